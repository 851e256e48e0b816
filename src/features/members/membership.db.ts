/** All SQL about spells of membership and about those who would like to join. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { OnePlace } from '#server/route.ts'
import type { LeaveGiven, LeaveReason, Spell } from './membership.ts'

declare module '#server/database.ts' {
  interface Tables {
    membership: {
      id: string; club_id: string; person_id: string; joined_on: string; left_on: string | null; leave_reason: string | null; leave_note: string | null; to_club_id: string | null; group_id: string | null
      entered_for: string | null; import_id: string | null; made_by: string | null; made_at: string; voided_at: string | null; voided_by: string | null; void_reason: string | null
    }
    applicant: {
      id: string; club_id: string; person_id: string; applied_on: string; from_club_id: string | null; outcome: string | null; closed_on: string | null; import_id: string | null; made_by: string | null; made_at: string
    }
  }
}
type Maker = { readonly accountId: string | null; readonly at: string }
export type PersonSpell = Spell & { readonly club: string; readonly leaveReason: LeaveReason | null; readonly leaveNote: string | null; readonly toClub: string | null; readonly groupId: string | null; readonly enteredFor: string | null }

/** Every spell of the person, of the records merged into theirs too, oldest first; what was entered by mistake is not among them. */
export async function readSpells(tx: Tx, personId: string): Promise<PersonSpell[]> {
  const { rows } = await sql<{
    id: string; club_id: string; club: string; joined_on: Day; left_on: Day | null; leave_reason: LeaveReason | null; leave_note: string | null; to_club: string | null; group_id: string | null; entered_for: string | null
  }>`select m.id, m.club_id, c.name as club, m.joined_on, m.left_on, m.leave_reason, m.leave_note, other.name as to_club, m.group_id, m.entered_for
    from membership m join person p on p.id = m.person_id join club c on c.id = m.club_id left join club other on other.id = m.to_club_id
    where p.root_id = (select root_id from person where id = ${personId}) and m.voided_at is null order by m.joined_on, m.id`.execute(tx)
  return rows.map((row) => ({
    id: row.id, clubId: row.club_id, club: row.club, joinedOn: row.joined_on, leftOn: row.left_on, leaveReason: row.leave_reason, leaveNote: row.leave_note, toClub: row.to_club, groupId: row.group_id, enteredFor: row.entered_for,
  }))
}

export type NewSpell = { readonly id: string; readonly clubId: string; readonly personId: string; readonly joinedOn: Day; readonly groupId?: string | null; readonly enteredFor?: string | null; readonly importId?: string | null }

export async function insertSpell(tx: Tx, given: NewSpell, by: Maker): Promise<void> {
  await tx
    .insertInto('membership')
    .values({
      id: given.id, club_id: given.clubId, person_id: given.personId, joined_on: given.joinedOn, left_on: null, leave_reason: null, leave_note: null, to_club_id: null, group_id: given.groupId ?? null,
      entered_for: given.enteredFor ?? null, import_id: given.importId ?? null, made_by: by.accountId, made_at: by.at, voided_at: null, voided_by: null, void_reason: null,
    })
    .execute()
}

export async function closeSpell(tx: Tx, id: string, leftOn: Day, leave: LeaveGiven): Promise<void> {
  await tx.updateTable('membership').set({ left_on: leftOn, leave_reason: leave.reason, leave_note: leave.note, to_club_id: leave.toClubId }).where('id', '=', id).execute()
}

/** The spell is open again, as if nobody had left. */
export async function reopenSpell(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('membership').set({ left_on: null, leave_reason: null, leave_note: null, to_club_id: null }).where('id', '=', id).execute()
}

export async function voidSpell(tx: Tx, id: string, reason: string, by: Maker): Promise<void> {
  await tx.updateTable('membership').set({ voided_at: by.at, voided_by: by.accountId, void_reason: reason }).where('id', '=', id).execute()
}

export async function setGroup(tx: Tx, id: string, groupId: string | null): Promise<void> {
  await tx.updateTable('membership').set({ group_id: groupId }).where('id', '=', id).execute()
}

