import { expect, test } from 'vitest'
import { repaymentSlip } from './repayment-slip.ts'

const loan = { due: 280_000, whole: 3_030_000 }

test('ten times the instalment is asked about, to the digit even where the loan is that large', () => {
  expect(repaymentSlip(2_800_000, loan)).toBe(10)
  expect(repaymentSlip(28_000_000, loan)).toBe(100)
})

test('paying all of it off is no slip, nor is a sum that only helps', () => {
  expect([repaymentSlip(3_030_000, loan), repaymentSlip(2_900_000, loan), repaymentSlip(560_000, loan), repaymentSlip(null, loan), repaymentSlip(5_000_000, { due: 0, whole: 0 })]).toEqual([null, null, null, null, null])
})
