/** Five hundred made-up members as a book, with everything that tables lose on their way: zeros in front, dots, marks, days, years alone. */
import type { Book, BookCell, BookColumn } from '#kernel/book.ts'
import { formatDay, isDay } from '#kernel/day.ts'
import type { XlsxCell } from '#kernel/workbook.ts'

const FAMILIES = ['Vàng', 'Lò', 'Nguyễn', 'Giàng A', 'Chảo', 'Đặng', 'Hoàng', 'Lý']
const MIDDLES = ['Thị', 'Văn', 'Seo', 'Mỹ', 'Ngọc', 'Ông', 'Thuỷ']
const GIVEN = ['Mẩy', 'Hạnh', 'Phử', 'Dơ', 'Ước', 'Yến', 'Quý', 'Hoà', 'Ẩn']
export const ETHNICITIES = ['Kinh', 'Mông', 'Dao', 'Tày', 'Nùng', 'Giáy', 'Phù Lá', 'Hà Nhì', 'Xá Phó (Phù Lá), nhánh "La Quả"']
/** Longer than Excel allows inside a rule. */
export const HAMLETS = Array.from({ length: 120 }, (_, at) => `Thôn ${at + 1}, Nậm Mòn`)
/** Words that a spreadsheet would take for something else. */
export const TRICKY = ['=1+1', '+84912345678', '-5', '@SUM(A1)', "'=1", '1.250.000', '2.5', '1e5', '05/06', 'TRUE', '#N/A', '=HYPERLINK("http://example.com","x")', '_x0041_', 'hai\ndòng', ' cách ', '1/2', '007']

const columns: readonly BookColumn[] = [
  { title: 'Mã', width: 10, as: 'text', hidden: true },
  { title: 'Họ và tên', width: 28, as: 'text', note: 'Ghi đủ họ, tên đệm và tên.' },
  { title: 'Ngày sinh', width: 14, as: 'day', note: 'Ngày/tháng/năm; chỉ nhớ năm thì ghi năm.' },
  { title: 'Dân tộc', width: 16, as: 'text', choices: ETHNICITIES },
  { title: 'Thôn', width: 20, as: 'text', choices: HAMLETS },
  { title: 'Điện thoại', width: 14, as: 'text' },
  { title: 'Số giấy tờ', width: 16, as: 'text' },
  { title: 'Tiền vay (đồng)', width: 16, as: 'number' },
  { title: 'Ngày vào', width: 14, as: 'day' },
  { title: 'Ghi chú', width: 30, as: 'text' },
]

const pick = <Value>(values: readonly Value[], at: number): Value => values[at % values.length]!
const two = (value: number): string => String(value).padStart(2, '0')

function rowOf(at: number): BookCell[] {
  const name = `${pick(FAMILIES, at)} ${pick(MIDDLES, at * 3)} ${pick(GIVEN, at * 7)} (mẫu)`
  const year = 1900 + ((at * 13) % 110)
  const birth = at % 9 === 0 ? year : at % 11 === 0 ? `${two((at % 12) + 1)}/${year}` : `${year}-${two((at % 12) + 1)}-${two((at % 28) + 1)}`
  return [
    `m-${at}`,
    at % 5 === 0 ? name.normalize('NFD') : name,
    birth,
    pick(ETHNICITIES, at),
    at % 50 === 0 ? 'Thôn không có trong danh mục' : pick(HAMLETS, at * 17),
    `09${String(12_345_678 + at * 7919).slice(0, 8)}`,
    `0${String(10_095_001_234 + at * 104_729)}`,
    at % 4 === 0 ? null : at % 6 === 0 ? at * 1000.25 : at * 250_000,
    `20${two(16 + (at % 9))}-02-${at % 36 === 0 ? '29' : '28'}`.replace(/20(?!16|20|24)(\d\d)-02-29/, '20$1-03-01'),
    at % 3 === 0 ? pick(TRICKY, at / 3) : null,
  ]
}

export const exampleBook: Book = {
  title: 'Danh sách thành viên Câu lạc bộ Nậm Mòn (mẫu)',
  sample: false,
  sheets: [
    { name: 'Thành viên', columns, rows: Array.from({ length: 500 }, (_, at) => rowOf(at)), spare: 40 },
    { name: 'Hướng dẫn', columns: [{ title: 'Cách điền', width: 90, as: 'text' }], rows: [['Mỗi người một dòng.'], ['Không xóa cột ẩn.']] },
  ],
}

/** What a person reads in a cell that was written so. */
export function readsAs(given: BookCell): string {
  if (given === null || given === '') return ''
  const value = typeof given === 'object' ? given.text : given
  if (typeof value === 'number') return String(value)
  return isDay(value) && value >= '1900' ? formatDay(value) : value.normalize('NFC')
}

/** "dòng 12 cột 3: … → …" of each cell that does not read as it was written. */
export function changedCells(rows: readonly (readonly BookCell[])[], read: readonly { readonly number: number; readonly cells: readonly XlsxCell[] }[]): string[] {
  const byNumber = new Map(read.map(({ number, cells }) => [number, cells]))
  const changed = rows.flatMap((row, at) =>
    row.flatMap((given, column) => {
      const [before, after] = [readsAs(given), byNumber.get(at + 2)?.[column]?.text ?? '']
      return before === after ? [] : [`dòng ${at + 2} cột ${column + 1}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`]
    }),
  )
  return [...changed, ...read.filter(({ number }) => number > rows.length + 1).map(({ number }) => `dòng ${number} thừa`)]
}
