/** `npm run cli -- figures …`: what the command line prints of clubs, sums and targets, and the proof. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { insertAccount, insertHolding } from '#features/accounts/account.db.ts'
import { figures, figuresProve } from '#main/cli-figures.ts'
import { demoDay } from '#main/demo-clock.ts'
import { makeServer } from '#main/start-server.ts'
import { day } from '#kernel/day.ts'
import { openEngine } from '#server/database.ts'
import { hashSecret } from '#server/sign-in.ts'
import { makeClub } from './registers.ts'
import { communeOf, LAO_CAI, newDatabase, PASSWORD, type Person } from './test-server.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'lth-figures-'))
let address: string
let clubId: string

beforeAll(async () => {
  address = process.env.TEST_DATABASE ? await newDatabase(process.env.TEST_DATABASE) : path.join(folder, 'data')
  const running = await makeServer({ address, secret: 'secret of this test', origin: 'http://localhost', clock: demoDay(day('2018-09-30')), sample: true })
  const passwordHash = await hashSecret(PASSWORD)
  await running.engine.db.transaction().execute(async (tx) => {
    await insertAccount(tx, { id: 'specialist', name: 'Chuyên viên (mẫu)', phone: '0900000001', passwordHash, mustChange: false, slipExpires: null, sample: true })
    await insertHolding(tx, { id: randomUUID(), accountId: 'specialist', role: 'province-specialist', areaId: LAO_CAI.areaId, agencyId: null, clubId: null, from: day('2016-01-01'), to: null, issuedBy: null })
  })
  const entered = await running.app.inject({ method: 'POST', url: '/api/session', payload: { phone: '0900000001', password: PASSWORD } })
  const cookie = [entered.headers['set-cookie']].flat().map((each) => String(each).split(';')[0]).join('; ')
  const post = async (url: string, payload: object = {}) => {
    const done = await running.app.inject({ method: 'POST', url, headers: { cookie }, payload: { id: randomUUID(), ...payload } })
    return { status: done.statusCode, body: done.json() as Record<string, any> }
  }
  const plan = await post('/api/plans', { file: { name: 'ke-hoach.txt', content: readFileSync('db/demo/ke-hoach-184-kh-ubnd-2018.txt').toString('base64') }, published: true, answers: { issuer: 'UBND TỈNH LÀO CAI', place: 'Lào Cai' } })
  clubId = await makeClub({ post } as unknown as Person, communeOf('03109').areaId, { name: 'CLB Văn Bàn 1', planId: plan.body.planId, decidedOn: '2018-08-20' })
  await running.close()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let printed: string[]
beforeEach(() => {
  printed = []
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text))
  vi.stubEnv('DATABASE_URL', process.env.TEST_DATABASE ? address : '')
  vi.stubEnv('DATA_DIR', process.env.TEST_DATABASE ? folder : address)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('prints each club, the sum and where the plan stands on the day', async () => {
  expect(await figures(['--on', '2018-09-30'])).toBe(0)
  const shown = JSON.parse(printed.join('\n'))
  expect(shown).toMatchObject({ on: '2018-09-30', sum: { clubs: 1, total: 0 }, clubs: [{ id: clubId, name: 'CLB Văn Bàn 1', status: 'active', district: 'huyện Văn Bàn' }], plans: [{ plan: '184/KH-UBND' }] })
  const target = (measure: string) => shown.plans[0].targets.find((each: { measure: string }) => each.measure === measure)
  expect(target('clubs-established')).toMatchObject({ actual: 1, wanted: { lower: 5, upper: null }, badge: 'at-risk' })
  expect(target('members-borrowed')).toMatchObject({ actual: null, badge: 'not-enough-data' })
})

test('of one district, by its code; an unknown code or day is told in a sentence’s code', async () => {
  expect(await figures(['--on', '2018-09-30', '--area', '087'])).toBe(0)
  expect(JSON.parse(printed.join('\n'))).toMatchObject({ area: 'huyện Bảo Yên', clubs: [], sum: { clubs: 0 } })
  await expect(figures(['--on', '2018-02-30'])).rejects.toMatchObject({ refusal: { refused: 'cli/not-a-day' } })
  await expect(figures(['--on', '2018-09-30', '--area', '999'])).rejects.toMatchObject({ refusal: { refused: 'cli/no-such-area' } })
})

test('the proof fails when a row was altered', async () => {
  expect(await figuresProve()).toBe(0)
  expect(JSON.parse(printed.splice(0).join('\n'))).toMatchObject({ ok: true, clubs: 1 })
  const engine = await openEngine(address)
  await engine.db.updateTable('club_figures').set({ total: 5 }).execute()
  await engine.close()
  expect(await figuresProve()).toBe(1)
  expect(JSON.parse(printed.join('\n'))).toMatchObject({ ok: false, faults: [{ clubId, name: 'total', stored: 5, counted: 0 }] })
})
