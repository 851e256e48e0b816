/** Ghi một danh sách đã xem: person by person as everywhere, in the one transaction, with what is needed to take it back as a whole. */
import { sql } from 'kysely'
import { noteDuplicates } from '#features/people/likely-duplicate.db.ts'
import { type PersonData, type PersonVersion, tidyClasses } from '#features/people/person.ts'
import { type By, changePerson, findPerson, insertPerson, readVersionNow } from '#features/people/person.db.ts'
import type { YearClass } from '#features/people/poverty.ts'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { readPossible } from './member-import.db.ts'
import { groupOf, type LookedRow } from './member-import.ts'
import { type Choices, decided, taking, withReview } from './member-import-compare.ts'
import { valuesOf } from './member-import-known.ts'
import { likelyAmong } from './member-import-likely.ts'
import type { Aspect, RowValues } from './member-sheet.ts'
import { closeApplication, insertSpell } from './membership.db.ts'

declare module '#server/database.ts' {
  interface Tables {
    member_import_item: {
      import_id: string; person_id: string; did: string; version_before: number | null; version_after: number | null; spell_id: string | null; spell_before: unknown; spell_after: unknown
    }
  }
}
export type SpellState = { readonly joinedOn: Day; readonly groupId: string | null }
export type Item = {
  readonly personId: string; readonly did: 'registered' | 'joined' | 'changed'; readonly versionBefore: number | null; readonly versionAfter: number | null
  readonly spellId: string | null; readonly spellBefore: SpellState | null; readonly spellAfter: SpellState | null
}
export type Writing = { readonly importId: string; readonly choices: Choices; readonly enteredFor: string | null; readonly today: Day; readonly by: By }

/** Rows that were looked at and have no fault; everything about them is chosen. Answers what was done to whom, and how many of the new may be somebody who was there. */
export async function writeRows(tx: Tx, rows: readonly LookedRow[], given: Writing): Promise<{ items: Item[]; likely: number }> {
  const takes = new Map(rows.map((row) => [row, takenOf(row, given.choices)]))
  const before = new Map<string, number>()
  for (const row of rows) if (row.known && takes.get(row)!.some(isOfPerson)) before.set(row.known.person.id, await keepAsItStands(tx, row.known.person.id, given.by))
  const households = new Map<string, readonly YearClass[]>()
  const items: Item[] = []
  for (const row of rows) {
    const taken = takes.get(row)!
    if (row.kind === 'new') items.push(await register(tx, row, given))
    else if (row.known && (row.kind === 'joining' || taken.length > 0)) items.push(await change(tx, row, taken, before.get(row.known.person.id) ?? null, households, given))
  }
  await tx.insertInto('member_import_item').values(items.map((item) => rowOf(given.importId, item))).execute()
  const likely = await noteNew(tx, rows, items, given.today)
  for (const row of rows) if (row.known && takes.get(row)!.some((field) => KNOWN_BY.includes(field))) await noteDuplicates(tx, (await findPerson(tx, row.known.person.id))!, given.today)
  return { items, likely }
}

const takenOf = (row: LookedRow, choices: Choices): readonly Aspect[] => {
  const answer = decided(row.number, row.changes, choices)
  return 'taken' in answer ? answer.taken : []
}
const OF_SPELL: readonly Aspect[] = ['joinedOn', 'group']
const isOfPerson = (field: Aspect): boolean => !OF_SPELL.includes(field)
/** By what somebody is taken for somebody else. */
const KNOWN_BY: readonly Aspect[] = ['fullName', 'birth', 'hamlet', 'phone']

const rowOf = (importId: string, item: Item) => ({
  import_id: importId, person_id: item.personId, did: item.did, version_before: item.versionBefore, version_after: item.versionAfter, spell_id: item.spellId,
  spell_before: item.spellBefore && JSON.stringify(item.spellBefore), spell_after: item.spellAfter && JSON.stringify(item.spellAfter),
})
const personOf = (values: RowValues, rest: Pick<PersonData, 'areaId' | 'guardian' | 'guardianPhone'>): PersonData => ({
  fullName: values.fullName!, birth: values.birth, sex: values.sex!, hamlet: values.hamlet, phone: values.phone, phoneOwner: values.phoneOwner, note: values.note, areaId: rest.areaId, guardian: rest.guardian, guardianPhone: rest.guardianPhone,
})

async function register(tx: Tx, { values, club, joinedOn }: LookedRow, { importId, enteredFor, by }: Writing): Promise<Item> {
  const [personId, spellId] = [crypto.randomUUID(), crypto.randomUUID()]
  const { ethnicity, disability, livesAlone, review } = values
  await insertPerson(tx, personId, personOf(values, { areaId: club!.areaId, guardian: null, guardianPhone: null }), { ethnicity, disability, livesAlone, classes: review ? [review] : [] }, null, by)
  const state = { joinedOn: joinedOn!, groupId: values.group === null ? null : groupOf(club!, values.group) }
  await insertSpell(tx, { id: spellId, clubId: club!.id, personId, ...state, enteredFor, importId }, by)
  return { personId, did: 'registered', versionBefore: null, versionAfter: 1, spellId, spellBefore: null, spellAfter: state }
}

