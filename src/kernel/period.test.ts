import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from './day.ts'
import { periodAt, periodBefore, periodOf } from './period.ts'

test('a month is the calendar’s until Decree 09/2019, then runs from the 15th to the 14th', () => {
  expect(periodOf(2018, 9)).toEqual({ year: 2018, month: 9, first: '2018-09-01', last: '2018-09-30' })
  expect(periodOf(2019, 2)).toMatchObject({ first: '2019-02-01', last: '2019-02-28' })
  expect(periodOf(2019, 3)).toMatchObject({ first: '2019-03-01', last: '2019-03-14' })
  expect(periodOf(2019, 4)).toMatchObject({ first: '2019-03-15', last: '2019-04-14' })
  expect(periodOf(2026, 1)).toMatchObject({ first: '2025-12-15', last: '2026-01-14' })
  expect(periodAt(day('2025-12-20'))).toMatchObject({ year: 2026, month: 1 })
})

test('periods follow one another with no day left out and none counted twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7000 }), (days) => {
      const on = addDays(day('2015-01-01'), days)
      const period = periodAt(on)
      expect(period.first <= on && on <= period.last).toBe(true)
      expect(addDays(periodBefore(period).last, 1)).toBe(period.first)
    }),
  )
})
