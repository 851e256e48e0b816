/** Quỹ của một câu lạc bộ hay của nhiều: the parts that add up, and what is said of their sum. */
import type { Fund, Place } from '#features/ledger/account.ts'
import { addBySource, type BySource, NO_CAPITAL } from '#features/ledger/capital-over-time.ts'
import { balanceIn, type Balances } from '#features/ledger/entry.ts'
import { type Dong, dong, sumDong } from '#kernel/money.ts'
import { addPortfolios, NO_PORTFOLIO, overdueOf, type Portfolio, qualityOf } from './portfolio.ts'

export type FundParts = {
  readonly money: Readonly<Record<Fund, Readonly<Record<Place, Dong>>>>
  /** Hiện vật đang giữ. */
  readonly goods: Dong
  readonly capital: BySource
  readonly portfolio: Portfolio
  /** Null where the books have not begun. */
  readonly averageCapital: Dong | null
  /** Members of the day who have ever borrowed. */
  readonly borrowers: number
}

const NOTHING = { cash: dong(0), bank: dong(0) }
export const NO_FUND: FundParts = { money: { income: NOTHING, operating: NOTHING }, goods: dong(0), capital: NO_CAPITAL, portfolio: NO_PORTFOLIO, averageCapital: null, borrowers: 0 }

export function moneyOf(balances: Balances): Pick<FundParts, 'money' | 'goods'> {
  const side = (fund: Fund) => ({ cash: balanceIn(balances, fund, 'cash'), bank: balanceIn(balances, fund, 'bank') })
  return { money: { income: side('income'), operating: side('operating') }, goods: balanceIn(balances, 'income', 'goods') }
}

export function addFunds(all: readonly FundParts[]): FundParts {
  const sum = (of: (each: FundParts) => Dong): Dong => sumDong(all.map(of))
  const side = (fund: Fund) => ({ cash: sum(({ money }) => money[fund].cash), bank: sum(({ money }) => money[fund].bank) })
  const averages = all.flatMap(({ averageCapital }) => (averageCapital === null ? [] : [averageCapital]))
  return {
    money: { income: side('income'), operating: side('operating') }, goods: sum(({ goods }) => goods), capital: addBySource(all.map(({ capital }) => capital)), portfolio: addPortfolios(all.map(({ portfolio }) => portfolio)),
    averageCapital: averages.length === 0 ? null : sumDong(averages), borrowers: all.reduce((total, { borrowers }) => total + borrowers, 0),
  }
}

/** Below this a number of people of several clubs is not shown to who may see sums alone. */
export const FEWEST = 5
const shown = (people: number, hideFew: boolean): number | null => (hideFew && people > 0 && people < FEWEST ? null : people)

/** As it is answered. */
export function figuresOf(parts: FundParts, hideFew: boolean) {
  const { money, goods, capital, portfolio, averageCapital, borrowers } = parts
  const { owing, ...rest } = portfolio
  const fund = dong(money.income.cash + money.income.bank + goods + portfolio.left)
  return {
    income: { ...money.income, goods }, operating: money.operating, capital: { ...capital }, ...rest, ages: { ...rest.ages }, overdue: overdueOf(portfolio), averageCapital,
    borrowers: shown(borrowers, hideFew), owing: shown(owing, hideFew), ...qualityOf(portfolio, fund, averageCapital),
  }
}
