/** Khóa sổ: from then on nothing is entered up to that day; what is found later stands in the open period and says so. */
import type { Day } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { type Fund, FUNDS } from './account.ts'
import { balanceIn, type Balances } from './entry.ts'
import type { Books } from './booking.ts'

export type Counted = { readonly fund: Fund; readonly day: Day }

/**
 * Whether the books may be closed up to and including the day. Errors: `ledger/in-the-future`, `ledger/before-the-club`, `ledger/closed-already`,
 * `ledger/count-first` (a fund that has, or should have, cash was not counted since the books were last closed).
 */
export function closeBooks(lastDay: Day, { closedUntil, firstDay, today }: Books, balances: Balances, counts: readonly Counted[]): Day | Refusal {
  if (lastDay > today) return refuse('ledger/in-the-future', { day: lastDay, today })
  if (firstDay === null || lastDay < firstDay) return refuse('ledger/before-the-club', { day: lastDay, first: firstDay ?? '' })
  if (closedUntil !== null && lastDay <= closedUntil) return refuse('ledger/closed-already', { closed: closedUntil })
  const uncounted = FUNDS.find((fund) => balanceIn(balances, fund, 'cash') !== 0 && !counts.some((count) => count.fund === fund && count.day <= lastDay && (closedUntil === null || count.day > closedUntil)))
  return uncounted ? refuse('ledger/count-first', { fund: uncounted, day: lastDay }) : lastDay
}
