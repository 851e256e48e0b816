/** The loans of one person as tables of their own copy: all that is kept of these, and of other people's loans only that they took part. */
import type { PersonSection } from '#features/members/person-section.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import { type Dong, formatDong, formatWhole } from '#kernel/money.ts'
import { vi as desk } from './desk-words.vi.ts'
import { backText, purposeText, termsText } from './loan-paper-facts.ts'
import { coveredBy, coveringOf, lentOn, type Loan, stateOf, versionOn } from './loan-state.ts'
import { thingOf } from './loan-text.ts'
import type { RecordedResult } from './loan.ts'
import type { LossGiven } from './loss.ts'
import { vi } from './vi.ts'

export type OwnLoan = {
  readonly loan: Loan
  readonly club: string
  /** Why it was cancelled, where it was. */
  readonly cancelReason: string | null
  readonly results: readonly (RecordedResult & { readonly day: Day; readonly note: string | null })[]
  readonly losses: readonly LossGiven[]
  readonly requests: readonly { readonly askedOn: Day; readonly amount: Dong; readonly reason: string; readonly answer: 'agreed' | 'refused' | null; readonly answeredOn: Day | null; readonly paper: string | null }[]
}
/** Other people's loans: as what the person stands there, when, in which club, and the sum where they answer for it. */
export type Beside = { readonly as: 'co-signer' | 'heir' | 'approver'; readonly day: Day | null; readonly club: string; readonly amount: Dong | null }

const AS = { 'co-signer': 'Cùng ký với người vay', heir: 'Nhận trả thay người vay đã mất', approver: 'Xét khoản vay của người trong Ban Chủ nhiệm' } satisfies Record<Beside['as'], string>
const shown = (day: Day | null | undefined): string => (day ? formatDay(day) : '')
const some = (sum: number): string => (sum === 0 ? '' : formatWhole(sum))

export function loanSections(loans: readonly OwnLoan[], beside: readonly Beside[], today: Day): PersonSection[] {
  const numbered = loans.map((own, at) => ({ ...own, number: `Khoản ${at + 1}` }))
  return [
    {
      title: 'VAY VỐN', columns: [{ title: 'Khoản', share: 0.11 }, { title: 'Nội dung', share: 0.27 }, { title: 'Đang lưu', share: 0.62 }],
      rows: numbered.flatMap((own) => facts(own, today).map(([what, said], at) => [at === 0 ? own.number : '', what, said])),
    },
    {
      title: 'LỊCH TRẢ NỢ', columns: [{ title: 'Khoản', share: 0.12 }, { title: 'Ngày trả', share: 0.16, align: 'center' }, ...['Gốc', 'Lãi', 'Gốc đã trả', 'Lãi đã trả'].map((title) => ({ title, share: 0.18, align: 'end' as const }))],
      rows: numbered.flatMap(({ loan, number }) => schedule(loan, today).map(({ dueOn, principal, interest, paidPrincipal, paidInterest }, at) => [at === 0 ? number : '', formatDay(dueOn), some(principal), some(interest), some(paidPrincipal), some(paidInterest)])),
    },
    {
      title: 'CÁC LẦN GIAO, TRẢ', columns: [{ title: 'Khoản', share: 0.12 }, { title: 'Ngày', share: 0.16, align: 'center' }, { title: 'Việc', share: 0.24 }, ...['Gốc', 'Lãi', 'Trả trước'].map((title) => ({ title, share: 0.16, align: 'end' as const }))],
      rows: numbered.flatMap(({ loan, number }) => loan.movements.map(({ day, kind, principal, interest, advance }, at) => [at === 0 ? number : '', formatDay(day), desk.one.kinds[kind], some(principal), some(interest), some(advance)])),
    },
    {
      title: 'CÓ MẶT TRONG KHOẢN VAY CỦA NGƯỜI KHÁC', columns: [{ title: 'Ngày', share: 0.14, align: 'center' }, { title: 'Câu lạc bộ', share: 0.34 }, { title: 'Là', share: 0.34 }, { title: 'Số vay (đồng)', share: 0.18, align: 'end' }],
      rows: beside.map(({ as, day, club, amount }) => [shown(day), club, AS[as], amount === null ? '' : formatWhole(amount)]),
    },
  ]
}

function schedule(loan: Loan, today: Day) {
  const version = versionOn(loan.versions, today)
  return version ? coveredBy(version, coveringOf(stateOf(loan, today))) : []
}

/** Everything of one loan that is neither its schedule nor its movements, each in a line. */
function facts({ loan, club, cancelReason, results, losses, requests }: OwnLoan, today: Day): (readonly [string, string])[] {
  const state = stateOf(loan, today)
  const { decision, inKind, coSigner, heir, approver } = loan
  const lines: (readonly [string, string | null])[] = [
    ['Câu lạc bộ', club], ['Buổi họp quyết định', decision && `${formatDay(decision.day)}: ${decision.inFavour}/${decision.present} người đồng ý, ${decision.against} người không đồng ý`], ['Ngày vay', shown(lentOn(loan))],
    ['Số vay', `${formatDong(loan.amount)}${inKind ? `: ${thingOf(inKind)}, trả ${backText(loan)}` : ''}`], ['Điều kiện', termsText(loan)], ['Việc dùng vốn', purposeText(loan)],
    ['Người cùng ký', coSigner && `${coSigner.name} (${coSigner.relation})`], ['Người xét', approver], ['Người thừa kế', heir && `${heir.name} (${heir.relation})`],
    ['Tình trạng', [vi.statuses[state.status], state.principalLeft > 0 && `gốc còn lại ${formatDong(state.principalLeft)}`, state.daysOverdue > 0 && `quá hạn ${state.daysOverdue} ngày`, state.writtenOff > 0 && `đã xóa ${formatDong(state.writtenOff)}`].filter(Boolean).join('; ')],
    ['Hủy', loan.cancelledOn && [formatDay(loan.cancelledOn), cancelReason].filter(Boolean).join(': ')],
    ...loan.versions.filter(({ version }) => version > 1).map(({ from, reason, note }) => ['Gia hạn', [formatDay(from), vi.extensionReasons[reason] ?? reason, note].filter(Boolean).join('; ')] as const),
    ...losses.map(({ day, cause, quantity, certifiedBy, paper, note }) => ['Vật nuôi chết, mất', [formatDay(day), desk.acts.causes[cause], `số lượng ${String(quantity).replace('.', ',')}`, `${certifiedBy} xác nhận`, paper, note].filter(Boolean).join('; ')] as const),
    ...requests.map(({ askedOn, amount, reason, answer, answeredOn, paper }) => ['Đề nghị xử lý vốn', [`${formatDay(askedOn)}: ${formatDong(amount)}`, reason, answer === null ? desk.one.noAnswer : [desk.one.answers[answer], shown(answeredOn), paper].filter(Boolean).join(' ')].join('; ')] as const),
    ...results.map(({ day, result, byAmount, outOfPoverty, note }) => ['Kết quả sau vay', [formatDay(day), vi.results[result], byAmount !== null && `${formatDong(byAmount)} một tháng`, outOfPoverty && 'đã thoát nghèo', note].filter(Boolean).join('; ')] as const),
  ]
  return lines.flatMap(([what, said]) => (said ? [[what, said] as const] : []))
}
