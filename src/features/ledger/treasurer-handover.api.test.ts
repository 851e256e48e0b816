/** A treasurer hands over through the front door: 20 million of the Care Fund in the box, the board changed on 31/7/2018, on 30/9/2018. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { printedOf } from '../../../tests/documents/word-parts.ts'
import { loanBody, makeClubWithFund, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
let chair: Person
let treasurer: Person
let clubId: string
let memberId: string
let my: string
let sen: string

beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())
beforeEach(async () => {
  server.setDay(day('2018-09-30'))
  ;({ clubId, memberId, treasurer, chair } = await makeClubWithFund(server, { officer, specialist }, COMMUNE))
  ;[my, sen] = [await register(officer, clubId, COMMUNE.areaId, { name: 'Vàng Thị Cũ' }), await register(officer, clubId, COMMUNE.areaId, { name: 'Lý Thị Mới' })]
  const { termId } = (await specialist.post('/api/clubs/board', { clubId, personId: my, office: 'treasurer', from: '2017-06-10', to: null })).body
  await specialist.post('/api/clubs/board/hand-over', { clubId, termId, lastDay: '2018-07-31', successorId: sen, reason: 'Xin nghỉ' })
  await move({ kind: 'capital', source: 'care-fund', amount: 20_000_000, place: 'cash' })
})

const done = (answer: { status: number; body: Record<string, any> }) => {
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body
}
const move = async (movement: object, on = '2018-07-02') => done(await treasurer.post('/api/ledger/movements', { clubId, on, movement: { memo: 'Ghi thử', ...movement } }))
const given = async (more: object = {}, on = '2018-07-31') => {
  const { counts } = await there(on)
  return { clubId, day: on, fromPersonId: my, toPersonId: sen, countIds: counts.map(({ countId }: { countId: string }) => countId), witnesses: ['Lò Văn Páo'], ...more }
}
const there = async (on = '2018-07-31') => (await chair.get(`/api/clubs/${clubId}/ledger/handovers?on=${on}`)).body
const count = async (counted = 20_000_000, on = '2018-07-31', more: object = {}) => done(await treasurer.post('/api/ledger/counts', { clubId, on, fund: 'income', counted, witnesses: ['Lò Văn Páo'], ...more }))
const handOver = async (more: object = {}, on?: string) => chair.post('/api/ledger/handovers', await given(more, on))

describe('a handover', () => {
  test('says what was there: box and bank as counted, the last vouchers, how much is lent, who saw it', async () => {
    await move({ kind: 'transfer', fund: 'income', from: 'cash', amount: 5_000_000 })
    const loan = loanBody(memberId)
    done(await chair.post('/api/loans/decisions', { clubId, day: '2018-07-08', vote: { present: 50, inFavour: 49, against: 0 }, loans: [loan] }))
    done(await treasurer.post('/api/loans/pay-out', { loanId: loan.loanId, on: '2018-07-08' }))
    await count(11_990_000, '2018-07-31', { reason: 'Trả thừa' })
    expect(await there()).toMatchObject({ on: '2018-07-31', firstDay: '2017-05-10', funds: [{ fund: 'income', cash: 11_990_000, bank: 5_000_000 }], loans: 1, loansLeft: 3_000_000, goods: 0, handovers: [], treasurers: [{ personId: my, name: 'Vàng Thị Cũ', to: '2018-07-31' }, { personId: sen, from: '2018-08-01' }] })
    const { handoverId } = done(await handOver({ minutes: '02/BB', note: 'Hòm có hai chìa khóa' }))
    const [recorded] = (await there()).handovers
    expect(recorded).toMatchObject({
      handoverId, day: '2018-07-31', from: { personId: my, name: 'Vàng Thị Cũ' }, to: { personId: sen, name: 'Lý Thị Mới' }, funds: [{ fund: 'income', cash: 11_990_000, bank: 5_000_000 }], witnesses: ['Lò Văn Páo'], minutes: '02/BB', note: 'Hòm có hai chìa khóa',
      loans: 1, loansLeft: 3_000_000, lastNumbers: { receipt: 1, payment: 1, other: 2 }, madeBy: 'club-chair (mẫu)', undone: null,
    })
    expect(recorded.funds[0].countId).toBe((await there()).counts[0].countId)
    const { rows } = await sql<{ act: string; after: object }>`select act, after from audit_entry where stream = ${`club:${clubId}`} order by position desc limit 1`.execute(server.engine.db)
    expect(rows[0]).toMatchObject({ act: '/api/ledger/handovers', after: { from: my, to: sen, day: '2018-07-31' } })
  })

  test('is what its paper says, whatever is entered under that day later', async () => {
    await count()
    done(await handOver({ minutes: '02/BB', witnesses: ['Lò Văn Páo', 'Hà Thị Nhung'] }))
    await move({ kind: 'donation', fund: 'income', amount: 300_000, place: 'cash' }, '2018-07-31')
    const answer = await treasurer.get(`/api/clubs/${clubId}/loans/papers/handover?to=2018-07-31`)
    const words = printedOf(answer.bytes).split('\n')
    expect(words).toEqual(expect.arrayContaining(['Bàn giao thủ quỹ (số 02/BB)', '1. Bên giao: Vàng Thị Cũ, Thủ quỹ', '2. Bên nhận: Lý Thị Mới, Thủ quỹ mới', '3. Chứng kiến: Lò Văn Páo; Hà Thị Nhung', '- Chứng từ năm 2018: phiếu thu đến số 1, phiếu chi đến số 0, phiếu kế toán đến số 0.']))
    expect(words.filter((line) => line === '20.000.000')).toHaveLength(2)
    expect(words).not.toContain('20.300.000')
  })

  test('needs a count of that very day, and no money moved since, in box or bank', async () => {
    expect((await handOver()).body).toMatchObject({ refused: 'ledger/count-not-of-day', because: { fund: 'income', day: '2018-07-31' } })
    await count(20_000_000, '2018-07-30')
    expect((await handOver()).body.refused).toBe('ledger/count-not-of-day')
    await count()
    await move({ kind: 'donation', fund: 'income', amount: 300_000, place: 'bank' }, '2018-07-31')
    expect((await there()).counts).toMatchObject([{ counted: 20_000_000, isMovedOn: true }])
    expect((await handOver()).body).toMatchObject({ refused: 'ledger/count-moved-on', because: { counted: 20_000_000 } })
    await count()
    // What the new treasurer takes in from the next day on is no hindrance.
    await move({ kind: 'donation', fund: 'income', amount: 200_000, place: 'cash' }, '2018-08-02')
    expect((await handOver()).status).toBe(201)
  })

  test('of a club with two funds rests on a count of each box that has money', async () => {
    done(await specialist.post('/api/clubs/settings', { clubId, name: 'fund-rules', from: '2017-06-01', source: 'Quy chế', value: { ceiling: null, months: 12, monthlyRate: 100, method: 'flat', dues: null, twoFunds: true, interestShare: 50 } }))
    await move({ kind: 'dues', fund: 'operating', amount: 40_000, place: 'cash' })
    await count()
    expect((await handOver()).body).toMatchObject({ refused: 'ledger/count-not-of-day', because: { fund: 'operating' } })
    await count(40_000, '2018-07-31', { fund: 'operating' })
    done(await handOver())
    expect((await there()).handovers[0].funds).toMatchObject([{ fund: 'income', cash: 20_000_000 }, { fund: 'operating', cash: 40_000 }])
  })

  test('is between those whom the board’s record names: change the board first', async () => {
    await count()
    expect((await handOver({ toPersonId: memberId })).body.refused).toBe('ledger/taker-not-treasurer')
    expect((await handOver({ fromPersonId: memberId })).body.refused).toBe('ledger/giver-not-treasurer')
    expect((await handOver({ toPersonId: my })).body.refused).toBe('ledger/handover-same-person')
    expect((await handOver({ witnesses: [] })).body.refused).toBe('ledger/handover-needs-witness')
    expect((await handOver({}, '2018-10-01')).body.refused).toBe('ledger/in-the-future')
  })

  test('stands once; taken back with a reason it stays to be seen and may be recorded anew', async () => {
    await count()
    const { handoverId } = done(await handOver())
    await count(20_000_000, '2018-08-05')
    expect((await handOver({}, '2018-08-05')).body).toMatchObject({ refused: 'ledger/handed-over-already', because: { last: '2018-07-31' } })
    done(await chair.post('/api/ledger/handovers/undo', { handoverId, reason: 'Ghi nhầm ngày' }))
    expect((await chair.post('/api/ledger/handovers/undo', { handoverId, reason: 'Ghi nhầm ngày' })).body.refused).toBe('ledger/no-such-handover')
    done(await handOver({}, '2018-08-05'))
    expect((await there()).handovers.map(({ day: on, undone }: { day: string; undone: { reason: string } | null }) => [on, undone?.reason])).toEqual([['2018-08-05', undefined], ['2018-07-31', 'Ghi nhầm ngày']])
  })

  test('the next one comes after it', async () => {
    await count()
    done(await handOver())
    const { terms } = (await specialist.get(`/api/clubs/${clubId}`)).body as { terms: { id: string; personId: string }[] }
    await specialist.post('/api/clubs/board/hand-over', { clubId, termId: terms.find(({ personId }) => personId === sen)!.id, lastDay: '2018-09-20', successorId: memberId, reason: 'Chuyển nhà' })
    expect((await handOver({ fromPersonId: sen, toPersonId: memberId })).body).toMatchObject({ refused: 'ledger/handover-not-after-last', because: { last: '2018-07-31' } })
    await count(20_000_000, '2018-09-20')
    done(await handOver({ fromPersonId: sen, toPersonId: memberId }, '2018-09-20'))
  })

  test('is the chair’s to record, or the officer’s from the minutes; a treasurer alone does not', async () => {
    await count()
    expect((await treasurer.post('/api/ledger/handovers', await given())).status).toBe(403)
    expect((await officer.post('/api/ledger/handovers', await given())).body.refused).toBe('ledger/handover-needs-paper')
    done(await officer.post('/api/ledger/handovers', await given({ enteredFor: 'Biên bản bàn giao ngày 31/7/2018' })))
    expect((await there()).handovers[0].enteredFor).toBe('Biên bản bàn giao ngày 31/7/2018')
    const other = await makeClubWithFund(server, { officer, specialist }, COMMUNE)
    expect((await other.chair.get(`/api/clubs/${clubId}/ledger/handovers`)).status).toBe(403)
  })

  test('is not rewritten, not even by hand', async () => {
    await count()
    const { handoverId } = done(await handOver())
    const { db } = server.engine
    await expect(sql`update treasurer_handover set note = 'khác' where id = ${handoverId}`.execute(db)).rejects.toThrow()
    await expect(sql`update treasurer_handover_fund set cash = 1 where handover_id = ${handoverId}`.execute(db)).rejects.toThrow()
    await expect(sql`delete from treasurer_handover where id = ${handoverId}`.execute(db)).rejects.toThrow()
  })
})
