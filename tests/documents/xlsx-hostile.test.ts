import { deflateRawSync } from 'node:zlib'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '#kernel/refusal.ts'
import { MOST_BYTES } from '#server/documents/read-lines.ts'
import { readXlsx } from '#server/documents/read-xlsx.ts'
import { cellsOf, excel, part, partsOf, refusalOf, sheetOf, workbookOf, zip } from './xlsx-parts.ts'

const MEGABYTE = 1024 * 1024
const good = partsOf({ sheets: [{ name: 'Thành viên', rows: '<row><c><v>1</v></c></row>' }] })
const SHEET = 'xl/worksheets/sheet1.xml'
/** Everything that is refused or skipped is so within five seconds, and with no more memory than a large sheet takes. */
async function soon<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const [start, before] = [performance.now(), process.memoryUsage().rss]
  const answer = await work()
  expect(performance.now() - start).toBeLessThan(5_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * MEGABYTE)
  return answer
}

describe('files that are no spreadsheet to read', () => {
  it('too large, empty', async () => {
    expect(await refusalOf(new Uint8Array(MOST_BYTES + 1))).toEqual({ refused: 'documents/too-large', because: { bytes: MOST_BYTES + 1, most: MOST_BYTES } })
    expect(await refusalOf(new Uint8Array(0))).toEqual({ refused: 'documents/empty', because: {} })
  })

  it.each([
    ['danh-sach.xlsm', 'PK', 'documents/macros'],
    ['danh-sach.XLSM', 'PK', 'documents/macros'],
    ['danh-sach.xls', 'x', 'documents/old-excel'],
    ['danh-sach.xlsb', 'PK', 'documents/old-excel'],
    ['danh-sach.docx', 'PK', 'documents/not-a-spreadsheet'],
    ['danh-sach.csv', 'Họ và tên;Năm sinh', 'documents/not-a-spreadsheet'],
    ['danh-sach.txt', 'Họ và tên', 'documents/not-a-spreadsheet'],
    ['danh-sach.pdf', '%PDF-1.7', 'documents/not-a-spreadsheet'],
    ['danh-sach', 'PK', 'documents/not-a-spreadsheet'],
    ['danh-sach.xlsx', 'Họ và tên;Năm sinh', 'documents/wrong-extension'],
    ['danh-sach.xlsx', '%PDF-1.7', 'documents/wrong-extension'],
  ])('%s holding %s', async (name, content, code) => {
    expect(await refusalOf(strToU8(content), name)).toEqual({ refused: code, because: expect.objectContaining({ extension: name.split('.')[1]?.toLowerCase() ?? '' }) })
  })

  it('Excel 97, a password, a Word document and other zips under the name of .xlsx', async () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(64).fill(0)]
    expect((await refusalOf(new Uint8Array(compound))).refused).toBe('documents/old-excel')
    expect((await refusalOf(new Uint8Array([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')]))).refused).toBe('documents/encrypted')
    expect((await refusalOf(zip({ 'word/document.xml': '<x/>' }))).refused).toBe('documents/not-a-spreadsheet')
    expect((await refusalOf(zip({ 'content.xml': '<x/>' }))).refused).toBe('documents/not-a-spreadsheet')
    expect((await refusalOf(zip({ 'xl/workbook.bin': 'x' }))).refused).toBe('documents/old-excel')
    expect(await refusalOf(zip({ 'readme.md': 'x' }))).toEqual({ refused: 'documents/wrong-extension', because: { extension: 'xlsx', found: 'zip' } })
  })

  it('macros, however they are hidden', async () => {
    const macros = { refused: 'documents/macros', because: { extension: 'xlsx' } }
    expect(await refusalOf(zip({ ...good, 'xl/vbaProject.bin': 'x' }))).toEqual(macros)
    expect(await refusalOf(zip({ ...good, 'xl/macrosheets/sheet1.xml': '<x/>' }))).toEqual(macros)
    expect(await refusalOf(zip({ ...good, '[Content_Types].xml': '<Types ct="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>' }))).toEqual(macros)
  })

  it('cut off, without the parts that it names, with parts that break off', async () => {
    expect((await refusalOf(zip(good).slice(0, 200))).refused).toBe('documents/damaged')
    const { [SHEET]: _, ...without } = good
    expect(await refusalOf(zip(without))).toEqual({ refused: 'documents/damaged', because: { entry: SHEET } })
    expect((await refusalOf(zip({ ...good, 'xl/_rels/workbook.xml.rels': '<Relationships/>' }))).refused).toBe('documents/damaged')
    expect((await refusalOf(excel({ sheets: [] }))).refused).toBe('documents/damaged')
    expect(await refusalOf(zip({ ...good, [SHEET]: '<worksheet><sheetData><row><c>' }))).toEqual({ refused: 'documents/damaged', because: { entry: SHEET, line: 1 } })
  })

  it.each([
    ['a word that is not there', '<row r="3"><c t="s"><v>7</v></c></row>', 3],
    ['a number that is none', '<row r="4"><c><v>bốn</v></c></row>', 4],
    ['a place that is none', '<row r="5"><c r="A-1"><v>1</v></c></row>', 5],
    ['cells that go back', '<row r="6"><c r="B6"><v>1</v></c><c r="A6"><v>1</v></c></row>', 6],
    ['rows that go back', '<row r="7"/><row r="7"><c><v>1</v></c></row>', 7],
    ['a row that is no number', '<row r="x"/>', 0],
  ])('%s', async (_, rows, row) => {
    const { refused, because } = await refusalOf(sheetOf(rows))
    expect(refused).toBe('documents/damaged')
    expect(because).toMatchObject(row === 0 ? { entry: SHEET } : { entry: SHEET, row })
  })
})

describe('zip bombs', () => {
  /** A good file whose sheet is this, packed by a faster hand. */
  function packed(content: Uint8Array): Uint8Array {
    const bytes = zip({ ...good, [SHEET]: 'x' })
    const inside = deflateRawSync(content, { level: 1 })
    const bomb = zipSync({ ...unzipSync(bytes), [SHEET]: [inside, { level: 0 }] })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at < bomb.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === inside.length) {
        view.setUint16(at + 10, 8, true)
        view.setUint32(at + 24, content.length, true)
      }
    }
    return bomb
  }

  it('600 MB unpacked, in one part or in many', async () => {
    const bomb = packed(new Uint8Array(600 * MEGABYTE))
    expect(bomb.length).toBeLessThan(MOST_BYTES)
    const { refused, because } = await soon(() => refusalOf(bomb))
    expect([refused, because.most]).toEqual(['documents/zip-bomb', 60 * MEGABYTE])
    expect(because.unpacked).toBeGreaterThanOrEqual(600 * MEGABYTE)
    const many = zip({ ...good, ...Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array(MEGABYTE)])) })
    expect(await soon(() => refusalOf(many))).toMatchObject({ refused: 'documents/zip-bomb', because: { most: 60 * MEGABYTE } })
  })

  it('the same with one megabyte is unpacked and found to be no sheet: it was the size that was refused', async () => {
    const { refused, because } = await refusalOf(packed(new Uint8Array(MEGABYTE)))
    expect([refused, because.entry]).toEqual(['documents/damaged', SHEET])
  })

  it('by ratio, by the size of one part, by entries', async () => {
    expect(await refusalOf(packed(new Uint8Array(20 * MEGABYTE)))).toEqual({ refused: 'documents/zip-bomb', because: { entry: SHEET, ratio: expect.any(Number), most: 100 } })
    const large = strToU8(part('worksheet', `<sheetData>${Array.from({ length: 2_000_000 }, (_, at) => `<row r="${at + 1}"/>`).join('')}</sheetData>`))
    expect(await refusalOf(packed(large))).toEqual({ refused: 'documents/zip-bomb', because: { entry: SHEET, unpacked: large.length, most: 30 * MEGABYTE } })
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`xl/${at}.xml`, '']))
    expect(await refusalOf(zip({ ...good, ...many }))).toEqual({ refused: 'documents/zip-bomb', because: { entries: 2004, most: 2000 } })
  })

  it('zips in the zip', async () => {
    expect(await refusalOf(zip({ ...good, 'xl/embeddings/a.xlsx': zip(good) }))).toEqual({ refused: 'documents/nested-zip', because: { entry: 'xl/embeddings/a.xlsx' } })
  })

  it('a directory that says it has four thousand million entries', async () => {
    const bytes = zip(good)
    const end = bytes.length - 22
    const lying = new Uint8Array(bytes.length + 76)
    lying.set(bytes.subarray(0, end))
    const view = new DataView(lying.buffer)
    // the directory of a zip of more than 4 GB, its locator, and the old end
    view.setUint32(end, 0x06064b50, true)
    view.setUint32(end + 32, 0xfffffff0, true)
    view.setUint32(end + 48, new DataView(bytes.buffer, bytes.byteOffset).getUint32(end + 16, true), true)
    view.setUint32(end + 56, 0x07064b50, true)
    view.setUint32(end + 64, end, true)
    lying.set(bytes.subarray(end), end + 76)
    expect((await soon(() => refusalOf(lying))).refused).toMatch(/^documents\/(zip-bomb|damaged)$/)
  })

  it('a part that is larger than its zip says is not unpacked beyond it', async () => {
    const lying = zip({ ...good, [SHEET]: part('worksheet', `<sheetData>${'<row/>'.repeat(5000)}</sheetData>`) })
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 46; at++) {
      const [isCentral, isLocal] = [view.getUint32(at, true) === 0x02014b50, view.getUint32(at, true) === 0x04034b50]
      if (isCentral && view.getUint32(at + 24, true) > 20_000) view.setUint32(at + 24, 120, true)
      if (isLocal && view.getUint32(at + 22, true) > 20_000) view.setUint32(at + 22, 120, true)
    }
    expect((await refusalOf(lying)).refused).toBe('documents/damaged')
  })

  it('one part that many sheets name', async () => {
    const sheets = Array.from({ length: 500 }, (_, at) => `<sheet name="S${at}" r:id="rId1"/>`).join('')
    expect(await soon(() => refusalOf(zip({ ...good, 'xl/workbook.xml': part('workbook', `<sheets>${sheets}</sheets>`) })))).toEqual({ refused: 'documents/damaged', because: { entry: SHEET } })
  })
})

