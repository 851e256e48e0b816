/**
 * Mô phỏng vòng quay vốn: with this capital and loans of this size and term, when will this share of the members have borrowed?
 * The best case, and the screen must say so: every new loan goes to somebody who has never borrowed, everybody pays on the day, and nobody joins or leaves.
 */
import { type Dong, dong, sumDong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'

export type TurnoverGiven = {
  /** To lend from, now. */
  readonly cash: Dong
  /** Principal that the borrowers of today will bring, month by month from the next month on; may be shorter than the run. */
  readonly comingIn: readonly Dong[]
  /** Today. */
  readonly members: number
  /** Members of today who have had a loan already: they are not counted again. */
  readonly borrowed: number
  /** Each new loan. */
  readonly loan: Dong
  /** Its term. */
  readonly months: number
  /** Principal in equal monthly parts with interest on what is still owed, or all of it with all interest at the end. */
  readonly paysMonthly: boolean
  /** In hundredths of a percent. */
  readonly monthlyRate: number
  /** Percent of the new loans' interest that stays to be lent. That of today's borrowers is left out: their rates are not given. */
  readonly keptShare: number
  /** Percent of the members. */
  readonly target: number
}

/** `lent`: loans paid out in the month. `borrowed` and `cash`: after them. */
export type TurnoverMonth = { readonly month: number; readonly lent: number; readonly borrowed: number; readonly cash: Dong }

/** `reachedIn`: months from now; 0 is now or already, null is not within `LONGEST`. */
export type Turnover = { readonly needed: number; readonly reachedIn: number | null; readonly months: readonly TurnoverMonth[] }

/** Months after which the simulation gives up. */
export const LONGEST = 120
/** One hundred tỷ, and 5 % a month: far beyond any club, and what keeps every sum a safe whole number. */
const MOST_MONEY = 100_000_000_000
const MOST_RATE = 500

/** Lends no further than the target, and the months end with the one that reaches it. */
export function turnover(given: TurnoverGiven): Turnover | Refusal {
  const field = outOfRange(given)
  return field ? refuse('loans/bad-simulation', { field }) : simulate(given)
}

function outOfRange(given: TurnoverGiven): keyof TurnoverGiven | undefined {
  const is = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most
  const fine: readonly (readonly [keyof TurnoverGiven, boolean])[] = [
    ['cash', is(given.cash, 0, MOST_MONEY)],
    ['comingIn', given.comingIn.every((part) => is(part, 0, MOST_MONEY)) && given.comingIn.reduce((total, part) => total + part, 0) <= MOST_MONEY],
    ['members', is(given.members, 1, 1_000_000)],
    ['borrowed', is(given.borrowed, 0, given.members)],
    ['loan', is(given.loan, 1, MOST_MONEY)],
    ['months', is(given.months, 1, LONGEST)],
    ['monthlyRate', is(given.monthlyRate, 0, MOST_RATE)],
    ['keptShare', is(given.keptShare, 0, 100)],
    ['target', is(given.target, 1, 100)],
  ]
  return fine.find(([, isFine]) => !isFine)?.[0]
}

function simulate(given: TurnoverGiven): Turnover {
  const needed = Math.ceil((given.members * given.target) / 100)
  const brings = broughtByMonth(given)
  const months: TurnoverMonth[] = []
  let [cash, borrowed]: [number, number] = [given.cash, given.borrowed]
  for (let month = 0; month <= LONGEST; month++) {
    const back = months.reduce((total, past) => total + past.lent * (brings[month - past.month - 1] ?? 0), 0)
    cash += back + (given.comingIn[month - 1] ?? 0)
    const lent = Math.min(Math.floor(cash / given.loan), Math.max(0, needed - borrowed))
    cash -= lent * given.loan
    borrowed += lent
    months.push({ month, lent, borrowed, cash: dong(cash) })
    if (borrowed >= needed) return { needed, reachedIn: month, months }
  }
  return { needed, reachedIn: null, months }
}

/**
 * What one loan brings back to be lent, in each month of its term. Parts are rounded up and the later ones make up for it, which a schedule on paper need not do:
 * rounded down, twelve twelfths from several borrowers would be a few đồng short of the next loan, and the answer a month late for nothing.
 */
function broughtByMonth({ loan, months, paysMonthly, monthlyRate, keptShare }: TurnoverGiven): readonly number[] {
  const paidBy = (month: number): number => (paysMonthly ? Math.ceil((loan * month) / months) : month < months ? 0 : loan)
  const interestIn = (month: number): number => (paysMonthly ? loan - paidBy(month - 1) : month < months ? 0 : loan * months) * monthlyRate
  const keptOf = (interest: number): number => Math.floor((Math.floor(interest / 10_000) * keptShare) / 100)
  return Array.from({ length: months }, (_, past) => paidBy(past + 1) - paidBy(past) + keptOf(interestIn(past + 1)))
}

/** Which of amount, term and capital moves the day most. */
export type Lever = 'loan' | 'months' | 'capital'
/** `value`: the loan, the term or the cash that it was tried with. `sooner`: in months; below 0 is later, null where either never comes. */
export type Moved = { readonly lever: Lever; readonly value: number; readonly reachedIn: number | null; readonly sooner: number | null }

/** Each moved by a fifth to where it should help, the most helpful first; what cannot be any smaller is left out, and of a bad simulation nothing is said. */
export function levers(given: TurnoverGiven): readonly Moved[] {
  if (outOfRange(given)) return []
  const now = simulate(given).reachedIn
  const [loan, months] = [dong(Math.floor((given.loan * 4) / 5)), given.months - Math.max(1, Math.round(given.months / 5))]
  const cash = dong(given.cash + Math.floor(sumDong([given.cash, ...given.comingIn]) / 5))
  const tried: readonly (readonly [Lever, number, Partial<TurnoverGiven>])[] = [['loan', loan, { loan }], ['months', months, { months }], ['capital', cash, { cash }]]
  return tried
    .filter(([, value]) => value > 0)
    .map(([lever, value, change]) => {
      const { reachedIn } = simulate({ ...given, ...change })
      return { lever, value, reachedIn, sooner: now === null || reachedIn === null ? null : now - reachedIn }
    })
    .sort((one, other) => (one.reachedIn ?? LONGEST + 1) - (other.reachedIn ?? LONGEST + 1))
}
