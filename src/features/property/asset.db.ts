/** Sổ tài sản, as it is kept: things, and what became of them. */
import { sql } from 'kysely'
import type { Maker } from '#features/ledger/ledger.db.ts'
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import type { AssetEvent, AssetGiven, AssetKind, AssetOrigin, Condition } from './asset.ts'

type Kept = { note: string | null; entered_for: string | null; made_by: string | null; made_at: string; voided_at: string | null; void_reason: string | null }
declare module '#server/database.ts' {
  interface Tables {
    asset: {
      id: string; club_id: string; name: string; kind: string; quantity: number; unit: string; acquired_on: string; origin: string; value: number | null; entry_id: string | null; person_id: string | null; party: string | null; unnamed: boolean
      condition: string; keeper: string | null
    } & Kept
    asset_event: { id: string; asset_id: string; day: string; kind: string; quantity: number | null; condition: string | null; keeper: string | null; cause: string | null } & Kept
  }
}

export type StoredEvent = { readonly id: string; readonly event: AssetEvent; readonly enteredFor: string | null }
export type StoredAsset = {
  readonly id: string
  readonly clubId: string
  readonly name: string
  readonly kind: AssetKind
  readonly quantity: number
  readonly unit: string
  readonly acquiredOn: Day
  readonly origin: AssetOrigin
  readonly value: Dong | null
  readonly entryId: string | null
  /** Who gave it, or from where it was handed over. */
  readonly giver: string | null
  readonly unnamed: boolean
  readonly condition: Condition
  readonly keeper: string | null
  readonly note: string | null
  readonly enteredFor: string | null
  readonly events: readonly StoredEvent[]
}
type Written = { readonly id: string; readonly enteredFor: string | null }

export async function insertAsset(tx: Tx, { id, enteredFor }: Written, clubId: string, asset: AssetGiven, by: Maker): Promise<void> {
  const { name, kind, quantity, unit, acquiredOn, origin, value, entryId, personId, party, unnamed, condition, keeper, note } = asset
  await tx
    .insertInto('asset')
    .values({
      id, club_id: clubId, name, kind, quantity, unit, acquired_on: acquiredOn, origin, value: value ?? null, entry_id: entryId ?? null, person_id: personId ?? null, party: party ?? null, unnamed, condition, keeper: keeper ?? null, note: note ?? null,
      entered_for: enteredFor, made_by: by.accountId, made_at: by.at, voided_at: null, void_reason: null,
    })
    .execute()
}
export async function insertAssetEvent(tx: Tx, { id, enteredFor }: Written, assetId: string, event: AssetEvent, by: Maker): Promise<void> {
  const { day, kind, note } = event
  await tx
    .insertInto('asset_event')
    .values({
      id, asset_id: assetId, day, kind, quantity: 'quantity' in event ? event.quantity : null, condition: 'condition' in event ? event.condition : null, keeper: 'keeper' in event ? event.keeper : null, cause: 'cause' in event ? event.cause : null,
      note: note ?? null, entered_for: enteredFor, made_by: by.accountId, made_at: by.at, voided_at: null, void_reason: null,
    })
    .execute()
}

type Row = Omit<StoredAsset, 'events' | 'value'> & { readonly value: number | null }
type EventRow = { readonly id: string; readonly asset_id: string; readonly day: Day; readonly kind: AssetEvent['kind']; readonly quantity: number | null; readonly condition: Condition | null; readonly keeper: string | null; readonly cause: string | null; readonly note: string | null; readonly entered_for: string | null }

/** Those that stand, with what became of them, by kind and name. */
export async function readAssets(tx: Tx, clubId: string): Promise<StoredAsset[]> {
  const { rows } = await sql<Row>`select a.id, a.club_id as "clubId", a.name, a.kind, a.quantity, a.unit, a.acquired_on as "acquiredOn", a.origin, a.value, a.entry_id as "entryId", coalesce(r.full_name, a.party) as giver, a.unnamed, a.condition, a.keeper, a.note,
      a.entered_for as "enteredFor"
    from asset a left join person x on x.id = a.person_id left join person r on r.id = x.root_id where a.club_id = ${clubId} and a.voided_at is null order by a.acquired_on, a.made_at`.execute(tx)
  const events = await readEvents(tx, rows.map(({ id }) => id))
  return rows.map((row) => ({ ...row, value: row.value === null ? null : dong(row.value), events: events.filter(({ assetId }) => assetId === row.id).map(({ assetId: _, ...event }) => event) }))
}
async function readEvents(tx: Tx, assetIds: readonly string[]): Promise<(StoredEvent & { readonly assetId: string })[]> {
  if (assetIds.length === 0) return []
  const rows = (await tx.selectFrom('asset_event').selectAll().where('asset_id', 'in', [...assetIds]).where('voided_at', 'is', null).orderBy('day').orderBy('made_at').execute()) as unknown as EventRow[]
  return rows.map((row) => {
    const said = { quantity: row.quantity, condition: row.condition, keeper: row.keeper, cause: row.cause, note: row.note }
    const event = { kind: row.kind, day: row.day, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) } as unknown as AssetEvent
    return { id: row.id, assetId: row.asset_id, event, enteredFor: row.entered_for }
  })
}
/** The asset with all that became of it; its lines stay as they are. */
export async function voidAsset(tx: Tx, id: string, reason: string, by: Maker): Promise<void> {
  await tx.updateTable('asset').set({ voided_at: by.at, void_reason: reason }).where('id', '=', id).execute()
}
export async function voidAssetEvent(tx: Tx, id: string, reason: string, by: Maker): Promise<void> {
  await tx.updateTable('asset_event').set({ voided_at: by.at, void_reason: reason }).where('id', '=', id).execute()
}
/** Spending of the club that still stands: what a thing was bought with. */
export async function isSpendingOf(tx: Tx, clubId: string, entryId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select 1 from ledger_entry e where e.id = ${entryId} and e.club_id = ${clubId} and e.kind = 'spending' and not exists (select 1 from ledger_entry r where r.reverses = e.id)) as is`.execute(tx)
  return rows[0]!.is
}
