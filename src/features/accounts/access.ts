/**
 * Ai được làm gì: who may do what. All that is not granted here is refused.
 * The table stands in the order of the programme's own table of rights; `tests/access.test.ts` holds every route against it.
 */
import type { Standing } from '#features/areas/area.ts'
import type { Role } from './role.ts'

export type Thing =
  | 'plan' | 'plan-signing' | 'findings' | 'areas' | 'accounts' | 'clubs' | 'club-settings' | 'founding-decision' | 'members' | 'sensitive' | 'money' | 'club-totals'
  | 'capital-by-source' | 'care-fund' | 'meetings' | 'health' | 'health-counts' | 'care-visits' | 'duties' | 'budget' | 'figures' | 'audit'
export type Action = 'read' | 'record' | 'approve'

/**
 * How far a grant reaches from the place where the role is held:
 * `down` the place and all below it · `line` also the places above it (a plan of the province is for its communes too) ·
 * `own` only the holder's own agency or club, or exactly the own area where the role is held at an area · `all` everywhere.
 */
export type Reach = 'down' | 'line' | 'own' | 'all'

type Grants = Partial<Record<Thing, Partial<Record<Action, Reach>>>>

const readDown = { read: 'down' } as const
const readLine = { read: 'line' } as const
const readOwn = { read: 'own' } as const
const writeDown = { read: 'down', record: 'down' } as const
const writeOwn = { read: 'own', record: 'own' } as const
/** An officer sees the plan, the reference lists and the duties of everybody; records only for the own agency. */
const OFFICER: Grants = { plan: readLine, areas: { read: 'all' }, clubs: readDown, duties: { read: 'line', record: 'own' }, figures: readDown }

export const ACCESS: Record<Role, Grants> = {
  administrator: { areas: { read: 'all', record: 'all' }, accounts: { read: 'all', record: 'all' }, duties: { read: 'all' } },
  'province-specialist': {
    plan: writeDown, findings: { read: 'down', record: 'down' }, areas: { read: 'all', record: 'down' }, accounts: readDown, clubs: writeDown, 'club-settings': writeDown, members: readDown,
    sensitive: readDown, money: readDown, 'care-fund': readDown, 'club-totals': readDown, meetings: readDown, 'health-counts': readDown, duties: writeDown, budget: readDown, figures: { read: 'down', approve: 'down' },
  },
  leader: {
    plan: readLine, 'plan-signing': { approve: 'down' }, areas: { read: 'all' }, clubs: readDown, 'club-totals': readDown, 'care-fund': readDown, meetings: readDown, 'health-counts': readDown,
    duties: readLine, budget: readDown, figures: readDown,
  },
  'agency-officer': OFFICER,
  'finance-officer': { ...OFFICER, 'capital-by-source': readDown, 'care-fund': readDown, 'club-totals': readDown, budget: { read: 'down', approve: 'down' } },
  'health-officer': { ...OFFICER, meetings: readDown, 'health-counts': readDown },
  'programme-accountant': { plan: readLine, areas: { read: 'all' }, clubs: readDown, 'capital-by-source': readDown, 'care-fund': readDown, 'club-totals': readDown, budget: writeDown, figures: readDown },
  'district-officer': {
    plan: readLine, areas: { read: 'all' }, accounts: writeDown, clubs: writeDown, 'club-settings': writeDown, members: readDown, sensitive: readDown, money: readDown, 'care-fund': readDown, 'club-totals': readDown, meetings: readDown,
    'health-counts': readDown, duties: { read: 'line', record: 'own' }, figures: readDown,
  },
  'commune-officer': {
    plan: readLine, areas: { read: 'all' }, accounts: writeDown, clubs: writeDown, 'club-settings': writeDown, members: writeDown, sensitive: writeDown, money: { ...writeDown, approve: 'down' }, 'care-fund': writeDown, 'club-totals': readDown, meetings: writeDown,
    'health-counts': readDown, duties: { read: 'line', record: 'own' }, figures: writeDown,
  },
  'commune-committee-officer': {
    plan: readLine, areas: { read: 'all' }, clubs: readDown, 'founding-decision': writeDown, members: readDown, 'care-fund': { ...writeDown, approve: 'down' }, duties: { read: 'line', record: 'own' }, figures: readDown,
  },
  'health-station': { clubs: readDown, members: readDown, meetings: readDown, health: writeDown },
  auditor: { plan: readLine, areas: { read: 'all' }, clubs: readDown, members: readDown, money: readDown, 'care-fund': readDown, 'club-totals': readDown, meetings: readDown, budget: readDown, figures: readDown, audit: readDown },
  'club-chair': {
    plan: readLine, clubs: readOwn, 'club-settings': writeOwn, members: writeOwn, sensitive: writeOwn, money: { read: 'own', approve: 'own' }, 'care-fund': readOwn, 'club-totals': readOwn, meetings: writeOwn, figures: readOwn,
  },
  'club-secretary': { clubs: readOwn, members: writeOwn, sensitive: writeOwn, 'club-totals': readOwn, meetings: writeOwn, figures: readOwn },
  'club-treasurer': { clubs: readOwn, members: readOwn, money: writeOwn, 'care-fund': readOwn, 'club-totals': readOwn, meetings: writeOwn, figures: readOwn },
  'health-helper': { clubs: readOwn, members: readOwn, meetings: writeOwn, health: writeOwn },
  'care-lead': { clubs: readOwn, 'care-visits': writeOwn },
}

export const reachOf = (role: Role, thing: Thing, action: Action): Reach | undefined => ACCESS[role][thing]?.[action]

/** Everything a set of roles may do somewhere: what the screens show, never what the server trusts. */
export function abilitiesOf(roles: readonly Role[]): Partial<Record<Thing, Action[]>> {
  const may: Partial<Record<Thing, Action[]>> = {}
  for (const role of roles) {
    for (const [thing, grant] of Object.entries(ACCESS[role]) as [Thing, Partial<Record<Action, Reach>>][]) {
      may[thing] = [...new Set([...(may[thing] ?? []), ...(Object.keys(grant) as Action[])])]
    }
  }
  return may
}

/** The holder's place against the place asked for. */
export type Against = { readonly standing: Standing; readonly sameAgency: boolean; readonly sameClub: boolean; /** The role is held at an area, and this is it. */ readonly ownArea: boolean }

/** Whether a grant of this reach covers the place. */
export function covers(reach: Reach, against: Against): boolean {
  switch (reach) {
    case 'all':
      return true
    case 'own':
      return against.sameAgency || against.sameClub || against.ownArea
    case 'down':
      return against.standing === 'same' || against.standing === 'below'
    case 'line':
      return against.standing !== 'apart'
  }
}
