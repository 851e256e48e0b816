/** Phiếu kiểm kê đang điền: notes by their value, or the sum alone. */
import { type Dong, dong } from '#kernel/money.ts'
import { NOTES, sumOfNotes } from './cash-count.ts'

export type CountForm = {
  readonly fund: 'income' | 'operating'
  readonly on: string
  readonly how: 'notes' | 'sum'
  /** How many of each note, as typed; "" for none. */
  readonly notes: Readonly<Record<string, string>>
  readonly sum: Dong | null
  readonly reason: string
  /** One name a line. */
  readonly witnesses: string
}
export type Counted = { readonly counted: Dong; readonly notes: Readonly<Record<string, number>> }

/** How many: a whole number up to 100.000; undefined where it is none. */
export function howMany(text: string): number | undefined {
  const plain = text.trim()
  if (plain === '') return 0
  return /^\d{1,6}$/.test(plain) && Number(plain) <= 100_000 ? Number(plain) : undefined
}

/** What was counted so far; null while nothing is typed, or something that is no number. An empty box is told as a sum of nothing. */
export function countedOf({ how, notes, sum }: Pick<CountForm, 'how' | 'notes' | 'sum'>): Counted | null {
  if (how === 'sum') return sum === null ? null : { counted: sum, notes: {} }
  const many = NOTES.flatMap((note) => {
    const count = howMany(notes[String(note)] ?? '')
    return count === 0 ? [] : [[String(note), count] as const]
  })
  if (many.length === 0 || many.some(([, count]) => count === undefined)) return null
  const each = Object.fromEntries(many) as Record<string, number>
  return { counted: sumOfNotes(each), notes: each }
}

/** Short of the book below nothing, over it above; null while nothing is counted or the book is not known. */
export const gapOf = (counted: Counted | null, book: number | undefined): Dong | null => (counted === null || book === undefined ? null : dong(counted.counted - book))

export const namesOf = (lines: string): readonly string[] => lines.split('\n').map((line) => line.trim()).filter((line) => line.length >= 2)
