/** A club that has lent for two years brings its books in: 31/12/2018 by its cut-over sheet. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { makeClub, makeClubWithFund, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
let treasurer: Person
let clubId: string
let [dung, pao] = ['', '']

beforeAll(async () => {
  server = await openTestServer({ today: day('2019-02-20') })
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())
beforeEach(async () => {
  ;({ clubId, memberId: dung, treasurer } = await makeClubWithFund(server, { officer, specialist }, COMMUNE))
  pao = await register(officer, clubId, COMMUNE.areaId)
})

const halfRepaid = (personId: string, more: object = {}) => ({
  loanId: randomUUID(), personId, amount: 3_000_000, lentOn: '2018-09-08', months: 6, monthlyRate: 100, method: 'flat', purpose: 'pigs',
  left: [{ dueOn: '2018-12-08', principal: 500_000, interest: 30_000 }, { dueOn: '2019-01-08', principal: 500_000, interest: 30_000 }, { dueOn: '2019-03-08', principal: 500_000, interest: 30_000 }], ...more,
})
const opening = (more: object = {}) => ({
  income: { cash: 18_900_000, bank: 5_000_000, goods: 0 }, operating: { cash: 0, bank: 0 }, capital: { 'care-fund': 20_000_000, budget: 0, mobilised: 5_000_000 }, members: [], loans: [], lastNumbers: { receipt: 41, payment: 12, other: 0 }, ...more,
})
const open = (given: object, more: object = {}) => treasurer.post('/api/loans/opening', { clubId, on: '2018-12-31', paper: 'Biên bản chuyển sổ ngày 31/12/2018', opening: given, ...more })
const books = async () => (await treasurer.get(`/api/clubs/${clubId}/ledger`)).body

test('money, capital by source, what is left of each loan; the rest is what the fund has earned', async () => {
  const loan = halfRepaid(dung)
  const done = await open(opening({ loans: [loan], members: [{ personId: pao, amount: 200_000 }] }))
  expect(done.body).toMatchObject({ voucher: 'other', number: 1, loans: 1, lent: 1_500_000 })
  // 18,9 + 5 + 1,5 − 25 − 0,2 million
  expect(await books()).toMatchObject({ lent: 1_500_000, capital: { 'care-fund': 20_000_000, mobilised: 5_000_000, members: 200_000 }, funds: [{ cash: 18_900_000, bank: 5_000_000, surplus: 200_000 }], firstDay: '2018-12-31' })
  const { state } = (await treasurer.get(`/api/loans/${loan.loanId}`)).body
  expect(state).toMatchObject({ status: 'lent', principalLeft: 1_500_000, overdue: { principal: 1_000_000, interest: 60_000 }, overdueSince: '2018-12-08', next: { dueOn: '2019-03-08' } })
  expect((await treasurer.post('/api/loans/repay', { loanId: loan.loanId, on: '2019-02-08', amount: 1_060_000 })).body).toMatchObject({ principal: 1_000_000, interest: 60_000, number: 1, year: 2019 })
})

test('vouchers of the same year go on from the last number of the paper', async () => {
  await open(opening())
  const dues = (on: string) => treasurer.post('/api/ledger/movements', { clubId, on, movement: { kind: 'dues', fund: 'income', amount: 10_000, place: 'cash', memo: 'Đóng góp' } })
  expect((await dues('2018-12-31')).body).toMatchObject({ voucher: 'receipt', number: 42, year: 2018 })
  expect((await dues('2019-01-10')).body).toMatchObject({ number: 1, year: 2019 })
  expect((await dues('2018-12-30')).body.refused).toBe('ledger/before-the-club')
})

test('a loan paid off before counts as one that was lent', async () => {
  const loan = halfRepaid(pao, { left: [] })
  await open(opening({ loans: [loan] }))
  expect((await treasurer.get(`/api/loans/${loan.loanId}`)).body.state).toMatchObject({ status: 'repaid', principalLeft: 0 })
})

test('what does not fit is refused whole', async () => {
  expect((await open(opening({ operating: { cash: 1, bank: 0 } }))).body.refused).toBe('ledger/one-fund')
  expect((await open(opening({ loans: [halfRepaid(dung, { amount: 1_499_999 })] }))).body.refused).toBe('loans/left-more-than-lent')
  expect((await open(opening({ loans: [halfRepaid(dung, { lentOn: '2019-01-01' })] }))).body.refused).toBe('loans/lent-after-the-opening')
  const [first, second, third] = halfRepaid(dung).left
  expect((await open(opening({ loans: [halfRepaid(dung, { left: [second, first, third] })] }))).body.refused).toBe('loans/schedule-out-of-order')
  expect((await open(opening({ members: [{ personId: pao, amount: 1 }, { personId: pao, amount: 2 }] }))).body.refused).toBe('loans/twice-in-opening')
  const elsewhere = await register(officer, await makeClub(specialist, COMMUNE.areaId), COMMUNE.areaId)
  expect((await open(opening({ loans: [halfRepaid(elsewhere)] }))).body.refused).toBe('ledger/not-of-this-club')
  expect((await open({ ...opening(), income: { cash: 0, bank: 0, goods: 0 }, capital: { 'care-fund': 0, budget: 0, mobilised: 0 } })).body.refused).toBe('loans/nothing-to-open')
  expect((await treasurer.get(`/api/clubs/${clubId}/loans`)).body.loans).toEqual([])
})

test('once only; taken back as a whole while nothing was built upon it, and brought in again', async () => {
  const given = opening({ loans: [halfRepaid(dung)] })
  await open(given)
  expect((await open(opening())).body.refused).toBe('loans/books-begun')
  expect((await treasurer.post('/api/loans/opening/undo', { clubId, reason: 'Nhầm số tiền mặt' })).status).toBe(201)
  expect(await books()).toMatchObject({ lent: 0, funds: [{ cash: 0, bank: 0, surplus: 0 }] })
  expect((await treasurer.post('/api/loans/opening/undo', { clubId, reason: 'Lần nữa' })).body.refused).toBe('loans/no-opening')
  expect((await open(opening({ loans: [halfRepaid(dung)] }))).status).toBe(201)
  await treasurer.post('/api/ledger/movements', { clubId, on: '2019-01-10', movement: { kind: 'dues', fund: 'income', amount: 10_000, place: 'cash', memo: 'Đóng góp' } })
  expect((await treasurer.post('/api/loans/opening/undo', { clubId, reason: 'Muộn rồi' })).body.refused).toBe('loans/books-go-on')
})

test('where the books stand is said: empty, opened, gone on since, or begun without an opening', async () => {
  const standing = async () => (await specialist.get(`/api/clubs/${clubId}/loans/opening`)).body
  expect(await standing()).toEqual({ standing: 'empty', entry: null })
  const { entryId } = (await open(opening())).body
  expect(await standing()).toEqual({ standing: 'opened', entry: { entryId, day: '2018-12-31', voucher: 'PKT 01/2018', paper: 'Biên bản chuyển sổ ngày 31/12/2018' } })
  const dues = () => treasurer.post('/api/ledger/movements', { clubId, on: '2019-01-10', movement: { kind: 'dues', fund: 'income', amount: 10_000, place: 'cash', memo: 'Đóng góp' } })
  const added = (await dues()).body
  expect((await standing()).standing).toBe('goes-on')
  await treasurer.post('/api/ledger/reverse', { entryId: added.entryId, reason: 'Ghi nhầm' })
  expect((await standing()).standing).toBe('opened')
  await treasurer.post('/api/loans/opening/undo', { clubId, reason: 'Nhầm số tiền mặt' })
  expect(await standing()).toEqual({ standing: 'empty', entry: null })
  await dues()
  expect(await standing()).toEqual({ standing: 'begun', entry: null })
  const stranger = await server.person('club-treasurer', { ...COMMUNE, clubId: await makeClub(specialist, COMMUNE.areaId) })
  expect((await stranger.get(`/api/clubs/${clubId}/loans/opening`)).status).toBe(403)
})
