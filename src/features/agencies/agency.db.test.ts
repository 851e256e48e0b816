import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Engine } from '#server/database.ts'
import { openTestEngine } from '../../../tests/test-server.ts'
import { matchAgencies } from './agency.ts'
import { findAgency, readAgencies } from './agency.db.ts'
import { referenceAgencyId, seedAgencies } from './agency-reference.db.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openTestEngine()
})
afterAll(() => engine.close())

const on = (text: string) => readAgencies(engine.db, day(text))
const namesOn = async (text: string) => (await on(text)).map((agency) => agency.name)
const id = referenceAgencyId

test('in 2018: nine district committees, nine district boards, and the bodies of the province that the plan names', async () => {
  const agencies = await on('2018-05-28')
  const count = (level: string, kind: string) => agencies.filter((agency) => agency.areaLevel === level && agency.kind === kind).length
  expect([count('district', 'government'), count('district', 'association')]).toEqual([9, 9])
  expect([count('province', 'government'), count('province', 'association'), count('province', 'front'), count('province', 'union'), count('province', 'press')]).toEqual([8, 1, 1, 5, 3])
})

test('they are listed in Vietnamese order', async () => {
  const names = await namesOn('2018-05-28')
  expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare))
})

test('three departments ended on the eve of March 2025 and each says who took its duties', async () => {
  const ended = ['Sở Lao động - Thương binh và Xã hội', 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở Thông tin và Truyền thông']
  expect(await namesOn('2025-02-28')).toEqual(expect.arrayContaining(ended))
  const after = await on('2025-03-01')
  for (const name of ended) expect(after.map((agency) => agency.name)).not.toContain(name)
  const labour = (await on('2018-05-28')).find((agency) => agency.name === ended[0])!
  expect(after.filter((agency) => labour.successorIds.includes(agency.id)).map((agency) => agency.name)).toEqual(['Sở Nội vụ', 'Sở Y tế'])
})

test('a new body under an old name is another body', async () => {
  const press = async (text: string) => (await on(text)).filter((agency) => agency.name === 'Báo Lào Cai').map((agency) => agency.id)
  expect(await press('2025-03-31')).toEqual([id('bao-lao-cai')])
  expect(await press('2025-04-01')).toEqual([id('bao-lao-cai-2025')])
})

test('a body that was renamed is the same body under the name of the day', async () => {
  const name = async (text: string) => (await on(text)).find((agency) => agency.id === id('ubnd-088'))?.name
  expect(await name('2019-12-31')).toBe('UBND huyện Sa Pa')
  expect(await name('2020-01-01')).toBe('UBND thị xã Sa Pa')
  expect(await name('2025-07-01')).toBeUndefined()
})

test('"UBND các huyện, thành phố" means nine bodies before the districts ended and none after', async () => {
  expect(matchAgencies('UBND các huyện, thành phố', await on('2025-06-30'))).toHaveLength(9)
  expect(matchAgencies('UBND các huyện, thành phố', await on('2025-07-01'))).toHaveLength(0)
})

test('a body that ended can still be found by its id', async () => {
  expect(await findAgency(engine.db, id('so-tttt'))).toMatchObject({ id: id('so-tttt') })
  expect(await findAgency(engine.db, crypto.randomUUID())).toBeUndefined()
})

test('seeding a second time changes nothing', async () => {
  const before = await on('2025-05-01')
  await engine.db.transaction().execute((tx) => seedAgencies(tx))
  expect(await on('2025-05-01')).toEqual(before)
})

test('the database itself refuses two names or two parents at a time', async () => {
  const again = { agency_id: id('so-y-te'), valid_from: '2020-01-01', valid_to: null }
  await expect(engine.db.insertInto('agency_name').values({ ...again, name: 'Sở Sức khỏe' }).execute()).rejects.toThrow(/overlap/)
  await expect(engine.db.insertInto('agency_parent').values({ ...again, parent_id: id('van-phong-ubnd-tinh') }).execute()).rejects.toThrow(/overlap/)
  await expect(sql`update agency_name set valid_to = valid_from - 1 where agency_id = ${id('so-y-te')}`.execute(engine.db)).rejects.toThrow(/check/)
})
