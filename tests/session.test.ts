/** Whose a request is: only a cookie that we signed, of a session that stands in the database. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SESSION_HOURS } from '#server/sign-in.ts'
import { LAO_CAI, openTestServer, PASSWORD, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const NAME = 'lth.session_token'
async function enter(): Promise<{ readonly accountId: string; readonly token: string; readonly signature: string }> {
  const { phone, accountId } = await server.person('province-specialist', LAO_CAI)
  const done = await server.app.inject({ method: 'POST', url: '/api/session', payload: { phone, password: PASSWORD } })
  const set = [done.headers['set-cookie'] ?? []].flat().map(String).find((each) => each.startsWith(`${NAME}=`))!
  const value = decodeURIComponent(set.split(';')[0]!.slice(NAME.length + 1))
  const dot = value.lastIndexOf('.')
  return { accountId, token: value.slice(0, dot), signature: value.slice(dot + 1) }
}
async function whoIs(cookie: string): Promise<string | null> {
  return (await server.app.inject({ method: 'GET', url: '/api/session', headers: { cookie } })).json().account?.id ?? null
}
const cookieOf = (token: string, signature: string) => `${NAME}=${encodeURIComponent(`${token}.${signature}`)}`
const expireIn = (token: string, seconds: number) => sql`update session set expires_at = now() + make_interval(secs => ${seconds}) where token = ${token}`.execute(server.engine.db)

test('a signed token is somebody, also among other cookies; with another token, another signature or none it is nobody', async () => {
  const [one, other] = [await enter(), await enter()]
  expect(await whoIs(cookieOf(one.token, one.signature))).toBe(one.accountId)
  expect(await whoIs(`a=b; ${cookieOf(one.token, one.signature)}; c="d"`)).toBe(one.accountId)
  expect(await whoIs(cookieOf(other.token, one.signature))).toBeNull()
  expect(await whoIs(cookieOf(one.token, one.signature.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))))).toBeNull()
  expect(await whoIs(`${NAME}=${one.token}`)).toBeNull()
  expect(await whoIs(`${NAME}=%E0%A4%A`)).toBeNull()
  expect(await whoIs(`not-${cookieOf(one.token, one.signature)}`)).toBeNull()
})

test('a session lives twelve hours from signing in, used or not', async () => {
  const { accountId, token, signature } = await enter()
  const expiry = async () => Date.parse((await sql<{ expires_at: string }>`select expires_at from session where token = ${token}`.execute(server.engine.db)).rows[0]!.expires_at)
  expect(Math.round((await expiry() - Date.now()) / 3_600_000)).toBe(SESSION_HOURS)
  await expireIn(token, 60)
  const soon = await expiry()
  expect(await whoIs(cookieOf(token, signature))).toBe(accountId)
  expect(await expiry()).toBe(soon)
  await expireIn(token, -1)
  expect(await whoIs(cookieOf(token, signature))).toBeNull()
})

test('a session that was ended is nobody’s at once', async () => {
  const { accountId, token, signature } = await enter()
  expect(await whoIs(cookieOf(token, signature))).toBe(accountId)
  await sql`delete from session where token = ${token}`.execute(server.engine.db)
  expect(await whoIs(cookieOf(token, signature))).toBeNull()
})
