/** `npm run cli -- ledger …`: the proof of the books, and a club's journal for another program. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { credit, debit } from '#features/ledger/entry.ts'
import { insertEntry } from '#features/ledger/ledger.db.ts'
import { insertClub } from '#features/clubs/club.db.ts'
import { day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { ledgerExport, ledgerProve } from '#main/cli-ledger.ts'
import { demoDay } from '#main/demo-clock.ts'
import { makeServer } from '#main/start-server.ts'
import { openEngine } from '#server/database.ts'
import { communeOf, newDatabase, SECRET } from './test-server.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'lth-ledger-'))
const CLUB = '7d1c2b86-51a7-4d7e-9d3a-3f4b0a2c1e11'
const ENTRY = '2b8f2f0e-6a55-4c1b-8f55-0a8b3a6f7c22'
let address: string

beforeAll(async () => {
  address = process.env.TEST_DATABASE ? await newDatabase(process.env.TEST_DATABASE) : path.join(folder, 'data')
  const running = await makeServer({ address, secret: SECRET, origin: 'http://localhost', clock: demoDay(day('2018-09-30')), sample: false })
  const by = { accountId: null, at: '2018-07-10T02:00:00.000Z' }
  await running.engine.db.transaction().execute(async (tx) => {
    await insertClub(tx, CLUB, { name: 'Bắc Hà 1 (mẫu)', number: null, predecessorId: null, predecessor: null, predecessorSince: null, planId: null, paperOnly: false }, { areaId: communeOf('03109').areaId, hamlet: null, covers: 'hamlet' }, day('2018-01-01'), by)
    const draft = { kind: 'capital', memo: 'Nhận vốn của bà Lý Thị Mẫu', personId: null, party: null, postings: [debit('income', 'cash', dong(20_000_000)), credit('income', 'capital', dong(20_000_000), { source: 'care-fund' })] } as const
    await insertEntry(tx, { id: ENTRY, clubId: CLUB, draft, booked: { day: day('2018-07-10'), happenedOn: null, matters: [] } }, [], by)
  })
  await running.close()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let printed: string[]
beforeEach(() => {
  printed = []
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
  vi.stubEnv('DATABASE_URL', process.env.TEST_DATABASE ? address : '')
  vi.stubEnv('DATA_DIR', process.env.TEST_DATABASE ? folder : address)
  vi.stubEnv('AUTH_SECRET', SECRET)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('a journal names accounts, vouchers and sums, and nobody', async () => {
  expect(await ledgerExport(['--club', CLUB])).toBe(0)
  expect(printed.join('')).toBe(`2018/07/10 * (PT 01/2018) capital\n    ; id: ${ENTRY}\n    Assets:income:cash  20000000 VND\n    Equity:income:capital:care-fund  -20000000 VND\n`)
  await expect(ledgerExport(['--club', ENTRY])).rejects.toMatchObject({ refusal: { refused: 'cli/no-such-club' } })
  await expect(ledgerExport([])).rejects.toMatchObject({ refusal: { refused: 'cli/no-such-club' } })
})

test('the proof finds a sum that somebody altered, a number taken out, a posting moved to another day or fund or taken away', async () => {
  const prove = async () => {
    const code = await ledgerProve()
    return { code, said: JSON.parse(printed.splice(0).join('\n')) }
  }
  expect(await prove()).toMatchObject({ code: 0, said: { ok: true, clubs: 1, entries: 1, postings: 2, faults: [], audit: [] } })
  const alter = async (...changes: string[]) => {
    const engine = await openEngine(address)
    await engine.db.transaction().execute(async (tx) => {
      for (const table of ['ledger_entry', 'ledger_posting']) await sql.raw(`alter table ${table} disable trigger user`).execute(tx)
      for (const change of changes) await sql.raw(change).execute(tx)
      for (const table of ['ledger_entry', 'ledger_posting']) await sql.raw(`alter table ${table} enable trigger user`).execute(tx)
    })
    await engine.close()
  }
  await alter('update ledger_posting set amount = amount + 1 where line = 0')
  expect(await prove()).toMatchObject({ code: 1, said: { ok: false, faults: [{ clubId: CLUB, what: 'unbalanced' }] } })
  await alter(`update ledger_posting set amount = amount - 1 where line = 0`, 'update ledger_entry set number = 2')
  expect((await prove()).said.faults).toEqual([{ clubId: CLUB, what: 'number-missing', where: 'receipt 2018' }])
  await alter('update ledger_entry set number = 1', `update ledger_posting set day = '2018-07-11' where line = 1`)
  expect((await prove()).said.faults).toEqual([{ clubId: CLUB, what: 'strayed', where: `${ENTRY} 1` }])
  // What one fund lacks the other has.
  await alter(`update ledger_posting set day = '2018-07-10'`, `update ledger_posting set fund = 'operating' where line = 1`, 'update ledger_entry set position = 2')
  expect((await prove()).said.faults.map(({ what, where }: { what: string; where: string }) => `${what} ${where}`).sort()).toEqual(['number-missing position', `unbalanced ${ENTRY} income`, `unbalanced ${ENTRY} operating`])
  await alter('update ledger_entry set position = 1', 'delete from ledger_posting')
  expect((await prove()).said).toMatchObject({ clubs: 1, entries: 1, postings: 0, faults: [{ clubId: CLUB, what: 'empty', where: ENTRY }] })
}, 90_000)
