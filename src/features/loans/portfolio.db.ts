/** Khoản vay của nhiều câu lạc bộ: as much of each as its state is folded from, by one statement and without a name. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import { isAmong } from '#server/sql-lists.ts'
import { byClub } from '#features/ledger/fund-sums.db.ts'
import { MOVES_OF_LOAN, type Moves, movementsOf, VERSIONS_OF_LOAN, type Versions, versionsOf } from './loan.db.ts'
import type { PortfolioLoan } from './portfolio.ts'

type Row = { club_id: string; root_id: string; amount: number; in_kind: boolean; opened_on: Day | null; cancelled_on: Day | null; versions: Versions | null; moves: Moves | null }

/** By club; a club without loans is not there. */
export async function readPortfolios(tx: Tx, clubs: readonly string[]): Promise<ReadonlyMap<string, readonly PortfolioLoan[]>> {
  const { rows } = await sql<Row>`select l.club_id, x.root_id, l.amount, l.what is not null as in_kind, l.opened_on, l.cancelled_on, ${VERSIONS_OF_LOAN} as versions, ${MOVES_OF_LOAN} as moves
    from loan l join person x on x.id = l.person_id where ${isAmong('l.club_id', clubs)}`.execute(tx)
  const loanOf = (row: Row): PortfolioLoan => ({ personId: row.root_id, amount: dong(row.amount), isInKind: row.in_kind, openedOn: row.opened_on, cancelledOn: row.cancelled_on, versions: versionsOf(row.versions), movements: movementsOf(row.moves) })
  return new Map([...byClub(rows)].map(([clubId, own]) => [clubId, own.map(loanOf)]))
}
