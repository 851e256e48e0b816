/** Văn bản sửa đổi, đính chính: the only way in which a signed text changes; the text in force on a day is the text with those in force by then. */
import { diffArrays } from 'diff'
import type { Day } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { textOfPiece } from './document-difference.ts'
import type { Piece, PlanDocument } from './plan-document.ts'

/** At a place of the text as it stood before: these pieces go, those come. */
export type AmendedPlace = { readonly at: number; readonly removed: readonly Piece[]; readonly added: readonly Piece[] }
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

const isSame = (one: Piece, other: Piece): boolean => one.role === other.role && textOfPiece(one) === textOfPiece(other)

/** What the document changes, worked out from the text before and after; refused when it fits no signed plan or changes nothing. */
export function amend(
  before: PlanDocument, after: PlanDocument, heading: Omit<Amendment, 'changes'>, plan: { readonly planDay: Day | null; readonly others: readonly Amendment[] },
): Amendment | Refusal {
  if (plan.planDay && heading.day < plan.planDay) return refuse('plans/amendment-too-early', { day: heading.day, planDay: plan.planDay })
  const later = plan.others.find((other) => other.day > heading.day)
  if (later) return refuse('plans/later-amendment', { number: later.number, day: later.day })
  if (plan.others.some((other) => other.number === heading.number && other.day === heading.day)) return refuse('plans/already-there', { number: heading.number, day: heading.day })
  const changes = changesOf(before, after)
  return changes.length === 0 ? refuse('plans/nothing-changed') : { ...heading, changes }
}

function changesOf(before: PlanDocument, after: PlanDocument): AmendedPlace[] {
  const changes: { at: number; removed: Piece[]; added: Piece[] }[] = []
  let at = 0
  let open: { at: number; removed: Piece[]; added: Piece[] } | undefined
  for (const part of diffArrays([...before.pieces], [...after.pieces], { comparator: isSame })) {
    if (!part.added && !part.removed) {
      open = undefined
      at += part.value.length
      continue
    }
    if (!open) changes.push((open = { at, removed: [], added: [] }))
    if (part.removed) {
      open.removed.push(...part.value)
      at += part.value.length
    } else open.added.push(...part.value)
  }
  return changes
}

/** Hiệu lực: the text as on a day. */
export function inForceOn(document: PlanDocument, amendments: readonly Amendment[], on: Day): PlanDocument {
  return amendments.filter(({ day }) => day <= on).reduce((text, { changes }) => apply(text, changes), document)
}

function apply({ pieces }: PlanDocument, changes: readonly AmendedPlace[]): PlanDocument {
  const result = [...pieces]
  for (const { at, removed, added } of changes.toReversed()) result.splice(at, removed.length, ...added)
  return { pieces: result }
}
