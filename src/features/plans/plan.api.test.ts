/** A plan from the published file to the amended text, through the front door. */
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agencyOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'
import type { Piece } from './plan-document.ts'

const TEXT = readFileSync('db/demo/ke-hoach-184-kh-ubnd-2018.txt', 'utf8')
const fileOf = (text: string | Uint8Array, name = 'ke-hoach.txt') => ({ name, content: Buffer.from(text).toString('base64') })
const ANSWERS = { number: '184/KH-UBND', date: '2018-05-28', place: 'Lào Cai', authority: 'TM. ỦY BAN NHÂN DÂN' }

let server: TestServer
let specialist: Person
let leader: Person
beforeAll(async () => {
  server = await openTestServer()
  specialist = await server.person('province-specialist', LAO_CAI)
  leader = await server.person('leader', LAO_CAI)
})
afterAll(() => server.close())

const plansStored = async () => (await sql<{ count: number }>`select (select count(*) from plan) + (select count(*) from plan_version) as count`.execute(server.engine.db)).rows[0]!.count

describe('reading before storing', () => {
  test('shows what was read, asks what may not be guessed, and stores nothing', async () => {
    const { status, body } = await specialist.post('/api/plans/read', { file: fileOf(TEXT) })
    expect(status).toBe(200)
    expect(body.plan.targets).toHaveLength(11)
    expect(body.plan.activities).toHaveLength(5)
    expect(body.plan.duties).toHaveLength(20)
    expect(body.plan.unread).toEqual([])
    expect(body.questions.map((question: { code: string }) => question.code)).toEqual(expect.arrayContaining(['number', 'place', 'authority', 'age:III.3']))
    expect(body.findings.length).toBeGreaterThan(10)
    expect(body.already).toBeNull()
    expect(await plansStored()).toBe(0)
  })

  test.each([
    ['an empty file', fileOf('')],
    ['a PDF', fileOf('%PDF-1.7 binary', 'ke-hoach.pdf')],
    ['a text that is no plan', fileOf('Kính gửi ông bà\nHôm nay trời đẹp\n')],
    ['a file that is not Unicode', fileOf(new Uint8Array([75, 213, 32, 104, 111, 185, 99, 104, 32, 162, 10, 175, 181, 182, 183, 10]), 'ke-hoach.txt')],
    ['a broken Word file', fileOf('PK\u0003\u0004 not really', 'ke-hoach.docx')],
  ])('%s is refused in a code of its own, and nothing is half stored', async (_, file) => {
    const read = await specialist.post('/api/plans/read', { file })
    expect(read.status).toBe(409)
    expect(read.body.refused).toMatch(/^(documents|plans)\//)
    const stored = await specialist.post('/api/plans', { file, answers: ANSWERS, published: true })
    expect([stored.status, stored.body.refused]).toEqual([409, read.body.refused])
    expect(await plansStored()).toBe(0)
  })

  test('fifty megabytes are not even read', async () => {
    const answer = await specialist.post('/api/plans/read', { file: { name: 'lon.txt', content: 'QUJD'.repeat(12_500_000) } })
    expect([answer.status, answer.body.refused]).toEqual([413, 'request/too-large'])
  })
})

let planId: string
const load = async (person: Person, id = planId, query = '') => (await person.get(`/api/plans/${id}${query}`)).body

describe('a published plan', () => {
  test('is imported with its answers and locked', async () => {
    const imported = await specialist.post('/api/plans', { file: fileOf(TEXT), answers: ANSWERS, published: true })
    expect(imported.status).toBe(201)
    planId = imported.body.planId
    const { head, plan } = await load(leader)
    expect(head).toMatchObject({ number: '184/KH-UBND', day: '2018-05-28', years: { from: 2018, to: 2018 }, version: 1 })
    expect(head.signedAt).not.toBeNull()
    expect(plan).toMatchObject({ place: 'Lào Cai', number: '184/KH-UBND', date: '2018-05-28' })
  })

  test('cannot be imported twice, by whatever file', async () => {
    const again = await specialist.post('/api/plans', { file: fileOf(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`, 'ban-khac.txt'), answers: ANSWERS, published: true })
    expect([again.status, again.body]).toEqual([409, { refused: 'plans/already-there', because: { number: '184/KH-UBND', day: '2018-05-28' } }])
    expect((await specialist.post('/api/plans/read', { file: fileOf(TEXT), answers: ANSWERS })).body.already).toBe(planId)
  })

  test('is imported once when two specialists press the button together', async () => {
    const other = TEXT.replaceAll('184/KH-UBND', '185/KH-UBND')
    const answers = { ...ANSWERS, number: '185/KH-UBND' }
    const both = await Promise.all([1, 2].map(() => specialist.post('/api/plans', { file: fileOf(other), answers, published: true })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('cannot be edited, neither through the door nor past it', async () => {
    const { document } = await load(specialist)
    const edited = await specialist.post(`/api/plans/${planId}/text`, { baseVersion: 1, document })
    expect([edited.status, edited.body.refused]).toEqual([409, 'plans/locked'])
    await expect(sql`update plan set title = 'khác' where id = ${planId}`.execute(server.engine.db)).rejects.toThrow(/locked/)
    await expect(sql`insert into plan_version select plan_id, 2, document, note, made_by, made_at from plan_version where plan_id = ${planId}`.execute(server.engine.db)).rejects.toThrow(/locked/)
    await expect(sql`update plan_version set document = '{}' where plan_id = ${planId}`.execute(server.engine.db)).rejects.toThrow(/append-only/)
  })

  test('changes only by a document of its own, from that document’s day on', async () => {
    const { document } = await load(specialist)
    const pieces = document.pieces.map((piece: Piece) => ({ ...piece, text: piece.text.replace('Văn Bản', 'Văn Bàn'), label: piece.label === 'h)' ? 'b)' : piece.label }))
    const amended = await specialist.post(`/api/plans/${planId}/amendments`, { kind: 'correcting', number: '201/UBND-VX', day: '2018-06-10', title: 'Đính chính Kế hoạch 184/KH-UBND', after: { pieces } })
    expect([amended.status, amended.body.changes]).toEqual([201, 2])
    const written = async (on: string) => {
      const { plan } = await load(leader, planId, `?on=${on}`)
      return plan.targets.find((target: { anchor: string }) => target.anchor === 'III.2').byArea[0].written
    }
    expect(await written('2018-06-09')).toBe('Văn Bản')
    expect(await written('2018-06-10')).toBe('Văn Bàn')
    const early = await specialist.post(`/api/plans/${planId}/amendments`, { kind: 'amending', number: '1/KH', day: '2018-01-01', title: 'Sửa đổi quá sớm', after: { pieces: pieces.slice(1) } })
    expect(early.body.refused).toBe('plans/amendment-too-early')
  })
})

describe('points to look at', () => {
  test('are for the drafter, may be accepted with a reason and reopened, and all of it is kept', async () => {
    expect((await leader.get(`/api/plans/${planId}/findings`)).status).toBe(403)
    const { findings } = (await specialist.get(`/api/plans/${planId}/findings`)).body
    const { findingKey } = await import('./finding.ts')
    const key = findingKey(findings.find((finding: { severity: string }) => finding.severity === 'contradiction'))
    const accept = (finding: string, reason = 'đã thống nhất với Hội tỉnh') => specialist.post(`/api/plans/${planId}/findings/accept`, { finding, reason })
    expect((await accept(key, '')).status).toBe(422)
    expect((await accept('no-such@thing')).body.refused).toBe('plans/no-such-finding')
    expect((await accept(key)).status).toBe(201)
    expect((await accept(key)).body.refused).toBe('plans/finding-accepted')
    expect((await specialist.post(`/api/plans/${planId}/findings/reopen`, { finding: key })).status).toBe(201)
    expect((await accept(key, 'chấp nhận lần hai')).status).toBe(201)
    const { notes } = (await specialist.get(`/api/plans/${planId}/findings`)).body
    expect(notes.map((note: { reason: string; reopenedAt: string | null }) => [note.reason, note.reopenedAt !== null])).toEqual([['đã thống nhất với Hội tỉnh', true], ['chấp nhận lần hai', false]])
  })
})

describe('next year’s plan', () => {
  let draftId: string
  const heading = { number: '15/KH-UBND', day: '2019-02-01', place: 'Lào Cai', authority: 'TM. ỦY BAN NHÂN DÂN', signer: 'Người Ký Mẫu' }

  test('is drafted from this year’s, its number and signer left to be given', async () => {
    const drafted = await specialist.post(`/api/plans/${planId}/next-year`)
    expect(drafted.status).toBe(201)
    draftId = drafted.body.planId
    const { head, plan } = await load(specialist, draftId)
    expect(head).toMatchObject({ number: null, day: null, signedAt: null, version: 1, years: { from: 2019, to: 2019 } })
    expect([plan.number, plan.signer, plan.place]).toEqual([null, null, null])
    expect(plan.bases.map((basis: { number: string }) => basis.number)).toEqual(['1533/QĐ-TTg', '249/QĐ-UBND'])
    expect(plan.title).toContain('NĂM 2019')
    expect(plan.title).toContain('2017 - 2020')
  })

  test('is edited in versions with a readable difference; the second of two editors is told', async () => {
    const { document } = await load(specialist, draftId)
    const edit = (from: string, to: string) => ({ pieces: document.pieces.map((piece: Piece) => ({ ...piece, text: piece.text.replace(from, to) })) })
    const first = await specialist.post(`/api/plans/${draftId}/text`, { baseVersion: 1, document: edit('2.000 thành viên', '960 thành viên'), note: 'theo định mức 60 người' })
    expect([first.status, first.body.version]).toEqual([201, 2])
    const second = await specialist.post(`/api/plans/${draftId}/text`, { baseVersion: 1, document: edit('700 người', '1.400 người') })
    expect([second.status, second.body]).toEqual([409, { refused: 'plans/edited-meanwhile', because: { yours: 1, now: 2 } }])
    const same = await specialist.post(`/api/plans/${draftId}/text`, { baseVersion: 2, document: edit('2.000 thành viên', '960 thành viên') })
    expect(same.body.refused).toBe('plans/nothing-changed')
    const { changes } = (await specialist.get(`/api/plans/${draftId}/difference?from=1&to=2`)).body
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({ anchor: 'III.3', kind: 'changed' })
  })

  test('is signed by the leader alone, only without open errors, and is locked then', async () => {
    const sign = (person: Person, version: number) => person.post(`/api/plans/${draftId}/sign`, { version, ...heading })
    expect((await sign(specialist, 2)).status).toBe(403)
    expect((await sign(leader, 1)).body.refused).toBe('plans/edited-meanwhile')
    const { findings } = (await specialist.get(`/api/plans/${draftId}/findings`)).body
    const { findingKey } = await import('./finding.ts')
    const errors = findings.filter((finding: { severity: string }) => finding.severity === 'error')
    if (errors.length > 0) {
      expect((await sign(leader, 2)).body.refused).toBe('plans/open-errors')
      for (const error of errors) await specialist.post(`/api/plans/${draftId}/findings/accept`, { finding: findingKey(error), reason: 'giữ nguyên như bản năm trước' })
    }
    expect((await sign(leader, 2)).status).toBe(201)
    const { head, plan } = await load(leader, draftId)
    expect(head).toMatchObject({ number: heading.number, day: heading.day, version: 3 })
    expect([plan.place, plan.signer]).toEqual(['Lào Cai', 'Người Ký Mẫu'])
    expect((await sign(leader, 3)).body.refused).toBe('plans/locked')
  })
})

describe('the tree of documents', () => {
  test('shows what stands above, who has issued an implementing plan and who has not', async () => {
    const above = await specialist.post('/api/plans/related', { kind: 'project', number: '249/QĐ-UBND', day: '2017-01-20', title: 'Đề án giai đoạn 2017 - 2020' })
    expect(above.status).toBe(201)
    const before = (await leader.get(`/api/plans/${planId}/related`)).body
    expect(before.missing.map((agency: { name: string }) => agency.name)).toEqual(expect.arrayContaining(['Sở Y tế', 'Sở Tài chính', 'UBND huyện Văn Bàn']))
    expect(before.missing).toHaveLength(15) // six departments and nine districts
    const { agencyId } = agencyOf('so-y-te')
    const issued = await specialist.post('/api/plans/related', { kind: 'implementing-plan', parentId: planId, agencyId, number: '12/KH-SYT', day: '2018-06-12', title: 'Kế hoạch của Sở Y tế' })
    expect(issued.status).toBe(201)
    const after = (await leader.get(`/api/plans/${planId}/related`)).body
    expect(after.below.map((plan: { agency: string }) => plan.agency)).toEqual(['Sở Y tế'])
    expect(after.missing).toHaveLength(14)
    expect((await specialist.post('/api/plans/related', { kind: 'implementing-plan', parentId: planId, number: '13/KH', day: '2018-06-12', title: 'Không rõ của ai' })).body.refused).toBe('plans/agency-missing')
  })
})

describe('files', () => {
  test('the plan, the estimate and an agency’s duties come as real Office files', async () => {
    for (const path of ['paper.docx', 'estimate.xlsx', `duties.docx?agency=${encodeURIComponent('Sở Y tế')}`]) {
      const { status, headers, bytes } = await leader.get(`/api/plans/${planId}/${path}`)
      expect(status).toBe(200)
      expect(String(headers['content-disposition'])).toMatch(/^attachment; filename\*=UTF-8''.+\.(docx|xlsx)$/)
      expect(new TextDecoder().decode(bytes.subarray(0, 2))).toBe('PK')
      expect(bytes.length).toBeGreaterThan(4000)
    }
    expect((await leader.get(`/api/plans/${planId}/duties.docx?agency=${encodeURIComponent('Sở Không Có')}`)).body.refused).toBe('plans/agency-not-in-plan')
  })

  test('the Word file read again is the same plan', async () => {
    const { bytes } = await leader.get(`/api/plans/${planId}/paper.docx?on=2018-05-28`)
    const read = (await specialist.post('/api/plans/read', { file: fileOf(bytes, 'ke-hoach.docx') })).body
    const { plan } = await load(leader, planId, '?on=2018-05-28')
    const withoutLines = (value: unknown) => JSON.parse(JSON.stringify(value, (key, each) => (key === 'line' ? undefined : each)))
    for (const field of ['targets', 'activities', 'duties', 'funding', 'recipients', 'bases', 'purposes', 'number', 'date', 'place', 'title']) expect(withoutLines(read.plan[field]), field).toEqual(withoutLines(plan[field]))
  })
})

test('a plan that is not there is told as such', async () => {
  const answer = await leader.get(`/api/plans/${crypto.randomUUID()}`)
  expect([answer.status, answer.body.refused]).toEqual([409, 'plans/no-such-plan'])
})
