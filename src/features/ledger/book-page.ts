/** Trang sổ quỹ theo mẫu sổ giấy: ngày tháng, số phiếu thu, số phiếu chi, nội dung, thu, chi, tồn; a sum after each month. The same rows as Word and as Excel. */
import { signedBy } from '#features/clubs/founding-phrases.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import { type Dong, formatWhole, sumDong } from '#kernel/money.ts'
import type { OfficialDocument } from '#kernel/official-document.ts'
import type { Sheet, SheetCell } from '#kernel/sheet.ts'
import type { Fund, Place } from './account.ts'
import type { CashBook } from './cash-book.ts'
import { clubHead, clubWithHamlet, column, moneyTable, orEmpty, type PaperClub } from './club-form.ts'
import type { Entry } from './entry.ts'
import { vi } from './vi.ts'
import { voucherNumber } from './voucher-number.ts'

type Told = Pick<Entry, 'id' | 'memo' | 'voucher' | 'year' | 'number' | 'deviceNumber' | 'reason'> & { readonly who: string | null }
export type BookFacts = { readonly of: PaperClub; readonly fund: Fund; readonly place: Place | null; readonly from: Day | null; readonly to: Day; readonly book: CashBook; readonly entries: readonly Told[]; readonly today: Day }

type Line = { readonly kind: 'line'; readonly day: Day; readonly received: string; readonly paid: string; readonly what: string; readonly in: Dong; readonly out: Dong; readonly left: Dong }
type Sum = { readonly what: string; readonly in: Dong; readonly out: Dong; readonly left: Dong }
type Row = Line | (Sum & { readonly kind: 'month'; /** How many lines above it. */ readonly lines: number }) | (Sum & { readonly kind: 'all' }) | { readonly kind: 'standing'; readonly what: string; readonly left: Dong }

/** Opening row, lines, the sum of each month, the sum of all, closing row. */
export function bookRows({ book, entries, from, to }: BookFacts): Row[] {
  const told = new Map(entries.map((entry) => [entry.id, entry]))
  const months = [...new Set(book.lines.map(({ day }) => day.slice(0, 7)))]
  const lines = months.map((month) => ({ month, of: book.lines.filter(({ day }) => day.startsWith(month)) })).flatMap(({ month, of }): Row[] => [
    ...of.map((line): Row => {
      const entry = told.get(line.entryId)!
      const number = `${voucherNumber(entry)}${entry.deviceNumber ? `\n(${entry.deviceNumber})` : ''}`
      return { kind: 'line', day: line.day, received: line.in > 0 ? number : '', paid: line.out > 0 ? number : '', what: whatOf(entry), in: line.in, out: line.out, left: line.left }
    }),
    { kind: 'month', what: `Cộng tháng ${month.slice(5)}/${month.slice(0, 4)}`, in: sumDong(of.map((line) => line.in)), out: sumDong(of.map((line) => line.out)), left: of.at(-1)!.left, lines: of.length },
  ])
  return [
    { kind: 'standing', what: from ? `Tồn đầu kỳ, trước ngày ${formatDay(from)}` : 'Tồn đầu kỳ', left: book.before }, ...lines,
    { kind: 'all', what: 'Cộng phát sinh cả kỳ', in: book.in, out: book.out, left: book.after }, { kind: 'standing', what: `Tồn cuối ngày ${formatDay(to)}`, left: book.after },
  ]
}
const whatOf = ({ memo, who, reason }: Told): string => [[memo, who].filter(Boolean).join(' - '), reason && `(hủy: ${reason})`].filter(Boolean).join(' ')

const TITLES = ['Ngày tháng', 'Số phiếu thu', 'Số phiếu chi', 'Nội dung', 'Thu', 'Chi', 'Tồn'] as const
const periodOf = ({ from, to }: Pick<BookFacts, 'from' | 'to'>): string => (from ? `Từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}` : `Đến ngày ${formatDay(to)}`)
const nameOf = ({ fund, place }: Pick<BookFacts, 'fund' | 'place'>): string => `${vi.funds[fund]}${place ? `, ${vi.places[place].toLocaleLowerCase('vi')}` : ''}`

export function bookPaper(facts: BookFacts): OfficialDocument {
  const cells = (row: Row): string[] => {
    const left = formatWhole(row.left)
    if (row.kind === 'line') return [formatDay(row.day), row.received, row.paid, row.what, orEmpty(row.in), orEmpty(row.out), left]
    return row.kind === 'standing' ? ['', '', '', row.what, '', '', left] : ['', '', '', row.what, formatWhole(row.in), formatWhole(row.out), left]
  }
  const shares = [0.1, 0.105, 0.105, 0.36, 0.11, 0.11, 0.11] as const
  const columns = TITLES.map((title, at) => column(title, shares[at]!, at > 3 ? 'end' : at === 3 ? 'start' : 'center'))
  return {
    sheet: 'book', across: true, letterhead: clubHead(facts.of, facts.today), kind: 'SỔ QUỸ', title: nameOf(facts), reference: periodOf(facts),
    body: [{ kind: 'note', text: 'Đơn vị tính: đồng' }, { kind: 'table', table: moneyTable(columns, bookRows(facts).map((row) => ({ cells: cells(row), strong: row.kind !== 'line' }))) }],
    foot: { recipients: [], authority: [], signer: null, signatures: [['Thủ quỹ', 'Kế toán', 'Chủ nhiệm'].map((sign) => signedBy([sign]))] }, annexes: [], sample: facts.of.sample,
  }
}

export function bookSheet(facts: BookFacts): Sheet {
  const rows = bookRows(facts)
  const cells = (row: Row, at: number): SheetCell[] => {
    if (row.kind === 'line') return [formatDay(row.day), row.received.replace('\n', ' '), row.paid.replace('\n', ' '), row.what, row.in || null, row.out || null, row.left]
    if (row.kind === 'standing') return ['', '', '', row.what, null, null, row.left]
    if (row.kind === 'all') return ['', '', '', row.what, row.in, row.out, row.left]
    const above = { rows: [at - row.lines, at - 1] as const }
    return ['', '', '', row.what, { value: row.in, sumOf: above }, { value: row.out, sumOf: above }, row.left]
  }
  const widths = [12, 15, 15, 48, 15, 15, 16] as const
  return {
    name: 'Sổ quỹ', title: `SỔ QUỸ - ${nameOf(facts).toLocaleUpperCase('vi')}`, reference: `(${clubWithHamlet(facts.of)}. ${periodOf(facts)})`, unit: 'Đơn vị tính: đồng',
    columns: TITLES.map((title, at) => ({ title, width: widths[at]!, align: at > 3 ? 'end' : at === 3 ? 'start' : 'center' })), rows: rows.map((row, at) => ({ cells: cells(row, at), strong: row.kind !== 'line' })), remarks: [], sample: facts.of.sample,
  }
}
