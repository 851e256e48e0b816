/** Who has not borrowed yet, on a club's own members and loans. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loanBody, makeClub, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
let clubId: string
let people: string[]

beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
  clubId = await makeClub(specialist, COMMUNE.areaId)
  // Eleven members: nine poor women, an average man, a woman without a class.
  people = []
  for (const given of [...Array.from({ length: 9 }, () => ({})), { sex: 'male', class: 'average' } as const, { class: null }]) people.push(await register(officer, clubId, COMMUNE.areaId, given))
  await officer.post('/api/ledger/movements', { clubId, on: '2018-07-01', movement: { kind: 'capital', source: 'care-fund', amount: 30_000_000, place: 'cash', memo: 'Nhận vốn' } })
})
afterAll(() => server.close())

const fair = async (by: Person, query = '') => by.get(`/api/clubs/${clubId}/loans/fairness${query}`)
async function lend(who: readonly string[], amount: number, on: string, given = who.length): Promise<string[]> {
  const loans = who.map((personId) => loanBody(personId, { amount }))
  const decided = await officer.post('/api/loans/decisions', { clubId, day: on, vote: { present: 11, inFavour: 11, against: 0 }, loans, enteredFor: 'Biên bản họp' })
  expect(decided.status, JSON.stringify(decided.body)).toBe(201)
  for (const { loanId } of loans.slice(0, given)) expect((await officer.post('/api/loans/pay-out', { loanId, on })).status).toBe(201)
  return loans.map(({ loanId }) => loanId)
}

test('before anybody borrows all are named, and nothing is said of the poor', async () => {
  const { body } = await fair(officer)
  expect(body).toMatchObject({ members: 11, borrowed: 0, half: 6, needed: 6, all: { people: 0, turns: 0, sum: 0 }, poor: null })
  expect(body.never).toHaveLength(11)
})

test('four of eleven have borrowed: two more for a half; who is only promised a loan has none yet', async () => {
  const [first] = await lend([people[0]!, people[1]!, people[9]!, people[10]!, people[2]!], 1_000_000, '2018-07-08', 4)
  const { body } = await fair(specialist)
  expect(body).toMatchObject({ members: 11, borrowed: 4, half: 6, needed: 2, all: { people: 4, turns: 4, sum: 4_000_000 }, women: { people: 3, turns: 3, sum: 3_000_000 }, poor: null })
  expect(body.never.find(({ personId }: { personId: string }) => personId === people[2]).isPromised).toBe(true)
  expect(body.never.filter(({ isPromised }: { isPromised: boolean }) => isPromised)).toHaveLength(1)
  expect(first).toBeDefined()
})

test('from five borrowers on the poor are a total, by the class of the year of the loan; nobody’s class is in the answer', async () => {
  await lend([people[0]!, people[3]!], 2_000_000, '2018-08-08')
  const { body } = await fair(officer)
  // Poor: two who borrowed on 8/7, one of them and a third on 8/8. The man and the woman without a class are not.
  expect(body).toMatchObject({ borrowed: 5, needed: 1, all: { people: 5, turns: 6, sum: 8_000_000 }, women: { people: 4, turns: 5, sum: 7_000_000 }, poor: { people: 3, turns: 4, sum: 6_000_000 } })
  expect(JSON.stringify(body)).not.toMatch(/"(?:class|near-poor|average)"/)
})

test('on an earlier day it was as it was then, and a loan that was taken back never was', async () => {
  expect((await fair(officer, '?on=2018-07-31')).body).toMatchObject({ borrowed: 4, all: { turns: 4 } })
  expect((await fair(officer, '?on=2018-07-07')).body).toMatchObject({ borrowed: 0, needed: 6 })
  const [loanId] = await lend([people[4]!], 1_000_000, '2018-09-08')
  expect((await fair(officer)).body).toMatchObject({ borrowed: 6, needed: 0 })
  const { movements } = (await officer.get(`/api/loans/${loanId}`)).body
  await officer.post('/api/loans/reverse', { loanId, entryId: movements[0].entryId, reason: 'ghi nhầm người' })
  expect((await fair(officer)).body).toMatchObject({ borrowed: 5, needed: 1, all: { turns: 6 } })
})

test('each reading of names is logged, with how many people', async () => {
  await fair(specialist)
  const { rows } = await sql<{ act: string; after: { people: number } }>`select act, after from audit_entry where stream = ${`reads:club:${clubId}`} order by position desc limit 1`.execute(server.engine.db)
  expect(rows).toMatchObject([{ act: '/api/clubs/:clubId/loans/fairness', after: { people: 6 } }])
})

test('another commune’s officer does not see it', async () => {
  const other = await server.person('commune-officer', communeOf('03082'))
  expect((await fair(other)).status).toBe(403)
})
