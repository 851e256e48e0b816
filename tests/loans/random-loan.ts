/** Loans at random: terms, and what is done to a loan on random days. Replayable: fast-check prints the seed of what fails. */
import fc from 'fast-check'
import { METHODS } from '#features/clubs/club-setting.ts'
import { extend } from '#features/loans/extension.ts'
import { type LoanState, loanOn, type Movement, type ScheduleVersion, versionOn } from '#features/loans/loan-state.ts'
import { repaymentSchedule, type Terms } from '#features/loans/repayment-schedule.ts'
import { type Split, splitRepayment } from '#features/loans/repayment.ts'
import { addDays, type Day, day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import { isRefusal, type Refusal } from '#kernel/refusal.ts'

export const PAID_OUT = day('2018-05-28')
export const NONE = { principal: dong(0), interest: dong(0) }
export function firstOf(terms: Terms): ScheduleVersion {
  const instalments = repaymentSchedule(terms)
  if (isRefusal(instalments)) throw new Error(`${instalments.refused} ${JSON.stringify(instalments.because)}`)
  return { version: 1, from: PAID_OUT, paidBefore: NONE, instalments }
}
export const TERMS: Terms = { principal: dong(3_000_000), months: 12, monthlyRate: 100, method: 'flat', firstDueOn: day('2018-06-28'), graceMonths: 0, every: 1, roundTo: 1000, interestBase: null }
export const lent = (principal: Dong): Movement => ({ kind: 'lent', day: PAID_OUT, principal, interest: dong(0), advance: dong(0) })

export type Answer = { readonly split: Split; readonly matters: readonly Refusal[] }
export function split(amount: number, state: LoanState, version: ScheduleVersion | undefined, on: Day): Answer {
  const answer = splitRepayment(dong(amount), state, version, on)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

export type Step = { readonly days: number; readonly what: 'pay' | 'due' | 'next' | 'all' | 'late' | 'extend' | 'write-off' | 'reverse'; readonly size: number; readonly months: number }
export const someTerms: fc.Arbitrary<Terms> = fc
  .record({
    principal: fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 100_000, max: 5_000_000 })).map(dong), months: fc.integer({ min: 1, max: 18 }), monthlyRate: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 })),
    method: fc.constantFrom(...METHODS), wait: fc.integer({ min: 1, max: 45 }), grace: fc.oneof(fc.constant(0), fc.nat(17)), every: fc.constantFrom(1 as const, 3 as const), roundTo: fc.constantFrom(1, 100, 500, 1000),
  })
  .map(({ wait, grace, ...terms }) => ({ ...terms, firstDueOn: addDays(PAID_OUT, wait), graceMonths: Math.min(grace, terms.months - 1), interestBase: null }))
export const someSteps = (...whats: readonly Step['what'][]): fc.Arbitrary<Step[]> =>
  fc.array(fc.record({ days: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(120)), what: fc.constantFrom(...whats), size: fc.oneof(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 1300 })), months: fc.integer({ min: 1, max: 12 }) }), { maxLength: 16, size: 'max' })
export const PAYING = ['pay', 'pay', 'due', 'next', 'all'] as const
export const ANY = [...PAYING, 'extend', 'write-off', 'reverse'] as const
/** Seldom enough to close it, often reversed, and some written down late, under an earlier day. */
export const ROUGH = ['pay', 'pay', 'due', 'next', 'late', 'late', 'extend', 'extend', 'write-off', 'reverse', 'reverse'] as const

/** What was done on each day; a payment with the answer to it. */
export type Done = { readonly on: Day; readonly paid?: { readonly amount: number; readonly answer: Answer }; readonly extended?: { readonly months: number; readonly wait: number; readonly graceMonths: number }; readonly writtenOff?: number }
export type History = { readonly terms: Terms; readonly versions: ScheduleVersion[]; readonly movements: Movement[]; readonly done: Done[]; readonly last: Day }
export const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0)
export const both = (parts: { readonly principal: number; readonly interest: number }): number => parts.principal + parts.interest

/** `mayReverse`: whether the ledger lets this one be reversed. */
export function play(terms: Terms, steps: readonly Step[], mayReverse: (left: readonly Movement[]) => boolean = () => true): History {
  const [versions, movements, done]: [ScheduleVersion[], Movement[], Done[]] = [[firstOf(terms)], [lent(terms.principal)], []]
  let on = PAID_OUT
  for (const { days, what, size, months } of steps) {
    on = addDays(on, days)
    const state = loanOn(versions, movements, on)
    const near = (size % 3) - 1
    if (what === 'reverse') {
      const at = movements.length > 1 ? 1 + (size % (movements.length - 1)) : -1
      const left = movements.filter((_, index) => index !== at)
      if (mayReverse(left)) movements.splice(0, movements.length, ...left)
    } else if (what === 'extend') {
      const longer = extend({ from: on, months, firstDueOn: addDays(on, size % 40), graceMonths: size % months }, terms, state, versions)
      if (isRefusal(longer)) continue
      versions.push(longer)
      done.push({ on, extended: { months, wait: size % 40, graceMonths: size % months } })
    } else if (what === 'write-off') {
      const amount = Math.min(state.principalLeft, size > 1250 ? state.principalLeft : Math.floor((terms.principal * size) / 5000))
      if (amount <= 0) continue
      movements.push({ kind: 'written-off', day: on, principal: dong(amount), interest: dong(0), advance: dong(0) })
      done.push({ on, writtenOff: amount })
    } else {
      const share = Math.ceil((terms.principal * size) / 1000 / (size % 2 ? 1 : 10))
      const amounts = { pay: share, late: share, due: both(state.overdue) + near, next: state.next ? both(state.next) + near : size, all: state.principalLeft + state.overdue.interest + near * (size % 50) }
      const amount = Math.max(1, amounts[what])
      const dated = what === 'late' ? [PAID_OUT, addDays(on, -(size % 200))].sort().at(-1)! : on
      const answer = split(amount, state, versionOn(versions, on), dated)
      movements.push({ kind: 'repaid', day: dated, principal: answer.split.principal, interest: answer.split.interest, advance: answer.split.advance })
      done.push({ on, paid: { amount, answer } })
    }
  }
  return { terms, versions, movements, done, last: on }
}
export const stateOf = ({ versions, movements }: History, on: Day): LoanState => loanOn(versions, movements, on)
/** Days worth looking at: whatever happened or falls due, and the day after. */
export const daysOf = ({ versions, movements, last }: History): Day[] => {
  const days = [PAID_OUT, last, ...movements.map((each) => each.day), ...versions.flatMap(({ from, instalments }) => [from, ...instalments.map(({ dueOn }) => dueOn)])]
  return [...new Set(days.flatMap((each) => [each, addDays(each, 1)]))].sort()
}
export const FAR = day('2099-01-01')
export const hasNoneMissing = (left: readonly Movement[]): boolean => left.every((_, at) => sum(left.slice(0, at + 1).map(({ advance }) => advance)) >= 0)
