/** Lists with something the matter: each told in one sentence, with its row and column, and nothing in the database changed by it. */
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { excel, workbookOf, zip } from '../../../tests/documents/xlsx-parts.ts'
import { type FileSent, handMade, OpenList, sent } from '../../../tests/member-lists.ts'
import { makeClub, officers, register } from '../../../tests/registers.ts'
import { communeOf, LAO_CAI, openTestServer, type Person, type TestServer } from '../../../tests/test-server.ts'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'
import { cellSentence } from './member-sheet-fault.ts'

const COMMUNE = communeOf('03109')
const HEADS = ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Diện hộ', 'Năm rà soát', 'Điện thoại', 'Sống một mình', 'Ngày vào', 'Tổ']
const GOOD = ['1', 'Nông Thị Đúng', '1950', 'Nữ', 'Tày', 'Hộ nghèo', '2018', '0900000111', 'Có', '10/06/2017', '']
let server: TestServer
let officer: Person
let specialist: Person
let clubId: string
beforeAll(async () => {
  server = await openTestServer()
  ;({ officer, specialist } = await officers(server, COMMUNE, LAO_CAI))
  clubId = await makeClub(specialist, COMMUNE.areaId, { name: 'CLB Mẫu Yên' })
})
afterAll(() => server.close())

type Told = { row: number; column: string; heading: string; name: string; code: string; text: string; values: Record<string, string | number> }
const look = async (file: FileSent, more: object = {}, club = clubId) => (await officer.post(`/api/clubs/${club}/members/read-file`, { file, ...more })).body
const sentenceAt = ({ row, column, code, values }: Told): string => `${row} ${column}: ${cellSentence(importVi.faults, code, values)}`
/** Every row of the registers: what nothing may have changed. */
async function everything(): Promise<unknown> {
  const counts = ['person', 'membership', 'person_version', 'household_class', 'member_import', 'likely_duplicate', 'learnt_heading'].map((table) => sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(server.engine.db))
  return (await Promise.all(counts)).map(({ rows }) => rows[0]!.n)
}
const withCell = (head: string, text: string) => handMade(HEADS, [GOOD, GOOD.map((cell, at) => (HEADS[at] === head ? text : at === 1 ? 'Bàn Thị Mẫu' : cell))])

