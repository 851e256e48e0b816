/** A wrong import taken back as a whole: the figures and the list as before, or nothing where somebody has gone on from it. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proveFigures } from '#features/indicators/club-figures.db.ts'
import { day } from '#kernel/day.ts'
import { handMade, OpenList } from '../../../tests/member-lists.ts'
import { makeClub, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
const HEADS = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Diện hộ', 'Thôn']
let server: TestServer
let officer: Person
let specialist: Person
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())

const put = (clubId: string, file: object, more: object = {}) => officer.post('/api/members/import', { clubId, file, skipFaulty: false, ...more })
const undo = (importId: string) => officer.post('/api/members/import/undo', { importId, reason: 'nhập nhầm tệp' })
const takeAway = async (clubId: string): Promise<OpenList> => OpenList.of((await officer.get(`/api/clubs/${clubId}/members.xlsx`)).bytes)
const membersOf = async (clubId: string) => (await officer.get(`/api/clubs/${clubId}/members`)).body.members as Record<string, any>[]
/** Everything that people see of a club: its list, what is sensitive of it, its composition. */
async function seen(clubId: string): Promise<unknown> {
  const bodies = await Promise.all(['members', 'circumstances', 'composition', 'members?former=1'].map(async (part) => (await officer.get(`/api/clubs/${clubId}/${part}`)).body))
  const classes = await Promise.all((await membersOf(clubId)).map(async ({ personId }) => (await officer.get(`/api/people/${personId}/circumstances`)).body.classes))
  for (const body of bodies) body.people?.sort((one: { personId: string }, other: { personId: string }) => (one.personId < other.personId ? -1 : 1))
  return [...bodies, classes]
}
async function clubOfThree(): Promise<string> {
  const clubId = await makeClub(specialist, COMMUNE.areaId)
  for (const [name, birth] of [['Giàng Thị Một', '1950'], ['Giàng Thị Hai', '05/1955'], ['Giàng Văn Ba', '12/05/1970']]) await register(officer, clubId, COMMUNE.areaId, { name: `${name} ${clubId.replace(/[^a-f]/g, '')}`, birth: birth! })
  return clubId
}

test('new, changed and moved people: the list, what is sensitive, the figures and the search are as before', async () => {
  const clubId = await clubOfThree()
  const [one] = await membersOf(clubId)
  const before = await seen(clubId)
  const pairs = (await officer.get('/api/people/duplicates')).body.pairs
  const list = await takeAway(clubId)
  list.set(2, 'Ngày sinh', '1971').set(2, 'Diện hộ', 'Khá').set(2, 'Năm rà soát', '2017').set(2, 'Ngày vào', '01/01/2018').set(3, 'Dân tộc', 'Kinh').set(3, 'Ghi chú', 'hay ốm').set(4, 'Diện hộ', '').set(4, 'Năm rà soát', '')
  for (const name of ['Thào Thị Lạ', 'Thào Thị Mới']) list.add({ 'Họ và tên': name, 'Ngày sinh': '1949', 'Giới tính': 'Nữ', 'Thôn': 'Thôn 1' })
  list.add({ 'Họ và tên': one!.fullName, 'Ngày sinh': '1990', 'Giới tính': 'Nữ' })
  const done = await put(clubId, await list.save())
  expect(done.body).toMatchObject({ registered: 3, changed: 3, skipped: 0 })
  expect(await seen(clubId)).not.toEqual(before)
  expect((await undo(done.body.importId)).body).toMatchObject({ people: 6 })
  expect(await seen(clubId)).toEqual(before)
  expect((await officer.get('/api/people/duplicates')).body.pairs).toEqual(pairs)
  expect((await officer.get('/api/people/search?q=thao%20la')).body.people).toEqual([])
  expect((await proveFigures(server.engine.db, day('2018-09-30'))).faults).toEqual([])
  expect((await officer.get(`/api/clubs/${clubId}/imports`)).body.imports).toMatchObject([{ id: done.body.importId, undoneBy: 'commune-officer (mẫu)' }])
  expect((await undo(done.body.importId)).body.refused).toBe('members/import-undone')
})

test('nothing of those whom it registered stays to be known, and the better file meets no ghosts', async () => {
  const clubId = await makeClub(specialist, COMMUNE.areaId)
  const file = await handMade(HEADS, [['Vừ Thị Nhầm', '1950', 'Nữ', 'Mông', 'Hộ nghèo', 'Thôn Ma']])
  const done = await put(clubId, file)
  const { personId } = (await membersOf(clubId))[0]!
  await undo(done.body.importId)
  const { rows } = await sql<Record<string, unknown>>`select p.full_name, p.hamlet, p.anonymised_at is not null as wiped, (select count(*) from person_version v where v.person_id = p.id and v.data is not null)::int as versions,
    (select count(*) from person_circumstance c where c.person_id = p.id)::int as circumstances, (select count(*) from household_class h where h.household_id = p.household_id)::int as classes from person p where p.id = ${personId}`.execute(server.engine.db)
  expect(rows).toEqual([{ full_name: 'Người trong tệp đã hoàn tác', hamlet: null, wiped: true, versions: 0, circumstances: 0, classes: 0 }])
  const look = (await officer.post(`/api/clubs/${clubId}/members/read-file`, { file })).body
  expect([look.counts.new, look.fresh[0].likely]).toEqual([1, []])
  const log = await sql<{ n: number }>`select count(*)::int as n from audit_entry where before::text || after::text like '%Nhầm%'`.execute(server.engine.db)
  expect(log.rows[0]).toEqual({ n: 0 })
})

