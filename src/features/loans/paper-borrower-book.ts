/** Sổ vay của người vay: the borrower's own book on A5, kept at home and brought to each meeting. */
import { signedBy } from '#features/clubs/founding-phrases.ts'
import { formHead, sum } from '#features/ledger/club-form.ts'
import { formatDay } from '#kernel/day.ts'
import type { Block, OfficialDocument, TextBlock } from '#kernel/official-document.ts'
import { backText, lentText, type LoanPaperFacts, paymentsTable, purposeText, scheduleTable, termsText } from './loan-paper-facts.ts'
import { lentOn } from './loan-state.ts'

/** For the payments of a year to come by hand. */
const EMPTY_ROWS = 6
const said = (lead: string, text: string): TextBlock => ({ kind: 'paragraph', lead: `${lead}:`, text })

export function borrowerBookPaper(facts: LoanPaperFacts): OfficialDocument {
  const { of, loan, schedule, state, on } = facts
  const [back, start, last] = [backText(loan), loan.openedOn ?? lentOn(loan), loan.versions.at(-1)]
  const body: Block[] = [
    said('Vay', `${lentText(loan)}.`), said('Để', `${purposeText(loan)}.`), said('Điều kiện', `${termsText(loan)}.`), ...(back ? [said('Cách trả', `${back}.`)] : []),
    ...(start ? [said('Ngày vay', formatDay(start))] : []), ...(loan.coSigner ? [said('Người cùng ký', `${loan.coSigner.name} (${loan.coSigner.relation})`)] : []),
    { kind: 'heading', text: schedule.planned ? 'Lịch trả dự kiến (đồng)' : loan.versions.length > 1 && last ? `Lịch trả từ ngày gia hạn ${formatDay(last.from)} (đồng)` : 'Lịch trả (đồng)' },
    ...(schedule.instalments.length > 0 ? [{ kind: 'table' as const, table: scheduleTable(schedule.instalments) }] : []),
    { kind: 'heading', text: 'Đã trả (đồng)' }, { kind: 'table', table: paymentsTable(facts, EMPTY_ROWS) },
    said(`Đến ngày ${formatDay(on)}`, `gốc còn lại ${sum(state.principalLeft)}${state.advance > 0 ? `, tiền trả trước ${sum(state.advance)}` : ''}${state.next ? `; kỳ tới ngày ${formatDay(state.next.dueOn)}` : ''}.`),
  ]
  return {
    sheet: 'A5', letterhead: formHead(of, ['Người vay giữ', 'mang theo khi sinh hoạt']), kind: 'SỔ VAY VỐN', title: loan.person, body,
    foot: { recipients: [], authority: [], signer: null, signatures: [[signedBy(['Người vay'], { signer: loan.person }), signedBy(['Thủ quỹ'], { signer: facts.board.treasurer })]] }, annexes: [], sample: of.sample,
  }
}
