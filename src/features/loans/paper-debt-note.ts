/** Giấy nhận nợ: what was received, on which terms, when it comes back, and who answers for it. One sheet where the term is a year. */
import { clubInPlace, signedBy, toFill } from '#features/clubs/founding-phrases.ts'
import { dayInWords, formatDay } from '#kernel/day.ts'
import { type Block, dayOrBlank, MOTTO_ALONE, type OfficialDocument } from '#kernel/official-document.ts'
import { backText, borrowerLines, decisionText, lentText, type LoanPaperFacts, purposeText, scheduleTable, termsText } from './loan-paper-facts.ts'
import { lentOn } from './loan-state.ts'

export function debtNotePaper(facts: LoanPaperFacts): OfficialDocument {
  const { of, loan, board, schedule } = facts
  const [back, decision, start] = [backText(loan), decisionText(loan), loan.openedOn ?? lentOn(loan) ?? null]
  const opened = loan.openedOn && lentOn(loan)
  const body: Block[] = [
    { kind: 'heading', text: `Bên cho vay: ${clubInPlace(of)}` },
    { kind: 'paragraph', text: `${toFill('Đại diện', board.chair && `${board.chair}, Chủ nhiệm`)}` },
    { kind: 'heading', text: 'Bên vay' }, ...borrowerLines(facts),
    { kind: 'paragraph', text: `${start ? `Ngày ${formatDay(start)}` : dayOrBlank(null).replace('ngày', 'Ngày')}, bên vay đã nhận ${lentText(loan)}, để dùng vào việc: ${purposeText(loan)}.` },
    ...(decision ? [{ kind: 'paragraph' as const, text: decision }] : []),
    { kind: 'paragraph', text: `Điều kiện: ${termsText(loan)}.` },
    ...(back ? [{ kind: 'paragraph' as const, text: `Cách trả: ${back}.` }] : []),
    ...(schedule.instalments.length > 0 ? [{ kind: 'paragraph' as const, text: `${schedule.planned ? `Lịch trả dự kiến, nếu giao ${dayInWords(facts.on)}` : opened ? `Lịch trả phần còn lại từ ngày chuyển sổ ${formatDay(opened)}` : 'Lịch trả'} (đồng):` }, { kind: 'table' as const, table: scheduleTable(schedule.instalments) }] : []),
    { kind: 'paragraph', text: 'Bên vay nhận đủ và cam kết trả theo lịch trên tại buổi sinh hoạt; người cùng ký chịu trách nhiệm cùng trả. Giấy này lập thành hai bản, mỗi bên giữ một bản./.' },
  ]
  return {
    sheet: 'book', letterhead: MOTTO_ALONE, kind: 'GIẤY NHẬN NỢ', title: '', body,
    foot: {
      recipients: [], authority: [], signer: null,
      signatures: [
        [signedBy(['Người vay'], { signer: loan.person }), signedBy(['Người cùng ký'], { signer: loan.coSigner?.name ?? null }), signedBy(['Thủ quỹ'], { signer: board.treasurer }), signedBy(['Chủ nhiệm'], { signer: board.chair })],
      ],
    },
    annexes: [], sample: of.sample,
  }
}
