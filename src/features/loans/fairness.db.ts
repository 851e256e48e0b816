/** Thành viên và lượt vay của một câu lạc bộ vào một ngày, for the question who has not borrowed yet. */
import { sql } from 'kysely'
import { isPoor, type PovertyClass } from '#features/people/poverty.ts'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { FairMember, FairTurn } from './fairness.ts'

/** Members of the day, each person once, with the day of their first spell. */
export async function readFairMembers(tx: Tx, clubId: string, on: Day): Promise<FairMember[]> {
  const { rows } = await sql<{ root_id: string; full_name: string; hamlet: string | null; joined_on: string; promised: boolean }>`
    with here as (select distinct p.root_id from membership m join person p on p.id = m.person_id
        where m.club_id = ${clubId} and m.voided_at is null and m.joined_on <= ${on} and ${on} <= coalesce(m.left_on, 'infinity')),
      since as (select p.root_id, min(m.joined_on) as joined_on from membership m join person p on p.id = m.person_id where m.club_id = ${clubId} and m.voided_at is null group by p.root_id),
      promised as (select distinct p.root_id from loan l join person p on p.id = l.person_id join loan_decision d on d.id = l.decision_id
        where l.club_id = ${clubId} and d.day <= ${on} and l.cancelled_on is null and not exists (
          select 1 from ledger_posting g join ledger_entry e on e.id = g.entry_id where g.loan_id = l.id and e.kind in ('loan', 'loan-in-kind') and not exists (select 1 from ledger_entry v where v.reverses = e.id)))
    select r.id as root_id, r.full_name, r.hamlet, s.joined_on, promised.root_id is not null as promised
    from here join person r on r.id = here.root_id join since s on s.root_id = here.root_id left join promised on promised.root_id = here.root_id order by r.id`.execute(tx)
  return rows.map((row) => ({ personId: row.root_id, name: row.full_name, joinedOn: row.joined_on, hamlet: row.hamlet, isPromised: row.promised }))
}

/** Every loan handed over by the day; one that was taken back is none. The household's class is that of the year in which it was lent. */
export async function readFairTurns(tx: Tx, clubId: string, on: Day): Promise<FairTurn[]> {
  const { rows } = await sql<{ root_id: string; amount: number; sex: string | null; class: PovertyClass | null }>`
    with lent as (
      select l.id, l.person_id, l.amount, coalesce(l.opened_on, (select e.day from ledger_posting g join ledger_entry e on e.id = g.entry_id
          where g.loan_id = l.id and e.kind in ('loan', 'loan-in-kind') and not exists (select 1 from ledger_entry v where v.reverses = e.id) limit 1)) as day
      from loan l where l.club_id = ${clubId} and (l.opened_on is null or l.cancelled_on is null))
    select p.root_id, lent.amount, r.sex, c.class from lent join person p on p.id = lent.person_id join person r on r.id = p.root_id
      left join lateral (select k.class from household_class k where k.household_id = r.household_id and k.year <= extract(year from lent.day) order by k.year desc limit 1) c on true
    where lent.day <= ${on}`.execute(tx)
  return rows.map((row) => ({ personId: row.root_id, amount: row.amount, isWoman: row.sex === 'female', isPoor: row.class === null ? null : isPoor(row.class) }))
}
