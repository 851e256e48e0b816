/** What is read of many clubs' loans for a day is folded to the same as the whole of each loan. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type Day, day } from '#kernel/day.ts'
import { loanBody, makeClub, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'
import { readLoans } from './loan.db.ts'
import { portfolioOf } from './portfolio.ts'
import { readPortfolios } from './portfolio.db.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let [officer, specialist, chair] = [] as unknown as [Person, Person, Person]
let clubs: string[] = []
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
  clubs = [await makeClub(specialist, COMMUNE.areaId), await makeClub(specialist, COMMUNE.areaId), await makeClub(specialist, COMMUNE.areaId)]
  chair = await server.person('club-chair', { ...COMMUNE, clubId: clubs[0]! })
})
afterAll(() => server.close())

async function done(by: Person, path: string, body: object): Promise<Record<string, any>> {
  const answer = await by.post(path, { enteredFor: 'Sổ quỹ', ...body })
  expect(answer.status, `${path}: ${JSON.stringify(answer.body)}`).toBe(201)
  return answer.body
}
const repay = (loanId: string, on: string, amount: number) => done(officer, '/api/loans/repay', { loanId, on, amount })
async function decide(clubId: string, on: string, more: object): Promise<string> {
  const loan = loanBody(await register(officer, clubId, COMMUNE.areaId), { amount: 1_200_000, ...more })
  await done(officer, '/api/loans/decisions', { clubId, day: on, vote: { present: 4, inFavour: 4, against: 0 }, loans: [loan] })
  return loan.loanId
}
async function lend(clubId: string, on: string, more: object = {}): Promise<string> {
  const loanId = await decide(clubId, on, more)
  await done(officer, '/api/loans/pay-out', { loanId, on })
  return loanId
}

/** Every ninth day of two years, so that each loan is seen before it, on days when it falls due and long after. */
const DAYS = Array.from({ length: 84 }, (_, at) => addDays(day('2017-06-25'), at * 9)).concat(day('2017-09-08'), day('2018-03-08'))

async function mustAgree(): Promise<void> {
  const { db } = server.engine
  const whole = new Map(await Promise.all(clubs.map(async (clubId) => [clubId, (await readLoans(db, { clubId })).map((loan) => ({ ...loan, isInKind: loan.inKind !== null }))] as const)))
  for (const on of DAYS as Day[]) {
    const read = await readPortfolios(db, on, clubs)
    for (const [clubId, loans] of whole) expect(portfolioOf(read.get(clubId) ?? [], on), `${clubId} on ${on}`).toEqual(portfolioOf(loans, on))
    expect(portfolioOf((await readPortfolios(db, on, [clubs[0]!])).get(clubs[0]!) ?? [], on)).toEqual(portfolioOf(read.get(clubs[0]!) ?? [], on))
  }
}

