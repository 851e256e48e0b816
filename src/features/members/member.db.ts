/** All SQL about who the members of a club are, as on a day. A person is the record that counts, whatever was merged into it. */
import { sql } from 'kysely'
import type { Office } from '#features/clubs/board.ts'
import { birthOf, type Disability, type Sex } from '#features/people/person.ts'
import type { PovertyClass } from '#features/people/poverty.ts'
import { type Day, yearOf } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { ageOn } from './composition.ts'
import type { ApplicantRow, CircumstanceRow, MemberRow } from './member-view.ts'
import type { LeaveReason } from './membership.ts'

/** By given name, then middle names, then family name, as offices list people. */
export const BY_GIVEN_NAME = sql`regexp_replace(r.full_name, '^.*\\s', '') collate vietnamese, r.full_name collate vietnamese, r.id`

type Birthday = { birth_year: number | null; birth_month: number | null; birth_date: number | null; born: Day | null }
const birthAndAge = (row: Birthday, on: Day) => ({ birth: birthOf(row.birth_year, row.birth_month, row.birth_date), age: row.born === null ? null : ageOn(row.born, on) })

/** Members on the day; with `former`, also those who had left by then. */
export async function readMembers(tx: Tx, clubId: string, on: Day, former = false): Promise<MemberRow[]> {
  const { rows } = await sql<
    Birthday & {
      spell_id: string; person_id: string; full_name: string; sex: Sex; hamlet: string | null; phone: string | null; phone_owner: string | null; joined_on: Day; left_on: Day | null; leave_reason: LeaveReason | null
      group_id: string | null; group_name: string | null; offices: Office[]; entered_for: string | null; alike: boolean
    }
  >`select m.id as spell_id, r.id as person_id, r.full_name, r.birth_year, r.birth_month, r.birth_date, r.born, r.sex, r.hamlet, r.phone, r.phone_owner, m.joined_on, m.left_on, m.leave_reason, m.group_id, g.name as group_name, m.entered_for,
      coalesce((select json_agg(t.office order by t.from_day) from board_term t join person b on b.id = t.person_id
        where b.root_id = r.id and t.club_id = m.club_id and t.from_day <= ${on} and ${on} <= coalesce(t.to_day, 'infinity')), '[]') as offices,
      exists (select 1 from likely_duplicate d where d.settled is null and r.id in (d.one_id, d.other_id)) as alike
    from membership m join person p on p.id = m.person_id join person r on r.id = p.root_id left join club_group g on g.id = m.group_id
    where m.club_id = ${clubId} and m.voided_at is null and m.joined_on <= ${on} and (${former} or coalesce(m.left_on, 'infinity') >= ${on})
    order by ${BY_GIVEN_NAME}`.execute(tx)
  return rows.map((row) => ({
    spellId: row.spell_id, personId: row.person_id, fullName: row.full_name, ...birthAndAge(row, on), sex: row.sex, hamlet: row.hamlet, phone: row.phone, phoneOwner: row.phone_owner, joinedOn: row.joined_on, leftOn: row.left_on,
    leaveReason: row.leave_reason, groupId: row.group_id, group: row.group_name, offices: row.offices, enteredFor: row.entered_for, alike: row.alike,
  }))
}

/** Those who would like to join, by the day they said so. */
export async function readApplicants(tx: Tx, clubId: string, on: Day): Promise<ApplicantRow[]> {
  const { rows } = await sql<Birthday & { person_id: string; full_name: string; sex: Sex; hamlet: string | null; phone: string | null; applied_on: Day; from_club: string | null }>`
    select r.id as person_id, r.full_name, r.birth_year, r.birth_month, r.birth_date, r.born, r.sex, r.hamlet, r.phone, a.applied_on, c.name as from_club
    from applicant a join person p on p.id = a.person_id join person r on r.id = p.root_id left join club c on c.id = a.from_club_id
    where a.club_id = ${clubId} and a.applied_on <= ${on} and (a.outcome is null or a.closed_on > ${on}) order by a.applied_on, ${BY_GIVEN_NAME}`.execute(tx)
  return rows.map((row) => ({ personId: row.person_id, fullName: row.full_name, ...birthAndAge(row, on), sex: row.sex, hamlet: row.hamlet, phone: row.phone, appliedOn: row.applied_on, fromClub: row.from_club }))
}

/** What is sensitive of the people named, as on the day. */
export async function readCircumstances(tx: Tx, personIds: readonly string[], on: Day): Promise<CircumstanceRow[]> {
  if (personIds.length === 0) return []
  const { rows } = await sql<{ id: string; ethnicity: string | null; disability: Disability | null; lives_alone: boolean | null; class: PovertyClass | null; year: number | null }>`
    select r.id, c.ethnicity, c.disability, c.lives_alone, h.class, h.year from person r left join person_circumstance c on c.person_id = r.id
    left join lateral (select class, year from household_class h where h.household_id = r.household_id and h.year <= ${yearOf(on)} order by h.year desc limit 1) h on true
    where r.id = any(${[...personIds]}::uuid[])`.execute(tx)
  return rows.map((row) => ({ personId: row.id, ethnicity: row.ethnicity, class: row.class, classYear: row.year, disability: row.disability, livesAlone: row.lives_alone }))
}

/** The others of a household. */
export async function readHousehold(tx: Tx, householdId: string, except: string): Promise<{ personId: string; fullName: string }[]> {
  const { rows } = await sql<{ id: string; full_name: string }>`select r.id, r.full_name from person r where r.household_id = ${householdId} and r.root_id = r.id and r.id <> ${except} order by ${BY_GIVEN_NAME}`.execute(tx)
  return rows.map((row) => ({ personId: row.id, fullName: row.full_name }))
}

export async function readApplications(tx: Tx, personId: string): Promise<{ clubId: string; club: string; appliedOn: string; outcome: string | null; closedOn: string | null }[]> {
  const { rows } = await sql<{ club_id: string; club: string; applied_on: string; outcome: string | null; closed_on: string | null }>`select a.club_id, c.name as club, a.applied_on, a.outcome, a.closed_on
    from applicant a join club c on c.id = a.club_id where a.person_id in (select id from person where root_id = ${personId}) order by a.applied_on`.execute(tx)
  return rows.map((row) => ({ clubId: row.club_id, club: row.club, appliedOn: row.applied_on, outcome: row.outcome, closedOn: row.closed_on }))
}

export async function readOffices(tx: Tx, personId: string): Promise<{ club: string; clubId: string; office: Office; from: string; to: string | null }[]> {
  const { rows } = await sql<{ club: string; club_id: string; office: Office; from_day: string; to_day: string | null }>`select c.name as club, t.club_id, t.office, t.from_day, t.to_day
    from board_term t join club c on c.id = t.club_id where t.person_id in (select id from person where root_id = ${personId}) order by t.from_day`.execute(tx)
  return rows.map((row) => ({ club: row.club, clubId: row.club_id, office: row.office, from: row.from_day, to: row.to_day }))
}

/** The club each of these people belongs to on the day, by name. */
export async function readClubNames(tx: Tx, personIds: readonly string[], on: Day): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<{ root_id: string; name: string }>`select p.root_id, string_agg(distinct c.name, ', ') as name from membership m join person p on p.id = m.person_id join club c on c.id = m.club_id
    where p.root_id = any(${[...personIds]}::uuid[]) and m.voided_at is null and m.joined_on <= ${on} and coalesce(m.left_on, 'infinity') >= ${on} group by p.root_id`.execute(tx)
  return new Map(rows.map((row) => [row.root_id, row.name]))
}
