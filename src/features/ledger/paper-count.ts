/** Biên bản kiểm kê quỹ: the notes, what the book says, the gap and who saw it. */
import { signedBy, toFill } from '#features/clubs/founding-phrases.ts'
import { type Day, dayInWords } from '#kernel/day.ts'
import { dong, formatWhole } from '#kernel/money.ts'
import { type Block, MOTTO_ALONE, type OfficialDocument } from '#kernel/official-document.ts'
import type { Fund } from './account.ts'
import { NOTES } from './cash-count.ts'
import { clubWithHamlet, column, moneyTable, type PaperClub, sumWithWords } from './club-form.ts'
import { vi } from './vi.ts'

/** Who holds which office of the board on the day; null where nobody does. */
export type Board = { readonly chair: string | null; readonly accountant: string | null; readonly treasurer: string | null }
export type CountFacts = {
  readonly of: PaperClub
  readonly board: Board
  readonly count: { readonly fund: Fund; readonly day: Day; readonly counted: number; readonly book: number; readonly reason: string | null; readonly witnesses: readonly string[]; readonly notes: Readonly<Record<string, number>> }
  /** Of the entry of the gap. */
  readonly voucher: string | null
}

export function countPaper({ of, board, count, voucher }: CountFacts): OfficialDocument {
  const { fund, day, counted, book, reason, witnesses } = count
  const gap = dong(counted - book)
  const gapText = gap === 0 ? 'Số tiền kiểm kê khớp với sổ quỹ.' : `Chênh lệch: ${gap > 0 ? 'thừa' : 'thiếu'} ${sumWithWords(dong(Math.abs(gap)))}.`
  return {
    sheet: 'book', letterhead: MOTTO_ALONE, kind: 'BIÊN BẢN', title: `Kiểm kê ${vi.funds[fund].toLocaleLowerCase('vi')}\n${clubWithHamlet(of)}`,
    body: [
      { kind: 'paragraph', text: `Hôm nay, ${dayInWords(day)}, chúng tôi gồm:` },
      { kind: 'clause', text: toFill('1. Chủ nhiệm', board.chair) }, { kind: 'clause', text: toFill('2. Kế toán', board.accountant) }, { kind: 'clause', text: toFill('3. Thủ quỹ', board.treasurer) },
      { kind: 'clause', text: toFill('4. Người chứng kiến', witnesses.join('; ')) },
      { kind: 'paragraph', text: 'cùng kiểm kê tiền mặt trong hòm tiền, kết quả như sau:' },
      ...notesOf(count),
      { kind: 'clause', text: `a) Số kiểm kê thực tế: ${sumWithWords(dong(counted))}.` }, { kind: 'clause', text: `b) Số dư trên sổ quỹ: ${sumWithWords(dong(book))}.` }, { kind: 'clause', text: `c) ${gapText}` },
      ...(gap === 0 ? [] : [{ kind: 'clause' as const, text: `d) Lý do: ${reason ?? ''}${voucher ? `. Đã ghi sổ phần chênh lệch theo ${voucher}` : ''}.`.replace('..', '.') }]),
      { kind: 'paragraph', text: 'Biên bản đã được đọc cho mọi người cùng nghe và cùng ký./.' },
    ],
    foot: { recipients: [], authority: [], signer: null, signatures: [[signedBy(['Thủ quỹ'], { signer: board.treasurer }), signedBy(['Kế toán'], { signer: board.accountant }), signedBy(['Chủ nhiệm'], { signer: board.chair })], [signedBy(['Người chứng kiến'])]] },
    annexes: [], sample: of.sample,
  }
}

const COLUMNS = [column('Mệnh giá (đồng)', 0.34, 'end'), column('Số tờ', 0.26, 'end'), column('Thành tiền (đồng)', 0.4, 'end')]
/** Those that were there; where only the sum was told, the sheet says so. */
function notesOf({ notes, counted }: CountFacts['count']): Block[] {
  const held = NOTES.filter((note) => (notes[String(note)] ?? 0) > 0).map((note) => ({ note, many: notes[String(note)]! }))
  if (held.length === 0) return [{ kind: 'note', text: 'Không ghi số tờ của từng mệnh giá.' }]
  const rows = held.map(({ note, many }) => ({ cells: [formatWhole(note), formatWhole(many), formatWhole(note * many)], strong: false }))
  return [{ kind: 'table', table: moneyTable(COLUMNS, [...rows, { cells: ['Cộng', formatWhole(held.reduce((sum, { many }) => sum + many, 0)), formatWhole(counted)], strong: true }], { whole: true }) }]
}
