/**
 * Bộ chỉ số quỹ: the ratios by which savings groups are compared elsewhere (SAVIX, SEEP) and two of this programme's own, from what the clubs' registers and
 * books say. What they do not say is left open with its reason. Shares are of sums; the words of each are in `ratio-words`.
 */
import type { FundParts } from '#features/loans/club-fund.ts'
import { qualityOf, type Said, WHYS } from '#features/loans/portfolio.ts'
import { type Dong, dong } from '#kernel/money.ts'

export const RATIOS = [
  'clubs', 'members', 'women', 'club-size', 'growth', 'dropout', 'attendance', 'savings', 'loans', 'left', 'average-left', 'members-with-loan', 'ever-borrowed', 'par30', 'repayment-rate', 'write-off', 'utilisation', 'average-loan', 'turnover', 'return', 'operating-per-member', 'cost-per-member',
] as const
export type RatioName = (typeof RATIOS)[number]

export const UNITS = ['count', 'percent', 'dong', 'times'] as const
/** Vào một ngày · trong 12 tháng · từ đầu đến nay. */
export const TIMES = ['day', 'year', 'ever'] as const
export const ORIGINS = ['SAVIX', 'SEEP', 'programme'] as const
type Kind = { readonly unit: (typeof UNITS)[number]; readonly time: (typeof TIMES)[number]; readonly origin: (typeof ORIGINS)[number] }
export const KINDS: Readonly<Record<RatioName, Kind>> = {
  clubs: { unit: 'count', time: 'day', origin: 'SAVIX' }, members: { unit: 'count', time: 'day', origin: 'SAVIX' }, women: { unit: 'percent', time: 'day', origin: 'SAVIX' }, 'club-size': { unit: 'count', time: 'day', origin: 'SAVIX' },
  growth: { unit: 'percent', time: 'year', origin: 'SEEP' }, dropout: { unit: 'percent', time: 'year', origin: 'SEEP' }, attendance: { unit: 'percent', time: 'year', origin: 'SEEP' }, savings: { unit: 'dong', time: 'day', origin: 'SEEP' },
  loans: { unit: 'count', time: 'day', origin: 'SAVIX' }, left: { unit: 'dong', time: 'day', origin: 'SAVIX' }, 'average-left': { unit: 'dong', time: 'day', origin: 'SEEP' }, 'members-with-loan': { unit: 'percent', time: 'day', origin: 'SEEP' },
  'ever-borrowed': { unit: 'percent', time: 'ever', origin: 'programme' }, par30: { unit: 'percent', time: 'day', origin: 'SEEP' }, 'repayment-rate': { unit: 'percent', time: 'ever', origin: 'SEEP' }, 'write-off': { unit: 'percent', time: 'ever', origin: 'SEEP' },
  utilisation: { unit: 'percent', time: 'day', origin: 'SEEP' }, 'average-loan': { unit: 'dong', time: 'ever', origin: 'SAVIX' }, turnover: { unit: 'times', time: 'year', origin: 'programme' }, return: { unit: 'percent', time: 'year', origin: 'SEEP' },
  'operating-per-member': { unit: 'dong', time: 'day', origin: 'programme' }, 'cost-per-member': { unit: 'dong', time: 'year', origin: 'SEEP' },
}

/** Besides those of a fund: what the software does not record, what such clubs do not do, or too few to be said. */
export const RATIO_WHYS = [...WHYS, 'no-clubs', 'no-members', 'nobody-before', 'no-meetings', 'no-savings', 'no-costs', 'books-too-young', 'few-people'] as const
export type RatioWhy = (typeof RATIO_WHYS)[number]
export type Ratio = { readonly name: RatioName; readonly value: number | null; readonly why: RatioWhy | null; /** What was divided by what; null for a plain count, or where nothing can be said. */ readonly part: number | null; readonly whole: number | null }

export type PackFacts = {
  readonly clubs: number
  readonly members: number
  readonly women: number
  /** Members of clubs that have books: of the others nothing is known of money. */
  readonly membersWithBooks: number
  readonly membersBefore: number
  /** Of those of a year ago, how many are in their club no more. */
  readonly gone: number
  readonly fund: FundParts
  /** Of clubs whose books reach back the whole year: interest of that year, and average capital. Null where there is none. */
  readonly wholeYear: { readonly interest: Dong; readonly capital: Dong } | null
  /** Numbers of people below five are not told. */
  readonly hideFew: boolean
}

const FEW = 5

export function ratioPack(facts: PackFacts): readonly Ratio[] {
  const { clubs, members, women, membersWithBooks, membersBefore, gone, fund, wholeYear } = facts
  const { portfolio, money, goods, averageCapital, borrowers } = fund
  const inFund = dong(money.income.cash + money.income.bank + goods + portfolio.left)
  const { par30, repaymentRate, averageLoan, turnover, lentShare } = qualityOf(portfolio, inFund, averageCapital)
  const plain = (value: number): Answer => ({ value, why: null, part: null, whole: null })
  const open = (why: RatioWhy): Answer => ({ value: null, why, part: null, whole: null })
  const over = (part: number, whole: number, why: RatioWhy, scale = 100, decimals = 1): Answer => (whole > 0 ? { value: Math.round((part * scale * 10 ** decimals) / whole) / 10 ** decimals, why: null, part, whole } : open(why))
  const said = (given: Said, part: number, whole: number): Answer => (given.value === null ? open(given.why) : { value: given.value, why: null, part, whole })
  const people = (count: number): Answer => (facts.hideFew && count > 0 && count < FEW ? open('few-people') : over(count, membersWithBooks, 'no-members'))
  const found: Record<RatioName, Answer> = {
    clubs: plain(clubs), members: plain(members), women: over(women, members, 'no-members'), 'club-size': over(members, clubs, 'no-clubs', 1), growth: over(members - membersBefore, membersBefore, 'nobody-before'), dropout: over(gone, membersBefore, 'nobody-before'),
    attendance: open('no-meetings'), savings: open('no-savings'), loans: plain(portfolio.running), left: plain(portfolio.left), 'average-left': over(portfolio.left, portfolio.running, 'nothing-lent', 1, 0), 'members-with-loan': people(portfolio.owing), 'ever-borrowed': people(borrowers),
    par30: said(par30, portfolio.ages['31-90'].left + portfolio.ages['over-90'].left, portfolio.left), 'repayment-rate': said(repaymentRate, portfolio.paidOfDue, portfolio.due), 'write-off': over(portfolio.writtenOff, portfolio.lent, 'never-lent'),
    utilisation: said(lentShare, portfolio.left, inFund), 'average-loan': said(averageLoan, portfolio.lent, portfolio.turns), turnover: said(turnover, portfolio.lentLastYear, averageCapital ?? 0),
    return: wholeYear ? over(wholeYear.interest, wholeYear.capital, 'no-capital') : open('books-too-young'), 'operating-per-member': over(money.operating.cash + money.operating.bank, membersWithBooks, 'no-members', 1, 0), 'cost-per-member': open('no-costs'),
  }
  return RATIOS.map((name) => ({ name, ...found[name] }))
}
type Answer = Omit<Ratio, 'name'>
