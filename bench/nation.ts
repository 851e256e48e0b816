/**
 * A generated nation: 34 provinces with 10,000 communes, 10,000 clubs and 600,000 people, straight into the tables.
 * It is made once as a template on the PostgreSQL server of the benches, and again only when this generator or a migration has changed.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { referenceAreaId } from '#features/areas/area-reference.db.ts'
import { foldedClubName } from '#features/clubs/club.ts'
import { refreshFigures } from '#features/indicators/club-figures.db.ts'
import { day } from '#kernel/day.ts'
import { seedReference } from '#main/seed-reference.ts'
import { type Engine, openEngine } from '#server/database.ts'
import { migrate, readMigrations } from '#server/migrate.ts'
import { type Chance, chanceOf, type MadePerson, makePerson, settle } from './nation-people.ts'

export const TODAY = day('2018-09-30')
export const HOME = referenceAreaId('province', '10')
export const CLUBS = 10_000
const COMMUNES = 10_000
const PEOPLE = 600_000
const SEED = 184

/** The PostgreSQL server of the benches, or undefined with a sentence that says how to name one. */
export function benchServer(figure: string): string | undefined {
  const { BENCH_DATABASE } = process.env
  if (!BENCH_DATABASE) console.error(`${figure} is measured on PostgreSQL 15: set BENCH_DATABASE=postgres://user@host:port/postgres to a server on which databases may be made, and run it again.`)
  return BENCH_DATABASE
}

export type Nation = { readonly address: string; readonly engine: Engine; drop(): Promise<void> }

/** A copy of the nation for one bench, to be dropped after it. */
export async function openNation(server: string, purpose: string): Promise<Nation> {
  const template = await templateOf(server)
  const name = `lien_the_he_bench_${purpose}_${process.pid}`
  await asAdmin(server, (admin) => admin.query(`create database ${name} template ${template} strategy file_copy`))
  const address = addressOf(server, name)
  const engine = await openEngine(address)
  const drop = async () => {
    await engine.close()
    await asAdmin(server, (admin) => admin.query(`drop database ${name} with (force)`))
  }
  return { address, engine, drop }
}

async function templateOf(server: string): Promise<string> {
  const made = createHash('sha256')
  for (const file of ['nation.ts', 'nation-people.ts']) made.update(readFileSync(new URL(file, import.meta.url)))
  for (const { hash } of readMigrations()) made.update(hash)
  const name = `lien_the_he_nation_${made.digest('hex').slice(0, 12)}`
  const old = await asAdmin(server, async (admin) => (await admin.query<{ datname: string }>(`select datname from pg_database where datname like 'lien_the_he_nation_%'`)).rows.map(({ datname }) => datname))
  if (old.includes(name)) return name
  console.error('Making the nation: a few minutes, once.')
  const making = name.replace('_nation_', '_making_')
  await asAdmin(server, async (admin) => {
    for (const gone of [...old, making]) await admin.query(`drop database if exists ${gone} with (force)`)
    await admin.query(`create database ${making}`)
  })
  await makeNation(addressOf(server, making))
  // Only what is whole bears the name.
  await asAdmin(server, (admin) => admin.query(`alter database ${making} rename to ${name}`))
  return name
}

