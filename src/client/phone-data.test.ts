import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keptAt, read, refresh, startAnew } from './phone-data.ts'

/** What the server says next, by address; every question is counted. */
let says: Record<string, () => Promise<Response>>
let asked: string[]
const answer = (body: unknown, status = 200) => () => Promise.resolve(new Response(JSON.stringify(body), { status }))
const silence = () => Promise.reject(new TypeError('no network'))

beforeEach(() => {
  says = {}
  asked = []
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    return (says[address] ?? answer({ refused: 'access/no-such-route' }, 404))()
  })
})
afterEach(() => vi.unstubAllGlobals())

test('what is asked for twice at once is asked once, and kept', async () => {
  says['/api/clubs/1'] = answer({ name: 'Na Hối' })
  await Promise.all([read('/api/clubs/1'), read('/api/clubs/1')])
  expect(asked).toEqual(['/api/clubs/1'])
  expect(keptAt('/api/clubs/1').data).toEqual({ name: 'Na Hối' })
})

test('when a question fails, what was read before stays beside the fault', async () => {
  says['/api/clubs/2'] = answer({ name: 'Bản Phố' })
  await read('/api/clubs/2')
  says['/api/clubs/2'] = answer({ refused: 'access/not-yours' }, 403)
  await read('/api/clubs/2')
  expect([keptAt('/api/clubs/2').data, keptAt('/api/clubs/2').error?.refused]).toEqual([{ name: 'Bản Phố' }, 'access/not-yours'])
})

test('a lost connection is asked again, a refusal is not', async () => {
  vi.useFakeTimers()
  let times = 0
  says['/api/clubs/3'] = () => (++times < 3 ? silence() : answer({ name: 'Tả Van Giáy' })())
  const reading = read('/api/clubs/3')
  await vi.runAllTimersAsync()
  await reading
  vi.useRealTimers()
  expect([times, keptAt('/api/clubs/3').data]).toEqual([3, { name: 'Tả Van Giáy' }])
  await read('/api/clubs/4')
  expect([asked.filter((address) => address === '/api/clubs/4').length, keptAt('/api/clubs/4').error?.status]).toEqual([1, 404])
})

test('after a write what it changed is forgotten, and an answer from before it does not come back', async () => {
  let release: (response: Response) => void = () => undefined
  says['/api/clubs/5/members'] = () => new Promise((done) => (release = done))
  const before = read('/api/clubs/5/members')
  await refresh(['/api/clubs/5'])
  release(new Response('{"members":[]}'))
  await before
  expect(keptAt('/api/clubs/5/members').data).toBeUndefined()
})

test('when the server no longer knows who this is, the session is read anew', async () => {
  says['/api/session'] = answer({ account: null })
  says['/api/clubs/6'] = answer({ refused: 'access/not-signed-in' }, 403)
  await read('/api/clubs/6')
  await vi.waitFor(() => expect(keptAt('/api/session').data).toEqual({ account: null }))
})

test('whoever signs in next finds nothing of what the last one read', async () => {
  says['/api/clubs/7'] = answer({ name: 'Na Hối' })
  says['/api/session'] = answer({ account: { name: 'Hà Thị Nhung' } })
  await read('/api/clubs/7')
  await startAnew()
  expect([keptAt('/api/clubs/7').data, keptAt('/api/session').data]).toEqual([undefined, { account: { name: 'Hà Thị Nhung' } }])
})
