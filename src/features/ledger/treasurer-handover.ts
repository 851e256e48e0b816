/**
 * Bàn giao thủ quỹ: the one who kept the money gives cash, books and debts to the next, before witnesses. It rests on the board's record and on
 * a count of that very day; a handover changes neither, so what does not fit is put right there first.
 */
import { addDays, type Day, daysBetween } from '#kernel/day.ts'
import type { Dong } from '#kernel/money.ts'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import type { Fund } from './account.ts'

/** One spell of the office of treasurer. */
export type TreasurerTerm = { readonly personId: string; readonly from: Day; readonly to: Day | null }
type Money = { readonly fund: Fund; readonly cash: Dong; readonly bank: Dong }
export type DayCount = { readonly countId: string; readonly fund: Fund; readonly day: Day; readonly counted: Dong; /** Money of the fund was entered under the day since. */ readonly isMovedOn: boolean }

export type HandoverGiven = {
  readonly day: Day
  readonly fromPersonId: string
  readonly toPersonId: string
  readonly witnesses: readonly string[]
  /** Those that were read back. */
  readonly countIds: readonly string[]
}
export type HandoverKnown = {
  readonly today: Day
  /** Before it the club had no fund. */
  readonly firstDay: Day | null
  /** The latest that stands. */
  readonly last: { readonly day: Day; readonly fromPersonId: string; readonly toPersonId: string } | null
  /** Of the treasurers alone, the earliest first. */
  readonly terms: readonly TreasurerTerm[]
  /** Each fund that the club has, at the end of the day. */
  readonly funds: readonly Money[]
  /** Of the day, the latest first. */
  readonly counts: readonly DayCount[]
}
export type HandedFund = Money & { readonly countId: string | null }

/** A meeting after the change still hands over: so many days on either side of it. */
const AROUND = 31
/** Who gives and who takes: the change of treasurer nearest to the day. Where none is near, the treasurer of that day gives and nobody takes yet. */
export function handOverBetween<Term extends TreasurerTerm>(terms: readonly Term[], on: Day): { readonly giver: Term | null; readonly taker: Term | null } {
  const changes = terms.slice(1).map((taker, at) => ({ giver: terms[at]!, taker, days: Math.abs(daysBetween(taker.from, on)) })).filter(({ giver, taker }) => giver.personId !== taker.personId)
  const nearest = changes.filter(({ days }) => days <= AROUND).sort((one, other) => one.days - other.days)[0]
  if (nearest) return { giver: nearest.giver, taker: nearest.taker }
  return { giver: terms.findLast(({ from, to }) => from <= on && (to === null || on <= addDays(to, AROUND))) ?? null, taker: null }
}

/**
 * What goes over, or why it cannot be recorded. Errors: `ledger/in-the-future`, `ledger/before-the-club`, `ledger/handover-same-person`,
 * `ledger/handover-not-after-last`, `ledger/handed-over-already`, `ledger/taker-not-treasurer`, `ledger/giver-not-treasurer`,
 * `ledger/count-not-of-day` (a fund's box was not counted that day), `ledger/count-moved-on` (money was entered after the count, or it was counted anew),
 * `ledger/handover-needs-witness`.
 */
export function handOverFund(given: HandoverGiven, known: HandoverKnown): readonly HandedFund[] | Refusal {
  const no = dayRefusal(given, known) ?? peopleRefusal(given, known)
  if (no) return no
  const handed: HandedFund[] = []
  for (const money of known.funds) {
    const countId = countUnder(money, given, known.counts)
    if (isRefusal(countId)) return countId
    handed.push({ ...money, countId })
  }
  return given.witnesses.length === 0 ? refuse('ledger/handover-needs-witness') : handed
}

function dayRefusal({ day, fromPersonId, toPersonId }: HandoverGiven, { today, firstDay, last }: HandoverKnown): Refusal | null {
  if (day > today) return refuse('ledger/in-the-future', { day, today })
  if (firstDay === null || day < firstDay) return refuse('ledger/before-the-club', { day, first: firstDay ?? '' })
  if (fromPersonId === toPersonId) return refuse('ledger/handover-same-person')
  if (last && last.fromPersonId === fromPersonId && last.toPersonId === toPersonId) return refuse('ledger/handed-over-already', { last: last.day })
  return last && day <= last.day ? refuse('ledger/handover-not-after-last', { day, last: last.day }) : null
}

/** The board says that somebody is treasurer from the day after the other's last: the minutes are of either day. */
function peopleRefusal({ day, fromPersonId, toPersonId }: HandoverGiven, { terms }: HandoverKnown): Refusal | null {
  const taker = terms.find(({ personId, from, to }) => personId === toPersonId && from <= addDays(day, 1) && (to === null || day <= to))
  if (!taker) return refuse('ledger/taker-not-treasurer', { day })
  const before = terms.findLast(({ personId, from }) => personId !== toPersonId && from < taker.from)
  return before?.personId === fromPersonId ? null : refuse('ledger/giver-not-treasurer', { day })
}

/** The count of the fund on which the handover rests. The first box is counted even if empty; a second one without money needs no count. */
function countUnder({ fund, cash }: Money, { day, countIds }: HandoverGiven, counts: readonly DayCount[]): string | null | Refusal {
  const ofFund = counts.filter((count) => count.fund === fund && count.day === day)
  const named = ofFund.find(({ countId }) => countIds.includes(countId))
  if (!named) return fund === 'income' || cash !== 0 ? refuse('ledger/count-not-of-day', { fund, day }) : null
  const holds = named === ofFund[0] && !named.isMovedOn && named.counted === cash
  return holds ? named.countId : refuse('ledger/count-moved-on', { fund, day, counted: named.counted, book: cash })
}
