/** Ban Chủ nhiệm: offices held by people from a day to a day, and handed over. */
import { addDays, type Day } from '#kernel/day.ts'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'

/** Chủ nhiệm · phó chủ nhiệm · thư ký · kế toán · thủ quỹ · phụ trách sức khỏe · phụ trách chăm sóc · ủy viên. */
export const OFFICES = ['chair', 'deputy', 'secretary', 'accountant', 'treasurer', 'health', 'care', 'member'] as const
export type Office = (typeof OFFICES)[number]
export type Term = { readonly id: string; readonly personId: string; readonly office: Office; readonly from: Day; readonly to: Day | null; readonly decision: string | null }

/** One holder at a time. */
const SINGLE: readonly Office[] = ['chair', 'secretary', 'accountant', 'treasurer']
/** The one who writes the money down is not the one who keeps it. */
const MONEY: readonly Office[] = ['accountant', 'treasurer']

export const inOffice = <Held extends { readonly from: string; readonly to: string | null }>(terms: readonly Held[], on: Day): Held[] => terms.filter(({ from, to }) => from <= on && (to === null || on <= to))
const overlap = (one: Pick<Term, 'from' | 'to'>, other: Pick<Term, 'from' | 'to'>): boolean => (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to)

export function appoint(terms: readonly Term[], given: Omit<Term, 'id'>): Omit<Term, 'id'> | Refusal {
  if (given.to !== null && given.to < given.from) return refuse('clubs/term-ends-before-it-begins', { from: given.from, to: given.to })
  const meanwhile = terms.filter((term) => overlap(term, given))
  const holder = meanwhile.find(({ office }) => office === given.office && SINGLE.includes(office))
  if (holder) return refuse('clubs/office-taken', { office: given.office, from: holder.from })
  const own = meanwhile.filter(({ personId }) => personId === given.personId)
  if (own.some(({ office }) => office === given.office)) return refuse('clubs/office-twice', { office: given.office })
  const other = MONEY.includes(given.office) ? own.find(({ office }) => MONEY.includes(office)) : undefined
  return other ? refuse('clubs/offices-apart', { one: other.office, other: given.office }) : given
}

export function endTerm(term: Term, lastDay: Day): Day | Refusal {
  if (lastDay < term.from) return refuse('clubs/term-ends-before-it-begins', { from: term.from, to: lastDay })
  if (term.to !== null && term.to <= lastDay) return refuse('clubs/term-ended', { to: term.to })
  return lastDay
}

/** Bàn giao: the leaving holder's last day, and the successor's term from the next day on. */
export function handOver(terms: readonly Term[], term: Term, lastDay: Day, successor: string): { readonly last: Day; readonly next: Omit<Term, 'id'> } | Refusal {
  if (successor === term.personId) return refuse('clubs/same-person')
  const last = endTerm(term, lastDay)
  if (isRefusal(last)) return last
  const others = terms.map((each) => (each.id === term.id ? { ...each, to: last } : each))
  const next = appoint(others, { personId: successor, office: term.office, from: addDays(last, 1), to: term.to, decision: null })
  return isRefusal(next) ? next : { last, next }
}

const FIVE = ['chair', 'deputy', 'secretary', 'accountant', 'treasurer'] as const
/** What the board still lacks; from five to nine people as a rule, warned about and never a block. */
export function boardGaps(terms: readonly Term[], on: Day, size: { readonly lower: number | null; readonly upper: number | null }): { readonly missing: readonly Office[]; readonly people: number; readonly size: 'few' | 'many' | 'fits' } {
  const now = inOffice(terms, on)
  const people = new Set(now.map(({ personId }) => personId)).size
  const missing = FIVE.filter((office) => !now.some((term) => term.office === office))
  return { missing, people, size: size.lower !== null && people < size.lower ? 'few' : size.upper !== null && people > size.upper ? 'many' : 'fits' }
}
