import { expect, test } from 'vitest'
import { waysOf } from './admission-way.ts'
import type { MeasureRange } from './quota-range.ts'

const written = (joining: number, ranges: readonly MeasureRange[], most: number) => waysOf(joining, ranges, most).map((way) => way.map(({ kind, count }) => `${count} ${Object.values(kind).join(' ')}`).join(', '))

test('nobody need join, and one way says so', () => {
  expect(waysOf(0, [{ measure: 'women', least: 0, most: 0 }], 3)).toEqual([[]])
})

test('the first way has as many of the core as can be, in the fewest kinds', () => {
  const ranges: readonly MeasureRange[] = [{ measure: 'young', least: 3, most: 4 }, { measure: 'women', least: 6, most: 6 }]
  expect(written(10, ranges, 1)).toEqual(['6 55-up true, 4 under-55 false'])
})

test('others share the people evenly among their kinds, one way for each set of kinds', () => {
  const ranges: readonly MeasureRange[] = [{ measure: 'women', least: 2, most: 8 }, { measure: 'poor', least: 2, most: 8 }]
  expect(written(9, ranges, 6)).toEqual(['8 true true, 1 false false', '5 true false, 4 false true', '3 true true, 3 true false, 3 false true', '3 true true, 3 true false, 3 false false', '3 true true, 3 false true, 3 false false', '3 true false, 3 false true, 3 false false'])
})

test('only what a measure asks about is told apart', () => {
  expect(written(4, [{ measure: 'minority', least: 4, most: 4 }], 3)).toEqual(['4 true'])
  expect(written(2, [{ measure: 'aged-60', least: 1, most: 1 }, { measure: 'young', least: 0, most: 0 }], 3)).toEqual(['1 60-up, 1 55-59'])
})
