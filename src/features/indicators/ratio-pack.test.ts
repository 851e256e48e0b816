/** The pack of ratios, each worked out by hand. */
import { expect, test } from 'vitest'
import { type FundParts, NO_FUND } from '#features/loans/club-fund.ts'
import { NO_PORTFOLIO } from '#features/loans/portfolio.ts'
import { dong } from '#kernel/money.ts'
import { KINDS, type PackFacts, RATIOS, type RatioName, ratioPack } from './ratio-pack.ts'
import { ratiosEn } from './ratio-words.en.ts'
import { ratiosVi } from './ratio-words.vi.ts'

const NO_AGE = { loans: 0, left: dong(0), overdue: dong(0) }
const FUND: FundParts = {
  ...NO_FUND, money: { income: { cash: dong(6_000_000), bank: dong(2_000_000) }, operating: { cash: dong(600_000), bank: dong(0) } }, goods: dong(0), averageCapital: dong(25_000_000), borrowers: 20,
  portfolio: {
    ...NO_PORTFOLIO, running: 8, left: dong(12_000_000), owing: 8, due: dong(10_000_000), paidOfDue: dong(9_000_000), turns: 25, lent: dong(50_000_000), lentLastYear: dong(30_000_000), writtenOff: dong(500_000),
    ages: { none: { loans: 6, left: dong(9_000_000), overdue: dong(0) }, '1-30': { loans: 1, left: dong(1_200_000), overdue: dong(100_000) }, '31-90': { loans: 1, left: dong(1_800_000), overdue: dong(900_000) }, 'over-90': NO_AGE },
  },
}
const FACTS: PackFacts = { clubs: 2, members: 120, women: 78, membersWithBooks: 60, membersBefore: 100, gone: 4, fund: FUND, wholeYear: { interest: dong(2_000_000), capital: dong(25_000_000) }, hideFew: false }
const value = (name: RatioName, facts: PackFacts = FACTS) => ratioPack(facts).find((each) => each.name === name)!

test('counts, shares, means', () => {
  const said = Object.fromEntries(ratioPack(FACTS).map((each) => [each.name, each.value ?? each.why]))
  expect(said).toEqual({
    clubs: 2, members: 120, women: 65, 'club-size': 60, growth: 20, dropout: 4, attendance: 'no-meetings', savings: 'no-savings', loans: 8, left: 12_000_000, 'average-left': 1_500_000,
    // 8 and 20 of the 60 members whose club has books. At risk 1,8 of 12. Lent of 12 + 8 in money.
    'members-with-loan': 13.3, 'ever-borrowed': 33.3, par30: 15, 'repayment-rate': 90, 'write-off': 1, utilisation: 60, 'average-loan': 2_000_000, turnover: 1.2, return: 8, 'operating-per-member': 10_000, 'cost-per-member': 'no-costs',
  })
  expect(value('par30')).toMatchObject({ part: 1_800_000, whole: 12_000_000 })
  expect(value('clubs')).toMatchObject({ part: null, whole: null })
})

test('without clubs, members, books or a year of books the reason is said, never nought by nought', () => {
  const nothing: PackFacts = { clubs: 0, members: 0, women: 0, membersWithBooks: 0, membersBefore: 0, gone: 0, fund: NO_FUND, wholeYear: null, hideFew: false }
  const whys = Object.fromEntries(ratioPack(nothing).flatMap(({ name, why }) => (why ? [[name, why]] : [])))
  expect(whys).toEqual({
    women: 'no-members', 'club-size': 'no-clubs', growth: 'nobody-before', dropout: 'nobody-before', attendance: 'no-meetings', savings: 'no-savings', 'average-left': 'nothing-lent', 'members-with-loan': 'no-members', 'ever-borrowed': 'no-members', par30: 'nothing-lent',
    'repayment-rate': 'nothing-due', 'write-off': 'never-lent', utilisation: 'empty-fund', 'average-loan': 'never-lent', turnover: 'no-capital', return: 'books-too-young', 'operating-per-member': 'no-members', 'cost-per-member': 'no-costs',
  })
})

test('fewer members than a year ago is below nothing; fewer than five people are not told to who sees sums alone', () => {
  expect(value('growth', { ...FACTS, members: 90 }).value).toBe(-10)
  const few = { ...FACTS, hideFew: true, fund: { ...FUND, borrowers: 4, portfolio: { ...FUND.portfolio, owing: 5 } } }
  expect([value('ever-borrowed', few), value('members-with-loan', few).value]).toEqual([{ name: 'ever-borrowed', value: null, why: 'few-people', part: null, whole: null }, 8.3])
})

test('each has its name, meaning and counter-example in both languages, and its parts where it is a ratio', () => {
  for (const name of RATIOS) {
    for (const words of [ratiosVi, ratiosEn]) {
      expect([words.ratios[name].name, words.ratios[name].meaning, words.ratios[name].not].every((text) => text.length > 4), name).toBe(true)
      if (KINDS[name].unit === 'percent') expect([words.ratios[name].part, words.ratios[name].whole].every((text) => text.length > 3), name).toBe(true)
    }
  }
})
