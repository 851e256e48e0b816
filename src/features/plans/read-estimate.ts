/** Đọc biểu dự toán: the estimate's table, every sum as printed and none computed. */
import { type Dong, dong } from '#kernel/money.ts'
import type { Estimate, EstimateLine, MoneySource, Unread } from './plan.ts'
import type { Piece } from './plan-document.ts'
import { moneyUnit, readMoney, readNumber } from './read-amounts.ts'
import { foldInPlace, sourceKind } from './reading-words.ts'

export type ReadEstimate = { readonly estimate: Estimate | null; readonly unread: readonly Unread[] }
type Row = NonNullable<Piece['rows']>[number]
type Columns = {
  readonly number: number
  readonly title: number
  readonly total: number
  readonly sources: readonly { readonly at: number; readonly source: MoneySource }[]
}

/** The first table with a title column and sums is the estimate; any other table is left for a person. */
export function readEstimate(tables: readonly Piece[], unitPrinted: string | null): ReadEstimate {
  const unread: Unread[] = []
  let estimate: Estimate | null = null
  for (const table of tables) {
    const read: ReadEstimate | null = estimate === null ? readTable(table, unitPrinted) : null
    if (read) {
      estimate = read.estimate
      unread.push(...read.unread)
    } else unread.push(...(table.rows ?? []).map((row) => unreadRow(table.anchor, row)))
  }
  return { estimate, unread }
}

function readTable({ rows = [], anchor }: Piece, unitPrinted: string | null): ReadEstimate | null {
  const first = rows.findIndex((row) => row.some(({ text }) => readNumber(text.replace(/\s/g, '')) !== null))
  const columns = first > 0 ? columnsOf(rows.slice(0, first)) : null
  if (!columns) return null
  const unit = moneyUnit(
    foldInPlace(
      unitPrinted ??
        rows
          .slice(0, first)
          .flat()
          .map(({ text }) => text)
          .join(' '),
    ),
  )
  const lines: EstimateLine[] = []
  const unread: Unread[] = []
  let sums: EstimateLine | null = null
  for (const row of rows.slice(first)) {
    if (isColumnCount(row)) continue
    const line = readRow(row, columns, unit)
    if (!line) unread.push(unreadRow(anchor, row))
    else if (isTotal(line)) sums = line
    else lines.push(line)
  }
  const sources = columns.sources.map(({ source }) => source)
  const estimate = { unit: unitPrinted ?? 'đồng', sources, lines, total: sums?.total ?? null, totalBySource: sums?.bySource ?? sources.map(() => null) }
  return { estimate, unread }
}

const isTotal = ({ title, number }: EstimateLine): boolean => /^(?:tong|cong)\b/.test(foldInPlace(title)) || /^(?:tong|cong)\b/.test(foldInPlace(number))
/** "(1) (2) (3)" under the headings, or "A B 1 2". */
const isColumnCount = (row: Row): boolean =>
  row.length > 2 && row.every(({ text }, at) => text === '' || text === `(${at + 1})` || /^[AB]$/.test(text) || /^\(?\d=/.test(text))
const unreadRow = (anchor: string, row: Row): Unread => ({
  anchor,
  line: row.find(({ text }) => text !== '')?.line ?? row[0]?.line ?? 0,
  text: row
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' · '),
})

/** A column is known by its lowest heading; the ones above it ("Kinh phí") only group. */
function columnsOf(headings: readonly Row[]): Columns | null {
  const width = Math.max(...headings.map((row) => row.length))
  const columns = Array.from(
    { length: width },
    (_, at) =>
      headings
        .map((row) => row[at]?.text ?? '')
        .filter((text) => text !== '')
        .at(-1) ?? '',
  )
  const words = columns.map((heading) => foldInPlace(heading.replaceAll('\n', ' ')))
  const number = words.findIndex((heading) => /^(?:tt|stt|so tt|so thu tu)$/.test(heading))
  const title = words.findIndex((heading) => /noi dung|hang muc|nhiem vu|hoat dong|dien giai|khoan muc/.test(heading))
  const total = words.findIndex((heading, at) => at !== title && /^(?:tong|cong|thanh tien|kinh phi$|so tien)/.test(heading))
  if (title < 0 || total < 0) return null
  const sources = columns.flatMap((heading, at) => {
    const left = at === number || at === title || at === total || heading === '' || /^(?:ghi chu|don vi|so luong|don gia|muc chi|thoi gian)/.test(words[at]!)
    const printed = heading.replaceAll('\n', ' ')
    return left ? [] : [{ at, source: { kind: sourceKind(printed), title: printed } }]
  })
  return { number, title, total, sources }
}

/** Nothing where a sum is written as no whole đồng, or where the row has no title. */
function readRow(row: Row, { number, title, total, sources }: Columns, unit: Dong): EstimateLine | null {
  const sums = [total, ...sources.map(({ at }) => at)].map((at) => sumOf(row[at]?.text ?? '', unit))
  const words = (row[title]?.text ?? '').replaceAll('\n', ' ')
  const mark = number < 0 ? '' : (row[number]?.text ?? '')
  if (sums.some((sum) => sum === 'unreadable') || (words === '' && !/^(?:tong|cong)/.test(foldInPlace(mark)))) return null
  const [all = null, ...bySource] = sums as (Dong | null)[]
  return { number: mark, title: words || mark, total: all, bySource, line: row[title]?.line ?? row[0]?.line ?? 0 }
}

function sumOf(printed: string, unit: Dong): Dong | null | 'unreadable' {
  const bare = printed.replace(/\s/g, '')
  if (bare === '' || bare === '-' || bare === '–') return null
  return bare === '0' ? dong(0) : (readMoney(bare, unit) ?? 'unreadable')
}
