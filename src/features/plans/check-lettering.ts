/** Slips of the pen: letters out of order, names of places that do not exist. */
import { finding, type Rule } from './finding.ts'

const LAST_PART = /[.]?([^.]+)$/

/** "h)" where the third point but one would be "b)". */
const lettering: Rule = ({ document }) =>
  document.pieces.flatMap((piece) => {
    if (!['point', 'heading', 'section'].includes(piece.role) || piece.label === '') return []
    const expected = LAST_PART.exec(piece.anchor)?.[1]
    const printed = piece.label.replace(/[^\p{L}\d]/gu, '')
    if (!expected || printed.toLowerCase() === expected.toLowerCase() || printed.length > 4 || !isSameSort(printed, expected)) return []
    const right = piece.label.replace(printed, expected)
    return [finding('lettering', 'error', piece, { printed: piece.label, expected: right }, { from: piece.label, to: right })]
  })

/** Letters against letters, numbers against numbers: a heading of another sort is another way of counting, no slip. */
const isSameSort = (one: string, other: string): boolean => /^\d+$/.test(one) === /^\d+$/.test(other)

/** "Văn Bản" where the text itself, or the list of areas, has Văn Bàn. */
const placeNames: Rule = ({ plan }) => {
  const seen = new Set<string>()
  return plan.targets.flatMap((target) =>
    target.byArea.flatMap(({ name, written }) => {
      if (name === written || seen.has(written)) return []
      seen.add(written)
      return [finding('place-name', 'error', target, { name: written, meant: name }, { from: written, to: name })]
    }),
  )
}

export const letteringRules: readonly Rule[] = [placeNames, lettering]
