import { expect, test } from 'vitest'
import { targetAmount } from './target-amount.ts'
import { vi } from './vi.ts'

const amount = (value: number | null, lower: number | null, upper: number | null, unit: 'person' | 'percent') => targetAmount({ value, lower, upper, unit }, vi.targets)

test('a level is written as offices write it', () => {
  expect(amount(16, null, null, 'person')).toBe('16')
  expect(amount(null, 2000, null, 'person')).toBe('ít nhất 2.000')
  expect(amount(null, 60, 70, 'percent')).toBe('60–70%')
  expect(amount(62.5, null, null, 'percent')).toBe('62,5%')
  expect(amount(null, null, 10, 'percent')).toBe('nhiều nhất 10%')
  expect(amount(null, null, null, 'person')).toBe('')
})
