/** Khác nhau giữa hai bản: piece by piece and word by word, as a person would mark it in the margin. */
import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Piece, PlanDocument } from './plan-document.ts'

export type WordPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
export type PieceChange = {
  readonly kind: 'changed' | 'added' | 'removed'
  readonly anchor: string
  readonly before: string | null
  readonly after: string | null
  /** What stayed and went makes `before`; what stayed and came makes `after`. */
  readonly words: readonly WordPart[]
}

/** A piece's words with its label; a table's rows one below the other. */
export const textOfPiece = ({ label, text, rows }: Piece): string =>
  rows ? rows.map(textOfRow).join('\n') : [label, text].filter((part) => part !== '').join(' ')
const textOfRow = (row: NonNullable<Piece['rows']>[number]): string => row.map((cell) => cell.text).join(' | ')

/** What is set side by side: a piece, or one row of a table. */
type Entry = { readonly anchor: string; readonly role: Piece['role']; readonly text: string }

const entriesOf = ({ pieces }: PlanDocument): Entry[] =>
  pieces.flatMap((piece) => {
    const { anchor, role, rows } = piece
    return rows ? rows.map((row) => ({ anchor, role, text: textOfRow(row) })) : [{ anchor, role, text: textOfPiece(piece) }]
  })

/** In the order of the text after the change; what went stands where it was. */
export function differenceOf(before: PlanDocument, after: PlanDocument): PieceChange[] {
  const changes: PieceChange[] = []
  let gone: readonly Entry[] = []
  for (const part of diffArrays(entriesOf(before), entriesOf(after), { comparator: (one, other) => one.role === other.role && one.text === other.text })) {
    if (part.removed) gone = part.value
    else {
      changes.push(...(part.added ? paired(gone, part.value) : gone.map(removal)))
      gone = []
    }
  }
  return [...changes, ...gone.map(removal)]
}

/** Of what went and what came at one place, those that are alike are one change. */
function paired(gone: readonly Entry[], come: readonly Entry[]): PieceChange[] {
  const changes: PieceChange[] = []
  let next = 0
  for (const entry of come) {
    const match = gone.findIndex((old, at) => at >= next && isAlike(old, entry))
    if (match < 0) changes.push({ kind: 'added', anchor: entry.anchor, before: null, after: entry.text, words: [{ kind: 'added', text: entry.text }] })
    else {
      changes.push(...gone.slice(next, match).map(removal), alteration(gone[match]!, entry))
      next = match + 1
    }
  }
  return [...changes, ...gone.slice(next).map(removal)]
}

/** At the same clause with a quarter of the words in common, or half of the words anywhere. */
function isAlike(old: Entry, entry: Entry): boolean {
  const [less, more] = [wordsOf(old.text), wordsOf(entry.text)]
  const common = [...less].filter((word) => more.has(word)).length
  const share = common / Math.max(1, less.size, more.size)
  return share >= 0.5 || (old.anchor === entry.anchor && old.role === entry.role && (share >= 0.25 || more.size <= SHORT))
}
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
/** A signer's name, a number: short texts that are replaced as a whole are still one change. */
const SHORT = 6

const removal = ({ anchor, text }: Entry): PieceChange => ({ kind: 'removed', anchor, before: text, after: null, words: [{ kind: 'removed', text }] })

function alteration(old: Entry, entry: Entry): PieceChange {
  const words = diffWordsWithSpace(old.text, entry.text).map(
    ({ value, added, removed }): WordPart => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  )
  return { kind: 'changed', anchor: entry.anchor, before: old.text, after: entry.text, words }
}
