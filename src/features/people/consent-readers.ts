/** Ai được xem: the words that are read out before somebody agrees name exactly the roles that the table of rights lets read. */
import { reachOf, type Thing } from '#features/accounts/access.ts'
import { HELD_AT, ROLES, type Role } from '#features/accounts/role.ts'
import type { Purpose } from './consent.ts'

/** Pictures and the club's phone list are for all members to see, which no right of ours limits. */
const THINGS: { readonly [purpose in Purpose]: Thing | null } = { circumstances: 'sensitive', health: 'health', 'loans-shared': 'money', picture: null, 'phone-list': null }

/** A loan is known within its club; what is asked is whether it may be known outside. */
const isAsked = (purpose: Purpose, role: Role): boolean => purpose !== 'loans-shared' || HELD_AT[role] !== 'club'

export function readersOf(purpose: Purpose): readonly Role[] {
  const thing = THINGS[purpose]
  return thing === null ? [] : ROLES.filter((role) => reachOf(role, thing, 'read') !== undefined && isAsked(purpose, role))
}
