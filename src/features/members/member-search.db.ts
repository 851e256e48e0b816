/** Tìm người: any words of a name in any order, with or without tone marks; names that match with the marks typed stand first. */
import { type RawBuilder, sql } from 'kysely'
import type { Sex } from '#features/people/person.ts'
import type { Day } from '#kernel/day.ts'
import { comparePeople, fold } from '#kernel/vietnamese.ts'
import type { Tx } from '#server/database.ts'
import { EVERY } from '#server/sql-lists.ts'

export type FoundPerson = { readonly personId: string; readonly fullName: string; readonly birthYear: number | null; readonly sex: Sex; readonly hamlet: string | null; readonly area: string; readonly club: string | null; readonly clubId: string | null }
export type SearchReach = { readonly areas: readonly string[] | 'all'; readonly clubs: readonly string[] }

/** So many pages are looked at before those whose marks match are put first; fewer where no marks were typed. */
const [PAGES, PAGES_WITHOUT_MARKS] = [4, 2]
/** Of so few communes the people are gone through; of more, the names. */
const FEW_AREAS = 50

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/**
 * At most `limit` people within reach: of communes below the areas, or members and applicants of the clubs. Each word is a beginning of a word of the name.
 * A phone number finds its owner.
 */
export async function searchPeople(tx: Tx, q: string, reach: SearchReach, on: Day, limit: number): Promise<FoundPerson[]> {
  const words = wordsOf(fold(q))
  if (words.length === 0) return []
  const digits = q.replace(/\D/g, '')
  const marked = wordsOf(q.normalize('NFC').toLowerCase())
  const most = limit * (words.every((word) => marked.includes(word)) ? PAGES_WITHOUT_MARKS : PAGES)
  const found = await (digits.length >= 9 ? findByPhone(tx, digits, reach, on, most) : findByName(tx, words, reach, on, { page: limit, most }))
  const first = inOrder(found, marked).slice(0, limit)
  return first.length === 0 ? [] : readFound(tx, first.map(({ id }) => id), on)
}

type Found = { readonly id: string; readonly full_name: string; readonly birth_year: number | null }

const COUNTS = sql`r.root_id = r.id and r.anonymised_at is null`
/** Areas at or below those of the reach on the day. */
const below = (areas: readonly string[], on: Day) => sql`w.unit_id = any(array(select unit_id from area where id = any(${[...areas]}::uuid[]))) and w.since <= ${on} and ${on} <= w.until`
const standsBelow = (areas: readonly string[], on: Day) => sql`exists (select 1 from area_above w where w.area_id = r.area_id and ${below(areas, on)})`

async function findByPhone(tx: Tx, digits: string, { areas, clubs }: SearchReach, on: Day, most: number): Promise<Found[]> {
  const within = areas === 'all' ? EVERY : sql`(${standsBelow(areas, on)} or r.id in (${inClubs(clubs)}))`
  const { rows } = await sql<Found>`select r.id, r.full_name, r.birth_year from person r where r.phone = ${digits} and ${COUNTS} and ${within} limit ${most}`.execute(tx)
  return rows
}

/**
 * Through the people when the reach is narrow. Through the names when it is wide, and no further than needed: words as they stand first, and only
 * where those fill no page also as beginnings. `offset 0` keeps that order, which the planner, who cannot know how many stand within, would at times turn round.
 */
