import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { isBlank, isWide, numberLine, placeAndDate, printedTable } from './official-document.ts'

describe('what nobody has given is a visible blank', () => {
  it('on the number', () => {
    expect(numberLine('184/KH-UBND')).toBe('Số: 184/KH-UBND')
    expect(numberLine(null, 'KH-UBND')).toBe('Số: ……/KH-UBND')
    expect(numberLine(null)).toBe('Số: ……/……')
  })

  it('on place and date, each by itself', () => {
    expect(placeAndDate('Lào Cai', day('2018-05-28'))).toBe('Lào Cai, ngày 28 tháng 5 năm 2018')
    expect(placeAndDate(null, day('2018-02-05'))).toBe('…………, ngày 05 tháng 02 năm 2018')
    expect(placeAndDate('Lào Cai', null)).toBe('Lào Cai, ngày …… tháng …… năm ……')
  })

  it('is told from words', () => {
    expect(['', '……', '. . .'].every(isBlank)).toBe(true)
    expect(isBlank('Lào Cai')).toBe(false)
  })
})

describe('a printed table', () => {
  const table = printedTable([
    ['TT', 'Nội dung', 'Tổng kinh phí', 'Kinh phí', 'Kinh phí', 'Kinh phí'],
    ['', '', '', 'Ngân sách', 'Quỹ', 'Xã hội hóa'],
    ['1', 'Tổ chức 01 lớp tập huấn', '50,7', '50,7', '', ''],
    ['2', 'Hỗ trợ nguồn quỹ', '1.400', '', '1.320', '80'],
    ['', 'Tổng cộng', '1.450,7', '50,7', '1.320', '80'],
  ])

  it('joins header cells that repeat, and gives blank ones to the cell above', () => {
    expect(table.header).toEqual([
      [
        { text: 'TT', column: 0, across: 1, down: 2 },
        { text: 'Nội dung', column: 1, across: 1, down: 2 },
        { text: 'Tổng kinh phí', column: 2, across: 1, down: 2 },
        { text: 'Kinh phí', column: 3, across: 3, down: 1 },
      ],
      [
        { text: 'Ngân sách', column: 3, across: 1, down: 1 },
        { text: 'Quỹ', column: 4, across: 1, down: 1 },
        { text: 'Xã hội hóa', column: 5, across: 1, down: 1 },
      ],
    ])
  })

  it('takes a heading printed once over blank cells for the same', () => {
    const once = printedTable([
      ['TT', 'Tên', 'Kinh phí', ''],
      ['', '', 'Ngân sách', 'Quỹ'],
      ['1', 'a', '1', '2'],
    ])
    const each = printedTable([
      ['TT', 'Tên', 'Kinh phí', 'Kinh phí'],
      ['', '', 'Ngân sách', 'Quỹ'],
      ['1', 'a', '1', '2'],
    ])
    expect(once).toEqual(each)
    expect(once.header[0]![2]).toEqual({ text: 'Kinh phí', column: 2, across: 2, down: 1 })
  })

  it('sets numbers right, numbering in the middle and totals strong', () => {
    expect(table.columns.map(({ align }) => align)).toEqual(['center', 'start', 'end', 'end', 'end', 'end'])
    expect(table.rows.map(({ strong }) => strong)).toEqual([false, false, true])
    expect(table.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10)
  })

  it('needs a wide sheet from six columns on', () => {
    expect(isWide([{ kind: 'table', table }])).toBe(true)
    expect(
      isWide([
        {
          kind: 'table',
          table: printedTable([
            ['TT', 'Huyện'],
            ['1', 'Bảo Thắng'],
          ]),
        },
      ]),
    ).toBe(false)
  })

  it('covers every place of its header exactly once, whatever was printed', () => {
    const text = fc.constantFrom('', 'a', 'b', '1')
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }), (printed) => {
        const { columns, header } = printedTable(printed)
        const places = header.flatMap((cells, row) =>
          cells.flatMap(({ column, across, down }) =>
            Array.from({ length: across * down }, (_, at) => `${row + Math.floor(at / across)},${column + (at % across)}`),
          ),
        )
        expect(new Set(places).size).toBe(places.length)
        expect(places).toHaveLength(header.length * columns.length)
      }),
    )
  })

  it('stands even when ragged, of one row, or empty', () => {
    expect(printedTable([])).toEqual({ columns: [], header: [], rows: [] })
    expect(printedTable([['a', 'b']]).rows).toEqual([{ cells: ['a', 'b'], strong: false }])
    expect(printedTable([['TT', 'Tên', 'Số'], ['1', 'Bảo Thắng'], ['2']]).rows.map(({ cells }) => cells)).toEqual([
      ['1', 'Bảo Thắng', ''],
      ['2', '', ''],
    ])
  })

  it('keeps every word of what was printed', () => {
    const words = [...table.header.flat().map(({ text }) => text), ...table.rows.flatMap(({ cells }) => cells)].filter((text) => text !== '')
    expect(words).toEqual([
      'TT',
      'Nội dung',
      'Tổng kinh phí',
      'Kinh phí',
      'Ngân sách',
      'Quỹ',
      'Xã hội hóa',
      '1',
      'Tổ chức 01 lớp tập huấn',
      '50,7',
      '50,7',
      '2',
      'Hỗ trợ nguồn quỹ',
      '1.400',
      '1.320',
      '80',
      'Tổng cộng',
      '1.450,7',
      '50,7',
      '1.320',
      '80',
    ])
  })
})
