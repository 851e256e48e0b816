/** Danh mục cho vay, by examples worked out by hand. Every loan: 1.200.000 đ, twelve months of 100.000 đ from 10/2/2018, without interest. */
import { describe, expect, test } from 'vitest'
import { addMonths, type Day, day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import type { Movement, ScheduleVersion } from './loan-state.ts'
import { addPortfolios, NO_PORTFOLIO, overdueOf, type PortfolioLoan, portfolioOf, qualityOf } from './portfolio.ts'

const ON = day('2018-06-30')
const FIRST = day('2018-02-10')
const NOTHING = { principal: dong(0), interest: dong(0) }
const schedule: ScheduleVersion = {
  version: 1, from: day('2018-01-10'), paidBefore: NOTHING, instalments: Array.from({ length: 12 }, (_, at) => ({ number: at + 1, dueOn: addMonths(FIRST, at), principal: dong(100_000), interest: dong(0) })),
}
const moved = (kind: Movement['kind'], on: string, principal: number): Movement => ({ kind, day: day(on), principal: dong(principal), interest: dong(0), advance: dong(0) })
/** Five instalments have fallen due by 30/6: 10/2, 10/3, 10/4, 10/5, 10/6. */
const loan = (paid: number, more: Partial<PortfolioLoan> = {}, others: readonly Movement[] = []): PortfolioLoan => ({
  personId: `người ${paid}`, amount: dong(1_200_000), isInKind: false, openedOn: null, cancelledOn: null, versions: [schedule],
  movements: [moved('lent', '2018-01-10', 1_200_000), ...(paid > 0 ? [moved('repaid', '2018-06-20', paid)] : []), ...others], ...more,
})

describe('ageing', () => {
  test('each loan stands with all that is left of it under its oldest instalment that is not covered', () => {
    // On time · since 10/6: 20 days · since 10/5: 51 days · since 10/2: 140 days.
    const { ages, left, running, owing } = portfolioOf([loan(500_000), loan(400_000), loan(300_000), loan(0)], ON)
    expect(ages).toEqual({
      none: { loans: 1, left: 700_000, overdue: 0 }, '1-30': { loans: 1, left: 800_000, overdue: 100_000 }, '31-90': { loans: 1, left: 900_000, overdue: 200_000 }, 'over-90': { loans: 1, left: 1_200_000, overdue: 500_000 },
    })
    expect([left, running, owing]).toEqual([3_600_000, 4, 4])
    expect(overdueOf({ ages })).toBe(800_000)
  })

  test('thirty days are within the first group, thirty-one are not, and on its own day nothing is overdue', () => {
    const ageOn = (on: string) => Object.entries(portfolioOf([loan(400_000)], day(on)).ages).find(([, { loans }]) => loans === 1)![0]
    // Paid on 20/6 up to the instalment of 10/5; that of 10/6 is open.
    expect(['2018-07-09', '2018-07-10', '2018-07-11', '2018-09-08', '2018-09-09'].map(ageOn)).toEqual(['1-30', '1-30', '31-90', '31-90', 'over-90'])
    expect(portfolioOf([loan(400_000, { movements: [moved('lent', '2018-01-10', 1_200_000), moved('repaid', '2018-05-10', 400_000)] })], day('2018-06-10')).ages.none).toEqual({ loans: 1, left: 800_000, overdue: 0 })
  })
})

describe('what is said of it', () => {
  test('portfolio at risk over 30 days, repayment rate, average loan, share of the fund that is lent, turns of the fund', () => {
    const portfolio = portfolioOf([loan(500_000), loan(400_000), loan(300_000), loan(0)], ON)
    // At risk: (900.000 + 1.200.000) / 3.600.000. Due: 4 × 500.000, paid of it 1.200.000. The fund: 3.600.000 lent of 4.800.000.
    expect(qualityOf(portfolio, dong(4_800_000), dong(4_000_000))).toEqual({
      par30: { value: 58.3, why: null }, repaymentRate: { value: 60, why: null }, averageLoan: { value: 1_200_000, why: null }, lentShare: { value: 75, why: null }, turnover: { value: 1.2, why: null },
    })
  })

  test('where nothing is lent the reason stands in the place of each figure', () => {
    expect(qualityOf(NO_PORTFOLIO, dong(0), null)).toEqual({
      par30: { value: null, why: 'nothing-lent' }, repaymentRate: { value: null, why: 'nothing-due' }, averageLoan: { value: null, why: 'never-lent' }, lentShare: { value: null, why: 'empty-fund' }, turnover: { value: null, why: 'no-capital' },
    })
    // Money and no loan: nothing of it is lent, which can be said.
    expect(qualityOf(NO_PORTFOLIO, dong(25_000_000), dong(25_000_000))).toMatchObject({ lentShare: { value: 0, why: null }, turnover: { value: 0, why: null }, par30: { value: null, why: 'nothing-lent' } })
  })

  test('one who paid all early is no overdue borrower, and what is not due yet is not counted as paid', () => {
    expect(portfolioOf([loan(1_200_000)], ON)).toMatchObject({ running: 0, left: 0, due: 500_000, paidOfDue: 500_000, turns: 1, lent: 1_200_000 })
    expect(portfolioOf([loan(900_000)], ON)).toMatchObject({ running: 1, due: 500_000, paidOfDue: 500_000 })
  })

  test('a debt that was written off was due and never came', () => {
    const lost = loan(200_000, {}, [moved('written-off', '2018-06-25', 1_000_000)])
    expect(portfolioOf([lost], ON)).toMatchObject({ running: 0, left: 0, due: 1_200_000, paidOfDue: 200_000, writtenOff: 1_000_000 })
  })

  test('an extension asks for what was paid by then and for what has fallen due since', () => {
    const later: ScheduleVersion = { version: 2, from: day('2018-05-15'), paidBefore: { principal: dong(300_000), interest: dong(0) }, instalments: [{ number: 1, dueOn: day('2018-06-15'), principal: dong(150_000), interest: dong(0) }, { number: 2, dueOn: day('2018-12-15'), principal: dong(750_000), interest: dong(0) }] }
    const extended = loan(0, { versions: [schedule, later], movements: [moved('lent', '2018-01-10', 1_200_000), moved('repaid', '2018-05-01', 300_000)] })
    expect(portfolioOf([extended], ON)).toMatchObject({ due: 450_000, paidOfDue: 300_000, ages: { '1-30': { loans: 1, left: 900_000, overdue: 150_000 } } })
  })

  test('decided and not paid out, or cancelled, is no loan; one of before the books counts by its true day and first sum', () => {
    const waiting = loan(0, { versions: [], movements: [] })
    const old = loan(0, { openedOn: day('2017-09-01'), movements: [moved('lent', '2018-01-10', 1_200_000)], amount: dong(2_000_000) })
    const older = loan(0, { openedOn: day('2017-06-30'), movements: [], versions: [], amount: dong(1_500_000) })
    expect(portfolioOf([waiting, loan(0, { versions: [], movements: [], cancelledOn: ON })], ON)).toMatchObject({ turns: 0, running: 0, due: 0 })
    // 30/6/2017 is a year ago to the day: no longer within the twelve months.
    expect(portfolioOf([old, older], ON)).toMatchObject({ turns: 2, lent: 3_500_000, lentLastYear: 2_000_000, running: 1, left: 1_200_000 })
  })

  test('as on an earlier day what came later is not known', () => {
    expect(portfolioOf([loan(500_000)], day('2018-03-31') as Day)).toMatchObject({ due: 200_000, paidOfDue: 0, left: 1_200_000, ages: { '31-90': { loans: 1, overdue: 200_000 } } })
    expect(portfolioOf([loan(500_000)], day('2018-01-09'))).toMatchObject({ turns: 0, running: 0 })
  })
})

test('parts are added up, and a share is that of the sums', () => {
  const [good, bad] = [portfolioOf([loan(500_000), loan(500_000, { personId: 'khác' })], ON), portfolioOf([loan(0)], ON)]
  const both = addPortfolios([good, bad])
  expect(both).toMatchObject({ running: 3, owing: 3, left: 2_600_000, due: 1_500_000, paidOfDue: 1_000_000, ages: { none: { loans: 2, left: 1_400_000 }, 'over-90': { loans: 1, left: 1_200_000, overdue: 500_000 } } })
  // 66,7 %, and not the 50 % that the mean of 100 % and 0 % would be.
  expect(qualityOf(both, dong(0), null).repaymentRate).toEqual({ value: 66.7, why: null })
})

test('a loan in kind is a loan, told apart as well', () => {
  expect(portfolioOf([loan(0, { isInKind: true }), loan(500_000)], ON)).toMatchObject({ running: 2, runningInKind: 1, left: 1_900_000, leftInKind: 1_200_000 })
})
