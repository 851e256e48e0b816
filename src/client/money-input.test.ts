import { expect, test } from 'vitest'
import { caretAfter, readMoney } from './money-input.ts'

test('a sum is its digits, however it was typed', () => {
  expect(['2.142.000 đ', '2 142 000', '2142000', '0280000', '280,000'].map(readMoney)).toEqual([2_142_000, 2_142_000, 2_142_000, 280_000, 280_000])
  expect(['', 'đ', 'năm mươi'].map(readMoney)).toEqual([null, null, null])
  expect(readMoney('0')).toBe(0)
})

test('what no club could have is cut off, so that it stays a whole number', () => {
  expect(readMoney('9'.repeat(30))).toBe(999_999_999_999)
})

test('the caret stays behind the digit that was typed', () => {
  expect(caretAfter('2.800.000', 2)).toBe(3)
  expect(caretAfter('280.000', 6)).toBe(7)
  expect(caretAfter('280.000', 0)).toBe(0)
  expect(caretAfter('', 3)).toBe(0)
})
