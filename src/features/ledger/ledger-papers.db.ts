/** What the papers about a club's money are filled from: the club as it was called on the day, and sums of the ledger that no screen asks for. */
import { sql } from 'kysely'
import { readAreaLine } from '#features/areas/area.db.ts'
import { findClub } from '#features/clubs/club.db.ts'
import { readClubs } from '#features/clubs/club-list.db.ts'
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import type { PaperClub } from './club-form.ts'
import type { Flow } from './entry.ts'

/** The club with its place as on the day. Errors: `clubs/no-such-club`. */
export async function readPaperClub(tx: Tx, clubId: string, on: Day, sample: boolean): Promise<PaperClub> {
  const club = (await findClub(tx, clubId)) ?? accept(refuse('clubs/no-such-club'))
  const listed = (await readClubs(tx, { on, areas: [], clubs: [clubId] }))[0] ?? accept(refuse('clubs/no-such-club'))
  const line = await readAreaLine(tx, listed.areaId, on)
  const at = (level: string): string | null => {
    const area = line.find((each) => each.level === level)
    return area ? `${area.kind} ${area.name}` : null
  }
  const commune = at('commune')
  return {
    club: { name: club.name, number: club.number, hamlet: listed.hamlet, commune, district: at('district'), province: at('province'), areaNames: [] }, sample,
    association: commune && `Hội Người cao tuổi ${commune}`, peoplesCommittee: commune && `Ủy ban nhân dân ${commune}`,
  }
}

/** What was left of a loan when the entry had been made: by the order of the books, so that a receipt printed again says the same. */
export async function readLoanAfter(tx: Tx, loanId: string, entryId: string): Promise<{ readonly principal: Dong; readonly advance: Dong }> {
  const { rows } = await sql<{ principal: number; advance: number }>`select coalesce(sum(p.amount) filter (where p.account in ('loans', 'loans-in-kind')), 0)::bigint as principal, coalesce(-sum(p.amount) filter (where p.account = 'advances'), 0)::bigint as advance
    from ledger_posting p join ledger_entry e on e.id = p.entry_id where p.loan_id = ${loanId} and e.position <= (select position from ledger_entry where id = ${entryId})`.execute(tx)
  return { principal: dong(rows[0]!.principal), advance: dong(rows[0]!.advance) }
}

/** What moved from the one day to the other, both included. */
export async function readFlows(tx: Tx, clubId: string, from: Day, to: Day): Promise<Flow[]> {
  const { rows } = await sql<Omit<Flow, 'amount'> & { amount: number }>`select coalesce(o.kind, e.kind) as kind, p.fund, p.account, p.source, p.area, sum(p.amount)::bigint as amount
    from ledger_posting p join ledger_entry e on e.id = p.entry_id left join ledger_entry o on o.id = e.reverses
    where p.club_id = ${clubId} and p.day between ${from} and ${to} group by 1, 2, 3, 4, 5 having sum(p.amount) <> 0 order by 1, 2, 3, 4, 5`.execute(tx)
  return rows.map((row) => ({ ...row, amount: dong(row.amount) }))
}
