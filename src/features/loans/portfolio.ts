/**
 * Danh mục cho vay: what is lent of one club or of many, by how long it is overdue, and what is said of it. Everything is of principal;
 * how a loan stands is folded by `stateOf` alone. Parts of clubs are added up and shares worked out of the sums, never the mean of shares.
 */
import { addMonths, type Day } from '#kernel/day.ts'
import { type Dong, dong, sumDong } from '#kernel/money.ts'
import { AGES, type Age, ageOf } from './extension.ts'
import { type Folded, lentOn, type LoanState, stateOf, versionOn } from './loan-state.ts'

export type PortfolioLoan = Folded & { readonly personId: string; readonly amount: Dong; readonly isInKind: boolean }

/** `left`: principal still to come back of loans of that age; `overdue`: as much of it as is due and not paid. */
export type AgeSum = { readonly loans: number; readonly left: Dong; readonly overdue: Dong }
export type Portfolio = {
  /** Loans that run, in kind too. */
  readonly running: number
  readonly runningInKind: number
  /** Dư nợ: principal left of all of them. */
  readonly left: Dong
  readonly leftInKind: Dong
  readonly ages: Readonly<Record<Age, AgeSum>>
  /** People with a loan that runs. */
  readonly owing: number
  /** Gốc đến hạn: all that has fallen due by the day, of loans that ended too; what was written off counts as due. */
  readonly due: Dong
  readonly paidOfDue: Dong
  /** Lượt vay: loans paid out by the day, and what they were. One that ran before the books came in counts with its first sum. */
  readonly turns: number
  readonly lent: Dong
  readonly lentLastYear: Dong
  readonly writtenOff: Dong
}

const ZERO = dong(0)
const NO_AGE: AgeSum = { loans: 0, left: ZERO, overdue: ZERO }
export const NO_PORTFOLIO: Portfolio = {
  running: 0, runningInKind: 0, left: ZERO, leftInKind: ZERO, ages: { none: NO_AGE, '1-30': NO_AGE, '31-90': NO_AGE, 'over-90': NO_AGE }, owing: 0, due: ZERO, paidOfDue: ZERO, turns: 0, lent: ZERO, lentLastYear: ZERO, writtenOff: ZERO,
}

type Known = { readonly loan: PortfolioLoan; readonly state: LoanState }
const sumOf = (all: readonly Known[], of: (each: Known) => Dong): Dong => sumDong(all.map(of))

/** The loans of one club as on the day. */
export function portfolioOf(loans: readonly PortfolioLoan[], on: Day): Portfolio {
  const known = loans.map((loan) => ({ loan, state: stateOf(loan, on) }))
  const running = known.filter(({ state }) => state.status === 'lent')
  const inKind = running.filter(({ loan }) => loan.isInKind)
  const turns = known.filter(({ loan }) => (lentOn(loan) ?? '9999') <= on)
  const since = addMonths(on, -12)
  const due = known.map(({ loan, state }) => dueOf(loan, state, on))
  const ofAge = (age: Age): AgeSum => {
    const own = running.filter(({ state }) => ageOf(state.daysOverdue) === age)
    return { loans: own.length, left: sumOf(own, ({ state }) => state.principalLeft), overdue: age === 'none' ? ZERO : sumOf(own, ({ state }) => state.overdue.principal) }
  }
  return {
    running: running.length, runningInKind: inKind.length, left: sumOf(running, ({ state }) => state.principalLeft), leftInKind: sumOf(inKind, ({ state }) => state.principalLeft),
    ages: Object.fromEntries(AGES.map((age) => [age, ofAge(age)])) as Record<Age, AgeSum>, owing: new Set(running.map(({ loan }) => loan.personId)).size,
    due: sumDong(due.map((each) => each.due)), paidOfDue: sumDong(due.map((each) => each.paid)), turns: turns.length, lent: sumOf(turns, ({ loan }) => loan.amount),
    lentLastYear: sumOf(turns.filter(({ loan }) => lentOn(loan)! > since), ({ loan }) => loan.amount), writtenOff: sumOf(known, ({ state }) => state.writtenOff),
  }
}

