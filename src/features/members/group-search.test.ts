import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Group, type Row, takeFrom } from './group-search.ts'

const row = (mark: number, least: number, most: number): Row => ({ counted: (marks) => (marks & mark) !== 0, least, most })

test('takes so many that every row is in its range, or proves that nobody could', () => {
  const groups: readonly Group[] = [{ marks: 1, least: 0, most: 3 }, { marks: 2, least: 0, most: 3 }, { marks: 3, least: 0, most: 1 }]
  expect(takeFrom(groups, 4, [row(1, 3, 3), row(2, 2, 2)])).toEqual([2, 1, 1])
  expect(takeFrom(groups, 4, [row(1, 3, 3), row(2, 3, 3)])).toBeNull()
  expect(takeFrom(groups, 8, [])).toBeNull()
  expect(takeFrom([], 0, [row(1, -1, 0)])).toEqual([])
  expect(takeFrom([{ marks: 0, least: 2, most: 3 }], 1, [])).toBeNull()
})

test('sees that people of two traits or four never make an odd sum, and soon', () => {
  const pairs: readonly Group[] = [3, 5, 6].map((marks) => ({ marks, least: 0, most: 20 }))
  expect(takeFrom(pairs, 21, [row(1, 15, 15), row(2, 13, 13), row(4, 13, 13)])).toBeNull()
  expect(takeFrom(pairs, 21, [row(1, 14, 14), row(2, 14, 14), row(4, 14, 14)])).toEqual([7, 7, 7])
  // Every group of two or of four of five traits: each sum by itself can be reached, but not these five, which come to an odd number.
  const even: readonly Group[] = [3, 5, 6, 9, 10, 12, 15, 17, 18, 20, 23, 24, 27, 29, 30].map((marks) => ({ marks, least: 0, most: 4 }))
  const rows = (last: number) => [row(1, 15, 15), row(2, 15, 15), row(4, 15, 15), row(8, 15, 15), row(16, last, last)]
  const began = performance.now()
  expect(takeFrom(even, 30, rows(15))).toBeNull()
  expect(performance.now() - began).toBeLessThan(8000)
  expect(takeFrom(even, 30, rows(16))).not.toBeNull()
})

test('does not take one beginning for another that leaves more to be done', () => {
  const groups: readonly Group[] = [[17, 2], [16, 4], [20, 4], [31, 4], [13, 3], [9, 2], [11, 3], [12, 2], [18, 4]].map(([marks, most]) => ({ marks: marks!, least: 0, most: most! }))
  expect(takeFrom(groups, 9, [row(1, 3, 4), row(2, 2, 2), row(4, 1, 1), row(8, 3, 3), row(16, 7, 7)])).toEqual([1, 4, 0, 1, 0, 2, 0, 0, 1])
})

/** Groups of any traits, or of two traits each and one of three, where what the rows say together misleads. */
const someMarks = fc.oneof(fc.nat(31), fc.constantFrom(3, 5, 6, 9, 10, 12, 17, 18, 20, 24, 7))
const someGroups: fc.Arbitrary<readonly Group[]> = fc.uniqueArray(fc.tuple(someMarks, fc.nat(2), fc.nat(3)), { maxLength: 6, selector: ([marks]) => marks }).map((list) => list.map(([marks, least, more]) => ({ marks, least, most: least + more })))
const someRows: fc.Arbitrary<readonly { mark: number; least: number; most: number }[]> = fc.array(fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -3, max: 8 }), fc.nat(3)), { maxLength: 6 }).map((list) => list.map(([mark, least, more]) => ({ mark, least, most: least + more })))
const every = (groups: readonly Group[]): readonly (readonly number[])[] =>
  groups.reduce<readonly (readonly number[])[]>((taken, { least, most }) => taken.flatMap((each) => Array.from({ length: most - least + 1 }, (_, more) => [...each, least + more])), [[]])

test('finds something exactly where trying everything does', () => {
  fc.assert(
    fc.property(someGroups, fc.nat(12), someRows, (groups, people, given) => {
      const rows = given.map(({ mark, least, most }) => row(mark, least, most))
      const fits = (taken: readonly number[]): boolean =>
        taken.reduce((sum, count) => sum + count, 0) === people && given.every(({ mark, least, most }) => {
          const sum = groups.reduce((total, { marks }, at) => ((marks & mark) !== 0 ? total + taken[at]! : total), 0)
          return least <= sum && sum <= most
        })
      const found = takeFrom(groups, people, rows)
      expect(found !== null).toBe(every(groups).some(fits))
      if (found) expect([fits(found), found.every((count, at) => groups[at]!.least <= count && count <= groups[at]!.most)]).toEqual([true, true])
    }),
    { numRuns: 500 },
  )
})
