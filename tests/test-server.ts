/** One server over a copy of the template, asked through its front door; and the people of the examples. */
import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { insertAccount, insertHolding } from '#features/accounts/account.db.ts'
import { referenceAgencyId } from '#features/agencies/agency-reference.db.ts'
import { referenceAreaId } from '#features/areas/area-reference.db.ts'
import type { Role } from '#features/accounts/role.ts'
import { findClub, insertClub } from '#features/clubs/club.db.ts'
import { type Day, day } from '#kernel/day.ts'
import { demoDay } from '#main/demo-clock.ts'
import { type Running, serve } from '#main/start-server.ts'
import { type Engine, embeddedEngine, openEngine } from '#server/database.ts'
import { openEmbedded } from '#server/embedded-session.ts'
import type { Route } from '#server/route.ts'
import { hashSecret } from '#server/sign-in.ts'

export const SECRET = 'a secret of the tests, long enough'
export const PASSWORD = 'mat-khau-thu'
let hash: Promise<string> | undefined

/** A database of its own with the reference data, on the engine under test. */
export async function openTestEngine(): Promise<Engine> {
  const server = process.env.TEST_DATABASE
  const template = inject('template')
  if (!server) return embeddedEngine(await openEmbedded('memory:', new Blob([new Uint8Array(readFileSync(template))])))
  return openEngine(await newDatabase(server, template))
}

/** Makes an empty database, or a copy of the template, on the PostgreSQL server of the tests. */
export async function newDatabase(server: string, template?: string): Promise<string> {
  const name = `lien_the_he_test_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  // Copies of one template are made one after the other.
  await admin.query('select pg_advisory_lock(184)')
  await admin.query(`create database ${name} ${template ? `template ${template}` : ''}`)
  await admin.end()
  const address = new URL(server)
  address.pathname = `/${name}`
  return address.href
}

export type Answer = { status: number; body: Record<string, any>; headers: Record<string, unknown>; bytes: Uint8Array }
export type Person = {
  readonly accountId: string
  readonly phone: string
  get(path: string): Promise<Answer>
  /** Adds a fresh id unless the body has one. */
  post(path: string, body?: object): Promise<Answer>
}
export type TestServer = Running & {
  readonly stranger: Person
  person(role: Role, place: Place, days?: { from?: Day; to?: Day | null }): Promise<Person>
  signIn(phone: string, password: string): Promise<Person | Answer>
  setDay(day: Day): void
}
/** For a role at a club that the test itself does not make. */
const TEST_CLUB = { name: 'Câu lạc bộ của vai trò', number: null, predecessorId: null, predecessor: null, predecessorSince: null, planId: null, paperOnly: false }
type Place = { areaId: string; agencyId?: string | null; clubId?: string | null }

export const LAO_CAI: Place = { areaId: referenceAreaId('province', '10') }
export const YEN_BAI: Place = { areaId: referenceAreaId('province', '15') }
export const districtOf = (code: string): Place => ({ areaId: referenceAreaId('district', code) })
export const communeOf = (code: string): Place => ({ areaId: referenceAreaId('commune', code) })
export const agencyOf = (key: string): Place => ({ ...(key.match(/-0\d\d$/) ? districtOf(key.slice(-3)) : LAO_CAI), agencyId: referenceAgencyId(key) })

export async function openTestServer(options: { today?: Day; sample?: boolean; more?: readonly Route[] } = {}): Promise<TestServer> {
  const clock = demoDay(options.today ?? day('2018-09-30'))
  const engine = await openTestEngine()
  const running = await serve(engine, {
    address: 'memory:', secret: SECRET, origin: 'http://localhost', clock, sample: options.sample ?? false, requestsAMinute: 1_000_000, ...(options.more && { more: options.more }),
  })
  Object.assign(running.serving, { checkAnswers: true })
  let count = 0

  async function ask(method: 'GET' | 'POST', url: string, cookie: string, body?: object): Promise<Answer> {
    const done = await running.app.inject({ method, url, headers: { ...(cookie && { cookie }) }, ...(body && { payload: body }) })
    const isJson = String(done.headers['content-type'] ?? '').includes('json')
    return { status: done.statusCode, body: isJson ? done.json() : {}, headers: done.headers, bytes: new Uint8Array(done.rawPayload) }
  }
  const personOf = (accountId: string, phone: string, cookie: string): Person => ({
    accountId, phone, get: (path) => ask('GET', path, cookie), post: (path, body = {}) => ask('POST', path, cookie, { id: randomUUID(), ...body }),
  })

  async function signIn(phone: string, password: string): Promise<Person | Answer> {
    const answer = await ask('POST', '/api/session', '', { phone, password })
    if (answer.status !== 201) return answer
    const set = answer.headers['set-cookie']
    const cookie = (Array.isArray(set) ? set : [set]).map((each) => String(each).split(';')[0]).join('; ')
    const session = await ask('GET', '/api/session', cookie)
    return personOf(session.body.account.id, phone, cookie)
  }

  return {
    ...running,
    signIn,
    stranger: personOf('', '', ''),
    setDay: (to) => clock.set(to),
    async person(role, place, days = {}) {
      const [accountId, phone] = [randomUUID(), `09${String(++count).padStart(8, '0')}`]
      hash ??= hashSecret(PASSWORD)
      const passwordHash = await hash
      await engine.db.transaction().execute(async (tx) => {
        if (place.clubId && !(await findClub(tx, place.clubId))) await insertClub(tx, place.clubId, TEST_CLUB, { areaId: place.areaId, hamlet: null, covers: 'hamlet' }, day('2016-01-01'), { accountId: null, at: '2016-01-01T00:00:00.000Z' })
        await insertAccount(tx, { id: accountId, name: `${role} (mẫu)`, phone, passwordHash, mustChange: false, slipExpires: null, sample: options.sample ?? false })
        await insertHolding(tx, {
          id: randomUUID(), accountId, role, areaId: place.areaId, agencyId: place.agencyId ?? null, clubId: place.clubId ?? null,
          from: days.from ?? day('2016-01-01'), to: days.to ?? null, issuedBy: null,
        })
      })
      const signedIn = await signIn(phone, PASSWORD)
      if (!('post' in signedIn)) throw new Error(`Could not sign in: ${JSON.stringify(signedIn.body)}`)
      return signedIn
    },
  }
}
