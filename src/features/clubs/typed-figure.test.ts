import { expect, test } from 'vitest'
import { typedHundredths, typedWhole } from './typed-figure.ts'

test('a count is read as people write it, and nothing that is no count', () => {
  expect(['62', ' 1.200 ', '3 000 000', '5.000.000', '0'].map(typedWhole)).toEqual([62, 1200, 3_000_000, 5_000_000, 0])
  expect(typedWhole('  ')).toBeNull()
  expect(['sáu mươi', '-3', '1,5', '1.20', '12.0000', '1e3'].map(typedWhole)).toEqual(Array(6).fill(undefined))
})

test('a monthly rate is read in hundredths of a percent, with a comma or a dot', () => {
  expect(['0,7', '0.7', '1', '0,65%', '12,5 %', '0'].map(typedHundredths)).toEqual([70, 70, 100, 65, 1250, 0])
  expect(typedHundredths('')).toBeNull()
  expect(['một', '0,755', '-1', ',5'].map(typedHundredths)).toEqual(Array(4).fill(undefined))
})
