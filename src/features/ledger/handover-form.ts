/** Phiếu bàn giao đang điền: what the server will say to it, by the same rule, and who is chosen as long as nobody else is. */
import type { Day } from '#kernel/day.ts'
import type { Dong } from '#kernel/money.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { type HandedFund, handOverBetween, handOverFund, type HandoverKnown } from './treasurer-handover.ts'
import type { HandoversView } from './treasurer-handover-view.ts'

export type HandoverForm = {
  /** Null while nobody was chosen by hand. */
  readonly giver: string | null
  readonly taker: string | null
  /** One name a line; null while untouched: those of the count. */
  readonly witnesses: string | null
  readonly minutes: string
  readonly note: string
  readonly enteredFor: string
}
export const EMPTY_HANDOVER: HandoverForm = { giver: null, taker: null, witnesses: null, minutes: '', note: '', enteredFor: '' }

/** The latest count of each fund that day: what the handover rests on. */
export const countsOf = ({ counts, funds }: Pick<HandoversView, 'counts' | 'funds'>): HandoversView['counts'] => funds.flatMap(({ fund }) => counts.find((count) => count.fund === fund) ?? [])

const termsOf = ({ treasurers }: HandoversView) => treasurers.map(({ personId, name, from, to }) => ({ personId, name, from: from as Day, to: to as Day | null }))
/** The two people, "" for nobody. */
export function betweenOf(form: Pick<HandoverForm, 'giver' | 'taker'>, view: HandoversView): { readonly giver: string; readonly taker: string } {
  const { giver, taker } = handOverBetween(termsOf(view), view.on as Day)
  return { giver: form.giver ?? giver?.personId ?? '', taker: form.taker ?? taker?.personId ?? '' }
}
export const witnessLines = (form: Pick<HandoverForm, 'witnesses'>, view: HandoversView): string => form.witnesses ?? [...new Set(countsOf(view).flatMap(({ witnesses }) => witnesses))].join('\n')

/** What the server will say; a witness is asked for in the field itself. */
export function verdictOn({ giver, taker }: { readonly giver: string; readonly taker: string }, view: HandoversView, today: string): readonly HandedFund[] | Refusal {
  const last = view.handovers.find(({ undone }) => undone === null)
  const known: HandoverKnown = {
    today: today as Day, firstDay: view.firstDay as Day | null, last: last ? { day: last.day as Day, fromPersonId: last.from.personId, toPersonId: last.to.personId } : null, terms: termsOf(view),
    funds: view.funds.map(({ fund, cash, bank }) => ({ fund, cash: cash as Dong, bank: bank as Dong })), counts: view.counts.map(({ countId, fund, day, counted, isMovedOn }) => ({ countId, fund, day: day as Day, counted: counted as Dong, isMovedOn })),
  }
  return handOverFund({ day: view.on as Day, fromPersonId: giver, toPersonId: taker, witnesses: ['…'], countIds: countsOf(view).map(({ countId }) => countId) }, known)
}
