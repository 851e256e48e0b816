/** Funds of several clubs at once: three clubs in two districts, every figure worked out by hand. Today is 30/9/2018. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loanBody, makeClub, officers, register } from '../../../tests/registers.ts'
import { agencyOf, communeOf, districtOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const KHANH_YEN = communeOf('03109')
const OTHER = communeOf('02953')
let server: TestServer
let officer: Person
let specialist: Person
let other: Person
let [one, two, three, empty] = ['', '', '', '']
let chair: Person
let borrowers: string[]

const seed = async (by: Person, clubId: string, source: string, amount: number, on: string) =>
  expect((await by.post('/api/ledger/movements', { clubId, on, movement: { kind: 'capital', source, amount, place: 'cash', memo: 'Nhận vốn' }, enteredFor: 'Sổ quỹ' })).status).toBe(201)
async function lend(by: Person, clubId: string, personId: string, on: string, amount: number): Promise<string> {
  const loan = loanBody(personId, { amount, months: 10, monthlyRate: 0 })
  await by.post('/api/loans/decisions', { clubId, day: on, vote: { present: 4, inFavour: 4, against: 0 }, loans: [loan], enteredFor: 'Biên bản họp' })
  const paid = await by.post('/api/loans/pay-out', { loanId: loan.loanId, on, enteredFor: 'Sổ quỹ' })
  expect(paid.status, JSON.stringify(paid.body)).toBe(201)
  return loan.loanId
}
const repay = async (by: Person, loanId: string, on: string, amount: number) => expect((await by.post('/api/loans/repay', { loanId, on, amount, enteredFor: 'Sổ quỹ' })).status).toBe(201)

beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, KHANH_YEN, LAO_CAI))
  other = await server.person('commune-officer', OTHER)
  one = await makeClub(specialist, KHANH_YEN.areaId, { name: 'Câu lạc bộ Một' })
  two = await makeClub(specialist, KHANH_YEN.areaId, { name: 'Câu lạc bộ Hai' })
  three = await makeClub(specialist, OTHER.areaId, { name: 'Câu lạc bộ Ba' })
  empty = await makeClub(specialist, OTHER.areaId, { name: 'Câu lạc bộ Chưa có sổ' })
  chair = await server.person('club-chair', { ...KHANH_YEN, clubId: two })
  const people = await Promise.all(Array.from({ length: 3 }, () => register(officer, one, KHANH_YEN.areaId)))
  borrowers = people
  const third = await register(other, three, OTHER.areaId)
  // Một: 20 + 5 million. A: 1.000.000 on 8/3, all six instalments to 8/9 paid. B: 2.000.000 on 8/3, three paid (to 8/6), so since 8/7: 84 days. C: 1.000.000 on 8/8, the one of 8/9 not paid: 22 days.
  await seed(officer, one, 'care-fund', 20_000_000, '2018-02-10')
  await seed(officer, one, 'mobilised', 5_000_000, '2018-03-05')
  const [a, b] = [await lend(officer, one, people[0]!, '2018-03-08', 1_000_000), await lend(officer, one, people[1]!, '2018-03-08', 2_000_000)]
  await lend(officer, one, people[2]!, '2018-08-08', 1_000_000)
  await repay(officer, a, '2018-09-08', 600_000)
  await repay(officer, b, '2018-06-08', 600_000)
  // Hai: 3 million, nothing lent. Ba: 4 million, half of it lent on 20/9: nothing due yet.
  await seed(officer, two, 'mobilised', 3_000_000, '2018-09-01')
  await seed(other, three, 'budget', 4_000_000, '2018-08-15')
  await lend(other, three, third, '2018-09-20', 2_000_000)
})
afterAll(() => server.close())

const funds = async (by: Person, query = '') => (await by.get(`/api/funds${query}`)).body
const rowOf = (body: Record<string, any>, clubId: string) => body.rows.find((row: { clubId: string }) => row.clubId === clubId)

describe('each club', () => {
  test('money, capital by source, what is lent, ageing, at risk, repayment rate, turnover', async () => {
    const row = rowOf(await funds(specialist), one)
    // 25 − 4 lent + 1,2 back.
    expect(row).toMatchObject({
      club: 'Câu lạc bộ Một', hasBooks: true, income: { cash: 22_200_000, bank: 0, goods: 0 }, operating: { cash: 0, bank: 0 }, capital: { 'care-fund': 20_000_000, budget: 0, mobilised: 5_000_000, members: 0 },
      running: 3, left: 2_800_000, turns: 3, lent: 4_000_000, borrowers: 3, owing: 3,
      ages: { none: { loans: 1, left: 400_000, overdue: 0 }, '1-30': { loans: 1, left: 1_000_000, overdue: 100_000 }, '31-90': { loans: 1, left: 1_400_000, overdue: 600_000 }, 'over-90': { loans: 0, left: 0, overdue: 0 } },
      overdue: 700_000, par30: { value: 50, why: null }, due: 1_900_000, paidOfDue: 1_200_000, repaymentRate: { value: 63.2, why: null }, averageLoan: { value: 1_333_333, why: null }, lentShare: { value: 11.2, why: null },
      // 20 at the end of February, 25 at the ends of March to September: 195/8. 4.000.000 / 24.375.000.
      averageCapital: 24_375_000, turnover: { value: 0.16, why: null },
    })
    for (const personId of borrowers) expect(JSON.stringify(row)).not.toContain(personId)
    expect(Object.keys(row).filter((name) => /person|name/i.test(name))).toEqual([])
  })

  test('nothing lent, and no books, are said with their reason', async () => {
    const body = await funds(specialist)
    expect(rowOf(body, two)).toMatchObject({ hasBooks: true, par30: { value: null, why: 'nothing-lent' }, repaymentRate: { value: null, why: 'nothing-due' }, averageLoan: { value: null, why: 'never-lent' }, lentShare: { value: 0, why: null }, turnover: { value: 0, why: null } })
    expect(rowOf(body, empty)).toMatchObject({ hasBooks: false, lentShare: { value: null, why: 'empty-fund' }, turnover: { value: null, why: 'no-capital' }, averageCapital: null })
    expect(rowOf(body, three)).toMatchObject({ left: 2_000_000, par30: { value: 0, why: null }, repaymentRate: { value: null, why: 'nothing-due' }, lentShare: { value: 50, why: null } })
  })

  test('as on an earlier day', async () => {
    const body = await funds(specialist, '?on=2018-04-30')
    // Of B nothing was paid by then: its instalment of 8/4 is open.
    expect(rowOf(body, one)).toMatchObject({ left: 3_000_000, due: 300_000, paidOfDue: 0, overdue: 300_000, par30: { value: 0, why: null }, ages: { '1-30': { loans: 2, left: 3_000_000 } } })
    expect(rowOf(body, two)).toMatchObject({ hasBooks: false, income: { cash: 0 } })
  })
})

describe('sums and areas', () => {
  test('sums are of the clubs, shares of the sums', async () => {
    const { sum, clubs, clubsWithBooks, detail } = await funds(specialist)
    expect({ detail, clubs, clubsWithBooks }).toEqual({ detail: 'clubs', clubs: 4, clubsWithBooks: 3 })
    // Cash 22,2 + 3 + 2; left 2,8 + 2; at risk 1,4 of 4,8.
    expect(sum).toMatchObject({ income: { cash: 27_200_000 }, capital: { 'care-fund': 20_000_000, budget: 4_000_000, mobilised: 8_000_000, members: 0 }, left: 4_800_000, running: 4, overdue: 700_000, par30: { value: 29.2, why: null }, repaymentRate: { value: 63.2, why: null }, borrowers: 4, turns: 4 })
  })

  test('one area of many; an area beyond one’s reach gives nothing', async () => {
    expect((await funds(specialist, `?area=${KHANH_YEN.areaId}`)).rows.map(({ clubId }: { clubId: string }) => clubId).sort()).toEqual([one, two].sort())
    expect(await funds(officer, `?area=${OTHER.areaId}`)).toMatchObject({ rows: [], clubs: 0, sum: { left: 0 } })
    expect((await funds(officer)).clubs).toBe(2)
  })

  test('a club’s chair sees the own club and no other', async () => {
    const body = await funds(chair)
    expect(body.rows.map(({ clubId }: { clubId: string }) => clubId)).toEqual([two])
    expect(body.sum).toMatchObject({ income: { cash: 3_000_000 } })
  })
})

describe('who sees what', () => {
  test('a leader, the finance department and the programme’s accountant see sums and capital by area, and no single club', async () => {
    for (const person of [await server.person('leader', LAO_CAI), await server.person('finance-officer', agencyOf('so-tai-chinh')), await server.person('programme-accountant', LAO_CAI)]) {
      const body = await funds(person)
      expect(body).toMatchObject({ detail: 'totals', clubs: 4, rows: [], sum: { left: 4_800_000, overdue: 700_000 } })
      expect(body.areas.map(({ clubs, capital }: { clubs: number; capital: Record<string, number> }) => [clubs, capital['care-fund'], capital.budget, capital.mobilised])).toEqual(expect.arrayContaining([[2, 20_000_000, 0, 8_000_000], [2, 0, 4_000_000, 0]]))
      // Four people are fewer than five.
      expect([body.sum.borrowers, body.sum.owing]).toEqual([null, null])
      expect(JSON.stringify(body)).not.toContain('Câu lạc bộ')
    }
  })

  test('health station, health department, committee and a district’s other agency see no money', async () => {
    for (const person of [await server.person('health-station', KHANH_YEN), await server.person('health-officer', agencyOf('so-y-te')), await server.person('commune-committee-officer', KHANH_YEN), await server.person('administrator', LAO_CAI)]) {
      expect([(await person.get('/api/funds')).status, (await person.get('/api/funds/capital')).status]).toEqual([403, 403])
    }
  })
})

describe('capital over time', () => {
  const points = async (by: Person, query = '') => (await by.get(`/api/funds/capital${query}`)).body.points.map(({ day, total, clubsWithBooks }: { day: string; total: number; clubsWithBooks: number }) => [day, total, clubsWithBooks])
  test('at the end of each month since the first books, to the day', async () => {
    expect(await points(specialist)).toEqual([
      ['2018-02-28', 20_000_000, 1], ['2018-03-31', 25_000_000, 1], ['2018-04-30', 25_000_000, 1], ['2018-05-31', 25_000_000, 1], ['2018-06-30', 25_000_000, 1], ['2018-07-31', 25_000_000, 1], ['2018-08-31', 29_000_000, 2], ['2018-09-30', 32_000_000, 3],
    ])
    expect(await points(await server.person('district-officer', districtOf('089')), '?from=2018-08-20&to=2018-09-15')).toEqual([['2018-08-31', 25_000_000, 1], ['2018-09-15', 28_000_000, 2]])
  })
  test('a range the wrong way round or of a lifetime is turned back', async () => {
    expect([(await specialist.get('/api/funds/capital?from=2018-09-02&to=2018-09-01')).status, (await specialist.get('/api/funds/capital?from=1990-01-01&to=2018-09-01')).status, (await specialist.get(`/api/funds?area=x`)).status, (await specialist.get(`/api/funds?area=${randomUUID()}`)).body.clubs]).toEqual([422, 422, 422, 0])
  })
})
