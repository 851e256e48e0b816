/** What the papers of one loan are filled from, and the terms, the schedule and the payments as all of them print these. */
import { toFill } from '#features/clubs/founding-phrases.ts'
import { column, moneyTable, orEmpty, type PaperClub, sumWithWords } from '#features/ledger/club-form.ts'
import type { Board } from '#features/ledger/paper-count.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import { formatWhole } from '#kernel/money.ts'
import type { PaperTable, TextBlock } from '#kernel/official-document.ts'
import type { Loan, LoanState } from './loan-state.ts'
import { quantityText } from './loan-text.ts'
import { type Instalment, totalOf } from './repayment-schedule.ts'

export type LoanPaperFacts = {
  readonly of: PaperClub
  readonly loan: Loan
  readonly borrower: { readonly birth: string | null; readonly address: string | null }
  readonly board: Board
  /** As on the day of the paper, with all that was paid by then. */
  readonly on: Day
  readonly state: LoanState
  /** What falls due and when; of a loan that is not paid out yet as it would be from the day of the paper. */
  readonly schedule: { readonly instalments: readonly Instalment[]; readonly planned: boolean }
  /** Of each movement by its entry: "PT 17/2018". */
  readonly vouchers: ReadonlyMap<string, string>
}

const METHODS: Record<Loan['method'], string> = { flat: 'lãi tính trên số vay ban đầu', declining: 'lãi tính trên dư nợ giảm dần', equal: 'trả đều mỗi kỳ cả gốc và lãi', 'at-end': 'trả một lần gốc và lãi khi đến hạn' }
const PURPOSES: Record<Loan['purpose'], string> = {
  cattle: 'nuôi trâu, bò, dê', pigs: 'nuôi lợn', poultry: 'nuôi gà, vịt', fish: 'nuôi cá', crops: 'trồng trọt', trade: 'buôn bán nhỏ', craft: 'làm nghề thủ công', health: 'chữa bệnh', schooling: 'học tập', housing: 'sửa nhà', other: 'việc khác của gia đình',
}
const COMES_BACK = { cash: 'bằng tiền', same: 'bằng chính hiện vật', offspring: 'bằng con giống để giao thành viên tiếp theo' } as const

/** 70 → "0,7%" */
export const rateText = (hundredths: number): string => `${quantityText(hundredths / 100)}%`

/** "3.000.000 đồng (ba triệu đồng)", or the thing with the value agreed on. */
export function lentText({ amount, inKind }: Pick<Loan, 'amount' | 'inKind'>): string {
  return inKind ? `hiện vật: ${quantityText(inKind.quantity)} ${inKind.unit} ${inKind.what}, giá trị thỏa thuận ${sumWithWords(amount)}` : sumWithWords(amount)
}
export const backText = ({ inKind }: Pick<Loan, 'inKind'>): string | null => inKind && `${COMES_BACK[inKind.comesBack]}${inKind.back ? `: ${inKind.back}` : ''}`
/** "nuôi lợn (mua 2 lợn giống)" */
export const purposeText = ({ purpose, purposeNote }: Pick<Loan, 'purpose' | 'purposeNote'>): string => `${PURPOSES[purpose]}${purposeNote ? ` (${purposeNote})` : ''}`

export function termsText({ months, monthlyRate, method, graceMonths, every }: Pick<Loan, 'months' | 'monthlyRate' | 'method' | 'graceMonths' | 'every'>): string {
  const interest = monthlyRate === 0 ? `không tính lãi${method === 'at-end' ? ', trả một lần khi đến hạn' : ''}` : `lãi ${rateText(monthlyRate)} một tháng, ${METHODS[method]}`
  const step = method === 'at-end' ? '' : `; trả ${every === 1 ? 'hằng tháng' : 'hằng quý'} tại buổi sinh hoạt`
  return `thời hạn ${months} tháng; ${interest}${step}${graceMonths > 0 ? `; ân hạn gốc ${graceMonths} tháng` : ''}`
}

export const boardOf = ({ club }: PaperClub): string => `Ban Chủ nhiệm Câu lạc bộ${club.hamlet ? ` ${club.hamlet}` : ''}`

/** Who borrows and who answers for it too, as a person says it of themselves. */
export const borrowerLines = ({ loan, borrower }: Pick<LoanPaperFacts, 'loan' | 'borrower'>): TextBlock[] => [
  { kind: 'paragraph', text: toFill('Họ và tên người vay', loan.person) }, { kind: 'paragraph', text: borrower.birth && borrower.address ? `Sinh: ${borrower.birth}. Nơi ở: ${borrower.address}` : toFill('Ngày, năm sinh, nơi ở', borrower.birth ?? borrower.address) },
  { kind: 'paragraph', text: toFill('Người trong gia đình cùng ký', loan.coSigner && `${loan.coSigner.name}, quan hệ với người vay: ${loan.coSigner.relation}`) },
]
export const decisionText = ({ decision }: Pick<Loan, 'decision'>): string | null => decision && `Buổi họp câu lạc bộ ngày ${formatDay(decision.day)} đồng ý cho vay: ${decision.inFavour}/${decision.present} người dự họp tán thành.`

const SCHEDULE = [column('Kỳ', 0.1, 'center'), column('Ngày trả', 0.24, 'center'), column('Gốc', 0.22, 'end'), column('Lãi', 0.2, 'end'), column('Cộng', 0.24, 'end')]
/** Kỳ, ngày trả, gốc, lãi, cộng; the sums below. */
export function scheduleTable(instalments: readonly Instalment[]): PaperTable {
  const { principal, interest } = totalOf(instalments)
  const rows = instalments.map((each) => ({ cells: [each.number === 0 ? '' : String(each.number), formatDay(each.dueOn), formatWhole(each.principal), formatWhole(each.interest), formatWhole(each.principal + each.interest)], strong: false }))
  return moneyTable(SCHEDULE, [...rows, { cells: ['', 'Cộng', formatWhole(principal), formatWhole(interest), formatWhole(principal + interest)], strong: true }])
}

const PAID = [column('Ngày', 0.19, 'center'), column('Chứng từ', 0.21, 'center'), column('Gốc', 0.16, 'end'), column('Lãi', 0.13, 'end'), column('Trả trước', 0.13, 'end'), column('Gốc còn lại', 0.18, 'end')]
const MOVED: Record<Loan['movements'][number]['kind'], string> = { lent: 'giao vay', repaid: '', 'written-off': 'xóa nợ', 'advance-returned': 'trả lại tiền trả trước' }
/** Each movement with what is left after it; empty rows below to go on by hand. */
export function paymentsTable({ loan, vouchers, on }: Pick<LoanPaperFacts, 'loan' | 'vouchers' | 'on'>, empty: number): PaperTable {
  let left = 0
  // What came in after a debt was written off is income of the fund and moves nothing here.
  const moved = loan.movements.filter(({ day, principal, interest, advance }) => day <= on && (principal !== 0 || interest !== 0 || advance !== 0))
  const rows = moved.map(({ entryId, kind, day, principal, interest, advance }) => {
    left += kind === 'lent' ? principal : -principal
    return { cells: [formatDay(day), [vouchers.get(entryId), kind === 'lent' && loan.openedOn ? 'chuyển sổ' : MOVED[kind]].filter(Boolean).join('\n'), kind === 'lent' ? '' : orEmpty(principal), orEmpty(interest), orEmpty(advance), formatWhole(left)], strong: false }
  })
  return moneyTable(PAID, [...rows, ...Array.from({ length: empty }, () => ({ cells: PAID.map(() => ''), strong: false }))], { rowHeight: 7 })
}
