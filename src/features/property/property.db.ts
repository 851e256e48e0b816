/** All SQL about what a club is given that is not money: goods and work, what of the goods went out, and which things the fund lends. */
import { sql } from 'kysely'
import type { Kind, Voucher } from '#features/ledger/entry.ts'
import type { Maker } from '#features/ledger/ledger.db.ts'
import { voucherNumber } from '#features/ledger/voucher-number.ts'
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import type { Thing } from './amount.ts'
import { type ContributionGiven, type GivenLine, WORK_UNIT } from './contribution.ts'
import type { IssueGiven, StockLine, WayOut } from './stock.ts'

type Kept = { entered_for: string | null; made_by: string | null; made_at: string; voided_at: string | null; void_reason: string | null }
declare module '#server/database.ts' {
  interface Tables {
    contribution: { id: string; club_id: string; day: string; purpose: string; form: string; person_id: string | null; party: string | null; unnamed: boolean; what: string; quantity: string; unit: string; value: number | null; note: string | null } & Kept
    donor_wish: { entry_id: string; unnamed: boolean; made_by: string | null; made_at: string }
    goods_issue: { id: string; club_id: string; day: string; what: string; quantity: string; unit: string; way: string; person_id: string | null; party: string | null; note: string | null } & Kept
    lending_goods: { entry_id: string; version: number; line: number; what: string; quantity: string; unit: string; made_by: string | null; made_at: string }
  }
}

type Written = { readonly id: string; readonly clubId: string; readonly on: Day; readonly enteredFor: string | null }
const kept = (enteredFor: string | null, by: Maker) => ({ entered_for: enteredFor, made_by: by.accountId, made_at: by.at, voided_at: null, void_reason: null })

export async function insertContribution(tx: Tx, { id, clubId, on, enteredFor }: Written, given: ContributionGiven, by: Maker): Promise<void> {
  const { form, purpose, personId, party, unnamed, what, quantity, value, note } = given
  await tx
    .insertInto('contribution')
    .values({ id, club_id: clubId, day: on, purpose, form, person_id: personId ?? null, party: party ?? null, unnamed, what, quantity: String(quantity), unit: form === 'goods' ? given.unit : WORK_UNIT, value: value ?? null, note: note ?? null, ...kept(enteredFor, by) })
    .execute()
}

export type StoredContribution = Thing & { readonly id: string; readonly clubId: string; readonly day: Day; readonly form: string; readonly purpose: string }
/** One that stands. */
export async function findContribution(tx: Tx, clubId: string, id: string): Promise<StoredContribution | undefined> {
  const row = await tx.selectFrom('contribution').selectAll().where('id', '=', id).where('club_id', '=', clubId).where('voided_at', 'is', null).executeTakeFirst()
  return row && { id: row.id, clubId: row.club_id, day: row.day as Day, form: row.form, purpose: row.purpose, what: row.what, quantity: Number(row.quantity), unit: row.unit }
}
export async function voidContribution(tx: Tx, id: string, reason: string, by: Maker): Promise<void> {
  await tx.updateTable('contribution').set({ voided_at: by.at, void_reason: reason }).where('id', '=', id).execute()
}

type GivenRow = Omit<GivenLine, 'amount' | 'value' | 'quantity' | 'voucher'> & { readonly amount: number | null; readonly value: number | null; readonly quantity: string | null; readonly kind: Voucher | null; readonly year: number | null; readonly number: number | null }
export type Period = { readonly clubId: string; readonly from: Day | null; readonly to: Day; readonly purpose: 'gift' | 'dues' | null }

/**
 * Everything given from one day to the other, the latest first: money and things for lending out of the books (what donors mobilised as capital too; nothing that was reversed), goods and work, things for the asset book.
 * People by their root, so that whoever was registered twice is one giver.
 */
