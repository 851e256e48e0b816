/** All SQL about lists that come in by Excel: what they are held against, what was learnt of heads, and which imports there were. */
import { sql } from 'kysely'
import type { ClubEvent } from '#features/clubs/club-event.ts'
import { readEventsOf } from '#features/clubs/club.db.ts'
import { birthOf, type Disability } from '#features/people/person.ts'
import { personOf } from '#features/people/person.db.ts'
import type { YearClass } from '#features/people/poverty.ts'
import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/vietnamese.ts'
import type { Tx } from '#server/database.ts'
import type { KnownPerson, Known, ListClub, NamedSpell } from './member-import-known.ts'
import type { Possible } from './member-import-likely.ts'
import { foldedHeading, HEADING_ANSWERS, type HeadingAnswer } from './member-sheet-heading.ts'
import { BY_GIVEN_NAME } from './member.db.ts'

declare module '#server/database.ts' {
  interface Tables {
    member_import: {
      id: string; club_id: string | null; area_id: string; file_name: string; summary: unknown; made_by: string | null; made_at: string; undone_at: string | null; undone_by: string | null
    }
    learnt_heading: { heading: string; field: string; made_by: string | null; made_at: string }
  }
}
type Maker = { readonly accountId: string | null; readonly at: string }
const uuids = (ids: readonly string[]) => sql`${[...ids]}::uuid[]`

/** The clubs in the order given, each with what joining is held against. */
export async function readListClubs(tx: Tx, ids: readonly string[], today: Day): Promise<ListClub[]> {
  if (ids.length === 0) return []
  const { rows: clubs } = await sql<{ id: string; name: string }>`select id, name from club where id = any(${uuids(ids)})`.execute(tx)
  const { rows: places } = await sql<{ club_id: string; area_id: string; valid_from: Day; valid_to: Day | null; area_to: Day | null }>`
    select p.club_id, p.area_id, p.valid_from, p.valid_to, a.valid_to as area_to from club_place p join area a on a.id = p.area_id where p.club_id = any(${uuids(ids)}) order by p.valid_from`.execute(tx)
  const { rows: groups } = await sql<{ id: string; club_id: string; name: string }>`
    select id, club_id, name from club_group where club_id = any(${uuids(ids)}) and from_day <= ${today} and ${today} <= coalesce(to_day, 'infinity') order by name collate vietnamese, id`.execute(tx)
  const events = await readEventsOf(tx, ids)
  return ids.flatMap((id) => {
    const name = clubs.find((club) => club.id === id)?.name
    const own = places.filter(({ club_id }) => club_id === id).map((row) => ({ areaId: row.area_id, from: row.valid_from, to: row.valid_to, areaEndedOn: row.area_to }))
    const here = own.find(({ from, to }) => from <= today && (to === null || today <= to)) ?? own.at(-1)
    if (name === undefined || !here) return []
    return [{ id, name, areaId: here.areaId, places: own, endedOn: endOf(events.get(id) ?? []), groups: groups.filter(({ club_id }) => club_id === id).map((row) => ({ id: row.id, name: row.name })) }]
  })
}
const endOf = (events: readonly ClubEvent[]): Day | null => events.find(({ kind }) => kind === 'merged' || kind === 'dissolved')?.day ?? null

type KnownRow = Parameters<typeof personOf>[0] & {
  club_id: string; club: string; spell_id: string | null; joined_on: Day | null; group_id: string | null; group_name: string | null; ethnicity: string | null; disability: Disability | null; lives_alone: boolean | null; classes: YearClass[]
}
const WITH_CIRCUMSTANCE = sql`c.ethnicity, c.disability, c.lives_alone,
  coalesce((select json_agg(json_build_object('year', h.year, 'class', h.class, 'proof', h.proof) order by h.year) from household_class h where h.household_id = r.household_id), '[]') as classes`

