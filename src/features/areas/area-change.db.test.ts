import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Engine, Tx } from '#server/database.ts'
import { openTestEngine } from '../../../tests/test-server.ts'
import { AreaChangeFile, planChange } from './area-change.ts'
import { findLastChange, insertChange, undoChange } from './area-change.db.ts'
import { readAllSpells, readAreas, readHomeArea } from './area.db.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openTestEngine()
})
afterAll(() => engine.close())

const NOW = '2026-01-01T00:00:00.000Z'
const inTransaction = <Answer>(work: (tx: Tx) => Promise<Answer>) => engine.db.transaction().execute(work)
async function apply(on: string, steps: unknown[]): Promise<string> {
  const file = AreaChangeFile.parse({ decision: `2/NQ ${on}`, title: 'Thử', day: on, steps })
  const id = randomUUID()
  await inTransaction(async (tx) => {
    const planned = planChange(file, await readAllSpells(tx), randomUUID)
    if (isRefusal(planned)) throw new Error(planned.refused)
    await insertChange(tx, id, file, planned, NOW)
  })
  return id
}
const undo = (id: string) => inTransaction((tx) => undoChange(tx, id, NOW))
/** Every row of what a change may touch, byte for byte. */
async function everything(): Promise<unknown> {
  const spells = await sql`select * from area order by id`.execute(engine.db)
  const successions = await sql`select * from area_succession order by from_id, to_id`.execute(engine.db)
  return [spells.rows, successions.rows]
}
const commune = (code: string) => ({ level: 'commune', code })
const MERGE = { do: 'merge', from: [commune('03040'), commune('03046')], to: { code: '03046', name: 'Bản Hồ', kind: 'xã' } }

test.each([
  ['a merger', [MERGE]],
  ['a renamed province, under which all is', [{ do: 'rename', area: { level: 'province', code: '15' }, to: { name: 'Hoàng Liên' } }]],
  ['several steps of one document', [MERGE, { do: 'split', from: commune('03046'), to: [{ code: '90001', name: 'Một', kind: 'xã' }, { code: '90002', name: 'Hai', kind: 'phường' }] }]],
])('%s, undone, leaves every row as it was', async (_, steps) => {
  const before = await everything()
  const id = await apply('2026-02-01', steps)
  expect(await everything()).not.toEqual(before)
  await undo(id)
  expect(await everything()).toEqual(before)
})

test('the changes that came with the installation can be undone, down to the lists of 2018, and so room is made for a change in between', async () => {
  const before = await everything()
  await undo((await findLastChange(engine.db))!.id)
  expect(await readAreas(engine.db, { on: day('2026-01-01'), level: 'district' })).toHaveLength(18)
  const between = await apply('2020-03-01', [{ ...MERGE, from: [commune('02899'), commune('02893')], to: { code: '02893', name: 'Nậm Lúc', kind: 'xã' } }])
  expect(await readAreas(engine.db, { on: day('2020-03-01'), level: 'commune' })).toHaveLength(163)
  await undo(between)
  const supplied = (await sql<{ steps: unknown[] }>`select steps from area_change where decision = '202/2025/QH15'`.execute(engine.db)).rows[0]!.steps
  await apply('2025-07-01', supplied)
  expect(await readAreas(engine.db, { on: day('2026-01-01'), level: 'commune' })).toHaveLength(164)
  expect(((await everything()) as unknown[][])[0]).toHaveLength((before as unknown[][])[0]!.length)
})

test('where something stands at a new unit already, the change stays', async () => {
  const id = await apply('2026-03-01', [MERGE])
  const made = (await readAreas(engine.db, { on: day('2026-03-01'), level: 'commune' })).find((area) => area.code === '03046')!
  await sql`insert into agency (id, kind, area_id, asked, valid_from) values (${randomUUID()}, 'government', ${made.id}, 'assigned', '2026-03-01')`.execute(engine.db)
  const before = await everything()
  await expect(undo(id)).rejects.toMatchObject({ code: '23503' })
  expect(await everything()).toEqual(before)
  expect((await findLastChange(engine.db))?.id).toBe(id)
  expect(await readHomeArea(engine.db, day('2026-03-01'))).toBeTruthy()
})