async function change(tx: Tx, row: LookedRow, taken: readonly Aspect[], versionBefore: number | null, households: Map<string, readonly YearClass[]>, given: Writing): Promise<Item> {
  const { person, circumstance, spell } = row.known!
  const system = valuesOf(row.known!, given.today)
  const values = taking(system, row.values, taken)
  let versionAfter = versionBefore
  if (taken.some(isOfPerson)) {
    // What an earlier row said of the same household stands.
    const before = households.get(person.householdId) ?? circumstance.classes
    const classes = tidyClasses(taken.includes('review') ? withReview(before, system.review, row.values.review) : before)
    households.set(person.householdId, classes)
    const { ethnicity, disability, livesAlone } = values
    versionAfter = (await changePerson(tx, person.id, { data: personOf(values, person), circumstance: { ethnicity, disability, livesAlone, classes } }, given.by)).version
  }
  const group = row.values.group === null ? null : groupOf(row.club!, row.values.group)
  if (row.kind === 'joining') {
    const spellId = crypto.randomUUID()
    const state = { joinedOn: row.joinedOn!, groupId: group }
    await insertSpell(tx, { id: spellId, clubId: row.club!.id, personId: person.id, ...state, enteredFor: given.enteredFor, importId: given.importId }, given.by)
    await closeApplication(tx, row.club!.id, person.id, 'admitted', state.joinedOn)
    return { personId: person.id, did: 'joined', versionBefore, versionAfter, spellId, spellBefore: null, spellAfter: state }
  }
  const spellBefore = { joinedOn: spell!.joinedOn, groupId: spell!.groupId }
  const spellAfter = { joinedOn: taken.includes('joinedOn') ? row.values.joinedOn! : spell!.joinedOn, groupId: taken.includes('group') ? group : spell!.groupId }
  if (!taken.some((field) => OF_SPELL.includes(field))) return { personId: person.id, did: 'changed', versionBefore, versionAfter, spellId: null, spellBefore: null, spellAfter: null }
  await saveSpell(tx, spell!.id, spellAfter)
  return { personId: person.id, did: 'changed', versionBefore, versionAfter, spellId: spell!.id, spellBefore, spellAfter }
}

export async function saveSpell(tx: Tx, id: string, { joinedOn, groupId }: SpellState): Promise<void> {
  await tx.updateTable('membership').set({ joined_on: joinedOn, group_id: groupId }).where('id', '=', id).execute()
}

/**
 * The version that says how somebody stands now. A household's class may have been reviewed through somebody else of it since their own last version;
 * then how they stand is kept first, so that taking the import back does not bring an older review back.
 */
async function keepAsItStands(tx: Tx, personId: string, by: By): Promise<number> {
  const now = await readVersionNow(tx, personId)
  const { rows } = await sql<{ version: number; data: PersonVersion | null }>`
    select p.version, v.data from person p left join person_version v on v.person_id = p.id and v.version = p.version where p.id = ${personId}`.execute(tx)
  const { version, data } = rows[0]!
  if (data && inOrder(data) === inOrder(now)) return version
  await tx.updateTable('person').set({ version: version + 1 }).where('id', '=', personId).execute()
  await tx.insertInto('person_version').values({ person_id: personId, version: version + 1, data: JSON.stringify(now), write_id: by.writeId, made_by: by.accountId, made_at: by.at }).execute()
  return version + 1
}

/** The database gives the keys of what it keeps in an order of its own. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (each !== null && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1))) : each))

/** Likely duplicates of all who are new, in two statements instead of three a person. */
async function noteNew(tx: Tx, rows: readonly LookedRow[], items: readonly Item[], today: Day): Promise<number> {
  const registered = new Set(items.filter(({ did }) => did === 'registered').map(({ personId }) => personId))
  if (registered.size === 0) return 0
  const fresh = rows.filter(({ kind }) => kind === 'new')
  const areas = [...new Set(fresh.map(({ club }) => club!.areaId))]
  const people = await readPossible(tx, areas, fresh.map(({ values }) => ({ fullName: values.fullName!, year: values.birth?.year ?? null, phone: values.phone })))
  const likely = likelyAmong(people)
  const pairs = new Map<string, { one_id: string; other_id: string; signs: string[] }>()
  for (const person of people.filter(({ id }) => registered.has(id))) {
    for (const { other, signs } of likely(person, person.id)) {
      const [one_id, other_id] = person.id < other.id ? [person.id, other.id] : [other.id, person.id]
      pairs.set(one_id + other_id, { one_id, other_id, signs: [...signs] })
    }
  }
  const found = [...pairs.values()].map((pair) => ({ ...pair, found_on: today, settled: null, settled_at: null, settled_by: null }))
  if (found.length > 0) await tx.insertInto('likely_duplicate').values(found).onConflict((on) => on.columns(['one_id', 'other_id']).doNothing()).execute()
  return new Set(found.flatMap((pair) => [pair.one_id, pair.other_id]).filter((id) => registered.has(id))).size
}
