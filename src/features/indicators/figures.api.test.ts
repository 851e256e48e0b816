/** Figures as rows: the same as a recount on any day, whatever was written; frozen ones stand; the plan's targets. */
import { sql } from 'kysely'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bornOn } from '#features/people/birth.ts'
import { isMinority } from '#features/people/ethnicity.ts'
import { classOn } from '#features/people/poverty.ts'
import { compose } from '#features/members/composition.ts'
import { addDays, type Day, day } from '#kernel/day.ts'
import { makeClub, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'
import { proveFigures, readFigures, refreshOld } from './club-figures.db.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())

const figuresOf = async (clubId: string, on?: string) => {
  const { body } = await specialist.get(`/api/figures${on ? `?on=${on}` : ''}`)
  return body.rows.find(({ id }: { id: string }) => id === clubId).figures
}

/** In plain code, from the tables one by one. */
async function recount(clubId: string, on: Day) {
  const { db } = server.engine
  const { rows: people } = await sql<{ root_id: string }>`select distinct p.root_id from membership m join person p on p.id = m.person_id
    where m.club_id = ${clubId} and m.voided_at is null and m.joined_on <= ${on} and (m.left_on is null or m.left_on >= ${on})`.execute(db)
  const members = []
  for (const { root_id } of people) {
    const person = await db.selectFrom('person').selectAll().where('id', '=', root_id).executeTakeFirstOrThrow()
    const known = await db.selectFrom('person_circumstance').selectAll().where('person_id', '=', root_id).executeTakeFirst()
    const classes = (await db.selectFrom('household_class').selectAll().where('household_id', '=', person.household_id).execute()).map((row) => ({ year: row.year, class: row.class as never, proof: null }))
    members.push({
      born: person.birth_year === null ? null : bornOn({ year: person.birth_year, month: person.birth_month, date: person.birth_date }), sex: person.sex as 'female' | 'male', poverty: classOn(classes, on)?.class ?? null,
      minority: isMinority(known?.ethnicity ?? null), livesAlone: known?.lives_alone ?? null, disabled: known?.disability ? known.disability !== 'none' : null,
    })
  }
  return compose(members, on)
}

describe('a club’s figures are a row', () => {
  test('written again with each write, and true on the morning somebody turns 55', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    await register(officer, clubId, COMMUNE.areaId, { birth: '02/10/1963', sex: 'female', class: 'near-poor' })
    await register(officer, clubId, COMMUNE.areaId, { birth: '1950', sex: 'male', class: 'average', ethnicity: '01' })
    expect(await figuresOf(clubId)).toMatchObject({ total: 2, 'aged-55': 1, women: 1, poor: 1, 'near-poor': 1, minority: 1, core: 0, young: 1 })
    const stored = await server.engine.db.selectFrom('club_figures').selectAll().where('club_id', '=', clubId).executeTakeFirstOrThrow()
    expect([stored.on_day, stored.good_until]).toEqual(['2018-09-30', '2018-10-01'])
    expect(await figuresOf(clubId, '2018-10-02')).toMatchObject({ 'aged-55': 2, core: 1, young: 0 })
    server.setDay(day('2018-10-02'))
    expect(await server.engine.db.transaction().execute((tx) => refreshOld(tx, day('2018-10-02')))).toBeGreaterThan(0)
    expect((await server.engine.db.selectFrom('club_figures').selectAll().where('club_id', '=', clubId).executeTakeFirstOrThrow()).core).toBe(1)
    server.setDay(day('2018-09-30'))
  })

  test('the proof finds a row that somebody altered', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    await register(officer, clubId, COMMUNE.areaId)
    expect((await proveFigures(server.engine.db, day('2018-09-30'))).faults).toEqual([])
    await server.engine.db.updateTable('club_figures').set({ women: 7 }).where('club_id', '=', clubId).execute()
    expect((await proveFigures(server.engine.db, day('2018-09-30'))).faults).toEqual([{ clubId, name: 'women', stored: 7, counted: 1 }])
    await server.engine.db.updateTable('club_figures').set({ women: 1 }).where('club_id', '=', clubId).execute()
  })

  test('two writers at once leave the row right', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    await Promise.all(Array.from({ length: 8 }, () => register(officer, clubId, COMMUNE.areaId)))
    expect((await figuresOf(clubId)).total).toBe(8)
    expect((await proveFigures(server.engine.db, day('2018-09-30'))).faults).toEqual([])
  })

  test('as on any day, they equal a recount in plain code', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    const someone = fc.record({
      birth: fc.oneof(fc.constant(null), fc.integer({ min: 1930, max: 2000 }).map(String), fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1955, max: 1966 })).map(([month, year]) => `${String(month).padStart(2, '0')}/${year}`), fc.constant('29/02/1960')),
      sex: fc.constantFrom('female' as const, 'male' as const), class: fc.constantFrom('poor', 'near-poor', 'difficult', 'average', null), ethnicity: fc.constantFrom('01', '08', null), alone: fc.boolean(),
      joined: fc.integer({ min: 0, max: 500 }), stays: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
    })
    const people = fc.sample(someone, { numRuns: 40, seed: 184 })
    for (const given of people) {
      const on = addDays(day('2017-02-01'), given.joined)
      const id = await register(officer, clubId, COMMUNE.areaId, given, { on })
      const leftOn = given.stays === null ? null : addDays(on, given.stays)
      if (leftOn === null || leftOn > '2018-09-30') continue
      const { spells } = (await officer.get(`/api/people/${id}`)).body
      expect((await officer.post('/api/memberships/leave', { spellId: spells[0].id, lastDay: leftOn, leave: { reason: 'asked' } })).status).toBe(201)
    }
    for (const on of fc.sample(fc.integer({ min: 0, max: 1200 }), { numRuns: 25, seed: 184 }).map((days) => addDays(day('2017-01-20'), days))) {
      const [figures] = await readFigures(server.engine.db, on, [clubId])
      expect({ on, ...figures }).toMatchObject({ on, ...(await recount(clubId, on)) })
    }
  })
})