/** `keys`: the ids that stand in the file. */
export async function readKnown(tx: Tx, clubs: readonly ListClub[], keys: readonly string[], today: Day): Promise<Known> {
  const ids = clubs.map(({ id }) => id)
  const { rows: members } = await sql<KnownRow>`
    select r.*, m.club_id, l.name as club, m.id as spell_id, m.joined_on, m.group_id, g.name as group_name, ${WITH_CIRCUMSTANCE}
    from membership m join club l on l.id = m.club_id join person p on p.id = m.person_id join person r on r.id = p.root_id left join club_group g on g.id = m.group_id left join person_circumstance c on c.person_id = r.id
    where m.club_id = any(${uuids(ids)}) and m.voided_at is null and m.joined_on <= ${today} and coalesce(m.left_on, 'infinity') >= ${today} order by l.name collate vietnamese, l.id, ${BY_GIVEN_NAME}`.execute(tx)
  const { rows: applicants } = await sql<KnownRow>`
    select r.*, a.club_id, l.name as club, null::uuid as spell_id, null::date as joined_on, null::uuid as group_id, null as group_name, ${WITH_CIRCUMSTANCE}
    from applicant a join club l on l.id = a.club_id join person p on p.id = a.person_id join person r on r.id = p.root_id left join person_circumstance c on c.person_id = r.id
    where a.club_id = any(${uuids(ids)}) and a.outcome is null and r.anonymised_at is null order by a.applied_on, ${BY_GIVEN_NAME}`.execute(tx)
  const { rows: named } = await sql<{ id: string; root_id: string }>`select id, root_id from person where id = any(${uuids(keys)})`.execute(tx)
  const spells = await readSpellsOf(tx, [...members, ...applicants].map(({ id }) => id))
  const knownOf = (row: KnownRow): KnownPerson => ({
    person: personOf(row), circumstance: { ethnicity: row.ethnicity, disability: row.disability, livesAlone: row.lives_alone, classes: row.classes }, clubId: row.club_id, club: row.club,
    spell: row.spell_id === null ? null : { id: row.spell_id, joinedOn: row.joined_on!, groupId: row.group_id, group: row.group_name }, spells: spells.get(row.id) ?? [],
  })
  const here = new Set(members.map(({ id }) => id))
  const roots = new Map(named.map((row) => [row.id, row.root_id]))
  const gone = [...new Set(roots.values())].filter((root) => !here.has(root))
  const { rows: left } = await sql<{ root_id: string; left_on: Day }>`select p.root_id, max(m.left_on) as left_on from membership m join person p on p.id = m.person_id
    where p.root_id = any(${uuids(gone)}) and m.club_id = any(${uuids(ids)}) and m.voided_at is null and m.left_on is not null group by p.root_id`.execute(tx)
  const leftOn = new Map(left.map((row) => [row.root_id, row.left_on]))
  return { clubs, members: members.map(knownOf), applicants: applicants.filter(({ id }) => !here.has(id)).map(knownOf), roots, elsewhere: new Map(gone.map((root) => [root, { leftOn: leftOn.get(root) ?? null }])) }
}

async function readSpellsOf(tx: Tx, roots: readonly string[]): Promise<Map<string, NamedSpell[]>> {
  const { rows } = await sql<{ root_id: string; id: string; club_id: string; club: string; joined_on: Day; left_on: Day | null }>`select p.root_id, m.id, m.club_id, c.name as club, m.joined_on, m.left_on
    from membership m join person p on p.id = m.person_id join club c on c.id = m.club_id where p.root_id = any(${uuids(roots)}) and m.voided_at is null order by m.joined_on, m.id`.execute(tx)
  const found = new Map<string, NamedSpell[]>()
  for (const row of rows) found.set(row.root_id, [...(found.get(row.root_id) ?? []), { id: row.id, clubId: row.club_id, club: row.club, joinedOn: row.joined_on, leftOn: row.left_on }])
  return found
}

export type PossibleRow = Possible & { readonly sex: string }

