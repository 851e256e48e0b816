/** Xóa nợ: the meeting writes off the club's own money; capital of another owner only as far as that owner has agreed in writing. */
import { type Dong, dong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import type { LoanState } from './loan-state.ts'

export type WriteOff = { readonly own: Dong; readonly ofOwner: Dong }

/**
 * `ownMoney`: surplus and what was mobilised or put in by members: what the meeting may give up. `agreed`: what the owner has agreed to for this loan and is not used.
 * Errors: `loans/not-paid-out`, `loans/closed`, `loans/more-than-left`, `loans/beyond-own-money`, `loans/owner-decides`.
 */
export function writeOff(given: WriteOff, state: LoanState, ownMoney: Dong, agreed: Dong): WriteOff | Refusal {
  if (state.status === 'decided' || state.status === 'cancelled') return refuse('loans/not-paid-out')
  if (state.status !== 'lent') return refuse('loans/closed')
  const amount = given.own + given.ofOwner
  if (amount > state.principalLeft) return refuse('loans/more-than-left', { left: state.principalLeft, amount: dong(amount) })
  if (given.own > ownMoney) return refuse('loans/beyond-own-money', { own: dong(Math.max(0, ownMoney)), amount: given.own })
  if (given.ofOwner > agreed) return refuse('loans/owner-decides', { agreed, amount: given.ofOwner })
  return given
}