describe('unsafe XML', () => {
  it.each(Object.keys(good).concat('xl/sharedStrings.xml', 'xl/styles.xml'))('a document type in %s', async (name) => {
    const xml = `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>\n<x>&b;</x>`
    expect(await refusalOf(zip({ ...good, [name]: xml }))).toEqual({ refused: 'documents/doctype', because: { entry: name, line: 2 } })
  })

  it('entities of no one, elements without end, a million attributes, formats of a megabyte', async () => {
    expect((await refusalOf(sheetOf('<row><c><v>&a;</v></c></row>'))).refused).toBe('documents/damaged')
    expect((await refusalOf(sheetOf('<row>'.repeat(600)))).refused).toBe('documents/damaged')
    const attributes = Array.from({ length: 1_000_000 }, (_, at) => `a${at}="x"`).join(' ')
    expect((await soon(() => refusalOf(sheetOf(`<row ${attributes}/>`)))).refused).toBe('documents/damaged')
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(MEGABYTE)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`
    expect((await soon(() => cellsOf(excel({ styles, sheets: [{ name: 'A', rows: '<row><c s="0"><v>7</v></c></row>' }] }))))[0]!.text).toBe('7')
  })
})

describe('more than is read', () => {
  const row = (cells: string): string => `<row>${cells}</row>`
  const ONE = '<c><v>1</v></c>'

  it('rows with values: 20,000 are read, one more is not', async () => {
    expect((await workbookOf(sheetOf(row(ONE).repeat(20_000)))).sheets[0]!.rows).toHaveLength(20_000)
    expect(await soon(() => refusalOf(sheetOf(row(ONE).repeat(25_000))))).toEqual({ refused: 'documents/too-many-rows', because: { sheet: 'Thành viên', rows: 20_001, most: 20_000 } })
  })

  it('a million empty rows are passed over', async () => {
    expect((await soon(() => workbookOf(sheetOf('<row/>'.repeat(1_000_000) + row(ONE))))).sheets[0]!.rows).toEqual([{ number: 1_000_001, cells: [expect.objectContaining({ text: '1' })] }])
    const formatted = Array.from({ length: 500_000 }, (_, at) => `<row r="${at + 1}" ht="18"><c r="A${at + 1}" s="1"/></row>`).join('')
    expect((await soon(() => workbookOf(sheetOf(formatted)))).sheets[0]!.rows).toEqual([])
    expect(await soon(() => refusalOf(sheetOf('<row/>'.repeat(1_048_577))))).toMatchObject({ refused: 'documents/too-many-rows', because: { rows: 1_048_577 } })
  })

  it('columns: 200 are read; 16,000 with values are not, without values they do no harm', async () => {
    expect((await workbookOf(sheetOf(row(ONE.repeat(200))))).sheets[0]!.rows[0]!.cells).toHaveLength(200)
    expect(await soon(() => refusalOf(sheetOf(row(ONE.repeat(16_000)))))).toEqual({ refused: 'documents/too-many-columns', because: { sheet: 'Thành viên', row: 1, column: 'GS', columns: 201, most: 200 } })
    expect(await refusalOf(sheetOf('<row r="3"><c r="XFD3"><v>1</v></c></row>'))).toMatchObject({ refused: 'documents/too-many-columns', because: { row: 3, column: 'XFD', columns: 16_384 } })
    expect(await cellsOf(sheetOf(row(ONE + '<c s="1"/>'.repeat(16_000))))).toHaveLength(1)
    expect((await refusalOf(sheetOf(row(ONE + '<c s="1"/>'.repeat(17_000))))).refused).toBe('documents/damaged')
  })

  it('cells in all sheets together', async () => {
    const sheets = Array.from({ length: 2 }, (_, at) => ({ name: `Trang ${at + 1}`, rows: row(Array.from({ length: 190 }, (_, column) => `<c><v>${column * 7919}</v></c>`).join('')).repeat(1_500) }))
    expect(await soon(() => refusalOf(excel({ sheets })))).toMatchObject({ refused: 'documents/too-many-cells', because: { sheet: 'Trang 2', cells: 500_001, most: 500_000 } })
  })

  it('letters in a cell: 5,000 are read, also with marks apart; more are not, and the place is told', async () => {
    const text = 'ế'.repeat(5000)
    expect((await cellsOf(sheetOf(row(`<c t="str"><v>${text.normalize('NFD')}</v></c>`))))[0]!.text).toBe(text)
    const told = { refused: 'documents/cell-too-long', because: { sheet: 'Thành viên', row: 2, column: 'C', letters: 5001, most: 5000 } }
    expect(await refusalOf(sheetOf(`<row r="2"><c r="C2" t="str"><v>${text}x</v></c></row>`))).toEqual(told)
    expect(await refusalOf(excel({ words: `<si><t>${text}x</t></si>`, sheets: [{ name: 'Thành viên', rows: '<row r="2"><c r="C2" t="s"><v>0</v></c></row>' }] }))).toEqual(told)
    expect((await soon(() => refusalOf(sheetOf(`<row><c t="str"><v>${Array.from({ length: 500_000 }, (_, at) => at).join('')}</v></c></row>`)))).refused).toBe('documents/cell-too-long')
    expect((await soon(() => refusalOf(sheetOf(row(`<c><v>${'1'.repeat(6000)}</v></c>`))))).refused).toBe('documents/cell-too-long')
  })

  it('others have their turn while a large sheet is read', async () => {
    const bytes = sheetOf(Array.from({ length: 15_000 }, (_, at) => row(Array.from({ length: 12 }, (_, column) => `<c t="str"><v>Vàng Thị ${at * 12 + column}</v></c>`).join(''))).join(''))
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    const workbook = await readXlsx(bytes, 'danh-sach.xlsx')
    clearInterval(timer)
    expect(isRefusal(workbook)).toBe(false)
    expect(turns).toBeGreaterThan(3)
  })
})
