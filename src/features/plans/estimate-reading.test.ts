import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dong } from '#kernel/money.ts'
import { readLines } from '#server/documents/read-lines.ts'
import { activityOf, sumsOf, textBesideTable, unitCostOf } from './estimate-reading.ts'
import { layOut } from './lay-out.ts'
import type { Estimate, EstimateLine } from './plan.ts'
import { understand } from './understand.ts'

const file = new URL('../../../db/demo/ke-hoach-184-kh-ubnd-2018.txt', import.meta.url)
const plan = understand(layOut(readLines(new Uint8Array(readFileSync(file)), 'ke-hoach.txt') as Exclude<ReturnType<typeof readLines>, { refused: string }>))
const estimate = plan.estimate!

test('every sum of the plan of 2018 agrees, across and down', () => {
  const sums = sumsOf(estimate)
  expect(sums.allAgree).toBe(true)
  expect(sums.total).toEqual({ printed: 529_300_000, computed: 529_300_000, agrees: true })
  expect(sums.bySource.map(({ computed }) => computed)).toEqual([129_300_000, 320_000_000, 80_000_000])
})

test('a wrong sum stands beside the right one', () => {
  const wrong: Estimate = { ...estimate, total: dong(530_000_000), lines: estimate.lines.map((line, at) => (at === 2 ? { ...line, total: dong(410_000_000) } : line)) }
  const sums = sumsOf(wrong)
  expect(sums.allAgree).toBe(false)
  expect(sums.lines[2]).toEqual({ printed: 410_000_000, computed: 400_000_000, agrees: false })
  expect(sums.total).toEqual({ printed: 530_000_000, computed: 539_300_000, agrees: false })
})

test('the text and the table say the same of each source, or it shows', () => {
  expect(textBesideTable(plan).map(({ source, text, table, agrees }) => [source.kind, text, table, agrees])).toEqual([
    ['budget', 129_300_000, 129_300_000, true], ['care-fund', 320_000_000, 320_000_000, true], ['mobilised', 80_000_000, 80_000_000, true],
  ])
  const less = { ...plan, funding: { ...plan.funding, bySource: plan.funding.bySource.slice(0, 1).map((share) => ({ ...share, amount: dong(1) })) } }
  expect(textBesideTable(less).map(({ agrees }) => agrees)).toEqual([false, false, false])
})

test('each line finds its activity and what one person or club comes to', () => {
  const costs = estimate.lines.map((line) => {
    const activity = activityOf(line, plan.activities)
    const cost = unitCostOf(line, activity)
    return [activity?.anchor, cost?.thing, cost?.count, cost?.each, cost?.exact]
  })
  expect(costs).toEqual([
    ['IV.1', 'person', 85, 596_471, false],
    ['IV.2', 'club', 5, 3_600_000, true],
    ['IV.3', 'club', 16, 25_000_000, true],
    ['IV.4', 'club', 11, 1_600_000, true],
    ['IV.5', 'delegate', 80, 537_500, true],
  ])
})

test('nothing is divided where no number is named', () => {
  const line: EstimateLine = { number: '1', title: 'Chi khác', total: dong(5_000_000), bySource: [], line: 1 }
  expect(unitCostOf(line, null)).toBeNull()
  expect(activityOf(line, plan.activities)).toBeNull()
})
