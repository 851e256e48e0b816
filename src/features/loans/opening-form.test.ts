/** The sheet of a running fund as it is typed: what it comes to, and that the server takes what it means. */
import { describe, expect, test } from 'vitest'
import { isRefusal } from '#kernel/refusal.ts'
import { EMPTY_LOAN, EMPTY_OPENING, isBlankOpening, leftByTerms, type OldLoanForm, type OpeningForm, principalLeft, readKeptOpening, readOldLoan, readOpening, sumsOf } from './opening-form.ts'
import { openBooks, OpeningShape } from './opening.ts'

const DUNG = 'b7f7c4f0-3a1f-4d6e-9a55-0f6f3d9b6a01'
const PAO = 'b7f7c4f0-3a1f-4d6e-9a55-0f6f3d9b6a02'
const loan: OldLoanForm = {
  ...EMPTY_LOAN, loanId: 'b7f7c4f0-3a1f-4d6e-9a55-0f6f3d9b6a03', personId: DUNG, amount: 3_000_000, lentOn: '2018-02-12', months: '12', rate: '1', coSigner: ' Lý A Mẫu ', relation: 'chồng',
  left: [{ key: '1', dueOn: '2018-07-12', principal: 250_000, interest: 30_000 }, { key: '2', dueOn: '2018-08-12', principal: 250_000, interest: null }],
}
const form: OpeningForm = {
  ...EMPTY_OPENING, on: '2018-06-30', paper: 'Biên bản chuyển sổ 30/6/2018', income: { cash: 19_000_000, bank: 5_000_000, goods: null }, capital: { 'care-fund': 20_000_000, budget: null, mobilised: 4_000_000 },
  members: [{ key: '1', personId: PAO, amount: 200_000 }], loans: [loan], lastNumbers: { receipt: '41', payment: '12', other: '' },
}

test('the sums so far: what the fund has, whose it is, and the rest that it has earned', () => {
  // 19 + 5 + 0,5 − 20 − 4 − 0,2 million
  expect(sumsOf(form)).toEqual({ has: 24_500_000, lent: 500_000, capital: 24_200_000, earned: 300_000, operating: 0 })
  expect(sumsOf({ ...EMPTY_OPENING, on: '' })).toEqual({ has: 0, lent: 0, capital: 0, earned: 0, operating: 0 })
  expect(sumsOf({ ...form, income: { ...form.income, bank: null } }).earned).toBe(-4_700_000)
  expect(principalLeft(loan)).toBe(500_000)
})

test('a filled sheet is an opening that the server takes, and its entry balances', () => {
  const read = readOpening(form)
  if (!('opening' in read)) throw new Error(read.faults.join())
  expect(OpeningShape.parse(read.opening)).toEqual(read.opening)
  expect(read.opening).toMatchObject({ income: { goods: 0 }, lastNumbers: { receipt: 41, payment: 12, other: 0 }, loans: [{ coSigner: { name: 'Lý A Mẫu', relation: 'chồng' }, inKind: null, monthlyRate: 100, months: 12 }] })
  const draft = openBooks(read.opening, form.on, false)
  expect(isRefusal(draft)).toBe(false)
  expect(!isRefusal(draft) && draft.postings.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
  expect(!isRefusal(draft) && draft.postings.find(({ account }) => account === 'retained')?.amount).toBe(-300_000)
})

describe('what is not filled in', () => {
  test('is said, part by part', () => {
    expect(readOpening({ ...EMPTY_OPENING, on: '' })).toEqual({ faults: ['on', 'paper'] })
    expect(readOpening({ ...form, members: [{ key: '1', personId: PAO, amount: null }], lastNumbers: { receipt: 'bốn', payment: '', other: '' }, loans: [{ ...loan, personId: '' }] })).toEqual({ faults: ['members', 'lastNumbers', 'loans'] })
  })

  test('of a loan too', () => {
    const faults = (more: Partial<OldLoanForm>) => {
      const read = readOldLoan({ ...loan, ...more })
      return 'faults' in read ? read.faults : []
    }
    expect(faults({})).toEqual([])
    expect(faults({ ...EMPTY_LOAN, months: '0', isInKind: true, quantity: 'hai', left: [{ key: '1', dueOn: '2018-07-12', principal: null, interest: 0 }] })).toEqual(['personId', 'amount', 'lentOn', 'months', 'rate', 'what', 'quantity', 'left'])
    expect(faults({ relation: '' })).toEqual(['coSigner'])
    expect(faults({ rate: '5,01' })).toEqual(['rate'])
    const kind = readOldLoan({ ...loan, isInKind: true, what: 'Lợn nái', quantity: '1,5', unit: 'con', comesBack: 'offspring', back: '' })
    expect('inKind' in kind && kind.inKind).toEqual({ what: 'Lợn nái', quantity: 1.5, unit: 'con', comesBack: 'offspring', back: null })
  })
})

test('what is left by the terms is what falls due after the day', () => {
  const left = leftByTerms(loan, { on: '2018-10-31', every: 1, roundTo: 1000 })
  expect(left).toEqual([
    { dueOn: '2018-11-12', principal: 250_000, interest: 30_000 }, { dueOn: '2018-12-12', principal: 250_000, interest: 30_000 }, { dueOn: '2019-01-12', principal: 250_000, interest: 30_000 }, { dueOn: '2019-02-12', principal: 250_000, interest: 30_000 },
  ])
  expect(leftByTerms({ ...loan, method: 'at-end' }, { on: '2018-10-31', every: 1, roundTo: 1000 })).toEqual([{ dueOn: '2019-02-12', principal: 3_000_000, interest: 360_000 }])
  expect(leftByTerms({ ...loan, amount: null }, { on: '2018-10-31', every: 1, roundTo: 1000 })).toBe(null)
})

describe('a sheet that was kept while it was typed', () => {
  const kept = (of: unknown): unknown => JSON.parse(JSON.stringify(of))

  test('comes back as it was', () => {
    expect(readKeptOpening(kept(form))).toEqual(form)
  })

  test('is none where nothing was typed, whatever the day', () => {
    expect(isBlankOpening({ ...EMPTY_OPENING, on: '2018-06-30' })).toBe(true)
    expect(readKeptOpening(kept({ ...EMPTY_OPENING, on: '2018-06-30' }))).toBeNull()
    expect(isBlankOpening(form)).toBe(false)
  })

  test('is not read where it is no such sheet', () => {
    const { paper: _, ...without } = form
    for (const other of [null, 'x', [], without, { ...form, income: { cash: '19', bank: null, goods: null } }, { ...form, members: [{ key: '1' }] }, { ...form, loans: [{ ...loan, left: [{}] }] }]) expect(readKeptOpening(kept(other))).toBeNull()
  })
})
