/**
 * Who may do what, in full: every route × every role × own, child, sibling and parent area. The expected answer is written
 * here as a table of its own, in the words of the programme's rights, and a route without a row fails.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Role, ROLES } from '#features/accounts/role.ts'
import { insertPlan, insertVersion, markSigned } from '#features/plans/plan.db.ts'
import { day } from '#kernel/day.ts'
import type { Route } from '#server/route.ts'
import { agencyOf, communeOf, districtOf, LAO_CAI, openTestServer, type Person, type TestServer, YEN_BAI } from './test-server.ts'

/** Of one route: the roles that may, and how far each reaches from where it is held. */
type Reach = 'down' | 'line' | 'all' | 'own'
type Row = { readonly roles: Partial<Record<Role, Reach>> | 'anyone' | 'signed-in' | 'demo'; /** The route acts at no particular place. */ readonly anywhere?: true; readonly body?: (area: string) => object; readonly at?: 'home' }

const OFFICIALS = ['province-specialist', 'leader', 'agency-officer', 'finance-officer', 'health-officer', 'programme-accountant', 'district-officer', 'commune-officer', 'commune-committee-officer', 'auditor'] as const
const all = <Name extends Role>(roles: readonly Name[], reach: Reach) => Object.fromEntries(roles.map((role) => [role, reach])) as Record<Name, Reach>

const READ_AREAS: Row = { roles: { administrator: 'all', ...all(OFFICIALS, 'all') }, anywhere: true }
const RECORD_AREAS: Row = { roles: { administrator: 'all', 'province-specialist': 'down' }, at: 'home' }
const RECORD_ACCOUNTS: Partial<Record<Role, Reach>> = { administrator: 'all', 'district-officer': 'down', 'commune-officer': 'down' }
/** The chair reads the plan too; the province's plan reaches down to everybody of its line. */
const READ_PLAN: Partial<Record<Role, Reach>> = { ...all(OFFICIALS, 'line'), 'province-specialist': 'down', 'club-chair': 'line' }
const RECORD_PLAN: Partial<Record<Role, Reach>> = { 'province-specialist': 'down' }

const ROWS: Readonly<Record<string, Row>> = {
  'get /api/session': { roles: 'anyone' },
  'post /api/session': { roles: 'anyone' },
  'post /api/session/end': { roles: 'anyone' },
  'post /api/session/end-everywhere': { roles: 'signed-in' },
  'post /api/session/password': { roles: 'signed-in' },
  'post /api/setup': { roles: 'anyone' },
  'get /api/accounts': { roles: { administrator: 'all', 'province-specialist': 'down', 'district-officer': 'down', 'commune-officer': 'down' }, anywhere: true },
  'post /api/accounts': { roles: RECORD_ACCOUNTS },
  'post /api/accounts/roles': { roles: RECORD_ACCOUNTS },
  'post /api/accounts/roles/end': { roles: RECORD_ACCOUNTS },
  'post /api/accounts/reset': { roles: RECORD_ACCOUNTS },
  'post /api/accounts/end': { roles: RECORD_ACCOUNTS },
  'post /api/accounts/hand-over': { roles: RECORD_ACCOUNTS },
  'get /api/audit': { roles: { auditor: 'down' }, at: 'home' },
  'get /api/areas': READ_AREAS,
  'get /api/areas/:areaId/history': READ_AREAS,
  'get /api/areas/changes': READ_AREAS,
  'post /api/areas/changes/preview': RECORD_AREAS,
  'post /api/areas/changes': RECORD_AREAS,
  'post /api/areas/changes/undo': RECORD_AREAS,
  'get /api/agencies': READ_AREAS,
  'get /api/plans': { roles: READ_PLAN, at: 'home' },
  'post /api/plans/read': { roles: RECORD_PLAN, at: 'home' },
  'post /api/plans': { roles: RECORD_PLAN, at: 'home' },
  'post /api/plans/related': { roles: RECORD_PLAN, at: 'home' },
  'get /api/plans/:planId': { roles: READ_PLAN },
  'get /api/plans/:planId/findings': { roles: RECORD_PLAN },
  'get /api/plans/:planId/difference': { roles: READ_PLAN },
  'get /api/plans/:planId/related': { roles: READ_PLAN },
  'get /api/plans/:planId/paper.docx': { roles: READ_PLAN },
  'get /api/plans/:planId/estimate.xlsx': { roles: READ_PLAN },
  'get /api/plans/:planId/duties.docx': { roles: READ_PLAN },
  'post /api/plans/:planId/text': { roles: RECORD_PLAN },
  'post /api/plans/:planId/next-year': { roles: RECORD_PLAN },
  'post /api/plans/:planId/sign': { roles: { leader: 'down' } },
  'post /api/plans/:planId/amendments': { roles: RECORD_PLAN },
  'post /api/plans/:planId/findings/accept': { roles: RECORD_PLAN },
  'post /api/plans/:planId/findings/reopen': { roles: RECORD_PLAN },
}