test('paid in time, late, in part, before it was due, more than was due; extended, written off, in kind, decided alone', async () => {
  const [one, two] = clubs as [string, string]
  for (const clubId of [one, two]) await done(officer, '/api/ledger/movements', { clubId, on: '2017-07-01', movement: { kind: 'capital', source: 'mobilised', amount: 30_000_000, place: 'cash', memo: 'Vốn' } })
  const exact = await lend(one, '2017-07-08', { months: 3 })
  for (const on of ['2017-08-08', '2017-09-08', '2017-10-08']) await repay(exact, on, 412_000)
  const inPart = await lend(one, '2017-07-08')
  await repay(inPart, '2017-08-30', 50_000)
  await repay(inPart, '2017-11-08', 330_000)
  const early = await lend(two, '2017-07-20', { months: 6 })
  await repay(early, '2017-07-25', 212_000)
  await repay(early, '2018-01-25', 1_100_000)
  const advance = await lend(one, '2017-07-08', { months: 6, monthlyRate: 0 })
  await repay(advance, '2017-08-08', 420_000)
  await repay(advance, '2018-01-20', 100_000)
  const extended = await lend(one, '2017-07-08', { months: 6 })
  await repay(extended, '2017-08-08', 212_000)
  const { entryId } = await repay(extended, '2017-09-08', 212_000)
  await done(chair, '/api/loans/extend', { loanId: extended, from: '2017-10-20', months: 8, firstDueOn: '2017-11-20', reason: 'illness', note: 'Nằm viện' })
  await repay(extended, '2017-12-20', 150_000)
  // For four months only interest falls due; then it is extended.
  const grace = await lend(one, '2017-07-08', { months: 8, graceMonths: 4 })
  for (const on of ['2017-08-08', '2017-09-08']) await repay(grace, on, 12_000)
  await done(chair, '/api/loans/extend', { loanId: grace, from: '2018-02-20', months: 8, firstDueOn: '2018-03-20', reason: 'illness', note: 'Nằm viện' })
  await repay(grace, '2018-04-20', 200_000)
  const lost = await lend(one, '2017-08-08', { monthlyRate: 0 })
  await repay(lost, '2017-09-08', 100_000)
  await done(officer, '/api/ledger/movements', { clubId: one, on: '2017-07-02', movement: { kind: 'donation', fund: 'income', amount: 2_000_000, place: 'cash', memo: 'Ủng hộ' } })
  await done(chair, '/api/loans/write-off', { loanId: lost, on: '2018-05-01', own: 1_100_000, reason: 'Lợn chết vì dịch' })
  await repay(lost, '2018-06-01', 40_000)
  await done(officer, '/api/ledger/movements', { clubId: two, on: '2017-07-02', movement: { kind: 'goods-bought', amount: 1_200_000, place: 'cash', memo: 'Mua giống' } })
  const animal = await lend(two, '2017-07-08', { months: 12, monthlyRate: 0, method: 'at-end', inKind: { what: 'Lợn giống', quantity: 1, unit: 'con', comesBack: 'offspring', back: '1 lợn con' } })
  await done(officer, '/api/loans/return-in-kind', { loanId: animal, on: '2018-07-01', value: 500_000 })
  await decide(two, '2017-12-08', {})
  const cancelled = await decide(two, '2017-12-08', {})
  await done(officer, '/api/loans/cancel', { loanId: cancelled, on: '2017-12-20', reason: 'Đổi ý' })
  await mustAgree()
  // An advance that had been used is missing again, and so is what was paid before the extension.
  const first = (await officer.get(`/api/loans/${advance}`)).body.movements.find(({ kind }: { kind: string }) => kind === 'repaid')
  await done(officer, '/api/loans/reverse', { loanId: advance, entryId: first.entryId, reason: 'Ghi nhầm' })
  await done(officer, '/api/loans/reverse', { loanId: extended, entryId, reason: 'Ghi nhầm' })
  await mustAgree()
})

test('a running fund that came in', async () => {
  const [, , clubId] = clubs as [string, string, string]
  const [a, b] = [await register(officer, clubId, COMMUNE.areaId), await register(officer, clubId, COMMUNE.areaId)]
  const left = [{ dueOn: '2018-01-15', principal: 300_000, interest: 30_000 }, { dueOn: '2018-02-15', principal: 300_000, interest: 30_000 }]
  const loan = (personId: string, more: object) => ({ loanId: randomUUID(), personId, amount: 3_000_000, months: 12, monthlyRate: 100, method: 'flat', purpose: 'pigs', lentOn: '2017-02-15', left, ...more })
  const [running, ended] = [loan(a, {}), loan(b, { left: [] })]
  await done(officer, '/api/loans/opening', {
    clubId, on: '2017-12-31', paper: 'Biên bản chuyển sổ',
    opening: { income: { cash: 2_000_000, bank: 0, goods: 0 }, operating: { cash: 0, bank: 0 }, capital: { 'care-fund': 2_600_000, budget: 0, mobilised: 0 }, members: [], loans: [running, ended], lastNumbers: { receipt: 0, payment: 0, other: 0 } },
  })
  await repay(running.loanId, '2018-01-20', 200_000)
  await mustAgree()
})
