import { expect, test } from 'vitest'
import { bestFirst, isTerm, monthAfter, toldMonths } from './turnover-text.ts'

test('a month is named with its year, over the turn of the year too', () => {
  expect([monthAfter('2018-09-30', 0), monthAfter('2018-11-30', 3), monthAfter('2018-12-01', 13)]).toEqual(['9/2018', '2/2019', '1/2020'])
})

test('a term is a whole number of months up to ten years', () => {
  expect(['1', ' 12 ', '120', '0', '121', '12,5', '', 'x'].map(isTerm)).toEqual([true, true, true, false, false, false, false, false])
})

test('months without a new loan are left out, but for the last', () => {
  const months = [{ month: 0, lent: 3 }, { month: 1, lent: 0 }, { month: 2, lent: 1 }, { month: 3, lent: 0 }, { month: 4, lent: 0 }]
  expect(toldMonths(months).map(({ month }) => month)).toEqual([0, 2, 4])
})

test('the best change is one that makes it sooner, or that makes it come at all', () => {
  const [faster, same, comes, never] = [{ reachedIn: 5, sooner: 3 }, { reachedIn: 8, sooner: 0 }, { reachedIn: 40, sooner: null }, { reachedIn: null, sooner: null }]
  expect(bestFirst([faster, same])).toEqual({ best: faster, others: [same] })
  expect(bestFirst([comes, never])).toEqual({ best: comes, others: [never] })
  expect(bestFirst([same, never])).toEqual({ best: null, others: [same, never] })
  expect(bestFirst([never])).toEqual({ best: null, others: [never] })
  expect(bestFirst([])).toEqual({ best: null, others: [] })
})
