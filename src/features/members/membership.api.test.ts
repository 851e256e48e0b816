/** Members through the front door: registering, changing, leaving, moving; figures as on any day; what cannot be. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { makeClub, officers, personBody, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
let clubId: string
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
  // The specialist founds the clubs; the commune's officer keeps their members.
  clubId = await makeClub(specialist, COMMUNE.areaId, { name: 'CLB Khánh Yên 1' })
})
afterAll(() => server.close())

const membersOn = async (club: string, on: string): Promise<string[]> => (await specialist.get(`/api/clubs/${club}/members?on=${on}`)).body.members.map(({ fullName }: { fullName: string }) => fullName)
const refusedBy = async (body: object, by = officer): Promise<string> => (await by.post('/api/people', { clubId, as: 'member', on: '2017-07-01', ...body })).body.refused

describe('a person is registered once', () => {
  test('a likely duplicate is told, never blocked, and stands on the work list', async () => {
    await register(officer, clubId, COMMUNE.areaId, { name: 'Lý Thị Dung', birth: '1961', hamlet: 'Xóm 1' })
    const { body: check } = await officer.post('/api/people/check', { clubId, person: { fullName: 'ly thi dung', birth: { year: 1961, month: null, date: null }, areaId: COMMUNE.areaId, hamlet: 'xom 1', phone: null } })
    expect(check.likely).toMatchObject([{ fullName: 'Lý Thị Dung', club: 'CLB Khánh Yên 1', signs: ['same-name', 'same-year', 'same-hamlet'] }])
    const again = await officer.post('/api/people', { clubId, as: 'applicant', on: '2018-09-01', ...personBody(COMMUNE.areaId, { name: 'Lý Thị Dung', birth: '1961', hamlet: 'Xóm 1' }) })
    expect([again.status, again.body.likely]).toEqual([201, 1])
    const { body } = await officer.get('/api/people/duplicates')
    expect(body.pairs).toHaveLength(1)
    expect((await officer.post('/api/people/duplicates/different', { personIds: [body.pairs[0].one.personId, body.pairs[0].other.personId] })).status).toBe(201)
    expect((await officer.get('/api/people/duplicates')).body.pairs).toEqual([])
  })

  test('names are found without tone marks, in any order, those with the marks typed first', async () => {
    for (const name of ['Đặng Văn Duy', 'Đặng Văn Dũy', 'Dang Van Duy']) await register(officer, clubId, COMMUNE.areaId, { name, birth: '1948' })
    const names = async (q: string) => (await specialist.get(`/api/people/search?q=${encodeURIComponent(q)}`)).body.people.map(({ fullName }: { fullName: string }) => fullName)
    expect((await names('duy dang'))).toHaveLength(3)
    expect((await names('Đặng Văn Duy'))[0]).toBe('Đặng Văn Duy')
    expect((await names('dang van duy'))[0]).toBe('Dang Van Duy')
    expect(await names('duy xyz')).toEqual([])
  })
})

describe('spells', () => {
  test('a member who left, died or moved is counted for the days they belonged', async () => {
    const here = await makeClub(specialist, COMMUNE.areaId)
    const there = await makeClub(specialist, COMMUNE.areaId)
    await register(officer, here, COMMUNE.areaId, { name: 'Người Ở Lại' })
    await register(officer, here, COMMUNE.areaId, { name: 'Người Qua Đời' })
    await register(officer, here, COMMUNE.areaId, { name: 'Người Chuyển Đi' })
    const { body } = await officer.get(`/api/clubs/${here}/members`)
    const spell = (name: string) => body.members.find(({ fullName }: { fullName: string }) => fullName === name).spellId
    expect((await officer.post('/api/memberships/leave', { spellId: spell('Người Qua Đời'), lastDay: '2018-03-15', leave: { reason: 'died' } })).status).toBe(201)
    expect((await officer.post('/api/memberships/transfer', { spellId: spell('Người Chuyển Đi'), toClubId: there, lastDay: '2018-06-30' })).status).toBe(201)
    expect(await membersOn(here, '2018-03-15')).toEqual(['Người Chuyển Đi', 'Người Qua Đời', 'Người Ở Lại'].sort((a, b) => a.localeCompare(b, 'vi')).sort(byGivenName))
    expect(await membersOn(here, '2018-03-16')).toEqual(['Người Chuyển Đi', 'Người Ở Lại'].sort(byGivenName))
    expect(await membersOn(here, '2018-07-01')).toEqual(['Người Ở Lại'])
    expect([await membersOn(there, '2018-06-30'), await membersOn(there, '2018-07-01')]).toEqual([[], ['Người Chuyển Đi']])
    const dead = body.members.find(({ fullName }: { fullName: string }) => fullName === 'Người Qua Đời').personId
    expect((await officer.get(`/api/people/${dead}`)).body.diedOn).toBe('2018-03-15')
    expect((await officer.post('/api/memberships/reopen', { spellId: spell('Người Qua Đời'), reason: 'ghi nhầm người' })).status).toBe(201)
    expect((await officer.get(`/api/people/${dead}`)).body.diedOn).toBeNull()
    expect(await membersOn(here, '2018-09-01')).toContain('Người Qua Đời')
  })

  test('whoever names the next club puts the person on its list; it admits them itself', async () => {
    const other = communeOf('02914')
    const far = await makeClub(specialist, other.areaId)
    const id = await register(officer, clubId, COMMUNE.areaId, { name: 'Người Theo Con' })
    const { spells } = (await officer.get(`/api/people/${id}`)).body
    expect((await officer.post('/api/memberships/transfer', { spellId: spells[0].id, toClubId: far, lastDay: '2018-08-31' })).status).toBe(403)
    expect((await officer.post('/api/memberships/leave', { spellId: spells[0].id, lastDay: '2018-08-31', leave: { reason: 'transferred', toClubId: far } })).status).toBe(201)
    const receiver = await server.person('commune-officer', other)
    expect((await receiver.get(`/api/clubs/${far}/members`)).body.applicants).toMatchObject([{ fullName: 'Người Theo Con', fromClub: 'CLB Khánh Yên 1' }])
    expect((await receiver.post('/api/clubs/admit', { clubId: far, personIds: [id], joinedOn: '2018-09-01' })).body).toMatchObject({ admitted: 1 })
    expect((await receiver.get(`/api/clubs/${far}/members`)).body).toMatchObject({ members: [{ fullName: 'Người Theo Con' }], applicants: [] })
    expect((await receiver.get(`/api/people/${id}`)).status).toBe(200)
    expect((await officer.get(`/api/people/${id}`)).status).toBe(403)
  })
})

describe('what cannot be', () => {
  test.each([
    ['born on 31/02/1955', { birth: '31/02/1955' }, '2017-07-01', 'people/no-such-day'],
    ['born tomorrow', { birth: '01/10/2018' }, '2018-09-30', 'people/born-in-future'],
    ['130 years old', { birth: '1888' }, '2017-07-01', 'people/too-old'],
    ['joined before birth', { birth: '2018' }, '2017-07-01', 'members/joined-before-birth'],
    ['joined tomorrow', {}, '2018-10-01', 'members/joined-in-future'],
  ])('%s', async (_, given, on, refused) => {
    const before = await server.engine.db.selectFrom('person').select(({ fn }) => fn.countAll().as('people')).executeTakeFirstOrThrow()
    expect(await refusedBy({ on, ...personBody(COMMUNE.areaId, given) })).toBe(refused)
    expect(await server.engine.db.selectFrom('person').select(({ fn }) => fn.countAll().as('people')).executeTakeFirstOrThrow()).toEqual(before)
  })

  test('left before joining, left tomorrow, two spells at once', async () => {
    const id = await register(officer, clubId, COMMUNE.areaId, {}, { on: '2018-02-01' })
    const spellId = (await officer.get(`/api/people/${id}`)).body.spells[0].id
    const leave = async (lastDay: string) => (await officer.post('/api/memberships/leave', { spellId, lastDay, leave: { reason: 'asked' } })).body.refused
    expect([await leave('2018-01-31'), await leave('2018-10-01')]).toEqual(['members/left-before-joining', 'members/left-in-future'])
    const other = await makeClub(specialist, COMMUNE.areaId)
    const twice = await officer.post('/api/clubs/admit', { clubId: other, personIds: [id], joinedOn: '2018-05-01' })
    expect(twice.body).toMatchObject({ refused: 'members/already-a-member', because: { club: 'CLB Khánh Yên 1' } })
    await expect(server.engine.db.insertInto('membership').values({
      id: crypto.randomUUID(), club_id: other, person_id: id, joined_on: '2018-05-01', left_on: null, leave_reason: null, leave_note: null, to_club_id: null, group_id: null, entered_for: null, import_id: null, made_by: null, made_at: '2018-05-01T00:00:00Z', voided_at: null, voided_by: null, void_reason: null,
    }).execute()).rejects.toThrow(/overlap/)
  })

  test('a commune that had ended by that day takes no new member', async () => {
    const gone = await makeClub(specialist, COMMUNE.areaId)
    server.setDay(day('2025-08-01'))
    expect(await refusedBy({ clubId: gone, on: '2025-08-01', ...personBody(COMMUNE.areaId) }, await server.person('commune-officer', COMMUNE))).toBe('members/area-ended')
    server.setDay(day('2018-09-30'))
  })
})

const byGivenName = (one: string, other: string) => one.split(' ').at(-1)!.localeCompare(other.split(' ').at(-1)!, 'vi')
