/** Loans through the front door, from the meeting's decision to the last đồng: a club founded 10/5/2017 with 20 million of the Care Fund, on 30/9/2018. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { loanBody, makeClub, makeClubWithFund, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
let chair: Person
let treasurer: Person
let clubId: string
let dung: string

beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())
beforeEach(async () => {
  server.setDay(day('2018-09-30'))
  ;({ clubId, memberId: dung, treasurer, chair } = await makeClubWithFund(server, { officer, specialist }, COMMUNE))
  await treasurer.post('/api/ledger/movements', { clubId, on: '2017-07-01', movement: { kind: 'capital', source: 'care-fund', amount: 20_000_000, place: 'cash', memo: 'Nhận vốn Quỹ Chăm sóc' } })
})

const VOTE = { present: 52, inFavour: 50, against: 0 }
const decide = (loans: object[], more: object = {}) => chair.post('/api/loans/decisions', { clubId, day: '2017-07-08', vote: VOTE, loans, ...more })
async function lend(personId = dung, more: object = {}, on = '2017-07-08'): Promise<string> {
  const loan = loanBody(personId, more)
  const decided = await decide([loan])
  expect(decided.status, JSON.stringify(decided.body)).toBe(201)
  const paid = await treasurer.post('/api/loans/pay-out', { loanId: loan.loanId, on })
  expect(paid.status, JSON.stringify(paid.body)).toBe(201)
  return loan.loanId
}
const repay = (loanId: string, amount: number, on: string, more: object = {}) => treasurer.post('/api/loans/repay', { loanId, amount, on, ...more })
const stateOf = async (loanId: string, on = '2018-09-30') => (await treasurer.get(`/api/loans/${loanId}?on=${on}`)).body.state
const cash = async () => (await treasurer.get(`/api/clubs/${clubId}/ledger`)).body.funds[0].cash
const rules = (value: object) => specialist.post('/api/clubs/settings', { clubId, name: 'fund-rules', from: '2017-06-01', source: 'Quy chế', value: { ceiling: null, months: null, monthlyRate: 100, method: 'flat', dues: null, twoFunds: false, ...value } })

describe('the meeting decides', () => {
  test('on several borrowers with different sums, each a loan of its own', async () => {
    const other = await register(officer, clubId, COMMUNE.areaId)
    const done = await decide([loanBody(dung), loanBody(other, { amount: 5_000_000, months: 6 })])
    expect(done.body).toMatchObject({ total: 8_000_000, cash: 20_000_000 })
    const { loans } = (await treasurer.get(`/api/clubs/${clubId}/loans`)).body
    expect(loans.map((loan: { amount: number; state: { status: string } }) => [loan.amount, loan.state.status]).sort()).toEqual([[3_000_000, 'decided'], [5_000_000, 'decided']])
    expect(await cash()).toBe(20_000_000)
  })

  test('by more than half of those present', async () => {
    expect((await decide([loanBody(dung)], { vote: { present: 52, inFavour: 26, against: 20 } })).body).toMatchObject({ refused: 'loans/not-carried' })
    expect((await decide([loanBody(dung)], { vote: { present: 52, inFavour: 50, against: 3 } })).body).toMatchObject({ refused: 'loans/votes-do-not-add-up' })
  })

  test('within the club’s rules of that day; nothing is stored where one of them does not fit', async () => {
    await rules({ ceiling: 5_000_000, months: 12 })
    const other = await register(officer, clubId, COMMUNE.areaId)
    expect((await decide([loanBody(other), loanBody(dung, { amount: 5_000_001 })])).body).toMatchObject({ refused: 'loans/above-ceiling', because: { ceiling: 5_000_000 } })
    expect((await decide([loanBody(dung), loanBody(dung)])).body).toMatchObject({ refused: 'loans/above-ceiling', because: { owes: 3_000_000 } })
    expect((await decide([loanBody(dung, { months: 13 })])).body).toMatchObject({ refused: 'loans/too-long', because: { most: 12 } })
    expect((await decide([loanBody(dung, { graceMonths: 12 })])).body.refused).toBe('loans/grace-too-long')
    expect((await decide([loanBody(dung, { coSigner: null })])).body.refused).toBe('loans/co-signer-needed')
    expect((await treasurer.get(`/api/clubs/${clubId}/loans`)).body.loans).toEqual([])
  })

  test('not for somebody who is no member on that day, or has died', async () => {
    const elsewhere = await register(officer, await makeClub(specialist, COMMUNE.areaId), COMMUNE.areaId)
    expect((await decide([loanBody(elsewhere)])).body.refused).toBe('loans/not-a-member')
    expect((await decide([loanBody(dung)], { day: '2017-06-01' })).body.refused).toBe('loans/not-a-member')
  })

  test('a board member’s own loan has another approver of the board', async () => {
    const [on, approver] = [dung, await register(officer, clubId, COMMUNE.areaId)]
    await specialist.post('/api/clubs/board', { clubId, personId: on, office: 'treasurer', from: '2017-06-10', to: null })
    await specialist.post('/api/clubs/board', { clubId, personId: approver, office: 'chair', from: '2017-06-10', to: null })
    expect((await decide([loanBody(on)])).body.refused).toBe('loans/other-approver-needed')
    expect((await decide([loanBody(on, { approverId: on })])).body.refused).toBe('loans/other-approver-needed')
    expect((await decide([loanBody(on, { approverId: approver })])).status).toBe(201)
  })

  test('a treasurer does not decide, and an officer does so only from the club’s minutes', async () => {
    expect((await treasurer.post('/api/loans/decisions', { clubId, day: '2017-07-08', vote: VOTE, loans: [loanBody(dung)] })).status).toBe(403)
    expect((await officer.post('/api/loans/decisions', { clubId, day: '2017-07-08', vote: VOTE, loans: [loanBody(dung)] })).body.refused).toBe('loans/paper-needed')
    expect((await officer.post('/api/loans/decisions', { clubId, day: '2017-07-08', vote: VOTE, loans: [loanBody(dung)], enteredFor: 'Biên bản họp ngày 8/7/2017' })).status).toBe(201)
  })
})

describe('paying out', () => {
  test('begins the schedule: 3.000.000 đ, 12 months, 1 %, every month 280.000', async () => {
    const loan = loanBody(dung)
    await decide([loan])
    const { body } = await treasurer.post('/api/loans/pay-out', { loanId: loan.loanId, on: '2017-07-08' })
    expect(body).toMatchObject({ voucher: 'payment', number: 1, schedule: { principal: 3_000_000, interest: 360_000 } })
    expect(body.schedule.instalments).toHaveLength(12)
    expect(body.schedule.instalments[0]).toEqual({ number: 1, dueOn: '2017-08-08', principal: 250_000, interest: 30_000 })
    expect(await cash()).toBe(17_000_000)
    expect((await treasurer.post('/api/loans/pay-out', { loanId: loan.loanId, on: '2017-07-08' })).body).toMatchObject({ refused: 'loans/not-now', because: { status: 'lent' } })
  })

  test('is refused where the box does not hold it, and leaves nothing behind', async () => {
    const loan = loanBody(dung, { amount: 20_000_001 })
    await decide([loan])
    expect((await treasurer.post('/api/loans/pay-out', { loanId: loan.loanId, on: '2017-07-08' })).body).toMatchObject({ refused: 'ledger/not-enough-money', because: { has: 20_000_000, needed: 20_000_001 } })
    expect(await stateOf(loan.loanId)).toMatchObject({ status: 'decided', lent: 0 })
  })

  test('not before the decision, and not once it was cancelled', async () => {
    const loan = loanBody(dung)
    await decide([loan])
    expect((await treasurer.post('/api/loans/pay-out', { loanId: loan.loanId, on: '2017-07-07' })).body.refused).toBe('loans/before-the-decision')
    await chair.post('/api/loans/cancel', { loanId: loan.loanId, on: '2017-07-20', reason: 'Người vay đổi ý' })
    expect((await treasurer.post('/api/loans/pay-out', { loanId: loan.loanId, on: '2017-07-21' })).body).toMatchObject({ refused: 'loans/not-now', because: { status: 'cancelled' } })
  })

  test('twenty treasurers at once lend the same cash once', async () => {
    const borrowers = await Promise.all(Array.from({ length: 8 }, () => register(officer, clubId, COMMUNE.areaId)))
    const loans = borrowers.map((personId) => loanBody(personId, { amount: 9_000_000 }))
    await decide(loans)
    const answers = await Promise.all(loans.map(({ loanId }) => treasurer.post('/api/loans/pay-out', { loanId, on: '2017-07-08' })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2)
    expect(await cash()).toBe(2_000_000)
  })
})

describe('paying back', () => {
  test('exact, more, less: split into principal and interest, what is more is an advance', async () => {
    const loanId = await lend()
    expect((await repay(loanId, 280_000, '2017-08-08')).body).toMatchObject({ voucher: 'receipt', principal: 250_000, interest: 30_000, advance: 0, closes: false })
    expect((await repay(loanId, 300_000, '2017-09-08')).body).toMatchObject({ principal: 250_000, interest: 30_000, advance: 20_000 })
    expect((await repay(loanId, 260_000, '2017-10-08')).body).toMatchObject({ principal: 250_000, interest: 30_000, advance: -20_000 })
    expect((await repay(loanId, 100_000, '2017-11-08')).body).toMatchObject({ principal: 70_000, interest: 30_000, advance: 0 })
    expect(await stateOf(loanId, '2017-11-10')).toMatchObject({ principalLeft: 2_180_000, overdue: { principal: 180_000, interest: 0 }, overdueSince: '2017-11-08', daysOverdue: 2, next: { dueOn: '2017-12-08', principal: 250_000, interest: 30_000 } })
    const ledger = (await treasurer.get(`/api/clubs/${clubId}/ledger`)).body
    expect([ledger.lent, ledger.funds[0].surplus, ledger.advances]).toEqual([2_180_000, 120_000, 0])
  })

  test('early in full closes the loan without the interest of months that have not begun', async () => {
    const loanId = await lend()
    expect((await repay(loanId, 3_030_000, '2017-07-20')).body).toMatchObject({ principal: 3_000_000, interest: 30_000, closes: true, state: { status: 'repaid', next: null } })
    expect(await cash()).toBe(20_030_000)
  })

  test('of a closed loan is recorded as an advance and marked, and given back', async () => {
    const loanId = await lend()
    await repay(loanId, 3_030_000, '2017-07-20')
    expect((await repay(loanId, 50_000, '2017-08-08')).body).toMatchObject({ advance: 50_000, matters: [{ code: 'loans/nothing-owed' }] })
    expect((await treasurer.post('/api/loans/return-advance', { loanId, on: '2017-08-09', amount: 60_000 })).body.refused).toBe('loans/more-than-advance')
    expect((await treasurer.post('/api/loans/return-advance', { loanId, on: '2017-08-09', amount: 50_000 })).status).toBe(201)
    expect(await stateOf(loanId)).toMatchObject({ status: 'repaid', advance: 0 })
  })

  test('of a loan that was not paid out, or before it was, is refused', async () => {
    const loan = loanBody(dung)
    await decide([loan])
    expect((await repay(loan.loanId, 10_000, '2017-08-08')).body.refused).toBe('loans/not-paid-out')
    const loanId = await lend(await register(officer, clubId, COMMUNE.areaId))
    expect((await repay(loanId, 10_000, '2017-07-07')).body.refused).toBe('loans/before-paid-out')
  })

  test('sent three times is taken once; undone by a reversal, the loan is as before', async () => {
    const loanId = await lend()
    const before = await stateOf(loanId)
    const id = randomUUID()
    const answers = [await repay(loanId, 280_000, '2017-08-08', { id }), await repay(loanId, 280_000, '2017-08-08', { id }), await repay(loanId, 280_000, '2017-08-08', { id })]
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 200])
    expect(await cash()).toBe(17_280_000)
    expect((await treasurer.post('/api/ledger/reverse', { entryId: id, reason: 'Ghi nhầm người' })).body.refused).toBe('ledger/reversed-elsewhere')
    const lent = (await treasurer.get(`/api/loans/${loanId}`)).body.movements[0].entryId
    expect((await treasurer.post('/api/loans/reverse', { loanId, entryId: lent, reason: 'Ghi nhầm' })).body.refused).toBe('loans/paid-since')
    expect((await treasurer.post('/api/loans/reverse', { loanId, entryId: id, reason: 'Ghi nhầm người' })).status).toBe(201)
    expect(await stateOf(loanId)).toEqual(before)
    expect((await treasurer.post('/api/loans/reverse', { loanId, entryId: lent, reason: 'Chưa giao tiền' })).body.state.status).toBe('decided')
    expect(await cash()).toBe(20_000_000)
    expect((await treasurer.post('/api/loans/pay-out', { loanId, on: '2017-08-01' })).body.schedule.instalments[0].dueOn).toBe('2017-09-01')
  })

  test('sixty-four clients on one loan: all of it is there, the rest is an advance, nothing twice', async () => {
    const loanId = await lend()
    const answers = await Promise.all(Array.from({ length: 64 }, () => repay(loanId, 60_000, '2018-09-01')))
    expect(answers.every(({ status }) => status === 201)).toBe(true)
    const state = await stateOf(loanId)
    expect([state.principalPaid + state.interestPaid + state.advance, state.status, state.interestPaid]).toEqual([64 * 60_000, 'repaid', 360_000])
    expect(await cash()).toBe(17_000_000 + 64 * 60_000)
    const { lines } = (await treasurer.get(`/api/clubs/${clubId}/ledger/book?fund=income`)).body
    expect(lines.filter((line: { kind: string }) => line.kind === 'repayment').map((line: { voucher: string }) => line.voucher)).toEqual(Array.from({ length: 64 }, (_, at) => `PT ${String(at + 1).padStart(2, '0')}/2018`))
  })
})

describe('what goes otherwise', () => {
  test('an extension is a new version from a day, seen before it is made, and taken back', async () => {
    const loanId = await lend()
    await repay(loanId, 280_000, '2017-08-08')
    const asked = { from: '2017-09-20', months: 12, firstDueOn: '2017-10-08' }
    const seen = (await treasurer.post(`/api/loans/${loanId}/extension`, asked)).body
    expect(seen).toMatchObject({ principal: 2_750_000 })
    // Interest due on 8/9 and not paid comes with the first new instalment; flat interest stays on the first 3.000.000.
    expect(seen.instalments[0]).toEqual({ number: 1, dueOn: '2017-10-08', principal: 229_000, interest: 60_000 })
    expect((await treasurer.post('/api/loans/extend', { loanId, ...asked, reason: 'illness', note: 'Ốm nặng, nằm viện' })).status).toBe(403)
    expect((await chair.post('/api/loans/extend', { loanId, ...asked, reason: 'illness', note: 'Ốm nặng, nằm viện' })).body).toMatchObject({ version: 2, schedule: seen })
    expect(await stateOf(loanId, '2017-09-30')).toMatchObject({ daysOverdue: 0, next: { dueOn: '2017-10-08' } })
    expect((await chair.post('/api/loans/extend/undo', { loanId, reason: 'Ghi nhầm khoản' })).body.version).toBe(1)
    expect((await stateOf(loanId, '2017-09-30')).daysOverdue).toBe(22)
    expect((await chair.post('/api/loans/extend/undo', { loanId, reason: 'Ghi nhầm khoản' })).body.refused).toBe('loans/not-extended')
  })

  test('the club’s own money is written off by the meeting, the Care Fund’s by its owner alone', async () => {
    const loanId = await lend(dung, { amount: 1_000_000, months: 10 })
    await treasurer.post('/api/ledger/movements', { clubId, on: '2017-07-01', movement: { kind: 'capital', source: 'mobilised', amount: 300_000, place: 'cash', memo: 'Vận động' } })
    const writeOff = (own: number, careFund: number) => chair.post('/api/loans/write-off', { loanId, on: '2018-09-01', own, ...(careFund > 0 && { ofOwner: { source: 'care-fund', amount: careFund } }), reason: 'Lợn chết vì dịch, có xác nhận' })
    expect((await writeOff(300_001, 0)).body).toMatchObject({ refused: 'loans/beyond-own-money', because: { own: 300_000 } })
    expect((await writeOff(300_000, 700_000)).body).toMatchObject({ refused: 'loans/owner-decides', because: { agreed: 0 } })
    const { requestId } = (await chair.post('/api/loans/write-off-requests', { loanId, source: 'care-fund', amount: 700_000, on: '2018-08-01', reason: 'Lợn chết vì dịch, có xác nhận' })).body
    expect((await chair.post('/api/loans/write-off-requests/answer', { requestId, answer: 'agreed', on: '2018-08-20', paper: '15/UBND' })).status).toBe(201)
    expect((await writeOff(300_000, 700_000)).body.state).toMatchObject({ status: 'written-off', principalLeft: 0 })
    const ledger = (await treasurer.get(`/api/clubs/${clubId}/ledger`)).body
    expect([ledger.lent, ledger.capital['care-fund'], ledger.funds[0].surplus]).toEqual([0, 19_300_000, -300_000])
    // What comes in all the same is the fund's, and nobody's advance.
    expect((await repay(loanId, 50_000, '2018-09-10')).body).toMatchObject({ recovered: 50_000, principal: 0, advance: 0, matters: [], state: { status: 'written-off', advance: 0 } })
    expect((await treasurer.get(`/api/clubs/${clubId}/ledger`)).body.funds[0].surplus).toBe(-250_000)
  })

  test('an animal is lent, dies in part, comes back as an offspring, and goes to the next member', async () => {
    await treasurer.post('/api/ledger/movements', { clubId, on: '2017-07-05', movement: { kind: 'goods-bought', amount: 4_000_000, place: 'cash', memo: 'Mua 1 lợn nái' } })
    const inKind = { what: 'Lợn nái', quantity: 1, unit: 'con', comesBack: 'offspring', back: '2 lợn con sau 12 tháng' }
    const loanId = await lend(dung, { amount: 4_000_000, monthlyRate: 0, method: 'at-end', inKind })
    expect(await cash()).toBe(16_000_000)
    const next = loanBody(await register(officer, clubId, COMMUNE.areaId), { amount: 4_000_000, monthlyRate: 0, method: 'at-end', inKind })
    await decide([next])
    expect((await treasurer.post('/api/loans/pay-out', { loanId: next.loanId, on: '2017-07-08' })).body).toMatchObject({ refused: 'loans/not-enough-goods', because: { has: 0 } })
    expect((await treasurer.post('/api/loans/return-in-kind', { loanId, on: '2018-07-08', value: 4_000_000 })).body.state.status).toBe('repaid')
    expect((await treasurer.post('/api/loans/pay-out', { loanId: next.loanId, on: '2018-07-10' })).status).toBe(201)
    const ledger = (await treasurer.get(`/api/clubs/${clubId}/ledger`)).body
    expect([ledger.lentInKind, ledger.goods, await cash()]).toEqual([4_000_000, 0, 16_000_000])
  })

  test('a borrower who died is settled with the heir, who pays', async () => {
    const loanId = await lend()
    expect((await treasurer.post('/api/loans/heir', { loanId, name: 'Lý A Con', relation: 'con' })).body.refused).toBe('loans/borrower-alive')
    const spell = (await officer.get(`/api/people/${dung}`)).body.spells[0].id
    expect((await officer.post('/api/memberships/leave', { spellId: spell, lastDay: '2017-10-01', leave: { reason: 'died' } })).status).toBe(201)
    expect((await treasurer.post('/api/loans/heir', { loanId, name: 'Lý A Con', relation: 'con' })).status).toBe(201)
    expect((await repay(loanId, 280_000, '2017-11-01', { party: 'Lý A Con' })).status).toBe(201)
    expect((await decide([loanBody(dung)], { day: '2017-11-02' })).body.refused).toBe('loans/borrower-died')
  })

  test('who is overdue repays first, unless the club’s rule says otherwise', async () => {
    await lend()
    expect((await decide([loanBody(dung)], { day: '2017-09-30' })).body).toMatchObject({ refused: 'loans/overdue', because: { days: 53 } })
    await rules({ overdueMayBorrow: true })
    expect((await decide([loanBody(dung)], { day: '2017-09-30' })).status).toBe(201)
  })

  test('the result on income is recorded after the loan, the latest counts', async () => {
    const loanId = await lend()
    const tell = (on: string, result: string, more: object = {}) => treasurer.post('/api/loans/results', { loanId, on, result, ...more })
    expect((await tell('2017-07-01', 'better')).body.refused).toBe('loans/before-paid-out')
    await tell('2018-01-01', 'same')
    await tell('2018-09-01', 'better', { byAmount: 2_000_000, outOfPoverty: true })
    expect((await treasurer.get(`/api/loans/${loanId}`)).body.result).toEqual({ day: '2018-09-01', result: 'better', byAmount: 2_000_000, outOfPoverty: true })
  })
})

test('who reads of loans is in the log; the health station and a treasurer of another club read nothing', async () => {
  const loanId = await lend()
  await treasurer.get(`/api/loans/${loanId}`)
  const { rows } = await sql<{ act: string }>`select act from audit_entry where stream = ${`reads:club:${clubId}`} order by position desc limit 1`.execute(server.engine.db)
  expect(rows[0]).toEqual({ act: '/api/loans/:loanId' })
  const station = await server.person('health-station', COMMUNE)
  const neighbour = await server.person('club-treasurer', { ...COMMUNE, clubId: await makeClub(specialist, COMMUNE.areaId) })
  for (const person of [station, neighbour]) for (const path of [`/api/loans/${loanId}`, `/api/clubs/${clubId}/loans`, `/api/clubs/${clubId}/ledger`]) expect((await person.get(path)).status).toBe(403)
})

test('the last of a thing comes back after the interest that is due', async () => {
  await treasurer.post('/api/ledger/movements', { clubId, on: '2017-07-05', movement: { kind: 'goods-received', source: 'mobilised', amount: 1_000_000, memo: 'Nhận 10 con gà giống' } })
  const loanId = await lend(dung, { amount: 1_000_000, inKind: { what: 'Gà giống', quantity: 10, unit: 'con', comesBack: 'same', back: null } })
  const back = (value: number) => treasurer.post('/api/loans/return-in-kind', { loanId, on: '2017-09-08', value })
  expect((await back(400_000)).body.state.principalLeft).toBe(600_000)
  expect((await back(600_000)).body).toMatchObject({ refused: 'loans/interest-first', because: { interest: 20_000 } })
  await repay(loanId, 20_000, '2017-09-08')
  expect((await back(600_000)).body.state).toMatchObject({ status: 'repaid', interestPaid: 20_000 })
})
