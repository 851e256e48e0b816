/** R1: the server is killed again and again while repayments come in. What was acknowledged is there, once, and the books hold. */
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertAccount, insertHolding } from '#features/accounts/account.db.ts'
import { proveLedger } from '#features/ledger/ledger-proof.db.ts'
import { readBalances, readEntries } from '#features/ledger/ledger.db.ts'
import { day } from '#kernel/day.ts'
import { demoDay } from '#main/demo-clock.ts'
import { makeServer } from '#main/start-server.ts'
import { proveAudit } from '#server/audit.ts'
import { openEngine } from '#server/database.ts'
import { hashSecret } from '#server/sign-in.ts'
import { loanBody, makeClub, register } from '../registers.ts'
import { killSpawned, spawnServer } from '../spawned-server.ts'
import { communeOf, LAO_CAI, newDatabase, PASSWORD, type Person, SECRET } from '../test-server.ts'

const COMMUNE = communeOf('03109')
const folder = mkdtempSync(path.join(os.tmpdir(), 'lth-kill-'))
const AMOUNT = 10_000
const CLIENTS = 6
let address: string
let clubId: string
let loanId: string

beforeAll(async () => {
  address = process.env.TEST_DATABASE ? await newDatabase(process.env.TEST_DATABASE) : path.join(folder, 'data')
  const world = await makeServer({ address, secret: SECRET, origin: 'http://localhost', clock: demoDay(day('2018-09-30')), sample: false })
  const passwordHash = await hashSecret(PASSWORD)
  const enrol = async (role: string, phone: string, place: { areaId: string; clubId?: string | null }): Promise<Person> => {
    await world.engine.db.transaction().execute(async (tx) => {
      await insertAccount(tx, { id: role, name: `${role} (mẫu)`, phone, passwordHash, mustChange: false, slipExpires: null, sample: false })
      await insertHolding(tx, { id: randomUUID(), accountId: role, role, areaId: place.areaId, agencyId: null, clubId: place.clubId ?? null, from: day('2016-01-01'), to: null, issuedBy: null } as never)
    })
    const entered = await world.app.inject({ method: 'POST', url: '/api/session', payload: { phone, password: PASSWORD } })
    const cookie = [entered.headers['set-cookie']].flat().map((each) => String(each).split(';')[0]).join('; ')
    const post = async (url: string, payload: object = {}) => {
      const done = await world.app.inject({ method: 'POST', url, headers: { cookie }, payload: { id: randomUUID(), ...payload } })
      return { status: done.statusCode, body: done.json() as Record<string, any> }
    }
    return { post } as unknown as Person
  }
  const specialist = await enrol('province-specialist', '0900000001', LAO_CAI)
  const officer = await enrol('commune-officer', '0900000002', COMMUNE)
  clubId = await makeClub(specialist, COMMUNE.areaId)
  const personId = await register(officer, clubId, COMMUNE.areaId)
  await enrol('club-treasurer', '0900000003', { ...COMMUNE, clubId })
  await officer.post('/api/ledger/movements', { clubId, on: '2017-07-01', movement: { kind: 'capital', source: 'care-fund', amount: 20_000_000, place: 'cash', memo: 'Nhận vốn' } })
  const loan = loanBody(personId, { amount: 20_000_000, monthlyRate: 0 })
  loanId = loan.loanId
  await officer.post('/api/loans/decisions', { clubId, day: '2017-07-08', vote: { present: 2, inFavour: 2, against: 0 }, loans: [loan], enteredFor: 'Biên bản' })
  const paid = await officer.post('/api/loans/pay-out', { loanId, on: '2017-07-08' })
  expect(paid.status, JSON.stringify(paid.body)).toBe(201)
  await world.close()
}, 120_000)
afterAll(() => {
  killSpawned()
  rmSync(folder, { recursive: true, force: true })
})

type Started = { readonly server: ChildProcess; readonly post: (path: string, body: object) => Promise<{ status: number }> }
async function start(): Promise<Started> {
  const settings = process.env.TEST_DATABASE ? { DATABASE_URL: address, DATA_DIR: path.join(folder, 'beside') } : { DATABASE_URL: '', DATA_DIR: address }
  const { server, port, said, ended } = await spawnServer({ ...settings, AUTH_SECRET: SECRET })
  if (ended) throw new Error(said)
  const ask = (url: string, body: object, cookie = '') => fetch(`http://127.0.0.1:${port}${url}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(cookie && { cookie }) }, body: JSON.stringify(body) })
  const entered = await ask('/api/session', { phone: '0900000003', password: PASSWORD })
  expect(entered.status).toBe(201)
  const cookie = entered.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  return { server, post: async (url, body) => ({ status: (await ask(url, body, cookie)).status }) }
}

test('nothing acknowledged is lost, nothing is doubled, and what was not acknowledged can be sent again', async () => {
  const sent = new Set<string>()
  const acknowledged = new Set<string>()
  const repay = (to: Started, id: string) => to.post('/api/loans/repay', { id, loanId, on: '2018-09-01', amount: AMOUNT })
  for (const enough of [9, 22]) {
    const now = await start()
    const before = acknowledged.size
    const gone = new Promise((resolve) => now.server.once('exit', resolve))
    const client = async () => {
      for (;;) {
        const id = randomUUID()
        sent.add(id)
        const answer = await repay(now, id).catch(() => undefined)
        if (!answer) return
        expect(answer.status).toBe(201)
        acknowledged.add(id)
        // In the middle of what the other clients are sending.
        if (acknowledged.size - before === enough) now.server.kill('SIGKILL')
      }
    }
    await Promise.all(Array.from({ length: CLIENTS }, client))
    await gone
  }
  const last = await start()
  for (const id of sent) expect([...(acknowledged.has(id) ? [] : [201]), 200]).toContain((await repay(last, id)).status)
  // The server is asked to end, so that the folder is free.
  const gone = new Promise((resolve) => last.server.once('exit', resolve))
  last.server.kill('SIGTERM')
  await gone
  const engine = await openEngine(address)
  try {
    const repaid = (await readEntries(engine.db, { clubId, loanId })).filter(({ kind }) => kind === 'repayment').map(({ id }) => id)
    expect(acknowledged.size).toBeGreaterThan(30)
    expect([...acknowledged].filter((id) => !repaid.includes(id))).toEqual([])
    expect(repaid.sort()).toEqual([...sent].sort())
    expect((await readBalances(engine.db, clubId)).balances.income.cash).toBe(sent.size * AMOUNT)
    expect((await proveLedger(engine.db)).faults).toEqual([])
    expect(await proveAudit(engine.db, SECRET)).toEqual([])
  } finally {
    await engine.close()
  }
}, 240_000)
