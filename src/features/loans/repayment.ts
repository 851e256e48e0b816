/**
 * Trả nợ: how a payment is split. What is due, the oldest instalment first and interest before principal within it; where nothing is due, the
 * instalment that comes next, for who pays some days early. What pays off the whole loan closes it, with the interest of the periods that have
 * begun and no other; that of an extension, which carries what was asked before, begins on its own day. All else that is more is an advance and counts against what falls due next. The schedule is not rewritten.
 *
 * 3.000.000 đ over 12 months at 1 % flat, 280.000 a month: who brings 300.000 for the first pays 250.000 + 30.000, and 20.000 is an advance;
 * in the next month 260.000 are enough.
 */
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { coveredBy, type LoanState, type Owed, type ScheduleVersion } from './loan-state.ts'

/** `advance`: what is kept of this payment; negative where an earlier advance was used. principal + interest + advance is the amount. */
export type Split = { readonly principal: Dong; readonly interest: Dong; readonly advance: Dong; readonly closes: boolean }

/**
 * Splits the amount. What was paid has happened and is never refused: where nothing is owed any more all of it is an advance, and `matters` says so.
 * Errors: `loans/not-paid-out`.
 */
export function splitRepayment(amount: Dong, state: LoanState, version: ScheduleVersion | undefined, on: Day): { readonly split: Split; readonly matters: readonly Refusal[] } | Refusal {
  if (state.status === 'decided' || state.status === 'cancelled' || !version) return refuse('loans/not-paid-out')
  if (state.principalLeft <= 0) return { split: { principal: dong(0), interest: dong(0), advance: amount, closes: false }, matters: [refuse('loans/nothing-owed', { amount })] }
  // What is recorded late, under a day before an extension, is split as on the extension's own day.
  const day = on < version.from ? version.from : on
  const owed = coveredBy(version, { principal: dong(state.principalPaid + state.writtenOff), interest: state.interestPaid })
  const available = amount + state.advance
  const hasBegun = (at: number): boolean => owed[at]!.dueOn <= day || (at === 0 ? version.version > 1 || version.from < day : owed[at - 1]!.dueOn < day)
  const toClose = owed.reduce((sum, each, at) => sum + (hasBegun(at) ? each.interest - each.paidInterest : 0), 0)
  if (available >= state.principalLeft + toClose) {
    const more = dong(available - state.principalLeft - toClose)
    return {
      split: { principal: state.principalLeft, interest: dong(toClose), advance: dong(more - state.advance), closes: true },
      matters: more > 0 ? [refuse('loans/overpaid', { amount: more })] : [],
    }
  }
  let left = Math.max(0, available)
  let [principal, interest] = [0, 0]
  for (const each of payableOn(owed, day)) {
    const ofInterest = Math.min(left, each.interest - each.paidInterest)
    const ofPrincipal = Math.min(left - ofInterest, each.principal - each.paidPrincipal, state.principalLeft - principal)
    left -= ofInterest + ofPrincipal
    interest += ofInterest
    principal += ofPrincipal
  }
  return { split: { principal: dong(principal), interest: dong(interest), advance: dong(amount - principal - interest), closes: false }, matters: [] }
}

function payableOn(owed: readonly Owed[], on: Day): readonly Owed[] {
  const open = owed.filter((each) => each.principal + each.interest > each.paidPrincipal + each.paidInterest)
  const due = open.filter(({ dueOn }) => dueOn <= on)
  return due.length > 0 ? due : open.slice(0, 1)
}