/** Where a role is held in these examples: at its own level, in the line Lào Cai – Văn Bàn – Khánh Yên. */
const PROVINCE = LAO_CAI.areaId
const DISTRICT = districtOf('089').areaId
const SIBLING_DISTRICT = districtOf('087').areaId
const COMMUNE = communeOf('03109').areaId
const AREAS = { province: PROVINCE, district: DISTRICT, 'sibling district': SIBLING_DISTRICT, commune: COMMUNE, 'sibling province': YEN_BAI.areaId } as const
const PARENT: Record<string, string | undefined> = { [DISTRICT]: PROVINCE, [SIBLING_DISTRICT]: PROVINCE, [COMMUNE]: DISTRICT }

const CLUB = randomUUID()
const HELD: Record<Role, { areaId: string; agencyId?: string | null; clubId?: string | null }> = {
  administrator: LAO_CAI, 'province-specialist': LAO_CAI, leader: LAO_CAI, 'programme-accountant': LAO_CAI, auditor: LAO_CAI,
  'agency-officer': agencyOf('so-ldtbxh'), 'finance-officer': agencyOf('so-tai-chinh'), 'health-officer': agencyOf('so-y-te'),
  'district-officer': districtOf('089'), 'commune-officer': communeOf('03109'), 'commune-committee-officer': communeOf('03109'), 'health-station': communeOf('03109'),
  'club-chair': { ...communeOf('03109'), clubId: CLUB }, 'club-secretary': { ...communeOf('03109'), clubId: CLUB }, 'club-treasurer': { ...communeOf('03109'), clubId: CLUB },
  'health-helper': { ...communeOf('03109'), clubId: CLUB }, 'care-lead': { ...communeOf('03109'), clubId: CLUB },
}

const isAtOrBelow = (area: string, top: string): boolean => area === top || (PARENT[area] !== undefined && isAtOrBelow(PARENT[area], top))

function expected(row: Row, role: Role, area: string): boolean {
  if (typeof row.roles === 'string') return true
  const reach = row.roles[role]
  if (!reach) return false
  if (reach === 'all' || row.anywhere) return true
  const held = HELD[role].areaId
  return isAtOrBelow(area, held) || (reach === 'line' && isAtOrBelow(held, area))
}

let server: TestServer
const people = {} as Record<Role, Person>
/** Something of each kind standing in each area, for the routes that name one by id. */
const made: Record<string, { planId: string; accountId: string; holdingId: string; phone: string }> = {}

beforeAll(async () => {
  server = await openTestServer()
  for (const role of ROLES) people[role] = await server.person(role, HELD[role])
  for (const area of Object.values(AREAS)) {
    const person = await server.person('club-chair', { areaId: area, clubId: randomUUID() })
    const planId = randomUUID()
    await server.engine.db.transaction().execute(async (tx) => {
      const by = { madeBy: person.accountId, madeAt: '2018-01-01T00:00:00.000Z' }
      await insertPlan(tx, { id: planId, areaId: area, agencyId: null, parentId: null, kind: 'plan', number: `${area.slice(0, 4)}/KH`, day: day('2018-01-01'), title: 'Kế hoạch thử', years: null, ...by })
      await insertVersion(tx, { planId, version: 1, document: { pieces: [] }, note: null, ...by })
      await markSigned(tx, planId, by.madeAt)
    })
    const holding = await server.engine.db.selectFrom('role_holding').select('id').where('account_id', '=', person.accountId).executeTakeFirstOrThrow()
    made[area] = { planId, accountId: person.accountId, holdingId: holding.id, phone: person.phone }
  }
}, 120_000)
afterAll(() => server.close())

const nameOf = (route: Route): string => `${route.kind === 'read' ? route.method : 'post'} ${route.path}`

