import { expect, test } from 'vitest'
import { asSpreadsheetBlock, cellMatches, cellText, compareCells, readFilters, type TableColumn, writeFilters } from './table-columns.ts'

type Member = { name: string; born: string; paid: number | null; note: string }
const columns: TableColumn<Member>[] = [
  { id: 'ten', head: 'Họ và tên', value: (row) => row.name, as: 'person' },
  { id: 'sinh', head: 'Ngày sinh', value: (row) => row.born, as: 'day' },
  { id: 'nop', head: 'Đã nộp', value: (row) => row.paid, as: 'number' },
  { id: 'ghi', head: 'Ghi chú', value: (row) => row.note },
]
const member = (name: string, paid: number | null, note = ''): Member => ({ name, born: '1955-02-08', paid, note })

test('people stand by given name, Đ after D; figures by size, not by first digit', () => {
  const names = ['Giàng A Sùng', 'Lý Thị Đào', 'Tẩn Mẩy Mán', 'Vàng Văn Dũng', 'Hoàng Thị An']
  expect(names.toSorted((one, other) => compareCells('person', one, other))).toEqual(['Hoàng Thị An', 'Vàng Văn Dũng', 'Lý Thị Đào', 'Tẩn Mẩy Mán', 'Giàng A Sùng'])
  expect([100, 9, 20].toSorted((one, other) => compareCells('number', one, other))).toEqual([9, 20, 100])
})

test('cells read as people write: days with strokes, figures with dots, nothing for nothing', () => {
  expect(columns.map((column) => cellText(column, column.value(member('Lý Thị Đào', 1250000))))).toEqual(['Lý Thị Đào', '08/02/1955', '1.250.000', ''])
  expect(cellText({ as: 'number' }, null)).toBe('')
})

test('a filter finds without tone marks in what is read; a choice must be met whole', () => {
  expect(cellMatches({}, 'Đặng Thị Ánh', 'dang thi a')).toBe(true)
  expect(cellMatches({ as: 'day' }, '2018-05-28', '28/05')).toBe(true)
  expect(cellMatches({ as: 'day' }, '2018-05-28', '2018-05')).toBe(false)
  expect(cellMatches({ filter: 'choice' }, 'Cán bộ Hội xã', 'Cán bộ Hội')).toBe(false)
})

test('what is pasted into Excel stays text where it would run, and figures arrive as figures', () => {
  const rows = [member('=HYPERLINK("x")', 1250000.5, '+84 912'), member('Lý Thị Đào', null, 'hai\tdòng\nmột ô')]
  expect(asSpreadsheetBlock(columns, rows)).toBe(
    `Họ và tên\tNgày sinh\tĐã nộp\tGhi chú\n'=HYPERLINK("x")\t08/02/1955\t1250000,5\t'+84 912\nLý Thị Đào\t08/02/1955\t\thai dòng một ô`,
  )
})

test('filters go into the address and come back, whatever is typed', () => {
  const filters = [{ id: 'ten', value: 'a~b:c%' }, { id: 'noi', value: 'Bảo Yên' }]
  expect(readFilters(writeFilters(filters))).toEqual(filters)
  expect(readFilters('')).toEqual([])
  expect(readFilters('ten:%E1%BA~noi:x')).toEqual([{ id: 'ten', value: '%E1%BA' }, { id: 'noi', value: 'x' }])
})
