/** Khoản vay của nhiều câu lạc bộ: as much of each as its place in a portfolio is folded from, by one statement and without a name. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import { isAmong } from '#server/sql-lists.ts'
import { byClub } from '#features/ledger/fund-sums.db.ts'
import { type Moves, movementsOf } from './loan.db.ts'
import type { PortfolioLoan } from './portfolio.ts'

type Row = {
  club_id: string; root_id: string; amount: number; in_kind: boolean; opened_on: Day | null; cancelled_on: Day | null; version: number | null; from_day: Day; paid_principal: number; paid_interest: number
  moves: Moves | null; instalments: readonly (readonly [number, Day, number, number])[] | null
}

/**
 * By club; a club without loans is not there. A nation has a million instalments, so what makes no difference on that day is put together or left out:
 * movements of one kind are one; of the version in force what has fallen due is one instalment as far as it is covered, and one from there on (where there
 * is an advance, each stands for itself); what falls due later is not there. That folding them says the same as folding the whole is held by a test.
 */
export async function readPortfolios(tx: Tx, on: Day, clubs: readonly string[]): Promise<ReadonlyMap<string, readonly PortfolioLoan[]>> {
  const { rows } = await sql<Row>`
    with known as (
      select l.id, l.club_id, x.root_id, l.amount, l.what is not null as in_kind, l.opened_on, l.cancelled_on from loan l join person x on x.id = l.person_id where ${isAmong('l.club_id', clubs)}
    ), moved as materialized (
      select p.loan_id, e.kind, min(e.day) as day, coalesce(sum(p.amount) filter (where p.account in ('loans', 'loans-in-kind')), 0) as principal,
        coalesce(sum(p.amount) filter (where p.account = 'interest'), 0) as interest, coalesce(sum(p.amount) filter (where p.account = 'advances'), 0) as advance
      from ledger_posting p join ledger_entry e on e.id = p.entry_id
      where ${isAmong('p.club_id', clubs)} and ${isAmong('e.club_id', clubs)} and p.loan_id is not null and p.day <= ${on} and e.kind <> 'reversal' and not exists (select 1 from ledger_entry v where v.reverses = e.id)
      group by p.loan_id, e.kind
    ), moves as (
      select loan_id, json_agg(json_build_array('', kind, day, principal, interest, advance) order by day) as moves, coalesce(-sum(principal) filter (where kind in ('repayment', 'repayment-in-kind', 'write-off')), 0) as principal,
        coalesce(-sum(interest) filter (where kind in ('repayment', 'repayment-in-kind')), 0) as interest, sum(advance) <> 0 as has_advance
      from moved group by loan_id
    ), in_force as (
      select distinct on (s.loan_id) s.* from known join loan_schedule s on s.loan_id = known.id
      where s.voided_at is null order by s.loan_id, s.from_day <= ${on} desc, case when s.from_day <= ${on} then -s.version else s.version end
    ), due as (
      select i.loan_id, i.number, i.due_on, i.principal, i.interest, m.has_advance,
        sum(i.principal) over until_there > greatest(0, m.principal - s.paid_principal) or sum(i.interest) over until_there > greatest(0, m.interest - s.paid_interest) as is_open
      from in_force s join moves m on m.loan_id = s.loan_id join loan_instalment i on i.loan_id = s.loan_id and i.version = s.version
      where i.due_on <= ${on} window until_there as (partition by i.loan_id order by i.number)
    ), together as (
      select loan_id, min(number) as number, min(due_on) as due_on, sum(principal) as principal, sum(interest) as interest from due group by loan_id, is_open, case when has_advance then number end
    ), instalments as (
      select loan_id, json_agg(json_build_array(number, due_on, principal, interest) order by number) as instalments from together group by loan_id
    )
    select known.club_id, known.root_id, known.amount, known.in_kind, known.opened_on, known.cancelled_on, s.version, s.from_day, s.paid_principal, s.paid_interest, m.moves, i.instalments
    from known left join in_force s on s.loan_id = known.id left join moves m on m.loan_id = known.id left join instalments i on i.loan_id = known.id`.execute(tx)
  return new Map([...byClub(rows)].map(([clubId, own]) => [clubId, own.map(loanOf)]))
}

const loanOf = (row: Row): PortfolioLoan => ({
  personId: row.root_id, amount: dong(row.amount), isInKind: row.in_kind, openedOn: row.opened_on, cancelledOn: row.cancelled_on, movements: movementsOf(row.moves),
  versions: row.version === null ? [] : [{
    version: row.version, from: row.from_day, paidBefore: { principal: dong(row.paid_principal), interest: dong(row.paid_interest) },
    instalments: (row.instalments ?? []).map(([number, dueOn, principal, interest]) => ({ number, dueOn, principal: dong(principal), interest: dong(interest) })),
  }],
})
