/** Random years of a club against a book kept with a pencil, and the proof of all of them. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { growsByDebit, type Account } from '#features/ledger/account.ts'
import { proveLedger } from '#features/ledger/ledger-proof.db.ts'
import { readLoans } from '#features/loans/loan.db.ts'
import { portfolioOf } from '#features/loans/portfolio.ts'
import { readPortfolios } from '#features/loans/portfolio.db.ts'
import { day } from '#kernel/day.ts'
import { officers } from '../registers.ts'
import { LAO_CAI, openTestServer, type Person, type TestServer } from '../test-server.ts'
import { columns } from './pencil-book.ts'
import { COMMUNE, live, year } from './random-year.ts'

let server: TestServer
let people: { officer: Person; specialist: Person }
beforeAll(async () => {
  server = await openTestServer()
  people = await officers(server, COMMUNE, LAO_CAI)
})
afterAll(() => server.close())

/** On which the loans of a year are held against what is read of many clubs at once. */
const DAYS = ['2018-03-01', '2018-05-10', '2018-06-22', '2018-08-01', '2018-09-18', '2018-12-31'].map(day)

test('whatever a club does in a year, its books say what the pencil says', async () => {
  let [accepted, refused] = [0, 0]
  await fc.assert(
    fc.asyncProperty(year, async (steps) => {
      const lived = await live(server, people, steps)
      accepted += lived.accepted
      refused += lived.refused
      const { lines, debit, credit } = (await lived.treasurer.get(`/api/clubs/${lived.clubId}/ledger/trial-balance`)).body
      const said = lines.map((line: { fund: string; account: Account; source: string | null; balance: number }) => [[line.fund, line.account, line.source].filter(Boolean).join('/'), growsByDebit(line.account) ? line.balance : -line.balance])
      expect(Object.fromEntries(said.filter(([, balance]: [string, number]) => balance !== 0).sort())).toEqual(columns(lived.book))
      expect(debit).toBe(credit)
      const whole = (await readLoans(server.engine.db, lived)).map((loan) => ({ ...loan, isInKind: false }))
      for (const on of DAYS) expect(portfolioOf((await readPortfolios(server.engine.db, on, [lived.clubId])).get(lived.clubId) ?? [], on), on).toEqual(portfolioOf(whole, on))
    }),
    { numRuns: 12, endOnFailure: true },
  )
  // The sequences must do something, and must try what is refused.
  expect(accepted).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(40)
  expect((await proveLedger(server.engine.db)).faults).toEqual([])
}, 120_000)
