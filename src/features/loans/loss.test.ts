/** What may be certified as lost, by example: 10 chicks handed over on 8/7/2017, seen from 30/9/2018. */
import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { type LossGiven, type LossLoan, mayLose } from './loss.ts'

const TODAY = day('2018-09-30')
const LOAN: LossLoan = { inKind: { quantity: 10 }, status: 'lent', lentOn: day('2017-07-08'), lostBefore: 0 }
const loss = (more: Partial<LossGiven> = {}): LossGiven => ({ day: day('2018-09-12'), cause: 'died', quantity: 4, certifiedBy: 'Thú y xã', ...more })

test('some or all of what was lent, and no more with what was certified before', () => {
  expect(mayLose(loss(), LOAN, TODAY)).toEqual(loss())
  expect(mayLose(loss({ quantity: 10 }), LOAN, TODAY)).toEqual(loss({ quantity: 10 }))
  expect(mayLose(loss({ quantity: 6 }), { ...LOAN, lostBefore: 4 }, TODAY)).toEqual(loss({ quantity: 6 }))
  expect(mayLose(loss({ quantity: 7 }), { ...LOAN, lostBefore: 4 }, TODAY)).toEqual({ refused: 'loans/lost-more-than-lent', because: { left: 6, quantity: 7 } })
})
test('parts are counted exactly: 0,1 and 0,2 of 0,3', () => {
  expect(mayLose(loss({ quantity: 0.2 }), { ...LOAN, inKind: { quantity: 0.3 }, lostBefore: 0.1 }, TODAY)).toEqual(loss({ quantity: 0.2 }))
})
test('from the day it was handed over until today', () => {
  expect(mayLose(loss({ day: day('2017-07-08') }), LOAN, TODAY)).toEqual(loss({ day: day('2017-07-08') }))
  expect(mayLose(loss({ day: day('2017-07-07') }), LOAN, TODAY)).toEqual({ refused: 'loans/before-paid-out', because: { day: '2017-07-08' } })
  expect(mayLose(loss({ day: day('2018-10-01') }), LOAN, TODAY)).toMatchObject({ refused: 'ledger/in-the-future' })
})
test('not of money, not before it is handed over, not after it has ended', () => {
  expect(mayLose(loss(), { ...LOAN, inKind: null }, TODAY)).toMatchObject({ refused: 'loans/nothing-to-lose' })
  expect(mayLose(loss(), { ...LOAN, status: 'decided', lentOn: undefined }, TODAY)).toEqual({ refused: 'loans/not-now', because: { status: 'decided' } })
  expect(mayLose(loss(), { ...LOAN, status: 'written-off' }, TODAY)).toEqual({ refused: 'loans/not-now', because: { status: 'written-off' } })
})
