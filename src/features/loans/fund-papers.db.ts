/** What the papers of a whole fund ask of the books beside its loans: the opening with its members' capital. */
import { sql } from 'kysely'
import { type Dong, dong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import type { Account, Fund, Source } from '#features/ledger/account.ts'

/** The entry that brought the club's books in and still stands. */
export const findOpening = async (tx: Tx, clubId: string): Promise<string | undefined> => {
  const { rows } = await sql<{ id: string }>`select e.id from ledger_entry e where e.club_id = ${clubId} and e.kind = 'opening' and not exists (select 1 from ledger_entry r where r.reverses = e.id) order by e.position desc limit 1`.execute(tx)
  return rows[0]?.id
}

/** Each account of the entry once, all loans and all members together. Debit positive. */
export async function readOpened(tx: Tx, entryId: string): Promise<{ readonly fund: Fund; readonly account: Account; readonly source: Source | null; readonly amount: Dong }[]> {
  const { rows } = await sql<{ fund: Fund; account: Account; source: Source | null; amount: number }>`select fund, account, source, sum(amount)::bigint as amount from ledger_posting where entry_id = ${entryId} group by fund, account, source order by min(line)`.execute(tx)
  return rows.map((row) => ({ ...row, amount: dong(row.amount) }))
}
export async function readOpenedCapital(tx: Tx, entryId: string): Promise<{ readonly name: string; readonly amount: Dong }[]> {
  const { rows } = await sql<{ name: string; amount: number }>`select r.full_name as name, (-p.amount)::bigint as amount from ledger_posting p join person x on x.id = p.person_id join person r on r.id = x.root_id where p.entry_id = ${entryId} and p.source = 'members' order by p.line`.execute(tx)
  return rows.map(({ name, amount }) => ({ name, amount: dong(amount) }))
}
