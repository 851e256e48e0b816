import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carryOver } from './carry-over.ts'
import type { Piece, PlanDocument } from './plan-document.ts'

const clause = (text: string): Piece => ({ anchor: 'III', role: 'paragraph', label: '', text, line: 0 })
const text = (...clauses: readonly string[]): PlanDocument => ({ pieces: clauses.map(clause) })
const wordsOf = ({ pieces }: PlanDocument): string[] => pieces.map((piece) => piece.text)

const BASE = text('Duy trì 11 câu lạc bộ', 'Thành lập 5 câu lạc bộ', 'Có 2.000 thành viên', 'Tập huấn 85 người', 'Giám sát 11 câu lạc bộ')

test('edits at different clauses are both there', () => {
  const mine = text('Duy trì 11 câu lạc bộ', 'Thành lập 6 câu lạc bộ', 'Có 2.000 thành viên', 'Tập huấn 85 người', 'Giám sát 11 câu lạc bộ')
  const theirs = text('Duy trì 11 câu lạc bộ', 'Thành lập 5 câu lạc bộ', 'Có 2.000 thành viên', 'Tập huấn 85 người', 'Giám sát 16 câu lạc bộ')
  const { document, clashes } = carryOver(BASE, mine, theirs)
  expect(wordsOf(document)).toEqual(['Duy trì 11 câu lạc bộ', 'Thành lập 6 câu lạc bộ', 'Có 2.000 thành viên', 'Tập huấn 85 người', 'Giám sát 16 câu lạc bộ'])
  expect(clashes).toEqual([])
})

test('at one clause theirs stays, and mine is shown with what it changed', () => {
  const mine = text(...wordsOf(BASE).with(2, 'Có 1.120 thành viên'))
  const theirs = text(...wordsOf(BASE).with(2, 'Có 1.500 thành viên'))
  const { document, clashes } = carryOver(BASE, mine, theirs)
  expect(wordsOf(document)).toEqual(wordsOf(theirs))
  expect(clashes.map(({ before, after }) => [before, after])).toEqual([['Có 2.000 thành viên', 'Có 1.120 thành viên']])
})

test('the same edit made twice is there once and is no clash', () => {
  const both = text(...wordsOf(BASE).with(4, 'Giám sát 16 câu lạc bộ'))
  expect(carryOver(BASE, both, both)).toEqual({ document: both, clashes: [] })
})

test('what I add stands where I added it, although theirs lost the clause before it', () => {
  const mine = text(...wordsOf(BASE).toSpliced(2, 0, 'Mỗi xã có một câu lạc bộ'))
  const theirs = text(...wordsOf(BASE).slice(1))
  expect(wordsOf(carryOver(BASE, mine, theirs).document)).toEqual(['Thành lập 5 câu lạc bộ', 'Mỗi xã có một câu lạc bộ', 'Có 2.000 thành viên', 'Tập huấn 85 người', 'Giám sát 11 câu lạc bộ'])
})

test('two additions at one place, and an addition within what they took away, are for a person', () => {
  const mine = text(...wordsOf(BASE).toSpliced(2, 0, 'Mỗi xã có một câu lạc bộ'))
  expect(carryOver(BASE, mine, text(...wordsOf(BASE).toSpliced(2, 0, 'Mỗi huyện có hai câu lạc bộ'))).clashes.map(({ after }) => after)).toEqual(['Mỗi xã có một câu lạc bộ'])
  expect(carryOver(BASE, mine, text('Duy trì 11 câu lạc bộ', 'Giám sát 11 câu lạc bộ')).clashes.map(({ after }) => after)).toEqual(['Mỗi xã có một câu lạc bộ'])
})

const someText = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 7 }).map((clauses) => text(...clauses))

test('who edited nothing gets theirs, who is alone keeps all of mine, and what is mine is in the text or among the clashes', () => {
  fc.assert(
    fc.property(someText, someText, someText, (base, mine, theirs) => {
      expect(wordsOf(carryOver(base, base, theirs).document)).toEqual(wordsOf(theirs))
      expect(wordsOf(carryOver(base, mine, base).document)).toEqual(wordsOf(mine))
      const fresh = { pieces: [...mine.pieces, clause('only mine')] }
      const { document, clashes } = carryOver(base, fresh, theirs)
      expect(wordsOf(document).includes('only mine') || clashes.some(({ after }) => after === 'only mine')).toBe(true)
    }),
  )
})
