import { showDay, showDong } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { PhoneFacts } from '#client/phone-list.tsx'
import { usePreview } from '#client/preview.ts'
import { PhoneProblem } from '#client/phone-states.tsx'
import type { LedgerView } from '#features/ledger/ledger-view.ts'
import { type LendForm, termsOf } from './lend-form.ts'
import styles from './lend-preview.phone.module.css'
import { readBackOf } from './lend-read-back.ts'
import type { ScheduleView } from './loan-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** Lịch trả as it would be, and the sentence that is read out to the borrower. */
export function LendPreview({ form, name, rules }: { form: LendForm; name: string | null; rules: LedgerView['rules'] }) {
  const words = useWords(phoneVi, phoneEn).lend
  const club = useMyClub()
  const terms = termsOf(form, { monthlyRate: rules.monthlyRate ?? 0, method: rules.method ?? 'flat', graceMonths: rules.graceMonths })
  const { data, problem } = usePreview<ScheduleView>(`/api/clubs/${club.id}/loans/schedule`, form.amount && form.day ? { clubId: club.id, amount: form.amount, months: form.months, on: form.day, ...terms } : null)
  if (problem) return <PhoneProblem problem={problem} />
  if (!data || !form.amount) return null
  const [first, last] = [data.instalments[0]!, data.instalments.at(-1)!]
  const each = showDong(first.principal + first.interest)
  const facts = data.instalments.length === 1
    ? [{ name: words.only(showDay(last.dueOn)), value: showDong(last.principal + last.interest) }]
    : [{ name: words.first(showDay(first.dueOn)), value: each }, { name: words.last(showDay(last.dueOn)), value: showDong(last.principal + last.interest) }, { name: words.total(data.instalments.length), value: showDong(data.principal + data.interest) }]
  const sentence = readBackOf(form, name, data, terms.monthlyRate, words)
  return (
    <>
      <h2>{words.schedule}</h2>
      <PhoneFacts facts={facts} />
      <p className="soft">{words.exact(showDong(data.principal), showDong(data.interest))}</p>
      {sentence && (
        <div className={styles.read}>
          <h2>{words.readTo(name ?? '')}</h2>
          <p>{sentence}</p>
        </div>
      )}
    </>
  )
}
