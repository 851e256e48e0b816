/** Người được vay của từng câu lạc bộ vào một ngày: people apart from turns, over many clubs at once. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { isAmong } from '#server/sql-lists.ts'

export type LoanCounts = {
  readonly clubId: string
  /** The books of the club have begun. */
  readonly hasBooks: boolean
  /** Members of the day who have ever had a loan of this club, in kind too. */
  readonly borrowers: number
  /** Lượt vay: loans paid out, one that was taken back not. */
  readonly turns: number
  /** Members of the day whose latest word after a loan is that income is better. */
  readonly bettered: number
  /** Members of the day of whom any word after a loan is recorded. */
  readonly told: number
  /** Members of the day whose household is out of poverty since a loan. */
  readonly outOfPoverty: number
}

/** Of every club that has books or loans by that day; `clubs` null asks for all. */
export async function countLoans(tx: Tx, on: Day, clubs: readonly string[] | null): Promise<LoanCounts[]> {
  const { rows } = await sql<{ club_id: string; borrowers: number; turns: number; bettered: number; told: number; out_of_poverty: number; has_books: boolean }>`
    with books as (select c.id as club_id from club c where ${isAmong('c.id', clubs)} and exists (select 1 from ledger_entry e where e.club_id = c.id and e.day <= ${on})),
      paid_out as (
        select p.loan_id from ledger_entry e join ledger_posting p on p.entry_id = e.id
        where ${isAmong('e.club_id', clubs)} and e.kind in ('loan', 'loan-in-kind') and e.day <= ${on} and p.loan_id is not null and not exists (select 1 from ledger_entry v where v.reverses = e.id)
      ), lent as (
        select l.id, l.club_id, p.root_id from loan l join person p on p.id = l.person_id
        where ${isAmong('l.club_id', clubs)} and ((l.opened_on <= ${on} and l.cancelled_on is null) or l.id in (select loan_id from paid_out))
      ), told as (
        select distinct on (t.club_id, t.root_id) t.club_id, t.root_id, r.result, bool_or(r.out_of_poverty) over (partition by t.club_id, t.root_id) as out_of_poverty
        from lent t join loan_result r on r.loan_id = t.id and r.day <= ${on} order by t.club_id, t.root_id, r.day desc, r.made_at desc
      ), here as (
        select distinct t.club_id, t.root_id from lent t join person p on p.root_id = t.root_id join membership m on m.person_id = p.id and m.club_id = t.club_id
        where m.voided_at is null and m.joined_on <= ${on} and ${on} <= coalesce(m.left_on, 'infinity')
      )
    select coalesce(b.club_id, t.club_id) as club_id, b.club_id is not null as has_books, coalesce(t.borrowers, 0) as borrowers, coalesce(t.turns, 0) as turns, coalesce(t.bettered, 0) as bettered, coalesce(t.told, 0) as told, coalesce(t.out_of_poverty, 0) as out_of_poverty
    from books b full join (
      select lent.club_id, count(distinct here.root_id)::int as borrowers, count(distinct lent.id)::int as turns,
        count(distinct here.root_id) filter (where told.result = 'better')::int as bettered, count(distinct here.root_id) filter (where told.result is not null)::int as told, count(distinct here.root_id) filter (where told.out_of_poverty)::int as out_of_poverty
      from lent left join here on here.club_id = lent.club_id and here.root_id = lent.root_id left join told on told.club_id = lent.club_id and told.root_id = lent.root_id group by lent.club_id
    ) t on t.club_id = b.club_id`.execute(tx)
  return rows.map((row) => ({ clubId: row.club_id, hasBooks: row.has_books, borrowers: row.borrowers, turns: row.turns, bettered: row.bettered, told: row.told, outOfPoverty: row.out_of_poverty }))
}
