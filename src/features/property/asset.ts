/** Sổ tài sản: a thing that the club owns and goes on using, as on any day folded from what became of it. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import type { Day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { checkWhom, WhomShape } from './amount.ts'

/** Loa đài · y tế · bàn ghế, đồ dùng · văn nghệ, thể thao · sản xuất · khác. */
export const ASSET_KINDS = ['sound', 'health', 'furniture', 'culture', 'production', 'other'] as const
export type AssetKind = (typeof ASSET_KINDS)[number]
/** Mua bằng tiền của quỹ · được tặng · được cấp, bàn giao. */
export const ASSET_ORIGINS = ['bought', 'given', 'handed-over'] as const
export type AssetOrigin = (typeof ASSET_ORIGINS)[number]
export const CONDITIONS = ['good', 'worn', 'broken'] as const
export type Condition = (typeof CONDITIONS)[number]
/** Hỏng hẳn · mất · bán · tặng · bàn giao nơi khác. */
export const CAUSES = ['broken', 'lost', 'sold', 'given', 'handed-over'] as const
export type Cause = (typeof CAUSES)[number]

const Text = (least: number, most: number) => z.string().trim().min(least).max(most)
/** `value` in đồng, of all of them. `entryId`: the spending that bought it. Where it was given or handed over: by whom. */
export const AssetShape = z.object({
  name: Text(2, 200), kind: z.enum(ASSET_KINDS), quantity: z.int().positive().max(10_000), unit: Text(1, 30), acquiredOn: DayShape, origin: z.enum(ASSET_ORIGINS), value: z.int().positive().max(10_000_000_000).transform(dong).nullish(),
  entryId: z.uuid().nullish(), unnamed: z.boolean().default(false), condition: z.enum(CONDITIONS).default('good'), keeper: Text(2, 200).nullish(), note: Text(2, 500).nullish(), ...WhomShape,
})
export type AssetGiven = z.output<typeof AssetShape>

const Note = { note: Text(2, 500).nullish() }
export const AssetEventShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('checked'), day: DayShape, quantity: z.int().min(0).max(10_000), condition: z.enum(CONDITIONS), ...Note }),
  z.object({ kind: z.literal('moved'), day: DayShape, keeper: Text(2, 200), ...Note }),
  z.object({ kind: z.literal('repaired'), day: DayShape, condition: z.enum(CONDITIONS), ...Note }),
  z.object({ kind: z.literal('gone'), day: DayShape, quantity: z.int().positive().max(10_000), cause: z.enum(CAUSES), note: Text(2, 500) }),
])
export type AssetEvent = z.output<typeof AssetEventShape>

type Start = { readonly quantity: number; readonly condition: Condition; readonly keeper: string | null; readonly acquiredOn: Day }
export type AssetState = { readonly quantity: number; readonly condition: Condition; readonly keeper: string | null; readonly lastCheckedOn: Day | null }

/** The thing as at the end of a day. A check counts: what was found is what there is. `events` in the order of their days. */
export function assetOn(start: Start, events: readonly AssetEvent[], on: Day): AssetState {
  let state: AssetState = { quantity: start.acquiredOn <= on ? start.quantity : 0, condition: start.condition, keeper: start.keeper, lastCheckedOn: null }
  for (const event of events.filter(({ day }) => day <= on)) {
    if (event.kind === 'checked') state = { ...state, quantity: event.quantity, condition: event.condition, lastCheckedOn: event.day }
    else if (event.kind === 'moved') state = { ...state, keeper: event.keeper }
    else if (event.kind === 'repaired') state = { ...state, condition: event.condition }
    else state = { ...state, quantity: state.quantity - event.quantity }
  }
  return state
}

/** Errors: `ledger/in-the-future`, `ledger/two-parties`, `property/not-a-gift` (a giver of what was bought). */
export function mayOwn(asset: AssetGiven, today: Day): AssetGiven | Refusal {
  if (asset.acquiredOn > today) return refuse('ledger/in-the-future', { day: asset.acquiredOn, today })
  const no = checkWhom(asset)
  if (no) return no
  return (asset.origin !== 'given' && (asset.personId || asset.unnamed)) || (asset.origin === 'bought' && asset.party) || (asset.origin !== 'bought' && asset.entryId) ? refuse('property/not-a-gift', { origin: asset.origin }) : asset
}

/**
 * Errors: `ledger/in-the-future`, `property/before-acquired`, `property/more-than-held` (with what there is), `property/gap-needs-note` (a check that finds another number says why),
 * `property/nothing-left`.
 */
export function mayHappen(event: AssetEvent, start: Start, events: readonly AssetEvent[], today: Day): AssetEvent | Refusal {
  if (event.day > today) return refuse('ledger/in-the-future', { day: event.day, today })
  if (event.day < start.acquiredOn) return refuse('property/before-acquired', { day: event.day, acquired: start.acquiredOn })
  const { quantity: held } = assetOn(start, events, event.day)
  if (event.kind === 'checked') return event.quantity !== held && !event.note ? refuse('property/gap-needs-note', { held, found: event.quantity }) : event
  if (held <= 0) return refuse('property/nothing-left')
  if (event.kind !== 'gone') return event
  if (event.quantity > held) return refuse('property/more-than-held', { held, quantity: event.quantity })
  return staysWhole(start, inOrder([...events, event])) ? event : refuse('property/gone-since', { day: event.day })
}

/** Whether taking a line back leaves the rest standing. Errors: `property/gone-since`. */
export const mayForget = (event: AssetEvent, start: Start, others: readonly AssetEvent[]): Refusal | undefined => (staysWhole(start, others) ? undefined : refuse('property/gone-since', { day: event.day }))

/** Lines of one day stand in the order in which they were recorded. */
export const inOrder = (events: readonly AssetEvent[]): AssetEvent[] => events.map((event, at) => ({ event, at })).sort((one, other) => (one.event.day === other.event.day ? one.at - other.at : one.event.day < other.event.day ? -1 : 1)).map(({ event }) => event)

/** Never less than nothing, after each line. */
const staysWhole = (start: Start, events: readonly AssetEvent[]): boolean => {
  let held = start.quantity
  for (const event of events) {
    if (event.kind === 'checked') held = event.quantity
    else if (event.kind === 'gone') held -= event.quantity
    if (held < 0) return false
  }
  return true
}
