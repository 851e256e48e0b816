/** Sổ Tấm lòng vàng: who gave, what and when, as it hangs in the hamlet hall. Who does not wish to be named is not, on paper and in Excel alike. */
import { signedBy } from '#features/clubs/founding-phrases.ts'
import { clubHead, clubWithHamlet, column, moneyTable, orEmpty, type PaperClub, sum } from '#features/ledger/club-form.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import type { OfficialDocument } from '#kernel/official-document.ts'
import type { Sheet } from '#kernel/sheet.ts'
import { type GivenLine, type GivenTotals, totalsOf } from './contribution.ts'
import { namesVi } from './names.vi.ts'
import { formatQuantity, thingText } from './quantity-text.ts'

/** Gifts alone, the earliest first. */
export type DonorBookFacts = { readonly of: PaperClub; readonly from: Day | null; readonly to: Day; readonly lines: readonly GivenLine[] }

export const giverOf = ({ giver, unnamed }: Pick<GivenLine, 'giver' | 'unnamed'>): string => (unnamed || giver === null ? 'Người tặng không nêu tên' : giver)
/** What was written beside a gift may name who gave it ("Gia đình ông Páo mừng thọ"), so it goes where the name goes. */
const noteOf = ({ note, unnamed }: Pick<GivenLine, 'note' | 'unnamed'>): string => (unnamed ? '' : (note ?? ''))
/** "20 kg gạo", "3 ngày công: sửa sân nhà văn hóa", "Tiền". */
export function whatOf({ form, what, quantity, unit }: Pick<GivenLine, 'form' | 'what' | 'quantity' | 'unit'>): string {
  if (form === 'money') return 'Tiền'
  return form === 'work' ? `${namesVi.workDays(formatQuantity(quantity ?? 0))}: ${what}` : thingText({ quantity: quantity ?? 0, unit: unit ?? '', what: what ?? '' })
}
const periodOf = ({ from, to }: Pick<DonorBookFacts, 'from' | 'to'>): string => (from ? `Từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}` : `Đến ngày ${formatDay(to)}`)
/** What a line is worth in the column of sums: money as it is, all else as it was estimated. */
const worth = ({ amount, value }: GivenLine): number => amount ?? value ?? 0

/** Nobody is thanked where nobody gave. */
const NOBODY = 'Trong thời gian này câu lạc bộ chưa ghi khoản ủng hộ nào.'
export function totalsText({ money, valued, workDays, goods, givers }: GivenTotals): string {
  const things = goods.map(thingText)
  if (givers === 0) return NOBODY
  const parts = [money > 0 && sum(money), ...things, workDays > 0 && namesVi.workDays(formatQuantity(workDays))].filter(Boolean)
  return `Cộng ${givers} người và đơn vị ủng hộ${parts.length > 0 ? `: ${parts.join('; ')}` : ''}.${valued > 0 ? ` Hiện vật và ngày công ước tính ${sum(valued)}.` : ''}`
}

const TITLES = ['Số TT', 'Ngày', 'Người, đơn vị ủng hộ', 'Ủng hộ', 'Số tiền hoặc giá trị ước tính', 'Ghi chú'] as const
export function donorBookPaper(facts: DonorBookFacts): OfficialDocument {
  const { of, to, lines } = facts
  const shares = [0.07, 0.13, 0.26, 0.22, 0.15, 0.17] as const
  const columns = TITLES.map((title, at) => column(title, shares[at]!, at === 4 ? 'end' : at < 2 ? 'center' : 'start'))
  const rows = lines.map((line, at) => ({ cells: [String(at + 1), formatDay(line.day), giverOf(line), whatOf(line), orEmpty(worth(line)), noteOf(line)], strong: false }))
  return {
    sheet: 'book', letterhead: clubHead(of, to), kind: 'SỔ TẤM LÒNG VÀNG', title: periodOf(facts),
    body: lines.length === 0 ? [{ kind: 'note', text: NOBODY }] : [{ kind: 'table', table: moneyTable(columns, rows) }, { kind: 'paragraph', text: totalsText(totalsOf(lines)) }, { kind: 'paragraph', text: 'Câu lạc bộ trân trọng cảm ơn tấm lòng của các cá nhân, đơn vị.' }],
    foot: { recipients: [], authority: [], signer: null, signatures: [[signedBy(['Thủ quỹ']), signedBy(['Chủ nhiệm'])]] }, annexes: [], sample: of.sample,
  }
}

export function donorBookSheet(facts: DonorBookFacts): Sheet {
  const { of, lines } = facts
  const widths = [8, 12, 34, 34, 18, 40] as const
  const rows = lines.map((line, at) => ({ cells: [at + 1, formatDay(line.day), giverOf(line), whatOf(line), worth(line) || null, noteOf(line)], strong: false }))
  const all = { cells: ['', '', 'Cộng', '', lines.length > 0 ? { value: lines.reduce((total, line) => total + worth(line), 0), sumOf: { rows: [0, lines.length - 1] as const } } : 0, ''], strong: true }
  return {
    name: 'Tấm lòng vàng', title: 'SỔ TẤM LÒNG VÀNG', reference: `(${clubWithHamlet(of)}. ${periodOf(facts)})`, unit: 'Đơn vị tính: đồng', columns: TITLES.map((title, at) => ({ title, width: widths[at]!, align: at === 4 ? 'end' : at < 2 ? 'center' : 'start' })), rows: [...rows, all],
    remarks: [totalsText(totalsOf(lines))], sample: of.sample,
  }
}
