/** Whose data is copied or forgotten, and what each room adds to it. */
import { sql } from 'kysely'
import { ANONYMOUS } from '#features/people/anonymous.ts'
import { foldedName, type Person } from '#features/people/person.ts'
import { findPerson } from '#features/people/person.db.ts'
import type { Day } from '#kernel/day.ts'
import type { Refusal } from '#kernel/refusal.ts'
import type { Tx } from '#server/database.ts'
import type { PersonSection } from './person-section.ts'

/**
 * What a room after this one keeps of people. It exports one, and `main/routes.ts` adds it to the list that the privacy routes get. Three things to say:
 *
 * - `read`: tables of the person's own copy (Law 91/2025, article 4). Rows are the person's by id (`subject.records`, merged records too) or by a name typed as
 *   text (`findTyped`). Of what is another person's say only that the person took part, when, and the sum: not the other's name, terms or state.
 * - `mayGo`: a refusal of the room's own while something between club and person is open (a debt, own capital); null where nothing is.
 * - `forget`: names as text become the word that anonymising uses, notes of the person's own life are emptied (`forgetTyped` does both, from a list of columns).
 *   What points to the person by id stays and is shown under the new name by itself; sums, days and numbers of vouchers never change. A table that a trigger
 *   keeps from changing has to allow it: `names_alone(old, new, columns)` of migration 0020.
 *
 * `tests/no-trace.test.ts` searches every text of the database for a person who was anonymised: add what people type in the room there.
 */
export type PersonPart = {
  readonly name: string
  readonly read: (tx: Tx, subject: Subject, today: Day) => Promise<readonly PersonSection[]>
  readonly mayGo: (tx: Tx, subject: Subject, today: Day) => Promise<Refusal | null>
  readonly forget: (tx: Tx, subject: Subject) => Promise<Forgotten>
}
/** Rows in which something was replaced; rows in which the name may as well be a namesake's, and was left. */
export type Forgotten = { readonly replaced: number; readonly unclear: number }

export type Subject = {
  /** The root record. */
  readonly person: Person
  /** The root's and those of every record merged into it. */
  readonly records: readonly string[]
  /** Every name they have borne, in earlier versions too. */
  readonly names: readonly string[]
  /** Records of all who live in the same household, their own among them. */
  readonly household: readonly string[]
  /** Clubs to which they, or somebody of their household, have ever belonged: only there a typed name can mean them. */
  readonly clubs: readonly string[]
  /** Somebody else of the commune or of these clubs is called the same: a typed name alone does not say who is meant. */
  readonly hasNamesake: boolean
}

export async function findSubject(tx: Tx, personId: string): Promise<Subject | undefined> {
  const person = await findPerson(tx, personId)
  if (!person) return undefined
  const own = await sql<{ id: string; household_id: string; area_id: string }>`select id, household_id, area_id from person where root_id = ${person.id} order by id`.execute(tx)
  const records = own.rows.map(({ id }) => id)
  const [names, household] = [await namesOf(tx, records), await livingIn(tx, own.rows.map(({ household_id }) => household_id))]
  const { rows: clubs } = await sql<{ club_id: string }>`select club_id from membership where person_id = any(${household}::uuid[]) union select club_id from applicant where person_id = any(${household}::uuid[])
    union select club_id from board_term where person_id = any(${household}::uuid[]) order by 1`.execute(tx)
  const clubIds = clubs.map(({ club_id }) => club_id)
  const { rows: namesakes } = await sql<{ id: string }>`select p.id from person p where p.root_id = p.id and p.id <> ${person.id} and p.anonymised_at is null and p.folded = any(${names.map(foldedName)}::text[])
    and (p.area_id = any(${own.rows.map(({ area_id }) => area_id)}::uuid[]) or exists (select 1 from person r join membership m on m.person_id = r.id where r.root_id = p.id and m.club_id = any(${clubIds}::uuid[])))`.execute(tx)
  const isOneAtHome = namesakes.some(({ id }) => household.includes(id))
  return { person, records, names, household: isOneAtHome ? records : household, clubs: clubIds, hasNamesake: namesakes.length > 0 }
}

async function namesOf(tx: Tx, records: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select full_name as name from person where id = any(${[...records]}::uuid[])
    union select data ->> 'fullName' from person_version where person_id = any(${[...records]}::uuid[]) and data ->> 'fullName' is not null order by 1`.execute(tx)
  return rows.map(({ name }) => name).filter((name) => name !== ANONYMOUS)
}

async function livingIn(tx: Tx, households: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select p.id from person p join person r on r.id = p.root_id where p.household_id = any(${[...households]}::uuid[]) or r.household_id = any(${[...households]}::uuid[]) order by p.id`.execute(tx)
  return rows.map(({ id }) => id)
}
