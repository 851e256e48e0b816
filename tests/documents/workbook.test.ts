import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Book } from '#kernel/book.ts'
import { writeWorkbook } from '#server/documents/write-workbook.ts'
import { changedCells, ETHNICITIES, exampleBook, HAMLETS, TRICKY } from './example-book.ts'
import { all, child, parseXml } from './word-parts.ts'
import { workbookOf } from './xlsx-parts.ts'

const written = writeWorkbook(exampleBook)
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!)
const sheetXml = async (number = 1): Promise<string> => partOf(await written, `xl/worksheets/sheet${number}.xml`)
const bookOf = (more: Partial<Book['sheets'][number]>, sample = false): Book => ({ title: 'Danh sách', sample, sheets: [{ name: 'A', columns: [{ title: 'Tên', width: 20, as: 'text' }], rows: [], ...more }] })

/** The format in which a cell shows its number. */
function formatIn(bytes: Uint8Array, cell: string): string {
  const sheet = parseXml(partOf(bytes, 'xl/worksheets/sheet1.xml'))
  const styles = parseXml(partOf(bytes, 'xl/styles.xml'))
  const style = Number(all(sheet, 'c').find(({ attributes }) => attributes.r === cell)!.attributes.s)
  const id = child(styles, 'cellXfs')!.children[style]!.attributes.numFmtId
  return all(styles, 'numFmt').find(({ attributes }) => attributes.numFmtId === id)?.attributes.formatCode ?? id!
}

describe('a book that is written and read again', () => {
  it('changes no cell of 500 rows: names, leading zeros, dots, days, years alone', async () => {
    const [members, help, lists] = (await workbookOf(await written)).sheets
    expect(changedCells(exampleBook.sheets[0]!.rows, members!.rows.slice(1))).toEqual([])
    expect(changedCells(exampleBook.sheets[1]!.rows, help!.rows.slice(1))).toEqual([])
    expect(members!.rows[0]!.cells.map(({ text }) => text)).toEqual(exampleBook.sheets[0]!.columns.map(({ title }) => title))
    expect(members!.rows.length).toBe(501)
    expect(members!.rows.flatMap(({ cells }) => cells).filter(({ formula, legacy }) => formula || legacy)).toEqual([])
    expect([members!.hidden, help!.hidden, lists!.hidden]).toEqual([false, false, true])
    expect(members!.hiddenColumns).toEqual([0])
  })

  it('reads 10,000 rows in little time and memory', async () => {
    const rows = Array.from({ length: 20 }, () => exampleBook.sheets[0]!.rows).flat()
    const bytes = await writeWorkbook({ ...exampleBook, sheets: [{ ...exampleBook.sheets[0]!, rows }] })
    const [start, before] = [performance.now(), process.memoryUsage().rss]
    const read = (await workbookOf(bytes)).sheets[0]!.rows
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
    expect(changedCells(rows, read.slice(1))).toEqual([])
  })

  it('the comparison notices one cell that changed, and a row too many', async () => {
    const rows = exampleBook.sheets[0]!.rows.map((row, at) => (at === 7 ? row.with(5, '0912') : row))
    const read = (await workbookOf(await written)).sheets[0]!.rows.slice(1)
    expect(changedCells(rows, read)).toEqual([expect.stringMatching(/^dòng 9 cột 6: "0912" →/)])
    expect(changedCells(rows.slice(0, -1), read)).toContain('dòng 501 thừa')
  })

  it('days are real days, numbers real numbers, and what does not fit stays what it is', async () => {
    const book = bookOf({
      columns: [{ title: 'Ngày', width: 12, as: 'day' }, { title: 'Số', width: 12, as: 'number' }, { title: 'Chữ', width: 12, as: 'text' }],
      rows: [['1955-02-28', 2500000, 1950], ['1955-02-31', 'hai triệu', 0.5], [1955, 2.5, null], ['1899-12-31', null, ''], ['1900-03-01', 0, '0']],
      spare: 1,
    })
    const bytes = await writeWorkbook(book)
    const { rows } = (await workbookOf(bytes)).sheets[0]!
    expect(rows.slice(1).map(({ cells }) => cells.map(({ kind, text, day }) => `${kind} ${day ?? text}`.trim()))).toEqual([
      ['day 1955-02-28', 'number 2500000', 'text 1950'],
      ['text 1955-02-31', 'text hai triệu', 'text 0.5'],
      ['number 1955', 'number 2.5'],
      ['text 1899-12-31'],
      ['day 1900-03-01', 'number 0', 'text 0'],
    ])
    expect(['A2', 'B2', 'C2', 'A3', 'A4', 'B4'].map((cell) => formatIn(bytes, cell))).toEqual(['dd/mm/yyyy', '[$-42A]#,##0', '@', '@', 'General', '[$-42A]#,##0.0##'])
    expect(['A7', 'B7', 'C7'].map((cell) => formatIn(bytes, cell))).toEqual(['dd/mm/yyyy', '[$-42A]#,##0', '@'])
  })

  it('never lets words become a formula or a fault, in cells, headers, notes, choices and names', async () => {
    const book = bookOf({ name: "=A/B:[1]*?'", columns: [{ title: '=TITLE()', width: 9, as: 'text', note: '=NOTE()', choices: ['=CHOICE()', '#N/A'] }], rows: [...TRICKY.map((text) => [text]), [{ text: '=1', fault: '=2' }]] })
    const bytes = await writeWorkbook(book)
    const files = Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets\/sheet\d/.test(name))
    for (const [, content] of files) expect(strFromU8(content)).not.toMatch(/<f[ >]|t="e"/)
    const { sheets } = await workbookOf(bytes)
    expect(sheets[0]!.rows.map(({ cells }) => cells[0]!.text)).toEqual(['=TITLE()', ...TRICKY, '=1'])
    expect(sheets[1]!.rows.map(({ cells }) => cells[0]!.text)).toEqual(['=CHOICE()', '#N/A'])
    expect(sheets[0]!.name).toMatch(/^=A B 1/)
    const control = await writeWorkbook(bookOf({ rows: [['Bảo\u0000 Thắng\ud83d']] }))
    expect((await workbookOf(control)).sheets[0]!.rows[1]!.cells[0]!.text).toBe('Bảo Thắng')
  })
})

