import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { Role } from './role.ts'

export type RoleHeld = {
  id: string
  role: Role
  areaId: string
  areaCode: string
  areaName: string
  agencyId: string | null
  agencyName: string | null
  clubId: string | null
  from: string
  to: string | null
}
export type AccountListed = {
  id: string
  name: string
  phone: string
  endedAt: string | null
  mustChangePassword: boolean
  lockedUntil: string | null
  roles: Omit<RoleHeld, 'areaCode'>[]
}

const ROLE = sql`h.id, h.role, h.area_id as "areaId", a.code as "areaCode", a.kind || ' ' || a.name as "areaName", h.agency_id as "agencyId",
  (select n.name from agency_name n where n.agency_id = h.agency_id order by n.valid_from desc limit 1) as "agencyName",
  h.club_id as "clubId", h.from_day as "from", h.to_day as "to"`

/** The roles in force on the day, with the names of their places. */
export async function readRolesHeld(tx: Tx, accountId: string, on: Day): Promise<RoleHeld[]> {
  const { rows } = await sql<RoleHeld>`select ${ROLE} from role_holding h join area a on a.id = h.area_id
    where h.account_id = ${accountId} and ${on} between h.from_day and coalesce(h.to_day, 'infinity') order by h.issued_at, h.id`.execute(tx)
  return rows
}

/** Accounts with at least one role at or below one of the areas, people's names in office order left to the screen. */
export async function readAccounts(tx: Tx, areas: readonly string[] | 'all', on: Day): Promise<AccountListed[]> {
  const within =
    areas === 'all'
      ? sql`true`
      : sql`exists (select 1 from role_holding h, area_line(h.area_id, ${on}) l where h.account_id = c.id
          and l.unit_id in (select unit_id from area where id = any(${areas as string[]}::uuid[])))`
  const { rows } = await sql<AccountListed>`
    select c.id, c.name, c.username as phone, c.ended_at as "endedAt", c.must_change_password as "mustChangePassword",
      (select f.locked_until from sign_in_failure f where f.phone = c.username) as "lockedUntil",
      coalesce((select json_agg(r order by r."from" desc, r.id) from (select ${ROLE} from role_holding h join area a on a.id = h.area_id where h.account_id = c.id) r), '[]') as roles
    from account c where ${within} order by c.name collate vietnamese, c.id`.execute(tx)
  return rows
}

export async function readAccountNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('account').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
