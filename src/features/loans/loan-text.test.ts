import { expect, test } from 'vitest'
import { rateText, thingOf } from './loan-text.ts'

test('a thing is told as one says it', () => {
  expect(thingOf({ quantity: 1, unit: 'con', what: 'Lợn nái' })).toBe('1 con lợn nái')
  expect(thingOf({ quantity: 2.5, unit: 'tạ', what: 'Phân đạm' })).toBe('2,5 tạ phân đạm')
})

test('a rate is told in percent a month', () => {
  expect([0, 70, 100, 125].map(rateText)).toEqual(['0', '0,7', '1', '1,25'])
})
