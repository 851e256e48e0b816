import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

let server: TestServer
let specialist: Person
beforeAll(async () => {
  server = await openTestServer()
  specialist = await server.person('province-specialist', LAO_CAI)
})
afterAll(() => server.close())

const count = async (query: string) => (await specialist.get(`/api/areas?${query}`)).body.areas.length

test('Lào Cai as it was in 2018: nine district units and 164 communes', async () => {
  const { body } = await specialist.get('/api/areas?on=2018-09-30&level=province')
  expect(body.areas.map((area: { name: string; code: string }) => [area.name, area.code])).toEqual([['Lào Cai', '10'], ['Yên Bái', '15']])
  const home = body.home
  expect(await count(`on=2018-09-30&level=district&parent=${home}`)).toBe(9)
  expect(await count('on=2018-09-30&level=commune')).toBe(164)
})

test('the day after the districts ended: one merged province, the communes right under it', async () => {
  const { body } = await specialist.get('/api/areas?on=2025-07-01')
  const provinces = body.areas.filter((area: { level: string }) => area.level === 'province')
  expect(provinces.map((area: { name: string; code: string }) => [area.name, area.code])).toEqual([['Lào Cai', '15']])
  expect(body.areas.filter((area: { level: string }) => area.level === 'district')).toEqual([])
  expect(body.areas.filter((area: { level: string; parentId: string }) => area.level === 'commune' && area.parentId === provinces[0].id)).toHaveLength(164)
  expect(await count('on=2025-06-30&level=district')).toBe(18)
})

test('people search without tone marks', async () => {
  const { body } = await specialist.get('/api/areas?q=van%20ban&level=district')
  expect(body.areas.map((area: { name: string }) => area.name)).toEqual(['Văn Bàn'])
})

test('the history of a merged province names what came of it', async () => {
  const { body } = await specialist.get('/api/areas?on=2018-09-30&level=province&q=yen%20bai')
  const history = (await specialist.get(`/api/areas/${body.areas[0].id}/history`)).body
  expect(history.spells).toHaveLength(1)
  expect(history.successors.map((area: { name: string; code: string }) => [area.name, area.code])).toEqual([['Lào Cai', '15']])
})

const RENAME = { decision: '99/NQ-HĐND', title: 'Đổi tên thử', day: '2025-09-01', steps: [{ do: 'rename', area: { level: 'province', code: '15' }, to: { name: 'Hoàng Liên' } }] }

test('a dry run shows what a change touches and writes nothing', async () => {
  const before = (await specialist.get('/api/areas?on=2025-09-01')).body.areas
  const { status, body } = await specialist.post('/api/areas/changes/preview', { change: RENAME })
  expect(status).toBe(200)
  expect(body.ends).toHaveLength(165) // the province and each of its 164 communes gets a new spell
  expect((await specialist.get('/api/areas?on=2025-09-01')).body.areas).toEqual(before)
})

test('a change applied and undone leaves everything as it was', async () => {
  const before = (await specialist.get('/api/areas?on=2025-09-01')).body.areas
  const id = crypto.randomUUID()
  expect((await specialist.post('/api/areas/changes', { id, change: RENAME })).status).toBe(201)
  const renamed = (await specialist.get('/api/areas?on=2025-09-01&level=province')).body.areas
  expect(renamed.map((area: { name: string }) => area.name)).toEqual(['Hoàng Liên'])
  expect((await specialist.get('/api/areas?on=2025-08-31&level=province')).body.areas[0].name).toBe('Lào Cai')
  expect((await specialist.post('/api/areas/changes/undo', { changeId: id })).status).toBe(201)
  expect((await specialist.get('/api/areas?on=2025-09-01')).body.areas).toEqual(before)
})

test('the supplied files are what has been applied, and only the last change can be undone', async () => {
  const supplied = JSON.parse(readFileSync('db/reference/area-changes-2025.json', 'utf8'))
  const { body } = await specialist.get('/api/areas/changes')
  expect(body.changes.filter((each: { undoneAt: string | null }) => each.undoneAt === null).map((each: { decision: string }) => each.decision)).toEqual([supplied.decision, '767/NQ-UBTVQH14'])
  const again = await specialist.post('/api/areas/changes', { change: supplied })
  expect(again.status).toBe(409)
})
