/** The same random years, exported as plain text and worked out again by Debian's `ledger`, account by account. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainAccount, plainTextJournal } from '#features/ledger/plain-text.ts'
import { readEntries } from '#features/ledger/ledger.db.ts'
import { officers } from '../registers.ts'
import { LAO_CAI, openTestServer, type Person, type TestServer } from '../test-server.ts'
import { columns } from './pencil-book.ts'
import { COMMUNE, live, year } from './random-year.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'lth-books-'))
let server: TestServer
let people: { officer: Person; specialist: Person }
beforeAll(async () => {
  server = await openTestServer()
  people = await officers(server, COMMUNE, LAO_CAI)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (journal: string, ...words: string[]): string => {
  const file = path.join(folder, 'so.dat')
  writeFileSync(file, journal)
  return execFileSync('ledger', ['--args-only', '--strict', '--no-color', '-f', file, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
/** What `ledger` makes of the journal: debit positive, by account. */
const balancesBy = (journal: string): Record<string, number> =>
  Object.fromEntries(ask(journal, 'balance', '--flat', '--no-total', '--format', '%(account)|%(quantity(scrub(total)))\n').trim().split('\n').filter(Boolean).map((line) => [line.split('|')[0]!, Number(line.split('|')[1])] as const).filter(([, amount]) => amount !== 0).sort())

const inTheirWords = (column: string): string => {
  const [fund, account, source] = column.split('/')
  return plainAccount({ fund, account, source: source ?? null } as Parameters<typeof plainAccount>[0])
}

test('another program works out the same balances, and counts every posting', async () => {
  let vouchers = 0
  await fc.assert(
    fc.asyncProperty(year, async (steps) => {
      const lived = await live(server, people, steps)
      const entries = await readEntries(server.engine.db, { clubId: lived.clubId })
      const journal = plainTextJournal(entries)
      const ours = Object.fromEntries(Object.entries(columns(lived.book)).map(([column, amount]) => [inTheirWords(column), amount] as const).sort())
      expect(balancesBy(journal)).toEqual(ours)
      expect(/Number of postings:\s+(\d+)/.exec(ask(journal, 'stats'))?.[1]).toBe(String(entries.reduce((sum, { postings }) => sum + postings.length, 0)))
      vouchers += entries.length
    }),
    { numRuns: 12, endOnFailure: true },
  )
  expect(vouchers).toBeGreaterThan(100)
}, 180_000)

test('a journal that somebody altered by one đồng is refused by it', async () => {
  const lived = await live(server, people, [{ do: 'move', on: 10, happened: false, movement: { kind: 'dues', fund: 'income', amount: 10_000, place: 'cash' } }])
  const journal = plainTextJournal(await readEntries(server.engine.db, { clubId: lived.clubId }))
  expect(() => balancesBy(journal.replace('10000 VND', '10001 VND'))).toThrow(/balance/i)
})
