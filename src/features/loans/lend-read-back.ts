/** Đọc lại: the sentence in which a loan is read out to the borrower before it is written, the same on the phone and the desk. */
import { amountInWords } from '#kernel/amount-in-words.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { type BorrowerForm, quantityOf } from './lend-form.ts'
import { rateText, thingOf } from './loan-text.ts'
import type { ScheduleView } from './loan-view.ts'
import type { LoanPhoneWords } from './phone-words.vi.ts'

const money = (sum: number): string => formatDong(dong(sum))

/** "" while there is no name or sum yet. */
export function readBackOf(form: BorrowerForm, name: string | null, { instalments }: ScheduleView, monthlyRate: number, words: LoanPhoneWords['lend']): string {
  const [first, last] = [instalments[0], instalments.at(-1)]
  if (name === null || !form.amount || !first || !last) return ''
  const [sum, spelt, rate] = [money(form.amount), amountInWords(dong(form.amount)), monthlyRate === 0 ? words.noRate : words.rate(rateText(monthlyRate))]
  if (form.inKind && form.what && form.comesBack !== 'cash') return words.readKind(name, thingOf({ what: form.what, unit: form.unit, quantity: quantityOf(form.quantity) }), sum, form.back, formatDay(last.dueOn as Day))
  return instalments.length === 1 ? words.readEnd(name, sum, spelt, form.months, rate, money(last.principal + last.interest)) : words.read(name, sum, spelt, form.months, rate, money(first.principal + first.interest))
}
