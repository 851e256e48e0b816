/**
 * Gia hạn: a new version of the schedule from a day. What is left of the principal is spread over the new months. Interest of the earlier version
 * that is due, or stands before the first new period begins, is asked with the first instalment: no month is without interest and none has it twice.
 * What was paid stays as it was paid. The earlier version is kept.
 */
import { addMonths, type Day, daysBetween } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import { coveredBy, type LoanState, type ScheduleVersion } from './loan-state.ts'
import { type Instalment, repaymentSchedule, type Terms } from './repayment-schedule.ts'

export type Extension = { readonly from: Day; readonly months: number; readonly firstDueOn: Day; readonly graceMonths: number }
/** Of the loan as it was decided. */
export type LoanTerms = Pick<Terms, 'monthlyRate' | 'method' | 'every' | 'roundTo'> & { readonly principal: Dong }

/**
 * The new version. Errors: `loans/not-paid-out`, `loans/closed`, `loans/first-due-too-early` (before the day of the extension),
 * `loans/extended-later` (another begins after it), and those of the schedule. An advance stays one: it counts against the new instalments, and is not taken off what is asked.
 * With 'flat' interest goes on being counted on the first principal, as the borrower's own book says.
 */
export function extend({ from, months, firstDueOn, graceMonths }: Extension, terms: LoanTerms, state: LoanState, versions: readonly ScheduleVersion[]): ScheduleVersion | Refusal {
  if (state.status === 'decided' || state.status === 'cancelled') return refuse('loans/not-paid-out')
  if (state.status !== 'lent') return refuse('loans/closed')
  if (firstDueOn < from) return refuse('loans/first-due-too-early', { from, firstDueOn })
  const last = versions.at(-1)
  if (last && from < last.from) return refuse('loans/extended-later', { from: last.from })
  const spread = repaymentSchedule({ ...terms, principal: state.principalLeft, months, firstDueOn, graceMonths, interestBase: terms.method === 'flat' ? terms.principal : null })
  if (isRefusal(spread)) return spread
  const begins = addMonths(firstDueOn, -(terms.method === 'at-end' ? months : Math.min(terms.every, months)))
  const owed = last ? coveredBy(last, { principal: dong(state.principalPaid + state.writtenOff), interest: state.interestPaid }) : []
  const unpaid = owed.reduce((sum, each) => sum + (each.dueOn <= from || each.dueOn <= begins ? each.interest - each.paidInterest : 0), 0)
  const instalments: Instalment[] = spread.map((each, at) => (at === 0 ? { ...each, interest: dong(each.interest + unpaid) } : each))
  return { version: (last?.version ?? 0) + 1, from, paidBefore: { principal: dong(state.principalPaid + state.writtenOff), interest: state.interestPaid }, instalments }
}

/** Nhóm nợ quá hạn theo số ngày: 1–30 · 31–90 · trên 90. */
export const AGES = ['none', '1-30', '31-90', 'over-90'] as const
export type Age = (typeof AGES)[number]
export const ageOf = (daysOverdue: number): Age => (daysOverdue <= 0 ? 'none' : daysOverdue <= 30 ? '1-30' : daysOverdue <= 90 ? '31-90' : 'over-90')
/** For a day and the day since which something is overdue. */
export const ageSince = (since: Day | null, on: Day): Age => ageOf(since === null ? 0 : daysBetween(since, on))
