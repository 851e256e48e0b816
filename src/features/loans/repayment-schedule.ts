/**
 * Lịch trả nợ: what a borrower pays and when, to the đồng.
 *
 * Gốc: each part is the share of one instalment, cut to whole multiples of `roundTo`; the last takes the rest, so the parts are the principal exactly. 1.000.000 đ over 3 months by 1.000 đ: 333.000, 333.000, 334.000.
 * Lãi: by whole months, half a đồng up, and of the interest since the start: an instalment has what that comes to less what those before it had. So the total is the rounding of the exact total.
 * 3.000.000 đ over 12 months at 1 % flat: 250.000 + 30.000 = 280.000 a month, 3.360.000 in all. 150 đ over 3 months at 1 % declining, by 1 đ: 1,5 + 1 + 0,5 is 2, 1 and 0 đồng.
 * Trả đều: each payment is the annuity, cut to `roundTo` as well; interest is rounded each time on what is left, the other part is principal, and the last takes the rest. 1.000.000 đ over 3 months at 1 % by 1.000 đ: 340.000, 340.000, 340.067.
 * Cut down, never up: a debt that is paid off before its last day would leave days on which nothing is due. Where the cut payment does not cover the interest, the interest is paid alone and the principal is left to the last.
 */
import { type METHODS, ROUNDINGS } from '#features/clubs/club-setting.ts'
import { addMonths, type Day } from '#kernel/day.ts'
import { type Dong, dong, sumDong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'

export type Method = (typeof METHODS)[number]

export type Terms = {
  readonly principal: Dong
  /** 1 to 120. */
  readonly months: number
  /** In hundredths of a percent: 100 is 1 % a month, 0 is without interest, 500 is the most. */
  readonly monthlyRate: number
  readonly method: Method
  /** The first instalment's day; with 'at-end' the only one's. */
  readonly firstDueOn: Day
  /** Ân hạn: an instalment within these months is of interest alone; fewer than `months`. Nothing to 'at-end'. */
  readonly graceMonths: number
  /** Months from one instalment to the next: some clubs meet every quarter. */
  readonly every: 1 | 3
  /** 1, 100, 500 or 1.000 đồng. */
  readonly roundTo: number
  /** With 'flat' the sum on which interest is counted where that is not the principal: a loan that was extended keeps its first one. */
  readonly interestBase: Dong | null
}

export type Instalment = { readonly number: number; readonly dueOn: Day; readonly principal: Dong; readonly interest: Dong }

const MOST = 1_000_000_000
/** A sum times hundredths of a percent is in parts of so many to the đồng. */
const PARTS = 10_000

export function repaymentSchedule(terms: Terms): readonly Instalment[] | Refusal {
  const refusal = badTerms(terms)
  if (refusal) return refusal
  const { principal, method, monthlyRate, graceMonths, firstDueOn } = terms
  const steps = stepsOf(terms)
  const bearing = steps.filter(({ month }) => month > graceMonths)
  const unit = bearing.length * terms.roundTo
  const share = (principal - (principal % unit)) / bearing.length
  const payment = equalPayment(terms, bearing)

  const instalments: Instalment[] = []
  let [left, exact, counted]: [number, number, number] = [principal, 0, 0]
  for (const [index, { month, length }] of steps.entries()) {
    const parts = (method === 'flat' ? (terms.interestBase ?? principal) : left) * monthlyRate * length
    exact += parts
    const interest = method === 'equal' ? halfUp(parts) : halfUp(exact) - counted
    counted += interest
    const part = method === 'equal' ? Math.min(left, Math.max(0, payment - interest)) : share
    const paid = index === steps.length - 1 ? left : month <= graceMonths ? 0 : part
    left -= paid
    instalments.push({ number: index + 1, dueOn: addMonths(firstDueOn, month - steps[0]!.month), principal: dong(paid), interest: dong(interest) })
  }
  return instalments
}

export const totalOf = (instalments: readonly Instalment[]): { readonly principal: Dong; readonly interest: Dong } => ({
  principal: sumDong(instalments.map(({ principal }) => principal)), interest: sumDong(instalments.map(({ interest }) => interest)),
})

/** `month`: at the end of which month of the loan the instalment stands; `length`: how many months it is from the one before. */
type Step = { readonly month: number; readonly length: number }

/** The last step is shorter where the months are no multiple of it. */
function stepsOf({ months, method, every }: Terms): readonly Step[] {
  const length = method === 'at-end' ? months : every
  return Array.from({ length: Math.ceil(months / length) }, (_, index) => {
    const month = Math.min((index + 1) * length, months)
    return { month, length: month - index * length }
  })
}

/** Half up, in whole numbers: 60.000.000.000.000 parts at the most, so nothing is lost. */
const halfUp = (parts: number): number => (parts + PARTS / 2 - ((parts + PARTS / 2) % PARTS)) / PARTS

/** What paid at each of these steps is worth the principal now. With rate 0 that is the share, as with equal principal. */
function equalPayment({ principal, monthlyRate, roundTo }: Terms, steps: readonly Step[]): number {
  let [worth, ofOne] = [0, 1]
  for (const { length } of steps) {
    ofOne /= 1 + (monthlyRate * length) / PARTS
    worth += ofOne
  }
  // The factor is no whole number: to the thousandth first, so that 2.020.049,9999999998 is not cut to 2.020.049.
  const payment = Math.floor(Math.round((principal / worth) * 1000) / 1000)
  return payment - (payment % roundTo)
}

function badTerms({ principal, months, monthlyRate, graceMonths, every, roundTo, interestBase }: Terms): Refusal | undefined {
  const isWithin = (value: number, from: number, to: number): boolean => Number.isInteger(value) && value >= from && value <= to
  const checks: readonly (readonly [keyof Terms, number, boolean])[] = [
    ['principal', principal, isWithin(principal, 1, MOST)],
    ['months', months, isWithin(months, 1, 120)],
    ['monthlyRate', monthlyRate, isWithin(monthlyRate, 0, 500)],
    ['graceMonths', graceMonths, isWithin(graceMonths, 0, months - 1)],
    ['every', every, [1, 3].includes(every)],
    ['roundTo', roundTo, (ROUNDINGS as readonly number[]).includes(roundTo)],
    ['interestBase', interestBase ?? 1, isWithin(interestBase ?? 1, 1, MOST)],
  ]
  const bad = checks.find(([, , isGood]) => !isGood)
  return bad && refuse('loans/bad-terms', { field: bad[0], value: bad[1] })
}
