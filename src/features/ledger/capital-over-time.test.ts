/** Vốn cuối tháng and on average, worked out by hand. */
import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { averageCapital, capitalAt, type CapitalMove, lastTwelve, monthEnds } from './capital-over-time.ts'

const moves: readonly CapitalMove[] = [
  { day: day('2018-01-31'), source: 'care-fund', amount: dong(20_000_000) }, { day: day('2018-02-15'), source: 'mobilised', amount: dong(5_000_000) }, { day: day('2018-04-01'), source: 'care-fund', amount: dong(-8_000_000) },
]

test('the ends of months, February of a leap year too, and the day itself as the last', () => {
  expect(monthEnds(day('2020-01-15'), day('2020-03-20'))).toEqual(['2020-01-31', '2020-02-29', '2020-03-20'])
  expect(monthEnds(day('2018-06-30'), day('2018-06-30'))).toEqual(['2018-06-30'])
  expect(monthEnds(day('2018-05-31'), day('2018-06-30'))).toEqual(['2018-05-31', '2018-06-30'])
  expect([lastTwelve(day('2018-09-30')).length, lastTwelve(day('2018-09-30'))[0], lastTwelve(day('2018-09-12'))[11]]).toEqual([12, '2017-10-31', '2018-09-12'])
})

test('what stood at the end of each: what came on that day is in it', () => {
  expect(capitalAt(moves, [day('2017-12-31'), day('2018-01-31'), day('2018-02-28'), day('2018-04-30')])).toEqual([
    { 'care-fund': 0, budget: 0, mobilised: 0, members: 0 }, { 'care-fund': 20_000_000, budget: 0, mobilised: 0, members: 0 }, { 'care-fund': 20_000_000, budget: 0, mobilised: 5_000_000, members: 0 }, { 'care-fund': 12_000_000, budget: 0, mobilised: 5_000_000, members: 0 },
  ])
})

test('the average leaves out what is not known, and is null without books', () => {
  // 20, 25, 25 and 17 million over four ends: 21.750.000.
  expect(averageCapital(moves, monthEnds(day('2017-11-01'), day('2018-04-30')), day('2018-01-31'))).toBe(21_750_000)
  expect(averageCapital([], lastTwelve(day('2018-09-30')), null)).toBeNull()
  expect(averageCapital([], lastTwelve(day('2018-09-30')), day('2018-09-30'))).toBe(0)
})
