/** Có thừa một số 0 không: a sum against those written before for the same thing. */

/** With fewer, nothing is usual yet. */
const ENOUGH = 2
const TENFOLD = 10

/** The middle one of the earlier sums, whole đồng; null where there are too few to say. */
export function usualSum(earlier: readonly number[]): number | null {
  const sums = earlier.filter((sum) => sum > 0).sort((one, other) => one - other)
  return sums.length < ENOUGH ? null : sums[Math.floor((sums.length - 1) / 2)]!
}

/** How many times the usual sum this is, where that is ten times or more and so worth a question; else null. 2.800.000 against 280.000 is 10. */
export const timesUsual = (amount: number | null, usual: number | null): number | null =>
  amount === null || usual === null || usual <= 0 || amount < TENFOLD * usual ? null : Math.round(amount / usual)
