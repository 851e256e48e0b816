/** Sổ theo dõi cho vay: each loan a line with what was due and what was paid, as the paper register has it and as a sheet. */
import { signedBy } from '#features/clubs/founding-phrases.ts'
import { clubHead, clubWithHamlet, column, moneyTable, orEmpty, type PaperClub } from '#features/ledger/club-form.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import { formatWhole } from '#kernel/money.ts'
import type { OfficialDocument } from '#kernel/official-document.ts'
import { capital } from '#kernel/vietnamese.ts'
import type { Sheet, SheetCell, SheetColumn } from '#kernel/sheet.ts'
import { purposeText, rateText } from './loan-paper-facts.ts'
import { lentOn, type Loan, type LoanState, stateOf } from './loan-state.ts'
import { vi } from './vi.ts'

export type RegisterFacts = { readonly of: PaperClub; readonly on: Day; readonly loans: readonly Loan[] }
type Row = { readonly loan: Loan; readonly state: LoanState; readonly start: Day | null; readonly overdue: number }
const rowsOf = ({ loans, on }: RegisterFacts): Row[] => loans.map((loan) => ({ loan, state: stateOf(loan, on), start: loan.openedOn ?? lentOn(loan) ?? null })).map((row) => ({ ...row, overdue: row.state.overdue.principal + row.state.overdue.interest }))
const standing = ({ state }: Row): string => (state.daysOverdue > 0 ? `Quá hạn ${state.daysOverdue} ngày` : vi.statuses[state.status])
const what = ({ loan }: Row): string => [capital(purposeText(loan)), loan.inKind && `(${String(loan.inKind.quantity).replace('.', ',')} ${loan.inKind.unit} ${loan.inKind.what})`].filter(Boolean).join(' ')
const total = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0)

/** What stands in sums: what was lent, paid, is left, is due. */
const SUMS = { amount: ({ loan }: Row) => loan.amount, principal: ({ state }: Row) => state.principalPaid, interest: ({ state }: Row) => state.interestPaid, left: ({ state }: Row) => state.principalLeft, overdue: ({ overdue }: Row) => overdue }

export function registerPaper(facts: RegisterFacts): OfficialDocument {
  const { of, on } = facts
  const rows = rowsOf(facts)
  const columns = [
    column('TT', 0.04, 'center'), column('Người vay', 0.15), column('Ngày vay', 0.085, 'center'), column('Số vay', 0.09, 'end'), column('Việc dùng vốn', 0.13), column('Tháng', 0.055, 'center'), column('Lãi tháng', 0.055, 'center'), column('Đã trả gốc', 0.09, 'end'), column('Đã trả lãi', 0.075, 'end'),
    column('Gốc còn lại', 0.09, 'end'), column('Đến hạn chưa trả', 0.075, 'end'), column('Tình trạng', 0.065),
  ]
  const lines = rows.map((row, at) => {
    const { loan, state, start, overdue } = row
    return { cells: [String(at + 1), loan.person, start ? formatDay(start) : '', formatWhole(loan.amount), what(row), String(loan.months), rateText(loan.monthlyRate), orEmpty(state.principalPaid), orEmpty(state.interestPaid), orEmpty(state.principalLeft), orEmpty(overdue), standing(row)], strong: false }
  })
  const [amount, principal, interest, left, overdue] = Object.values(SUMS).map((sum) => formatWhole(total(rows, sum)))
  const all = { cells: ['', `Cộng ${rows.length} khoản`, '', amount!, '', '', '', principal!, interest!, left!, overdue!, ''], strong: true }
  return {
    sheet: 'book', across: true, letterhead: clubHead(of, on), kind: 'SỔ THEO DÕI CHO VAY', title: `Đến hết ngày ${formatDay(on)}`,
    body: [{ kind: 'note', text: 'Đơn vị tính: đồng' }, { kind: 'table', table: moneyTable(columns, [...lines, all]) }],
    foot: { recipients: [], authority: [], signer: null, signatures: [['Thủ quỹ', 'Kế toán', 'Chủ nhiệm'].map((sign) => signedBy([sign]))] }, annexes: [], sample: of.sample,
  }
}

type Column = SheetColumn & { readonly cell: (row: Row, at: number) => SheetCell; readonly sum?: (row: Row) => number }
const money = (title: string, sum: (row: Row) => number): Column => ({ title, width: 15, align: 'end', cell: sum, sum })
const text = (title: string, width: number, cell: Column['cell'], align: SheetColumn['align'] = 'start'): Column => ({ title, width, align, cell })
const dayText = (day: Day | null | undefined): string => (day ? formatDay(day) : '')
const SHEET: readonly Column[] = [
  text('TT', 5, (_, at) => at + 1, 'center'), text('Người vay', 28, ({ loan }) => loan.person), text('Ngày quyết định', 13, ({ loan }) => dayText(loan.decision?.day), 'center'), text('Ngày vay', 13, ({ start }) => dayText(start), 'center'), money('Số vay', SUMS.amount), text('Việc dùng vốn', 32, what),
  text('Thời hạn (tháng)', 10, ({ loan }) => loan.months, 'center'), text('Lãi tháng (%)', 9, ({ loan }) => loan.monthlyRate / 100, 'center'), money('Đã trả gốc', SUMS.principal), money('Đã trả lãi', SUMS.interest), money('Gốc còn lại', SUMS.left), money('Trả trước', ({ state }) => state.advance),
  money('Gốc đến hạn chưa trả', ({ state }) => state.overdue.principal), money('Lãi đến hạn chưa trả', ({ state }) => state.overdue.interest), text('Số ngày quá hạn', 10, ({ state }) => state.daysOverdue || null, 'end'), text('Kỳ tới', 13, ({ state }) => dayText(state.next?.dueOn), 'center'),
  text('Gốc kỳ tới', 14, ({ state }) => state.next?.principal ?? null, 'end'), text('Lãi kỳ tới', 13, ({ state }) => state.next?.interest ?? null, 'end'), text('Tình trạng', 24, ({ state }) => vi.statuses[state.status]), text('Người cùng ký', 26, ({ loan }) => (loan.coSigner ? `${loan.coSigner.name} (${loan.coSigner.relation})` : '')),
]

export function registerSheet(facts: RegisterFacts): Sheet {
  const rows = rowsOf(facts)
  const sums = SHEET.map(({ sum }, at): SheetCell => (sum ? { value: total(rows, sum), sumOf: { rows: [0, rows.length - 1] } } : at === 1 ? `Cộng ${rows.length} khoản` : ''))
  return {
    name: 'Cho vay', title: 'SỔ THEO DÕI CHO VAY', reference: `(${clubWithHamlet(facts.of)}. Đến hết ngày ${formatDay(facts.on)})`, unit: 'Đơn vị tính: đồng', columns: SHEET.map(({ title, width, align }) => ({ title, width, align })),
    rows: [...rows.map((row, at) => ({ cells: SHEET.map(({ cell }) => cell(row, at)), strong: false })), ...(rows.length > 0 ? [{ cells: sums, strong: true }] : [])], remarks: [], sample: facts.of.sample,
  }
}