describe('a book to work in', () => {
  it('has one bold header row, frozen, repeated in print, with a filter over all columns and rows', async () => {
    const xml = await sheetXml()
    expect(xml).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/)
    expect(xml).toContain('<autoFilter ref="A1:J541"/>')
    const styles = parseXml(partOf(await written, 'xl/styles.xml'))
    const header = Number(all(parseXml(xml), 'c').find(({ attributes }) => attributes.r === 'B1')!.attributes.s)
    const font = Number(child(styles, 'cellXfs')!.children[header]!.attributes.fontId)
    expect(child(child(styles, 'fonts')!.children[font], 'b')).toBeDefined()
    const names = all(parseXml(partOf(await written, 'xl/workbook.xml')), 'definedName').map(({ attributes, text }) => [attributes.localSheetId, attributes.name, text])
    expect(names.slice(0, 2)).toEqual([['0', '_xlnm.Print_Titles', "'Thành viên'!$1:$1"], ['0', '_xlnm._FilterDatabase', "'Thành viên'!$A$1:$J$541"]])
  })

  it('offers choices down to the last spare row from a hidden list, and lets others be typed', async () => {
    const rules = all(parseXml(await sheetXml()), 'dataValidation')
    expect(rules.map(({ attributes }) => attributes.sqref)).toEqual(['D2:D541', 'E2:E541'])
    for (const { attributes } of rules) expect(attributes).toMatchObject({ type: 'list', errorStyle: 'warning', allowBlank: '1', showErrorMessage: '1' })
    expect(rules.map((rule) => child(rule, 'formula1')!.text)).toEqual(["'Danh mục'!$A$1:$A$9", "'Danh mục'!$B$1:$B$120"])
    const lists = (await workbookOf(await written)).sheets.find(({ name }) => name === 'Danh mục')!
    const column = (at: number) => lists.rows.flatMap(({ cells }) => cells[at]?.text || [])
    expect(column(0)).toEqual(ETHNICITIES)
    expect(column(1)).toEqual(HAMLETS)
  })

  it('keeps one list for two columns alike, none without choices, and a name that is free', async () => {
    const choices = ['Nam', 'Nữ']
    const column = { title: 'Giới', width: 9, as: 'text', choices } as const
    const two = (await workbookOf(await writeWorkbook(bookOf({ name: 'Danh mục', columns: [column, { ...column, title: 'Giới chủ hộ' }], spare: 2 })))).sheets
    expect(two.map(({ name, hidden }) => [name, hidden])).toEqual([['Danh mục', false], ['Danh mục (2)', true]])
    expect(two[1]!.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['Nam'], ['Nữ']])
    const empty = await writeWorkbook(bookOf({ columns: [column] }))
    expect(partOf(empty, 'xl/worksheets/sheet1.xml')).not.toContain('dataValidation')
    expect((await workbookOf(await writeWorkbook(bookOf({ rows: [['x']] })))).sheets).toHaveLength(1)
  })

  it('colours what is the matter and says it in a comment; a note stands on its header', async () => {
    const book = bookOf({
      columns: [{ title: 'Họ tên', width: 20, as: 'text' }, { title: 'Ngày sinh', width: 14, as: 'day', note: 'Ngày/tháng/năm' }],
      rows: [['Lò Thị Mẩy (mẫu)', { text: '31/02/1955', fault: 'Tháng 2 không có ngày 31.' }], ['Vàng A Páo (mẫu)', { text: '2090-01-05', fault: 'Ngày sinh ở sau hôm nay.' }]],
    })
    const bytes = await writeWorkbook(book)
    const comments = all(parseXml(partOf(bytes, 'xl/comments1.xml')), 'comment').map((comment) => [comment.attributes.ref, all(comment, 't').map(({ text }) => text).join('')])
    expect(comments).toEqual([['B1', 'Ngày/tháng/năm'], ['B2', 'Tháng 2 không có ngày 31.'], ['B3', 'Ngày sinh ở sau hôm nay.']])
    const styles = parseXml(partOf(bytes, 'xl/styles.xml'))
    const sheet = parseXml(partOf(bytes, 'xl/worksheets/sheet1.xml'))
    const fillOf = (cell: string) => {
      const style = Number(all(sheet, 'c').find(({ attributes }) => attributes.r === cell)!.attributes.s)
      return all(child(styles, 'fills')!.children[Number(child(styles, 'cellXfs')!.children[style]!.attributes.fillId)], 'fgColor')[0]?.attributes.rgb
    }
    expect([fillOf('B2'), fillOf('B3'), fillOf('A2')]).toEqual(['FFFFD9D6', 'FFFFD9D6', undefined])
    const { rows } = (await workbookOf(bytes)).sheets[0]!
    expect(rows.slice(1).map(({ cells }) => [cells[1]!.kind, cells[1]!.text])).toEqual([['text', '31/02/1955'], ['day', '05/01/2090']])
  })

  it('names sheets as Excel allows, no two alike', async () => {
    const sheet = bookOf({}).sheets[0]!
    const names = ['Câu lạc bộ liên thế hệ tự giúp nhau thôn Nậm Mòn', 'câu lạc bộ liên thế hệ tự giúp nhau thôn Bản Phố', '', 'A/B']
    const { sheets } = await workbookOf(await writeWorkbook({ title: 'x', sample: false, sheets: names.map((name) => ({ ...sheet, name })) }))
    expect(sheets.map(({ name }) => name)).toEqual(['Câu lạc bộ liên thế hệ tự giúp', 'câu lạc bộ liên thế hệ tự  (2)', 'Trang', 'A B'].map((name) => expect.stringContaining(name.slice(0, 20))))
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(4)
    expect(sheets.every(({ name }) => name.length <= 31)).toBe(true)
  })

  it('stamps a sample on every printed page, on its tab and in its title', async () => {
    const bytes = await writeWorkbook({ ...exampleBook, sample: true })
    for (const number of [1, 2]) expect(partOf(bytes, `xl/worksheets/sheet${number}.xml`)).toMatch(/<tabColor[^>]*C00000[\s\S]*<oddHeader>[^<]*MẪU/)
    expect(partOf(bytes, 'docProps/core.xml')).toContain('MẪU - Danh sách thành viên')
    expect(await sheetXml()).not.toContain('MẪU')
  })
})
