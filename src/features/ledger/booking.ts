/** Vào sổ: on which day something may stand in the books, and whether the money is there. */
import type { Day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { type Fund, FUNDS, type Place, PLACES } from './account.ts'
import { balanceIn, type Balances, type Draft } from './entry.ts'

/**
 * What is asked (a loan to be paid out, money to be spent) may be refused. What happened is always recorded; where it does not fit,
 * a person is told: money does not un-change hands because a machine says no.
 */
export type Manner = 'asked' | 'happened'
export type Books = {
  /** Up to and including this day the books are closed. */
  readonly closedUntil: Day | null
  /** Before this day the club had no fund: its first day, or the day of its opening balances. */
  readonly firstDay: Day | null
  readonly today: Day
}
/** Việc cần xử lý: recorded, and marked for a person to settle. */
export type Matter = Refusal
export type Booked = { readonly day: Day; readonly happenedOn: Day | null; readonly matters: readonly Matter[] }

/**
 * The day in the books. Of a closed period only what happened is taken, and stands on today with its true day beside it.
 * Errors: `ledger/in-the-future`, `ledger/before-the-club`, `ledger/period-closed`.
 */
export function dayInBooks(on: Day, manner: Manner, { closedUntil, firstDay, today }: Books): Booked | Refusal {
  if (on > today) return refuse('ledger/in-the-future', { day: on, today })
  if (firstDay === null || on < firstDay) return refuse('ledger/before-the-club', { day: on, first: firstDay ?? '' })
  if (closedUntil === null || on > closedUntil) return { day: on, happenedOn: null, matters: [] }
  if (manner === 'asked' || today <= closedUntil) return refuse('ledger/period-closed', { day: on, closed: closedUntil })
  return { day: today, happenedOn: on, matters: [refuse('ledger/late', { day: on, closed: closedUntil })] }
}

type Short = { readonly fund: Fund; readonly place: Place; readonly has: number; readonly needed: number }
/** Where the draft takes out more than there is. */
function shortOf(draft: Draft, balances: Balances): Short | undefined {
  for (const fund of FUNDS) {
    for (const place of PLACES) {
      const moved = draft.postings.filter((each) => each.fund === fund && each.account === place).reduce((sum, { amount }) => sum + amount, 0)
      const has = balanceIn(balances, fund, place)
      if (moved < 0 && has + moved < 0) return { fund, place, has, needed: -moved }
    }
  }
  return undefined
}

/**
 * Whether the money is there, on the day itself and ever since: what is spent on a past day must not have been needed later.
 * `lowest` are the smallest balances that box and bank have had from that day on.
 * Errors: `ledger/not-enough-money` with the fund, the place, what it has and what is needed.
 */
export function checkMoney(draft: Draft, lowest: Balances, manner: Manner): readonly Matter[] | Refusal {
  const short = shortOf(draft, lowest)
  if (!short) return []
  const no = refuse('ledger/not-enough-money', { fund: short.fund, place: short.place, has: dong(short.has), needed: dong(short.needed) })
  return manner === 'happened' ? [no] : no
}