/**
 * What of the principal has fallen due by the day, and what of that was paid. Paid before it was due counts once it is due. An earlier version of the
 * schedule that was replaced asks for what had been paid by then and no more; what was written off was due and never came.
 */
function dueOf({ versions }: PortfolioLoan, state: LoanState, on: Day): { readonly due: Dong; readonly paid: Dong } {
  const version = versionOn(versions, on)
  if (!version || state.lent === 0) return { due: ZERO, paid: ZERO }
  const asked = Math.min(state.lent, version.paidBefore.principal + sumDong(version.instalments.filter(({ dueOn }) => dueOn <= on).map(({ principal }) => principal)))
  const unpaid = state.overdue.principal + state.writtenOff
  const due = Math.max(asked, Math.min(state.principalPaid, asked) + unpaid)
  return { due: dong(due), paid: dong(due - unpaid) }
}

export function addPortfolios(all: readonly Portfolio[]): Portfolio {
  const count = (of: (each: Portfolio) => number): number => all.reduce((sum, each) => sum + of(each), 0)
  const money = (of: (each: Portfolio) => Dong): Dong => sumDong(all.map(of))
  return {
    running: count(({ running }) => running), runningInKind: count(({ runningInKind }) => runningInKind), left: money(({ left }) => left), leftInKind: money(({ leftInKind }) => leftInKind),
    ages: Object.fromEntries(AGES.map((age) => [age, { loans: count(({ ages }) => ages[age].loans), left: money(({ ages }) => ages[age].left), overdue: money(({ ages }) => ages[age].overdue) }])) as Record<Age, AgeSum>,
    owing: count(({ owing }) => owing), due: money(({ due }) => due), paidOfDue: money(({ paidOfDue }) => paidOfDue), turns: count(({ turns }) => turns), lent: money(({ lent }) => lent), lentLastYear: money(({ lentLastYear }) => lentLastYear), writtenOff: money(({ writtenOff }) => writtenOff),
  }
}

export const overdueOf = ({ ages }: Pick<Portfolio, 'ages'>): Dong => sumDong(AGES.map((age) => ages[age].overdue))

/** Why a figure cannot be said: nothing is lent · nothing has fallen due · no loan was ever paid out · the books have no capital · the fund holds nothing. */
export const WHYS = ['nothing-lent', 'nothing-due', 'never-lent', 'no-capital', 'empty-fund'] as const
export type Why = (typeof WHYS)[number]
/** A figure, or the reason why it cannot be said; never nought for want of a denominator. */
export type Said = { readonly value: number; readonly why: null } | { readonly value: null; readonly why: Why }

const said = (part: number, whole: number, why: Why, scale: number, decimals: number): Said => (whole > 0 ? { value: Math.round((part * scale * 10 ** decimals) / whole) / 10 ** decimals, why: null } : { value: null, why })
/** In percent, one decimal. */
export const shareSaid = (part: number, whole: number, why: Why): Said => said(part, whole, why, 100, 1)

export type FundQuality = {
  /** Dư nợ có kỳ quá hạn trên 30 ngày, percent of all that is lent. */
  readonly par30: Said
  /** Tỷ lệ hoàn trả, percent. */
  readonly repaymentRate: Said
  /** Vòng quay: times in twelve months. */
  readonly turnover: Said
  /** Mức vay bình quân một lượt, đồng. */
  readonly averageLoan: Said
  /** Phần của quỹ tăng thu nhập đang cho vay, percent. */
  readonly lentShare: Said
}

/** `fund`: all that the income fund has: money, goods, loans. `average`: see `averageCapital`; null where there are no books. */
export function qualityOf(portfolio: Portfolio, fund: Dong, average: Dong | null): FundQuality {
  const { ages, left, due, paidOfDue, lent, turns, lentLastYear } = portfolio
  return {
    par30: shareSaid(ages['31-90'].left + ages['over-90'].left, left, 'nothing-lent'), repaymentRate: shareSaid(paidOfDue, due, 'nothing-due'),
    turnover: said(lentLastYear, average ?? 0, 'no-capital', 1, 2), averageLoan: said(lent, turns, 'never-lent', 1, 0), lentShare: shareSaid(left, fund, 'empty-fund'),
  }
}
