/**
 * Vốn của người đã rời: what somebody has put into the fund is theirs. Who leaves takes it along, less what they still owe the club; what is kept
 * back for a debt is returned once that is paid. Nothing is returned that the fund does not have in hand.
 */
import type { Day } from '#kernel/day.ts'
import { type Dong, dong, sumDong } from '#kernel/money.ts'
import { coveredBy, type Folded, stateOf, versionOn } from './loan-state.ts'

/** Gốc còn lại và lãi đến hạn of one loan, less what was paid in advance; nothing of a loan that does not run. */
export function owedOn(loan: Folded, on: Day): Dong {
  const state = stateOf(loan, on)
  const version = versionOn(loan.versions, on)
  if (state.status !== 'lent' || !version) return dong(0)
  const due = coveredBy(version, { principal: dong(state.principalPaid + state.writtenOff), interest: state.interestPaid }).filter(({ dueOn }) => dueOn <= on)
  return dong(Math.max(0, state.principalLeft + due.reduce((sum, { interest, paidInterest }) => sum + interest - paidInterest, 0) - state.advance))
}

/** Trả được cả · quỹ chỉ đủ trả một phần · quỹ chưa có tiền · còn nợ bằng hoặc hơn số vốn. */
export const LEAVER_STANDINGS = ['whole', 'part', 'no-money', 'owes'] as const
export type LeaverCapital = {
  readonly owes: Dong
  /** Own capital less what is owed. */
  readonly returnable: Dong
  /** As much of it as the fund has in hand. */
  readonly payable: Dong
  /** By how much the debt is larger. */
  readonly beyond: Dong
  readonly standing: (typeof LEAVER_STANDINGS)[number]
}

/** `capital`: put in and not taken out. `inHand`: the box and the bank of the fund that is lent from. */
export function leaverCapital({ capital, debts, inHand }: { readonly capital: Dong; readonly debts: readonly Dong[]; readonly inHand: Dong }): LeaverCapital {
  const owes = sumDong(debts)
  const returnable = dong(Math.max(0, capital - owes))
  const payable = dong(Math.min(returnable, Math.max(0, inHand)))
  const standing = returnable === 0 ? 'owes' : payable === 0 ? 'no-money' : payable < returnable ? 'part' : 'whole'
  return { owes, returnable, payable, beyond: dong(Math.max(0, owes - capital)), standing }
}
