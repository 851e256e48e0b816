/** Personal data through the front door: who reads what is sensitive is logged; consent; a copy; the end of it. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACCESS } from '#features/accounts/access.ts'
import { ROLES } from '#features/accounts/role.ts'
import { makeClub, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
let server: TestServer
let officer: Person
let specialist: Person
let clubId: string
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
  clubId = await makeClub(specialist, COMMUNE.areaId)
})
afterAll(() => server.close())

test('whoever may record members may record what is sensitive of them, so one write may carry both', () => {
  for (const role of ROLES) expect([role, ACCESS[role].sensitive?.record]).toEqual([role, ACCESS[role].members?.record])
})

describe('what is sensitive', () => {
  test('is not in the list, nor for those who only see names; each reading is logged with who, whose, what', async () => {
    const id = await register(officer, clubId, COMMUNE.areaId, { name: 'Giàng Thị Mỷ', ethnicity: '08', class: 'poor' })
    const auditor = await server.person('auditor', LAO_CAI)
    const list = await auditor.get(`/api/clubs/${clubId}/members`)
    expect(JSON.stringify(list.body)).not.toMatch(/poor|ethnicity|"08"/)
    expect((await auditor.get(`/api/clubs/${clubId}/circumstances`)).status).toBe(403)
    expect((await auditor.get(`/api/people/${id}/circumstances`)).status).toBe(403)
    expect((await specialist.get(`/api/clubs/${clubId}/circumstances`)).body.people).toMatchObject([{ personId: id, ethnicity: '08', class: 'poor', classYear: 2018 }])
    expect((await specialist.get(`/api/people/${id}/circumstances`)).body).toMatchObject({ ethnicity: '08', classes: [{ year: 2018, class: 'poor' }] })
    const { reads } = (await officer.get(`/api/people/${id}/privacy`)).body
    expect(reads).toMatchObject([{ role: 'province-specialist', ofClub: false, fields: expect.arrayContaining(['ethnicity']) }, { role: 'province-specialist', ofClub: true }])
    // The log of changes is not flooded by readings, and both are sealed.
    const log = (await auditor.get('/api/audit')).body
    expect(log.faults).toEqual([])
    expect(log.entries.some(({ stream }: { stream: string }) => stream.startsWith('reads'))).toBe(false)
    expect((await auditor.get('/api/audit?stream=reads')).body.entries).toHaveLength(2)
  })

  test('no name, phone or class of anybody stands in the audit log or among the answers kept', async () => {
    const id = await register(officer, clubId, COMMUNE.areaId, { name: 'Tẩn Mẩy Riêng', phone: '0911222444' })
    const { body } = await officer.get(`/api/people/${id}`)
    const { fullName, birth, sex, areaId } = body
    await officer.post('/api/people/edit', { personId: id, version: 1, person: { fullName, birth, sex, areaId, hamlet: 'Thôn Khác', phone: '0911222555', phoneOwner: 'con gái', guardian: null, guardianPhone: null, note: null }, circumstance: { ethnicity: '09', disability: 'none', livesAlone: true, classes: [{ year: 2018, class: 'near-poor', proof: 'QĐ 99' }] } })
    const { rows } = await sql<{ text: string }>`select coalesce(before::text, '') || coalesce(after::text, '') as text from audit_entry union all select answer::text from write`.execute(server.engine.db)
    for (const { text } of rows) expect(text).not.toMatch(/Riêng|0911222|Thôn Khác|near-poor|QĐ 99/)
    expect((await officer.get(`/api/people/${id}`)).body.versions).toMatchObject([{ version: 1, fields: [] }, { version: 2, fields: expect.arrayContaining(['hamlet', 'phone', 'ethnicity', 'livesAlone', 'classes']) }])
  })
})

describe('consent and requests', () => {
  test('each purpose is answered apart, taken back as easily, with a witness for those who do not read', async () => {
    const id = await register(officer, clubId, COMMUNE.areaId)
    const answer = (consent: object) => officer.post('/api/people/consents', { personId: id, consent })
    expect((await officer.get(`/api/people/${id}/privacy`)).body.consents).toEqual([])
    expect((await answer({ purpose: 'health', given: true, day: '2018-09-01', form: 'spoken' })).body).toMatchObject({ fields: [{ path: 'consent.witness' }] })
    expect((await answer({ purpose: 'health', given: true, day: '2018-10-01', form: 'paper' })).body.refused).toBe('people/consent-in-future')
    expect((await answer({ purpose: 'health', given: true, day: '2018-09-01', form: 'spoken', witness: 'Lý Văn An' })).status).toBe(201)
    expect((await answer({ purpose: 'health', given: false, day: '2018-09-20', form: 'paper' })).status).toBe(201)
    expect((await officer.get(`/api/people/${id}/privacy`)).body.consents).toMatchObject([{ given: true, wording: '2026-1' }, { given: false }])
    await expect(sql`update consent set given = true`.execute(server.engine.db)).rejects.toThrow(/append-only/)
  })

  test('a request has its days, is closed once, and refused only with a reason', async () => {
    const id = await register(officer, clubId, COMMUNE.areaId)
    const made = await officer.post('/api/people/privacy-requests', { personId: id, kind: 'delete', receivedOn: '2018-09-03', channel: 'trực tiếp' })
    expect((await officer.get(`/api/people/${id}/privacy`)).body.requests).toMatchObject([{ kind: 'delete', answerBy: '2018-09-05', finishBy: '2018-09-23', doneOn: null }])
    const close = async (more: object) => (await officer.post('/api/people/privacy-requests/close', { personId: id, requestId: made.body.requestId, doneOn: '2018-09-10', outcome: 'refused', reason: null, ...more })).body.refused
    expect([await close({}), await close({ doneOn: '2018-09-01', reason: 'còn vay vốn' }), await close({ reason: 'còn vay vốn' }), await close({ reason: 'còn vay vốn' })]).toEqual(['people/reason-missing', 'people/request-closed-early', undefined, 'people/request-closed'])
  })

  test('a copy of everything is handed over as Word, and that is logged too', async () => {
    const id = await register(officer, clubId, COMMUNE.areaId, { name: 'Người Xin Bản Sao' })
    const copy = await officer.get(`/api/people/${id}/data.docx`)
    expect([copy.status, Buffer.from(copy.bytes).subarray(0, 2).toString()]).toEqual([200, 'PK'])
    const { reads } = (await officer.get(`/api/people/${id}/privacy`)).body
    expect(reads.filter(({ ofClub }: { ofClub: boolean }) => !ofClub)).toMatchObject([{ fields: ['everything'], role: 'commune-officer' }])
  })
})

test('anonymising destroys who it was, in old versions too, and leaves every figure as it was', async () => {
  const own = await makeClub(specialist, COMMUNE.areaId)
  await register(officer, own, COMMUNE.areaId, { name: 'Người Ở Lại Đây' })
  const id = await register(officer, own, COMMUNE.areaId, { name: 'Người Xin Xóa', phone: '0911333777', hamlet: 'Thôn Xa', birth: '12/05/1950' })
  // Somebody much like them, in another club: the pair must not stay on the work list.
  await register(officer, clubId, COMMUNE.areaId, { name: 'Người Xin Xóa', hamlet: 'Thôn Xa', birth: '1950' })
  const pairsOf = async () => (await officer.get('/api/people/duplicates')).body.pairs.filter((pair: { one: { personId: string }; other: { personId: string } }) => [pair.one.personId, pair.other.personId].includes(id)).length
  expect(await pairsOf()).toBe(1)
  const anonymise = async () => (await officer.post('/api/people/anonymise', { personId: id, reason: 'theo yêu cầu' })).body
  expect(await anonymise()).toMatchObject({ refused: 'people/still-a-member' })
  const { spells } = (await officer.get(`/api/people/${id}`)).body
  await officer.post('/api/memberships/leave', { spellId: spells[0].id, lastDay: '2018-08-31', leave: { reason: 'asked', note: null } })
  const figures = async () => {
    const found = []
    for (const on of ['2017-12-31', '2018-08-31', '2018-09-30']) found.push((await specialist.get(`/api/figures?on=${on}`)).body.rows.find((row: { id: string }) => row.id === own).figures)
    return found
  }
  const before = await figures()
  expect(before.map(({ total }) => total)).toEqual([2, 2, 1])
  expect((await anonymise()).refused).toBeUndefined()
  expect(await pairsOf()).toBe(0)
  expect(await figures()).toEqual(before)
  const { rows } = await sql<{ text: string }>`select to_jsonb(p)::text as text from person p where id = ${id} union all select data::text from person_version where person_id = ${id} and data is not null
    union all select coalesce(before::text, '') || coalesce(after::text, '') from audit_entry where subject = ${id}`.execute(server.engine.db)
  for (const { text } of rows) expect(text).not.toMatch(/Xin Xóa|xin xoa|0911333777|Thôn Xa/)
  expect((await specialist.get('/api/people/search?q=xin xoa')).body.people.map(({ personId }: { personId: string }) => personId)).not.toContain(id)
  expect((await anonymise()).refused).toBe('people/anonymised')
})
