/** Counting every club at once and counting some clubs are two ways in SQL; on registers made at random they say the same, merged records and reviews of several years included. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CLASSES } from '#features/people/poverty.ts'
import { insertClub } from '#features/clubs/club.db.ts'
import { addDays, type Day, day } from '#kernel/day.ts'
import type { Engine, Tx } from '#server/database.ts'
import { communeOf, openTestEngine } from '../../../tests/test-server.ts'
import { countClubs } from './composition.db.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openTestEngine()
})
afterAll(() => engine.close())

const AT = '2018-01-01T00:00:00.000Z'
const PLACE = communeOf('02926').areaId
const PERSON = fc.record({
  birth: fc.option(fc.record({ year: fc.integer({ min: 1955, max: 1966 }), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) }), { freq: 8 }),
  sex: fc.constantFrom('female', 'male'), club: fc.nat(2), joined: fc.integer({ min: 0, max: 500 }), stays: fc.option(fc.integer({ min: 0, max: 700 }), { freq: 2 }),
  classes: fc.uniqueArray(fc.record({ year: fc.integer({ min: 2015, max: 2020 }), class: fc.constantFrom(...CLASSES) }), { selector: ({ year }) => year, maxLength: 3 }),
  ethnicity: fc.constantFrom('01', '08', '55', null), disability: fc.constantFrom('none', 'sight', null), alone: fc.constantFrom(true, false, null),
  /** Lives with the one before; is the one before, entered twice. */
  with: fc.boolean(), merged: fc.integer({ min: 0, max: 5 }).map((of) => of === 0),
})

type Given = typeof PERSON extends fc.Arbitrary<infer One> ? One : never

async function enter(tx: Tx, people: readonly Given[]): Promise<string[]> {
  const clubs = [randomUUID(), randomUUID(), randomUUID()]
  for (const id of clubs) await insertClub(tx, id, { name: `Câu lạc bộ ${id}`, number: null, predecessorId: null, predecessor: null, predecessorSince: null, planId: null, paperOnly: false }, { areaId: PLACE, hamlet: null, covers: 'hamlet' }, day('2016-01-01'), { accountId: null, at: AT })
  let before: { id: string; rootId: string; home: string } | undefined
  for (const given of people) {
    const id = randomUUID()
    const rootId: string = given.merged && before ? before.rootId : id
    const home = given.with && before ? before.home : randomUUID()
    if (home !== before?.home) {
      await tx.insertInto('household').values({ id: home, area_id: PLACE, made_at: AT }).execute()
      for (const { year, class: kind } of given.classes) await tx.insertInto('household_class').values({ household_id: home, year, class: kind, proof: null, recorded_by: null, recorded_at: AT }).execute()
    }
    await tx.insertInto('person').values({
      id, root_id: rootId, full_name: 'Lý Thị Mẫu', folded: 'ly thi mau', birth_year: given.birth?.year ?? null, birth_month: given.birth?.month ?? null, birth_date: given.birth?.date ?? null, sex: given.sex, household_id: home, area_id: PLACE,
      hamlet: null, phone: null, phone_owner: null, guardian: null, guardian_phone: null, died_on: null, note: null, anonymised_at: null, version: 1, made_by: null, made_at: AT,
    }).execute()
    await tx.insertInto('person_circumstance').values({ person_id: id, ethnicity: given.ethnicity, disability: given.disability, lives_alone: given.alone }).execute()
    const joined = addDays(day('2017-01-01'), given.joined)
    await tx.insertInto('membership').values({
      id: randomUUID(), club_id: clubs[given.club]!, person_id: id, joined_on: joined, left_on: given.stays === null ? null : addDays(joined, given.stays), leave_reason: given.stays === null ? null : 'moved', leave_note: null, to_club_id: null,
      group_id: null, entered_for: null, import_id: null, made_by: null, made_at: AT, voided_at: null, voided_by: null, void_reason: null,
    }).execute()
    before = { id, rootId, home }
  }
  return clubs
}

class TakenBack extends Error {}

test('all clubs at once as each of them, on any day', async () => {
  const days: Day[] = [day('2017-03-01'), day('2017-12-31'), day('2018-01-01'), day('2018-09-30'), day('2019-02-28'), day('2020-02-29'), day('2021-01-01')]
  let people = 0
  await fc.assert(
    fc.asyncProperty(fc.array(PERSON, { minLength: 5, maxLength: 25 }), async (given) => {
      await engine.db.transaction().execute(async (tx) => {
        const clubs = await enter(tx, given)
        const byId = <One extends { readonly clubId: string }>(rows: readonly One[]) => rows.filter(({ clubId }) => clubs.includes(clubId)).toSorted((one, other) => (one.clubId < other.clubId ? -1 : 1))
        for (const on of days) {
          const some = byId(await countClubs(tx, on, clubs))
          expect(byId(await countClubs(tx, on, null)), on).toEqual(some)
          people += some.reduce((sum, { total }) => sum + total, 0)
        }
        throw new TakenBack()
      }).catch((problem: unknown) => {
        if (!(problem instanceof TakenBack)) throw problem
      })
    }),
    { numRuns: 8, seed: 184 },
  )
  expect(people).toBeGreaterThan(200)
}, 120_000)
