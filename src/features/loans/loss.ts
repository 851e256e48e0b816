/** Con vật chết hoặc mất: what may be recorded of a loan in kind. It is a certificate, not a movement: the loan goes on until it is postponed or written off. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import type { Day } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import type { LoanStatus } from './loan-state.ts'

/** Chết · mất, thất lạc · bị trộm · tiêu hủy theo yêu cầu của thú y. */
export const LOSS_CAUSES = ['died', 'lost', 'stolen', 'culled'] as const
export type LossCause = (typeof LOSS_CAUSES)[number]

/** `quantity` in the loan's own unit; `certifiedBy`: who has seen it; `paper`: what it stands on, where there is one. */
export const LossShape = z.object({
  day: DayShape, cause: z.enum(LOSS_CAUSES), quantity: z.number().positive().max(100_000).multipleOf(0.01), certifiedBy: z.string().trim().min(2).max(200), paper: z.string().trim().min(2).max(200).nullish(), note: z.string().trim().min(3).max(500).nullish(),
})
export type LossGiven = z.output<typeof LossShape>

export type LossLoan = { readonly inKind: { readonly quantity: number } | null; readonly status: LoanStatus; readonly lentOn: Day | undefined; readonly lostBefore: number }

/**
 * Errors: `loans/nothing-to-lose` (a loan in money), `loans/not-now` (not handed over, or ended), `ledger/in-the-future`, `loans/before-paid-out`,
 * `loans/lost-more-than-lent` (with what was certified before).
 */
export function mayLose(loss: LossGiven, { inKind, status, lentOn, lostBefore }: LossLoan, today: Day): LossGiven | Refusal {
  if (!inKind) return refuse('loans/nothing-to-lose')
  if (status !== 'lent' || lentOn === undefined) return refuse('loans/not-now', { status })
  if (loss.day > today) return refuse('ledger/in-the-future', { day: loss.day, today })
  if (loss.day < lentOn) return refuse('loans/before-paid-out', { day: lentOn })
  // In hundredths, so that 0,1 and 0,2 are 0,3.
  const left = Math.round(inKind.quantity * 100) - Math.round(lostBefore * 100)
  return Math.round(loss.quantity * 100) > left ? refuse('loans/lost-more-than-lent', { left: left / 100, quantity: loss.quantity }) : loss
}
