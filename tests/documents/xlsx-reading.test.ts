import { describe, expect, it } from 'vitest'
import { columnLetters } from '#kernel/workbook.ts'
import { cellsOf, excel, sheetOf, workbookOf } from './xlsx-parts.ts'

const words = (text: string): string => `<c t="str"><v>${text}</v></c>`
/** Cells in the formats given, one after another, in one row. */
const formatted = (cells: readonly (readonly [format: number | string, value: number])[], uses1904 = false): Uint8Array => {
  const codes = cells.map(([format], at) => (typeof format === 'number' ? '' : `<numFmt numFmtId="${200 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`))
  const styles = cells.map(([format], at) => `<xf numFmtId="${typeof format === 'number' ? format : 200 + at}"/>`)
  const row = cells.map(([, value], at) => `<c s="${at}"><v>${value}</v></c>`)
  return excel({
    uses1904,
    // the styles of styles come first and must not be taken for those of cells
    styles: `<numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs>`,
    sheets: [{ name: 'A', rows: `<row>${row.join('')}</row>` }],
  })
}
const daysOf = async (bytes: Uint8Array) => (await cellsOf(bytes)).map(({ kind, text, day }) => [kind, text, day])

describe('what a person reads in a cell', () => {
  it('words: shared, in the cell, in several types, with marks apart, with what XML cannot hold', async () => {
    const bytes = excel({
      words: '<si><t>Vàng Thị Mẩy</t></si><si><r><t xml:space="preserve">Lò </t></r><r><rPr><b/></rPr><t>Văn</t></r><rPh sb="0" eb="1"><t>ロ</t></rPh></si>',
      sheets: [
        {
          name: 'A',
          rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>${'Bảo Thắng'.normalize('NFD')}</t></is></c><c r="D1" t="inlineStr"><is><r><t>Sa </t></r><r><t>Pa</t></r></is></c><c r="E1" t="str"><f>A1</f><v>dòng_x000D__x000A_hai _x005F_x0041_</v></c><c r="F1" t="s"><v>0</v></c></row>`,
        },
      ],
    })
    const cells = await cellsOf(bytes)
    expect(cells.map(({ text }) => text)).toEqual(['Vàng Thị Mẩy', 'Lò Văn', 'Bảo Thắng', 'Sa Pa', 'dòng\nhai _x0041_', 'Vàng Thị Mẩy'])
    expect(cells.map(({ kind }) => kind)).toEqual(Array(6).fill('text'))
    expect(cells.map(({ formula }) => formula)).toEqual([false, false, false, false, true, false])
  })

  it('a word that one cell types and another works out is the same word, and only one is a formula', async () => {
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><f>A1</f><v>0</v></c><c t="s"><v>0</v></c></row>'
    const cells = await cellsOf(excel({ words: '<si><t>Dao</t></si>', sheets: [{ name: 'A', rows }] }))
    expect(cells.map(({ text, formula }) => [text, formula])).toEqual([['Dao', false], ['Dao', true], ['Dao', false]])
  })

  it('numbers, yes and no, faults, formulas with and without their value', async () => {
    const rows = '<row><c><v>129300000</v></c><c><v>0.30000000000000004</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c><f>SUM(Z1)</f></c><c t="str"><f>""</f><v></v></c></row>'
    expect((await cellsOf(sheetOf(rows))).map(({ kind, text, number, formula }) => [kind, text, number, formula])).toEqual([
      ['number', '129300000', 129300000, false],
      ['number', '0.3', 0.30000000000000004, false],
      ['flag', 'TRUE', undefined, false],
      ['flag', 'FALSE', undefined, false],
      ['fault', '#N/A', undefined, false],
      ['number', '2', 2, true],
      ['empty', '', undefined, true],
      ['empty', '', undefined, true],
    ])
  })

  it('numbers that are shown with leading zeros or as a share', async () => {
    const bytes = formatted([['0000000000', 912345678], ['0000\\ 000\\ 000', 912345678], ['000000000000', 10095001234], [9, 0.6], ['0.0%', 0.625], ['[$-42A]#,##0', 50700000], ['_-* #,##0\\ _d_-', 5]])
    expect((await cellsOf(bytes)).map(({ kind, text }) => `${kind} ${text}`)).toEqual(['0912345678', '0912 345 678', '010095001234', '60%', '62.5%', '50700000', '5'].map((text) => `number ${text}`))
  })
})

describe('days', () => {
  it('in every format that shows one, and in none that does not', async () => {
    const shown = [14, 15, 16, 22, 27, 36, 'dd/mm/yyyy', 'd\\-m\\-yy', '[$-42A]dd mmmm yyyy;@', '"ngày "dd" tháng "mm" năm "yyyy'] as const
    expect(await daysOf(formatted(shown.map((format) => [format, 43248] as const)))).toEqual(shown.map(() => ['day', '28/05/2018', '2018-05-28']))
    const plain = [0, 1, 3, 4, 49, '#,##0" đồng/ngày"', '[Red]0', '0.00E+00', 'General', '0\\d', '_-* #,##0.00\\ "₫"_-'] as const
    expect((await cellsOf(formatted(plain.map((format) => [format, 43248] as const)))).map(({ kind, day }) => [kind, day])).toEqual(plain.map(() => ['number', undefined]))
  })

  it('of which the cell shows only the month or the year', async () => {
    expect(await daysOf(formatted([[17, 18415], ['mm/yyyy', 18415], ['yyyy', 18264]]))).toEqual([
      ['day', '06/1950', '1950-06-01'],
      ['day', '06/1950', '1950-06-01'],
      ['day', '1950', '1950-01-01'],
    ])
  })

  it('with an hour, which is left out, and an hour alone', async () => {
    expect(await daysOf(formatted([[22, 43248.604166], [20, 0.354166667], ['h:mm AM/PM', 0.604166667], [45, 43248.5]]))).toEqual([
      ['day', '28/05/2018', '2018-05-28'],
      ['number', '08:30', undefined],
      ['number', '14:30', undefined],
      ['day', '28/05/2018', '2018-05-28'],
    ])
  })

  it('around the 29/2/1900 that never was, before the first and after the last', async () => {
    expect(await daysOf(formatted([0, 1, 59, 60, 61, 2958465, 2958466, -1].map((serial) => [14, serial] as const)))).toEqual([
      ['text', '00/01/1900', undefined],
      ['day', '01/01/1900', '1900-01-01'],
      ['day', '28/02/1900', '1900-02-28'],
      ['text', '29/02/1900', undefined],
      ['day', '01/03/1900', '1900-03-01'],
      ['day', '31/12/9999', '9999-12-31'],
      ['text', '#####', undefined],
      ['text', '#####', undefined],
    ])
  })

  it('counted from 1904', async () => {
    const bytes = formatted([0, 60, 41786, 2957003, 2957004].map((serial) => [14, serial] as const), true)
    expect((await workbookOf(bytes)).uses1904).toBe(true)
    expect(await daysOf(bytes)).toEqual([
      ['day', '01/01/1904', '1904-01-01'],
      ['day', '01/03/1904', '1904-03-01'],
      ['day', '28/05/2018', '2018-05-28'],
      ['day', '31/12/9999', '9999-12-31'],
      ['text', '#####', undefined],
    ])
  })

  it('kept as text inside the file, and a year typed where a day is expected can still be told', async () => {
    expect(await daysOf(sheetOf('<row><c t="d"><v>1950-05-28T00:00:00</v></c><c t="d"><v>1955-02-31</v></c></row>'))).toEqual([
      ['day', '28/05/1950', '1950-05-28'],
      ['text', '1955-02-31', undefined],
    ])
    expect((await cellsOf(formatted([[14, 1950]])))[0]).toMatchObject({ kind: 'day', number: 1950, day: '1905-05-03' })
  })
})

describe('where cells stand', () => {
  it('rows keep the number that Excel shows, cells their column; what is empty takes no room', async () => {
    const rows = `<row r="2"><c r="B2"><v>1</v></c><c r="D2" s="1"/></row><row r="3" ht="20"/><row r="7">${words('   ')}</row><row r="9"><c r="A9"><v>2</v></c><c r="AB9"><v>3</v></c></row>`
    const { rows: read } = (await workbookOf(sheetOf(rows))).sheets[0]!
    expect(read.map(({ number, cells }) => [number, cells.length])).toEqual([[2, 2], [9, 28]])
    expect(read[0]!.cells.map(({ kind }) => kind)).toEqual(['empty', 'number'])
    expect(read[1]!.cells[27]!.text).toBe('3')
    expect([0, 25, 26, 27, 199, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AB', 'GR', 'ZZ', 'AAA'])
  })

  it('rows and cells that do not say where they are follow the one before', async () => {
    const { rows } = (await workbookOf(sheetOf('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'))).sheets[0]!
    expect(rows.map(({ number, cells }) => [number, cells.map(({ text }) => text)])).toEqual([[1, ['1', '2']], [5, ['', '', '3', '4']], [6, ['5']]])
  })

  it('sheets in their order, hidden ones and hidden columns told, charts left out', async () => {
    const row = '<row><c><v>1</v></c></row>'
    const bytes = excel({
      sheets: [
        { name: 'Thành viên &amp; hộ', rows: row, before: '<cols><col min="1" max="1" width="9" hidden="1"/><col min="2" max="2" width="9"/><col min="4" max="5" width="0"/><col min="190" max="16384" hidden="true"/></cols>' },
        { name: 'Danh mục'.normalize('NFD'), state: 'veryHidden', rows: row },
        { name: 'Ẩn', state: 'hidden', rows: row },
      ],
    })
    const { sheets, uses1904 } = await workbookOf(bytes)
    expect(uses1904).toBe(false)
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([['Thành viên & hộ', false, 1], ['Danh mục', true, 1], ['Ẩn', true, 1]])
    expect(sheets[0]!.hiddenColumns).toEqual([0, 3, 4, ...Array.from({ length: 11 }, (_, at) => 189 + at)])
    const withChart = excel({
      sheets: [{ name: 'A', rows: row }, { name: 'Biểu đồ', rows: '' }],
      others: { 'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>' },
    })
    expect((await workbookOf(withChart)).sheets.map(({ name }) => name)).toEqual(['A'])
  })
})

describe('old encodings in cells', () => {
  const row = (...texts: string[]): string => `<row>${texts.map(words).join('')}</row>`
  const marked = async (rows: string) => (await cellsOf(sheetOf(rows))).map(({ legacy, text }) => `${legacy ?? ''} ${text}`)

  it('marks each TCVN3 cell, however short, and no proper one beside it', async () => {
    expect(await marked(row('Nguyễn Thị Giòn', 'NguyÔn V¨n §«ng', 'Hoµng ThÞ Mai', 'TrÇn ThÞ BÐ', 'An', 'L¹i V¨n ¦íc', 'tổ 5, thôn Nậm Mòn'))).toEqual([
      ' Nguyễn Thị Giòn', 'TCVN3 NguyÔn V¨n §«ng', 'TCVN3 Hoµng ThÞ Mai', 'TCVN3 TrÇn ThÞ BÐ', ' An', 'TCVN3 L¹i V¨n ¦íc', ' tổ 5, thôn Nậm Mòn',
    ])
  })

  it('marks each VNI cell', async () => {
    expect(await marked(row('Nguyeãn Vaên Huøng', 'Traàn Thò Maây', 'Leâ Ñaïo', 'Nguyễn Thị Hoà', 'Phaïm Ñöùc', 'Quì, giùm, giõng'))).toEqual([
      'VNI Nguyeãn Vaên Huøng', 'VNI Traàn Thò Maây', 'VNI Leâ Ñaïo', ' Nguyễn Thị Hoà', 'VNI Phaïm Ñöùc', ' Quì, giùm, giõng',
    ])
  })

  it('marks letters that were broken on their way', async () => {
    const broken = [...Buffer.from('Nguyễn Thị Hạnh')].map((byte) => String.fromCharCode(byte)).join('')
    expect((await cellsOf(sheetOf(row(broken, 'Lò Thị Mẩy'))).then((cells) => cells.map(({ legacy }) => legacy)))).toEqual(['mojibake', null])
  })

  it('leaves proper names alone, of the minorities and of guests too', async () => {
    const proper = ['Giàng A Páo', 'Vừ Thị Dợ', 'Lù Seo Phừ', 'Ma Seo Giống', 'Chảo Ông Phẩu', 'Hoà Bình', 'thuỷ', 'Zoë', 'Noël', '5 m², 20 °C', 'nhờ giùm', 'giòn', 'thôn 3 (cũ)', 'Ai hỏi?', 'khoảng ½ ngày', ...Array<string>(4).fill('http://laocai.gov.vn/xem?id=1'), ...Array<string>(9).fill('giùm, giòn, quì, giõng')]
    expect((await cellsOf(sheetOf(proper.map((text) => row(text)).join('')))).filter(({ legacy }) => legacy !== null)).toEqual([])
  })
})
