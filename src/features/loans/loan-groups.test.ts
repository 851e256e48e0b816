import { expect, test } from 'vitest'
import { type Collected, groupOf, inGroups, toCollect } from './loan-groups.ts'

const TODAY = '2018-09-30'
const loan = (state: Partial<Collected['state']> = {}): Collected => ({ state: { status: 'lent', daysOverdue: 0, overdue: { principal: 0, interest: 0 }, next: { dueOn: '2018-10-10', principal: 250_000, interest: 30_000 }, advance: 0, ...state } })

test('overdue is what its day has passed, due what falls on today or within five days', () => {
  expect(groupOf(loan({ daysOverdue: 1, overdue: { principal: 250_000, interest: 30_000 } }), TODAY)).toBe('overdue')
  expect(groupOf(loan({ overdue: { principal: 0, interest: 30_000 } }), TODAY)).toBe('due')
  expect(groupOf(loan({ next: { dueOn: '2018-10-05', principal: 1, interest: 0 } }), TODAY)).toBe('due')
  expect(groupOf(loan({ next: { dueOn: '2018-10-06', principal: 1, interest: 0 } }), TODAY)).toBe('running')
  expect([groupOf(loan({ status: 'decided' }), TODAY), groupOf(loan({ status: 'repaid', next: null }), TODAY), groupOf(loan({ status: 'written-off', next: null }), TODAY)]).toEqual(['waiting', 'ended', 'ended'])
})

test('what is collected is all that is due, else the next instalment, else nothing', () => {
  expect(toCollect(loan({ daysOverdue: 51, overdue: { principal: 500_000, interest: 60_000 } }))).toBe(560_000)
  expect(toCollect(loan())).toBe(280_000)
  expect(toCollect(loan({ status: 'repaid', next: null }))).toBe(0)
})

test('the longest overdue comes first, then what falls due first; a loan called off is not there', () => {
  const [long, short, later, sooner] = [loan({ daysOverdue: 82 }), loan({ daysOverdue: 5 }), loan({ next: { dueOn: '2018-10-20', principal: 1, interest: 0 } }), loan()]
  const groups = inGroups([short, later, loan({ status: 'cancelled' }), sooner, long], TODAY)
  expect([groups.overdue, groups.running, groups.due, groups.waiting, groups.ended]).toEqual([[long, short], [sooner, later], [], [], []])
})