describe('merging', () => {
  test('two records of one person count once; taking it back changes nothing', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    const kept = await register(officer, clubId, COMMUNE.areaId, { name: 'Vàng Thị Mẩy', birth: '1955', phone: '0900111222' })
    const gone = await register(officer, clubId, COMMUNE.areaId, { name: 'Vàng Thị Mẩy', birth: '05/1955', class: 'near-poor', alone: true })
    const everything = async () => {
      const { body } = await officer.get(`/api/clubs/${clubId}/members`)
      const { rows } = await sql`select to_jsonb(p) - 'version' as row from person p where id in (${kept}, ${gone}) order by id`.execute(server.engine.db)
      const { rows: known } = await sql`select * from person_circumstance where person_id in (${kept}, ${gone}) order by person_id`.execute(server.engine.db)
      const { rows: classes } = await sql`select household_id, year, class, proof from household_class where household_id in (${kept}, ${gone}) order by 1, 2`.execute(server.engine.db)
      return { members: body.members, figures: await figuresOf(clubId), rows, known, classes }
    }
    const before = await everything()
    expect(before.figures.total).toBe(2)
    const merged = await officer.post('/api/people/merge', { keptId: kept, goneId: gone, take: ['birth', 'livesAlone'] })
    expect(merged.status).toBe(201)
    expect((await figuresOf(clubId)).total).toBe(1)
    expect((await officer.get(`/api/people/${gone}`)).body).toMatchObject({ id: kept, birth: { year: 1955, month: 5, date: null }, phone: '0900111222', spells: [{}, {}] })
    expect((await officer.get('/api/people/duplicates')).body.pairs).toEqual([])
    expect((await officer.post('/api/people/merge/undo', { mergeId: merged.body.mergeId })).status).toBe(201)
    expect(await everything()).toEqual(before)
    expect((await officer.get('/api/people/duplicates')).body.pairs).toHaveLength(1)
    expect((await officer.post('/api/people/merge/undo', { mergeId: merged.body.mergeId })).body.refused).toBe('people/merge-undone')
  })
})

describe('a frozen period', () => {
  test('is not changed by a later edit of the register, which shows beside it', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    const id = await register(officer, clubId, COMMUNE.areaId, { birth: '1950' })
    expect((await specialist.post('/api/figures/freeze', { clubIds: [clubId], year: 2018, month: 10 })).body.refused).toBe('figures/period-not-over')
    const freeze = () => specialist.post('/api/figures/freeze', { clubIds: [clubId], year: 2018, month: 8 })
    expect((await freeze()).body).toMatchObject({ frozen: 1, already: 0, first: '2018-08-01', last: '2018-08-31' })
    expect((await freeze()).body).toMatchObject({ frozen: 0, already: 1 })
    const { body: person } = await officer.get(`/api/people/${id}`)
    const edited = await officer.post('/api/people/edit', { personId: id, version: person.version, person: { ...pick(person), birth: { year: 1970, month: null, date: null } }, circumstance: null })
    expect(edited.body).toMatchObject({ fields: ['birth'], version: 2 })
    const [frozen] = (await specialist.get(`/api/clubs/${clubId}/frozen`)).body.frozen
    expect(frozen.figures).toMatchObject({ total: 1, 'aged-55': 1 })
    expect(frozen.drift).toEqual(expect.arrayContaining([{ name: 'aged-55', frozen: 1, now: 0 }, { name: 'young', frozen: 0, now: 1 }]))
    expect((await officer.post('/api/people/edit', { personId: id, version: 1, person: pick(person), circumstance: null })).body.refused).toBe('people/changed-meanwhile')
    await expect(server.engine.db.deleteFrom('club_period_figures').execute()).rejects.toThrow(/append-only/)
  })
})

const pick = ({ fullName, birth, sex, areaId, hamlet, phone, phoneOwner, guardian, guardianPhone }: Record<string, unknown>) => ({ fullName, birth, sex, areaId, hamlet, phone, phoneOwner, guardian, guardianPhone, note: null })
