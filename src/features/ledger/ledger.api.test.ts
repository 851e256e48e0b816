/** The club's books through the front door, in a treasurer's words: the club Bắc Hà, founded 10/5/2017, on 30/9/2018. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { makeClub, makeClubWithFund, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
let treasurer: Person
let clubId: string
let memberId: string

beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())
beforeEach(async () => {
  server.setDay(day('2018-09-30'))
  ;({ clubId, memberId, treasurer } = await makeClubWithFund(server, { officer, specialist }, COMMUNE))
})

const move = (movement: object, more: object = {}) => treasurer.post('/api/ledger/movements', { clubId, on: '2018-07-10', movement: { memo: 'Ghi thử', ...movement }, ...more })
const seed = (more: object = {}) => move({ kind: 'capital', source: 'care-fund', amount: 20_000_000, place: 'cash' }, more)
const books = async (on = '2018-09-30') => (await treasurer.get(`/api/clubs/${clubId}/ledger?on=${on}`)).body
const cash = async (fund = 'income') => (await books()).funds.find((each: { fund: string }) => each.fund === fund)?.cash
const twoFunds = (share: number | null = 50) =>
  specialist.post('/api/clubs/settings', { clubId, name: 'fund-rules', from: '2017-06-01', source: 'Quy chế', value: { ceiling: null, months: 12, monthlyRate: 100, method: 'flat', dues: null, twoFunds: true, interestShare: share } })

describe('money comes in and goes out', () => {
  test('capital is held by source, and each voucher has the next number of its kind', async () => {
    expect((await seed()).body).toMatchObject({ voucher: 'receipt', number: 1, year: 2018, day: '2018-07-10', matters: [] })
    expect((await move({ kind: 'capital', source: 'mobilised', amount: 5_000_000, place: 'bank' })).body.number).toBe(2)
    expect((await move({ kind: 'transfer', fund: 'income', from: 'bank', amount: 1_000_000 })).body).toMatchObject({ voucher: 'other', number: 1 })
    const now = await books()
    expect(now.capital).toEqual({ 'care-fund': 20_000_000, budget: 0, mobilised: 5_000_000, members: 0 })
    expect(now.funds).toEqual([{ fund: 'income', cash: 21_000_000, bank: 4_000_000, surplus: 0 }])
  })

  test('the cash book has the paper’s columns, and begins with what was there before', async () => {
    await seed()
    await move({ kind: 'dues', fund: 'income', amount: 520_000, place: 'cash', memo: 'Đóng góp tháng 8' }, { on: '2018-08-12' })
    await move({ kind: 'spending', fund: 'income', amount: 150_000, place: 'cash', area: 'Chăm sóc sức khỏe', memo: 'Mua băng đo huyết áp' }, { on: '2018-08-12' })
    const { body } = await treasurer.get(`/api/clubs/${clubId}/ledger/book?fund=income&from=2018-08-01`)
    expect(body).toMatchObject({ before: 20_000_000, in: 520_000, out: 150_000, after: 20_370_000 })
    expect(body.lines.map((line: Record<string, unknown>) => [line.day, line.voucher, line.memo, line.in, line.out, line.left])).toEqual([
      ['2018-08-12', 'PT 02/2018', 'Đóng góp tháng 8', 520_000, 0, 20_520_000],
      ['2018-08-12', 'PC 01/2018', 'Mua băng đo huyết áp', 0, 150_000, 20_370_000],
    ])
    const trial = (await treasurer.get(`/api/clubs/${clubId}/ledger/trial-balance`)).body
    expect([trial.debit, trial.credit]).toEqual([20_670_000, 20_670_000])
    expect(trial.lines.find((line: { account: string }) => line.account === 'cash')).toMatchObject({ debit: 20_520_000, credit: 150_000, balance: 20_370_000 })
  })

  test('what is not a whole number of đồng above nothing is turned back', async () => {
    for (const amount of [0, -5, 0.5, 1e15]) expect((await move({ kind: 'dues', fund: 'income', amount, place: 'cash' })).status).toBe(422)
    expect(await cash()).toBe(0)
  })

  test('a day before the club or after today is refused', async () => {
    expect((await seed({ on: '2017-05-09' })).body).toMatchObject({ refused: 'ledger/before-the-club', because: { first: '2017-05-10' } })
    expect((await seed({ on: '2018-10-01' })).body.refused).toBe('ledger/in-the-future')
    const bare = await makeClub(specialist, COMMUNE.areaId, { founded: false })
    expect((await officer.post('/api/ledger/movements', { clubId: bare, on: '2018-07-10', movement: { kind: 'dues', fund: 'income', amount: 1, place: 'cash', memo: 'Ghi thử' } })).body.refused).toBe('ledger/before-the-club')
  })

  test('lending capital is not spent; what has been spent all the same is recorded and marked', async () => {
    await seed()
    await move({ kind: 'donation', fund: 'income', amount: 300_000, place: 'cash', party: 'Công ty Thử Nghiệm' })
    const spend = { kind: 'spending', fund: 'income', amount: 400_000, place: 'cash', area: null }
    expect((await move(spend)).body).toMatchObject({ refused: 'ledger/capital-not-for-spending', because: { surplus: 300_000, amount: 400_000 } })
    expect((await move(spend, { manner: 'happened' })).body.matters).toEqual([{ code: 'ledger/capital-not-for-spending', because: { surplus: 300_000, amount: 400_000 } }])
    const [matter] = (await treasurer.get(`/api/clubs/${clubId}/ledger/matters`)).body.matters
    expect(matter).toMatchObject({ code: 'ledger/capital-not-for-spending', kind: 'spending', day: '2018-07-10', voucher: 'PC 01/2018', settledAt: null })
    expect((await books()).openMatters).toBe(1)
    const settled = { entryId: matter.entryId, code: matter.code, note: 'Ban Chủ nhiệm đã nộp lại' }
    expect((await treasurer.post('/api/ledger/matters/settle', settled)).status).toBe(201)
    expect((await treasurer.post('/api/ledger/matters/settle', settled)).body.refused).toBe('ledger/no-such-matter')
    expect((await books()).openMatters).toBe(0)
  })

  test('what is asked never takes a box below zero, on a past day either', async () => {
    await move({ kind: 'donation', fund: 'income', amount: 500_000, place: 'cash' }, { on: '2018-06-01' })
    await move({ kind: 'spending', fund: 'income', amount: 450_000, place: 'cash', area: null }, { on: '2018-08-01' })
    const backdated = { kind: 'spending', fund: 'income', amount: 100_000, place: 'cash', area: null }
    await move({ kind: 'donation', fund: 'income', amount: 500_000, place: 'bank' }, { on: '2018-06-01' })
    expect((await move(backdated, { on: '2018-07-01' })).body).toMatchObject({ refused: 'ledger/not-enough-money', because: { place: 'cash', has: 50_000, needed: 100_000 } })
    expect((await move(backdated, { on: '2018-07-01', manner: 'happened' })).body.matters[0].code).toBe('ledger/not-enough-money')
    expect(await cash()).toBe(-50_000)
  })

  test('a member’s capital is the member’s, and goes back to nobody else', async () => {
    const other = await register(officer, clubId, COMMUNE.areaId)
    const put = { kind: 'capital', source: 'members', amount: 200_000, place: 'cash' }
    expect((await move(put)).body.refused).toBe('ledger/whose-capital')
    expect((await move({ ...put, personId: memberId })).status).toBe(201)
    expect((await move({ ...put, kind: 'capital-return', amount: 100_000, personId: other })).body).toMatchObject({ refused: 'ledger/more-than-capital', because: { held: 0 } })
    expect((await move({ ...put, kind: 'capital-return', amount: 200_000, personId: memberId })).body).toMatchObject({ voucher: 'payment' })
    expect((await books()).capital.members).toBe(0)
  })

  test('somebody else takes a member’s capital home: the voucher names them, the capital stays the member’s', async () => {
    const put = { kind: 'capital', source: 'members', amount: 200_000, place: 'cash', personId: memberId }
    expect((await move({ ...put, party: 'Con trai' })).body.refused).toBe('ledger/two-parties')
    await move(put)
    const { entryId, voucher } = (await move({ ...put, kind: 'capital-return', amount: 150_000, party: 'Lý A Con (con trai)' })).body
    expect(voucher).toBe('payment')
    expect((await treasurer.get(`/api/ledger/entries/${entryId}`)).body.who).toBe('Lý A Con (con trai)')
    expect((await move({ ...put, kind: 'capital-return', amount: 60_000, party: 'Lý A Con (con trai)' })).body).toMatchObject({ refused: 'ledger/more-than-capital', because: { held: 50_000 } })
    expect((await treasurer.post('/api/ledger/reverse', { entryId, reason: 'Ghi nhầm' })).status).toBe(201)
    expect((await books()).capital.members).toBe(200_000)
    const elsewhere = await register(officer, await makeClub(specialist, COMMUNE.areaId), COMMUNE.areaId)
    expect((await move({ ...put, kind: 'capital-return', personId: elsewhere, party: 'Ai đó' }, { manner: 'happened' })).body.refused).toBe('ledger/not-of-this-club')
  })

  test('who was never a member of the club is named, not chosen', async () => {
    const elsewhere = await register(officer, await makeClub(specialist, COMMUNE.areaId), COMMUNE.areaId)
    expect((await move({ kind: 'dues', fund: 'income', amount: 10_000, place: 'cash', personId: elsewhere })).body.refused).toBe('ledger/not-of-this-club')
    expect((await move({ kind: 'dues', fund: 'income', amount: 10_000, place: 'cash', personId: memberId, party: 'Ai đó' })).body.refused).toBe('ledger/two-parties')
  })
})

describe('two funds', () => {
  test('one fund before the rule, two after; spending comes out of the operating fund', async () => {
    expect((await move({ kind: 'dues', fund: 'operating', amount: 10_000, place: 'cash' })).body.refused).toBe('ledger/one-fund')
    await twoFunds()
    expect((await move({ kind: 'dues', fund: 'operating', amount: 10_000, place: 'cash' })).status).toBe(201)
    expect((await move({ kind: 'spending', fund: 'income', amount: 10_000, place: 'cash', area: null })).body.refused).toBe('ledger/spend-from-operating')
    expect((await move({ kind: 'spending', fund: 'operating', amount: 10_000, place: 'cash', area: null })).status).toBe(201)
  })

  test('the share that the regulation fixes is the one way between them', async () => {
    await twoFunds(null)
    await seed()
    const share = (amount: number) => move({ kind: 'interest-share', amount, from: 'cash', to: 'cash' })
    expect((await share(1)).body.refused).toBe('ledger/no-share-rule')
    await twoFunds(50)
    expect((await share(1)).body).toMatchObject({ refused: 'ledger/share-too-large', because: { share: 50, left: 0 } })
    expect((await move({ kind: 'fund-split', amount: 1, from: 'cash', to: 'cash' })).body).toMatchObject({ refused: 'ledger/more-than-surplus', because: { surplus: 0 } })
  })

  test('a single fund is parted once, and never out of capital', async () => {
    await seed()
    await move({ kind: 'donation', fund: 'income', amount: 700_000, place: 'cash' })
    await twoFunds()
    expect((await move({ kind: 'fund-split', amount: 700_001, from: 'cash', to: 'cash' })).body.refused).toBe('ledger/more-than-surplus')
    expect((await move({ kind: 'fund-split', amount: 600_000, from: 'cash', to: 'cash' })).status).toBe(201)
    expect((await move({ kind: 'fund-split', amount: 1, from: 'cash', to: 'cash' })).body.refused).toBe('ledger/split-once')
    expect([await cash(), await cash('operating')]).toEqual([20_100_000, 600_000])
  })
})

describe('a mistake', () => {
  test('is reversed by an entry that names it, on its own day; both lines stay', async () => {
    const { entryId } = (await seed()).body
    expect((await treasurer.post('/api/ledger/reverse', { entryId, reason: 'Ghi nhầm câu lạc bộ' })).body).toMatchObject({ voucher: 'payment', day: '2018-07-10' })
    expect(await cash()).toBe(0)
    const { lines } = (await treasurer.get(`/api/clubs/${clubId}/ledger/book?fund=income`)).body
    expect(lines.map((line: { reverses: string | null; reversedBy: string | null }) => [line.reverses === entryId, line.reversedBy !== null])).toEqual([[false, true], [true, false]])
    expect((await treasurer.post('/api/ledger/reverse', { entryId, reason: 'Lần nữa' })).body.refused).toBe('ledger/already-reversed')
    expect((await treasurer.post('/api/ledger/reverse', { entryId: lines[1].entryId, reason: 'Đảo lại' })).body.refused).toBe('ledger/reversal-is-final')
  })

  test('in a closed period is corrected in the open one, and says so', async () => {
    const { entryId } = (await seed()).body
    await treasurer.post('/api/ledger/counts', { clubId, on: '2018-07-31', fund: 'income', counted: 20_000_000, witnesses: ['Giàng A Mẫu'] })
    expect((await treasurer.post('/api/ledger/close', { clubId, lastDay: '2018-07-31' })).body).toMatchObject({ closedUntil: '2018-07-31' })
    expect((await seed()).body).toMatchObject({ refused: 'ledger/period-closed', because: { closed: '2018-07-31' } })
    const late = await move({ kind: 'dues', fund: 'income', amount: 10_000, place: 'cash' }, { manner: 'happened' })
    expect(late.body).toMatchObject({ day: '2018-09-30', matters: [{ code: 'ledger/late', because: { day: '2018-07-10', closed: '2018-07-31' } }] })
    expect((await treasurer.post('/api/ledger/reverse', { entryId, reason: 'Tiền chưa về' })).body.day).toBe('2018-09-30')
    const { lines } = (await treasurer.get(`/api/clubs/${clubId}/ledger/book?fund=income`)).body
    expect(lines.map((line: Record<string, unknown>) => [line.day, line.happenedOn])).toEqual([['2018-07-10', null], ['2018-09-30', '2018-07-10'], ['2018-09-30', '2018-07-10']])
    expect((await treasurer.post('/api/ledger/close', { clubId, lastDay: '2018-07-31' })).body.refused).toBe('ledger/closed-already')
  })
})

describe('the count', () => {
  const count = (counted: number, more: object = {}) => treasurer.post('/api/ledger/counts', { clubId, on: '2018-09-30', fund: 'income', counted, witnesses: ['Lý Thị Mẫu'], ...more })
  test('agrees with the book, or the gap is a line of its own with its reason', async () => {
    await seed()
    expect((await count(20_000_000, { notes: { 500000: 40 } })).body).toMatchObject({ book: 20_000_000, gap: 0, entryId: null })
    expect((await count(19_980_000)).body).toMatchObject({ refused: 'ledger/gap-needs-reason', because: { gap: -20_000 } })
    expect((await count(19_980_000, { reason: 'Trả nhầm tiền lẻ' })).body).toMatchObject({ gap: -20_000 })
    expect(await cash()).toBe(19_980_000)
    expect((await count(20_000_000, { reason: 'Tìm lại được' })).body).toMatchObject({ gap: 20_000 })
    expect((await books()).lastCounts).toEqual([{ fund: 'income', day: '2018-09-30', counted: 20_000_000, book: 19_980_000 }])
  })
  test('needs a witness, notes that exist and that make the sum', async () => {
    await seed()
    expect((await count(20_000_000, { witnesses: [] })).body.refused).toBe('ledger/witness-needed')
    expect((await count(20_000_000, { notes: { 300000: 1 } })).body.refused).toBe('ledger/no-such-note')
    expect((await count(20_000_000, { notes: { 500000: 1 } })).body).toMatchObject({ refused: 'ledger/notes-differ', because: { notes: 500_000 } })
  })
  test('comes before the books are closed', async () => {
    await seed()
    expect((await treasurer.post('/api/ledger/close', { clubId, lastDay: '2018-08-31' })).body).toMatchObject({ refused: 'ledger/count-first', because: { fund: 'income' } })
  })
})

describe('vouchers', () => {
  test('two devices never bear the same number, and the books number both without a gap', async () => {
    const [one, other] = [(await treasurer.post('/api/ledger/devices', { clubId, label: 'Máy thủ quỹ' })).body.prefix, (await treasurer.post('/api/ledger/devices', { clubId, label: 'Máy kế toán' })).body.prefix]
    expect([one, other]).toEqual(['A', 'B'])
    const sent = ['B-0001', 'A-0001', 'A-0002', 'B-0002'].map((deviceNumber) => seed({ deviceNumber }))
    expect((await Promise.all(sent)).map(({ body }) => body.number).sort()).toEqual([1, 2, 3, 4])
    expect((await seed({ deviceNumber: 'A-0002' })).body.refused).toBe('ledger/device-number-used')
    expect((await seed({ deviceNumber: 'C-0001' })).body.refused).toBe('ledger/unknown-device')
    const { lines } = (await treasurer.get(`/api/clubs/${clubId}/ledger/book?fund=income`)).body
    expect(lines.map((line: { deviceNumber: string }) => line.deviceNumber).sort()).toEqual(['A-0001', 'A-0002', 'B-0001', 'B-0002'])
  })

  test('a refused record takes no number, and the same sent three times is one', async () => {
    await seed({ on: '2019-01-01' })
    const id = randomUUID()
    const answers = [await seed({ id }), await seed({ id }), await seed({ id })]
    expect(answers.map(({ status, body }) => [status, body.number])).toEqual([[201, 1], [200, 1], [200, 1]])
    expect((await seed({ id, on: '2018-07-11' })).body.refused).toBe('write/id-used')
    expect((await seed()).body.number).toBe(2)
  })

  test('an officer keeps a paper club’s book for it, and the line says from which paper', async () => {
    await officer.post('/api/ledger/movements', { clubId, on: '2018-07-10', enteredFor: 'Sổ quỹ giấy, trang 3', movement: { kind: 'dues', fund: 'income', amount: 10_000, place: 'cash', memo: 'Đóng góp' } })
    expect((await treasurer.get(`/api/clubs/${clubId}/ledger/book?fund=income`)).body.lines[0]).toMatchObject({ enteredFor: 'Sổ quỹ giấy, trang 3', madeBy: 'commune-officer (mẫu)' })
  })
})

describe('the database defends the books, whatever the code does', () => {
  const entry = (id: string, number: number, on = '2018-07-10') => sql`insert into ledger_entry (id, club_id, position, kind, day, memo, voucher, year, number, made_at)
    select ${id}, ${clubId}, 1 + coalesce(max(position), 0), 'dues', ${on}, 'x', 'receipt', 2018, ${number}, now() from ledger_entry where club_id = ${clubId}`
  const posting = (id: string, line: number, fund: string, amount: number) => sql`insert into ledger_posting (entry_id, line, club_id, day, fund, account, amount) values (${id}, ${line}, ${clubId}, '2018-07-10', ${fund}, 'cash', ${amount})`
  const attempt = (...statements: ReturnType<typeof sql>[]) => server.engine.db.transaction().execute(async (tx) => { for (const each of statements) await each.execute(tx) })

  test('an entry that does not balance, is empty, or mixes the funds is not stored', async () => {
    const id = randomUUID()
    await expect(attempt(entry(id, 1), posting(id, 0, 'income', 5), posting(id, 1, 'income', -4))).rejects.toThrow(/unbalanced/)
    await expect(attempt(entry(id, 1), posting(id, 0, 'income', 5), posting(id, 1, 'operating', -5))).rejects.toThrow(/unbalanced/)
    await expect(attempt(entry(id, 1), posting(id, 0, 'income', 5), posting(id, 1, 'income', -5), posting(id, 2, 'operating', 5), posting(id, 3, 'operating', -5))).rejects.toThrow(/funds-apart/)
    await expect(attempt(entry(id, 1))).rejects.toThrow(/empty-entry/)
  })
  test('a gap in the numbers, a closed day, a change, a removal and a late posting are refused', async () => {
    const id = randomUUID()
    await expect(attempt(entry(id, 2), posting(id, 0, 'income', 5), posting(id, 1, 'income', -5))).rejects.toThrow(/voucher-gap/)
    const { entryId } = (await seed()).body
    await expect(attempt(posting(entryId, 5, 'income', 5), posting(entryId, 6, 'income', -5))).rejects.toThrow(/append-only/)
    await expect(attempt(sql`update ledger_posting set amount = 1 where entry_id = ${entryId}`)).rejects.toThrow(/append-only/)
    await expect(attempt(sql`delete from ledger_entry where id = ${entryId}`)).rejects.toThrow(/append-only/)
    await treasurer.post('/api/ledger/counts', { clubId, on: '2018-07-31', fund: 'income', counted: 20_000_000, witnesses: ['Giàng A Mẫu'] })
    await treasurer.post('/api/ledger/close', { clubId, lastDay: '2018-07-31' })
    await expect(attempt(entry(id, 2), posting(id, 0, 'income', 5), posting(id, 1, 'income', -5))).rejects.toThrow(/period-closed/)
  })
})
