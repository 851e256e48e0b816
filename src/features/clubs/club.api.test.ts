/** Clubs through the front door: from the plan's wish to the first meeting, the board, files, settings, bands. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readHomeArea } from '#features/areas/area.db.ts'
import { day } from '#kernel/day.ts'
import { happen, makeClub, officers, register } from '../../../tests/registers.ts'
import { communeOf, districtOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'

const COMMUNE = communeOf('03109')
const OTHER = communeOf('02914')
let server: TestServer
let officer: Person
let specialist: Person
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
})
afterAll(() => server.close())

const view = async (clubId: string, on?: string) => (await specialist.get(`/api/clubs/${clubId}${on ? `?on=${on}` : ''}`)).body

describe('the way to establishment', () => {
  test('from the plan’s wish to the first meeting, with evidence, and the breakdown by district', async () => {
    const file = readFileSync('db/demo/ke-hoach-184-kh-ubnd-2018.txt').toString('base64')
    const plan = await specialist.post('/api/plans', { file: { name: 'ke-hoach.txt', content: file }, published: true, answers: { issuer: 'UBND TỈNH LÀO CAI', place: 'Lào Cai' } })
    const { planId } = plan.body
    const clubId = await makeClub(specialist, COMMUNE.areaId, { name: 'CLB Văn Bàn 1', founded: false, planId })
    const founding = async () => (await specialist.get(`/api/clubs/founding?planId=${planId}`)).body
    expect(await founding()).toMatchObject({
      rows: [{ name: 'CLB Văn Bàn 1', status: 'planned', stepsDone: 0, nextStep: 'place-chosen' }],
      breakdown: [{ area: 'Văn Bàn', wanted: 1, founded: 0, preparing: 1, missing: 0 }, { area: 'Bảo Yên', wanted: 2, missing: 2 }, { area: 'Bắc Hà', wanted: 1, missing: 1 }, { area: 'Si Ma Cai', wanted: 1, missing: 1 }],
    })
    // The plan founds its clubs from July to October; a third of the steps should be done by September.
    expect((await founding()).rows[0]).toMatchObject({ overdue: true, nextDue: '2018-07-15' })

    for (const hamlet of ['Nậm Cọ', 'Bản Thuông']) {
      await specialist.post('/api/clubs/candidate-places', { clubId, areaId: COMMUNE.areaId, hamlet, facts: { 'aged-55': 60, 'meeting-place': 'yes' }, note: null })
    }
    const { candidates } = await view(clubId)
    expect(candidates).toMatchObject([{ hamlet: 'Nậm Cọ', chosen: false, facts: { 'aged-55': 60 } }, { hamlet: 'Bản Thuông' }])
    expect((await specialist.post('/api/clubs/choose-place', { clubId, candidateId: candidates[1].id, day: '2018-07-09' })).status).toBe(201)
    expect(await view(clubId)).toMatchObject({ club: { hamlet: 'Bản Thuông', status: 'preparing' }, candidates: [{ chosen: false }, { chosen: true }] })

    const minutes = await specialist.post('/api/clubs/files', { clubId, kind: 'minutes', title: 'Biên bản cử Ban vận động', day: '2018-07-20', file: { name: 'bien-ban.pdf', content: Buffer.from('%PDF-1.4 thử').toString('base64') } })
    await happen(specialist, clubId, { kind: 'committee-formed', day: '2018-07-20', fileId: minutes.body.fileId })
    for (const [kind, on] of [['members-signed', '2018-08-17'], ['board-nominated', '2018-08-24'], ['regulation-drafted', '2018-08-30'], ['request-sent', '2018-09-05']]) await happen(specialist, clubId, { kind, day: on })
    // The decision is the commune People's Committee's to record.
    const committee = await server.person('commune-committee-officer', COMMUNE)
    expect((await committee.post('/api/clubs/events', { clubId, event: { kind: 'decided', day: '2018-09-12', number: '31/QĐ-UBND' } })).status).toBe(403)
    expect((await committee.post('/api/clubs/decision', { clubId, event: { kind: 'launched', day: '2018-09-12' } })).status).toBe(422)
    expect((await committee.post('/api/clubs/decision', { clubId, event: { kind: 'decided', day: '2018-09-12', number: '31/QĐ-UBND', issuer: 'UBND xã' } })).body).toMatchObject({ status: 'decided' })
    await happen(specialist, clubId, { kind: 'launched', day: '2018-09-20' })
    await happen(specialist, clubId, { kind: 'first-meeting', day: '2018-09-28' })
    expect(await view(clubId)).toMatchObject({
      club: { status: 'active', decision: '31/QĐ-UBND', decidedOn: '2018-09-12', launchedOn: '2018-09-20', firstMeetingOn: '2018-09-28', stepsDone: 9, overdue: false }, steps: Array.from({ length: 9 }, () => ({ state: 'done' })),
    })
    expect(await view(clubId, '2018-09-01')).toMatchObject({ club: { status: 'preparing', decision: null, stepsDone: 5 } })
    expect((await founding()).breakdown[0]).toEqual({ area: 'Văn Bàn', wanted: 1, founded: 1, preparing: 0, missing: 0 })
    const evidence = await officer.get(`/api/clubs/files/${minutes.body.fileId}`)
    expect(Buffer.from(evidence.bytes).toString()).toContain('%PDF-1.4 thử')
    expect((await (await server.person('commune-officer', OTHER)).get(`/api/clubs/files/${minutes.body.fileId}`)).status).toBe(403)
  })

  test('the papers to fill and sign come as Word, each reading of the list logged', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    await register(officer, clubId, COMMUNE.areaId, { name: 'Lý Thị Dung', ethnicity: '25' })
    for (const paper of ['application', 'founders', 'minutes', 'request', 'decision', 'regulation', 'candidates']) {
      const answer = await officer.get(`/api/clubs/${clubId}/papers/${paper}.docx`)
      expect([paper, answer.status, Buffer.from(answer.bytes).subarray(0, 2).toString()]).toEqual([paper, 200, 'PK'])
    }
    const reads = await server.engine.db.selectFrom('audit_entry').selectAll().where('stream', '=', `reads:club:${clubId}`).execute()
    expect(reads).toMatchObject([{ account_id: officer.accountId, role: 'commune-officer', subject: clubId, after: { people: 1 } }])
  })

  test('a mistake is taken back with its reason and stays in the history', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    const { events } = (await specialist.get(`/api/clubs/${clubId}/history`)).body
    const meeting = events.find(({ kind }: { kind: string }) => kind === 'first-meeting')
    expect((await specialist.post('/api/clubs/events/void', { clubId, eventId: meeting.id, reason: 'ghi nhầm câu lạc bộ' })).status).toBe(201)
    expect((await view(clubId)).club).toMatchObject({ status: 'decided', firstMeetingOn: null })
    expect((await specialist.get(`/api/clubs/${clubId}/history`)).body.events.find(({ id }: { id: string }) => id === meeting.id)).toMatchObject({ voidReason: 'ghi nhầm câu lạc bộ' })
    await expect(server.engine.db.updateTable('club_event').set({ day: '2017-01-01' }).where('id', '=', meeting.id).execute()).rejects.toThrow(/not rewritten/)
  })
})

describe('the register', () => {
  test('two clubs of one name in a commune, a place that is no more, a club of a whole province are refused', async () => {
    await makeClub(specialist, COMMUNE.areaId, { name: 'CLB Trùng Tên' })
    const add = async (club: object, place: object, since = '2018-01-05', by = specialist) => (await by.post('/api/clubs', { club: { name: 'CLB Thử', number: null, paperOnly: false, ...club }, place: { areaId: COMMUNE.areaId, hamlet: null, covers: 'commune', ...place }, since })).body.refused
    expect(await add({ name: 'clb trung ten' }, {})).toBe('clubs/name-taken')
    expect(await add({}, { areaId: LAO_CAI.areaId })).toBe('clubs/area-too-wide')
    // The province of 2018 has ended too by then: who acts holds a role in the one that took its place.
    const later = await server.person('province-specialist', { areaId: await readHomeArea(server.engine.db, day('2025-08-01')) })
    server.setDay(day('2025-08-01'))
    const refused = await add({}, {}, '2025-07-15', later)
    server.setDay(day('2018-09-30'))
    expect(refused).toBe('clubs/area-ended')
  })

  test('is asked as on any day and within one’s reach; a club that moves keeps its past', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId, { name: 'CLB Sẽ Chuyển' })
    expect((await specialist.post('/api/clubs/move', { clubId, place: { areaId: OTHER.areaId, hamlet: 'Thôn 3', covers: 'hamlet' }, from: '2018-06-01' })).status).toBe(201)
    const communeIn = async (on: string) => (await specialist.get(`/api/clubs?on=${on}`)).body.clubs.find(({ id }: { id: string }) => id === clubId)?.commune
    expect([await communeIn('2018-05-31'), await communeIn('2018-06-01')]).toEqual(['xã Nậm Tha', 'xã Bản Cầm'])
    expect(await communeIn('2016-12-31')).toBeUndefined()
    expect((await officer.get('/api/clubs')).body.clubs.some(({ id }: { id: string }) => id === clubId)).toBe(false)
    expect((await (await server.person('district-officer', districtOf('089'))).get('/api/clubs?on=2018-05-01')).body.clubs.some(({ id }: { id: string }) => id === clubId)).toBe(true)
  })
})

describe('board, groups, files, settings', () => {
  test('an office passes to a successor with the minutes, and the account for it names its club', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    const [one, two] = [await register(officer, clubId, COMMUNE.areaId, { name: 'Người Giữ Quỹ' }), await register(officer, clubId, COMMUNE.areaId, { name: 'Người Kế Nhiệm' })]
    const first = await specialist.post('/api/clubs/board', { clubId, personId: one, office: 'treasurer', from: '2017-06-10', to: null })
    expect((await specialist.post('/api/clubs/board', { clubId, personId: two, office: 'treasurer', from: '2018-01-01', to: null })).body.refused).toBe('clubs/office-taken')
    const spells = (await officer.get(`/api/people/${one}`)).body.spells
    expect((await officer.post('/api/memberships/leave', { spellId: spells[0].id, lastDay: '2018-08-31', leave: { reason: 'asked' } })).body).toMatchObject({ refused: 'members/still-in-office', because: { office: 'treasurer' } })
    expect((await specialist.post('/api/clubs/board/hand-over', { clubId, termId: first.body.termId, lastDay: '2018-08-31', successorId: two, reason: 'hết nhiệm kỳ' })).status).toBe(201)
    expect((await view(clubId)).terms.map(({ name, from, to }: { name: string; from: string; to: string | null }) => [name, from, to])).toEqual([['Người Giữ Quỹ', '2017-06-10', '2018-08-31'], ['Người Kế Nhiệm', '2018-09-01', null]])
    expect((await officer.post('/api/memberships/leave', { spellId: spells[0].id, lastDay: '2018-08-31', leave: { reason: 'asked' } })).status).toBe(201)
    const issued = await officer.post('/api/accounts', { name: 'Người Kế Nhiệm', phone: '0944555666', role: { role: 'club-treasurer', areaId: COMMUNE.areaId, clubId, from: '2018-09-01' } })
    expect(issued.status).toBe(201)
    expect((await officer.post('/api/accounts', { name: 'Không Có Nơi', phone: '0944555667', role: { role: 'club-treasurer', areaId: COMMUNE.areaId, clubId: randomUUID(), from: '2018-09-01' } })).body.refused).toBe('accounts/no-such-club')
  })

  test('a file is what its first bytes say', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    const put = async (name: string, bytes: string) => (await specialist.post('/api/clubs/files', { clubId, kind: 'regulation', title: 'Quy chế', day: '2018-01-01', file: { name, content: Buffer.from(bytes, 'latin1').toString('base64') } })).body.refused
    expect([await put('quy-che.pdf', 'MZ not a pdf'), await put('quy-che.exe', '%PDF'), await put('quy-che.pdf', '')]).toEqual(['clubs/file-not-taken', 'clubs/file-not-taken', 'clubs/file-empty'])
    expect(await put('anh.png', '\x89PNG')).toBeUndefined()
  })

  test('a chair sets the own club’s meetings from a day on; a nonsense value is told by its field', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    const chair = await server.person('club-chair', { ...COMMUNE, clubId })
    const set = (value: object, more: object = {}) => chair.post('/api/clubs/settings', { clubId, name: 'meeting-cycle', value, from: '2018-06-01', source: 'Quy chế', ...more })
    expect((await set({ every: 'week', onDate: 10 })).body).toMatchObject({ refused: 'request/malformed', fields: [{ path: 'value.every' }] })
    expect((await set({ every: 'quarter', onDate: 10 })).status).toBe(201)
    const inForce = async (on: string) => (await view(clubId, on)).inForce.find(({ name }: { name: string }) => name === 'meeting-cycle').value.every
    expect([await inForce('2018-05-31'), await inForce('2018-06-01')]).toEqual(['month', 'quarter'])
    expect((await set({ every: 'month', onDate: null }, { clubId: null })).status).toBe(403)
  })

  test('under decision 1648 nothing is judged until somebody enters a band', async () => {
    const inForce = async (on: string) => (await specialist.get(`/api/bands?on=${on}`)).body.inForce.map(({ measure, lower, upper }: { measure: string; lower: number; upper: number | null }) => [measure, lower, upper])
    expect(await inForce('2018-09-30')).toEqual([['aged-55', 70, null], ['women', 60, 70], ['poor', 60, 70]])
    expect(await inForce('2021-01-01')).toEqual([['aged-55', 60, 70], ['women', 60, 70], ['young', 30, 40]])
    expect(await inForce('2026-01-01')).toEqual([])
    expect((await specialist.post('/api/bands', { clubId: null, measure: 'women', kind: 'band', lower: 50, upper: 70, decision: '12/QĐ-UBND', from: '2025-09-01' })).status).toBe(201)
    expect(await inForce('2026-01-01')).toEqual([['women', 50, 70]])
    expect((await officer.post('/api/bands', { clubId: null, measure: 'women', kind: 'band', lower: 50, upper: 70, decision: '12/QĐ-UBND', from: '2025-09-01' })).status).toBe(403)
  })

  test('being kept up is a rule with a day and evidence', async () => {
    const clubId = await makeClub(specialist, COMMUNE.areaId)
    const month = (at: string, met = true) => officer.post('/api/clubs/upkeep', { clubId, month: at, met, reported: true, fundBook: true, evidence: 'Sổ sinh hoạt tháng' })
    expect((await view(clubId)).upkeep).toMatchObject({ kept: null, rule: { cycles: 3 } })
    for (const at of ['2018-06-01', '2018-07-15', '2018-08-01']) expect((await month(at)).status).toBe(201)
    expect((await view(clubId)).upkeep.kept).toBe(true)
    await month('2018-08-01', false)
    expect((await view(clubId)).upkeep).toMatchObject({ kept: false, cycles: [{ months: ['2018-08-01'], met: false }, {}, {}] })
    expect((await month('2018-11-01')).body.refused).toBe('clubs/event-in-future')
  })
})