describe('one cell', () => {
  test.each([
    ['Ngày sinh', '31/02/1955', 'people/no-such-day', '3 C: Không có ngày 31/02/1955: tháng 2 năm 1955 chỉ có 28 ngày. Không nhớ ngày thì ghi tháng và năm, hoặc chỉ ghi năm.'],
    ['Ngày sinh', '01/10/2018', 'people/born-in-future', '3 C: Ngày sinh 01/10/2018 chưa đến. Xem lại năm sinh.'],
    ['Ngày sinh', '1888', 'people/too-old', '3 C: Sinh 1888 thì nay đã 130 tuổi. Xem lại năm sinh; chưa chắc thì để trống.'],
    ['Ngày sinh', 'năm Tuất', 'people/not-a-birth', '3 C: Chưa đọc được ngày sinh “năm Tuất”. Ghi theo mẫu 12/05/1958, 05/1958 hoặc 1958.'],
    ['Ngày vào', '09/06/1949', 'members/joined-before-birth', '3 J: Ngày vào 09/06/1949 sớm hơn ngày sinh 01/01/1950. Xem lại hai ngày này.'],
    ['Ngày vào', '01/10/2018', 'members/joined-in-future', '3 J: Ngày vào 01/10/2018 chưa đến.'],
    ['Ngày vào', '6/2017', 'members/not-a-day', '3 J: Chưa đọc được ngày vào “6/2017”. Ghi đủ ngày, tháng, năm: 28/05/2018.'],
    ['Giới tính', '', 'members/sex-missing', '3 D: Chưa ghi giới tính. Chọn Nữ hoặc Nam.'],
    ['Giới tính', 'N', 'members/not-a-sex', '3 D: Giới tính ghi “N”. Chọn Nữ hoặc Nam.'],
    ['Dân tộc', 'Lạc Việt', 'members/no-such-ethnicity', '3 E: Danh mục 54 dân tộc không có “Lạc Việt”. Chọn trong danh sách của ô.'],
    ['Diện hộ', 'Hộ chính sách', 'members/no-such-class', '3 F: Diện hộ ghi “Hộ chính sách”. Chọn Hộ nghèo, Hộ cận nghèo, Hoàn cảnh khó khăn, Trung bình hoặc Khá.'],
    ['Diện hộ', '', 'members/class-missing', '3 F: Có năm hoặc số giấy tờ rà soát nhưng chưa ghi diện hộ. Ghi diện hộ, hoặc bỏ trống cả ba ô.'],
    ['Năm rà soát', '2031', 'members/not-a-review-year', '3 G: Năm rà soát ghi “2031”. Ghi năm bốn chữ số, từ 1990 đến 2019.'],
    ['Điện thoại', '0912', 'members/not-a-phone', '3 H: Số điện thoại “0912” chưa đủ hoặc thừa chữ số. Ghi mười chữ số, có số 0 ở đầu, mỗi ô một số.'],
    ['Sống một mình', 'đôi khi', 'members/not-yes-or-no', '3 I: Ô này ghi “đôi khi”. Chọn Có hoặc Không.'],
    ['Tổ', 'Tổ 9', 'members/no-such-group', '3 K: Câu lạc bộ chưa có tổ “Tổ 9”. Lập tổ ở trang câu lạc bộ trước, hoặc bỏ trống ô này.'],
    ['Họ và tên', 'Bàn 3', 'members/not-a-name', '3 B: “Bàn 3” chưa phải họ tên. Họ tên gồm chữ cái, từ 2 đến 100 chữ.'],
  ])('%s “%s”', async (head, text, code, sentence) => {
    const before = await everything()
    const file = await withCell(head, text)
    const { faults, counts } = await look(file)
    expect(faults.map((told: Told) => [told.code, told.heading, told.text, sentenceAt(told)])).toEqual([[code, head, text, sentence]])
    expect(counts).toMatchObject({ rows: 2, new: 1, faulty: 1 })
    expect((await officer.post('/api/members/import', { clubId, file, skipFaulty: false })).body).toEqual({ refused: 'members/faulty-rows', because: { count: 1, row: 3 } })
    expect(await everything()).toEqual(before)
    expect(cellSentence(importEn.faults, code, faults[0].values)).not.toMatch(/[{}]|undefined|members\/|people\//)
  })

  test('a formula counts as the value that the file keeps, and says so; one without a value is no value', async () => {
    const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="B1" t="inlineStr"><is><t>Giới tính</t></is></c><c r="C1" t="inlineStr"><is><t>Năm sinh</t></is></c></row>'
    const row = (number: number, name: string, formula: string) => `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${name}</t></is></c><c r="B${number}" t="inlineStr"><is><t>Nữ</t></is></c><c r="C${number}">${formula}</c></row>`
    const file = sent(excel({ sheets: [{ name: 'A', rows: head + row(2, 'Lý Thị Công', '<f>1900+57</f><v>1957</v>') + row(3, 'Lý Thị Thức', '<f>YEAR(NOW())-60</f>') }] }))
    const seen = await look(file)
    expect(seen.remarks).toMatchObject([{ row: 2, column: 'C', code: 'formula', values: { text: '1957' } }])
    expect(seen.faults).toMatchObject([{ row: 3, column: 'C', name: 'Lý Thị Thức', code: 'members/formula-empty' }])
    expect(seen.fresh).toMatchObject([{ fullName: 'Lý Thị Công', birth: '1957' }])
  })

  test('a phone that Excel took for a number gets its zero back, and says so', async () => {
    const seen = await look(await handMade(['Họ và tên', 'Giới tính', 'SĐT'], [['Lý Thị Không', 'Nữ', 912345678], ['Lý Thị Bàn', 'Nữ', 2143840123]]))
    expect(seen.remarks.map(({ row, code, values }: Told) => [row, code, values])).toEqual([[2, 'zero-put-back', { text: '912345678', phone: '0912345678' }], [3, 'zero-put-back', { text: '2143840123', phone: '02143840123' }]])
    expect(seen.faults).toEqual([])
  })

  test('days are the days that a person sees, also in a file that counts from 1904; a year typed into a date is the year', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    const rows = (serial: number) => `<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="B1" t="inlineStr"><is><t>Giới tính</t></is></c><c r="C1" t="inlineStr"><is><t>Ngày sinh</t></is></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>Lý Thị Ngày</t></is></c><c r="B2" t="inlineStr"><is><t>Nữ</t></is></c><c r="C2" s="1"><v>${serial}</v></c></row>`
    const birthIn = async (serial: number, uses1904: boolean) => {
      const seen = await look(sent(excel({ styles, uses1904, sheets: [{ name: 'A', rows: rows(serial) }] })))
      return [seen.fresh[0].birth, seen.remarks.map(({ code }: Told) => code)]
    }
    expect(await birthIn(21_317, false)).toEqual(['12/05/1958', []])
    expect(await birthIn(21_317 - 1462, true)).toEqual(['12/05/1958', []])
    expect(await birthIn(1958, false)).toEqual(['1958', ['year-in-a-day']])
  })

  test('letters apart from their marks are put together; letters of an old encoding are told', async () => {
    const seen = await look(await handMade(['Họ và tên', 'Giới tính'], [['Nguyễn Thị Tiệp'.normalize('NFD'), 'Nữ'.normalize('NFD')]]))
    expect(seen.fresh).toMatchObject([{ fullName: 'Nguyễn Thị Tiệp', sex: 'Nữ' }])
    const rows = [['NguyÔn ThÞ TiÖp', 'Nữ'], ['TrÇn V¨n §«ng', 'Nam'], ['Lª ThÞ Hång', 'Nữ']]
    const few = await look(await handMade(['Họ và tên', 'Giới tính'], rows))
    expect(few.faults.map(sentenceAt)[0]).toBe('2 A: “NguyÔn ThÞ TiÖp” bị vỡ chữ, thường do bảng mã cũ (TCVN3, VNI). Chuyển tệp sang Unicode rồi chọn lại.')
    expect(few.counts).toMatchObject({ rows: 3, new: 0, faulty: 3 })
    const hamlets = ['Th«n Nµ Lín', 'B¶n §«ng S¬n', 'Tæ d©n phè sè mét', '§éi míi thµnh lËp']
    const many = await look(await handMade(['Họ và tên', 'Giới tính', 'Thôn'], [...rows, ...rows].map((row, at) => [...row, hamlets[at % 4]!])))
    expect(many.faults.map(sentenceAt)).toContain('2 C: Ô này dùng bảng mã cũ (TCVN3) nên không đọc được chữ. Chuyển tệp sang Unicode rồi chọn lại.')
    expect((await officer.post(`/api/clubs/${clubId}/members/read-file`, { file: await handMade(['Hä vµ tªn', 'Giíi tÝnh', '§Þa chØ', 'N¨m sinh'], hamlets.map((hamlet) => ['NguyÔn ThÞ TiÖp', 'N÷', hamlet, '1950'])) })).body).toMatchObject({ refused: 'members/old-letters-in-heads', because: { encoding: 'TCVN3' } })
  })
})

