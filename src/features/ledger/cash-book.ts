/** Sổ quỹ: the lines of the paper book: ngày, chứng từ, nội dung, thu, chi, tồn. */
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import type { Fund, Place } from './account.ts'
import { PLACES } from './account.ts'
import type { Entry } from './entry.ts'

export type BookLine = {
  readonly entryId: string
  readonly day: Day
  readonly in: Dong
  readonly out: Dong
  readonly left: Dong
}
export type CashBook = { readonly before: Dong; readonly lines: readonly BookLine[]; readonly in: Dong; readonly out: Dong; readonly after: Dong }

/**
 * The book of one fund; of the box or the bank alone where a place is given. `entries` are in the order of the books. Only what moves the
 * fund's money has a line; a reversal has one of its own, so that the paper's lines and these stay the same lines.
 */
export function cashBook(entries: readonly Pick<Entry, 'id' | 'day' | 'postings'>[], fund: Fund, before: Dong, place: Place | null = null): CashBook {
  let left = before
  let [sumIn, sumOut] = [0, 0]
  const lines: BookLine[] = []
  for (const { id, day, postings } of entries) {
    const moved = postings.filter((each) => each.fund === fund && (place === null ? (PLACES as readonly string[]).includes(each.account) : each.account === place)).reduce((sum, { amount }) => sum + amount, 0)
    if (moved === 0) continue
    left = dong(left + moved)
    if (moved > 0) sumIn += moved
    else sumOut -= moved
    lines.push({ entryId: id, day, in: dong(Math.max(0, moved)), out: dong(Math.max(0, -moved)), left })
  }
  return { before, lines, in: dong(sumIn), out: dong(sumOut), after: left }
}
