/** All SQL about a club's books: entries with their numbers, balances, the day up to which they are closed. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import type { Refusal } from '#kernel/refusal.ts'
import type { Tx } from '#server/database.ts'
import { type Account, type Fund, growsByDebit, PLACES, SOURCES, type Source } from './account.ts'
import type { Booked, Books } from './booking.ts'
import { type Balances, balancesOf, type Draft, type Entry, type Kind, type Posting, type Voucher, voucherOf } from './entry.ts'

declare module '#server/database.ts' {
  interface Tables {
    ledger_entry: EntryRow
    ledger_posting: PostingRow
    voucher_start: { club_id: string; voucher: string; year: number; last: number }
    ledger_device: { id: string; club_id: string; prefix: string; label: string; made_by: string | null; made_at: string }
    ledger_matter: { entry_id: string; code: string; because: unknown; settled_by: string | null; settled_at: string | null; note: string | null }
    cash_count: { id: string; club_id: string; fund: string; day: string; notes: unknown; counted: number; book: number; reason: string | null; witnesses: unknown; entry_id: string | null; made_by: string | null; made_at: string }
    ledger_close: { club_id: string; last_day: string; balances: unknown; closed_by: string | null; closed_at: string }
  }
}
type EntryRow = {
  id: string; club_id: string; position: number; kind: string; day: string; happened_on: string | null; memo: string; person_id: string | null; party: string | null; voucher: string; year: number; number: number
  device_number: string | null; entered_for: string | null; reverses: string | null; reason: string | null; made_by: string | null; made_at: string
}
type PostingRow = { entry_id: string; line: number; club_id: string; day: string; fund: string; account: string; amount: number; source: string | null; person_id: string | null; loan_id: string | null; area: string | null }
export type Maker = { readonly accountId: string | null; readonly at: string }

/** Whether the books are open, and since when there are any. The club's fund begins with its opening balances, else with the club. */
export async function readBooks(tx: Tx, clubId: string, today: Day): Promise<Books> {
  const { rows } = await sql<{ closed: Day | null; opened: Day | null; founded: Day | null }>`select (select max(last_day) from ledger_close where club_id = ${clubId}) as closed,
    (select min(day) from ledger_entry e where club_id = ${clubId} and kind = 'opening' and not exists (select 1 from ledger_entry r where r.reverses = e.id)) as opened,
    (select min(day) from club_event where club_id = ${clubId} and voided_at is null and kind in ('decided', 'launched', 'first-meeting')) as founded`.execute(tx)
  const { closed, opened, founded } = rows[0]!
  return { closedUntil: closed, firstDay: opened ?? founded, today }
}

type Sum = { readonly fund: Fund; readonly account: Account; readonly source: Source | null; readonly amount: number }

/** What stands in each account, and whose capital it is; of all entries, or of those up to a day. */
export async function readBalances(tx: Tx, clubId: string, until: Day | null = null): Promise<{ readonly balances: Balances; readonly capital: Readonly<Record<Source, Dong>> }> {
  const { rows } = await sql<Sum>`select fund, account, source, sum(amount)::bigint as amount from ledger_posting
    where club_id = ${clubId} and (${until}::date is null or day <= ${until}) group by fund, account, source`.execute(tx)
  const sums = rows.map((row) => ({ ...row, amount: dong(row.amount) }))
  const capital = Object.fromEntries(SOURCES.map((source) => [source, dong(0)])) as Record<Source, Dong>
  for (const { account, source, amount } of sums) if (account === 'capital' && source) capital[source] = dong(capital[source] - amount)
  return { balances: balancesOf(sums), capital }
}

/** The smallest balance that box and bank have at the end of the day and of every later one. */
export async function readLowest(tx: Tx, clubId: string, from: Day): Promise<Balances> {
  const { rows } = await sql<{ fund: Fund; account: Account; lowest: number }>`
    with days as (select fund, account, greatest(day, ${from}) as day, sum(amount) as moved from ledger_posting where club_id = ${clubId} and account = any(${[...PLACES]}) group by 1, 2, 3),
      running as (select fund, account, sum(moved) over (partition by fund, account order by day) as balance from days)
    select fund, account, min(balance)::bigint as lowest from running group by 1, 2`.execute(tx)
  return balancesOf(rows.map(({ fund, account, lowest }) => ({ fund, account, amount: dong(lowest) })))
}

