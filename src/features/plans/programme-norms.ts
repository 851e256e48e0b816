/** Định mức của đề án quốc gia: what the national decision in force on a day says a club is. */
import { type Day, day } from '#kernel/day.ts'

export type Norms = {
  /** The decision, e.g. 1533/QĐ-TTg. */
  readonly decision: string
  readonly from: Day
  /** Members a club; null where the decision's text does not say. */
  readonly members: { readonly from: number; readonly to: number } | null
  /** Ban chủ nhiệm. */
  readonly board: { readonly from: number; readonly to: number }
  /** The smallest loan that helps to earn: loans of clubs were 1 to 5 million đồng in those years. A yardstick to ask by, no rule. */
  readonly usefulLoan: number
}

const BOARD = { from: 5, to: 9 }
const NORMS: readonly Norms[] = [
  { decision: '1533/QĐ-TTg', from: day('2016-08-02'), members: { from: 50, to: 70 }, board: BOARD, usefulLoan: 1_000_000 },
  { decision: '1336/QĐ-TTg', from: day('2020-08-31'), members: { from: 50, to: 70 }, board: BOARD, usefulLoan: 2_000_000 },
  { decision: '1648/QĐ-TTg', from: day('2025-08-01'), members: null, board: BOARD, usefulLoan: 2_000_000 },
]

/** Before the first decision its own norms are the measure. */
export const normsOn = (on: Day): Norms => NORMS.findLast((norms) => norms.from <= on) ?? NORMS[0]!
