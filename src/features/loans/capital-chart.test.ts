/** The parts of a column, worked out by hand. */
import { expect, test } from 'vitest'
import { chartOf, roundUp } from './capital-chart.ts'

const capital = (given: Partial<Record<'care-fund' | 'budget' | 'mobilised' | 'members', number>>) => ({ capital: { 'care-fund': 0, budget: 0, mobilised: 0, members: 0, ...given } })

test('sources stand on one another, up to the round sum above the highest column', () => {
  const chart = chartOf([capital({ 'care-fund': 20_000_000 }), capital({ 'care-fund': 20_000_000, mobilised: 12_000_000 })])
  expect(chart).toMatchObject({ width: 20, barWidth: 8, most: 40_000_000 })
  expect(chart.columns).toEqual([{ x: 1, parts: [{ source: 'care-fund', y: 50, height: 50 }] }, { x: 11, parts: [{ source: 'care-fund', y: 50, height: 50 }, { source: 'mobilised', y: 20, height: 30 }] }])
})

test('no column where there is nothing, none for a source below nothing', () => {
  expect(chartOf([])).toMatchObject({ width: 10, columns: [] })
  expect(chartOf([capital({ budget: -1_000_000, members: 500_000 })]).columns[0]!.parts).toEqual([{ source: 'members', y: 0, height: 100 }])
  expect([roundUp(0), roundUp(1), roundUp(320_000_000), roundUp(400_000_000), roundUp(500_000_000), roundUp(501)]).toEqual([1, 1, 400_000_000, 400_000_000, 500_000_000, 600])
})