export async function readGiven(tx: Tx, { clubId, from, to, purpose }: Period): Promise<GivenLine[]> {
  const { rows } = await sql<GivenRow>`
    with given as (
      select e.id, 'entry' as origin, case when e.kind = 'dues' then 'dues' else 'gift' end as purpose, e.day, e.position as at, e.made_at, e.person_id, e.party, coalesce(w.unnamed, false) as unnamed, 'money' as form,
        (select sum(p.amount) from ledger_posting p where p.entry_id = e.id and p.account in ('cash', 'bank', 'goods') and p.amount > 0)::bigint as amount, null as what, null::numeric as quantity, null as unit, null::bigint as value,
        e.memo as note, e.entered_for as "enteredFor", e.voucher as kind, e.year, e.number
      from ledger_entry e left join donor_wish w on w.entry_id = e.id
      where e.club_id = ${clubId} and not exists (select 1 from ledger_entry r where r.reverses = e.id)
        and (e.kind in ('donation', 'dues') or (e.kind in ('capital', 'goods-received') and exists (select 1 from ledger_posting p where p.entry_id = e.id and p.source = 'mobilised')))
      union all
      select id, 'contribution', purpose, day, 0, made_at, person_id, party, unnamed, form, null, what, quantity, unit, value, note, entered_for, null, null, null from contribution where club_id = ${clubId} and voided_at is null
      union all
      select id, 'asset', 'gift', acquired_on, 0, made_at, person_id, party, unnamed, 'asset', null, name, quantity, unit, value, note, entered_for, null, null, null from asset where club_id = ${clubId} and voided_at is null and origin = 'given'
    )
    select g.id, g.origin, g.purpose, g.day, r.id as "personId", coalesce(r.full_name, g.party) as giver, g.unnamed, g.form, g.amount, g.what, g.quantity, g.unit, g.value, g.note, g."enteredFor", g.kind, g.year, g.number
    from given g left join person x on x.id = g.person_id left join person r on r.id = x.root_id
    where g.day <= ${to} and (${from}::date is null or g.day >= ${from}) and (${purpose}::text is null or g.purpose = ${purpose}) order by g.day desc, g.at desc, g.made_at desc`.execute(tx)
  return rows.map(({ kind, year, number, amount, value, quantity, ...line }) => ({
    ...line, amount: orDong(amount), value: orDong(value), quantity: quantity === null ? null : Number(quantity), voucher: kind === null ? null : voucherNumber({ voucher: kind, year: year!, number: number! }),
  }))
}
const orDong = (amount: number | null): Dong | null => (amount === null ? null : dong(amount))

export async function saveWish(tx: Tx, entryId: string, unnamed: boolean, by: Maker): Promise<void> {
  await tx.insertInto('donor_wish').values({ entry_id: entryId, unnamed, made_by: by.accountId, made_at: by.at }).onConflict((on) => on.column('entry_id').doUpdateSet({ unnamed, made_by: by.accountId, made_at: by.at })).execute()
}

/** What was given in goods and what of it went out. */
export async function readStockLines(tx: Tx, clubId: string, until: Day | null = null): Promise<StockLine[]> {
  const { rows } = await sql<{ day: Day; what: string; quantity: string; unit: string; sign: 1 | -1 }>`
    select day, what, quantity, unit, 1 as sign, made_at from contribution where club_id = ${clubId} and form = 'goods' and voided_at is null and (${until}::date is null or day <= ${until})
    union all select day, what, quantity, unit, -1, made_at from goods_issue where club_id = ${clubId} and voided_at is null and (${until}::date is null or day <= ${until}) order by day, made_at`.execute(tx)
  return rows.map(({ day, what, quantity, unit, sign }) => ({ day, what, unit, sign, quantity: Number(quantity) }))
}

