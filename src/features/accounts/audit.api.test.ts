/** The log as an auditor reads it: deeds in words, a subject's whole story, the proof beside it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

let server: TestServer
let auditor: Person
beforeAll(async () => {
  server = await openTestServer()
  auditor = await server.person('auditor', LAO_CAI)
  const administrator = await server.person('administrator', LAO_CAI)
  const specialist = await server.person('province-specialist', LAO_CAI)
  await administrator.post('/api/accounts', { name: 'Người Thử', phone: '0988000001', role: { role: 'leader', ...LAO_CAI, from: '2018-01-01' } })
  const text = 'KẾ HOẠCH\nThực hiện năm 2018\nI. CHỈ TIÊU\n1. Thành lập mới 5 câu lạc bộ.\n'
  const imported = await specialist.post('/api/plans', { file: { name: 'k.txt', content: Buffer.from(text).toString('base64') }, answers: {}, published: false })
  const { document } = (await specialist.get(`/api/plans/${imported.body.planId}`)).body
  const pieces = document.pieces.map((piece: { text: string }) => ({ ...piece, text: piece.text.replace('5 câu', '6 câu') }))
  expect((await specialist.post(`/api/plans/${imported.body.planId}/text`, { baseVersion: 1, document: { pieces } })).status).toBe(201)
})
afterAll(() => server.close())

type Entry = { stream: string; deed: { vi: string; en: string } | null }
const entries = async (query = ''): Promise<Entry[]> => (await auditor.get(`/api/audit${query}`)).body.entries

test('names each deed in both languages', async () => {
  const deeds = (await entries()).map(({ deed }) => deed)
  expect(deeds).toContainEqual({ vi: 'Cấp tài khoản', en: 'Issued an account' })
  expect(deeds).toContainEqual({ vi: 'Lưu bản thảo', en: 'Saved a draft' })
  expect(deeds).not.toContain(null)
})

test('gives all that happened to plans, each plan’s own story with it, and nothing else', async () => {
  const streams = new Set((await entries('?stream=plans')).map(({ stream }) => stream.replace(/:.*/, ':…')))
  expect([...streams].sort()).toEqual(['plans', 'plans:…'])
  expect(await entries('?stream=plan')).toEqual([])
  expect(await entries('?stream=%25')).toEqual([])
})

test('carries the proof', async () => {
  expect((await auditor.get('/api/audit')).body.faults).toEqual([])
})
