/** Dưới mỗi người vay: the schedule as it would be in one line, and the sentence that is read out. */
import { showDay, showDong } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { usePreview } from '#client/preview.ts'
import { Note, ProblemNote } from '#client/states.tsx'
import type { RulesView } from '#features/ledger/ledger-view.ts'
import { type BorrowerForm, termsOf } from './lend-form.ts'
import { readBackOf } from './lend-read-back.ts'
import { en } from './lend-words.en.ts'
import { vi } from './lend-words.vi.ts'
import type { TrialView } from './loan-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** The terms of the club's rules; none named means no interest, on the sum borrowed. */
export const ruleTerms = ({ monthlyRate, method, graceMonths }: RulesView) => ({ monthlyRate: monthlyRate ?? 0, method: method ?? 'flat', graceMonths }) as const

type Props = { readonly clubId: string; readonly on: string; readonly form: BorrowerForm; readonly name: string; readonly rules: RulesView }

export function DecisionPreview({ clubId, on, form, name, rules }: Props) {
  const words = useWords(vi, en).decide
  const { lend } = useWords(phoneVi, phoneEn)
  const terms = termsOf(form, ruleTerms(rules))
  const { data, problem } = usePreview<TrialView>(`/api/clubs/${clubId}/loans/schedule`, form.amount && on ? { clubId, amount: form.amount, months: form.months, on, ...terms } : null)
  if (problem) return <ProblemNote problem={problem} />
  if (!data) return null
  const { instalments, principal, interest } = data
  const sentence = readBackOf(form, name || null, data, terms.monthlyRate, lend)
  return (
    <Note>
      <p>{words.schedule(instalments.length, showDay(instalments[0]?.dueOn), showDay(instalments.at(-1)?.dueOn), showDong(principal + interest), showDong(interest))}</p>
      {sentence && <p>{words.readTo} <strong>{sentence}</strong></p>}
    </Note>
  )
}
