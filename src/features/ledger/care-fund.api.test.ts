/** Quỹ Chăm sóc through the front door: two clubs of xã Khánh Yên, followed from the request to the club's own receipt, on 30/9/2018. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeClubWithFund, officers } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
const OTHER = communeOf('02926')
let server: TestServer
let officer: Person
let specialist: Person
let committee: Person
let treasurer: Person
let clubId: string
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
  committee = await server.person('commune-committee-officer', COMMUNE)
})
afterAll(() => server.close())
beforeEach(async () => {
  ;({ clubId, treasurer } = await makeClubWithFund(server, { officer, specialist }, COMMUNE))
})

const ask = (more: object = {}, by = officer) => by.post('/api/care-fund/request', { clubId, day: '2017-06-05', number: '07/TTr-NCT', amount: 20_000_000, party: 'Hội NCT xã', ...more })
const answer = (given: object, day: string, more: object = {}) => committee.post('/api/care-fund/decide', { clubId, request: 1, day, number: '15/QĐ-UBND', answer: given, ...more })
const decide = (amount = 20_000_000, day = '2017-07-01') => answer({ kind: 'decided', amount }, day)
const transfer = (amount = 20_000_000, day = '2017-07-10') => answer({ kind: 'transferred', amount, place: 'cash' }, day, { number: 'UNC 3' })
const handOver = (day = '2017-07-12') => officer.post('/api/care-fund/hand-over', { clubId, request: 1, day, number: '02/BBGN' })
const receive = (receipt: object, more: object = {}, by = treasurer) => by.post('/api/care-fund/receive', { clubId, request: 1, receipt, ...more })
const typed = (amount = 20_000_000, day = '2017-07-12') => ({ day, amount, place: 'cash', memo: 'Nhận vốn Quỹ Chăm sóc' })
const view = async (by: Person = treasurer) => (await by.get(`/api/clubs/${clubId}/care-fund`)).body
const cash = async () => (await treasurer.get(`/api/clubs/${clubId}/ledger`)).body.funds[0].cash
async function upToHandOver(decided = 20_000_000): Promise<void> {
  for (const done of [await ask(), await decide(decided), await transfer(decided), await handOver()]) expect(done.status, JSON.stringify(done.body)).toBe(201)
}

describe('from the request to the receipt', () => {
  test('each step by the one whose step it is; the receipt stands in the books', async () => {
    await upToHandOver()
    expect((await view()).standing).toMatchObject({ step: 'handed-over', waitsFor: 'club', since: '2017-07-12', days: 445, asked: 20_000_000, decided: 20_000_000, received: 0 })
    const done = await receive(typed())
    expect(done.status, JSON.stringify(done.body)).toBe(201)
    expect(await cash()).toBe(20_000_000)
    const { standing, requests, unlinked } = await view(committee)
    expect(standing).toMatchObject({ step: 'received', waitsFor: null, received: 20_000_000, inBooks: 20_000_000, gap: 0 })
    expect(requests[0].events.map(({ kind, number, voucher }: Record<string, unknown>) => [kind, number, voucher])).toEqual([
      ['requested', '07/TTr-NCT', null], ['decided', '15/QĐ-UBND', null], ['transferred', 'UNC 3', null], ['handed-over', '02/BBGN', null], ['received', null, 'PT 01/2017'],
    ])
    expect(unlinked).toEqual([])
  })

  test('what the treasurer had entered already is linked, and counts once', async () => {
    const entryId = randomUUID()
    await treasurer.post('/api/ledger/movements', { id: entryId, clubId, on: '2017-07-12', movement: { kind: 'capital', source: 'care-fund', amount: 18_000_000, place: 'cash', memo: 'Nhận vốn' } })
    expect((await view()).unlinked).toMatchObject([{ entryId, amount: 18_000_000, voucher: 'PT 01/2017' }])
    await upToHandOver()
    expect((await receive({ entryId })).status).toBe(201)
    expect(await cash()).toBe(18_000_000)
    expect((await view()).standing).toMatchObject({ step: 'received', waitsFor: 'committee', received: 18_000_000, gap: -2_000_000 })
    await transfer(2_000_000, '2017-08-01')
    await handOver('2017-08-02')
    expect((await receive({ entryId })).body).toMatchObject({ refused: 'ledger/care-fund-entry-used', because: { voucher: 'PT 01/2017' } })
    expect((await receive({ entryId: randomUUID() })).body.refused).toBe('ledger/care-fund-no-entry')
  })

  test('a reversed entry takes the step back to the hand-over, and the money may be received anew', async () => {
    await upToHandOver()
    const { entryId } = (await receive(typed(2_000_000))).body
    expect((await treasurer.post('/api/ledger/reverse', { entryId, reason: 'ghi nhầm số tiền' })).status).toBe(201)
    const fallen = await view()
    expect(fallen.standing).toMatchObject({ step: 'handed-over', waitsFor: 'club', received: 0, inBooks: 0 })
    expect(fallen.past).toMatchObject([{ kind: 'received', reversed: true }])
    expect((await receive(typed())).status).toBe(201)
    expect((await view()).standing).toMatchObject({ step: 'received', received: 20_000_000 })
  })

  test('sent twice happens once; of another kind of capital nothing is taken', async () => {
    await upToHandOver()
    const id = randomUUID()
    expect([(await receive(typed(), { id })).status, (await receive(typed(), { id })).status]).toEqual([201, 200])
    expect(await cash()).toBe(20_000_000)
    const entryId = randomUUID()
    await treasurer.post('/api/ledger/movements', { id: entryId, clubId, on: '2017-07-12', movement: { kind: 'capital', source: 'mobilised', amount: 5_000_000, place: 'cash', memo: 'Vận động' } })
    await transfer(1_000_000, '2017-08-01')
    await handOver('2017-08-02')
    expect((await receive({ entryId })).body.refused).toBe('ledger/care-fund-no-entry')
  })
})

describe('what cannot be', () => {
  test('steps out of order, and days out of order', async () => {
    expect((await decide()).body.refused).toBe('ledger/care-fund-no-request')
    await ask()
    expect((await transfer()).body).toMatchObject({ refused: 'ledger/care-fund-not-now', because: { kind: 'transferred', last: 'requested' } })
    expect((await decide(20_000_000, '2017-06-01')).body.refused).toBe('ledger/care-fund-order-of-days')
    expect((await ask({ day: '2018-10-01' })).body.refused).toBe('ledger/care-fund-in-future')
    expect((await answer({ kind: 'decided', amount: 1_000_000 }, '2017-07-01', { number: '' })).body.refused).toBe('ledger/care-fund-number-missing')
    await decide()
    expect((await receive(typed())).body.refused).toBe('ledger/care-fund-not-now')
    expect(await cash(), 'a refused receipt leaves nothing in the books').toBe(0)
  })

  test('a receipt before the club, or that nobody could have typed', async () => {
    await upToHandOver()
    expect((await receive(typed(0))).status).toBe(422)
    expect((await receive(typed(20_000_000, '2017-01-01'))).body.refused).toBe('ledger/before-the-club')
  })

  test('each does only their own part, at their own place', async () => {
    const stranger = await server.person('commune-committee-officer', OTHER)
    expect((await ask({}, treasurer)).status).toBe(403)
    await ask()
    const body = { clubId, request: 1, day: '2017-07-01', number: '1', answer: { kind: 'decided', amount: 20_000_000 } }
    for (const by of [officer, treasurer, specialist, stranger]) expect((await by.post('/api/care-fund/decide', body)).status).toBe(403)
    await decide()
    await transfer()
    await handOver()
    for (const by of [committee, stranger, specialist]) expect((await receive(typed(), {}, by)).status).toBe(403)
    expect((await stranger.get(`/api/clubs/${clubId}/care-fund`)).status).toBe(403)
  })

  test('a postponed request is decided later; taking back goes backwards, each their own', async () => {
    const { eventId } = (await ask()).body
    const postponed = await answer({ kind: 'postponed', reason: 'Quỹ xã chưa có nguồn' }, '2017-06-20')
    expect((await view()).standing).toMatchObject({ step: 'postponed', since: '2017-06-20' })
    expect((await officer.post('/api/care-fund/void', { eventId, reason: 'nhập nhầm' })).body.refused).toBe('ledger/care-fund-later-step')
    expect((await committee.post('/api/care-fund/void', { eventId: postponed.body.eventId, reason: 'nhập nhầm' })).body.refused).toBe('ledger/care-fund-no-such-step')
    expect((await officer.post('/api/care-fund/decide/void', { eventId: postponed.body.eventId, reason: 'nhập nhầm' })).status).toBe(403)
    expect((await committee.post('/api/care-fund/decide/void', { eventId: postponed.body.eventId, reason: 'nhập nhầm' })).status).toBe(201)
    expect((await view()).standing.step).toBe('requested')
    expect((await officer.post('/api/care-fund/void', { eventId, reason: 'nhập nhầm' })).status).toBe(201)
    expect((await view()).standing.step).toBe('none')
    expect((await view()).past).toHaveLength(2)
  })

  test('the minutes may follow as a file of the club’s own', async () => {
    await upToHandOver()
    const { requests } = await view()
    const eventId = requests[0].events.at(-1).id
    const file = (await officer.post('/api/clubs/files', { clubId, kind: 'minutes', title: 'Biên bản giao nhận', day: '2017-07-12', file: { name: 'bien-ban.pdf', content: Buffer.from('%PDF-1.4 mẫu').toString('base64') } })).body
    expect((await officer.post('/api/care-fund/file', { eventId, fileId: randomUUID() })).body.refused).toBe('ledger/care-fund-other-file')
    expect((await officer.post('/api/care-fund/file', { eventId, fileId: file.fileId })).status).toBe(201)
    expect((await view()).requests[0].events.at(-1).fileId).toBe(file.fileId)
    expect((await officer.post('/api/care-fund/file', { eventId, fileId: file.fileId })).body.refused).toBe('ledger/care-fund-file-there')
  })
})

test('the board follows every club of the area, commune by commune, against 20 million each', async () => {
  const far = await server.person('commune-officer', OTHER)
  const { clubId: other } = await makeClubWithFund(server, { officer: far, specialist }, OTHER)
  await far.post('/api/care-fund/request', { clubId: other, day: '2018-09-20', amount: 20_000_000 })
  await upToHandOver(18_000_000)
  await receive(typed(18_000_000))
  const { body } = await specialist.get('/api/care-fund')
  const row = (id: string) => body.clubs.find((club: { clubId: string }) => club.clubId === id)
  expect(row(clubId)).toMatchObject({ step: 'received', waitsFor: null, received: 18_000_000, target: 20_000_000, gap: 0 })
  expect(row(other)).toMatchObject({ step: 'requested', waitsFor: 'committee', since: '2018-09-20', days: 10, asked: 20_000_000 })
  expect(body.communes.find(({ communeId }: { communeId: string }) => communeId === OTHER.areaId)).toMatchObject({ clubs: 1, waiting: 1, target: 20_000_000, asked: 20_000_000, received: 0 })
  expect(body.total.target).toBe(body.clubs.length * 20_000_000)
  const { body: mine } = await far.get('/api/care-fund')
  expect(mine.clubs.map((club: { clubId: string }) => club.clubId)).toEqual([other])
  const { body: within } = await specialist.get(`/api/care-fund?area=${OTHER.areaId}`)
  expect(within.total).toEqual({ clubs: 1, waiting: 1, target: 20_000_000, asked: 20_000_000, decided: 0, received: 0, inBooks: 0 })
  expect((await treasurer.get('/api/care-fund')).body.clubs).toHaveLength(1)
})