async function findByName(tx: Tx, words: readonly string[], { areas, clubs }: SearchReach, on: Day, { page, most }: { page: number; most: number }): Promise<Found[]> {
  const beginnings = words.map((word) => `${word}:*`).join(' & ')
  const matches = (folded: string, query = beginnings) => sql`to_tsvector('simple', ${sql.ref(folded)}) @@ to_tsquery('simple', ${query})`
  const byName = (query: string) => sql`select r.id, r.full_name, r.birth_year from person_name n
    cross join lateral (select r.id, r.full_name, r.birth_year from person r where r.folded = n.folded and ${COUNTS} and ${areas === 'all' ? EVERY : standsBelow(areas, on)} offset 0) r
    where ${matches('n.folded', query)} and (select count from reached) > ${FEW_AREAS}`
  const parts: RawBuilder<unknown>[] = []
  if (areas === 'all' || areas.length > 0) parts.push(sql`select * from whole`, sql`${byName(beginnings)} and (select count(*) from whole) < ${page}`)
  if (areas !== 'all' && areas.length > 0)
    parts.push(sql`select r.id, r.full_name, r.birth_year from (select distinct w.area_id from area_above w where ${below(areas, on)} offset 0) here
      cross join lateral (select r.* from person r where r.area_id = here.area_id offset 0) r where ${COUNTS} and ${matches('r.folded')} and (select count from reached) <= ${FEW_AREAS}`)
  if (clubs.length > 0) parts.push(sql`select r.id, r.full_name, r.birth_year from (${inClubs(clubs)} offset 0) mine join person r on r.id = mine.root_id where ${COUNTS} and ${matches('r.folded')}`)
  if (parts.length === 0) return []
  const reached = areas === 'all' ? sql`select ${FEW_AREAS + 1}::int as count` : sql`select count(*) from (
    select 1 from area asked cross join lateral (select w.area_id from area_above w where w.unit_id = asked.unit_id order by w.area_id limit ${FEW_AREAS + 1}) w where asked.id = any(${[...areas]}::uuid[]) limit ${FEW_AREAS + 1}) some_of_them`
  const { rows } = await sql<Found>`with reached as materialized (${reached}), whole as materialized (${byName(words.join(' & '))} limit ${most})
    ${sql.join(parts.map((part) => sql`(${part} limit ${most})`), sql` union `)}`.execute(tx)
  return rows
}

/** What a list shows of each, in the order given. */
async function readFound(tx: Tx, ids: readonly string[], on: Day): Promise<FoundPerson[]> {
  const { rows } = await sql<{ id: string; full_name: string; birth_year: number | null; sex: Sex; hamlet: string | null; area: string; club: string | null; club_id: string | null }>`
    select r.id, r.full_name, r.birth_year, r.sex, r.hamlet, a.kind || ' ' || a.name as area, c.name as club, c.id as club_id
    from unnest(${[...ids]}::uuid[]) with ordinality as f (id, place) join person r on r.id = f.id join area a on a.id = r.area_id
    left join lateral (select m.club_id from membership m join person p on p.id = m.person_id where p.root_id = f.id and m.voided_at is null and m.joined_on <= ${on} and coalesce(m.left_on, 'infinity') >= ${on} limit 1) m on true
    left join club c on c.id = m.club_id order by f.place`.execute(tx)
  return rows.map((row) => ({ personId: row.id, fullName: row.full_name, birthYear: row.birth_year, sex: row.sex, hamlet: row.hamlet, area: row.area, club: row.club, clubId: row.club_id }))
}

/** By how much of what was typed stands in the name, then as offices order people. Many bear one name, so names are put in order, not people. */
function inOrder(people: readonly Found[], marked: readonly string[]): Found[] {
  const byName = new Map<string, Found[]>()
  for (const person of people) {
    const bearers = byName.get(person.full_name)
    if (bearers) bearers.push(person)
    else byName.set(person.full_name, [person])
  }
  const ranks = new Map([...byName.keys()].map((name) => [name, rankOf(name, marked)]))
  return [...byName]
    .sort(([one], [other]) => ranks.get(other)! - ranks.get(one)! || comparePeople(one, other))
    .flatMap(([, bearers]) => bearers.sort((one, other) => (one.birth_year ?? 0) - (other.birth_year ?? 0)))
}

/** How many of the words typed stand in the name letter by letter, marks and đ included; a whole word counts more than a beginning. */
export function rankOf(fullName: string, marked: readonly string[]): number {
  const own = wordsOf(fullName.toLowerCase())
  return marked.reduce((sum, word) => sum + (own.includes(word) ? 2 : own.some((each) => each.startsWith(word)) ? 1 : 0), 0)
}

const inClubs = (clubs: readonly string[]) => sql`select p.root_id from membership m join person p on p.id = m.person_id where m.club_id = any(${[...clubs]}::uuid[]) and m.voided_at is null
  union select p.root_id from applicant a join person p on p.id = a.person_id where a.club_id = any(${[...clubs]}::uuid[])`
