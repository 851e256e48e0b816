import { expect, test } from 'vitest'
import { dong } from '#kernel/money.ts'
import { credit, debit } from './entry.ts'
import { type TrialLine, trialByFund } from './trial-sums.ts'
import { sumOfVoucher } from './voucher-sum.ts'

const line = (fund: TrialLine['fund'], account: TrialLine['account'], debits: number, credits: number, balance: number): TrialLine => ({ fund, account, source: null, debit: debits, credit: credits, balance })

test('each account stands on its own side, and the sums of a fund are equal', () => {
  const [income, ...rest] = trialByFund([line('income', 'spending', 150_000, 0, 150_000), line('income', 'capital', 0, 20_000_000, 20_000_000), line('income', 'cash', 20_520_000, 150_000, 20_370_000), line('income', 'dues', 0, 520_000, 520_000)])
  expect(rest).toEqual([])
  expect(income!.sums).toEqual({ debit: 20_670_000, credit: 20_670_000, debitBalance: 20_520_000, creditBalance: 20_520_000 })
  expect(income!.isEven).toBe(true)
  expect(income!.lines.map(({ account }) => account)).toEqual(['cash', 'capital', 'dues', 'spending'])
  expect(income!.lines.map(({ debitBalance, creditBalance }) => [debitBalance, creditBalance])).toEqual([[20_370_000, 0], [0, 20_000_000], [0, 520_000], [150_000, 0]])
})

test('what does not balance says so, fund by fund', () => {
  const funds = trialByFund([line('operating', 'cash', 100, 0, 100), line('operating', 'dues', 0, 99, 99), line('income', 'cash', 5, 5, 0)])
  expect(funds.map(({ fund, isEven }) => [fund, isEven])).toEqual([['income', true], ['operating', false]])
})

test('the sum of a voucher is what came in or went out, or what went over', () => {
  expect(sumOfVoucher([debit('income', 'cash', dong(280_000)), credit('income', 'loans', dong(250_000)), credit('income', 'interest', dong(30_000))])).toBe(280_000)
  expect(sumOfVoucher([debit('operating', 'spending', dong(150_000)), credit('operating', 'cash', dong(150_000))])).toBe(150_000)
  expect(sumOfVoucher([debit('income', 'bank', dong(1_000_000)), credit('income', 'cash', dong(1_000_000))])).toBe(1_000_000)
  const share = [debit('income', 'share-given', dong(15_000)), credit('income', 'cash', dong(15_000)), debit('operating', 'cash', dong(15_000)), credit('operating', 'share-received', dong(15_000))]
  expect(sumOfVoucher(share)).toBe(15_000)
})
