/** An animal lent dies: the certificate, and the two ways that follow. Through the front door, on 30/9/2018. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { loanBody, makeClubWithFund, officers } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
const SOW = { what: 'Lợn nái', quantity: 2, unit: 'con', comesBack: 'offspring', back: '2 lợn con' }
const LOSS = { day: '2018-09-12', cause: 'died', quantity: 1, certifiedBy: 'Nhân viên thú y xã', paper: 'Biên bản ngày 12/9/2018' }
let server: TestServer
let officer: Person
let specialist: Person
let chair: Person
let treasurer: Person
let clubId: string
let loanId: string

beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())
beforeEach(async () => {
  server.setDay(day('2018-09-30'))
  const made = await makeClubWithFund(server, { officer, specialist }, COMMUNE)
  ;({ clubId, treasurer, chair } = made)
  await treasurer.post('/api/ledger/movements', { clubId, on: '2017-07-01', movement: { kind: 'goods-received', source: 'mobilised', amount: 4_000_000, memo: 'Nhận hai con lợn nái' } })
  const loan = loanBody(made.memberId, { amount: 4_000_000, monthlyRate: 0, months: 12, method: 'at-end', inKind: SOW })
  loanId = loan.loanId
  await chair.post('/api/loans/decisions', { clubId, day: '2017-07-08', vote: { present: 40, inFavour: 40, against: 0 }, loans: [loan] })
  const paid = await treasurer.post('/api/loans/pay-out', { loanId, on: '2017-07-10' })
  expect(paid.status, JSON.stringify(paid.body)).toBe(201)
})
const lose = (loss: object = {}, more: object = {}) => treasurer.post('/api/loans/losses', { loanId, loss: { ...LOSS, ...loss }, ...more })
const loanNow = async () => (await treasurer.get(`/api/loans/${loanId}`)).body

describe('the certificate', () => {
  test('stands with the loan: who certified, when, why, how many; the debt is what it was', async () => {
    const before = await loanNow()
    expect(before.losses).toEqual([])
    const done = await lose()
    expect(done.status).toBe(201)
    const after = await loanNow()
    expect(after.losses).toEqual([{ lossId: done.body.lossId, day: '2018-09-12', cause: 'died', quantity: 1, certifiedBy: 'Nhân viên thú y xã', paper: 'Biên bản ngày 12/9/2018', note: null }])
    expect(after.state).toEqual(before.state)
    expect(after.state.principalLeft).toBe(4_000_000)
  })

  test('sent twice is recorded once', async () => {
    const id = randomUUID()
    expect([(await lose({}, { id })).body.done, (await lose({}, { id })).body.done]).toEqual(['now', 'already'])
    expect((await loanNow()).losses).toHaveLength(1)
  })

  test('is for no more animals than were lent, for no day to come, and needs somebody who certifies', async () => {
    await lose({ quantity: 2 })
    expect((await lose({ quantity: 1 })).body).toMatchObject({ refused: 'loans/lost-more-than-lent', because: { left: 0, quantity: 1 } })
    expect((await lose({ day: '2018-10-01' })).body.refused).toBe('ledger/in-the-future')
    expect((await lose({ day: '2017-07-09' })).body.refused).toBe('loans/before-paid-out')
    expect([(await lose({ certifiedBy: ' ' })).status, (await lose({ cause: 'sold' })).status, (await lose({ quantity: 0 })).status]).toEqual([422, 422, 422])
    expect((await loanNow()).losses).toHaveLength(1)
  })

  test('taken back with its reason is gone from the loan and kept in the books; not twice, and not under another loan', async () => {
    const { lossId } = (await lose()).body
    const undo = (more: object = {}) => treasurer.post('/api/loans/losses/undo', { loanId, lossId, reason: 'Con lợn đã tìm thấy', ...more })
    expect((await undo()).status).toBe(201)
    expect((await loanNow()).losses).toEqual([])
    expect((await undo()).body.refused).toBe('loans/no-such-loss')
    expect((await undo({ lossId: randomUUID() })).body.refused).toBe('loans/no-such-loss')
    const { rows } = await sql<{ void_reason: string }>`select void_reason from loan_loss where id = ${lossId}`.execute(server.engine.db)
    expect(rows).toEqual([{ void_reason: 'Con lợn đã tìm thấy' }])
    await expect(sql`update loan_loss set quantity = 2 where id = ${lossId}`.execute(server.engine.db)).rejects.toThrow('a certificate is not rewritten')
    // What was taken back leaves room for the right one.
    expect((await lose({ quantity: 2 })).status).toBe(201)
  })

  test('is the treasurer’s to record, not the chair’s nor another club’s', async () => {
    const other = await makeClubWithFund(server, { officer, specialist }, COMMUNE)
    expect((await chair.post('/api/loans/losses', { loanId, loss: LOSS })).status).toBe(403)
    expect((await other.treasurer.post('/api/loans/losses', { loanId, loss: LOSS })).status).toBe(403)
    expect((await specialist.post('/api/loans/losses', { loanId, loss: LOSS })).status).toBe(403)
    expect((await officer.post('/api/loans/losses', { loanId, loss: LOSS })).status).toBe(201)
  })

  test('is not of a loan in money', async () => {
    await treasurer.post('/api/ledger/movements', { clubId, on: '2017-07-01', movement: { kind: 'capital', source: 'care-fund', amount: 5_000_000, place: 'cash', memo: 'Nhận vốn' } })
    const money = loanBody((await loanNow()).personId)
    await chair.post('/api/loans/decisions', { clubId, day: '2017-09-10', vote: { present: 40, inFavour: 40, against: 0 }, loans: [money] })
    await treasurer.post('/api/loans/pay-out', { loanId: money.loanId, on: '2017-09-10' })
    expect((await treasurer.post('/api/loans/losses', { loanId: money.loanId, loss: LOSS })).body.refused).toBe('loans/nothing-to-lose')
  })
})

describe('what follows', () => {
  test('postponed: a new day on which it comes back, for disease of animals', async () => {
    await lose({ quantity: 2 })
    const done = await chair.post('/api/loans/extend', { loanId, from: '2018-09-30', months: 12, firstDueOn: '2019-09-30', reason: 'animal-disease', note: 'Hai con lợn chết trong đợt dịch' })
    expect(done.body).toMatchObject({ version: 2, schedule: { instalments: [{ number: 1, dueOn: '2019-09-30', principal: 4_000_000, interest: 0 }] } })
    const after = await loanNow()
    expect([after.state.next.dueOn, after.versions.at(-1).reason, after.losses.length]).toEqual(['2019-09-30', 'animal-disease', 1])
  })

  test('written off by the meeting: the loan ends, and the certificate stays with it', async () => {
    await lose({ quantity: 2 })
    const done = await chair.post('/api/loans/write-off', { loanId, on: '2018-09-30', own: 4_000_000, reason: 'Hai con lợn chết, có xác nhận của thú y' })
    expect(done.body.state.status).toBe('written-off')
    expect((await loanNow()).losses).toHaveLength(1)
    expect((await lose({ quantity: 1 })).body).toMatchObject({ refused: 'loans/not-now', because: { status: 'written-off' } })
  })
})