/** What the member has put in as capital and not taken out; every record of the same person counts. */
export async function readOwnCapital(tx: Tx, clubId: string, personId: string): Promise<Dong> {
  const { rows } = await sql<{ amount: number }>`select coalesce(-sum(p.amount), 0)::bigint as amount from ledger_posting p join person x on x.id = p.person_id
    where p.club_id = ${clubId} and p.source = 'members' and x.root_id = (select root_id from person where id = ${personId})`.execute(tx)
  return dong(rows[0]!.amount)
}

export const isSplit = async (tx: Tx, clubId: string): Promise<boolean> => {
  const { rows } = await sql<{ is: boolean }>`select exists (select 1 from ledger_entry e where e.club_id = ${clubId} and e.kind = 'fund-split' and not exists (select 1 from ledger_entry r where r.reverses = e.id)) as is`.execute(tx)
  return rows[0]!.is
}

export type NewEntry = {
  readonly id: string
  readonly clubId: string
  readonly draft: Draft
  readonly booked: Booked
  readonly deviceNumber?: string | null
  readonly enteredFor?: string | null
  readonly reverses?: string | null
  readonly reason?: string | null
}

/**
 * Enters it under the next number of its voucher in that year; the caller holds the club's lock. The database refuses what does not
 * balance, a gap in the numbers, a day that is closed. Answers the voucher.
 */
export async function insertEntry(tx: Tx, given: NewEntry, matters: readonly Refusal[], by: Maker): Promise<{ voucher: Voucher; year: number; number: number }> {
  const { id, clubId, draft, booked } = given
  const voucher = voucherOf(draft)
  const year = Number(booked.day.slice(0, 4))
  const { rows } = await sql<{ number: number }>`insert into ledger_entry
      (id, club_id, position, kind, day, happened_on, memo, person_id, party, voucher, year, number, device_number, entered_for, reverses, reason, made_by, made_at)
    select ${id}, ${clubId}, 1 + coalesce((select max(position) from ledger_entry where club_id = ${clubId}), 0), ${draft.kind}, ${booked.day}, ${booked.happenedOn}, ${draft.memo}, ${draft.personId}, ${draft.party}, ${voucher}, ${year},
      1 + greatest(coalesce((select max(number) from ledger_entry where club_id = ${clubId} and voucher = ${voucher} and year = ${year}), 0),
        coalesce((select last from voucher_start where club_id = ${clubId} and voucher = ${voucher} and year = ${year}), 0)),
      ${given.deviceNumber ?? null}, ${given.enteredFor ?? null}, ${given.reverses ?? null}, ${given.reason ?? null}, ${by.accountId}, ${by.at} returning number`.execute(tx)
  await tx
    .insertInto('ledger_posting')
    .values(draft.postings.map(({ fund, account, amount, source, personId, loanId, area }, line) => ({ entry_id: id, line, club_id: clubId, day: booked.day, fund, account, amount, source: source ?? null, person_id: personId ?? null, loan_id: loanId ?? null, area: area ?? null })))
    .execute()
  const all = [...booked.matters, ...matters]
  if (all.length > 0) {
    await tx.insertInto('ledger_matter').values(all.map(({ refused, because }) => ({ entry_id: id, code: refused, because: JSON.stringify(because), settled_by: null, settled_at: null, note: null }))).onConflict((on) => on.doNothing()).execute()
  }
  return { voucher, year, number: rows[0]!.number }
}

export type StoredEntry = Entry & { readonly clubId: string; readonly madeBy: string | null; readonly madeAt: string; readonly reversedBy: string | null; readonly person: string | null }

