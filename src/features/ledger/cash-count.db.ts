/** Kiểm kê, khóa sổ và máy ghi sổ, as they are kept. */
import type { Day } from '#kernel/day.ts'
import { sql } from 'kysely'
import type { Tx } from '#server/database.ts'
import type { Fund } from './account.ts'
import type { Count } from './cash-count.ts'
import type { Balances } from './entry.ts'
import type { Maker } from './ledger.db.ts'

export async function insertCount(tx: Tx, id: string, clubId: string, day: Day, count: Count, entryId: string | null, by: Maker): Promise<void> {
  const { fund, notes, counted, book, reason, witnesses } = count
  await tx.insertInto('cash_count').values({ id, club_id: clubId, fund, day, notes: JSON.stringify(notes), counted, book, reason, witnesses: JSON.stringify(witnesses), entry_id: entryId, made_by: by.accountId, made_at: by.at }).execute()
}

export type StoredCount = { readonly id: string; readonly fund: Fund; readonly day: Day; readonly counted: number; readonly book: number; readonly reason: string | null; readonly witnesses: readonly string[]; readonly notes: Count['notes']; /** The entry of the gap. */ readonly entryId: string | null }
/** Latest first. */
export async function readCounts(tx: Tx, clubId: string): Promise<StoredCount[]> {
  const rows = await tx.selectFrom('cash_count').selectAll().where('club_id', '=', clubId).orderBy('day', 'desc').orderBy('made_at', 'desc').execute()
  return rows.map((row) => ({ id: row.id, fund: row.fund as Fund, day: row.day as Day, counted: row.counted, book: row.book, reason: row.reason, witnesses: row.witnesses as string[], notes: row.notes as Count['notes'], entryId: row.entry_id }))
}

export async function insertClose(tx: Tx, clubId: string, lastDay: Day, balances: Balances, by: Maker): Promise<void> {
  await tx.insertInto('ledger_close').values({ club_id: clubId, last_day: lastDay, balances: JSON.stringify(balances), closed_by: by.accountId, closed_at: by.at }).execute()
}

export async function insertDevice(tx: Tx, id: string, clubId: string, prefix: string, label: string, by: Maker): Promise<void> {
  await tx.insertInto('ledger_device').values({ id, club_id: clubId, prefix, label, made_by: by.accountId, made_at: by.at }).execute()
}
export const readPrefixes = async (tx: Tx, clubId: string): Promise<string[]> => (await tx.selectFrom('ledger_device').select('prefix').where('club_id', '=', clubId).execute()).map(({ prefix }) => prefix)

export const countOpenMatters = async (tx: Tx, clubId: string): Promise<number> => {
  const { rows } = await sql<{ open: number }>`select count(*)::int as open from ledger_matter m join ledger_entry e on e.id = m.entry_id where e.club_id = ${clubId} and m.settled_at is null`.execute(tx)
  return rows[0]!.open
}
