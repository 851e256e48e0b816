import { expect, test } from 'vitest'
import { rateText, repaidOf, thingOf } from './loan-text.ts'

test('a thing is told as one says it', () => {
  expect(thingOf({ quantity: 1, unit: 'con', what: 'Lợn nái' })).toBe('1 con lợn nái')
  expect(thingOf({ quantity: 2.5, unit: 'tạ', what: 'Phân đạm' })).toBe('2,5 tạ phân đạm')
})

test('a rate is told in percent a month', () => {
  expect([0, 70, 100, 125].map(rateText)).toEqual(['0', '0,7', '1', '1,25'])
})

test('what was repaid before the books came in counts too', () => {
  expect(repaidOf({ amount: 3_000_000, state: { status: 'lent', principalLeft: 1_000_000, writtenOff: 0 } })).toBe(2_000_000)
  expect(repaidOf({ amount: 3_000_000, state: { status: 'written-off', principalLeft: 0, writtenOff: 1_000_000 } })).toBe(2_000_000)
  expect([repaidOf({ amount: 3_000_000, state: { status: 'decided', principalLeft: 0, writtenOff: 0 } }), repaidOf({ amount: 3_000_000, state: { status: 'repaid', principalLeft: 0, writtenOff: 0 } })]).toEqual([0, 3_000_000])
})
