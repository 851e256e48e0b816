import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeWorkbook } from '#server/documents/write-workbook.ts'
import { changedCells, ETHNICITIES, exampleBook, HAMLETS } from './example-book.ts'
import { convert } from './libreoffice.ts'
import { all, child, parseXml } from './word-parts.ts'
import { workbookOf } from './xlsx-parts.ts'

const members = exampleBook.sheets[0]!
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!)

describe('a book that somebody opens in LibreOffice and saves', () => {
  let saved: Uint8Array
  beforeAll(async () => {
    const faulty = { ...members, name: 'Cần xem lại', rows: [[null, { text: '=1', fault: 'Họ tên còn thiếu.' }], [null, null, { text: '31/02/1955', fault: 'Tháng 2 không có ngày 31.' }]] }
    const written = await writeWorkbook({ ...exampleBook, sheets: [...exampleBook.sheets, faulty] })
    // LibreOffice writes members.xlsx beside it: another name, so that what is read cannot be what was written
    saved = await convert(written, 'members.XLSX', 'xlsx')
    expect(partOf(saved, 'docProps/app.xml')).toContain('LibreOffice')
  })

  it('changes no cell of 500 rows', async () => {
    const { sheets } = await workbookOf(saved)
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Thành viên', false], ['Hướng dẫn', false], ['Cần xem lại', false], ['Danh mục', true]])
    expect(members.rows).toHaveLength(500)
    expect(changedCells(members.rows, sheets[0]!.rows.slice(1))).toEqual([])
    expect(changedCells(exampleBook.sheets[1]!.rows, sheets[1]!.rows.slice(1))).toEqual([])
    expect(sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter(({ formula, kind }) => formula || kind === 'fault')).toEqual([])
  })

  it('keeps days days, numbers numbers and words words', async () => {
    const [before, after] = await Promise.all([writeWorkbook(exampleBook), saved].map(async (bytes) => (await workbookOf(await bytes)).sheets[0]!.rows))
    const kinds = (rows: typeof before) => rows!.map(({ cells }) => cells.map(({ kind, day, number }) => [kind, day ?? number]))
    expect(kinds(after)).toEqual(kinds(before))
  })

  // whether rows are frozen belongs to a window, and LibreOffice converts without one: workbook.test.ts looks at it
  it('keeps the hidden column hidden, the filter on and the header on each printed page', async () => {
    expect((await workbookOf(saved)).sheets[0]!.hiddenColumns).toEqual([0])
    expect(/<autoFilter ref="[^"]*"/.exec(partOf(saved, 'xl/worksheets/sheet1.xml'))?.[0]).toBe('<autoFilter ref="A1:J541"')
    expect(partOf(saved, 'xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles"[^>]*>[^<]*\$1:\$1</)
  })

  it('keeps the drop-downs, their lists and the question instead of a block, down to the spare rows', async () => {
    const rules = all(parseXml(partOf(saved, 'xl/worksheets/sheet1.xml')), 'dataValidation').filter(({ attributes }) => attributes.type === 'list')
    expect(rules.map(({ attributes }) => [attributes.sqref, attributes.errorStyle])).toEqual([['D2:D541', 'warning'], ['E2:E541', 'warning']])
    expect(rules.map((rule) => child(rule, 'formula1')!.text.replace(/^'(.*)'!/, '$1!'))).toEqual(['Danh mục!$A$1:$A$9', 'Danh mục!$B$1:$B$120'])
    const lists = (await workbookOf(saved)).sheets.at(-1)!
    const column = (at: number) => lists.rows.flatMap(({ cells }) => cells[at]?.text || [])
    expect([column(0), column(1)]).toEqual([ETHNICITIES, HAMLETS])
  })

  it('keeps what is the matter beside its cell', () => {
    const comments = Object.entries(unzipSync(saved)).filter(([name]) => /^xl\/comments\d+\.xml$/.test(name))
    const told = comments.flatMap(([, xml]) => all(parseXml(strFromU8(xml)), 'comment').map((comment) => `${comment.attributes.ref} ${all(comment, 't').map(({ text }) => text).join('')}`))
    expect(told).toEqual(expect.arrayContaining(['B2 Họ tên còn thiếu.', 'C3 Tháng 2 không có ngày 31.', 'C1 Ngày/tháng/năm; chỉ nhớ năm thì ghi năm.']))
  })
})
