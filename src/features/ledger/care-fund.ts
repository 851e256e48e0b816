/** Quỹ Chăm sóc và phát huy vai trò người cao tuổi: how a club's share comes out of the commune's fund, step by step. Where it stands is folded from what happened. */
import { type Day, daysBetween } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'

/** Plan IV.3: 20 million đồng for each club, 320 million for sixteen. */
export const CARE_FUND_OF_A_CLUB = dong(20_000_000)

/** Tờ trình · quyết định · không đồng ý · lùi lại · chuyển tiền · biên bản giao nhận · câu lạc bộ đã nhận. */
export const CARE_FUND_KINDS = ['requested', 'decided', 'declined', 'postponed', 'transferred', 'handed-over', 'received'] as const
export type CareFundKind = (typeof CARE_FUND_KINDS)[number]

export type CareFundEvent = {
  readonly id: string
  /** To which request it belongs: a club may ask more than once. */
  readonly request: number
  readonly kind: CareFundKind
  readonly day: Day
  /** Asked, decided, transferred, received; null of what is no sum. */
  readonly amount: Dong | null
}

/** Việc gì được tiếp theo. What was received in part is transferred and received again until all of it is there. */
export const MAY_FOLLOW: Readonly<Record<CareFundKind, readonly CareFundKind[]>> = {
  requested: ['decided', 'declined', 'postponed'],
  postponed: ['decided', 'declined', 'postponed'],
  declined: [],
  decided: ['transferred'],
  transferred: ['handed-over'],
  'handed-over': ['received'],
  received: ['transferred'],
}

/** Chờ ai: the commune's People's Committee · Hội NCT xã · the club's treasurer. */
export type WaitsFor = 'committee' | 'association' | 'club'
const WAITS_FOR: Readonly<Record<CareFundKind, WaitsFor>> = { requested: 'committee', postponed: 'committee', declined: 'association', decided: 'committee', transferred: 'association', 'handed-over': 'club', received: 'committee' }

const ORDER = (one: CareFundEvent, other: CareFundEvent): number => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1)
/** By day; of one day as they were recorded. */
export const inOrder = <Event extends CareFundEvent>(events: readonly Event[]): Event[] => [...events].sort(ORDER)

export type CareFundRequest = {
  readonly request: number
  readonly step: CareFundKind
  readonly since: Day
  /** Null when all that was decided, or more, has come. */
  readonly waitsFor: WaitsFor | null
  readonly asked: Dong
  /** Null before the decision. */
  readonly decided: Dong | null
  readonly transferred: Dong
  readonly received: Dong
  readonly mayFollow: readonly CareFundKind[]
}

const sumOf = (events: readonly CareFundEvent[], kind: CareFundKind): Dong => dong(events.reduce((sum, event) => sum + (event.kind === kind ? (event.amount ?? 0) : 0), 0))

/** Each request as on the day, the first one first. `events`: what was not taken back, and whose entry was not reversed. */
export function requestsOn(events: readonly CareFundEvent[], on: Day): readonly CareFundRequest[] {
  const happened = inOrder(events.filter(({ day }) => day <= on))
  return [...new Set(happened.map(({ request }) => request))].sort((one, other) => one - other).map((request) => {
    const own = happened.filter((event) => event.request === request)
    const { kind: step, day: since } = own.at(-1)!
    const [decided, received] = [own.some(({ kind }) => kind === 'decided') ? sumOf(own, 'decided') : null, sumOf(own, 'received')]
    const whole = step === 'received' && received >= (decided ?? 0)
    return { request, step, since, waitsFor: whole ? null : WAITS_FOR[step], asked: sumOf(own, 'requested'), decided, transferred: sumOf(own, 'transferred'), received, mayFollow: MAY_FOLLOW[step] }
  })
}

/** `none`: nobody has asked yet · `in-books`: the money is in the books, its papers are not recorded here. */
export type ClubStep = CareFundKind | 'none' | 'in-books'
export type CareFundStanding = {
  readonly step: ClubStep
  readonly since: Day | null
  readonly days: number | null
  readonly waitsFor: WaitsFor | null
  readonly asked: Dong
  readonly decided: Dong
  readonly transferred: Dong
  readonly received: Dong
  /** Care Fund capital that the club's books hold, linked to a step or not. */
  readonly inBooks: Dong
  /** Received less decided, of the requests that ended: negative where less came. */
  readonly gap: Dong
}

/** Where a club stands: by the request that has waited longest, else by the latest one. `begins`: since when the club could have asked. */
export function standingOn(events: readonly CareFundEvent[], inBooks: Dong, begins: Day | null, on: Day): CareFundStanding {
  const requests = requestsOn(events, on)
  const waiting = requests.filter(({ waitsFor, step }) => waitsFor !== null && step !== 'declined').sort((one, other) => (one.since < other.since ? -1 : 1))
  const shown = waiting[0] ?? requests.at(-1)
  const sum = (of: (request: CareFundRequest) => number): Dong => dong(requests.reduce((all, request) => all + of(request), 0))
  const sums = {
    asked: sum((each) => (each.step === 'declined' ? 0 : each.asked)), decided: sum((each) => each.decided ?? 0), transferred: sum((each) => each.transferred), received: sum((each) => each.received), inBooks,
    gap: sum((each) => (each.step === 'received' ? each.received - (each.decided ?? 0) : 0)),
  }
  if (shown) return { step: shown.step, since: shown.since, days: daysBetween(shown.since, on), waitsFor: shown.waitsFor, ...sums }
  const since = inBooks > 0 || begins === null || begins > on ? null : begins
  return { step: inBooks > 0 ? 'in-books' : 'none', since, days: since && daysBetween(since, on), waitsFor: inBooks > 0 ? null : 'association', ...sums }
}

/**
 * Whether this step may be recorded. A request begins a line of its own; every other step follows the latest one of its request.
 * Errors: `ledger/care-fund-in-future`, `ledger/care-fund-no-request`, `ledger/care-fund-not-now`, `ledger/care-fund-order-of-days`.
 */
export function recordCareFund(events: readonly CareFundEvent[], given: Pick<CareFundEvent, 'request' | 'kind' | 'day'>, today: Day): Refusal | undefined {
  const { kind, day } = given
  if (day > today) return refuse('ledger/care-fund-in-future', { day })
  if (kind === 'requested') return undefined
  const last = inOrder(events.filter(({ request }) => request === given.request)).at(-1)
  if (!last) return refuse('ledger/care-fund-no-request')
  if (!MAY_FOLLOW[last.kind].includes(kind)) return refuse('ledger/care-fund-not-now', { kind, last: last.kind })
  return day < last.day ? refuse('ledger/care-fund-order-of-days', { kind, day, last: last.kind, lastDay: last.day }) : undefined
}

/** The latest step of a request is taken back first. Errors: `ledger/care-fund-no-such-step`, `ledger/care-fund-later-step`. */
export function voidCareFund<Event extends CareFundEvent>(events: readonly Event[], id: string): Event | Refusal {
  const event = events.find((each) => each.id === id)
  if (!event) return refuse('ledger/care-fund-no-such-step')
  const last = inOrder(events.filter(({ request }) => request === event.request)).at(-1)!
  return last.id === id ? event : refuse('ledger/care-fund-later-step', { kind: event.kind, later: last.kind })
}

/** The number of the club's next request; one taken back keeps its number. */
export const nextRequest = (events: readonly Pick<CareFundEvent, 'request'>[]): number => 1 + Math.max(0, ...events.map(({ request }) => request))
