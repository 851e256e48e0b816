import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { Agency } from './agency.ts'

declare module '#server/database.ts' {
  interface Tables {
    agency: { id: string; kind: string; area_id: string; asked: string; valid_from: string; valid_to: string | null }
    agency_name: { agency_id: string; name: string; valid_from: string; valid_to: string | null }
    agency_parent: { agency_id: string; parent_id: string; valid_from: string; valid_to: string | null }
    agency_alias: { agency_id: string; alias: string }
    agency_succession: { from_id: string; to_id: string; day: string; decision: string }
  }
}

/** The bodies in being on the day, under the name and parent of that day, in Vietnamese order. */
export async function readAgencies(tx: Tx, on: Day): Promise<Agency[]> {
  const { rows } = await sql<Agency>`
    select g.id, g.kind, g.area_id as "areaId", a.level as "areaLevel", g.asked, n.name, p.parent_id as "parentId", g.valid_from as "from", g.valid_to as "to",
      coalesce((select json_agg(alias order by alias) from agency_alias l where l.agency_id = g.id), '[]') as aliases,
      coalesce((select json_agg(s.to_id order by s.to_id) from agency_succession s where s.from_id = g.id), '[]') as "successorIds"
    from agency g
    join area a on a.id = g.area_id
    join agency_name n on n.agency_id = g.id and ${on} between n.valid_from and coalesce(n.valid_to, 'infinity')
    left join agency_parent p on p.agency_id = g.id and ${on} between p.valid_from and coalesce(p.valid_to, 'infinity')
    where ${on} between g.valid_from and coalesce(g.valid_to, 'infinity')
    order by n.name collate vietnamese, g.id`.execute(tx)
  return rows
}

export const findAgency = (tx: Tx, id: string): Promise<{ id: string; area_id: string } | undefined> =>
  tx.selectFrom('agency').select(['id', 'area_id']).where('id', '=', id).executeTakeFirst()
