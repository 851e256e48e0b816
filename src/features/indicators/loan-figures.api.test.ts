/** Who has borrowed, in the club's row of figures: people apart from turns, as on any day, and against the plan's half. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { loanBody, makeClub, officers, register } from '../../../tests/registers.ts'
import { agencyOf, communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'
import { proveFigures } from './club-figures.db.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())

const figuresOf = async (clubId: string, on = '2018-09-30') => (await specialist.get(`/api/figures?on=${on}`)).body.rows.find(({ id }: { id: string }) => id === clubId).figures
async function lend(clubId: string, personId: string, on: string): Promise<{ loanId: string; entryId: string }> {
  const loan = loanBody(personId, { amount: 1_000_000, months: 6, monthlyRate: 0 })
  const { loanId } = loan
  await officer.post('/api/loans/decisions', { clubId, day: on, vote: { present: 4, inFavour: 4, against: 0 }, loans: [loan], enteredFor: 'Biên bản họp' })
  const paid = await officer.post('/api/loans/pay-out', { loanId, on })
  expect(paid.status, JSON.stringify(paid.body)).toBe(201)
  return { loanId, entryId: paid.body.entryId }
}
const seed = (clubId: string) => officer.post('/api/ledger/movements', { clubId, on: '2017-07-01', movement: { kind: 'capital', source: 'care-fund', amount: 20_000_000, place: 'cash', memo: 'Nhận vốn' } })

test('a person with two loans is one borrower and two turns; who has left is no member any more, who paid all back stays one', async () => {
  const clubId = await makeClub(specialist, COMMUNE.areaId)
  const [one, two, three] = [await register(officer, clubId, COMMUNE.areaId), await register(officer, clubId, COMMUNE.areaId), await register(officer, clubId, COMMUNE.areaId)]
  await seed(clubId)
  const first = await lend(clubId, one, '2017-07-08')
  await officer.post('/api/loans/repay', { loanId: first.loanId, on: '2018-01-08', amount: 1_000_000 })
  const second = await lend(clubId, one, '2018-02-08')
  await lend(clubId, two, '2018-03-08')
  expect(await figuresOf(clubId)).toMatchObject({ total: 3, borrowers: 2, 'loan-turns': 3 })
  expect(await figuresOf(clubId, '2018-02-10')).toMatchObject({ borrowers: 1, 'loan-turns': 2 })
  await officer.post('/api/loans/results', { loanId: first.loanId, on: '2018-06-01', result: 'better', outOfPoverty: true })
  await officer.post('/api/loans/results', { loanId: second.loanId, on: '2018-09-01', result: 'same' })
  expect(await figuresOf(clubId, '2018-07-01')).toMatchObject({ bettered: 1, 'out-of-poverty': 1 })
  expect(await figuresOf(clubId)).toMatchObject({ bettered: 0, 'out-of-poverty': 1 })
  const spell = (await officer.get(`/api/people/${two}`)).body.spells[0].id
  await officer.post('/api/memberships/leave', { spellId: spell, lastDay: '2018-08-31', leave: { reason: 'moved' } })
  expect(await figuresOf(clubId)).toMatchObject({ total: 2, borrowers: 1, 'loan-turns': 3 })
  await officer.post('/api/loans/reverse', { loanId: second.loanId, entryId: second.entryId, reason: 'Chưa giao tiền' })
  expect(await figuresOf(clubId)).toMatchObject({ borrowers: 1, 'loan-turns': 2 })
  expect(three).toBeTruthy()
  expect((await proveFigures(server.engine.db, day('2018-09-30'))).faults).toEqual([])
})

test('two records of one person are one borrower once they are merged', async () => {
  const clubId = await makeClub(specialist, COMMUNE.areaId)
  await seed(clubId)
  const [kept, gone] = [await register(officer, clubId, COMMUNE.areaId, { name: 'Vàng Thị Hai Lần' }), await register(officer, clubId, COMMUNE.areaId, { name: 'Vàng Thị Hai Lần' })]
  await lend(clubId, kept, '2018-02-08')
  await lend(clubId, gone, '2018-03-08')
  expect((await figuresOf(clubId)).borrowers).toBe(2)
  // One of the two spells goes first: nobody is a member twice at once.
  const spell = (await officer.get(`/api/people/${gone}`)).body.spells[0].id
  await officer.post('/api/memberships/void', { spellId: spell, reason: 'Ghi hai lần' })
  const merged = await officer.post('/api/people/merge', { keptId: kept, goneId: gone, take: [] })
  expect(merged.status, JSON.stringify(merged.body)).toBe(201)
  expect(await figuresOf(clubId)).toMatchObject({ borrowers: 1, 'loan-turns': 2 })
})

test('the plan’s overview says which share of all members has borrowed, and which clubs make the gap', async () => {
  const plan = await specialist.post('/api/plans', { file: { name: 'ke-hoach.txt', content: readFileSync('db/demo/ke-hoach-184-kh-ubnd-2018.txt').toString('base64') }, published: true, answers: { issuer: 'UBND TỈNH LÀO CAI', place: 'Lào Cai' } })
  const { targets } = (await specialist.get(`/api/plans/${plan.body.planId}/progress?on=2018-09-30`)).body
  const target = targets.find(({ measure }: { measure: string }) => measure === 'members-borrowed')
  expect(target).toMatchObject({ actual: 66.7, of: 3, unit: 'percent', wanted: { lower: 50, upper: null }, complete: 100, badge: 'on-track', gap: [] })
})

test('seed capital counts what came from each source, an opening and goods too, less what was returned; what was written off of it was received', async () => {
  const progressFor = async (person: Person, on = '2018-09-30') => {
    const [plan] = (await specialist.get('/api/plans')).body.plans
    return (await person.get(`/api/plans/${plan.id}/progress?on=${on}`)).body
  }
  const before = (await progressFor(specialist)).seed
  // Two clubs of above with 20 million each, of the sixteen that the plan gives 20 million from the Care Fund and 80 in all from others.
  expect(before).toMatchObject({ anchor: 'IV.3', clubs: 16, each: { source: 'care-fund', amount: 20_000_000 }, received: 2, withBooks: 2, lacking: [], sources: [{ source: 'care-fund', wanted: 320_000_000, received: 40_000_000, gap: 280_000_000 }, { source: 'mobilised', wanted: 80_000_000, received: 0, gap: 80_000_000 }] })
  const clubId = await makeClub(specialist, COMMUNE.areaId, { name: 'Câu lạc bộ Mới có vốn' })
  const move = (movement: object, on: string) => officer.post('/api/ledger/movements', { clubId, on, movement: { place: 'cash', memo: 'Vốn', ...movement }, enteredFor: 'Sổ quỹ' })
  await move({ kind: 'capital', source: 'care-fund', amount: 15_000_000 }, '2018-07-02')
  await move({ kind: 'goods-received', source: 'mobilised', amount: 3_000_000 }, '2018-07-03')
  await move({ kind: 'capital-return', source: 'care-fund', amount: 1_000_000 }, '2018-08-01')
  const mistake = await move({ kind: 'capital', source: 'mobilised', amount: 9_000_000 }, '2018-08-02')
  expect((await officer.post('/api/ledger/reverse', { entryId: mistake.body.entryId, reason: 'Ghi nhầm' })).status).toBe(201)
  const seedOf = async (person: Person, on?: string) => (await progressFor(person, on)).seed
  expect(await seedOf(specialist)).toMatchObject({ withBooks: 3, received: 2, lacking: [{ clubId, received: 14_000_000 }], sources: [{ received: 54_000_000, gap: 266_000_000 }, { received: 3_000_000, gap: 77_000_000 }] })
  expect((await seedOf(specialist, '2018-07-31')).sources.map(({ received }: { received: number }) => received)).toEqual([55_000_000, 3_000_000])
  // A leader sees the sums and no single club; who sees no money sees none here.
  expect(await seedOf(await server.person('leader', LAO_CAI))).toMatchObject({ withBooks: 3, received: 2, lacking: [], sources: [{ received: 54_000_000 }, { received: 3_000_000 }] })
  expect(await seedOf(await server.person('health-officer', agencyOf('so-y-te')))).toBeNull()
  const stored = await server.engine.db.selectFrom('club_figures').selectAll().where('club_id', '=', clubId).executeTakeFirstOrThrow()
  expect([stored.seed_care_fund, stored.seed_mobilised]).toEqual([14_000_000, 3_000_000])
  expect((await proveFigures(server.engine.db, day('2018-09-30'))).faults).toEqual([])
  await server.engine.db.updateTable('club_figures').set({ seed_care_fund: 20_000_000 }).where('club_id', '=', clubId).execute()
  expect((await proveFigures(server.engine.db, day('2018-09-30'))).faults).toEqual([{ clubId, name: 'seed-care-fund', stored: 20_000_000, counted: 14_000_000 }])
  await server.engine.db.updateTable('club_figures').set({ seed_care_fund: 14_000_000 }).where('club_id', '=', clubId).execute()
})

test('income bettered is told as people out of those who borrowed, and of how many there is a word', async () => {
  const [plan] = (await specialist.get('/api/plans')).body.plans
  // One borrower is left in each of the first two clubs; of one a word is recorded, and the latest is of the loan that was kept.
  expect((await specialist.get(`/api/plans/${plan.id}/progress?on=2018-09-30`)).body.bettered).toMatchObject({ borrowers: 2, told: 1, bettered: 1 })
})

test('what is paid back changes none of a club’s figures, and is told as it is read afterwards', async () => {
  const clubId = await makeClub(specialist, COMMUNE.areaId)
  await seed(clubId)
  await officer.post('/api/ledger/movements', { clubId, on: '2017-07-05', movement: { kind: 'goods-bought', amount: 2_000_000, place: 'cash', memo: 'Mua lợn giống' }, enteredFor: 'Sổ quỹ' })
  const borrowers = [await register(officer, clubId, COMMUNE.areaId), await register(officer, clubId, COMMUNE.areaId)]
  const [money] = [await lend(clubId, borrowers[0]!, '2017-07-08')]
  const animal = loanBody(borrowers[1]!, { amount: 2_000_000, monthlyRate: 0, method: 'at-end', inKind: { what: 'Lợn giống', quantity: 1, unit: 'con', comesBack: 'offspring', back: '1 lợn con' } })
  await officer.post('/api/loans/decisions', { clubId, day: '2017-07-08', vote: { present: 4, inFavour: 4, against: 0 }, loans: [animal], enteredFor: 'Biên bản họp' })
  expect((await officer.post('/api/loans/pay-out', { loanId: animal.loanId, on: '2017-07-08' })).status).toBe(201)
  const row = () => server.engine.db.selectFrom('club_figures').selectAll().where('club_id', '=', clubId).executeTakeFirstOrThrow()
  const before = await row()
  expect(before).toMatchObject({ borrowers: 2, loan_turns: 2, seed_care_fund: 20_000_000 })
  const paid = async (act: string, loanId: string, on: string, more: object) => {
    const done = await officer.post(`/api/loans/${act}`, { loanId, on, enteredFor: 'Sổ quỹ', ...more })
    expect(done.status, JSON.stringify(done.body)).toBe(201)
    // What is recorded late is told as on the last day on which anything happened.
    const { movements } = (await officer.get(`/api/loans/${loanId}`)).body
    if (done.body.state) expect(done.body.state).toEqual((await officer.get(`/api/loans/${loanId}?on=${movements.at(-1).day}`)).body.state)
  }
  await paid('repay', money.loanId, '2017-09-08', { amount: 170_000 })
  await paid('repay', money.loanId, '2017-09-08', { amount: 330_000 })
  // Recorded late, between what is there already.
  await paid('repay', money.loanId, '2017-08-08', { amount: 100_000 })
  await paid('repay', money.loanId, '2018-02-08', { amount: 450_000 })
  await paid('return-advance', money.loanId, '2018-02-09', { amount: 50_000 })
  await paid('return-in-kind', animal.loanId, '2018-01-08', { value: 500_000 })
  await paid('return-in-kind', animal.loanId, '2018-07-08', { value: 1_500_000 })
  expect(await row()).toEqual(before)
  expect((await proveFigures(server.engine.db, day('2018-09-30'))).faults).toEqual([])
})
