import { expect, test } from 'vitest'
import { actsOf, notLost } from './loan-acts.ts'
import type { LoanView } from './loan-view.ts'

type Loan = Parameters<typeof actsOf>[0]
const state = (more: Partial<LoanView['state']> = {}): LoanView['state'] => ({
  status: 'lent', lent: 3, principalPaid: 0, interestPaid: 0, writtenOff: 0, principalLeft: 3, advance: 0, overdue: { principal: 0, interest: 0 }, overdueSince: null, daysOverdue: 0, next: null, ...more,
})
const loan = (more: Partial<Loan> = {}): Loan => ({ state: state(), inKind: null, died: false, versions: [], losses: [], ...more })
const all = { record: true, decide: true }

test('whoever only looks is offered nothing', () => {
  expect(actsOf(loan(), { record: false, decide: false })).toEqual([])
})

test('a loan that was decided is handed over or called off; a running one is repaid, extended, written off', () => {
  expect(actsOf(loan({ state: state({ status: 'decided' }) }), all)).toEqual(['pay-out', 'cancel'])
  expect(actsOf(loan(), all)).toEqual(['repay', 'extend', 'write-off', 'request', 'result'])
  expect(actsOf(loan(), { record: true, decide: false })).toEqual(['repay', 'result'])
})

test('an animal may come back or be lost; what is held in advance may be given back; the dead have an heir', () => {
  const sow = { what: 'Lợn nái', quantity: 1, unit: 'con', comesBack: 'offspring', back: '2 lợn con' } as const
  expect(actsOf(loan({ inKind: sow }), { record: true, decide: false })).toEqual(['repay', 'return-in-kind', 'loss', 'result'])
  expect(actsOf(loan({ died: true, state: state({ advance: 5 }) }), { record: true, decide: false })).toEqual(['repay', 'heir', 'return-advance', 'result'])
})

test('of a debt written off something may still come in, and nothing else but the result is left', () => {
  expect(actsOf(loan({ state: state({ status: 'written-off' }) }), all)).toEqual(['repay', 'result'])
  expect(actsOf(loan({ state: state({ status: 'cancelled' }) }), all)).toEqual([])
})

test('what is certified as lost already is not offered again', () => {
  const chicks = { what: 'Gà giống', quantity: 0.3, unit: 'tạ', comesBack: 'same', back: null } as const
  const lost = (quantity: number): LoanView['losses'][number] => ({ lossId: 'x', day: '2018-09-12', cause: 'died', quantity, certifiedBy: 'Thú y xã', paper: null, note: null })
  expect(notLost({ inKind: chicks, losses: [lost(0.1)] })).toBe(0.2)
  expect(actsOf(loan({ inKind: chicks, losses: [lost(0.1)] }), all)).toContain('loss')
  expect(actsOf(loan({ inKind: chicks, losses: [lost(0.1), lost(0.2)] }), all)).not.toContain('loss')
  expect(notLost({ inKind: null, losses: [] })).toBe(0)
})
