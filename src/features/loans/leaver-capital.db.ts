/** Người đã rời mà vốn tự góp còn trong quỹ. */
import { sql } from 'kysely'
import type { LeaveReason } from '#features/members/membership.ts'
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'

export type Leaver = { readonly personId: string; readonly name: string; readonly diedOn: Day | null; readonly capital: Dong; readonly leftOn: Day | null; readonly reason: LeaveReason | null; readonly toClub: string | null }
type Row = { id: string; full_name: string; died_on: Day | null; amount: number; left_on: Day | null; leave_reason: LeaveReason | null; to_club: string | null }

/** On the day, the latest to leave first. The last day as a member counts: whoever leaves is paid that day. A spell entered by mistake is none. */
export async function readLeavers(tx: Tx, clubId: string, on: Day): Promise<Leaver[]> {
  const { rows } = await sql<Row>`
    with own as (select x.root_id, -sum(p.amount) as amount from ledger_posting p join person x on x.id = p.person_id where p.club_id = ${clubId} and p.source = 'members' and p.day <= ${on} group by x.root_id having sum(p.amount) < 0),
      spell as (select x.root_id, m.joined_on, m.left_on, m.leave_reason, m.to_club_id from membership m join person x on x.id = m.person_id where m.club_id = ${clubId} and m.voided_at is null),
      here as (select root_id from spell where joined_on <= ${on} and ${on} < coalesce(left_on, 'infinity'))
    select r.id, r.full_name, r.died_on, own.amount::bigint as amount, last.left_on, last.leave_reason, other.name as to_club
    from own join person r on r.id = own.root_id
      left join lateral (select s.left_on, s.leave_reason, s.to_club_id from spell s where s.root_id = r.id and s.left_on <= ${on} order by s.left_on desc limit 1) last on true
      left join club other on other.id = last.to_club_id
    where r.id not in (select root_id from here) or r.died_on <= ${on} order by last.left_on desc nulls last, r.id`.execute(tx)
  return rows.map((row) => ({ personId: row.id, name: row.full_name, diedOn: row.died_on !== null && row.died_on <= on ? row.died_on : null, capital: dong(row.amount), leftOn: row.left_on, reason: row.leave_reason, toClub: row.to_club }))
}
