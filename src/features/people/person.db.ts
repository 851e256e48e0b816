/** All SQL about people: one row each, a version for every change, the household's class by year. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { type Circumstance, foldedName, type Person, type PersonData, type PersonVersion, birthOf, changedFields, type Sex, tidyClasses, type Disability } from './person.ts'
import type { PovertyClass, YearClass } from './poverty.ts'

declare module '#server/database.ts' {
  interface Tables {
    household: { id: string; area_id: string; made_at: string }
    household_class: { household_id: string; year: number; class: string; proof: string | null; recorded_by: string | null; recorded_at: string }
    person: PersonRow
    person_circumstance: { person_id: string; ethnicity: string | null; disability: string | null; lives_alone: boolean | null }
    person_version: { person_id: string; version: number; data: unknown; write_id: string | null; made_by: string | null; made_at: string }
  }
}
type PersonRow = {
  id: string
  root_id: string
  full_name: string
  folded: string
  birth_year: number | null
  birth_month: number | null
  birth_date: number | null
  sex: string
  household_id: string
  area_id: string
  hamlet: string | null
  phone: string | null
  phone_owner: string | null
  guardian: string | null
  guardian_phone: string | null
  died_on: string | null
  note: string | null
  anonymised_at: string | null
  version: number
  made_by: string | null
  made_at: string
}

/** Who did it, when, in which write. */
export type By = { readonly accountId: string | null; readonly at: string; readonly writeId: string | null }

const columnsOf = (data: PersonData) => ({
  full_name: data.fullName, folded: foldedName(data.fullName), birth_year: data.birth?.year ?? null, birth_month: data.birth?.month ?? null, birth_date: data.birth?.date ?? null,
  sex: data.sex, area_id: data.areaId, hamlet: data.hamlet, phone: data.phone, phone_owner: data.phoneOwner, guardian: data.guardian, guardian_phone: data.guardianPhone, note: data.note,
})

export const personOf = (row: PersonRow): Person => ({
  id: row.id, fullName: row.full_name, birth: birthOf(row.birth_year, row.birth_month, row.birth_date), sex: row.sex as Sex, householdId: row.household_id, areaId: row.area_id, hamlet: row.hamlet,
  phone: row.phone, phoneOwner: row.phone_owner, guardian: row.guardian, guardianPhone: row.guardian_phone, diedOn: row.died_on as Day | null, note: row.note, anonymisedAt: row.anonymised_at, version: row.version,
})

/** The record that counts: of one that was merged away, the one it was merged into. */
export async function findPerson(tx: Tx, id: string): Promise<Person | undefined> {
  const { rows } = await sql<PersonRow>`select r.* from person p join person r on r.id = p.root_id where p.id = ${id}`.execute(tx)
  return rows[0] && personOf(rows[0])
}

export async function readCircumstance(tx: Tx, person: Pick<Person, 'id' | 'householdId'>): Promise<Circumstance> {
  const row = await tx.selectFrom('person_circumstance').selectAll().where('person_id', '=', person.id).executeTakeFirst()
  return { ethnicity: row?.ethnicity ?? null, disability: (row?.disability ?? null) as Disability | null, livesAlone: row?.lives_alone ?? null, classes: await readClasses(tx, person.householdId) }
}

async function readClasses(tx: Tx, householdId: string): Promise<YearClass[]> {
  const rows = await tx.selectFrom('household_class').selectAll().where('household_id', '=', householdId).orderBy('year').execute()
  return rows.map((row) => ({ year: row.year, class: row.class as PovertyClass, proof: row.proof }))
}

/** A person with a household of their own, unless they live in that of another person. */
export async function insertPerson(tx: Tx, id: string, data: PersonData, circumstance: Circumstance, householdOf: string | null, by: By): Promise<void> {
  const shared = householdOf ? await findPerson(tx, householdOf) : undefined
  const householdId = shared?.householdId ?? id
  if (!shared) await tx.insertInto('household').values({ id: householdId, area_id: data.areaId, made_at: by.at }).execute()
  await tx
    .insertInto('person')
    .values({ id, root_id: id, ...columnsOf(data), household_id: householdId, died_on: null, anonymised_at: null, version: 1, made_by: by.accountId, made_at: by.at })
    .execute()
  await saveCircumstance(tx, { id, householdId }, shared ? { ...circumstance, classes: [...(await readClasses(tx, householdId)), ...circumstance.classes] } : circumstance, by)
  await keepVersion(tx, id, by)
}

