/** Vai trò: the roles of the programme. A role is held at a place, from a day to a day. */
export const ROLES = [
  'administrator', 'province-specialist', 'leader', 'agency-officer', 'finance-officer', 'health-officer', 'programme-accountant', 'district-officer',
  'commune-officer', 'commune-committee-officer', 'health-station', 'auditor', 'club-chair', 'club-secretary', 'club-treasurer', 'health-helper', 'care-lead',
] as const
export type Role = (typeof ROLES)[number]

/** Nơi giữ vai trò: at what kind of place each role is held. */
export const HELD_AT: Record<Role, 'whole' | 'area' | 'agency' | 'club'> = {
  administrator: 'whole',
  'province-specialist': 'area',
  leader: 'area',
  'agency-officer': 'agency',
  'finance-officer': 'agency',
  'health-officer': 'agency',
  'programme-accountant': 'area',
  'district-officer': 'area',
  'commune-officer': 'area',
  'commune-committee-officer': 'area',
  'health-station': 'area',
  auditor: 'area',
  'club-chair': 'club',
  'club-secretary': 'club',
  'club-treasurer': 'club',
  'health-helper': 'club',
  'care-lead': 'club',
}

/** At which level of area a role held at an area may stand; absent = any. */
export const LEVEL_OF: Partial<Record<Role, 'province' | 'district' | 'commune'>> = {
  'province-specialist': 'province',
  'programme-accountant': 'province',
  'district-officer': 'district',
  'commune-officer': 'commune',
  'commune-committee-officer': 'commune',
  'health-station': 'commune',
}

const CLUB_ROLES: readonly Role[] = ['club-chair', 'club-secretary', 'club-treasurer', 'health-helper', 'care-lead']
const COMMUNE_ROLES: readonly Role[] = ['commune-officer', 'commune-committee-officer', 'health-station']

/** Ai cấp cho ai: the officer above issues the account. The district level ended on 1/7/2025; the administrator issues for all. */
export const ISSUES: Partial<Record<Role, readonly Role[]>> = {
  administrator: ROLES,
  'district-officer': [...COMMUNE_ROLES, ...CLUB_ROLES],
  'commune-officer': CLUB_ROLES,
}

export const mayIssue = (issuer: Role, issued: Role): boolean => ISSUES[issuer]?.includes(issued) ?? false
