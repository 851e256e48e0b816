/** Văn bản sửa đổi, đính chính: the only way in which a signed text changes; the text in force on a day is the text with those in force by then. */
import { diffArrays } from 'diff'
import type { Day } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { textOfPiece } from './document-difference.ts'
import { NOTES, type Piece, type PieceRole, type PlanDocument } from './plan-document.ts'

/** From the piece on that stands `at` that place among those that may be amended: these go, those come. */
export type AmendedPlace = { readonly at: number; readonly anchor: string; readonly removed: readonly Piece[]; readonly added: readonly Piece[] }
export type Amendment = {
  readonly id: string
  readonly kind: 'amending' | 'correcting'
  readonly number: string
  /** From which day it holds. */
  readonly day: Day
  readonly title: string
  /** In the order of the text. */
  readonly changes: readonly AmendedPlace[]
}

/** Number, day and signature are those of the paper that was signed: no later paper changes them. */
const KEPT: ReadonlySet<PieceRole> = new Set<PieceRole>(['number', 'place-date', 'authority', 'signer'])
const isKept = ({ role, anchor }: Piece): boolean => KEPT.has(role) || anchor === NOTES

/** What the document changes, worked out from the text before and after; refused when it fits no signed plan or changes nothing. */
export function amend(
  before: PlanDocument,
  after: PlanDocument,
  heading: Omit<Amendment, 'changes'>,
  plan: { readonly planDay: Day | null; readonly others: readonly Amendment[] },
): Amendment | Refusal {
  const { day, number } = heading
  if (plan.planDay && day < plan.planDay) return refuse('plans/amendment-too-early', { day, planDay: plan.planDay })
  const later = plan.others.find((other) => other.day > day)
  if (later) return refuse('plans/later-amendment', { number: later.number, day: later.day })
  if (plan.others.some((other) => other.number === number && other.day === day)) return refuse('plans/already-there', { number, day })
  const changes = changesOf(before, after)
  return changes.length === 0 ? refuse('plans/nothing-changed') : { ...heading, changes }
}

const isSame = (one: Piece, other: Piece): boolean => one.role === other.role && textOfPiece(one) === textOfPiece(other)

function changesOf(before: PlanDocument, after: PlanDocument): AmendedPlace[] {
  const changes: { at: number; anchor: string; removed: Piece[]; added: Piece[] }[] = []
  let at = 0
  let isOpen = false
  const amendable = ({ pieces }: PlanDocument): Piece[] => pieces.filter((piece) => !isKept(piece))
  for (const { value, added, removed } of diffArrays(amendable(before), amendable(after), { comparator: isSame })) {
    if (added || removed) {
      if (!isOpen) changes.push({ at, anchor: value[0]!.anchor, removed: [], added: [] })
      changes.at(-1)![added ? 'added' : 'removed'].push(...value)
    }
    isOpen = added || removed
    if (!added) at += value.length
  }
  return changes
}

/** Hiệu lực: the text as on a day. */
export function inForceOn(document: PlanDocument, amendments: readonly Amendment[], on: Day): PlanDocument {
  const inForce = amendments.filter(({ day }) => day <= on).toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  return inForce.reduce((text, { changes }) => applied(text, changes), document)
}

/** What may not be amended stays where it is. */
function applied({ pieces }: PlanDocument, changes: readonly AmendedPlace[]): PlanDocument {
  const places = new Map(changes.map((change) => [change.at, change]))
  const result: Piece[] = []
  let at = 0
  let leaving = 0
  const begin = (): void => {
    const change = places.get(at)
    if (!change || leaving > 0) return
    places.delete(at)
    result.push(...change.added)
    leaving = change.removed.length
  }
  for (const piece of pieces) {
    if (isKept(piece)) {
      result.push(piece)
      continue
    }
    begin()
    if (leaving > 0) leaving--
    else result.push(piece)
    at++
  }
  begin()
  return { pieces: result }
}