async function saveCircumstance(tx: Tx, person: Pick<Person, 'id' | 'householdId'>, given: Circumstance, by: By): Promise<void> {
  const row = { ethnicity: given.ethnicity, disability: given.disability, lives_alone: given.livesAlone }
  await tx.insertInto('person_circumstance').values({ person_id: person.id, ...row }).onConflict((on) => on.column('person_id').doUpdateSet(row)).execute()
  const classes = tidyClasses(given.classes)
  const before = await readClasses(tx, person.householdId)
  const gone = before.filter(({ year }) => !classes.some((each) => each.year === year)).map(({ year }) => year)
  if (gone.length > 0) await tx.deleteFrom('household_class').where('household_id', '=', person.householdId).where('year', 'in', gone).execute()
  for (const each of classes) {
    const same = before.find(({ year }) => year === each.year)
    if (same && same.class === each.class && same.proof === each.proof) continue
    const put = { class: each.class, proof: each.proof, recorded_by: by.accountId, recorded_at: by.at }
    await tx.insertInto('household_class').values({ household_id: person.householdId, year: each.year, ...put }).onConflict((on) => on.columns(['household_id', 'year']).doUpdateSet(put)).execute()
  }
}

/** What a person's record says now, all of it. */
export async function readVersionNow(tx: Tx, personId: string): Promise<PersonVersion> {
  const person = (await findPerson(tx, personId))!
  const { id: _, anonymisedAt: __, version: ___, ...data } = person
  return { ...data, ...(await readCircumstance(tx, person)) }
}

async function keepVersion(tx: Tx, personId: string, by: By): Promise<void> {
  const row = await tx.selectFrom('person').select('version').where('id', '=', personId).executeTakeFirstOrThrow()
  const data = JSON.stringify(await readVersionNow(tx, personId))
  await tx.insertInto('person_version').values({ person_id: personId, version: row.version, data, write_id: by.writeId, made_by: by.accountId, made_at: by.at }).execute()
}

export type PersonChange = { readonly data?: PersonData; readonly circumstance?: Circumstance; readonly diedOn?: Day | null; readonly householdId?: string }

/** Changes what is given, keeps a version, and answers the names of the fields that differ; nothing differs → nothing is kept. */
export async function changePerson(tx: Tx, personId: string, change: PersonChange, by: By): Promise<{ fields: string[]; version: number }> {
  const before = await readVersionNow(tx, personId)
  const person = (await findPerson(tx, personId))!
  const row = { ...(change.data && columnsOf(change.data)), ...(change.diedOn !== undefined && { died_on: change.diedOn }), ...(change.householdId && { household_id: change.householdId }) }
  if (Object.keys(row).length > 0) await tx.updateTable('person').set(row).where('id', '=', person.id).execute()
  if (change.circumstance) await saveCircumstance(tx, { id: person.id, householdId: change.householdId ?? person.householdId }, change.circumstance, by)
  const fields = changedFields(before, await readVersionNow(tx, person.id))
  if (fields.length === 0) return { fields, version: person.version }
  await tx.updateTable('person').set({ version: person.version + 1 }).where('id', '=', person.id).execute()
  await keepVersion(tx, person.id, by)
  return { fields, version: person.version + 1 }
}

export type KeptVersion = { readonly version: number; readonly data: PersonVersion | null; readonly madeBy: string | null; readonly madeAt: string }

export async function readVersions(tx: Tx, personId: string): Promise<KeptVersion[]> {
  const rows = await tx.selectFrom('person_version').selectAll().where('person_id', '=', personId).orderBy('version').execute()
  return rows.map((row) => ({ version: row.version, data: row.data as PersonVersion | null, madeBy: row.made_by, madeAt: row.made_at }))
}

/** Puts a person back to how they stood in a version; that is a version of its own. */
export async function restoreVersion(tx: Tx, personId: string, version: number, by: By): Promise<void> {
  const row = await tx.selectFrom('person_version').select('data').where('person_id', '=', personId).where('version', '=', version).executeTakeFirstOrThrow()
  const { ethnicity, disability, livesAlone, classes, householdId, diedOn, ...data } = row.data as PersonVersion
  await changePerson(tx, personId, { data, circumstance: { ethnicity, disability, livesAlone, classes }, diedOn, householdId }, by)
}

/**
 * Khử nhận dạng: destroys what tells who it was, in the record and in every version of it. Year of birth, sex, commune and what counts in
 * figures stay, so that no figure and no sum of money changes.
 */
export async function anonymisePerson(tx: Tx, personId: string, name: string, by: By): Promise<void> {
  const person = (await findPerson(tx, personId))!
  const all = (await tx.selectFrom('person').select('id').where('root_id', '=', person.id).execute()).map(({ id }) => id)
  for (const id of all) {
    await tx
      .updateTable('person')
      .set({
        full_name: name, folded: foldedName(name), hamlet: null, phone: null, phone_owner: null, guardian: null, guardian_phone: null, note: null, anonymised_at: by.at, version: sql`version + 1`,
      })
      .where('id', '=', id)
      .execute()
    await tx.updateTable('household_class').set({ proof: null }).where('household_id', 'in', tx.selectFrom('person').select('household_id').where('id', '=', id)).execute()
  }
  await tx.updateTable('person_version').set({ data: null }).where('person_id', 'in', all).execute()
  await sql`update person_merge set reason = null where kept_id in (${sql.join(all)}) or gone_id in (${sql.join(all)})`.execute(tx)
}