describe('one row', () => {
  test('the same person twice; another phone or hamlet tells two of one name apart', async () => {
    const seen = await look(await handMade(['Họ và tên', 'Năm sinh', 'Giới tính', 'Thôn', 'Điện thoại'], [
      ['Lò Thị Đôi', '1950', 'Nữ', 'Thôn 1', ''], ['lò thị đôi', '1950', 'Nữ', 'thôn 1', '0900000123'], ['Lò Thị Đôi', '1950', 'Nữ', 'Thôn 2', ''], ['Vi Thị Ba', '1950', 'Nữ', '', '0900000124'], ['Vi Thị Ba', '1950', 'Nữ', '', '0900000125'],
    ]))
    expect(seen.faults.map(sentenceAt)).toEqual(['3 A: Cùng một người với dòng 2. Nếu là hai người, ghi thêm ngày sinh hoặc số điện thoại để phân biệt.'])
  })

  test('rows of another club, and ids that nobody has', async () => {
    const other = await makeClub(specialist, COMMUNE.areaId, { name: 'CLB Khác' })
    const here = await makeClub(specialist, COMMUNE.areaId, { name: 'CLB Này' })
    await register(officer, other, COMMUNE.areaId, { name: 'Người Bên Kia' })
    await register(officer, here, COMMUNE.areaId, { name: 'Người Bên Này' })
    const lists = await Promise.all([other, here].map(async (club) => OpenList.of((await officer.get(`/api/clubs/${club}/members.xlsx`)).bytes)))
    const [theirs, ours] = [lists[0]!, lists[1]!]
    expect(await look(await theirs.save(), {}, here)).toEqual({ refused: 'members/other-list', because: { list: 'CLB Khác' } })
    const pasted = ours.paste(theirs, 2)
    const invented = ours.paste(ours, 2)
    ours.set(invented, 'ma', 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee')
    const twice = ours.paste(ours, 2)
    const seen = await look(await ours.save(), {}, here)
    expect(seen.faults.map(({ row, code, values }: Told) => [row, code, values])).toEqual([[pasted, 'members/not-of-this-club', {}], [invented, 'members/unknown-id', {}], [twice, 'members/twice-in-file', { first: 2 }]])
  })

  test('rows without the hidden sheet, or with one that was tampered with, ask before they change anything', async () => {
    const here = await makeClub(specialist, COMMUNE.areaId)
    await register(officer, here, COMMUNE.areaId, { name: 'Người Giữ Mã', hamlet: 'Thôn 1' })
    const open = async () => OpenList.of((await officer.get(`/api/clubs/${here}/members.xlsx`)).bytes)
    const without = await open()
    without.sheets.splice(without.sheets.findIndex(({ name }) => name === 'Gốc so sánh'), 1)
    expect((await look(await without.set(2, 'Thôn', 'Thôn 7').save(), {}, here)).changes).toMatchObject([{ field: 'hamlet', base: null, inFile: 'Thôn 7', inSystem: 'Thôn 1', will: 'choose' }])
    const tampered = await open()
    const base = tampered.sheets.find(({ name }) => name === 'Gốc so sánh')!
    base.cells[2]![1] = { ...base.cells[2]![1]!, text: '{"fullName": 1}' }
    expect((await look(await tampered.set(2, 'Thôn', 'Thôn 7').save(), {}, here)).changes).toMatchObject([{ base: null, will: 'choose' }])
    base.cells[1]![1] = { ...base.cells[1]![1]!, text: '"' }
    expect((await look(await tampered.save(), {}, here)).counts).toMatchObject({ rows: 1 })
  })

  test('two rows of one household with two classes', async () => {
    const here = await makeClub(specialist, COMMUNE.areaId)
    const first = await register(officer, here, COMMUNE.areaId, { name: 'Đèo Văn Chồng', class: null, sex: 'male' })
    const wife = { person: { fullName: 'Đèo Thị Vợ', birth: null, sex: 'female', areaId: COMMUNE.areaId }, circumstance: null, householdOf: first }
    expect((await officer.post('/api/people', { clubId: here, as: 'member', on: '2017-06-10', ...wife })).status).toBe(201)
    const list = await OpenList.of((await officer.get(`/api/clubs/${here}/members.xlsx`)).bytes)
    for (const [name, given] of [['Đèo Văn Chồng', 'Hộ nghèo'], ['Đèo Thị Vợ', 'Hộ cận nghèo']] as const) list.set(list.rowOf(name), 'Diện hộ', given).set(list.rowOf(name), 'Năm rà soát', '2018')
    const seen = await look(await list.save(), {}, here)
    expect(seen.faults).toMatchObject([{ row: list.rowOf('Đèo Thị Vợ'), code: 'members/household-differs', values: { name: 'Đèo Văn Chồng', review: 'Hộ nghèo 2018' } }])
    list.set(list.rowOf('Đèo Thị Vợ'), 'Diện hộ', 'Hộ nghèo')
    const file = await list.save()
    const { clubs } = await look(file, {}, here)
    expect(clubs[0].after.standings.find(({ measure }: { measure: string }) => measure === 'poor').count).toBe(2)
    expect((await officer.post('/api/members/import', { clubId: here, file, skipFaulty: false })).body).toMatchObject({ changed: 2 })
    expect((await officer.get(`/api/clubs/${here}/composition`)).body.composition.poor).toBe(2)
  })
})

describe('what is put right', () => {
  test('on the screen: one cell at a time, without touching the file', async () => {
    const file = await withCell('Ngày sinh', '31/02/1955')
    const corrections = { 3: { birth: '28/02/1955' } }
    expect(await look(file, { corrections })).toMatchObject({ faults: [], counts: { new: 2, faulty: 0 } })
    expect((await look(file, { corrections: { 3: { birth: '30/02/1955' } } })).faults).toMatchObject([{ row: 3, text: '30/02/1955', code: 'people/no-such-day' }])
    const here = await makeClub(specialist, COMMUNE.areaId)
    expect((await officer.post('/api/members/import', { clubId: here, file, corrections, skipFaulty: false, leaveOut: [2] })).body).toMatchObject({ registered: 1, skipped: 1 })
    expect((await officer.get(`/api/clubs/${here}/members`)).body.members).toMatchObject([{ fullName: 'Bàn Thị Mẫu', birth: { year: 1955, month: 2, date: 28 } }])
  })

  test('in their own file, given back with the cells coloured and a comment at each', async () => {
    const file = await handMade(['Họ và tên', 'Ngày sinh', 'Giới tính', 'Hội phí'], [['Nông Thị Đúng', '1950', 'Nữ', 'đã nộp'], ['Bàn Thị Mẫu', '31/02/1955', 'N', 'chưa']])
    const back = await officer.post(`/api/clubs/${clubId}/members/corrected.xlsx`, { file: { ...file, name: 'hoi-vien.xlsx' } })
    expect([back.status, back.headers['content-disposition']]).toEqual([200, "attachment; filename*=UTF-8''hoi-vien-da-danh-dau.xlsx"])
    const list = await OpenList.of(back.bytes)
    expect(list.sheets[0]!.cells.map((cells) => cells.map(({ text }) => text))).toEqual([['Họ và tên', 'Ngày sinh', 'Giới tính', 'Hội phí'], ['Nông Thị Đúng', '1950', 'Nữ', 'đã nộp'], ['Bàn Thị Mẫu', '31/02/1955', 'N', 'chưa']])
    const comments = strFromU8(Object.entries(unzipSync(back.bytes)).find(([name]) => /comments\d*\.xml$/.test(name))![1])
    expect(comments).toContain('tháng 2 năm 1955 chỉ có 28 ngày')
    expect(comments).toContain('Giới tính ghi “N”')
    const again = await look(await list.set(3, 'Ngày sinh', '02/1955').set(3, 'Giới tính', 'Nữ').save())
    expect(again.counts).toMatchObject({ rows: 2, new: 2, faulty: 0 })
  })

  test('of a list that was taken away: the copy still knows its people and what stood in it', async () => {
    const here = await makeClub(specialist, COMMUNE.areaId)
    await register(officer, here, COMMUNE.areaId, { name: 'Người Có Mã' })
    const list = await OpenList.of((await officer.get(`/api/clubs/${here}/members.xlsx`)).bytes)
    const back = await officer.post(`/api/clubs/${here}/members/corrected.xlsx`, { file: await list.set(2, 'Ngày sinh', '31/02/1955').save() })
    const again = await OpenList.of(back.bytes)
    const seen = await look(await again.set(2, 'Ngày sinh', '28/02/1955').save(), {}, here)
    expect(seen).toMatchObject({ counts: { rows: 1, changed: 1, faulty: 0 }, changes: [{ field: 'birth', base: '1955', inFile: '28/02/1955', will: 'file' }] })
  })
})

describe('hostile files', () => {
  const refusedAs = async (bytes: Uint8Array, name = 'danh-sach.xlsx') => (await officer.post(`/api/clubs/${clubId}/members/read-file`, { file: sent(bytes, name) })).body.refused
  test('are refused whole, by the look and by the import, and leave nothing behind', async () => {
    const before = await everything()
    const bomb = zip({ 'xl/workbook.xml': '<x/>', 'xl/worksheets/sheet1.xml': new Uint8Array(70 * 1024 * 1024) })
    expect(await refusedAs(bomb)).toBe('documents/zip-bomb')
    expect(await refusedAs(new TextEncoder().encode('Họ và tên;Năm sinh'))).toBe('documents/wrong-extension')
    expect(await refusedAs(new Uint8Array([1, 2, 3]), 'danh-sach.pdf')).toBe('documents/not-a-spreadsheet')
    expect(await refusedAs(excel({ sheets: [{ name: 'A', rows: '<row><c><v>1</v></c></row>' }] }))).toBe('members/no-heads')
    expect((await officer.post('/api/members/import', { clubId, file: sent(bomb), skipFaulty: true })).body.refused).toBe('documents/zip-bomb')
    expect(await everything()).toEqual(before)
  })

  test('a million empty rows are no rows', async () => {
    const empty = Array.from({ length: 300_000 }, (_, at) => `<row r="${at + 4}"><c r="A${at + 4}" s="1"/></row>`).join('')
    const text = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`
    const bytes = excel({ sheets: [{ name: 'A', rows: `<row r="1">${text('A1', 'Họ và tên')}${text('B1', 'Giới tính')}</row><row r="2">${text('A2', 'Lý Thị Một')}${text('B2', 'Nữ')}</row>${empty}` }] })
    expect((await workbookOf(bytes)).sheets[0]!.rows).toHaveLength(2)
    expect((await look(sent(bytes))).counts).toMatchObject({ rows: 1, new: 1 })
  })
})
