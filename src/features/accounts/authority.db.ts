/** Thẩm quyền: who is asking and whether one of their roles covers the place, for the server's way in. */
import { standingOf } from '#features/areas/area.db.ts'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { Actor, Holding, OnePlace, Place } from '#server/route.ts'
import type { Authority } from '#server/serving.ts'
import { type Action, covers, type Reach, reachOf, type Thing } from './access.ts'
import { findActing } from './account.db.ts'
import type { Role } from './role.ts'

export const authority: Authority = {
  async actorOf(tx, accountId, today) {
    const account = await findActing(tx, accountId, today)
    if (!account) return null
    const holdings = account.holdings.map(([id, role, areaId, agencyId, clubId, from, to]): Holding => ({ id, role, areaId, agencyId, clubId, from, to }))
    return { accountId, name: account.name, mustChangePassword: account.must_change_password, holdings, role: null }
  },

  async roleFor(tx, actor, who, place, today) {
    for (const holding of actor.holdings) {
      const reach = reachOf(holding.role as Role, who.thing as Thing, who.action as Action)
      if (reach && (await coversAll(tx, holding, reach, place, today))) return holding.role
    }
    return null
  },
}

async function coversAll(tx: Tx, holding: Holding, reach: Reach, place: Place, today: Day): Promise<boolean> {
  if (place === 'any' || reach === 'all') return true
  for (const one of Array.isArray(place) ? (place as readonly OnePlace[]) : [place as OnePlace]) {
    const sameAgency = holding.agencyId !== null && holding.agencyId === one.agencyId
    const sameClub = holding.clubId !== null && holding.clubId === one.clubId
    const standing = await standingOf(tx, one.areaId, holding.areaId, today)
    const ownArea = standing === 'same' && holding.agencyId === null && holding.clubId === null
    if (!covers(reach, { standing, sameAgency, sameClub, ownArea })) return false
  }
  return true
}

/** The areas from which this ability reaches down; what a list may show. Empty = nothing. */
export function areasOfReach(actor: Actor, thing: Thing, action: Action): string[] | 'all' {
  const found: string[] = []
  for (const holding of actor.holdings) {
    const reach = reachOf(holding.role as Role, thing, action)
    if (reach === 'all') return 'all'
    if (reach === 'down' || reach === 'line') found.push(holding.areaId)
  }
  return found
}
