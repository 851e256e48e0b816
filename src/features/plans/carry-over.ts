/** Đưa phần đang sửa sang bản mới: what one person is still editing, put onto the version that another saved meanwhile. Nothing is overwritten on either side. */
import { diffArrays } from 'diff'
import { differenceOf, type PieceChange, textOfPiece } from './document-difference.ts'
import type { Piece, PlanDocument } from './plan-document.ts'

export type CarriedOver = {
  /** Their text with those of my edits in it that touch nothing they touched. */
  readonly document: PlanDocument
  /** My edits at places that they changed otherwise: for a person to put in by hand. */
  readonly clashes: readonly PieceChange[]
}

/** From the piece at `at` on, `count` pieces give way to those that come. */
type Edit = { readonly at: number; readonly count: number; readonly come: readonly Piece[] }

/** `base` is the version that my editing began from. */
export function carryOver(base: PlanDocument, mine: PlanDocument, theirs: PlanDocument): CarriedOver {
  const [own, others] = [editsOf(base, mine), editsOf(base, theirs)]
  const news = own.filter((edit) => !others.some((other) => isEqual(edit, other)))
  const isClash = (edit: Edit): boolean => others.some((other) => meets(edit, other))
  const clashes = news.filter(isClash).flatMap(({ at, count, come }) => differenceOf({ pieces: base.pieces.slice(at, at + count) }, { pieces: come }))
  return { document: applied(base, [...news.filter((edit) => !isClash(edit)), ...others]), clashes }
}

const isSame = (one: Piece, other: Piece): boolean => one.role === other.role && textOfPiece(one) === textOfPiece(other)

function editsOf(before: PlanDocument, after: PlanDocument): Edit[] {
  const edits: Edit[] = []
  let at = 0
  let open: Edit | null = null
  for (const { value, added, removed } of diffArrays([...before.pieces], [...after.pieces], { comparator: isSame })) {
    if (added || removed) {
      open ??= { at, count: 0, come: [] }
      open = added ? { ...open, come: [...open.come, ...value] } : { ...open, count: open.count + value.length }
    } else if (open) {
      edits.push(open)
      open = null
    }
    if (!added) at += value.length
  }
  return open ? [...edits, open] : edits
}

const isEqual = (one: Edit, other: Edit): boolean =>
  one.at === other.at && one.count === other.count && one.come.length === other.come.length && one.come.every((piece, at) => isSame(piece, other.come[at]!))

/** Two edits meet where they take away the same piece, add at the same place, or one adds inside of what the other takes away. */
function meets(one: Edit, other: Edit): boolean {
  if (one.count === 0 && other.count === 0) return one.at === other.at
  return Math.max(one.at, other.at) < Math.min(one.at + one.count, other.at + other.count) || isInside(one, other) || isInside(other, one)
}
const isInside = (addition: Edit, around: Edit): boolean => addition.count === 0 && around.at < addition.at && addition.at < around.at + around.count

function applied({ pieces }: PlanDocument, edits: readonly Edit[]): PlanDocument {
  const result: Piece[] = []
  let at = 0
  for (const edit of edits.toSorted((one, other) => one.at - other.at || one.count - other.count)) {
    result.push(...pieces.slice(at, edit.at), ...edit.come)
    at = edit.at + edit.count
  }
  return { pieces: [...result, ...pieces.slice(at)] }
}