describe('somebody has gone on from it', () => {
  const refusedBecause = async (importId: string) => {
    const { status, body } = await undo(importId)
    return [status, body.refused, body.because?.count, body.because?.names]
  }

  test('changed, left, taken an office, joined elsewhere: refused, and who it is', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    const names = ['Sùng Thị Sửa', 'Sùng Thị Rời', 'Sùng Thị Chủ', 'Sùng Thị Yên']
    const done = await put(clubId, await handMade(HEADS, names.map((name) => [name, '1950', 'Nữ', '', '', 'Thôn 1'])), { joinedOn: '2018-01-01' })
    const members = await membersOf(clubId)
    const of = (name: string) => members.find(({ fullName }) => fullName === name)!
    const before = await seen(clubId)
    const person = { fullName: 'Sùng Thị Sửa', birth: { year: 1951, month: null, date: null }, sex: 'female', areaId: COMMUNE.areaId }
    expect((await officer.post('/api/people/edit', { personId: of('Sùng Thị Sửa').personId, version: 1, person, circumstance: null })).status).toBe(201)
    expect(await refusedBecause(done.body.importId)).toEqual([409, 'members/import-built-upon', 1, 'Sùng Thị Sửa'])
    expect((await officer.post('/api/memberships/leave', { spellId: of('Sùng Thị Rời').spellId, lastDay: '2018-08-31', leave: { reason: 'asked' } })).status).toBe(201)
    expect((await officer.post('/api/clubs/board', { clubId, personId: of('Sùng Thị Chủ').personId, office: 'chair', from: '2018-02-01', to: null, decision: null })).status).toBe(201)
    const middle = await seen(clubId)
    expect(await refusedBecause(done.body.importId)).toEqual([409, 'members/import-built-upon', 3, expect.stringMatching(/^(?=.*Sửa)(?=.*Rời)(?=.*Chủ)(?!.*Yên)/)])
    expect(await seen(clubId)).toEqual(middle)
    expect(middle).not.toEqual(before)
  })

  test('the household reviewed through somebody else of it since', async () => {
    const clubId = await clubOfThree()
    const [first] = await membersOf(clubId)
    const wife = { fullName: 'Giàng Thị Cùng Hộ', birth: null, sex: 'female', areaId: COMMUNE.areaId }
    const joined = await officer.post('/api/people', { clubId, as: 'member', on: '2018-01-01', person: wife, circumstance: null, householdOf: first!.personId })
    const list = await takeAway(clubId)
    const done = await put(clubId, await list.set(list.rowOf(first!.fullName), 'Điện thoại', '0900000999').save())
    const circumstance = { ethnicity: null, disability: null, livesAlone: null, classes: [{ year: 2018, class: 'average', proof: null }] }
    expect((await officer.post('/api/people/edit', { personId: joined.body.personId, version: 1, person: wife, circumstance })).status).toBe(201)
    expect(await refusedBecause(done.body.importId)).toEqual([409, 'members/import-built-upon', 1, first!.fullName])
  })

  test('before it is not since: an older review that came through the household is not undone with it', async () => {
    const clubId = await clubOfThree()
    const [first] = await membersOf(clubId)
    const wife = { fullName: 'Giàng Thị Cùng Nhà', birth: null, sex: 'female', areaId: COMMUNE.areaId }
    const joined = await officer.post('/api/people', { clubId, as: 'member', on: '2018-01-01', person: wife, circumstance: null, householdOf: first!.personId })
    const circumstance = { ethnicity: null, disability: null, livesAlone: null, classes: [{ year: 2017, class: 'average', proof: null }, { year: 2018, class: 'near-poor', proof: 'M-1' }] }
    expect((await officer.post('/api/people/edit', { personId: joined.body.personId, version: 1, person: wife, circumstance })).status).toBe(201)
    const before = await seen(clubId)
    const list = await takeAway(clubId)
    const done = await put(clubId, await list.set(list.rowOf(first!.fullName), 'Điện thoại', '0900000998').set(list.rowOf('Giàng Thị Cùng Nhà'), 'Ghi chú', 'mới').save())
    expect(done.body).toMatchObject({ changed: 2 })
    expect((await undo(done.body.importId)).status).toBe(201)
    expect(await seen(clubId)).toEqual(before)
  })

  test('two imports of the same people: the later one first', async () => {
    const clubId = await clubOfThree()
    const before = await seen(clubId)
    const list = await takeAway(clubId)
    const first = await put(clubId, await list.set(2, 'Thôn', 'Thôn 8').save())
    const again = await takeAway(clubId)
    const second = await put(clubId, await again.set(2, 'Thôn', 'Thôn 9').save())
    expect((await undo(first.body.importId)).body.refused).toBe('members/import-built-upon')
    expect((await undo(second.body.importId)).status).toBe(201)
    expect((await undo(first.body.importId)).body.refused).toBe('members/import-built-upon')
    expect((await membersOf(clubId))[0]!.hamlet).toBe('Thôn 8')
    expect(before).not.toEqual(await seen(clubId))
  })
})
