import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Engine, Tx } from '#server/database.ts'
import { openTestEngine } from '../../../tests/test-server.ts'
import type { Area, Level } from './area.ts'
import { AreaChangeFile, planChange } from './area-change.ts'
import { insertAreas, insertChange } from './area-change.db.ts'
import { findArea, readAllSpells, readAreaLine, readAreas, readHistory, readHomeArea, standingOf } from './area.db.ts'
import { referenceAreaId, seedAreas } from './area-reference.db.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openTestEngine()
})
afterAll(() => engine.close())

class TakenBack extends Error {}
/** Does the work in a transaction that leaves nothing behind; its deferred constraints are checked at the end. */
async function trying<Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
  let answer: Answer | undefined
  await engine.db.transaction().execute(async (tx) => {
    answer = await work(tx)
    await sql`set constraints all immediate`.execute(tx)
    throw new TakenBack()
  }).catch((problem: unknown) => {
    if (!(problem instanceof TakenBack)) throw problem
  })
  return answer as Answer
}
async function change(tx: Tx, on: string, steps: unknown[]): Promise<void> {
  const file = AreaChangeFile.parse({ decision: `1/NQ ${on}`, title: 'Thử', day: on, steps })
  const planned = planChange(file, await readAllSpells(tx), () => crypto.randomUUID())
  if (isRefusal(planned)) throw new Error(planned.refused)
  await insertChange(tx, crypto.randomUUID(), file, planned, '2026-01-01T00:00:00.000Z')
}
const byCode = (level: Level, code: string) => ({ level, code })
const spellOn = async (tx: Tx, level: Level, code: string, on: string): Promise<Area> => (await readAreas(tx, { on: day(on), level })).find((area) => area.code === code)!

const OLD_LAO_CAI = referenceAreaId('province', '10')
const OLD_YEN_BAI = referenceAreaId('province', '15')
const SA_PA = referenceAreaId('district', '088')
const VAN_BAN = referenceAreaId('district', '089')
const TA_VAN = referenceAreaId('commune', '03040')
const BAN_HO = referenceAreaId('commune', '03046')
const BEFORE = day('2018-09-30')
const AFTER = day('2025-07-01')

test('the list of 2018 is whole: 12 wards, 9 townships and 143 communes in nine district units', async () => {
  const communes = await readAreas(engine.db, { on: BEFORE, level: 'commune' })
  const count = (kind: string) => communes.filter((area) => area.kind === kind).length
  expect([communes.length, count('phường'), count('thị trấn'), count('xã')]).toEqual([164, 12, 9, 143])
  const districts = await readAreas(engine.db, { on: BEFORE, level: 'district', parent: OLD_LAO_CAI })
  expect(Object.fromEntries(districts.map(({ id, name }) => [name, communes.filter((commune) => commune.parentId === id).length]))).toEqual({
    'Bảo Thắng': 15, 'Bảo Yên': 18, 'Bát Xát': 23, 'Bắc Hà': 21, 'Lào Cai': 17, 'Mường Khương': 16, 'Sa Pa': 18, 'Si Ma Cai': 13, 'Văn Bàn': 23,
  })
})

test('Sa Pa was a district with a township in 2018 and is a town from 2020, the same unit all along', async () => {
  const on = async (text: string) => (await readAreas(engine.db, { on: day(text), level: 'district', q: 'sa pa' })).map((area) => [area.kind, area.unitId])
  expect(await on('2018-05-28')).toEqual([['huyện', SA_PA]])
  expect(await on('2019-12-31')).toEqual([['huyện', SA_PA]])
  expect(await on('2020-01-01')).toEqual([['thị xã', SA_PA]])
  expect((await readAreas(engine.db, { on: BEFORE, level: 'commune', q: 'thị trấn sa pa' })).map((area) => area.code)).toEqual(['03001'])
})

test('every name is written in composed letters', async () => {
  for (const area of await readAllSpells(engine.db)) expect(`${area.kind} ${area.name}`.normalize('NFC')).toBe(`${area.kind} ${area.name}`)
})

test('seeding a second time changes nothing', async () => {
  const before = await readAllSpells(engine.db)
  await engine.db.transaction().execute((tx) => seedAreas(tx, '2030-01-01T00:00:00.000Z'))
  expect(await readAllSpells(engine.db)).toEqual(before)
})

test('the home province is the old one before the merger and the new one after', async () => {
  expect(await readHomeArea(engine.db, BEFORE)).toBe(OLD_LAO_CAI)
  const home = await findArea(engine.db, await readHomeArea(engine.db, AFTER))
  expect([home?.name, home?.code, home?.from]).toEqual(['Lào Cai', '15', '2025-07-01'])
})

test('where areas stand against each other on a day of 2018', async () => {
  const standing = (asked: string, held: string) => standingOf(engine.db, asked, held, BEFORE)
  expect(await standing(TA_VAN, TA_VAN)).toBe('same')
  expect(await standing(TA_VAN, SA_PA)).toBe('below')
  expect(await standing(TA_VAN, OLD_LAO_CAI)).toBe('below')
  expect(await standing(OLD_LAO_CAI, TA_VAN)).toBe('above')
  expect(await standing(TA_VAN, VAN_BAN)).toBe('apart')
  expect(await standing(TA_VAN, BAN_HO)).toBe('apart')
  expect(await standing(TA_VAN, OLD_YEN_BAI)).toBe('apart')
  expect(await standing(crypto.randomUUID(), TA_VAN)).toBe('apart')
})

