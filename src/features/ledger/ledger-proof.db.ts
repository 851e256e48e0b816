/** Chứng minh sổ quỹ: every entry balances, no number is missing, and what was closed still says what a recount says. */
import { sql } from 'kysely'
import type { Tx } from '#server/database.ts'
import { ACCOUNT_NAMES, growsByDebit } from './account.ts'

export type LedgerFault = { readonly clubId: string; readonly what: 'unbalanced' | 'empty' | 'strayed' | 'number-missing' | 'close-differs'; readonly where: string }
export type LedgerProof = { readonly clubs: number; readonly entries: number; readonly postings: number; readonly faults: readonly LedgerFault[] }

/**
 * Set by set, so that it takes no longer with many clubs than reading the books once: what is wrong is looked for in one pass over postings and one over
 * entries, and named only where there is anything. An empty list of faults is the proof.
 */
export async function proveLedger(tx: Tx): Promise<LedgerProof> {
  const [{ postings, wrong }, { clubs, entries, gaps }, closes] = await Promise.all([addUpEntries(tx), countNumbers(tx), changedCloses(tx)])
  const found = [...(wrong > 0 ? [await unbalanced(tx), await strayed(tx)] : []), ...(gaps > 0 ? [await missingNumbers(tx)] : []), closes]
  return { clubs, entries, postings, faults: found.flat() }
}

/** Postings of one entry, club and day are added up together; each sum meets its entry and is nothing in either fund, else the entry is wrong. */
async function addUpEntries(tx: Tx): Promise<{ postings: number; wrong: number }> {
  const { rows } = await sql<{ postings: number; wrong: number }>`
    with sums as (select entry_id, club_id, day, count(*) as postings, coalesce(sum(amount) filter (where fund = 'income'), 0) as income, sum(amount) as total from ledger_posting group by entry_id, club_id, day)
    select coalesce(sum(s.postings), 0)::int as postings, count(*) filter (where s.entry_id is null or e.id is null or s.income <> 0 or s.total <> 0)::int as wrong
    from sums s full join ledger_entry e on e.id = s.entry_id and e.club_id = s.club_id and e.day = s.day`.execute(tx)
  return rows[0]!
}

/** By club for the positions, by club, kind and year for the vouchers. */
async function countNumbers(tx: Tx): Promise<{ clubs: number; entries: number; gaps: number }> {
  const { rows } = await sql<{ clubs: number; entries: number; gaps: number }>`
    with counted as (select club_id, voucher, year, count(*) as entries, min(number) as first, max(number) as last, max(position) as position from ledger_entry group by grouping sets ((club_id), (club_id, voucher, year)))
    select count(*) filter (where c.voucher is null)::int as clubs, coalesce(sum(c.entries) filter (where c.voucher is null), 0)::int as entries,
      count(*) filter (where case when c.voucher is null then c.entries <> c.position else c.entries <> c.last - coalesce(s.last, 0) or c.first <> coalesce(s.last, 0) + 1 end)::int as gaps
    from counted c left join voucher_start s on s.club_id = c.club_id and s.voucher = c.voucher and s.year = c.year`.execute(tx)
  return rows[0]!
}

async function faultsOf(tx: Tx, query: ReturnType<typeof sql<{ club_id: string; what: LedgerFault['what']; place: string }>>): Promise<LedgerFault[]> {
  return (await query.execute(tx)).rows.map(({ club_id, what, place }) => ({ clubId: club_id, what, where: place }))
}

const unbalanced = (tx: Tx) =>
  faultsOf(tx, sql`select club_id, 'unbalanced' as what, entry_id || ' ' || fund as place from ledger_posting group by club_id, entry_id, fund having sum(amount) <> 0
    union all select e.club_id, 'empty', e.id::text from ledger_entry e where not exists (select 1 from ledger_posting p where p.entry_id = e.id)`)

/** A posting says again whose and of which day it is, so that balances need no join; here is held that it says the same. */
const strayed = (tx: Tx) =>
  faultsOf(tx, sql`select e.club_id, 'strayed' as what, p.entry_id || ' ' || p.line as place from ledger_posting p join ledger_entry e on e.id = p.entry_id where p.club_id <> e.club_id or p.day <> e.day`)

const missingNumbers = (tx: Tx) =>
  faultsOf(tx, sql`select e.club_id, 'number-missing' as what, e.voucher || ' ' || e.year as place from ledger_entry e left join voucher_start s on s.club_id = e.club_id and s.voucher = e.voucher and s.year = e.year
    group by e.club_id, e.voucher, e.year, s.last having count(*) <> max(e.number) - coalesce(s.last, 0) or min(e.number) <> coalesce(s.last, 0) + 1
    union all select club_id, 'number-missing', 'position' from ledger_entry group by club_id having count(*) <> max(position)`)

/** The balances kept at the closing against a recount up to that day. */
const changedCloses = (tx: Tx) =>
  faultsOf(tx, sql`with kept as (select c.club_id, c.last_day, f.key as fund, a.key as account, a.value::bigint as balance from ledger_close c, jsonb_each(c.balances) f, jsonb_each_text(f.value) a where a.value::bigint <> 0),
      counted as (select c.club_id, c.last_day, p.fund, p.account, (case when p.account = any(${ACCOUNT_NAMES.filter(growsByDebit)}) then 1 else -1 end * sum(p.amount))::bigint as balance from ledger_close c join ledger_posting p on p.club_id = c.club_id and p.day <= c.last_day group by 1, 2, 3, 4 having sum(p.amount) <> 0)
    select coalesce(k.club_id, n.club_id) as club_id, 'close-differs' as what, coalesce(k.last_day, n.last_day) || ' ' || coalesce(k.fund, n.fund) || ' ' || coalesce(k.account, n.account) as place
    from kept k full join counted n on n.club_id = k.club_id and n.last_day = k.last_day and n.fund = k.fund and n.account = k.account where k.balance is distinct from n.balance`)
