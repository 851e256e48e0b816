/** Giấy đề nghị gia hạn: why, and the schedule before and after, side by side in time. */
import { placeOf, signedBy } from '#features/clubs/founding-phrases.ts'
import { confirmedBy, sumWithWords } from '#features/ledger/club-form.ts'
import { dayInWords, formatDay } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { type Block, MOTTO_ALONE, type OfficialDocument, placeAndDate } from '#kernel/official-document.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { boardOf, borrowerLines, lentText, type LoanPaperFacts, scheduleTable } from './loan-paper-facts.ts'
import { coveredBy, lentOn } from './loan-state.ts'
import { vi } from './vi.ts'

/** Of the latest extension. Errors: `loans/not-extended`. */
export function extensionPaper(facts: LoanPaperFacts): OfficialDocument | Refusal {
  const { of, loan, board } = facts
  const [before, now] = loan.versions.slice(-2)
  if (!before || !now) return refuse('loans/not-extended')
  const unpaid = coveredBy(before, now.paidBefore)
    .map(({ paidPrincipal, paidInterest, ...each }) => ({ ...each, principal: dong(each.principal - paidPrincipal), interest: dong(each.interest - paidInterest) }))
    .filter(({ principal, interest }) => principal + interest > 0)
  const start = loan.openedOn ?? lentOn(loan)
  const left = dong(loan.movements.filter(({ day }) => day <= now.from).reduce((sum, { kind, principal }) => sum + (kind === 'lent' ? principal : -principal), 0))
  const body: Block[] = [
    ...borrowerLines(facts),
    { kind: 'paragraph', text: `${start ? `Ngày ${formatDay(start)} tôi` : 'Tôi'} đã vay của Câu lạc bộ ${lentText(loan)}. Đến ngày ${formatDay(now.from)} gốc còn lại ${sumWithWords(left)}.` },
    { kind: 'paragraph', text: `Tôi đề nghị được gia hạn từ ${dayInWords(now.from)}. Lý do: ${vi.extensionReasons[now.reason] ?? now.reason}${now.note ? ` (${now.note})` : ''}.` },
    { kind: 'paragraph', text: 'Lịch cũ, phần chưa trả (đồng):' }, { kind: 'table', table: scheduleTable(unpaid) },
    { kind: 'paragraph', text: 'Lịch mới (đồng):' }, { kind: 'table', table: scheduleTable(now.instalments) },
    { kind: 'paragraph', text: 'Tôi và người cùng ký cam kết trả theo lịch mới./.' },
    { kind: 'note', text: placeAndDate(placeOf(of.club), now.from) },
  ]
  return {
    sheet: 'book', letterhead: MOTTO_ALONE, kind: 'GIẤY ĐỀ NGHỊ GIA HẠN', title: 'Khoản vay từ quỹ của Câu lạc bộ', addressees: [boardOf(of)], body,
    foot: {
      recipients: [], authority: [], signer: null,
      signatures: [[signedBy(['Người cùng ký'], { signer: loan.coSigner?.name ?? null }), signedBy(['Người vay'], { signer: loan.person })], [confirmedBy(of), signedBy(['Chủ nhiệm'], { signer: board.chair })]],
    },
    annexes: [], sample: of.sample,
  }
}