test('after the districts ended: a commune is no longer below its district, and is below the merged province', async () => {
  const merged = await readHomeArea(engine.db, AFTER)
  expect(await standingOf(engine.db, TA_VAN, SA_PA, AFTER)).toBe('apart')
  expect(await standingOf(engine.db, TA_VAN, merged, AFTER)).toBe('below')
  expect(await standingOf(engine.db, SA_PA, merged, AFTER)).toBe('below')
  expect(await standingOf(engine.db, OLD_YEN_BAI, merged, AFTER)).toBe('below')
  expect(await standingOf(engine.db, TA_VAN, OLD_YEN_BAI, AFTER)).toBe('apart')
})

test('the line from an area up to its province, as on each day', async () => {
  const line = async (id: string, on: string) => (await readAreaLine(engine.db, id, day(on))).map((area) => `${area.kind} ${area.name} ${area.code}`)
  expect(await line(TA_VAN, '2018-09-30')).toEqual(['xã Tả Van 03040', 'huyện Sa Pa 088', 'tỉnh Lào Cai 10'])
  expect(await line(TA_VAN, '2022-01-01')).toEqual(['xã Tả Van 03040', 'thị xã Sa Pa 088', 'tỉnh Lào Cai 10'])
  expect(await line(TA_VAN, '2025-07-01')).toEqual(['xã Tả Van 03040', 'tỉnh Lào Cai 15'])
  expect(await line(SA_PA, '2025-07-01')).toEqual(['tỉnh Lào Cai 15'])
})

test('a list below a unit may be asked by any of its spells, and a search forgives one letter', async () => {
  expect(await readAreas(engine.db, { on: day('2022-01-01'), parent: SA_PA })).toHaveLength(18)
  const names = async (q: string) => (await readAreas(engine.db, { on: BEFORE, q, level: 'district' })).map((area) => area.name)
  expect(await names('huyện Văn Bản')).toEqual(['Văn Bàn'])
  expect(await names('Sapa')).toEqual(['Sa Pa'])
  expect(await names('089')).toEqual(['Văn Bàn'])
  expect(await names('Hà Nội')).toEqual([])
})

test('a role outlives the renaming of its area and the moving of what is below', async () => {
  await trying(async (tx) => {
    const merged = await readHomeArea(tx, AFTER)
    await change(tx, '2026-01-01', [{ do: 'rename', area: byCode('province', '15'), to: { name: 'Hoàng Liên' } }])
    const renamed = await spellOn(tx, 'province', '15', '2026-01-01')
    expect(renamed.name).toBe('Hoàng Liên')
    expect(await standingOf(tx, renamed.id, merged, day('2026-01-01'))).toBe('same')
    expect(await standingOf(tx, TA_VAN, merged, day('2026-01-01'))).toBe('below')
  })
})

test('communes merged: things of the old ones are below the new one, a role at an old one reaches nothing of the other', async () => {
  await trying(async (tx) => {
    await change(tx, '2026-01-01', [{ do: 'merge', from: [byCode('commune', '03040'), byCode('commune', '03046')], to: { code: '03046', name: 'Bản Hồ', kind: 'xã' } }])
    const made = await spellOn(tx, 'commune', '03046', '2026-01-01')
    expect(await standingOf(tx, TA_VAN, made.id, day('2026-01-01'))).toBe('below')
    expect(await standingOf(tx, BAN_HO, TA_VAN, day('2026-01-01'))).toBe('apart')
    expect(await standingOf(tx, made.id, TA_VAN, day('2026-01-01'))).toBe('above') // it may read what is for all below, and record nothing
    const history = await readHistory(tx, made.id)
    expect(history.predecessors.map((area) => area.name).sort()).toEqual(['Bản Hồ', 'Tả Van'])
  })
  expect((await readAreas(engine.db, { on: day('2026-01-01'), level: 'commune' })).length).toBe(164)
})

const spell = (changed: Partial<Area>): Area => {
  const id = crypto.randomUUID()
  return { id, unitId: id, code: '90001', name: 'Thử', kind: 'xã', level: 'commune', parentId: VAN_BAN, from: day('2016-01-01'), to: day('2025-06-30'), ...changed }
}
test('the database itself refuses what the rules would never ask', async () => {
  await expect(trying((tx) => insertAreas(tx, [spell({})], null))).resolves.toBeUndefined()
  await expect(trying((tx) => insertAreas(tx, [spell({ unitId: TA_VAN })], null))).rejects.toThrow(/overlap/)
  await expect(trying((tx) => insertAreas(tx, [spell({ parentId: BAN_HO })], null))).rejects.toThrow(/level or the days/)
  await expect(trying((tx) => insertAreas(tx, [spell({ level: 'district' })], null))).rejects.toThrow(/level or the days/)
  await expect(trying((tx) => insertAreas(tx, [spell({ to: null })], null))).rejects.toThrow(/level or the days/)
  await expect(trying((tx) => insertAreas(tx, [spell({ from: day('2015-01-01') })], null))).rejects.toThrow(/level or the days/)
  await expect(trying((tx) => insertAreas(tx, [spell({ parentId: null })], null))).rejects.toThrow(/check/)
  await expect(trying((tx) => insertAreas(tx, [spell({ to: day('2015-12-31') })], null))).rejects.toThrow(/check/)
  const merged = await readHomeArea(engine.db, AFTER)
  await expect(trying((tx) => insertAreas(tx, [spell({ code: '03040', parentId: merged, from: AFTER, to: null })], null))).rejects.toThrow(/area_code_open/)
  await expect(trying((tx) => tx.updateTable('area').set({ valid_to: day('2020-01-01') }).where('id', '=', VAN_BAN).execute())).rejects.toThrow(/level or the days/)
})