/** Who may already be one of these people: everybody of the communes, and whoever bears one of the names with its year, or one of the phones, anywhere. */
export async function readPossible(tx: Tx, areaIds: readonly string[], given: readonly { readonly fullName: string; readonly year: number | null; readonly phone: string | null }[]): Promise<PossibleRow[]> {
  if (given.length === 0) return []
  const dated = given.filter(({ year }) => year !== null)
  const phones = given.flatMap(({ phone }) => phone ?? [])
  const columns = sql`r.id, r.full_name, r.birth_year, r.birth_month, r.birth_date, r.area_id, r.hamlet, r.phone, r.sex from person r`
  const { rows } = await sql<{ id: string; full_name: string; birth_year: number | null; birth_month: number | null; birth_date: number | null; area_id: string; hamlet: string | null; phone: string | null; sex: string }>`
    select ${columns} where r.root_id = r.id and r.anonymised_at is null and r.area_id = any(${uuids(areaIds)})
    union select ${columns} join (select distinct * from unnest(${dated.map(({ fullName }) => fold(fullName))}::text[], ${dated.map(({ year }) => year)}::int[]) as t (folded, birth_year)) n on n.folded = r.folded and n.birth_year = r.birth_year
      where r.root_id = r.id and r.anonymised_at is null
    union select ${columns} where r.root_id = r.id and r.anonymised_at is null and r.phone = any(${phones}::text[])`.execute(tx)
  return rows.map((row) => ({ id: row.id, fullName: row.full_name, birth: birthOf(row.birth_year, row.birth_month, row.birth_date), areaId: row.area_id, hamlet: row.hamlet, phone: row.phone, sex: row.sex }))
}

export async function readLearnt(tx: Tx): Promise<Map<string, HeadingAnswer>> {
  const rows = await tx.selectFrom('learnt_heading').select(['heading', 'field']).execute()
  return new Map(rows.flatMap((row) => {
    const field = HEADING_ANSWERS.find((each) => each === row.field)
    return field ? [[row.heading, field] as const] : []
  }))
}

/** What somebody says of a head now holds from now on; the next file with it is not asked again. */
export async function saveLearnt(tx: Tx, headings: Readonly<Record<string, HeadingAnswer>>, by: Maker): Promise<void> {
  for (const [heading, field] of Object.entries(headings)) {
    const row = { field, made_by: by.accountId, made_at: by.at }
    await tx.insertInto('learnt_heading').values({ heading: foldedHeading(heading), ...row }).onConflict((on) => on.column('heading').doUpdateSet(row)).execute()
  }
}

export type ImportSummary = { readonly rows: number; readonly registered: number; readonly joined: number; readonly changed: number; readonly skipped: number }
export type MemberImport = { readonly id: string; readonly clubId: string | null; readonly areaId: string; readonly fileName: string; readonly summary: ImportSummary; readonly madeBy: string | null; readonly madeAt: string; readonly undoneAt: string | null; readonly undoneBy: string | null }

export async function insertImport(tx: Tx, given: { id: string; clubId: string | null; areaId: string; fileName: string; summary: ImportSummary }, by: Maker): Promise<void> {
  await tx
    .insertInto('member_import')
    .values({ id: given.id, club_id: given.clubId, area_id: given.areaId, file_name: given.fileName, summary: JSON.stringify(given.summary), made_by: by.accountId, made_at: by.at, undone_at: null, undone_by: null })
    .execute()
}

/** The latest first, with the names of who did it. Of a club also the commune's lists that brought it somebody. */
export async function readImports(tx: Tx, of: { clubId: string } | { areaId: string } | { importId: string }): Promise<MemberImport[]> {
  const which =
    'importId' in of ? sql`i.id = ${of.importId}`
    : 'areaId' in of ? sql`i.club_id is null and i.area_id in (select id from area where unit_id = (select unit_id from area where id = ${of.areaId}))`
    : sql`i.club_id = ${of.clubId} or i.club_id is null and exists (select 1 from membership m where m.import_id = i.id and m.club_id = ${of.clubId})`
  const { rows } = await sql<{ id: string; club_id: string | null; area_id: string; file_name: string; summary: ImportSummary; maker: string | null; made_at: string; undone_at: string | null; undoer: string | null }>`
    select i.id, i.club_id, i.area_id, i.file_name, i.summary, a.name as maker, i.made_at, i.undone_at, b.name as undoer
    from member_import i left join account a on a.id = i.made_by left join account b on b.id = i.undone_by where ${which} order by i.made_at desc, i.id limit 100`.execute(tx)
  return rows.map((row) => ({ id: row.id, clubId: row.club_id, areaId: row.area_id, fileName: row.file_name, summary: row.summary, madeBy: row.maker, madeAt: row.made_at, undoneAt: row.undone_at, undoneBy: row.undoer }))
}
