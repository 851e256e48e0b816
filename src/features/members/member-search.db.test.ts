/** The search goes through names or through people, by how wide the desk reaches; either way it finds whom plain code finds. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertClub } from '#features/clubs/club.db.ts'
import { anonymisePerson, changePerson, insertPerson } from '#features/people/person.db.ts'
import { NOTHING_KNOWN } from '#features/people/person.ts'
import { day } from '#kernel/day.ts'
import { fold } from '#kernel/vietnamese.ts'
import type { Engine } from '#server/database.ts'
import { districtOf, LAO_CAI, openTestEngine, YEN_BAI } from '../../../tests/test-server.ts'
import { searchPeople, type SearchReach } from './member-search.db.ts'
import { insertSpell } from './membership.db.ts'

const TODAY = day('2018-09-30')
const BY = { accountId: null, at: '2018-01-01T00:00:00.000Z', writeId: null }
const FAMILY = ['Giàng', 'Lý', 'Nguyễn', 'Hoàng', 'Đặng']
const GIVEN = ['Hoa', 'Hòa', 'Hoài', 'Mỷ', 'Mây', "H'Nga", 'Dở', 'Đở', 'Ánh']

let engine: Engine
let communes: { id: string; district: string }[]
const people: { id: string; name: string; areaId: string; district: string }[] = []
const clubId = randomUUID()
const dataOf = (fullName: string, areaId: string, phone: string | null = null) => ({ fullName, birth: null, sex: 'female' as const, areaId, hamlet: null, phone, phoneOwner: null, guardian: null, guardianPhone: null, note: null })

beforeAll(async () => {
  engine = await openTestEngine()
  const { rows } = await sql<{ id: string; district: string }>`select c.id, d.code as district from area c join area d on d.id = c.parent_id where c.level = 'commune' and c.valid_from <= ${TODAY} and ${TODAY} <= coalesce(c.valid_to, 'infinity') order by c.code`.execute(engine.db)
  communes = rows
  await engine.db.transaction().execute(async (tx) => {
    await insertClub(tx, clubId, { name: 'Câu lạc bộ thử', number: null, predecessorId: null, predecessor: null, predecessorSince: null, planId: null, paperOnly: false }, { areaId: communes[0]!.id, hamlet: null, covers: 'hamlet' }, day('2016-01-01'), { accountId: null, at: BY.at })
    for (let at = 0; at < 180; at += 1) {
      const { id: areaId, district } = communes[(at * 7) % communes.length]!
      const person = { id: randomUUID(), name: `${FAMILY[at % 5]} Thị ${GIVEN[at % 9]}`, areaId, district }
      await insertPerson(tx, person.id, dataOf(person.name, areaId, at === 3 ? '0912345678' : null), NOTHING_KNOWN, null, BY)
      if (at % 10 === 0) await insertSpell(tx, { id: randomUUID(), clubId, personId: person.id, joinedOn: day('2017-01-01') }, BY)
      people.push(person)
    }
  })
}, 60_000)
afterAll(() => engine.close())

const found = async (q: string, reach: SearchReach, limit = 400) => (await searchPeople(engine.db, q, reach, TODAY, limit)).map(({ personId }) => personId).sort()
const bearing = (q: string, whom: readonly (typeof people)[number][]) => {
  const words = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return whom.filter(({ name }) => words(q).every((word) => words(name).some((own) => own.startsWith(word)))).map(({ id }) => id).sort()
}
const ASKED = ['hoa', 'Hòa', 'thi hoa giang', 'dang do', 'ly', "h'nga", 'Ánh Nguyễn', 'nguyen thi', 'xyz', 't m h']

describe('whom a desk finds', () => {
  test.each(ASKED)('%s: a province through the names, a district and a commune through the people', async (q) => {
    expect(await found(q, { areas: [LAO_CAI.areaId], clubs: [] })).toEqual(bearing(q, people))
    expect(await found(q, { areas: 'all', clubs: [] })).toEqual(bearing(q, people))
    expect(await found(q, { areas: [districtOf('089').areaId], clubs: [] })).toEqual(bearing(q, people.filter(({ district }) => district === '089')))
    expect(await found(q, { areas: [people[0]!.areaId], clubs: [] })).toEqual(bearing(q, people.filter(({ areaId }) => areaId === people[0]!.areaId)))
    expect(await found(q, { areas: [YEN_BAI.areaId], clubs: [] })).toEqual([])
    expect(await found(q, { areas: [], clubs: [] })).toEqual([])
  })

  test.each(ASKED)('%s: a club its own members, also beside an area', async (q) => {
    const members = people.filter((_, at) => at % 10 === 0)
    expect(await found(q, { areas: [], clubs: [clubId] })).toEqual(bearing(q, members))
    expect(await found(q, { areas: [districtOf('089').areaId], clubs: [clubId] })).toEqual(bearing(q, people.filter((person) => person.district === '089' || members.includes(person))))
  })

  test('a phone number finds its owner, for whoever reaches there', async () => {
    expect(await found('0912.345.678', { areas: [LAO_CAI.areaId], clubs: [] })).toEqual([people[3]!.id])
    expect(await found('0912345678', { areas: [YEN_BAI.areaId], clubs: [clubId] })).toEqual([])
  })

  test('the marks typed come first, then the order of offices', async () => {
    const names = (await searchPeople(engine.db, 'Hòa', { areas: [LAO_CAI.areaId], clubs: [] }, TODAY, 20)).map(({ fullName }) => fullName.split(' ').at(-1))
    expect(names).toEqual(Array(20).fill('Hòa'))
  })
})

describe('the list of names', () => {
  const known = async (folded: string) => (await sql`select 1 from person_name where folded = ${folded}`.execute(engine.db)).rows.length > 0

  test('a new name is found at once, and the old one finds nobody', async () => {
    const person = people[1]!
    await engine.db.transaction().execute((tx) => changePerson(tx, person.id, { data: dataOf('Vù Thị Chỉnh Lại', person.areaId) }, BY))
    expect(await found('vu chinh', { areas: [LAO_CAI.areaId], clubs: [] })).toEqual([person.id])
    expect(await found(person.name, { areas: [LAO_CAI.areaId], clubs: [] })).not.toContain(person.id)
  })

  test('whoever is anonymised leaves no name behind, a former one neither', async () => {
    const person = people[1]!
    await engine.db.transaction().execute((tx) => changePerson(tx, person.id, { data: dataOf('Vù Thị Duy Nhất', person.areaId) }, BY))
    expect([await known('vu thi chinh lai'), await known('vu thi duy nhat')]).toEqual([true, true])
    await engine.db.transaction().execute((tx) => anonymisePerson(tx, person.id, 'Đã ẩn danh', BY))
    expect([await known('vu thi chinh lai'), await known('vu thi duy nhat'), await known('da an danh')]).toEqual([false, false, false])
    expect(await known('giang thi hoa')).toBe(true)
  })
})
