import { expect, test } from 'vitest'
import { timesUsual, usualSum } from './usual-sum.ts'

test('the usual sum is the middle one of those written before, and nothing is usual at the first', () => {
  expect(usualSum([280_000, 280_000, 2_800_000])).toBe(280_000)
  expect(usualSum([10_000, 20_000])).toBe(10_000)
  expect([usualSum([]), usualSum([280_000]), usualSum([0, 280_000])]).toEqual([null, null, null])
})

test('ten times the usual is asked about, nine times is not', () => {
  expect(timesUsual(2_800_000, 280_000)).toBe(10)
  expect(timesUsual(2_799_999, 280_000)).toBeNull()
  expect(timesUsual(5_000_000, 280_000)).toBe(18)
  expect([timesUsual(null, 280_000), timesUsual(2_800_000, null), timesUsual(1, 0)]).toEqual([null, null, null])
})
