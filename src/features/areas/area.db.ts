import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/vietnamese.ts'
import type { Tx } from '#server/database.ts'
import { type Area, fullName, type Level, LEVELS, type Standing } from './area.ts'
import { suggestNames } from './area-name.ts'

declare module '#server/database.ts' {
  interface Tables {
    area: AreaRow
    area_succession: { from_id: string; to_id: string; change_id: string }
  }
}
type AreaRow = {
  id: string
  unit_id: string
  code: string
  name: string
  kind: string
  level: string
  parent_id: string | null
  valid_from: string
  valid_to: string | null
  begun_by: string | null
  ended_by: string | null
}

const areaOf = (row: AreaRow): Area => ({
  id: row.id, unitId: row.unit_id, code: row.code, name: row.name, kind: row.kind, level: row.level as Level, parentId: row.parent_id, from: row.valid_from as Day, to: row.valid_to as Day | null,
})

/**
 * Areas in force on the day, in Vietnamese order. `parent` is the id of any spell of the unit above. `q` is a code or a part of a name,
 * without tone marks if need be; where nothing has that, what differs by one letter is offered.
 */
export async function readAreas(tx: Tx, asked: { on: Day; level?: Level | undefined; parent?: string | undefined; q?: string | undefined }): Promise<Area[]> {
  let query = tx
    .selectFrom('area')
    .selectAll()
    .where('valid_from', '<=', asked.on)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', asked.on)]))
  if (asked.level) query = query.where('level', '=', asked.level)
  if (asked.parent) query = query.where('parent_id', 'in', sql<string>`(select id from area where unit_id = (select unit_id from area where id = ${asked.parent}))`)
  const rows = await query.orderBy(sql`name collate vietnamese`).orderBy('code').execute()
  const areas = rows.map(areaOf)
  return asked.q && fold(asked.q) ? searched(areas, asked.q) : areas
}

function searched(areas: readonly Area[], q: string): Area[] {
  const wanted = fold(q)
  const found = areas.filter((area) => fold(fullName(area)).includes(wanted) || area.code === wanted)
  return found.length > 0 ? found : suggestNames(q, areas).map(({ area }) => area)
}

/** The area and those above it as they are on the day, the province last; what has ended is followed to what took its place. */
export async function readAreaLine(tx: Tx, id: string, on: Day): Promise<Area[]> {
  const { rows } = await sql<AreaRow>`select a.* from area_line(${id}, ${on}) l join area a on a.id = l.id where a.valid_from <= ${on} and ${on} <= coalesce(a.valid_to, 'infinity')`.execute(tx)
  return rows.map(areaOf).sort((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level))
}

/** Every spell ever, for working out a change. */
export const readAllSpells = async (tx: Tx): Promise<Area[]> => (await tx.selectFrom('area').selectAll().execute()).map(areaOf)

export async function findArea(tx: Tx, id: string): Promise<Area | undefined> {
  const row = await tx.selectFrom('area').selectAll().where('id', '=', id).executeTakeFirst()
  return row && areaOf(row)
}

/** "xã Khánh Yên Thượng"; empty when there is no such area. */
export async function areaName(tx: Tx, id: string): Promise<string> {
  const area = await findArea(tx, id)
  return area ? fullName(area) : ''
}

/** All spells of the unit, what it came from and what came of it. */
export async function readHistory(tx: Tx, id: string): Promise<{ spells: Area[]; predecessors: Area[]; successors: Area[] }> {
  const unit = sql`(select unit_id from area where id = ${id})`
  const spells = await sql<AreaRow>`select * from area where unit_id = ${unit} order by valid_from`.execute(tx)
  const before = await sql<AreaRow>`select distinct a.* from area_succession s join area a on a.id = s.from_id join area b on b.id = s.to_id where b.unit_id = ${unit}`.execute(tx)
  const after = await sql<AreaRow>`select distinct b.* from area_succession s join area a on a.id = s.from_id join area b on b.id = s.to_id where a.unit_id = ${unit}`.execute(tx)
  return { spells: spells.rows.map(areaOf), predecessors: before.rows.map(areaOf), successors: after.rows.map(areaOf) }
}

/**
 * Where `asked` stands, on the day, against the area at which a role is held. A role outlives renaming and moving of its unit,
 * not its merger; what has ended is within reach of whoever holds the place that followed it.
 */
export async function standingOf(tx: Tx, asked: string, held: string, on: Day): Promise<Standing> {
  const { rows } = await sql<{ same: boolean; below: boolean; above: boolean }>`
    select a.unit_id = h.unit_id as same,
      exists (select 1 from area_line(a.id, ${on}) l where l.unit_id = h.unit_id) as below,
      exists (select 1 from area_line(h.id, ${on}) l where l.unit_id = a.unit_id) as above
    from area a, area h where a.id = ${asked} and h.id = ${held}`.execute(tx)
  const found = rows[0]
  if (!found) return 'apart'
  return found.same ? 'same' : found.below ? 'below' : found.above ? 'above' : 'apart'
}

/** The province whose programme this installation runs, as it is on the day. */
export async function readHomeArea(tx: Tx, on: Day): Promise<string> {
  const { rows } = await sql<{ id: string }>`select l.id from setting s, area_line((s.value #>> '{}')::uuid, ${on}) l join area a on a.id = l.id
    where s.name = 'home-area' and a.level = 'province' order by (a.valid_from <= ${on} and ${on} <= coalesce(a.valid_to, 'infinity')) desc, a.valid_from desc limit 1`.execute(tx)
  return rows[0]!.id
}