async function asAdmin<Result>(server: string, work: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

function addressOf(server: string, database: string): string {
  const address = new URL(server)
  address.pathname = `/${database}`
  return address.href
}

type Columns = Readonly<Record<string, string>>
/** Many rows by one statement: each column is one array. */
async function insertMany(to: pg.Client, table: string, columns: Columns, rows: readonly (readonly unknown[])[]): Promise<void> {
  const names = Object.keys(columns)
  for (let at = 0; at < rows.length; at += 5_000) {
    const some = rows.slice(at, at + 5_000)
    await to.query(
      `insert into ${table} (${names.join(', ')}) select * from unnest(${names.map((name, place) => `$${place + 1}::${columns[name]}[]`).join(', ')})`,
      names.map((_, place) => some.map((row) => row[place])),
    )
  }
}

async function makeNation(address: string): Promise<void> {
  const engine = await openEngine(address)
  await migrate(engine)
  await engine.db.transaction().execute((tx) => seedReference(tx))
  const to = new pg.Client({ connectionString: address })
  await to.connect()
  const chance = chanceOf(SEED)
  await to.query('begin')
  const clubs = await makeClubs(to, chance, await makeAreas(to, chance))
  await to.query('commit')
  await makePeople(to, chance, clubs)
  await to.query('vacuum (analyze)')
  await to.end()
  await engine.db.transaction().execute((tx) => refreshFigures(tx, new Set(['areas']), TODAY))
  await engine.runScript('vacuum (analyze) club_figures')
  await engine.close()
}

/** Provinces and districts beside those of the reference lists, and communes till there are 10,000; all end with the districts on 30/6/2025. Answers the communes. */
async function makeAreas(to: pg.Client, chance: Chance): Promise<string[]> {
  const columns = { id: 'uuid', unit_id: 'uuid', code: 'text', name: 'text', kind: 'text', level: 'text', parent_id: 'uuid', valid_from: 'date', valid_to: 'date' }
  const row = (code: string, name: string, kind: string, level: string, parent: string | null, until = '2025-06-30') => {
    const id = chance.uuid()
    return [id, id, code, name, kind, level, parent, '2016-01-01', until]
  }
  const provinces = Array.from({ length: 32 }, (_, at) => row(`M${at}`, `Tỉnh mẫu ${at + 1}`, 'tỉnh', 'province', null))
  const districts = provinces.flatMap(([id], at) => Array.from({ length: 21 }, (_, below) => row(`M${at}-${below}`, `Huyện mẫu ${at + 1}.${below + 1}`, 'huyện', 'district', id!)))
  const known = await to.query<{ id: string; level: string; valid_to: string }>(
    `select a.id, a.level, a.valid_to::text from area a left join area up on up.id = a.parent_id where a.valid_from <= $1 and $1 <= coalesce(a.valid_to, 'infinity') and (a.level = 'commune' or (a.level = 'district' and up.id <> $2))`, [TODAY, HOME])
  const there = known.rows.filter(({ level }) => level === 'commune').map(({ id }) => id)
  const above = [...districts.map(([id]) => ({ id: id!, until: '2025-06-30' })), ...known.rows.filter(({ level }) => level === 'district').map(({ id, valid_to }) => ({ id, until: valid_to }))]
  const communes = Array.from({ length: COMMUNES - there.length }, (_, at) => {
    const { id, until } = above[at % above.length]!
    return row(`X${at}`, `Xã mẫu ${at + 1}`, 'xã', 'commune', id, until)
  })
  for (const rows of [provinces, districts, communes]) await insertMany(to, 'area', columns, rows)
  return [...there, ...communes.map(([id]) => id!)]
}

type MadeClub = { readonly id: string; readonly areaId: string; readonly joined: string }

async function makeClubs(to: pg.Client, chance: Chance, communes: readonly string[]): Promise<MadeClub[]> {
  const at = '2018-01-01T00:00:00Z'
  const clubs = Array.from({ length: CLUBS }, (_, count): MadeClub & { name: string; year: number } => {
    const year = 2016 + chance.whole(2)
    return { id: chance.uuid(), areaId: chance.pick(communes), joined: `${year}-0${4 + chance.whole(5)}-10`, name: `Câu lạc bộ ${count + 1} (mẫu)`, year }
  })
  await insertMany(to, 'club', { id: 'uuid', name: 'text', folded: 'text', number: 'int', made_at: 'timestamptz' }, clubs.map(({ id, name }) => [id, name, foldedClubName(name), 1 + chance.whole(5), at]))
  await insertMany(to, 'club_place', { club_id: 'uuid', area_id: 'uuid', hamlet: 'text', covers: 'text', valid_from: 'date' }, clubs.map(({ id, areaId }) => [id, areaId, `Thôn ${1 + chance.whole(12)}`, 'hamlet', '2016-01-01']))
  await insertMany(
    to, 'club_event', { id: 'uuid', club_id: 'uuid', kind: 'text', day: 'date', number: 'text', issuer: 'text', made_at: 'timestamptz' },
    clubs.flatMap(({ id, joined, year }) => [
      [chance.uuid(), id, 'planned', `${year}-01-05`, null, null, at],
      [chance.uuid(), id, 'decided', `${year}-03-10`, `${1 + chance.whole(90)}/QĐ-UBND`, 'UBND xã', at],
      [chance.uuid(), id, 'first-meeting', joined, null, null, at],
    ]),
  )
  return clubs
}

const PERSON = {
  id: 'uuid', root_id: 'uuid', full_name: 'text', folded: 'text', birth_year: 'int', birth_month: 'int', birth_date: 'int', sex: 'text', household_id: 'uuid', area_id: 'uuid', hamlet: 'text', phone: 'text', made_at: 'timestamptz',
}
const OFFICES = ['chair', 'deputy', 'secretary', 'treasurer', 'care']

/** Sixty people a club, more or less; one of two hundred has left. The first five are the board. */
async function makePeople(to: pg.Client, chance: Chance, clubs: readonly MadeClub[]): Promise<void> {
  const at = '2018-01-01T00:00:00Z'
  let left = PEOPLE
  for (let first = 0; first < clubs.length; first += 80) {
    const made: (MadePerson & { rootId: string; club: MadeClub; office: string | undefined })[] = []
    for (const [index, club] of clubs.slice(first, first + 80).entries()) {
      const there = settle(chance)
      const rest = clubs.length - first - index
      const count = rest === 1 ? left : Math.round(left / rest) + chance.whole(41) - 20
      left -= count
      let before: MadePerson | undefined
      for (let place = 0; place < count; place += 1) {
        before = makePerson(chance, there, before)
        // Of a few there are two records, since merged.
        const first: (typeof made)[number] | undefined = place > OFFICES.length && chance.percent(0.2) ? made.at(-1) : undefined
        made.push({ ...before, rootId: first?.rootId ?? before.id, club, office: OFFICES[place] })
      }
    }
    const kept = new Set(made.filter(({ id, rootId }) => id !== rootId).map(({ rootId }) => rootId))
    await to.query('begin')
    const homes = made.filter(({ newHousehold }) => newHousehold !== null)
    await insertMany(to, 'household', { id: 'uuid', area_id: 'uuid', made_at: 'timestamptz' }, homes.map(({ householdId, club }) => [householdId, club.areaId, at]))
    await insertMany(to, 'household_class', { household_id: 'uuid', year: 'int', class: 'text', recorded_at: 'timestamptz' }, homes.filter(({ newHousehold }) => newHousehold !== 'unknown').map(({ householdId, newHousehold }) => [householdId, 2018, newHousehold, at]))
    await insertMany(to, 'person', PERSON, made.map((one) => [one.id, one.rootId, one.fullName, one.folded, one.year, one.month, one.date, one.sex, one.householdId, one.club.areaId, one.hamlet, one.phone, at]))
    await insertMany(to, 'person_circumstance', { person_id: 'uuid', ethnicity: 'text', disability: 'text', lives_alone: 'boolean' }, made.map(({ id, ethnicity, disability, alone }) => [id, ethnicity, disability, alone]))
    await insertMany(
      to, 'membership', { id: 'uuid', club_id: 'uuid', person_id: 'uuid', joined_on: 'date', left_on: 'date', leave_reason: 'text', made_at: 'timestamptz' },
      made.map(({ id, rootId, club, office }) => (!office && id === rootId && !kept.has(id) && chance.percent(0.5) ? [chance.uuid(), club.id, id, club.joined, '2018-05-31', 'moved', at] : [chance.uuid(), club.id, id, club.joined, null, null, at])),
    )
    await insertMany(to, 'board_term', { id: 'uuid', club_id: 'uuid', person_id: 'uuid', office: 'text', from_day: 'date', made_at: 'timestamptz' }, made.filter(({ office }) => office).map(({ id, club, office }) => [chance.uuid(), club.id, id, office, club.joined, at]))
    await to.query('commit')
  }
}
