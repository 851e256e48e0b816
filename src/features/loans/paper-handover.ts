/** Biên bản bàn giao thủ quỹ: cash as counted and as the book says, the bank, who owes what, and which books go over, from one treasurer to the next. */
import { signedBy, toFill } from '#features/clubs/founding-phrases.ts'
import { clubWithHamlet, column, confirmedBy, moneyTable, type PaperClub } from '#features/ledger/club-form.ts'
import type { Fund } from '#features/ledger/account.ts'
import { vi } from '#features/ledger/vi.ts'
import { type Day, dayInWords, formatDay } from '#kernel/day.ts'
import { type Dong, formatWhole } from '#kernel/money.ts'
import { type Block, BLANK, MOTTO_ALONE, type OfficialDocument } from '#kernel/official-document.ts'

export type HandoverFacts = {
  readonly of: PaperClub
  readonly day: Day
  readonly giver: string | null
  readonly taker: string | null
  readonly chair: string | null
  /** Of a handover that is recorded: who saw it besides, the number of its minutes, what was noted. */
  readonly witnesses: readonly string[]
  readonly minutes: string | null
  readonly note: string | null
  /** `counted` on that very day, or as it was handed over; null where the box was not counted then and the sum is written by hand. */
  readonly funds: readonly { readonly fund: Fund; readonly counted: Dong | null; readonly cash: Dong; readonly bank: Dong }[]
  readonly goods: Dong
  readonly debts: readonly { readonly person: string; readonly lentOn: Day; readonly left: Dong; readonly overdue: Dong; readonly days: number }[]
  /** The last of the year up to the day: 0 where there is none. */
  readonly lastNumbers: { readonly receipt: number; readonly payment: number; readonly other: number }
}

export function handoverPaper({ of, day, giver, taker, chair, witnesses, minutes, note, funds, goods, debts, lastNumbers }: HandoverFacts): OfficialDocument {
  const counted = column('Kiểm kê', 0.2, 'end')
  const money = funds.map(({ fund, counted: sum, cash, bank }) => ({ cells: [vi.funds[fund], sum === null ? BLANK.repeat(2) : formatWhole(sum), formatWhole(cash), formatWhole(bank)], strong: false }))
  const body: Block[] = [
    { kind: 'paragraph', text: `Hôm nay, ${dayInWords(day)}, chúng tôi gồm:` },
    { kind: 'clause', text: toFill('1. Bên giao', giver && `${giver}, Thủ quỹ`) }, { kind: 'clause', text: toFill('2. Bên nhận', taker && `${taker}, Thủ quỹ mới`) }, { kind: 'clause', text: toFill('3. Chứng kiến', [...(chair ? [`${chair}, Chủ nhiệm`] : []), ...witnesses.filter((name) => name !== chair)].join('; ')) },
    { kind: 'heading', text: '1. Tiền (đồng)' },
    { kind: 'table', table: moneyTable([column('Quỹ', 0.4), counted, column('Tiền mặt theo sổ', 0.2, 'end'), column('Tại ngân hàng', 0.2, 'end')], money, { whole: true }) },
    ...(goods > 0 ? [{ kind: 'paragraph' as const, text: `Hiện vật câu lạc bộ đang giữ, giá trị theo sổ: ${formatWhole(goods)} đồng.` }] : []),
    { kind: 'heading', text: `2. Nợ phải thu: ${debts.length} khoản (đồng)` }, ...(debts.length > 0 ? [{ kind: 'table' as const, table: debtsTable(debts) }] : [{ kind: 'paragraph' as const, text: 'Không có.' }]),
    { kind: 'heading', text: '3. Sổ sách, giấy tờ' },
    ...[
      'Sổ quỹ, sổ theo dõi cho vay và các sổ đã khóa của những năm trước.', `Chứng từ năm ${day.slice(0, 4)}: phiếu thu đến số ${lastNumbers.receipt}, phiếu chi đến số ${lastNumbers.payment}, phiếu kế toán đến số ${lastNumbers.other}.`, `Giấy nhận nợ còn hiệu lực: ${debts.length} giấy.`,
      `Sổ tài khoản ngân hàng; hòm tiền và chìa khóa; giấy tờ khác: ${BLANK.repeat(6)}`,
    ].map((text) => ({ kind: 'bullet' as const, text: `- ${text}` })),
    ...(note ? [{ kind: 'paragraph' as const, text: `Ghi chú: ${note}${/[.!?…]$/.test(note) ? '' : '.'}` }] : []),
    { kind: 'paragraph', text: 'Hai bên đã kiểm đếm, đối chiếu từng mục. Từ lúc ký, bên nhận chịu trách nhiệm về tiền, sổ sách và giấy tờ trên. Biên bản lập thành ba bản./.' },
  ]
  return {
    sheet: 'book', letterhead: MOTTO_ALONE, kind: 'BIÊN BẢN', title: `Bàn giao thủ quỹ${minutes ? ` (số ${minutes})` : ''}\n${clubWithHamlet(of)}`, body,
    foot: { recipients: [], authority: [], signer: null, signatures: [[signedBy(['Bên giao'], { signer: giver }), signedBy(['Bên nhận'], { signer: taker }), signedBy(['Chủ nhiệm'], { signer: chair })], [confirmedBy(of)]] }, annexes: [], sample: of.sample,
  }
}

function debtsTable(debts: HandoverFacts['debts']) {
  const columns = [column('TT', 0.08, 'center'), column('Người vay', 0.3), column('Ngày vay', 0.16, 'center'), column('Gốc còn lại', 0.18, 'end'), column('Đến hạn chưa trả', 0.16, 'end'), column('Số ngày', 0.12, 'end')]
  const rows = debts.map(({ person, lentOn, left, overdue, days }, at) => ({ cells: [String(at + 1), person, formatDay(lentOn), formatWhole(left), overdue > 0 ? formatWhole(overdue) : '', days > 0 ? String(days) : ''], strong: false }))
  return moneyTable(columns, [...rows, { cells: ['', 'Cộng', '', formatWhole(debts.reduce((sum, { left }) => sum + left, 0)), formatWhole(debts.reduce((sum, { overdue }) => sum + overdue, 0)), ''], strong: true }])
}