/** Entries with their postings, in the order of the books. */
export async function readEntries(tx: Tx, only: { readonly clubId: string; readonly from?: Day | null; readonly to?: Day | null; readonly fund?: Fund | null; readonly loanId?: string | null } | { readonly entryId: string }): Promise<StoredEntry[]> {
  const which = 'entryId' in only
    ? sql`e.id = ${only.entryId}`
    : sql`e.club_id = ${only.clubId} and (${only.from ?? null}::date is null or e.day >= ${only.from ?? null}) and (${only.to ?? null}::date is null or e.day <= ${only.to ?? null})
      and (${only.fund ?? null}::text is null or exists (select 1 from ledger_posting f where f.entry_id = e.id and f.fund = ${only.fund ?? null}))
      and (${only.loanId ?? null}::uuid is null or exists (select 1 from ledger_posting f where f.entry_id = e.id and f.loan_id = ${only.loanId ?? null}))`
  const { rows } = await sql<EntryRow & { by_name: string | null; person: string | null; reversed_by: string | null; postings: readonly (readonly [Fund, Account, number, Source | null, string | null, string | null, string | null])[] }>`
    select e.*, a.name as by_name, r.full_name as person, v.id as reversed_by,
      (select json_agg(json_build_array(p.fund, p.account, p.amount, p.source, p.person_id, p.loan_id, p.area) order by p.line) from ledger_posting p where p.entry_id = e.id) as postings
    from ledger_entry e left join account a on a.id = e.made_by left join person x on x.id = e.person_id left join person r on r.id = x.root_id left join ledger_entry v on v.reverses = e.id
    where ${which} order by e.day, e.position`.execute(tx)
  return rows.map((row) => ({
    id: row.id, clubId: row.club_id, kind: row.kind as Kind, day: row.day as Day, happenedOn: row.happened_on as Day | null, memo: row.memo, personId: row.person_id, party: row.party, voucher: row.voucher as Voucher, year: row.year, number: row.number,
    deviceNumber: row.device_number, enteredFor: row.entered_for, reverses: row.reverses, reason: row.reason, madeBy: row.by_name, madeAt: row.made_at, reversedBy: row.reversed_by, person: row.person,
    postings: row.postings.map(([fund, account, amount, source, personId, loanId, area]): Posting => ({ fund, account, amount: dong(Number(amount)), source, personId, loanId, area })),
  }))
}

export const findEntry = async (tx: Tx, entryId: string): Promise<StoredEntry | undefined> => (await readEntries(tx, { entryId }))[0]
export const findClubOfEntry = async (tx: Tx, entryId: string): Promise<string | undefined> => (await tx.selectFrom('ledger_entry').select('club_id').where('id', '=', entryId).executeTakeFirst())?.club_id

/** Bảng cân đối: each account's debit and credit side up to a day. */
export async function readTrialBalance(tx: Tx, clubId: string, on: Day): Promise<{ readonly fund: Fund; readonly account: Account; readonly source: Source | null; readonly debit: Dong; readonly credit: Dong; readonly balance: Dong }[]> {
  const { rows } = await sql<{ fund: Fund; account: Account; source: Source | null; debit: number; credit: number }>`select fund, account, source,
      coalesce(sum(amount) filter (where amount > 0), 0)::bigint as debit, coalesce(-sum(amount) filter (where amount < 0), 0)::bigint as credit
    from ledger_posting where club_id = ${clubId} and day <= ${on} group by fund, account, source order by fund, account, source`.execute(tx)
  return rows.map(({ fund, account, source, debit, credit }) => ({ fund, account, source, debit: dong(debit), credit: dong(credit), balance: dong(growsByDebit(account) ? debit - credit : credit - debit) }))
}

/** A matter with the voucher that it is about. */
export type OpenMatter = Pick<Entry, 'kind' | 'day' | 'voucher' | 'number' | 'year'> & { readonly entryId: string; readonly code: string; readonly because: Refusal['because']; readonly settledAt: string | null; readonly settledBy: string | null; readonly note: string | null }
type MatterRow = Pick<EntryRow, 'kind' | 'day' | 'voucher' | 'number' | 'year'> & { entry_id: string; code: string; because: Refusal['because']; settled_at: string | null; name: string | null; note: string | null }
export async function readMatters(tx: Tx, clubId: string): Promise<OpenMatter[]> {
  const { rows } = await sql<MatterRow>`select m.entry_id, e.kind, e.day, e.voucher, e.number, e.year, m.code, m.because, m.settled_at, a.name, m.note
    from ledger_matter m join ledger_entry e on e.id = m.entry_id left join account a on a.id = m.settled_by where e.club_id = ${clubId} order by m.settled_at nulls first, e.day, e.position`.execute(tx)
  return rows.map(({ entry_id, settled_at, name, ...row }) => ({ ...row, kind: row.kind as Kind, day: row.day as Day, voucher: row.voucher as Voucher, entryId: entry_id, settledAt: settled_at, settledBy: name }))
}
export async function settleMatter(tx: Tx, entryId: string, code: string, note: string, by: Maker): Promise<boolean> {
  const done = await tx.updateTable('ledger_matter').set({ settled_by: by.accountId, settled_at: by.at, note }).where('entry_id', '=', entryId).where('code', '=', code).where('settled_at', 'is', null).executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}
