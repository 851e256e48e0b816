/** Many clubs at once: the register as on a day, each with where it stood, what had happened and who leads it. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { EVERY } from '#server/sql-lists.ts'
import type { Office } from './board.ts'
import type { EventKind } from './club-event.ts'

export type ListedClub = {
  readonly id: string; readonly name: string; readonly number: number | null; readonly planId: string | null; readonly paperOnly: boolean; readonly predecessor: string | null
  readonly areaId: string; readonly hamlet: string | null; readonly covers: string
  readonly commune: string; readonly communeId: string; readonly district: string | null; readonly districtId: string | null; readonly provinceId: string | null
  readonly events: readonly { readonly kind: EventKind; readonly day: Day; readonly number: string | null; readonly issuer: string | null }[]
  readonly board: readonly { readonly office: Office; readonly name: string; readonly phone: string | null }[]
}

/**
 * Clubs that were thought of by that day and whose place stands, on that day, in one of the areas or is one of the clubs; `all` for every club.
 * Names of areas are those of the day; what has been merged is followed to what took its place.
 */
export async function readClubs(tx: Tx, asked: { readonly on: Day; readonly areas: readonly string[] | 'all'; readonly clubs?: readonly string[] }): Promise<ListedClub[]> {
  const { on } = asked
  const these = sql`any(${[...(asked.clubs ?? [])]}::uuid[])`
  const within =
    asked.areas === 'all' ? EVERY : sql`(h.club_id = ${these} or h.area_id in (select w.area_id from area_above w join area a on a.unit_id = w.unit_id where a.id = any(${[...asked.areas]}::uuid[]) and w.since <= ${on} and ${on} <= w.until))`
  const { rows } = await sql<Row>`
    with anywhere as (
      select distinct on (p.club_id) p.club_id, p.area_id, p.hamlet, p.covers from club_place p where ${asked.areas.length === 0 ? sql`p.club_id = ${these}` : EVERY}
      order by p.club_id, (p.valid_from <= ${on} and ${on} <= coalesce(p.valid_to, 'infinity')) desc, p.valid_from desc
    ), here as (
      select h.* from anywhere h where ${within}
    ), line as (
      select w.area_id,
        (array_agg(a.id) filter (where a.level = 'commune' and ${inForce(on)}))[1] as commune_id, (array_agg(a.kind || ' ' || a.name) filter (where a.level = 'commune' and ${inForce(on)}))[1] as commune,
        (array_agg(a.id) filter (where a.level = 'district' and ${inForce(on)}))[1] as district_id, (array_agg(a.kind || ' ' || a.name) filter (where a.level = 'district' and ${inForce(on)}))[1] as district,
        (array_agg(a.id) filter (where a.level = 'province' and ${inForce(on)}))[1] as province_id
      from (select distinct area_id from here) w join area_above l on l.area_id = w.area_id and l.since <= ${on} and ${on} <= l.until join area a on a.id = l.id group by w.area_id
    )
    select c.id, c.name, c.number, c.plan_id, c.paper_only, coalesce(c.predecessor, older.name) as predecessor, h.area_id, h.hamlet, h.covers,
      coalesce(line.commune, own.kind || ' ' || own.name) as commune, coalesce(line.commune_id, own.id) as commune_id, line.district, line.district_id, line.province_id,
      coalesce((select json_agg(json_build_object('kind', e.kind, 'day', e.day, 'number', e.number, 'issuer', e.issuer) order by e.day, e.made_at) from club_event e where e.club_id = c.id and e.voided_at is null and e.day <= ${on}), '[]') as events,
      coalesce((select json_agg(json_build_object('office', t.office, 'name', r.full_name, 'phone', r.phone) order by t.from_day, t.id) from board_term t join person p on p.id = t.person_id join person r on r.id = p.root_id
        where t.club_id = c.id and t.from_day <= ${on} and ${on} <= coalesce(t.to_day, 'infinity')), '[]') as board
    from club c join here h on h.club_id = c.id join area own on own.id = h.area_id left join line on line.area_id = h.area_id left join club older on older.id = c.predecessor_id
    where exists (select 1 from club_event e where e.club_id = c.id and e.voided_at is null and e.day <= ${on})
    order by c.name collate vietnamese, c.id`.execute(tx)
  return rows.map((row) => ({
    id: row.id, name: row.name, number: row.number, planId: row.plan_id, paperOnly: row.paper_only, predecessor: row.predecessor, areaId: row.area_id, hamlet: row.hamlet, covers: row.covers,
    commune: row.commune, communeId: row.commune_id, district: row.district, districtId: row.district_id, provinceId: row.province_id, events: row.events, board: row.board,
  }))
}
const inForce = (on: Day) => sql`a.valid_from <= ${on} and ${on} <= coalesce(a.valid_to, 'infinity')`

type Row = Omit<ListedClub, 'planId' | 'paperOnly' | 'areaId' | 'communeId' | 'districtId' | 'provinceId'> & { plan_id: string | null; paper_only: boolean; area_id: string; commune_id: string; district_id: string | null; province_id: string | null }
