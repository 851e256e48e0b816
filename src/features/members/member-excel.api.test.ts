/** Lists as Excel through the front door: taken away, worked on, looked at, written, taken back. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FileSent, handMade, OpenList } from '../../../tests/member-lists.ts'
import { makeClub, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
const HEADS = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Diện hộ', 'Năm rà soát', 'Thôn', 'Điện thoại', 'Ngày vào']
let server: TestServer
let officer: Person
let specialist: Person
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())

const newClub = () => makeClub(specialist, COMMUNE.areaId)
const look = async (clubId: string, file: FileSent, more: object = {}) => (await officer.post(`/api/clubs/${clubId}/members/read-file`, { file, ...more })).body
const put = (clubId: string, file: FileSent, more: object = {}) => officer.post('/api/members/import', { clubId, file, skipFaulty: false, ...more })
const takeAway = async (clubId: string): Promise<OpenList> => OpenList.of((await officer.get(`/api/clubs/${clubId}/members.xlsx`)).bytes)
const members = async (clubId: string) => (await officer.get(`/api/clubs/${clubId}/members`)).body.members as Record<string, any>[]
const personOf = async (clubId: string, name: string): Promise<string> => (await members(clubId)).find(({ fullName }) => fullName === name)!.personId
const edit = async (personId: string, change: object) => {
  const { body } = await officer.get(`/api/people/${personId}`)
  const { fullName, birth, sex, areaId, hamlet, phone, phoneOwner, guardian, guardianPhone } = body
  const { classes, ethnicity, disability, livesAlone, note } = (await officer.get(`/api/people/${personId}/circumstances`)).body
  const done = await officer.post('/api/people/edit', {
    personId, version: body.version, person: { fullName, birth, sex, areaId, hamlet, phone, phoneOwner, guardian, guardianPhone, note, ...change }, circumstance: { classes, ethnicity, disability, livesAlone, ...('classes' in change ? { classes: change.classes } : {}) },
  })
  expect(done.status).toBe(201)
}

describe('a list made by hand', () => {
  test('is registered in one go, and the same file again changes nothing', async () => {
    const clubId = await newClub()
    const file = await handMade(HEADS, [
      ['Nông Thị An', '1950', 'Nữ', 'Tày', 'Hộ nghèo', '2018', 'Mẫu 1', '0900000111', '10/06/2017'], ['Lự Văn Bảo', '03/1961', 'Nam', 'Tày', 'Khó khăn', '2018', 'Mẫu 1', '', '10/06/2017'],
      ['Triệu Thị Cúc', '12/5/1958', 'nữ', 'dao', 'cận nghèo 2018', '', 'Mẫu 2', '+84 900 000 112', '2/9/2018'],
    ])
    const seen = await look(clubId, file, { joinedOn: '2018-09-01' })
    expect(seen.counts).toEqual({ rows: 3, new: 3, changed: 0, same: 0, left: 0, faulty: 0, toChoose: 0 })
    expect(await members(clubId)).toEqual([])
    const done = await put(clubId, file, { seen: seen.seen, joinedOn: '2018-09-01', enteredFor: 'sổ giấy, trang 3' })
    expect([done.status, done.body]).toEqual([201, expect.objectContaining({ registered: 3, changed: 0, skipped: 0 })])
    expect(await members(clubId)).toMatchObject([
      { fullName: 'Nông Thị An', birth: { year: 1950, month: null, date: null }, joinedOn: '2017-06-10', enteredFor: 'sổ giấy, trang 3' }, { fullName: 'Lự Văn Bảo', birth: { year: 1961, month: 3, date: null } },
      { fullName: 'Triệu Thị Cúc', sex: 'female', birth: { year: 1958, month: 5, date: 12 }, phone: '0900000112', joinedOn: '2018-09-02' },
    ])
    expect((await officer.get(`/api/clubs/${clubId}/circumstances`)).body.people).toEqual(expect.arrayContaining([expect.objectContaining({ ethnicity: '09', class: 'near-poor', classYear: 2018 })]))
    // What was foretold is what the register counts.
    const { standings, composition } = (await officer.get(`/api/clubs/${clubId}/composition`)).body
    const [told] = seen.clubs
    expect([told.before.total, told.after.total]).toEqual([0, composition.total])
    expect(told.after.standings.map(({ measure, count, total }: { measure: string; count: number; total: number }) => [measure, count, total])).toEqual(standings.map(({ measure, count, total }: { measure: string; count: number; total: number }) => [measure, count, total]))
    expect((await look(clubId, file)).counts).toEqual({ rows: 3, new: 0, changed: 0, same: 3, left: 0, faulty: 0, toChoose: 0 })
    expect((await put(clubId, file)).body.refused).toBe('members/nothing-to-import')
  })

  test('heads that nobody knows are asked once and learnt with the import', async () => {
    const [one, other] = [await newClub(), await newClub()]
    const heads = ['Bà con ta', 'Ngày sinh', 'Nam hay nữ', 'Chữ ký']
    const file = await handMade(heads, [['Vàng Thị Học', '1949', 'Nữ', '']])
    const asked = await look(one, file)
    expect([asked.missing, asked.counts.rows]).toEqual([['fullName', 'sex'], 0])
    expect(asked.headings.filter(({ how }: { how: string | null }) => how === null).map(({ column, heading }: { column: string; heading: string }) => [column, heading])).toEqual([['A', 'Bà con ta'], ['C', 'Nam hay nữ'], ['D', 'Chữ ký']])
    const headings = { 'Bà con ta': 'fullName', 'Nam hay nữ': 'sex', 'Chữ ký': 'none' }
    expect((await look(one, file, { headings })).counts).toMatchObject({ rows: 1, new: 1 })
    expect((await look(one, file)).missing).toEqual(['fullName', 'sex'])
    expect((await put(one, file)).body).toEqual({ refused: 'members/head-missing', because: { heads: 'Họ và tên' } })
    expect((await put(one, file, { headings })).status).toBe(201)
    const next = await look(other, await handMade(heads, [['Vàng Thị Nhớ', '1951', 'Nữ', '']]))
    expect(next.headings.map(({ field, how }: { field: string; how: string }) => [field, how])).toEqual([['fullName', 'learnt'], ['birth', 'known'], ['sex', 'learnt'], ['none', 'learnt']])
    expect(next.counts).toMatchObject({ rows: 1, new: 1 })
  })

  test('finds those who wait to join, and those who may be somebody else’s member, and blocks nobody', async () => {
    const [here, there] = [await newClub(), await newClub()]
    const waiting = await register(officer, here, COMMUNE.areaId, { name: 'Lò Thị Chờ', birth: '1952', hamlet: 'Thôn Bắc' }, { as: 'applicant', on: '2018-05-01' })
    await register(officer, there, COMMUNE.areaId, { name: 'Lò Văn Đông', birth: '1948', hamlet: 'Thôn Nam' })
    const file = await handMade(HEADS, [['Lò Thị Chờ', '1952', 'Nữ', '', '', '', 'Thôn Bắc', '0900000222', '01/07/2018'], ['Lo Van Dong', '1948', 'Nam', '', '', '', 'thôn nam', '', '']])
    const seen = await look(here, file)
    expect(seen.fresh).toMatchObject([{ waiting: true, fullName: 'Lò Thị Chờ', likely: [] }, { waiting: false, likely: [{ fullName: 'Lò Văn Đông', birth: '1948', signs: ['same-name', 'same-year', 'same-hamlet'] }] }])
    expect(seen.fresh[1].likely[0].club).toContain('Câu lạc bộ thử')
    const done = await put(here, file)
    expect(done.body).toMatchObject({ registered: 1, joined: 1, likely: 1 })
    expect(await personOf(here, 'Lò Thị Chờ')).toBe(waiting)
    expect((await officer.get(`/api/clubs/${here}/members`)).body.applicants).toEqual([])
    expect((await members(here)).find(({ personId }) => personId === waiting)).toMatchObject({ phone: '0900000222', joinedOn: '2018-07-01' })
    expect((await officer.post('/api/members/import/undo', { importId: done.body.importId, reason: 'nhập nhầm' })).status).toBe(201)
    expect((await officer.get(`/api/clubs/${here}/members`)).body).toMatchObject({ members: [], applicants: [{ personId: waiting, phone: null }] })
  })
})

describe('a list that was taken away', () => {
  async function clubOfThree(): Promise<string> {
    const clubId = await newClub()
    await register(officer, clubId, COMMUNE.areaId, { name: 'Lý Thị Dung', birth: '12/05/1956', phone: '0900000111', hamlet: 'Thôn Mẫu 1', class: 'average' })
    await register(officer, clubId, COMMUNE.areaId, { name: 'Hoàng Thị Sáu', birth: '1957', hamlet: 'Thôn Mẫu 2' })
    await register(officer, clubId, COMMUNE.areaId, { name: 'Triệu Văn Minh', sex: 'male', birth: '03/1950', class: null })
    return clubId
  }

  test('comes back unchanged as nothing at all', async () => {
    const clubId = await clubOfThree()
    const { counts, changes, faults, absent, downloadedOn } = await look(clubId, await (await takeAway(clubId)).save())
    expect({ counts, changes, faults, absent, downloadedOn }).toEqual({ counts: { rows: 3, new: 0, changed: 0, same: 3, left: 0, faulty: 0, toChoose: 0 }, changes: [], faults: [], absent: [], downloadedOn: '2018-09-30' })
  })

  test('is held against what changed meanwhile: the file’s, the system’s, or to be chosen', async () => {
    const clubId = await clubOfThree()
    const list = await takeAway(clubId)
    const [dung, sau, minh] = [await personOf(clubId, 'Lý Thị Dung'), await personOf(clubId, 'Hoàng Thị Sáu'), await personOf(clubId, 'Triệu Văn Minh')]
    list.set(list.rowOf('Lý Thị Dung'), 'Điện thoại', '0900000222').set(list.rowOf('Hoàng Thị Sáu'), 'Ngày sinh', '1956')
    list.set(list.rowOf('Triệu Văn Minh'), 'Diện hộ', 'Hộ cận nghèo').set(list.rowOf('Triệu Văn Minh'), 'Năm rà soát', '2018')
    await edit(sau, { hamlet: 'Thôn Mẫu 5' })
    await edit(minh, { classes: [{ year: 2018, class: 'poor', proof: null }] })
    const file = await list.save()
    const seen = await look(clubId, file)
    expect(seen.counts).toMatchObject({ rows: 3, new: 0, changed: 3, toChoose: 1 })
    expect(seen.changes.map(({ name, field, base, inFile, inSystem, will }: Record<string, string>) => [name, field, base, inFile, inSystem, will])).toEqual([
      ['Lý Thị Dung', 'phone', '0900000111', '0900000222', '0900000111', 'file'], ['Triệu Văn Minh', 'review', '', 'Hộ cận nghèo 2018', 'Hộ nghèo 2018', 'choose'],
      ['Hoàng Thị Sáu', 'birth', '1957', '1956', '1957', 'file'], ['Hoàng Thị Sáu', 'hamlet', 'Thôn Mẫu 2', 'Thôn Mẫu 2', 'Thôn Mẫu 5', 'system'],
    ])
    const row = list.rowOf('Triệu Văn Minh')
    expect((await put(clubId, file)).body).toEqual({ refused: 'members/choice-missing', because: { row, field: 'review' } })
    expect((await put(clubId, file, { choices: { [row]: { review: 'system' } } })).body).toMatchObject({ registered: 0, changed: 2 })
    expect((await officer.get(`/api/people/${dung}`)).body).toMatchObject({ phone: '0900000222', version: 2 })
    expect((await officer.get(`/api/people/${sau}`)).body).toMatchObject({ hamlet: 'Thôn Mẫu 5', birth: { year: 1956 } })
    expect((await officer.get(`/api/people/${minh}/circumstances`)).body.classes).toEqual([{ year: 2018, class: 'poor', proof: null }])
    const { rows } = await sql<{ after: object }>`select after from audit_entry where act = '/api/members/import' and subject in (select id::text from member_import where club_id = ${clubId})`.execute(server.engine.db)
    expect(rows).toEqual([{ after: { rows: 3, registered: 0, joined: 0, changed: 2, skipped: 0 } }])
  })

  test('what was shown is what is written: a change in between is shown first', async () => {
    const clubId = await clubOfThree()
    const list = await takeAway(clubId)
    const file = await list.set(list.rowOf('Lý Thị Dung'), 'Ghi chú', 'đi lại khó').save()
    const { seen } = await look(clubId, file)
    await edit(await personOf(clubId, 'Hoàng Thị Sáu'), { phone: '0900000333' })
    expect((await put(clubId, file, { seen })).body.refused).toBe('members/list-changed-meanwhile')
    expect((await put(clubId, file, { seen: (await look(clubId, file)).seen })).status).toBe(201)
  })

  test('days of joining and groups change too; whoever left meanwhile, or is missing from the file, stays as they are', async () => {
    const clubId = await clubOfThree()
    expect((await officer.post('/api/clubs/groups', { clubId, name: 'Tổ 1', task: '', leaderId: null, from: '2017-06-10', to: null })).status).toBe(201)
    const list = await takeAway(clubId)
    const gone = (await members(clubId)).find(({ fullName }) => fullName === 'Triệu Văn Minh')!
    expect((await officer.post('/api/memberships/leave', { spellId: gone.spellId, lastDay: '2018-09-15', leave: { reason: 'moved' } })).status).toBe(201)
    list.set(list.rowOf('Lý Thị Dung'), 'Ngày vào', '02/09/2017').set(list.rowOf('Lý Thị Dung'), 'Tổ', 'tổ 1').remove(list.rowOf('Hoàng Thị Sáu'))
    const file = await list.save()
    const seen = await look(clubId, file)
    expect(seen).toMatchObject({ counts: { rows: 2, changed: 1, left: 1, faulty: 0 }, left: [{ name: 'Triệu Văn Minh', day: '2018-09-15' }], absent: [{ fullName: 'Hoàng Thị Sáu' }] })
    const done = await put(clubId, file)
    expect(await members(clubId)).toMatchObject([{ fullName: 'Lý Thị Dung', joinedOn: '2017-09-02', group: 'Tổ 1' }, { fullName: 'Hoàng Thị Sáu' }])
    expect((await officer.post('/api/members/import/undo', { importId: done.body.importId, reason: 'sai ngày' })).status).toBe(201)
    expect((await members(clubId))[0]).toMatchObject({ fullName: 'Lý Thị Dung', joinedOn: '2017-06-10', group: null })
    const touched = await takeAway(clubId)
    expect(touched.rowOf('Triệu Văn Minh')).toBe(0)
    const row = list.rowOf('Triệu Văn Minh')
    expect((await look(clubId, await list.set(row, 'Thôn', 'Thôn Khác').save())).faults).toMatchObject([{ row, code: 'members/left-meanwhile', values: { day: '2018-09-15' } }])
  })

  test('the history of classes is kept: a new review is added, the same year is put right', async () => {
    const clubId = await newClub()
    const id = await register(officer, clubId, COMMUNE.areaId, { name: 'Phàn Thị Năm', class: 'poor' })
    await edit(id, { classes: [{ year: 2017, class: 'poor', proof: 'S-17' }] })
    const list = await takeAway(clubId)
    list.set(2, 'Diện hộ', 'Hộ cận nghèo').set(2, 'Năm rà soát', '2018').set(2, 'Số giấy tờ diện hộ', 'S-18')
    expect((await put(clubId, await list.save())).status).toBe(201)
    const classes = async () => (await officer.get(`/api/people/${id}/circumstances`)).body.classes
    expect(await classes()).toEqual([{ year: 2017, class: 'poor', proof: 'S-17' }, { year: 2018, class: 'near-poor', proof: 'S-18' }])
    const again = await takeAway(clubId)
    expect((await put(clubId, await again.set(2, 'Diện hộ', 'Khá').save())).status).toBe(201)
    expect(await classes()).toEqual([{ year: 2017, class: 'poor', proof: 'S-17' }, { year: 2018, class: 'better-off', proof: 'S-18' }])
  })
})

describe('a commune’s list', () => {
  test('has all its clubs, puts each new row into the club that it names, and moves nobody between clubs', async () => {
    const commune = communeOf('02914')
    const keeper = await server.person('commune-officer', commune)
    const [one, other] = [await makeClub(specialist, commune.areaId, { name: 'CLB Bản Một' }), await makeClub(specialist, commune.areaId, { name: 'CLB Bản Hai' })]
    await register(keeper, one, commune.areaId, { name: 'Chảo Thị Một' })
    await register(keeper, other, commune.areaId, { name: 'Chảo Thị Hai' })
    const list = await OpenList.of((await keeper.get(`/api/areas/${commune.areaId}/members.xlsx`)).bytes)
    expect(['Chảo Thị Hai', 'Chảo Thị Một'].map((name) => list.text(list.rowOf(name), 'Câu lạc bộ'))).toEqual(['CLB Bản Hai', 'CLB Bản Một'])
    const ask = async (file: FileSent) => (await keeper.post(`/api/areas/${commune.areaId}/members/read-file`, { file })).body
    expect((await ask(await list.save())).counts).toMatchObject({ rows: 2, same: 2, changed: 0 })
    const [fresh, nowhere] = [list.add({ 'Họ và tên': 'Chảo Thị Ba', 'Giới tính': 'Nữ', 'Câu lạc bộ': 'clb bản hai' }), list.add({ 'Họ và tên': 'Chảo Thị Bốn', 'Giới tính': 'Nữ' })]
    list.set(list.rowOf('Chảo Thị Một'), 'Câu lạc bộ', 'CLB Bản Hai')
    const file = await list.save()
    const seen = await ask(file)
    expect(seen.faults.map(({ row, code }: { row: number; code: string }) => [row, code])).toEqual([[list.rowOf('Chảo Thị Một'), 'members/club-changed'], [nowhere, 'members/club-missing']])
    expect(seen.fresh).toMatchObject([{ row: fresh, club: 'CLB Bản Hai' }])
    const done = await keeper.post('/api/members/import', { areaId: commune.areaId, file, skipFaulty: true })
    expect(done.body).toMatchObject({ registered: 1, skipped: 2 })
    expect((await keeper.get(`/api/clubs/${other}/members`)).body.members).toHaveLength(2)
    expect((await keeper.get(`/api/clubs/${other}/imports`)).body.imports).toMatchObject([{ id: done.body.importId, fileName: 'danh-sach.xlsx', undoneAt: null, summary: { registered: 1, skipped: 2 } }])
    expect((await keeper.get(`/api/clubs/${one}/imports`)).body.imports).toEqual([])
    expect((await keeper.get(`/api/areas/${commune.areaId}/imports`)).body.imports).toHaveLength(1)
    expect((await keeper.post('/api/members/import/undo', { importId: done.body.importId, reason: 'nhập nhầm' })).status).toBe(201)
    expect((await keeper.get(`/api/clubs/${other}/members`)).body.members.map(({ fullName }: { fullName: string }) => fullName)).toEqual(['Chảo Thị Hai'])
    const refused = await keeper.post(`/api/clubs/${one}/members/read-file`, { file })
    expect([refused.status, refused.body.refused]).toEqual([409, 'members/other-list'])
  })
})

describe('who may', () => {
  test('the download is logged as a reading of what is sensitive, and so is a look that shows it', async () => {
    const clubId = await newClub()
    await register(officer, clubId, COMMUNE.areaId, { name: 'Giàng Thị Mẫu' })
    const list = await takeAway(clubId)
    await look(clubId, await list.set(2, 'Dân tộc', 'Kinh').save())
    const { rows } = await sql<{ act: string; after: object }>`select act, after from audit_entry where stream = ${`reads:club:${clubId}`} order by position`.execute(server.engine.db)
    expect(rows).toEqual([
      { act: '/api/clubs/:clubId/members.xlsx', after: { fields: ['ethnicity', 'class', 'disability', 'livesAlone', 'note'], people: 1 } }, { act: '/api/clubs/:clubId/members/read-file', after: { fields: ['ethnicity'], people: 1 } },
    ])
  })

  test('whoever only reads takes the list away but puts nothing in; another commune does neither', async () => {
    const clubId = await newClub()
    const file = await handMade(HEADS, [['Nông Thị Kín', '1950', 'Nữ', '', '', '', '', '', '']])
    const stranger = await server.person('commune-officer', communeOf('02914'))
    expect((await specialist.get(`/api/clubs/${clubId}/members.xlsx`)).status).toBe(200)
    expect((await specialist.post('/api/members/import', { clubId, file, skipFaulty: false })).status).toBe(403)
    for (const path of [`/api/clubs/${clubId}/members/read-file`, `/api/clubs/${clubId}/members/corrected.xlsx`]) expect((await stranger.post(path, { file })).status).toBe(403)
    expect((await stranger.get(`/api/clubs/${clubId}/members.xlsx`)).status).toBe(403)
    expect((await stranger.post('/api/members/import', { clubId, file, skipFaulty: false })).status).toBe(403)
    const done = await put(clubId, file)
    expect((await stranger.post('/api/members/import/undo', { importId: done.body.importId, reason: 'thử' })).status).toBe(403)
    expect(await members(clubId)).toHaveLength(1)
  })
})
