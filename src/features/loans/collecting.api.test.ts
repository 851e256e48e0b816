/** What the home page says of loans, without a name, and the share of members who have borrowed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { loanBody, makeClubWithFund, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

test('overdue and due loans are counted with their sum, no name goes out and no reading is logged', async () => {
  server.setDay(day('2018-09-30'))
  const people = await officers(server, COMMUNE, LAO_CAI)
  const { clubId, memberId, treasurer, chair } = await makeClubWithFund(server, people, COMMUNE)
  const other = await register(people.officer, clubId, COMMUNE.areaId)
  await register(people.officer, clubId, COMMUNE.areaId)
  await treasurer.post('/api/ledger/movements', { clubId, on: '2017-07-01', movement: { kind: 'capital', source: 'care-fund', amount: 20_000_000, place: 'cash', memo: 'Nhận vốn Quỹ Chăm sóc' } })
  const [early, late] = [loanBody(memberId), loanBody(other)]
  await chair.post('/api/loans/decisions', { clubId, day: '2018-08-02', vote: { present: 3, inFavour: 3, against: 0 }, loans: [early, late] })
  const collecting = async () => (await treasurer.get(`/api/clubs/${clubId}/loans/collecting`)).body
  expect(await collecting()).toEqual({ on: '2018-09-30', overdue: 0, due: 0, sum: 0 })
  // One is due on the 20th of each month, the other on the 3rd: overdue since 20/9, and due on 3/10.
  await treasurer.post('/api/loans/pay-out', { loanId: early.loanId, on: '2018-08-10', firstDueOn: '2018-09-20' })
  await treasurer.post('/api/loans/pay-out', { loanId: late.loanId, on: '2018-08-10', firstDueOn: '2018-10-03' })
  const logged = async () => Number((await server.engine.db.selectFrom('audit_entry').select(({ fn }) => fn.countAll().as('lines')).executeTakeFirstOrThrow()).lines)
  const before = await logged()
  expect(await collecting()).toEqual({ on: '2018-09-30', overdue: 1, due: 1, sum: 560_000 })
  expect(await logged()).toBe(before)
  const { share } = (await treasurer.get(`/api/clubs/${clubId}/loans`)).body
  expect(share).toEqual({ members: 3, borrowed: 2, half: 2 })
  expect(await logged()).toBeGreaterThan(before)
  server.setDay(day('2018-10-04'))
  expect(await collecting()).toEqual({ on: '2018-10-04', overdue: 2, due: 0, sum: 560_000 })
})
