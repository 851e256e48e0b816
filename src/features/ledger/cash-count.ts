/** Kiểm kê quỹ: the box is counted before witnesses; a gap is a line of its own with its reason, nobody invents one to make it match. */
import type { Dong } from '#kernel/money.ts'
import { dong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import type { Fund } from './account.ts'
import { credit, debit, type Draft } from './entry.ts'

/** Mệnh giá: the notes in circulation, in đồng. */
export const NOTES = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200] as const

export type Count = {
  readonly fund: Fund
  /** How many of each note, by its value; empty where only the sum was told. */
  readonly notes: Readonly<Record<string, number>>
  readonly counted: Dong
  /** What the book says should be in the box. */
  readonly book: Dong
  readonly reason: string | null
  readonly witnesses: readonly string[]
}

export const sumOfNotes = (notes: Count['notes']): Dong => dong(Object.entries(notes).reduce((sum, [note, many]) => sum + Number(note) * many, 0))

/**
 * The entry of the gap, or null where count and book agree. Errors: `ledger/no-such-note`, `ledger/notes-differ`, `ledger/witness-needed`,
 * `ledger/gap-needs-reason` with both sums and the gap (negative: too little in the box).
 */
export function settleCount({ fund, notes, counted, book, reason, witnesses }: Count): Draft | null | Refusal {
  const strange = Object.keys(notes).find((note) => !(NOTES as readonly number[]).includes(Number(note)))
  if (strange !== undefined) return refuse('ledger/no-such-note', { note: strange })
  if (Object.keys(notes).length > 0 && sumOfNotes(notes) !== counted) return refuse('ledger/notes-differ', { notes: sumOfNotes(notes), counted })
  if (witnesses.length === 0) return refuse('ledger/witness-needed')
  const gap = dong(counted - book)
  if (gap === 0) return null
  if (reason === null) return refuse('ledger/gap-needs-reason', { counted, book, gap })
  const postings = gap > 0 ? [debit(fund, 'cash', gap), credit(fund, 'count-over', gap)] : [debit(fund, 'count-short', dong(-gap)), credit(fund, 'cash', dong(-gap))]
  return { kind: 'count-gap', memo: reason, personId: null, party: null, postings }
}
