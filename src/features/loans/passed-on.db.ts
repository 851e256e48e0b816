/** From which loan in kind to which a thing went, as it is kept. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'

declare module '#server/database.ts' {
  interface Tables {
    loan_passed_on: { loan_id: string; from_loan_id: string }
  }
}
export async function insertPassedOn(tx: Tx, loanId: string, fromLoanId: string): Promise<void> {
  await tx.insertInto('loan_passed_on').values({ loan_id: loanId, from_loan_id: fromLoanId }).execute()
}

export type Neighbour = { readonly loanId: string; readonly person: string; readonly personId: string; readonly day: Day | null }
type Row = Neighbour & { readonly before: boolean }
/** Whose loan the thing came from, and to whom what came back of this one went; what was called off is no loan. `day`: when it was decided. */
export async function readPassedOn(tx: Tx, loanId: string): Promise<{ readonly from: Neighbour | null; readonly to: readonly Neighbour[] }> {
  const { rows } = await sql<Row>`select o.id as "loanId", r.full_name as person, r.id as "personId", coalesce(d.day, o.opened_on) as day, o.id = p.from_loan_id as before
    from loan_passed_on p join loan n on n.id = p.loan_id join loan o on o.id = case when p.loan_id = ${loanId} then p.from_loan_id else p.loan_id end
      join person x on x.id = o.person_id join person r on r.id = x.root_id left join loan_decision d on d.id = o.decision_id
    where (p.loan_id = ${loanId} or p.from_loan_id = ${loanId}) and n.cancelled_on is null order by 4, 1`.execute(tx)
  const plain = ({ before: _, ...neighbour }: Row): Neighbour => neighbour
  const from = rows.find(({ before }) => before)
  return { from: from ? plain(from) : null, to: rows.filter(({ before }) => !before).map(plain) }
}
/** Whether the thing, or what was agreed on instead, has come back in kind; nothing that was reversed. */
export async function cameBack(tx: Tx, loanId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select 1 from ledger_posting p join ledger_entry e on e.id = p.entry_id where p.loan_id = ${loanId} and e.kind = 'repayment-in-kind' and not exists (select 1 from ledger_entry v where v.reverses = e.id)) as is`.execute(tx)
  return rows[0]!.is
}
/** Những thứ đã về để giao tiếp: loans in kind of the club of which something came back, the latest first. */
export type CameBack = { readonly loanId: string; readonly person: string; readonly personId: string; readonly what: string; readonly unit: string; readonly day: Day }
export async function readCameBack(tx: Tx, clubId: string): Promise<CameBack[]> {
  const { rows } = await sql<CameBack>`select l.id as "loanId", r.full_name as person, r.id as "personId", l.what, l.unit, max(e.day) as day
    from loan l join person x on x.id = l.person_id join person r on r.id = x.root_id join ledger_posting p on p.loan_id = l.id join ledger_entry e on e.id = p.entry_id
    where l.club_id = ${clubId} and l.what is not null and e.kind = 'repayment-in-kind' and not exists (select 1 from ledger_entry v where v.reverses = e.id) group by l.id, r.full_name, r.id order by 6 desc, 1`.execute(tx)
  return rows
}
