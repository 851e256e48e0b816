/** A row of the list of accounts, and what state it is in. */
import type { Role } from './role.ts'

export type ListedRole = {
  readonly id: string
  readonly role: Role
  readonly areaId: string
  readonly areaName: string
  readonly agencyId: string | null
  readonly agencyName: string | null
  readonly clubId: string | null
  readonly from: string
  readonly to: string | null
}
export type ListedAccount = {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly endedAt: string | null
  readonly mustChangePassword: boolean
  readonly lockedUntil: string | null
  readonly roles: readonly ListedRole[]
}
export type AccountState = 'ended' | 'locked' | 'idle' | 'waiting' | 'working'

/** `now` is an ISO moment, `today` the programme's day. What keeps somebody out comes first. */
export function stateOf(account: ListedAccount, today: string, now: string): AccountState {
  if (account.endedAt) return 'ended'
  if (account.lockedUntil && account.lockedUntil > now) return 'locked'
  if (!account.roles.some((held) => standingOn(held, today) !== 'past')) return 'idle'
  return account.mustChangePassword ? 'waiting' : 'working'
}

export function standingOn(held: Pick<ListedRole, 'from' | 'to'>, today: string): 'coming' | 'now' | 'past' {
  if (held.from > today) return 'coming'
  return held.to !== null && held.to < today ? 'past' : 'now'
}

/** The roles that say who somebody is today: held now, else to come, else none. */
export function rolesToShow(account: ListedAccount, today: string): readonly ListedRole[] {
  const now = account.roles.filter((held) => standingOn(held, today) === 'now')
  return now.length > 0 ? now : account.roles.filter((held) => standingOn(held, today) === 'coming')
}
