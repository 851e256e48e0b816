/** Gifts, goods and assets through the front door, on 30/9/2018. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { loanBody, makeClubWithFund, officers } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
let chair: Person
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
  ;({ clubId, memberId, treasurer, chair } = await makeClubWithFund(server, { officer, specialist }, COMMUNE))
})

const send = async (path: string, body: object, who = treasurer) => {
  const answer = await who.post(path, { clubId, ...body })
  return { status: answer.status, ...answer.body } as Record<string, unknown> & { status: number }
}
const RICE = { form: 'goods', purpose: 'gift', what: 'gạo', quantity: 20, unit: 'kg', party: 'Ông Lò Văn Páo', value: 300_000 }
const give = (more: object = {}, on = '2018-05-01', beside: object = {}) => send('/api/contributions', { on, contribution: { ...RICE, ...more }, ...beside })
const move = async (movement: object, on = '2018-05-02') => {
  const done = await send('/api/ledger/movements', { on, movement: { fund: 'income', place: 'cash', memo: 'Ủng hộ câu lạc bộ', ...movement } })
  expect(done.status, JSON.stringify(done)).toBe(201)
  return done
}
const given = async (query = '') => (await treasurer.get(`/api/clubs/${clubId}/contributions${query}`)).body
const stock = async (query = '') => (await treasurer.get(`/api/clubs/${clubId}/stock${query}`)).body

describe('the donor book', () => {
  test('holds money out of the books beside rice, work and things, each written once; what was reversed is gone', async () => {
    await give()
    await give({ form: 'work', what: 'sửa sân nhà văn hóa', quantity: 3, party: null, personId: memberId, value: null }, '2018-05-03')
    await move({ kind: 'donation', amount: 500_000, party: 'Công ty Hoa Ban' })
    await move({ kind: 'capital', source: 'mobilised', amount: 5_000_000, party: 'Nhà hảo tâm' })
    const wrong = await move({ kind: 'donation', amount: 999_000, party: 'Ghi nhầm' })
    await send('/api/ledger/reverse', { entryId: wrong.entryId, reason: 'Ghi nhầm người' })
    await move({ kind: 'dues', amount: 30_000, personId: memberId })
    await move({ kind: 'capital', source: 'care-fund', amount: 20_000_000 })
    await send('/api/assets', { asset: { name: 'Loa kéo', kind: 'sound', quantity: 1, unit: 'cái', acquiredOn: '2018-05-04', origin: 'given', party: 'Đoàn xã', value: 2_000_000 } })
    const book = await given('?purpose=gift')
    expect(book.lines.map(({ origin, giver, form, amount, what, quantity }: Record<string, unknown>) => [origin, giver, form, amount ?? `${quantity} ${what}`])).toEqual([
      ['asset', 'Đoàn xã', 'asset', '1 Loa kéo'], ['contribution', expect.any(String), 'work', '3 sửa sân nhà văn hóa'], ['entry', 'Nhà hảo tâm', 'money', 5_000_000], ['entry', 'Công ty Hoa Ban', 'money', 500_000], ['contribution', 'Ông Lò Văn Páo', 'goods', '20 gạo'],
    ])
    expect(book.totals).toEqual({ money: 5_500_000, valued: 2_300_000, workDays: 3, goods: [{ what: 'Loa kéo', unit: 'cái', quantity: 1 }, { what: 'gạo', unit: 'kg', quantity: 20 }], givers: 5 })
    expect((await given()).lines).toHaveLength(6)
    expect((await given('?purpose=dues')).totals).toMatchObject({ money: 30_000, givers: 1 })
    expect((await given('?from=2018-05-03&to=2018-05-03')).lines.map((each: { form: string }) => each.form)).toEqual(['work'])
  })

  test('a giver who does not wish to be named is named to the board alone: not on paper, not in Excel', async () => {
    await give({ unnamed: true })
    const { entryId } = await move({ kind: 'donation', amount: 500_000, party: 'Công ty Hoa Ban' })
    expect((await send('/api/contributions/naming', { entryId, unnamed: true })).status).toBe(201)
    expect((await given('?purpose=gift')).lines.map(({ giver, unnamed }: Record<string, unknown>) => [giver, unnamed])).toEqual([['Công ty Hoa Ban', true], ['Ông Lò Văn Páo', true]])
    await send('/api/contributions/naming', { entryId, unnamed: false })
    expect((await given('?purpose=gift')).lines[0].unnamed).toBe(false)
    const dues = await move({ kind: 'dues', amount: 30_000, personId: memberId })
    expect((await send('/api/contributions/naming', { entryId: dues.entryId, unnamed: true })).refused).toBe('property/no-such-line')
    expect((await send('/api/contributions/naming', { entryId: randomUUID(), unnamed: true })).refused).toBe('property/no-such-line')
  })

  test('sent twice is recorded once; what cannot be is refused and leaves nothing', async () => {
    const id = randomUUID()
    expect([(await give({}, '2018-05-01', { id })).done, (await give({}, '2018-05-01', { id })).done]).toEqual(['now', 'already'])
    const refused = await Promise.all([
      give({}, '2018-10-01'), give({}, '2017-01-01'), give({ personId: memberId }), give({ purpose: 'dues' }), give({ purpose: 'dues', party: null, personId: memberId, unnamed: true }), give({ party: null, personId: randomUUID() }),
    ])
    expect(refused.map((each) => each.refused)).toEqual(['ledger/in-the-future', 'ledger/before-the-club', 'ledger/two-parties', 'property/whose-dues', 'property/dues-are-named', 'ledger/not-of-this-club'])
    expect(await Promise.all([give({ quantity: 0 }), give({ quantity: -1 }), give({ quantity: 0.001 }), give({ value: 0.5 }), give({ what: ' ' })].map(async (each) => (await each).status))).toEqual([422, 422, 422, 422, 422])
    expect((await given()).lines).toHaveLength(1)
  })

  test('a mistake is taken back with its reason, kept in the database, and cannot be rewritten', async () => {
    const { contributionId } = await give()
    const undo = () => send('/api/contributions/undo', { contributionId, reason: 'Ghi hai lần' })
    expect([(await undo()).status, (await undo()).refused]).toEqual([201, 'property/no-such-line'])
    expect((await given()).lines).toEqual([])
    const { rows } = await sql`select void_reason, quantity from contribution where id = ${contributionId}`.execute(server.engine.db)
    expect(rows).toEqual([{ void_reason: 'Ghi hai lần', quantity: '20.00' }])
    await expect(sql`update contribution set quantity = 2 where id = ${contributionId}`.execute(server.engine.db)).rejects.toThrow('property/not-rewritten')
  })

  test('another club’s line is nobody’s here, and only the treasurer or the commune writes', async () => {
    const { contributionId } = await give()
    const other = await makeClubWithFund(server, { officer, specialist }, COMMUNE)
    expect((await other.treasurer.post('/api/contributions/undo', { clubId: other.clubId, contributionId, reason: 'Thử xem' })).body.refused).toBe('property/no-such-line')
    expect((await other.treasurer.get(`/api/clubs/${clubId}/contributions`)).status).toBe(403)
    expect((await send('/api/contributions', { on: '2018-05-01', contribution: RICE }, chair)).status).toBe(403)
    expect((await send('/api/contributions', { on: '2018-05-01', contribution: RICE, enteredFor: 'Sổ giấy tháng 5' }, officer)).status).toBe(201)
    expect((await given()).lines[0].enteredFor).toBe('Sổ giấy tháng 5')
  })
})

describe('stock', () => {
  const issue = (more: object = {}, on = '2018-06-01') => send('/api/stock/issues', { on, issue: { what: 'gạo', quantity: 15, unit: 'kg', way: 'given', party: 'Hộ bà Giàng Thị Chư', ...more } })

  test('what came, what went, what is left; never more goes than there is', async () => {
    await give()
    expect((await issue()).status).toBe(201)
    expect((await issue({ quantity: 6 })).because).toMatchObject({ left: 5, quantity: 6 })
    expect((await issue({ quantity: 1, what: 'ngô' })).refused).toBe('property/not-enough-goods')
    expect((await issue({ quantity: 1, party: null })).refused).toBe('property/to-whom')
    expect((await issue({ quantity: 1 }, '2018-04-30')).refused).toBe('property/not-enough-goods')
    const now = await stock()
    expect(now.given).toEqual([{ what: 'gạo', unit: 'kg', came: 20, went: 15, left: 5 }])
    expect(now.issues).toMatchObject([{ way: 'given', receiver: 'Hộ bà Giàng Thị Chư', quantity: 15 }])
    expect((await stock('?on=2018-05-15')).given).toEqual([{ what: 'gạo', unit: 'kg', came: 20, went: 0, left: 20 }])
  })

  test('a gift that went out is taken back after what went out', async () => {
    const { contributionId } = await give()
    const { issueId } = await issue()
    const undo = () => send('/api/contributions/undo', { contributionId, reason: 'Ghi nhầm' })
    expect((await undo()).refused).toBe('property/given-out-since')
    expect((await send('/api/stock/issues/undo', { issueId, reason: 'Chưa phát' })).status).toBe(201)
    expect((await undo()).status).toBe(201)
    expect((await stock()).given).toEqual([])
  })

  test('two people at once: the last bag goes out once', async () => {
    await give({ quantity: 10 })
    const done = await Promise.all([issue({ quantity: 10 }), issue({ quantity: 10, party: 'Hộ ông Páo' })])
    expect(done.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await stock()).given[0].left).toBe(0)
  })

  test('goods for lending: their value out of the books, what they are told by the loan or beside the entry', async () => {
    const bought = await move({ kind: 'goods-received', source: 'mobilised', amount: 6_000_000, memo: 'Nhận ba con lợn nái', party: 'Dự án chăn nuôi' }, '2017-07-01')
    const things = [{ what: 'lợn nái', quantity: 3, unit: 'con' }]
    expect((await send('/api/stock/lending', { entryId: bought.entryId, things })).status).toBe(201)
    const loan = loanBody(memberId, { amount: 2_000_000, monthlyRate: 0, months: 12, method: 'at-end', inKind: { what: 'Lợn nái', quantity: 1, unit: 'con', comesBack: 'offspring', back: '2 lợn con' } })
    await send('/api/loans/decisions', { day: '2017-07-08', vote: { present: 40, inFavour: 40, against: 0 }, loans: [loan] }, chair)
    const out = await send('/api/loans/pay-out', { loanId: loan.loanId, on: '2017-07-10' })
    expect(out.status).toBe(201)
    const now = await stock()
    expect([now.lending, now.lendingValue]).toEqual([[{ what: 'lợn nái', unit: 'con', came: 3, went: 1, left: 2 }], 4_000_000])
    expect(now.entries.map(({ kind, toldByLoan, isIn, value }: Record<string, unknown>) => [kind, toldByLoan, isIn, value])).toEqual([['loan-in-kind', true, false, 2_000_000], ['goods-received', false, true, 6_000_000]])
    expect((await send('/api/stock/lending', { entryId: now.entries[0].entryId, things })).refused).toBe('property/told-by-loan')
    expect((await send('/api/stock/lending', { entryId: randomUUID(), things })).refused).toBe('property/no-such-line')
    // Said anew, it stands in place of what was said.
    await send('/api/stock/lending', { entryId: bought.entryId, things: [{ ...things[0], quantity: 2 }, { what: 'dê', quantity: 1, unit: 'con' }] })
    expect((await stock()).lending).toEqual([{ what: 'lợn nái', unit: 'con', came: 2, went: 1, left: 1 }, { what: 'dê', unit: 'con', came: 1, went: 0, left: 1 }])
  })
})

describe('assets', () => {
  const LOUDSPEAKER = { name: 'Bộ loa kéo', kind: 'sound', quantity: 2, unit: 'bộ', acquiredOn: '2018-03-01', origin: 'handed-over', party: 'UBND xã', value: 6_000_000, keeper: 'Nhà văn hóa thôn' }
  const own = (more: object = {}) => send('/api/assets', { asset: { ...LOUDSPEAKER, ...more } })
  const happen = (assetId: unknown, event: object) => send('/api/assets/events', { assetId, event })
  const list = async (query = '') => (await treasurer.get(`/api/clubs/${clubId}/assets${query}`)).body.assets

  test('as on any day: how many, in which state, kept by whom, last checked when', async () => {
    const { assetId } = await own()
    await happen(assetId, { kind: 'moved', day: '2018-04-01', keeper: 'Nhà ông Tịnh' })
    await happen(assetId, { kind: 'gone', day: '2018-05-01', quantity: 1, cause: 'broken', note: 'Cháy loa khi mưa' })
    expect((await happen(assetId, { kind: 'checked', day: '2018-06-30', quantity: 1, condition: 'worn' })).quantity).toBe(1)
    expect(await list()).toMatchObject([{ name: 'Bộ loa kéo', first: 2, quantity: 1, condition: 'worn', keeper: 'Nhà ông Tịnh', lastCheckedOn: '2018-06-30', giver: 'UBND xã' }])
    expect(await list('?on=2018-04-30')).toMatchObject([{ quantity: 2, condition: 'good', lastCheckedOn: null }])
    expect(await list('?on=2018-02-28')).toEqual([])
    expect((await happen(assetId, { kind: 'gone', day: '2018-07-01', quantity: 2, cause: 'lost', note: 'Mất' })).because).toEqual({ held: 1, quantity: 2 })
    expect((await happen(assetId, { kind: 'checked', day: '2018-07-01', quantity: 0, condition: 'broken' })).refused).toBe('property/gap-needs-note')
    expect((await happen(assetId, { kind: 'gone', day: '2018-07-01', quantity: 1, cause: 'lost' })).status).toBe(422)
    expect((await happen(randomUUID(), { kind: 'moved', day: '2018-04-01', keeper: 'Nhà ai' })).refused).toBe('property/no-such-asset')
  })

  test('a line and an asset are taken back with a reason; what was bought names a spending that stands', async () => {
    const { assetId } = await own()
    const { eventId } = await happen(assetId, { kind: 'gone', day: '2018-05-01', quantity: 2, cause: 'lost', note: 'Mất' })
    expect((await list())[0].quantity).toBe(0)
    expect((await send('/api/assets/events/undo', { assetId, eventId, reason: 'Đã tìm thấy' })).status).toBe(201)
    expect((await list())[0].quantity).toBe(2)
    expect((await send('/api/assets/events/undo', { assetId, eventId, reason: 'Đã tìm thấy' })).refused).toBe('property/no-such-line')
    expect((await send('/api/assets/undo', { assetId, reason: 'Ghi hai lần' })).status).toBe(201)
    expect(await list()).toEqual([])
    await move({ kind: 'donation', amount: 500_000 }, '2018-05-01')
    const spent = await move({ kind: 'spending', amount: 300_000, area: 'Chăm sóc sức khỏe', memo: 'Mua máy đo huyết áp' }, '2018-05-02')
    const cuff = { name: 'Máy đo huyết áp', kind: 'health', quantity: 1, unit: 'cái', acquiredOn: '2018-05-02', origin: 'bought', party: null, value: 300_000 }
    expect((await own({ ...cuff, entryId: spent.entryId })).status).toBe(201)
    expect((await own({ ...cuff, entryId: randomUUID() })).refused).toBe('property/not-its-spending')
    expect((await own({ ...cuff, party: 'Cửa hàng' })).refused).toBe('property/not-a-gift')
  })

  test('papers and sheets come out as files', async () => {
    await own()
    await give()
    for (const path of ['property/papers/donor-book', 'property/papers/assets', 'contributions/donor-book.xlsx', 'assets/list.xlsx']) {
      const file = await treasurer.get(`/api/clubs/${clubId}/${path}`)
      expect([path, file.status]).toEqual([path, 200])
    }
    expect((await chair.get(`/api/clubs/${clubId}/property/papers/donor-book`)).status).toBe(200)
  })
})
