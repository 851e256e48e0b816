/** What every answer carries, and what the framework itself refuses. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LAO_CAI, openTestServer, PASSWORD, type Person, type TestServer } from './test-server.ts'

let server: TestServer
let specialist: Person
beforeAll(async () => {
  server = await openTestServer()
  specialist = await server.person('province-specialist', LAO_CAI)
})
afterAll(() => server.close())

test('every answer carries the protecting headers, refusals too', async () => {
  for (const answer of [await specialist.get('/api/areas'), await server.stranger.get('/api/areas'), await server.stranger.get('/api/nothing'), await server.stranger.get('/api/docs'), await specialist.post('/api/areas/changes', {})]) {
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(String(answer.headers['content-security-policy'])).not.toContain('unsafe')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['referrer-policy']).toBe('same-origin')
  }
})

test('session cookies cannot be read by a script nor sent by another site', async () => {
  const done = await server.app.inject({ method: 'POST', url: '/api/session', payload: { phone: specialist.phone, password: PASSWORD } })
  const cookies = [done.headers['set-cookie']].flat().map(String)
  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) {
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=(Lax|Strict)/i)
  }
})

test('a page of another site may not write', async () => {
  const done = await server.app.inject({ method: 'POST', url: '/api/session', headers: { origin: 'https://elsewhere.example' }, payload: { phone: specialist.phone, password: PASSWORD } })
  expect([done.statusCode, done.json().refused]).toEqual([403, 'access/other-origin'])
})

test('bodies that are no JSON, too large, or of another kind are refused in a code', async () => {
  const send = async (payload: string, type = 'application/json') => {
    const done = await server.app.inject({ method: 'POST', url: '/api/session', headers: { 'content-type': type }, payload })
    return [done.statusCode, done.json().refused]
  }
  expect(await send('{"phone":')).toEqual([422, 'request/malformed'])
  expect(await send('<a/>', 'application/xml')).toEqual([422, 'request/malformed'])
  expect(await send(`{"phone":"${'9'.repeat(17 * 1024 * 1024)}"}`)).toEqual([413, 'request/too-large'])
})

test('the health, the description and its page are there for everybody', async () => {
  const health = await server.stranger.get('/api/health')
  expect(health.body).toMatchObject({ ok: true, today: '2018-09-30', sample: false })
  const described = (await server.stranger.get('/api/openapi.json')).body
  expect(described.openapi).toBe('3.1.0')
  const paths = server.serving.routes.map((route) => route.path.replace(/:(\w+)/g, '{$1}'))
  expect(Object.keys(described.paths).sort()).toEqual([...new Set(paths)].sort())
  const page = await server.stranger.get('/api/docs')
  expect(new TextDecoder().decode(page.bytes)).toContain('/api/areas')
})
