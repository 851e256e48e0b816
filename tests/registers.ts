/** Clubs and people for the tests of whoever needs some, put in through the front door. */
import { randomUUID } from 'node:crypto'
import type { Person, TestServer } from './test-server.ts'

export type Given = { readonly name?: string; readonly birth?: string | null; readonly sex?: 'female' | 'male'; readonly class?: string | null; readonly ethnicity?: string | null; readonly hamlet?: string; readonly alone?: boolean; readonly phone?: string }

/** "1955", "05/1955", "12/05/1955" as the server takes it. */
export function birthOf(text: string | null): { year: number; month: number | null; date: number | null } | null {
  if (text === null) return null
  const [year, month, date] = text.split('/').map(Number).reverse()
  return { year: year!, month: month ?? null, date: date ?? null }
}

let count = 0
const FAMILY = ['Giàng', 'Lý', 'Vàng', 'Hoàng', 'Lù', 'Thào', 'Nông', 'Bàn', 'Triệu', 'Đặng']
const LETTERS = ['An', 'Bình', 'Chư', 'Dở', 'Đức', 'Hoa', 'Liên', 'Mây', 'Páo', 'Sáu', 'Thu', 'Yến']
/** A name that no other person of the tests has. */
function freshName(sex: 'female' | 'male'): string {
  count += 1
  return `${FAMILY[count % FAMILY.length]} ${sex === 'female' ? 'Thị' : 'Văn'} ${LETTERS[count % LETTERS.length]} ${[...String(count)].map((digit) => 'abcdefghik'[Number(digit)]).join('')}`
}

export function personBody(areaId: string, given: Given = {}) {
  const sex = given.sex ?? 'female'
  return {
    person: {
      fullName: given.name ?? freshName(sex), birth: birthOf(given.birth === undefined ? '1955' : given.birth), sex, areaId, hamlet: given.hamlet ?? null, phone: given.phone ?? null, phoneOwner: null, guardian: null, guardianPhone: null, note: null,
    },
    circumstance: {
      ethnicity: given.ethnicity === undefined ? '08' : given.ethnicity, disability: 'none', livesAlone: given.alone ?? false,
      classes: given.class === null ? [] : [{ year: 2018, class: given.class ?? 'poor', proof: null }],
    },
  }
}

/** A club in the commune; `founded` also has its decision, launch and first meeting. */
export async function makeClub(by: Person, areaId: string, given: { name?: string; founded?: boolean; planId?: string; decidedOn?: string } = {}): Promise<string> {
  const clubId = randomUUID()
  count += 1
  const made = await by.post('/api/clubs', {
    id: clubId, club: { name: given.name ?? `Câu lạc bộ thử ${count}`, number: null, planId: given.planId ?? null, predecessorId: null, predecessor: null, predecessorSince: null, paperOnly: false }, place: { areaId, hamlet: 'Thôn 1', covers: 'hamlet' }, since: '2017-01-05',
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  if (given.founded !== false) {
    for (const event of [{ kind: 'decided', day: given.decidedOn ?? '2017-05-10', number: '12/QĐ-UBND', issuer: 'UBND xã' }, { kind: 'first-meeting', day: given.decidedOn ?? '2017-06-10' }]) await happen(by, clubId, event)
  }
  return clubId
}

export async function happen(by: Person, clubId: string, event: object): Promise<void> {
  const done = await by.post('/api/clubs/events', { clubId, event })
  if (done.status !== 201) throw new Error(JSON.stringify(done.body))
}

export async function register(by: Person, clubId: string, areaId: string, given: Given = {}, as: { as?: 'member' | 'applicant'; on?: string } = {}): Promise<string> {
  const done = await by.post('/api/people', { clubId, as: as.as ?? 'member', on: as.on ?? '2017-06-10', ...personBody(areaId, given) })
  if (done.status !== 201) throw new Error(JSON.stringify(done.body))
  return done.body.personId
}

/** Somebody who may write in the commune and somebody who may only read the province. */
export async function officers(server: TestServer, commune: { areaId: string }, province: { areaId: string }): Promise<{ officer: Person; specialist: Person }> {
  return { officer: await server.person('commune-officer', commune), specialist: await server.person('province-specialist', province) }
}

/** A founded club with one member and the people who keep its fund. */
export async function makeClubWithFund(server: TestServer, people: { officer: Person; specialist: Person }, commune: { areaId: string }): Promise<{ clubId: string; memberId: string; treasurer: Person; chair: Person }> {
  const clubId = await makeClub(people.specialist, commune.areaId)
  const memberId = await register(people.officer, clubId, commune.areaId)
  return { clubId, memberId, treasurer: await server.person('club-treasurer', { ...commune, clubId }), chair: await server.person('club-chair', { ...commune, clubId }) }
}

/** What a meeting decides for one borrower: 3.000.000 đ over a year at 1 % a month on the first sum. */
export const loanBody = (personId: string, more: object = {}) => ({
  loanId: randomUUID(), personId, amount: 3_000_000, months: 12, monthlyRate: 100, method: 'flat', purpose: 'pigs', coSigner: { name: 'Lý A Mẫu', relation: 'chồng' }, ...more,
})
