import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dateOf, day, daysInMonth, monthOf, yearOf } from './day.ts'

test.each([
  ['the same date of another month', '2018-05-28', 1, '2018-06-28'],
  ['no month at all', '2018-01-31', 0, '2018-01-31'],
  ['the last of a shorter month', '2018-01-31', 1, '2018-02-28'],
  ['of a leap year’s February', '2020-01-31', 1, '2020-02-29'],
  ['the date itself again behind it', '2018-01-31', 2, '2018-03-31'],
  ['29/02 in a common year', '2020-02-29', 12, '2021-02-28'],
  ['29/02 in the next leap year', '2020-02-29', 48, '2024-02-29'],
  ['no later than the date, from a short month on', '2018-02-28', 1, '2018-03-28'],
  ['December, not month 0 of the next year', '2018-11-30', 1, '2018-12-30'],
  ['over the end of a year', '2018-11-30', 3, '2019-02-28'],
  ['backwards', '2018-03-31', -1, '2018-02-28'],
  ['backwards over the turn of a year', '2018-01-15', -13, '2016-12-15'],
])('%s', (_, from, count, wanted) => expect(addMonths(day(from), count)).toBe(wanted))

test('so many months on is in the month so many on, on the date or on the month’s last before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: -240, max: 240 }), (days, count) => {
      const from = addDays(day('1960-01-01'), days)
      const moved = addMonths(from, count)
      expect(yearOf(moved) * 12 + monthOf(moved)).toBe(yearOf(from) * 12 + monthOf(from) + count)
      expect(dateOf(moved)).toBe(Math.min(dateOf(from), daysInMonth(yearOf(moved), monthOf(moved))))
    }),
  )
})

test('half a month is nothing, and says so', () => {
  expect(() => addMonths(day('2018-05-28'), 0.5)).toThrow(RangeError)
})