export type Issue = Thing & { readonly id: string; readonly day: Day; readonly way: WayOut; readonly personId: string | null; readonly receiver: string | null; readonly note: string | null; readonly enteredFor: string | null }
export async function insertIssue(tx: Tx, { id, clubId, on, enteredFor }: Written, { what, quantity, unit, way, personId, party, note }: IssueGiven, by: Maker): Promise<void> {
  await tx.insertInto('goods_issue').values({ id, club_id: clubId, day: on, what, quantity: String(quantity), unit, way, person_id: personId ?? null, party: party ?? null, note: note ?? null, ...kept(enteredFor, by) }).execute()
}
/** Those that stand, the latest first. */
export async function readIssues(tx: Tx, clubId: string, until: Day): Promise<Issue[]> {
  const { rows } = await sql<Omit<Issue, 'quantity'> & { quantity: string }>`select i.id, i.day, i.what, i.quantity, i.unit, i.way, r.id as "personId", coalesce(r.full_name, i.party) as receiver, i.note, i.entered_for as "enteredFor"
    from goods_issue i left join person x on x.id = i.person_id left join person r on r.id = x.root_id where i.club_id = ${clubId} and i.voided_at is null and i.day <= ${until} order by i.day desc, i.made_at desc`.execute(tx)
  return rows.map((row) => ({ ...row, quantity: Number(row.quantity) }))
}
export async function voidIssue(tx: Tx, id: string, reason: string, by: Maker): Promise<void> {
  await tx.updateTable('goods_issue').set({ voided_at: by.at, void_reason: reason }).where('id', '=', id).execute()
}

/** An entry on the goods for lending, and what it was: told on a loan itself, else in `lending_goods`. Nothing that was reversed. */
export type GoodsEntry = { readonly entryId: string; readonly day: Day; readonly kind: Kind; readonly voucher: string; readonly memo: string; readonly value: Dong; readonly sign: 1 | -1; readonly things: readonly Thing[] }
type GoodsRow = Omit<GoodsEntry, 'voucher' | 'value' | 'things' | 'sign'> & { readonly voucher: Voucher; readonly year: number; readonly number: number; readonly value: number; readonly things: readonly Thing[] | null; readonly what: string | null; readonly quantity: string | null; readonly unit: string | null }
export async function readGoodsEntries(tx: Tx, clubId: string, until: Day): Promise<GoodsEntry[]> {
  const { rows } = await sql<GoodsRow>`select e.id as "entryId", e.day, e.kind, e.voucher, e.year, e.number, e.memo, g.value, l.what, l.quantity, l.unit,
      (select json_agg(json_build_object('what', t.what, 'quantity', t.quantity, 'unit', t.unit) order by t.line) from lending_goods t where t.entry_id = e.id and t.version = (select max(version) from lending_goods where entry_id = e.id)) as things
    from ledger_entry e join lateral (select sum(p.amount)::bigint as value from ledger_posting p where p.entry_id = e.id and p.account = 'goods') g on g.value is not null
      left join loan l on e.kind = 'loan-in-kind' and l.id = (select p.loan_id from ledger_posting p where p.entry_id = e.id and p.loan_id is not null limit 1)
    where e.club_id = ${clubId} and e.day <= ${until} and e.kind <> 'reversal' and not exists (select 1 from ledger_entry r where r.reverses = e.id) order by e.day, e.position`.execute(tx)
  return rows.map(({ entryId, day, kind, memo, value, things, what, quantity, unit, ...number }) => ({
    entryId, day, kind, memo, voucher: voucherNumber(number), value: dong(Math.abs(value)), sign: value > 0 ? 1 : -1,
    things: what !== null ? [{ what, quantity: Number(quantity), unit: unit! }] : (things ?? []).map((thing) => ({ ...thing, quantity: Number(thing.quantity) })),
  }))
}
/** From now on in place of what was said before, which is kept. Answers which saying it is. */
export async function saveLendingGoods(tx: Tx, entryId: string, things: readonly Thing[], by: Maker): Promise<number> {
  const { rows } = await sql<{ version: number }>`select 1 + coalesce(max(version), 0) as version from lending_goods where entry_id = ${entryId}`.execute(tx)
  const { version } = rows[0]!
  await tx.insertInto('lending_goods').values(things.map(({ what, quantity, unit }, line) => ({ entry_id: entryId, version, line, what, quantity: String(quantity), unit, made_by: by.accountId, made_at: by.at }))).execute()
  return version
}
