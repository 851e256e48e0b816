import { expect, test } from 'vitest'
import { byAge } from './loan-ages.ts'

const loan = (daysOverdue: number, principalLeft: number, status = 'lent') => ({ state: { status, daysOverdue, principalLeft } })

test('each running loan is in one group by its oldest unpaid instalment, with all of its principal', () => {
  expect(byAge([loan(0, 5), loan(1, 10), loan(30, 20), loan(31, 40), loan(90, 80), loan(91, 160), loan(400, 1_000, 'written-off')])).toEqual([
    { age: 'none', loans: 1, principal: 5 }, { age: '1-30', loans: 2, principal: 30 }, { age: '31-90', loans: 2, principal: 120 }, { age: 'over-90', loans: 1, principal: 160 },
  ])
})

test('without loans every group is there and empty', () => {
  expect(byAge([]).map(({ loans, principal }) => [loans, principal])).toEqual([[0, 0], [0, 0], [0, 0], [0, 0]])
})
