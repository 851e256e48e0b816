/** Có thừa một số 0 không, of a repayment. */
import { timesUsual } from '#features/ledger/usual-sum.ts'

/**
 * How many times what is due this is, where that is worth a question. Ten times and more is; not a sum up to `whole`, which pays all of it off and
 * is no slip, unless it is the instalment to the digit with a zero too many. All in đồng.
 */
export function repaymentSlip(amount: number | null, { due, whole }: { readonly due: number; readonly whole: number }): number | null {
  const times = timesUsual(amount, due)
  return times === null || amount === null || (amount <= whole && amount !== 10 * due) ? null : times
}
