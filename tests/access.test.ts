/**
 * Who may do what, in full: every route × every role × own, child, sibling and parent area. The expected answer stands in
 * `access-rows.ts`, and a route without a row fails.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Role, ROLES } from '#features/accounts/role.ts'
import { insertPlan, insertVersion, markSigned } from '#features/plans/plan.db.ts'
import { day } from '#kernel/day.ts'
import type { Route } from '#server/route.ts'
import { bodyFor, type Made, makeClubIn } from './access-bodies.ts'
import { type Row, ROWS } from './access-rows.ts'
import { agencyOf, communeOf, districtOf, LAO_CAI, openTestServer, type Person, type TestServer, YEN_BAI } from './test-server.ts'

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
  // A club's people reach their own club alone: that of these examples stands in the commune.
  if (reach === 'own') return area === COMMUNE
  return isAtOrBelow(area, held) || (reach === 'line' && isAtOrBelow(held, area))
}

let server: TestServer
const people = {} as Record<Role, Person>
/** Something of each kind standing in each area, for the routes that name one by id. */
const made: Record<string, Made> = {}

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
    made[area] = { planId, accountId: person.accountId, holdingId: holding.id, phone: person.phone, ...(await makeClubIn(server.engine, area, area === COMMUNE ? CLUB : null)) }
  }
}, 120_000)
afterAll(() => server.close())

const nameOf = (route: Route): string => `${route.kind === 'read' ? route.method : 'post'} ${route.path}`

const PAPER_KINDS: Readonly<Record<string, string>> = { '/api/clubs/:clubId/ledger/papers/:kind': 'trial-balance', '/api/clubs/:clubId/loans/papers/:kind': 'register', '/api/clubs/:clubId/property/papers/:kind': 'assets', '/api/loans/:loanId/papers/:kind': 'application' }
const addressOf = (route: Route, area: string): string =>
  route.path.replace(':planId', made[area]!.planId).replace(':areaId', area).replace(':clubId', made[area]!.clubId).replace(':personId', made[area]!.personId).replace(':fileId', made[area]!.fileId).replace(':entryId', made[area]!.entryId).replace(':loanId', made[area]!.loanId).replace(':paper', 'minutes.docx').replace(':kind', PAPER_KINDS[route.path] ?? '') + (route.path.endsWith('duties.docx') ? '?agency=abc' : route.path.endsWith('difference') ? '?from=1&to=2' : route.path === '/api/clubs/founding' ? `?planId=${made[area]!.planId}` : route.path === '/api/people/search' ? '?q=an' : route.path === '/api/views' ? '?screen=x' : route.path.endsWith('ledger/book') ? '?fund=income' : route.path.endsWith('loans/turnover') ? '?loan=1000000&months=12' : '')

async function isLetIn(person: Person, route: Route, area: string): Promise<boolean> {
  const get = route.kind === 'read' && route.method === 'get'
  const answer = await (get ? person.get(addressOf(route, area)) : person.post(addressOf(route, area), bodyFor(route, area, made[area]!)))
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
  }, 480_000)

  test('a stranger gets nothing but the door', async () => {
    const open: string[] = []
    for (const route of server.serving.routes) if (await isLetIn(server.stranger, route, PROVINCE)) open.push(nameOf(route))
    expect(open.sort()).toEqual(Object.entries(ROWS).flatMap(([name, row]) => (row.roles === 'anyone' && name !== 'post /api/setup' ? [name] : [])).concat('post /api/setup').sort())
  })
})
