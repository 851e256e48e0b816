/** A sow's offspring goes to the next member: the one loan names the other, through the front door, on 30/9/2018. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { loanBody, makeClubWithFund, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
const SOW = { what: 'Lợn nái', quantity: 1, unit: 'con', comesBack: 'offspring', back: '2 lợn con' }
const PIGLETS = { what: 'Lợn con', quantity: 2, unit: 'con', comesBack: 'offspring', back: '2 lợn con' }
let server: TestServer
let officer: Person
let specialist: Person
let chair: Person
let treasurer: Person
let clubId: string
let first: string
let nextMember: string

beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())

const decide = async (loan: object, on = '2018-08-08', who = chair, club = clubId) => who.post('/api/loans/decisions', { clubId: club, day: on, vote: { present: 40, inFavour: 40, against: 0 }, loans: [loan] })
const kind = (personId: string, inKind: object, more: object = {}) => loanBody(personId, { amount: 2_000_000, monthlyRate: 0, months: 12, method: 'at-end', inKind, ...more })
const ok = async (path: string, body: object) => {
  const done = await treasurer.post(path, body)
  expect(done.status, JSON.stringify(done.body)).toBe(201)
  return done.body
}
const see = async (loanId: string) => (await treasurer.get(`/api/loans/${loanId}`)).body.passedOn

beforeEach(async () => {
  server.setDay(day('2018-09-30'))
  const made = await makeClubWithFund(server, { officer, specialist }, COMMUNE)
  ;({ clubId, treasurer, chair } = made)
  nextMember = await register(officer, clubId, COMMUNE.areaId, { name: 'Thào Thị Người Sau' })
  await ok('/api/ledger/movements', { clubId, on: '2017-07-01', movement: { kind: 'goods-received', source: 'mobilised', amount: 4_000_000, memo: 'Nhận hai con lợn nái' } })
  const sow = kind(made.memberId, SOW)
  first = sow.loanId
  expect((await decide(sow, '2017-07-08')).status).toBe(201)
  await ok('/api/loans/pay-out', { loanId: first, on: '2017-07-10' })
})
const comeBack = () => ok('/api/loans/return-in-kind', { loanId: first, on: '2018-07-10', value: 2_000_000 })

test('what came back is offered, and both loans tell of one another', async () => {
  expect((await treasurer.get(`/api/clubs/${clubId}/loans/came-back`)).body).toEqual({ loans: [] })
  expect(await see(first)).toEqual({ from: null, to: [] })
  await comeBack()
  const { loans } = (await treasurer.get(`/api/clubs/${clubId}/loans/came-back`)).body
  expect(loans).toMatchObject([{ loanId: first, what: 'Lợn nái', unit: 'con', day: '2018-07-10' }])
  const piglets = kind(nextMember, PIGLETS, { fromLoanId: first })
  expect((await decide(piglets)).status).toBe(201)
  expect(await see(piglets.loanId)).toEqual({ from: { loanId: first, person: loans[0].person, day: '2017-07-08' }, to: [] })
  expect(await see(first)).toEqual({ from: null, to: [{ loanId: piglets.loanId, person: 'Thào Thị Người Sau', day: '2018-08-08' }] })
  // Called off, the next member is none.
  await chair.post('/api/loans/cancel', { loanId: piglets.loanId, on: '2018-08-20', reason: 'Không nuôi được' })
  expect((await see(first)).to).toEqual([])
})

test('nothing is passed on that has not come back, from money, or from another club; nothing is recorded then', async () => {
  const early = await decide(kind(nextMember, PIGLETS, { fromLoanId: first }))
  expect([early.body.refused, early.body.because.loanId !== undefined]).toEqual(['loans/nothing-came-back', true])
  await comeBack()
  expect((await decide(loanBody(nextMember, { fromLoanId: first }))).body.refused).toBe('loans/not-in-kind')
  const other = await makeClubWithFund(server, { officer, specialist }, COMMUNE)
  expect((await decide(kind(other.memberId, PIGLETS, { fromLoanId: first }), '2018-08-08', other.chair, other.clubId)).body.refused).toBe('loans/no-such-loan')
  expect((await treasurer.get(`/api/clubs/${clubId}/loans`)).body.loans).toHaveLength(1)
  // What came back by mistake and was taken back has not come back.
  const { movements } = (await treasurer.get(`/api/loans/${first}`)).body
  await ok('/api/loans/reverse', { loanId: first, entryId: movements.at(-1).entryId, reason: 'Chưa trả' })
  expect((await decide(kind(nextMember, PIGLETS, { fromLoanId: first }))).body.refused).toBe('loans/nothing-came-back')
})
