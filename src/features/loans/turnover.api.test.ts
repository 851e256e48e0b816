/** When will half of the members have borrowed: on a club's own money, loans and members. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loanBody, makeClub, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let clubId: string
let members: string[]
beforeAll(async () => {
  server = await openTestServer()
  const people = await officers(server, COMMUNE, LAO_CAI)
  officer = people.officer
  clubId = await makeClub(people.specialist, COMMUNE.areaId)
  members = await Promise.all(Array.from({ length: 8 }, () => register(officer, clubId, COMMUNE.areaId)))
})
afterAll(() => server.close())
const ask = async (loan: number, months: number) => officer.get(`/api/clubs/${clubId}/loans/turnover?loan=${loan}&months=${months}`)

test('without money never; with the seed capital at once; with what borrowers bring back, month by month', async () => {
  expect((await ask(1_000_000, 10)).body).toMatchObject({ cash: 0, members: 8, borrowed: 0, needed: 4, reachedIn: null, levers: [{ reachedIn: null }, { reachedIn: null }] })
  await officer.post('/api/ledger/movements', { clubId, on: '2018-07-01', movement: { kind: 'capital', source: 'care-fund', amount: 2_000_000, place: 'cash', memo: 'Nhận vốn' } })
  expect((await ask(500_000, 10)).body).toMatchObject({ cash: 2_000_000, needed: 4, reachedIn: 0 })
  // All of it goes to one borrower, who pays 200.000 a month from 30/10.
  const loan = loanBody(members[0]!, { amount: 2_000_000, months: 10, monthlyRate: 0 })
  const { loanId } = loan
  await officer.post('/api/loans/decisions', { clubId, day: '2018-09-30', vote: { present: 8, inFavour: 8, against: 0 }, loans: [loan], enteredFor: 'Biên bản họp' })
  expect((await officer.post('/api/loans/pay-out', { loanId, on: '2018-09-30' })).status).toBe(201)
  const { body } = await ask(400_000, 4)
  expect(body).toMatchObject({ cash: 0, borrowed: 1, needed: 4, comingIn: Array.from({ length: 10 }, () => 200_000) })
  // 200, 400 → lends the 2nd person in month 2; months 3 and 4 bring 300 each (200 and a quarter of 400): 600 → the 3rd in month 4, and the 4th in month 5 with 200 left, 200 and two quarters.
  expect(body.months.map(({ lent }: { lent: number }) => lent)).toEqual([0, 0, 1, 0, 1, 1])
  expect(body.reachedIn).toBe(5)
  expect(body.levers[0].sooner).toBeGreaterThan(0)
})

test('a size or a term out of range is turned back', async () => {
  expect([(await ask(0, 10)).status, (await ask(1.5, 10)).status, (await ask(1_000, 121)).status]).toEqual([422, 422, 422])
})
