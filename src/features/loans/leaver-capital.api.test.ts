/** Capital of members who have left, through the front door: 20 million of the Care Fund, three members who put 500.000 in each, on 30/9/2018. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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
let mai: string
let lan: string

beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())
beforeEach(async () => {
  server.setDay(day('2018-09-30'))
  ;({ clubId, memberId: mai, treasurer, chair } = await makeClubWithFund(server, { officer, specialist }, COMMUNE))
  lan = await register(officer, clubId, COMMUNE.areaId)
  await move({ kind: 'capital', source: 'care-fund', amount: 20_000_000 })
  for (const personId of [mai, lan]) await move({ kind: 'capital', source: 'members', amount: 500_000, personId })
})

const done = (answer: { status: number; body: Record<string, any> }) => {
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body
}
const move = async (movement: object, on = '2018-07-01') => done(await treasurer.post('/api/ledger/movements', { clubId, on, movement: { memo: 'Ghi thử', place: 'cash', ...movement } }))
const leavers = async (on = '', by = chair) => (await by.get(`/api/clubs/${clubId}/loans/leavers${on && `?on=${on}`}`)).body
async function leave(personId: string, lastDay: string, reason = 'asked'): Promise<void> {
  const { members } = (await officer.get(`/api/clubs/${clubId}/members`)).body as { members: { personId: string; spellId: string }[] }
  done(await officer.post('/api/memberships/leave', { spellId: members.find((member) => member.personId === personId)!.spellId, lastDay, leave: { reason } }))
}
async function lend(personId: string, amount: number): Promise<string> {
  const loan = loanBody(personId, { amount })
  done(await chair.post('/api/loans/decisions', { clubId, day: '2018-07-08', vote: { present: 50, inFavour: 49, against: 0 }, loans: [loan] }))
  done(await treasurer.post('/api/loans/pay-out', { loanId: loan.loanId, on: '2018-07-08' }))
  return loan.loanId
}
const reads = async () => (await sql<{ after: { people: number } }>`select after from audit_entry where stream = ${`reads:club:${clubId}`} and act = '/api/clubs/:clubId/loans/leavers'`.execute(server.engine.db)).rows

test('while everybody is a member nobody is named, and nothing is logged', async () => {
  expect(await leavers()).toEqual({ on: '2018-09-30', cash: 21_000_000, bank: 0, leavers: [] })
  expect(await reads()).toEqual([])
})

test('who leaves without a debt has the whole of their own capital, from the last day on; the return is a movement, after which nothing is left', async () => {
  await leave(mai, '2018-09-10')
  expect((await leavers('2018-09-09')).leavers).toEqual([])
  const { leavers: [one, ...others] } = await leavers('2018-09-10')
  expect(others).toEqual([])
  expect(one).toMatchObject({ personId: mai, died: false, leftOn: '2018-09-10', reason: 'asked', toClub: null, capital: 500_000, owes: 0, returnable: 500_000, payable: 500_000, beyond: 0, standing: 'whole', heir: null })
  await move({ kind: 'capital-return', source: 'members', amount: 500_000, personId: mai }, '2018-09-10')
  expect((await leavers()).leavers).toEqual([])
  expect((await leavers('2018-09-09')).leavers).toEqual([])
})

test('a debt is taken off first: principal left and interest due; a larger one leaves nothing to return', async () => {
  await lend(mai, 1_200_000)
  await leave(mai, '2018-09-10')
  await leave(lan, '2018-09-20', 'died')
  const [second, first] = (await leavers()).leavers
  // Due on 8/8 and 8/9: 12.000 of interest each.
  expect(first).toMatchObject({ personId: mai, owes: 1_224_000, returnable: 0, payable: 0, beyond: 724_000, standing: 'owes' })
  expect(second).toMatchObject({ personId: lan, reason: 'died', died: true, owes: 0, standing: 'whole' })
  expect(await reads()).toMatchObject([{ after: { people: 2 } }])
})

test('what the fund does not have is not returned', async () => {
  const loanId = await lend(lan, 3_000_000)
  await leave(mai, '2018-09-10')
  await move({ kind: 'transfer', fund: 'income', from: 'cash', amount: 300_000 }, '2018-09-11')
  await move({ kind: 'capital-return', source: 'care-fund', amount: 17_700_000 }, '2018-09-12')
  expect(await leavers()).toMatchObject({ cash: 0, bank: 300_000, leavers: [{ personId: mai, returnable: 500_000, payable: 300_000, standing: 'part' }] })
  await move({ kind: 'capital-return', source: 'care-fund', amount: 300_000, place: 'bank' }, '2018-09-13')
  expect((await leavers()).leavers).toMatchObject([{ payable: 0, standing: 'no-money' }])
  done(await treasurer.post('/api/loans/repay', { loanId, amount: 280_000, on: '2018-09-20' }))
  expect((await leavers()).leavers).toMatchObject([{ payable: 280_000, standing: 'part' }])
})

test('who moved to another club is named with it, who came back is not named', async () => {
  const other = await makeClub(specialist, COMMUNE.areaId, { name: 'Câu lạc bộ bên kia' })
  const { members } = (await officer.get(`/api/clubs/${clubId}/members`)).body as { members: { personId: string; spellId: string }[] }
  done(await officer.post('/api/memberships/transfer', { spellId: members.find(({ personId }) => personId === lan)!.spellId, toClubId: other, lastDay: '2018-09-10' }))
  await leave(mai, '2018-09-10')
  const named = (await leavers()).leavers as { personId: string; toClub: string | null }[]
  expect(named.find(({ personId }) => personId === lan)).toMatchObject({ reason: 'transferred', toClub: 'Câu lạc bộ bên kia' })
  done(await officer.post('/api/clubs/admit', { clubId, personIds: [mai], joinedOn: '2018-09-25' }))
  expect((await leavers()).leavers.map(({ personId }: { personId: string }) => personId)).toEqual([lan])
  expect((await leavers('2018-09-15')).leavers).toHaveLength(2)
})

test('is not for another club’s people', async () => {
  const other = await makeClubWithFund(server, { officer, specialist }, COMMUNE)
  expect((await other.treasurer.get(`/api/clubs/${clubId}/loans/leavers`)).status).toBe(403)
})
