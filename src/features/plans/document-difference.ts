/** Khác nhau giữa hai bản: piece by piece and word by word, as a person would mark it in the margin. */
import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Piece, PlanDocument } from './plan-document.ts'

export type WordPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
export type PieceChange = {
  readonly kind: 'changed' | 'added' | 'removed'
  readonly anchor: string
  readonly before: string | null
  readonly after: string | null
  readonly words: readonly WordPart[]
}

/** A piece's words with its label; a table's rows one below the other. */
export function textOfPiece({ label, text, rows }: Piece): string {
  return rows ? rows.map((row) => row.map((cell) => cell.text).join(' | ')).join('\n') : [label, text].filter((part) => part !== '').join(' ')
}
const sameness = (piece: Piece): string => `${piece.role} ${textOfPiece(piece)}`

export function differenceOf(before: PlanDocument, after: PlanDocument): PieceChange[] {
  const changes: PieceChange[] = []
  let removed: Piece[] = []
  for (const part of diffArrays([...before.pieces], [...after.pieces], { comparator: (one, other) => sameness(one) === sameness(other) })) {
    if (part.removed) removed = part.value
    else if (part.added) {
      changes.push(...pair(removed, part.value))
      removed = []
    } else {
      changes.push(...removed.map(gone))
      removed = []
    }
  }
  return [...changes, ...removed.map(gone)]
}

/** What went and what came at the same place are one change, in order; what is left over came or went alone. */
function pair(removed: readonly Piece[], added: readonly Piece[]): PieceChange[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => {
    const [old, fresh] = [removed[at], added[at]]
    if (!old) return come(fresh!)
    return fresh ? changed(old, fresh) : gone(old)
  })
}

const gone = (piece: Piece): PieceChange => ({ kind: 'removed', anchor: piece.anchor, before: textOfPiece(piece), after: null, words: [{ kind: 'removed', text: textOfPiece(piece) }] })
const come = (piece: Piece): PieceChange => ({ kind: 'added', anchor: piece.anchor, before: null, after: textOfPiece(piece), words: [{ kind: 'added', text: textOfPiece(piece) }] })

function changed(old: Piece, fresh: Piece): PieceChange {
  const words = diffWordsWithSpace(textOfPiece(old), textOfPiece(fresh)).map(({ value, added, removed }): WordPart => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
  return { kind: 'changed', anchor: fresh.anchor, before: textOfPiece(old), after: textOfPiece(fresh), words }
}
