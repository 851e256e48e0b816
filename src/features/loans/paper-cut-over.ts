/** Biên bản chuyển sổ: what the paper books held on the day from which the new ones go on, signed by those who counted and copied it. */
import { signedBy, toFill } from '#features/clubs/founding-phrases.ts'
import { type Account, type Fund, FUNDS, type Source } from '#features/ledger/account.ts'
import { clubWithHamlet, column, confirmedBy, moneyTable, orEmpty, type PaperClub } from '#features/ledger/club-form.ts'
import type { Board } from '#features/ledger/paper-count.ts'
import { vi } from '#features/ledger/vi.ts'
import { type Day, dayInWords, formatDay } from '#kernel/day.ts'
import { type Dong, formatWhole, sumDong } from '#kernel/money.ts'
import { type Block, MOTTO_ALONE, type OfficialDocument } from '#kernel/official-document.ts'
import type { Instalment } from './repayment-schedule.ts'
import { totalOf } from './repayment-schedule.ts'

export type CutOverFacts = {
  readonly of: PaperClub
  readonly board: Board
  readonly day: Day
  /** "PKT 01/2018" */
  readonly voucher: string
  /** The paper from which it was copied. */
  readonly paper: string | null
  readonly lines: readonly { readonly fund: Fund; readonly account: Account; readonly source: Source | null; /** Debit positive. */ readonly amount: Dong }[]
  readonly members: readonly { readonly name: string; readonly amount: Dong }[]
  readonly loans: readonly { readonly person: string; readonly lentOn: Day; readonly amount: Dong; readonly left: readonly Instalment[] }[]
  readonly lastNumbers: { readonly receipt: number; readonly payment: number; readonly other: number }
}

export function cutOverPaper({ of, board, day, voucher, paper, lines, members, loans, lastNumbers }: CutOverFacts): OfficialDocument {
  const open = loans.filter(({ left }) => left.length > 0)
  const paidOff = loans.length - open.length
  const body: Block[] = [
    { kind: 'paragraph', text: `Hôm nay, ${dayInWords(day)}, chúng tôi gồm:` },
    { kind: 'clause', text: toFill('1. Chủ nhiệm', board.chair) }, { kind: 'clause', text: toFill('2. Kế toán', board.accountant) }, { kind: 'clause', text: toFill('3. Thủ quỹ', board.treasurer) },
    { kind: 'paragraph', text: `đã đối chiếu sổ giấy${paper ? ` (${paper})` : ''} và thống nhất các số dư chuyển sang sổ mới theo ${voucher} như sau:` },
    { kind: 'heading', text: '1. Số dư theo tài khoản và nguồn vốn (đồng)' }, { kind: 'table', table: balances(lines) },
    ...(members.length > 0 ? [{ kind: 'heading' as const, text: '2. Vốn thành viên góp (đồng)' }, { kind: 'table' as const, table: ofMembers(members) }] : []),
    { kind: 'heading', text: `${members.length > 0 ? 3 : 2}. Khoản vay còn phải trả (đồng)` },
    ...(open.length > 0 ? [{ kind: 'table' as const, table: ofLoans(open) }] : [{ kind: 'paragraph' as const, text: 'Không có.' }]),
    ...(paidOff > 0 ? [{ kind: 'paragraph' as const, text: `Ngoài ra ghi ${paidOff} khoản vay đã trả hết trước ngày chuyển sổ.` }] : []),
    { kind: 'heading', text: `${members.length > 0 ? 4 : 3}. Số chứng từ cuối cùng của năm ${day.slice(0, 4)}` },
    { kind: 'paragraph', text: `Phiếu thu số ${lastNumbers.receipt}; phiếu chi số ${lastNumbers.payment}; phiếu kế toán số ${lastNumbers.other}. Chứng từ mới đánh số tiếp theo.` },
    { kind: 'paragraph', text: 'Sổ giấy được khóa và giữ lại để đối chiếu. Biên bản đã được đọc cho mọi người cùng nghe và cùng ký./.' },
  ]
  return {
    sheet: 'book', letterhead: MOTTO_ALONE, kind: 'BIÊN BẢN', title: `Chuyển sổ quỹ\n${clubWithHamlet(of)}`, body,
    foot: { recipients: [], authority: [], signer: null, signatures: [[signedBy(['Thủ quỹ'], { signer: board.treasurer }), signedBy(['Kế toán'], { signer: board.accountant }), signedBy(['Chủ nhiệm'], { signer: board.chair })], [confirmedBy(of)]] }, annexes: [], sample: of.sample,
  }
}

function balances(lines: CutOverFacts['lines']) {
  const debit = ({ amount }: { amount: number }): number => Math.max(0, amount)
  const credit = ({ amount }: { amount: number }): number => Math.max(0, -amount)
  const rows = FUNDS.flatMap((fund) => lines.filter((line) => line.fund === fund).map((line) => ({ cells: [vi.funds[fund], `${vi.accounts[line.account]}${line.source ? `: ${vi.sources[line.source]}` : ''}`, orEmpty(debit(line)), orEmpty(credit(line))], strong: false })))
  const sum = (side: typeof debit): string => formatWhole(lines.reduce((all, line) => all + side(line), 0))
  return moneyTable([column('Quỹ', 0.22), column('Tài khoản, nguồn vốn', 0.42), column('Nợ', 0.18, 'end'), column('Có', 0.18, 'end')], [...rows, { cells: ['', 'Cộng', sum(debit), sum(credit)], strong: true }])
}
const ofMembers = (members: CutOverFacts['members']) =>
  moneyTable([column('TT', 0.1, 'center'), column('Họ và tên', 0.6), column('Vốn góp', 0.3, 'end')], [...members.map(({ name, amount }, at) => ({ cells: [String(at + 1), name, formatWhole(amount)], strong: false })), { cells: ['', 'Cộng', formatWhole(sumDong(members.map(({ amount }) => amount)))], strong: true }])

function ofLoans(loans: CutOverFacts['loans']) {
  const columns = [column('TT', 0.07, 'center'), column('Người vay', 0.25), column('Ngày vay', 0.14, 'center'), column('Đã vay', 0.14, 'end'), column('Gốc còn', 0.14, 'end'), column('Lãi còn', 0.12, 'end'), column('Kỳ còn', 0.14, 'center')]
  const rows = loans.map(({ person, lentOn, amount, left }, at) => ({ cells: [String(at + 1), person, formatDay(lentOn), formatWhole(amount), formatWhole(totalOf(left).principal), formatWhole(totalOf(left).interest), `${left.length} kỳ, đến ${formatDay(left.at(-1)!.dueOn)}`], strong: false }))
  const left = totalOf(loans.flatMap((loan) => loan.left))
  return moneyTable(columns, [...rows, { cells: ['', 'Cộng', '', formatWhole(sumDong(loans.map(({ amount }) => amount))), formatWhole(left.principal), formatWhole(left.interest), ''], strong: true }])
}
