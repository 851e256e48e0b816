import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { Area } from './area.ts'
import type { AreaChangeFile, PlannedChange } from './area-change.ts'

declare module '#server/database.ts' {
  interface Tables {
    area_change: { id: string; decision: string; title: string; day: string; steps: unknown; made_at: string; undone_at: string | null }
  }
}

/** Parents and children come and go together, so what ties them is checked when all is done. */
async function together(tx: Tx, work: () => Promise<void>): Promise<void> {
  await sql`set constraints all deferred`.execute(tx)
  await work()
  await sql`set constraints all immediate`.execute(tx)
}

async function insertRows(tx: Tx, areas: readonly Area[], begunBy: string | null): Promise<void> {
  const rows = areas.map((area) => ({
    id: area.id, unit_id: area.unitId, code: area.code, name: area.name, kind: area.kind, level: area.level, parent_id: area.parentId,
    valid_from: area.from, valid_to: area.to, begun_by: begunBy, ended_by: null,
  }))
  for (let at = 0; at < rows.length; at += 500) await tx.insertInto('area').values(rows.slice(at, at + 500)).execute()
}

export const insertAreas = (tx: Tx, areas: readonly Area[], begunBy: string | null): Promise<void> => together(tx, () => insertRows(tx, areas, begunBy))

export async function insertChange(tx: Tx, id: string, change: AreaChangeFile, planned: PlannedChange, now: string): Promise<void> {
  await tx
    .insertInto('area_change')
    .values({ id, decision: change.decision, title: change.title, day: change.day, steps: JSON.stringify(change.steps), made_at: now, undone_at: null })
    .execute()
  await together(tx, async () => {
    for (const { area, lastDay } of planned.ends) await tx.updateTable('area').set({ valid_to: lastDay, ended_by: id }).where('id', '=', area.id).execute()
    if (planned.begins.length > 0) await insertRows(tx, planned.begins, id)
    for (const link of planned.successions) await tx.insertInto('area_succession').values({ from_id: link.from, to_id: link.to, change_id: id }).execute()
  })
}

export const readChanges = (tx: Tx) => tx.selectFrom('area_change').selectAll().orderBy('day', 'desc').orderBy('made_at', 'desc').execute()

/** Puts everything back as it stood before; the database refuses when something already stands at one of the new areas. */
export async function undoChange(tx: Tx, id: string, now: string): Promise<void> {
  await together(tx, async () => {
    await tx.deleteFrom('area_succession').where('change_id', '=', id).execute()
    await tx.deleteFrom('area').where('begun_by', '=', id).execute()
    await tx.updateTable('area').set({ valid_to: null, ended_by: null }).where('ended_by', '=', id).execute()
  })
  await tx.updateTable('area_change').set({ undone_at: now }).where('id', '=', id).execute()
}

/** The last change that stands: only that one can be undone. */
export async function findLastChange(tx: Tx): Promise<{ id: string; day: Day } | undefined> {
  const row = await tx.selectFrom('area_change').select(['id', 'day']).where('undone_at', 'is', null).orderBy('day', 'desc').orderBy('made_at', 'desc').executeTakeFirst()
  return row && { id: row.id, day: row.day as Day }
}
