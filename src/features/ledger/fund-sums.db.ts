/** Quỹ của nhiều câu lạc bộ cùng lúc: balances, capital by source and its movements, each by one statement. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import { isAmong } from '#server/sql-lists.ts'
import type { Account, Fund, Source } from './account.ts'
import { type Balances, balancesOf } from './entry.ts'
import { addBySource, type BySource, type CapitalMove, NO_CAPITAL } from './capital-over-time.ts'

export type FundSum = { readonly balances: Balances; readonly capital: BySource; /** Of the first entry: the books have begun. */ readonly firstDay: Day }

/** Rows of many clubs, each club's together. */
export function byClub<Row extends { readonly club_id: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) found.set(row.club_id, [...(found.get(row.club_id) ?? []), row])
  return found
}

type Sum = { readonly club_id: string; readonly fund: Fund; readonly account: Account; readonly source: Source | null; readonly amount: number; readonly first: Day }

/** Of the clubs that have books by the day, what stands in each account and whose capital it is. */
export async function readFundSums(tx: Tx, on: Day, clubs: readonly string[]): Promise<ReadonlyMap<string, FundSum>> {
  const { rows } = await sql<Sum>`select club_id, fund, account, source, sum(amount)::bigint as amount, min(day) as first from ledger_posting
    where ${isAmong('club_id', clubs)} and day <= ${on} group by club_id, fund, account, source`.execute(tx)
  return new Map(
    [...byClub(rows)].map(([clubId, own]) => {
      const capital = own.flatMap(({ account, source, amount }) => (account === 'capital' && source ? [{ ...NO_CAPITAL, [source]: dong(-amount) }] : []))
      return [clubId, { balances: balancesOf(own.map((each) => ({ ...each, amount: dong(each.amount) }))), capital: addBySource(capital), firstDay: own.map(({ first }) => first).sort()[0]! }]
    }),
  )
}

/** What came into and went out of capital up to the day, by club. */
export async function readCapitalMoves(tx: Tx, to: Day, clubs: readonly string[]): Promise<ReadonlyMap<string, readonly CapitalMove[]>> {
  const { rows } = await sql<{ club_id: string; day: Day; source: Source; amount: number }>`select club_id, day, source, (-sum(amount))::bigint as amount from ledger_posting
    where ${isAmong('club_id', clubs)} and account = 'capital' and day <= ${to} group by club_id, day, source order by day`.execute(tx)
  return new Map([...byClub(rows)].map(([clubId, own]) => [clubId, own.map(({ day, source, amount }) => ({ day, source, amount: dong(amount) }))]))
}

/**
 * Vốn đã nhận theo nguồn: what each source has given up to the day, with what an opening brought of it, less what was returned. A write-off on an
 * owner's capital is no return: the club did receive it. `clubs` null asks for all.
 */
export async function readSeedCapital(tx: Tx, on: Day, clubs: readonly string[] | null): Promise<ReadonlyMap<string, BySource>> {
  const { rows } = await sql<{ club_id: string; source: Source; amount: number }>`select p.club_id, p.source, (-sum(p.amount))::bigint as amount
    from ledger_posting p join ledger_entry e on e.id = p.entry_id left join ledger_entry o on o.id = e.reverses
    where ${isAmong('p.club_id', clubs)} and p.account = 'capital' and p.day <= ${on} and coalesce(o.kind, e.kind) in ('opening', 'capital', 'goods-received', 'capital-return') group by p.club_id, p.source`.execute(tx)
  return new Map([...byClub(rows)].map(([clubId, own]) => [clubId, addBySource(own.map(({ source, amount }) => ({ ...NO_CAPITAL, [source]: dong(amount) })))]))
}

/** Lãi đã thu: interest that came in after the one day and up to the other, by club. */
export async function readInterest(tx: Tx, after: Day, to: Day, clubs: readonly string[]): Promise<ReadonlyMap<string, Dong>> {
  const { rows } = await sql<{ club_id: string; amount: number }>`select club_id, (-sum(amount))::bigint as amount from ledger_posting
    where ${isAmong('club_id', clubs)} and account = 'interest' and day > ${after} and day <= ${to} group by club_id`.execute(tx)
  return new Map(rows.map(({ club_id, amount }) => [club_id, dong(amount)]))
}
