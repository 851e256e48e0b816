/** Việc đã xảy ra với câu lạc bộ: each with its day and evidence. The status is folded from them and is stored nowhere else. */
import { z } from 'zod'
import { type Day, isDay } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'

export const EVENT_KINDS = [
  'planned', 'place-chosen', 'committee-formed', 'members-signed', 'board-nominated', 'regulation-drafted', 'request-sent', 'decided', 'launched', 'first-meeting',
  'suspended', 'resumed', 'merged', 'dissolved',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Tình trạng: dự kiến · đang chuẩn bị · có quyết định · đã ra mắt · hoạt động · tạm dừng · đã sáp nhập · đã giải thể. */
export const STATUSES = ['planned', 'preparing', 'decided', 'launched', 'active', 'suspended', 'merged', 'dissolved'] as const
export type Status = (typeof STATUSES)[number]

export type ClubEvent = { readonly id: string; readonly kind: EventKind; readonly day: Day; readonly number: string | null; readonly issuer: string | null; readonly reason: string | null; readonly intoId: string | null; readonly fileId: string | null }

const PREPARING = ['place-chosen', 'committee-formed', 'members-signed', 'board-nominated', 'regulation-drafted', 'request-sent'] as const

/**
 * Việc gì được tiếp theo: what may happen to a club of each status. A club that already works may still get the evidence of an earlier
 * step (an old club is entered backwards), so the steps of preparation stay open.
 */
export const MAY_FOLLOW: Record<Status, readonly EventKind[]> = {
  planned: [...PREPARING, 'decided', 'dissolved'],
  preparing: [...PREPARING, 'decided', 'dissolved'],
  decided: [...PREPARING, 'launched', 'first-meeting', 'suspended', 'merged', 'dissolved'],
  launched: [...PREPARING, 'first-meeting', 'suspended', 'merged', 'dissolved'],
  active: [...PREPARING, 'launched', 'suspended', 'merged', 'dissolved'],
  suspended: ['resumed', 'merged', 'dissolved'],
  merged: [],
  dissolved: [],
}

/** What a club becomes by each event; `resumed` gives back what it was. */
const BECOMES: Record<Exclude<EventKind, 'resumed'>, Status> = {
  planned: 'planned', 'place-chosen': 'preparing', 'committee-formed': 'preparing', 'members-signed': 'preparing', 'board-nominated': 'preparing', 'regulation-drafted': 'preparing', 'request-sent': 'preparing',
  decided: 'decided', launched: 'launched', 'first-meeting': 'active', suspended: 'suspended', merged: 'merged', dissolved: 'dissolved',
}
/** How far a club has come: a step of preparation recorded late does not take it back. */
const RANK: Record<Status, number> = { planned: 0, preparing: 1, decided: 2, launched: 3, active: 4, suspended: 5, merged: 6, dissolved: 6 }
const ENDED: readonly Status[] = ['merged', 'dissolved']

/** By day; of one day in the order of the list of kinds. */
export const inOrder = <Event extends Pick<ClubEvent, 'kind' | 'day'>>(events: readonly Event[]): Event[] =>
  [...events].sort((one, other) => (one.day === other.day ? EVENT_KINDS.indexOf(one.kind) - EVENT_KINDS.indexOf(other.kind) : one.day < other.day ? -1 : 1))

/** The status on a day, by what had happened until then; null before the club was first thought of. */
export function statusOn(events: readonly Pick<ClubEvent, 'kind' | 'day'>[], on: Day): Status | null {
  let status: Status | null = null
  let before: Status = 'active'
  for (const { kind } of inOrder(events.filter(({ day }) => day <= on))) {
    if (kind === 'resumed') {
      if (status === 'suspended') status = before
      continue
    }
    const next = BECOMES[kind]
    if (next === 'suspended' && status !== null) before = status
    if (status === null || RANK[next] > RANK[status]) status = next
  }
  return status
}

export const isEnded = (status: Status | null): boolean => status !== null && ENDED.includes(status)
/** Đã thành lập: a club exists from the day of the decision until it is merged or dissolved. */
export const isFounded = (status: Status | null): boolean => status !== null && RANK[status] >= RANK.decided && !isEnded(status)

const text = (most: number) => z.string().trim().max(most).nullish().transform((given) => given || null)
export const EventShape = z.object({
  kind: z.enum(EVENT_KINDS),
  day: z.string().refine(isDay, { message: 'not a day' }).transform((given) => given as Day),
  number: text(60),
  issuer: text(150),
  reason: text(500),
  intoId: z.uuid().nullish().transform((id) => id ?? null),
  fileId: z.uuid().nullish().transform((id) => id ?? null),
})
export type EventGiven = z.output<typeof EventShape>

const isOnce = (kind: EventKind): boolean => kind !== 'suspended' && kind !== 'resumed'
/** Each of these days stands after the one before it, where both are known. */
const CHAIN: readonly EventKind[] = ['decided', 'launched', 'first-meeting']

/** Whether this may be recorded: nothing still to come, nothing twice, in an order of days that can have been. */
export function recordEvent(events: readonly ClubEvent[], given: EventGiven, today: Day): EventGiven | Refusal {
  const { kind, day } = given
  if (day > today) return refuse('clubs/event-in-future', { kind, day })
  const same = events.find((event) => event.kind === kind && isOnce(kind))
  if (same) return refuse('clubs/event-twice', { kind, day: same.day })
  const status = statusOn(events, day)
  if (status === null && kind !== 'planned') return refuse('clubs/before-the-club', { kind, day })
  const now = statusOn(events, today)
  if (now !== null && isEnded(now)) return refuse('clubs/club-ended', { kind, status: now })
  if (status !== null && !MAY_FOLLOW[status].includes(kind)) return refuse('clubs/not-now', { kind, status })
  if (kind === 'merged' && !given.intoId) return refuse('clubs/merged-into-missing')
  if ((kind === 'suspended' || kind === 'dissolved') && !given.reason) return refuse('clubs/reason-missing', { kind })
  if (kind === 'decided' && !given.number) return refuse('clubs/decision-number-missing')
  const at = CHAIN.indexOf(kind)
  const crossed = events.find((event) => {
    const other = CHAIN.indexOf(event.kind)
    return at >= 0 && other >= 0 && (other < at ? event.day > day : event.day < day)
  })
  return crossed ? refuse('clubs/order-of-days', { kind, day, other: crossed.kind, otherDay: crossed.day }) : given
}

/** A mistake is taken back with its reason; what later events stand on is taken back after them. */
export function voidEvent(events: readonly ClubEvent[], id: string): ClubEvent | Refusal {
  const event = events.find((each) => each.id === id)
  if (!event) return refuse('clubs/no-such-event')
  if (event.kind === 'planned') return refuse('clubs/planned-stays')
  const rest = inOrder(events.filter((each) => each.id !== id))
  const stands = rest.every((each, at) => {
    const before = statusOn(rest.slice(0, at), each.day)
    return before === null || MAY_FOLLOW[before].includes(each.kind)
  })
  return stands ? event : refuse('clubs/later-stands-on-it', { kind: event.kind })
}
