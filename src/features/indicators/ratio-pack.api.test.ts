/** The pack of ratios through its door: one club's year by hand, as a file too, and who sees it. Today is 30/9/2018. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loanBody, makeClub, officers, register } from '../../../tests/registers.ts'
import { agencyOf, communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
  const clubId = await makeClub(specialist, COMMUNE.areaId)
  await makeClub(specialist, COMMUNE.areaId)
  // Four members since 2017, of whom one left in August; a fifth joined in 2018.
  const people = [await register(officer, clubId, COMMUNE.areaId, { sex: 'female' }), await register(officer, clubId, COMMUNE.areaId, { sex: 'male' }), await register(officer, clubId, COMMUNE.areaId, { sex: 'female' }), await register(officer, clubId, COMMUNE.areaId, { sex: 'female' })]
  await register(officer, clubId, COMMUNE.areaId, { sex: 'female' }, { on: '2018-03-01' })
  const spell = (await officer.get(`/api/people/${people[3]}`)).body.spells[0].id
  expect((await officer.post('/api/memberships/leave', { spellId: spell, lastDay: '2018-08-31', leave: { reason: 'moved' } })).status).toBe(201)
  // 10 million since 1/7/2017: a whole year of books. 2.000.000 over ten months at 1 % on the first sum, from 8/12/2017: nine instalments of 200.000 and 20.000 by 8/9/2018, eight of them paid.
  await officer.post('/api/ledger/movements', { clubId, on: '2017-07-01', movement: { kind: 'capital', source: 'care-fund', amount: 10_000_000, place: 'cash', memo: 'Nhận vốn' }, enteredFor: 'Sổ quỹ' })
  const loan = loanBody(people[0]!, { amount: 2_000_000, months: 10, monthlyRate: 100 })
  await officer.post('/api/loans/decisions', { clubId, day: '2017-12-08', vote: { present: 4, inFavour: 4, against: 0 }, loans: [loan], enteredFor: 'Biên bản họp' })
  expect((await officer.post('/api/loans/pay-out', { loanId: loan.loanId, on: '2017-12-08', enteredFor: 'Sổ quỹ' })).status).toBe(201)
  expect((await officer.post('/api/loans/repay', { loanId: loan.loanId, on: '2018-08-08', amount: 1_760_000, enteredFor: 'Sổ quỹ' })).status).toBe(201)
})
afterAll(() => server.close())

test('each ratio from the registers and books, or the reason why there is none', async () => {
  const { ratios } = (await specialist.get('/api/funds/indicators')).body
  const said = Object.fromEntries(ratios.map(({ name, value, why }: { name: string; value: number | null; why: string | null }) => [name, value ?? why]))
  expect(said).toEqual({
    clubs: 2, members: 4, women: 75, 'club-size': 2, growth: 0, dropout: 25, attendance: 'no-meetings', savings: 'no-savings', loans: 1, left: 400_000, 'average-left': 400_000, 'members-with-loan': 25, 'ever-borrowed': 25,
    // 22 days late: not at risk over 30. Eight of nine instalments. 0,4 lent beside 8 + 1,76 in the box. 2 million lent of 10, and 160.000 of interest on them.
    par30: 0, 'repayment-rate': 88.9, 'write-off': 0, utilisation: 3.9, 'average-loan': 2_000_000, turnover: 0.2, return: 1.6, 'operating-per-member': 0, 'cost-per-member': 'no-costs',
  })
})

test('on a day before the books reach back a year the return is not said', async () => {
  const { ratios } = (await specialist.get('/api/funds/indicators?on=2018-03-31')).body
  expect(ratios.find(({ name }: { name: string }) => name === 'return')).toEqual({ name: 'return', value: null, why: 'books-too-young', part: null, whole: null })
})

test('an accountant sees the sums and not how few have borrowed; the file is an Excel file; who sees no money sees none', async () => {
  const accountant = await server.person('programme-accountant', LAO_CAI)
  const { ratios } = (await accountant.get('/api/funds/indicators')).body
  expect(ratios.find(({ name }: { name: string }) => name === 'ever-borrowed')).toMatchObject({ value: null, why: 'few-people' })
  const file = await accountant.get('/api/funds/indicators.xlsx')
  expect([file.status, String.fromCharCode(...file.bytes.slice(0, 2))]).toEqual([200, 'PK'])
  const health = await server.person('health-officer', agencyOf('so-y-te'))
  expect([(await health.get('/api/funds/indicators')).status, (await health.get('/api/funds/indicators.xlsx')).status]).toEqual([403, 403])
})
