/** The units above each area and all that stands below some, as the database looks them up, against the rule in plain code. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '#kernel/day.ts'
import type { Engine, Tx } from '#server/database.ts'
import { openTestEngine } from '../../../tests/test-server.ts'
import type { Area } from './area.ts'
import { readAllSpells } from './area.db.ts'
import { findLastChange, undoChange } from './area-change.db.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openTestEngine()
})
afterAll(() => engine.close())

/** A spell in force stands under its parent; one that is not is followed to the same unit on that day and, once ended, to those that took its place. */
function lineOf(asked: Area, spells: readonly Area[], successions: readonly { from: string; to: string }[], on: Day): string[] {
  const isInForce = ({ from, to }: Area): boolean => from <= on && (to === null || on <= to)
  const line = new Set<Area>([asked])
  for (const up of line) {
    if (isInForce(up)) for (const parent of spells.filter(({ id }) => id === up.parentId)) line.add(parent)
    else {
      for (const same of spells.filter(({ unitId }) => unitId === up.unitId).filter(isInForce)) line.add(same)
      const gone = new Set(spells.filter(({ unitId }) => unitId === up.unitId).map(({ id }) => id))
      if (up.to !== null && up.to < on) for (const { to } of successions.filter(({ from }) => gone.has(from))) line.add(spells.find(({ id }) => id === to)!)
    }
  }
  return [...line].map(({ id }) => id).sort()
}

async function holdAgainstPlainCode(tx: Tx): Promise<number> {
  const spells = await readAllSpells(tx)
  const successions = (await tx.selectFrom('area_succession').select(['from_id', 'to_id']).execute()).map(({ from_id, to_id }) => ({ from: from_id, to: to_id }))
  const edges = [...new Set(spells.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)])))]
  const days = [...new Set([...edges, ...edges.map((edge) => addDays(edge, -1)), day('2018-09-30'), day('2030-01-01')])].sort()
  for (const on of days) {
    const { rows } = await sql<{ area_id: string; ids: string[] }>`select a.id as area_id, array(select l.id from area_line(a.id, ${on}) l) as ids from area a`.execute(tx)
    const looked = new Map(rows.map(({ area_id, ids }) => [area_id, [...ids].sort()]))
    const plain = new Map(spells.map((area) => [area.id, lineOf(area, spells, successions, on)]))
    expect(looked, on).toEqual(plain)
    const units = new Map(spells.map(({ id, unitId }) => [id, unitId]))
    for (const top of spells.filter(({ level }) => level !== 'commune').filter((_, at) => at % 5 === 0)) {
      const below = await sql<{ id: string }>`select a.id from area_below(array[${top.id}]::uuid[], ${on}) as a(id) order by 1`.execute(tx)
      expect(below.rows.map(({ id }) => id), `${top.name} ${on}`).toEqual([...plain].filter(([, line]) => line.some((id) => units.get(id) === top.unitId)).map(([id]) => id).sort())
    }
  }
  return days.length
}

describe('each area’s line and all that is below', () => {
  test('on every day at which something begins or ends, before and after the mergers of 2020 and 2025', async () => {
    expect(await holdAgainstPlainCode(engine.db)).toBeGreaterThan(5)
  }, 60_000)

  test('also when the last change has been undone', async () => {
    await engine.db.transaction().execute(async (tx) => {
      await undoChange(tx, (await findLastChange(tx))!.id, '2026-01-01T00:00:00Z')
      expect(await holdAgainstPlainCode(tx)).toBeGreaterThan(3)
    })
  }, 60_000)
})