/** A body that is well formed, so that the answer speaks of the right alone, and that changes nothing when it is let in. */
function bodyFor(route: Route, area: string): object {
  const { accountId, holdingId } = made[area]!
  const role = { role: 'club-chair', areaId: area, clubId: randomUUID(), from: '2018-01-01' }
  const change = { decision: 'x', title: 'x', day: '2030-01-01', steps: [{ do: 'rename', area: { level: 'province', code: '99999' }, to: { name: 'x' } }] }
  const file = { name: 'trong.txt', content: '' }
  const document = { pieces: [] }
  const bodies: Record<string, object> = {
    '/api/session': { phone: '0900000000', password: 'x' },
    '/api/session/password': { current: 'wrong password', next: 'another password' },
    '/api/setup': { code: 'x', name: 'Người Thử', phone: '0911111111', password: 'mat khau dai' },
    '/api/accounts': { name: 'Người Thử', phone: made[area]!.phone, role },
    '/api/accounts/roles': { accountId: 'nobody', role },
    '/api/accounts/roles/end': { holdingId, lastDay: '2010-01-01', reason: 'thử quyền' },
    '/api/accounts/reset': { accountId },
    '/api/accounts/end': { accountId, reason: 'thử quyền' },
    '/api/accounts/hand-over': { holdingId, lastDay: '2010-01-01', to: { accountId: 'nobody' } },
    '/api/areas/changes/preview': { change },
    '/api/areas/changes': { change },
    '/api/areas/changes/undo': { changeId: randomUUID() },
    '/api/plans/read': { file },
    '/api/plans': { file, answers: {}, published: false },
    '/api/plans/related': { kind: 'implementing-plan', number: '1', day: '2018-01-01', title: 'Một kế hoạch' },
    '/api/plans/:planId/text': { baseVersion: 1, document },
    '/api/plans/:planId/sign': { version: 1, number: '1', day: '2018-01-01', place: 'Lào Cai', authority: 'TM. UBND', signer: 'Người Ký' },
    '/api/plans/:planId/amendments': { kind: 'amending', number: '1', day: '2018-01-01', title: 'Sửa đổi', after: document },
    '/api/plans/:planId/findings/accept': { finding: 'none/x', reason: 'thử quyền' },
    '/api/plans/:planId/findings/reopen': { finding: 'none/x' },
  }
  return { id: randomUUID(), ...bodies[route.path] }
}

const addressOf = (route: Route, area: string): string =>
  route.path.replace(':planId', made[area]!.planId).replace(':areaId', area) + (route.path.endsWith('duties.docx') ? '?agency=abc' : route.path.endsWith('difference') ? '?from=1&to=2' : '')

async function isLetIn(person: Person, route: Route, area: string): Promise<boolean> {
  const get = route.kind === 'read' && route.method === 'get'
  const answer = await (get ? person.get(addressOf(route, area)) : person.post(addressOf(route, area), bodyFor(route, area)))
  expect([200, 201, 403, 409], `${nameOf(route)}: ${JSON.stringify(answer.body)}`).toContain(answer.status)
  return answer.status !== 403
}

test('every route has its row, and every row its route', () => {
  expect(server.serving.routes.map(nameOf).sort()).toEqual(Object.keys(ROWS).sort())
})

describe('every role at every place', () => {
  test('gets in exactly where the table says', async () => {
    const wrong: string[] = []
    // What signs out, changes the password or locks out comes elsewhere: tests of signing in.
    const routes = server.serving.routes.filter((route) => !route.path.startsWith('/api/session') || route.kind === 'read')
    for (const route of routes) {
      const row = ROWS[nameOf(route)]!
      const places = typeof row.roles === 'string' || row.anywhere || row.at === 'home' ? { province: PROVINCE } : AREAS
      for (const [name, area] of Object.entries(places)) {
        for (const role of ROLES) {
          const isIn = await isLetIn(people[role], route, area)
          if (isIn !== expected(row, role, area)) wrong.push(`${role} at ${name}: ${nameOf(route)} ${isIn ? 'let in' : 'kept out'}`)
        }
      }
    }
    expect(wrong).toEqual([])
  }, 240_000)

  test('a stranger gets nothing but the door', async () => {
    const open: string[] = []
    for (const route of server.serving.routes) if (await isLetIn(server.stranger, route, PROVINCE)) open.push(nameOf(route))
    expect(open.sort()).toEqual(Object.entries(ROWS).flatMap(([name, row]) => (row.roles === 'anyone' && name !== 'post /api/setup' ? [name] : [])).concat('post /api/setup').sort())
  })
})
