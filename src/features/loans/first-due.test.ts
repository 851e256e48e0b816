import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { firstDueAfter } from './first-due.ts'

test('a month or a quarter later, and never beyond the term', () => {
  expect(firstDueAfter(day('2018-09-30'), { months: 12, method: 'flat', every: 1 })).toBe('2018-10-30')
  expect(firstDueAfter(day('2018-09-30'), { months: 12, method: 'declining', every: 3 })).toBe('2018-12-30')
  expect(firstDueAfter(day('2018-09-30'), { months: 2, method: 'equal', every: 3 })).toBe('2018-11-30')
})
test('what comes back once comes back at the end of the term, not after a month', () => {
  expect(firstDueAfter(day('2018-09-30'), { months: 12, method: 'at-end', every: 1 })).toBe('2019-09-30')
})
