/** All SQL about what comes to clubs out of the communes' Care Fund. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import type { Place } from './account.ts'
import { CARE_FUND_KINDS, type CareFundEvent, type CareFundKind } from './care-fund.ts'
import type { Voucher } from './entry.ts'
import type { Maker } from './ledger.db.ts'
import { voucherNumber } from './voucher-number.ts'

declare module '#server/database.ts' {
  interface Tables {
    care_fund_event: {
      id: string; club_id: string; request: number; kind: string; day: string; number: string | null; amount: number | null; party: string | null; place: string | null; reason: string | null; file_id: string | null; entry_id: string | null
      made_by: string | null; made_at: string; voided_at: string | null; voided_by: string | null; void_reason: string | null
    }
  }
}

export type NewCareFundEvent = Omit<CareFundEvent, 'id'> & { readonly number?: string | null; readonly party?: string | null; readonly place?: Place | null; readonly reason?: string | null; readonly fileId?: string | null; readonly entryId?: string | null }
export async function insertCareFundEvent(tx: Tx, id: string, clubId: string, given: NewCareFundEvent, by: Maker): Promise<void> {
  const { request, kind, day, number = null, amount, party = null, place = null, reason = null, fileId = null, entryId = null } = given
  await tx
    .insertInto('care_fund_event')
    .values({ id, club_id: clubId, request, kind, day, number, amount, party, place, reason, file_id: fileId, entry_id: entryId, made_by: by.accountId, made_at: by.at, voided_at: null, voided_by: null, void_reason: null })
    .execute()
}

export async function voidCareFundEvent(tx: Tx, id: string, reason: string, by: Maker): Promise<void> {
  await tx.updateTable('care_fund_event').set({ voided_at: by.at, voided_by: by.accountId, void_reason: reason }).where('id', '=', id).execute()
}
export async function attachToCareFundEvent(tx: Tx, id: string, fileId: string): Promise<void> {
  await tx.updateTable('care_fund_event').set({ file_id: fileId }).where('id', '=', id).execute()
}

export type StoredCareFundEvent = CareFundEvent & {
  readonly clubId: string; readonly number: string | null; readonly party: string | null; readonly place: Place | null; readonly reason: string | null; readonly fileId: string | null; readonly entryId: string | null; readonly voucher: string | null
  readonly reversed: boolean; readonly madeBy: string | null; readonly madeAt: string; readonly voidedAt: string | null; readonly voidReason: string | null
}
/** What still counts: not taken back, and its entry not reversed. */
export const counts = ({ voidedAt, reversed }: Pick<StoredCareFundEvent, 'voidedAt' | 'reversed'>): boolean => voidedAt === null && !reversed

type Row = {
  id: string; club_id: string; request: number; kind: CareFundKind; day: Day; number: string | null; amount: number | null; party: string | null; place: Place | null; reason: string | null; file_id: string | null; entry_id: string | null; made_at: string
  voided_at: string | null; void_reason: string | null; name: string | null; voucher: Voucher | null; voucher_number: number | null; year: number | null; reversed: boolean
}
/** Every step of these clubs, in order. What was received is the sum that its entry says. */
export async function readCareFundEvents(tx: Tx, clubIds: readonly string[]): Promise<StoredCareFundEvent[]> {
  const { rows } = await sql<Row>`select c.id, c.club_id, c.request, c.kind, c.day, c.number, coalesce(c.amount, (select -sum(p.amount) from ledger_posting p where p.entry_id = c.entry_id and p.source = 'care-fund'))::bigint as amount,
      c.party, c.place, c.reason, c.file_id, c.entry_id, c.made_at, c.voided_at, c.void_reason, a.name, e.voucher, e.number as voucher_number, e.year, exists (select 1 from ledger_entry r where r.reverses = c.entry_id) as reversed
    from care_fund_event c left join account a on a.id = c.made_by left join ledger_entry e on e.id = c.entry_id
    where c.club_id = any(${[...clubIds]}::uuid[]) order by c.day, c.made_at, array_position(${[...CARE_FUND_KINDS]}::text[], c.kind)`.execute(tx)
  return rows.map((row) => ({
    id: row.id, clubId: row.club_id, request: row.request, kind: row.kind, day: row.day, number: row.number, amount: row.amount === null ? null : dong(Number(row.amount)), party: row.party, place: row.place, reason: row.reason, fileId: row.file_id,
    entryId: row.entry_id, voucher: row.voucher && voucherNumber({ voucher: row.voucher, number: row.voucher_number!, year: row.year! }), reversed: row.reversed, madeBy: row.name, madeAt: row.made_at, voidedAt: row.voided_at, voidReason: row.void_reason,
  }))
}
export const findClubOfCareFundEvent = async (tx: Tx, id: string): Promise<string | undefined> => (await tx.selectFrom('care_fund_event').select('club_id').where('id', '=', id).executeTakeFirst())?.club_id

/** An entry of a club's books that brought Care Fund capital, and was not reversed. */
export type CareFundEntry = { readonly entryId: string; readonly clubId: string; readonly day: Day; readonly amount: Dong; readonly memo: string; readonly voucher: string; readonly linked: boolean }
export async function readCareFundEntries(tx: Tx, clubIds: readonly string[], until: Day): Promise<CareFundEntry[]> {
  const { rows } = await sql<{ id: string; club_id: string; day: Day; amount: number; memo: string; voucher: Voucher; number: number; year: number; linked: boolean }>`
    select e.id, e.club_id, coalesce(e.happened_on, e.day) as day, (-sum(p.amount))::bigint as amount, e.memo, e.voucher, e.number, e.year, exists (select 1 from care_fund_event c where c.entry_id = e.id and c.voided_at is null) as linked
    from ledger_entry e join ledger_posting p on p.entry_id = e.id and p.account = 'capital' and p.source = 'care-fund'
    where e.club_id = any(${[...clubIds]}::uuid[]) and e.day <= ${until} and e.kind in ('capital', 'opening', 'goods-received') and not exists (select 1 from ledger_entry r where r.reverses = e.id)
    group by e.id order by e.day, e.position`.execute(tx)
  return rows.map((row) => ({ entryId: row.id, clubId: row.club_id, day: row.day, amount: dong(Number(row.amount)), memo: row.memo, voucher: voucherNumber(row), linked: row.linked }))
}
