import { afterEach, expect, test, vi } from 'vitest'
import { addressOf, get, isUnanswered, post, Problem } from './api.ts'
import { WriteIds } from './write-id.ts'

afterEach(() => vi.unstubAllGlobals())

type Reply = Response | Error
function serverThatSays(...replies: Reply[]): { sent: string[] } {
  const sent: string[] = []
  vi.stubGlobal('fetch', (_: string, request: RequestInit) => {
    sent.push(String(request.body ?? ''))
    const reply = replies.shift()!
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply)
  })
  return { sent }
}
const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status })
const lost = () => new TypeError('network')
const noWait = () => Promise.resolve()

test('parameters that are empty stay out of the address', () => {
  expect(addressOf('/api/areas', { on: '2018-09-30', level: '', parent: null, q: undefined, page: 0 })).toBe('/api/areas?on=2018-09-30&page=0')
  expect(addressOf('/api/areas')).toBe('/api/areas')
})

test('a no carries its code, its values and its fields', async () => {
  serverThatSays(json(422, { refused: 'request/malformed', because: { fields: 1 }, fields: [{ path: 'phone', code: 'custom', message: '' }] }))
  const problem = await get('/api/accounts').catch((fault) => fault)
  expect(problem).toBeInstanceOf(Problem)
  expect([problem.status, problem.refused, problem.because, problem.fields[0].path]).toEqual([422, 'request/malformed', { fields: 1 }, 'phone'])
})

test('an answer that is no JSON, as from a proxy, is still a problem with a code', async () => {
  serverThatSays(new Response('<html>', { status: 502 }))
  const problem = await get('/api/accounts').catch((fault) => fault)
  expect([problem.status, problem.refused, isUnanswered(problem)]).toEqual([502, 'server/unexpected', true])
})

test('a write whose answer is lost is sent again, the same', async () => {
  const { sent } = serverThatSays(lost(), json(504, {}), json(200, { done: 'already' }))
  expect(await post('/api/accounts', { id: 'one', name: 'Lý Thị Đào' }, noWait)).toEqual({ done: 'already' })
  expect(new Set(sent).size).toBe(1)
  expect(sent).toHaveLength(3)
})

test('a write that stays unanswered gives up after three tries', async () => {
  const { sent } = serverThatSays(lost(), lost(), lost())
  const problem = await post('/api/accounts', { id: 'one' }, noWait).catch((fault) => fault)
  expect([problem.refused, sent.length]).toEqual(['client/no-answer', 3])
})

test('a no is an answer, and signing in has no id: neither is sent twice', async () => {
  const refused = serverThatSays(json(409, { refused: 'accounts/phone-in-use', because: {} }))
  await expect(post('/api/accounts', { id: 'one' }, noWait)).rejects.toThrow('accounts/phone-in-use')
  expect(refused.sent).toHaveLength(1)
  const signIn = serverThatSays(lost())
  await expect(post('/api/session', { phone: '0912345678', password: 'x' }, noWait)).rejects.toThrow('client/no-answer')
  expect(signIn.sent).toHaveLength(1)
})

test('pressing again after a lost answer keeps the id; another content or an answer makes a new one', () => {
  let count = 0
  const ids = new WriteIds(() => `id-${++count}`)
  expect([ids.idFor('/a', { name: 'x' }), ids.idFor('/a', { name: 'x' })]).toEqual(['id-1', 'id-1'])
  expect(ids.idFor('/a', { name: 'y' })).toBe('id-2')
  ids.answered()
  expect(ids.idFor('/a', { name: 'y' })).toBe('id-3')
})
