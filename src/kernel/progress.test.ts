import { expect, test } from 'vitest'
import { day } from './day.ts'
import { badgeOf, expectedOn } from './progress.ts'

const atLeast = (actual: number | null, lower: number, given: { expected?: number | null; complete?: number; isDue?: boolean } = {}) =>
  badgeOf({ actual, wanted: { lower, upper: null }, expected: given.expected === undefined ? lower : given.expected, complete: given.complete ?? 100, isDue: given.isDue ?? false })
const band = (actual: number, isDue = false) => badgeOf({ actual, wanted: { lower: 60, upper: 70 }, expected: 60, complete: 100, isDue })

test('before it is due, by how much of what is expected today is there', () => {
  expect(atLeast(3, 5, { expected: 3 })).toBe('on-track')
  expect(atLeast(95, 200, { expected: 100 })).toBe('on-track')
  expect(atLeast(94, 200, { expected: 100 })).toBe('attention')
  expect(atLeast(80, 200, { expected: 100 })).toBe('attention')
  expect(atLeast(79, 200, { expected: 100 })).toBe('at-risk')
  expect(atLeast(0, 5, { expected: null })).toBe('not-due')
})

test('when due: met, exceeded or missed', () => {
  expect([atLeast(5, 5, { isDue: true }), atLeast(6, 5, { isDue: true }), atLeast(4, 5, { isDue: true })]).toEqual(['met', 'exceeded', 'missed'])
})

test('a band is missed from above too, and is never exceeded', () => {
  expect([band(59), band(65), band(71), band(90)]).toEqual(['attention', 'on-track', 'attention', 'at-risk'])
  expect([band(59, true), band(60, true), band(70, true), band(71, true)]).toEqual(['missed', 'met', 'met', 'missed'])
})

test('with too little data nothing is said', () => {
  expect(atLeast(5, 5, { complete: 79, isDue: true })).toBe('not-enough-data')
  expect(atLeast(null, 5)).toBe('not-enough-data')
})

test('the line from where it stood to the target', () => {
  const line = { from: day('2018-07-01'), to: day('2018-10-31'), start: 0, target: 5 }
  expect(expectedOn(day('2018-06-30'), line)).toBeNull()
  expect(expectedOn(day('2018-07-01'), line)).toBe(0)
  expect(expectedOn(day('2018-08-31'), line)).toBe(2.5)
  expect(expectedOn(day('2019-01-01'), line)).toBe(5)
})
