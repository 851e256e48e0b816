/** Đơn vay vốn: a member asks the board; signed with somebody of the household. */
import { clubInPlace, placeOf, signedBy } from '#features/clubs/founding-phrases.ts'
import { confirmedBy } from '#features/ledger/club-form.ts'
import { BLANK, MOTTO_ALONE, type OfficialDocument, placeAndDate, type TextBlock } from '#kernel/official-document.ts'
import { backText, boardOf, borrowerLines, decisionText, lentText, type LoanPaperFacts, purposeText, termsText } from './loan-paper-facts.ts'

export function loanApplicationPaper(facts: LoanPaperFacts): OfficialDocument {
  const { of, loan, board } = facts
  const back = backText(loan)
  const lines: TextBlock[] = [
    ...borrowerLines(facts),
    { kind: 'paragraph', text: `Tôi là thành viên của ${clubInPlace(of)}. Tôi đề nghị Câu lạc bộ cho vay ${lentText(loan)}.` },
    { kind: 'paragraph', text: `Để dùng vào việc: ${purposeText(loan)}.` },
    { kind: 'paragraph', text: `Điều kiện vay: ${termsText(loan)}.` },
    ...(back ? [{ kind: 'paragraph' as const, text: `Cách trả: ${back}.` }] : []),
    { kind: 'paragraph', text: 'Tôi cam đoan dùng vốn đúng việc đã nêu, trả đủ và đúng hẹn tại buổi sinh hoạt. Gặp ốm đau, dịch bệnh hoặc thiên tai, tôi báo ngay với Ban Chủ nhiệm để cùng bàn. Người trong gia đình cùng ký dưới đây biết việc vay và cùng chịu trách nhiệm trả./.' },
    { kind: 'paragraph', text: decisionText(loan) ?? `Ý kiến của buổi họp ngày ${BLANK}: ${BLANK}/${BLANK} người dự họp tán thành.` },
    { kind: 'note', text: placeAndDate(placeOf(of.club), null) },
  ]
  return {
    sheet: 'book', letterhead: MOTTO_ALONE, kind: 'ĐƠN VAY VỐN', title: 'Từ quỹ của Câu lạc bộ', addressees: [boardOf(of)], body: lines,
    foot: {
      recipients: [], authority: [], signer: null,
      signatures: [
        [signedBy(['Người cùng ký'], { signer: loan.coSigner?.name ?? null }), signedBy(['Người vay'], { signer: loan.person })],
        [confirmedBy(of), signedBy(['Chủ nhiệm'], { signer: board.chair })],
      ],
    },
    annexes: [], sample: of.sample,
  }
}
