import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { PhoneFacts } from '#client/phone-list.tsx'
import { usePreview } from '#client/preview.ts'
import { PhoneProblem } from '#client/phone-states.tsx'
import type { LedgerView } from '#features/ledger/ledger-view.ts'
import { amountInWords } from '#kernel/amount-in-words.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { type LendForm, quantityOf, termsOf } from './lend-form.ts'
import styles from './lend-preview.phone.module.css'
import { rateText, thingOf } from './loan-text.ts'
import type { ScheduleView } from './loan-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

const money = (sum: number): string => formatDong(dong(sum))

/** Lịch trả as it would be, and the sentence that is read out to the borrower. */
export function LendPreview({ form, name, rules }: { form: LendForm; name: string | null; rules: LedgerView['rules'] }) {
  const words = useWords(phoneVi, phoneEn).lend
  const club = useMyClub()
  const terms = termsOf(form, { monthlyRate: rules.monthlyRate ?? 0, method: rules.method ?? 'flat', graceMonths: rules.graceMonths })
  const { data, problem } = usePreview<ScheduleView>(`/api/clubs/${club.id}/loans/schedule`, form.amount && form.day ? { clubId: club.id, amount: form.amount, months: form.months, on: form.day, ...terms } : null)
  if (problem) return <PhoneProblem problem={problem} />
  if (!data || !form.amount) return null
  const [first, last] = [data.instalments[0]!, data.instalments.at(-1)!]
  const each = money(first.principal + first.interest)
  const facts = data.instalments.length === 1
    ? [{ name: words.only(showDay(last.dueOn)), value: money(last.principal + last.interest) }]
    : [{ name: words.first(showDay(first.dueOn)), value: each }, { name: words.last(showDay(last.dueOn)), value: money(last.principal + last.interest) }, { name: words.total(data.instalments.length), value: money(data.principal + data.interest) }]
  const [sum, spelt, rate] = [money(form.amount), amountInWords(dong(form.amount)), terms.monthlyRate === 0 ? words.noRate : words.rate(rateText(terms.monthlyRate))]
  const sentence =
    name === null ? null
    : form.inKind && form.what && form.comesBack !== 'cash' ? words.readKind(name, thingOf({ what: form.what, unit: form.unit, quantity: quantityOf(form.quantity) }), sum, form.back, showDay(last.dueOn))
    : data.instalments.length === 1 ? words.readEnd(name, sum, spelt, form.months, rate, money(last.principal + last.interest)) : words.read(name, sum, spelt, form.months, rate, each)
  return (
    <>
      <h2>{words.schedule}</h2>
      <PhoneFacts facts={facts} />
      <p className="soft">{words.exact(money(data.principal), money(data.interest))}</p>
      {sentence !== null && (
        <div className={styles.read}>
          <h2>{words.readTo(name ?? '')}</h2>
          <p>{sentence}</p>
        </div>
      )}
    </>
  )
}
