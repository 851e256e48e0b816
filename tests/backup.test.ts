/** Back up, destroy, restore, verify: nothing lost, on either engine and from one to the other. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refused } from '#server/accept.ts'
import { proveLedger } from '#features/ledger/ledger-proof.db.ts'
import { proveAudit } from '#server/audit.ts'
import { backUp, restore } from '#server/backup.ts'
import { type Engine, openEngine } from '#server/database.ts'
import { loanBody, makeClub, officers, register } from './registers.ts'
import { communeOf, LAO_CAI, newDatabase, openTestServer, SECRET, type TestServer } from './test-server.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'lth-backup-'))
const file = path.join(folder, 'sao-luu.gz')
let server: TestServer

beforeAll(async () => {
  server = await openTestServer()
  const administrator = await server.person('administrator', LAO_CAI)
  const role = { role: 'leader', ...LAO_CAI, from: '2018-01-01', to: null }
  for (let count = 0; count < 3; count += 1) {
    const issued = await administrator.post('/api/accounts', { name: `Người dùng mẫu ${count}`, phone: `0988 000 00${count}`, role })
    expect(issued.status).toBe(201)
  }
  // A person's worked-out columns and a file's bytes are restored too.
  const commune = communeOf('03109')
  const { officer, specialist } = await officers(server, commune, LAO_CAI)
  const clubId = await makeClub(specialist, commune.areaId)
  const personId = await register(officer, clubId, commune.areaId, { birth: '12/05/1955' })
  // Books whose triggers let nothing late or out of order in are restored too: an entry with its reversal, a loan, a closed period.
  const seed = { clubId, on: '2018-01-05', movement: { kind: 'capital', source: 'care-fund', amount: 20_000_000, place: 'cash', memo: 'Nhận vốn' } }
  const entered = await officer.post('/api/ledger/movements', seed)
  await officer.post('/api/ledger/reverse', { entryId: entered.body.entryId, reason: 'Ghi nhầm ngày' })
  await officer.post('/api/ledger/movements', { ...seed, on: '2018-01-06' })
  const loan = loanBody(personId)
  await officer.post('/api/loans/decisions', { clubId, day: '2018-02-08', vote: { present: 1, inFavour: 1, against: 0 }, loans: [loan], enteredFor: 'Biên bản họp' })
  await officer.post('/api/loans/pay-out', { loanId: loan.loanId, on: '2018-02-08' })
  await officer.post('/api/ledger/counts', { clubId, on: '2018-02-28', fund: 'income', counted: 17_000_000, witnesses: ['Giàng A Mẫu'] })
  const closed = await officer.post('/api/ledger/close', { clubId, lastDay: '2018-02-28' })
  expect(closed.status, JSON.stringify(closed.body)).toBe(201)
  await specialist.post('/api/clubs/files', { clubId, kind: 'regulation', title: 'Quy chế', day: '2018-01-01', file: { name: 'quy-che.pdf', content: Buffer.from('%PDF-1.4').toString('base64') } })
  await backUp(server.engine, file, SECRET, '2018-09-30T00:00:00.000Z')
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const emptyEngine = async (): Promise<Engine> => openEngine(process.env.TEST_DATABASE ? await newDatabase(process.env.TEST_DATABASE) : 'memory:')

async function everything(engine: Engine): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname <> 'migration' order by 1`.execute(engine.db)
  const found: Record<string, string> = {}
  for (const { name } of rows) {
    const content = await sql<{ all: string }>`select coalesce(string_agg(to_jsonb(t)::text, '|' order by to_jsonb(t)::text), '') as all from ${sql.table(name)} t`.execute(engine.db)
    found[name] = content.rows[0]!.all
  }
  return found
}

test('what is restored is what was backed up, to the last microsecond, and the log is whole', async () => {
  const fresh = await emptyEngine()
  const { header } = await restore(fresh, file)
  expect(await everything(fresh)).toEqual(await everything(server.engine))
  expect(await proveAudit(fresh.db, header.secret)).toEqual([])
  expect(await proveLedger(fresh.db)).toMatchObject({ clubs: 1, entries: 4, faults: [] })
  await expect(sql`delete from ledger_posting`.execute(fresh.db)).rejects.toThrow(/append-only/)
  await expect(sql`delete from audit_entry`.execute(fresh.db)).rejects.toThrow(/append-only/)
  await fresh.close()
})

test('a backup goes over into the other engine', async () => {
  const memory = await openEngine('memory:')
  await restore(memory, file)
  const again = path.join(folder, 'lan-hai.gz')
  await backUp(memory, again, SECRET, '2018-10-01T00:00:00.000Z')
  const other = await emptyEngine()
  await restore(other, again)
  expect(await everything(other)).toEqual(await everything(server.engine))
  await Promise.all([memory.close(), other.close()])
})

const refusalOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (problem) => (problem instanceof Refused ? problem.refusal.refused : `${problem}`),
  )

test('a file that is cut short, altered or something else is refused, and nothing is half restored', async () => {
  const fresh = await emptyEngine()
  const whole = readFileSync(file)
  const spoil = (name: string, bytes: Uint8Array): string => {
    writeFileSync(path.join(folder, name), bytes)
    return path.join(folder, name)
  }
  const text = gunzipSync(whole).toString('utf8')
  expect(await refusalOf(restore(fresh, spoil('cut.gz', whole.subarray(0, whole.length - 400))))).toBe('backup/damaged')
  expect(await refusalOf(restore(fresh, spoil('altered.gz', gzipSync(text.replace('Người dùng mẫu 1', 'Người dùng mẫu 9')))))).toBe('backup/differs')
  expect(await refusalOf(restore(fresh, spoil('shorter.gz', gzipSync(text.split('\n').filter((line) => !line.includes('Người dùng mẫu 1')).join('\n')))))).not.toBe('done')
  expect(await refusalOf(restore(fresh, spoil('other.gz', gzipSync('hello'))))).toBe('backup/not-a-backup')
  expect(await refusalOf(restore(fresh, spoil('plain.txt', Buffer.from('hello'))))).toBe('backup/not-a-backup')
  expect(await refusalOf(restore(fresh, spoil('version.gz', gzipSync(text.replace(/"hash":"[0-9a-f]{8}/, '"hash":"00000000')))))).toBe('backup/other-version')
  await restore(fresh, file)
  expect(await refusalOf(restore(fresh, file))).toBe('backup/not-empty')
  await fresh.close()
})