export async function findSpell(tx: Tx, id: string): Promise<(Spell & { personId: string }) | undefined> {
  const row = await tx.selectFrom('membership').selectAll().where('id', '=', id).where('voided_at', 'is', null).executeTakeFirst()
  return row && { id: row.id, clubId: row.club_id, personId: row.person_id, joinedOn: row.joined_on as Day, leftOn: row.left_on as Day | null }
}

/** Whose spell it is or was, one entered by mistake too. */
export const findClubOfSpell = async (tx: Tx, id: string): Promise<string | undefined> => (await tx.selectFrom('membership').select('club_id').where('id', '=', id).executeTakeFirst())?.club_id

/** The clubs to which a person belongs or would like to: whose figures change with them. */
export async function clubsOfPerson(tx: Tx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ club_id: string }>`
    with one as (select p.id from person p where p.root_id = (select root_id from person where id = ${personId})
      union select p.id from person p where p.household_id = (select r.household_id from person q join person r on r.id = q.root_id where q.id = ${personId}))
    select distinct club_id from membership where voided_at is null and left_on is null and person_id in (select id from one)
    union select distinct club_id from applicant where outcome is null and person_id in (select id from one)`.execute(tx)
  return rows.map((row) => row.club_id).sort()
}

/** Where a person stands for the question of who may: with each club of theirs, or in their commune where they have none. */
export async function placesOfPerson(tx: Tx, personId: string): Promise<OnePlace[]> {
  const { rows } = await sql<{ area_id: string; club_id: string | null }>`
    with one as (select id from person where root_id = (select root_id from person where id = ${personId})),
    held as (select club_id, max(coalesce(left_on, 'infinity'::date)) as until from membership where voided_at is null and person_id in (select id from one) group by club_id),
    of_club as (
      select club_id from held where until = (select max(until) from held)
      union select club_id from applicant where outcome is null and person_id in (select id from one) and not exists (select 1 from held where until = 'infinity')
    )
    select coalesce((select area_id from club_place cp where cp.club_id = o.club_id order by valid_from desc limit 1), p.area_id) as area_id, o.club_id
    from person q join person p on p.id = q.root_id left join of_club o on true where q.id = ${personId}`.execute(tx)
  return rows.map((row) => ({ areaId: row.area_id, clubId: row.club_id }))
}

export async function insertApplicant(tx: Tx, given: { id: string; clubId: string; personId: string; appliedOn: Day; fromClubId?: string | null; importId?: string | null }, by: Maker): Promise<void> {
  await tx
    .insertInto('applicant')
    .values({
      id: given.id, club_id: given.clubId, person_id: given.personId, applied_on: given.appliedOn, from_club_id: given.fromClubId ?? null, outcome: null, closed_on: null, import_id: given.importId ?? null, made_by: by.accountId, made_at: by.at,
    })
    .execute()
}

export async function closeApplication(tx: Tx, clubId: string, personId: string, outcome: 'admitted' | 'withdrawn', on: Day): Promise<number> {
  const done = await sql`update applicant set outcome = ${outcome}, closed_on = ${on} where club_id = ${clubId} and outcome is null
    and person_id in (select id from person where root_id = (select root_id from person where id = ${personId}))`.execute(tx)
  return Number(done.numAffectedRows ?? 0)
}

export const isApplicant = async (tx: Tx, clubId: string, personId: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from applicant where club_id = ${clubId} and outcome is null and person_id in (select id from person where root_id = (select root_id from person where id = ${personId}))`.execute(tx)
  return rows.length > 0
}

/** Whether the person is, or ever was, a member of the club; every record of the same person counts. */
export async function isOfClub(tx: Tx, clubId: string, personId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select 1 from membership m join person p on p.id = m.person_id
    where m.club_id = ${clubId} and m.voided_at is null and p.root_id = (select root_id from person where id = ${personId})) as is`.execute(tx)
  return rows[0]!.is
}
