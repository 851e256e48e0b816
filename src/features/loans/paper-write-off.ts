/** Đề nghị xử lý vốn: the club asks the owner of the capital; the meeting decides only on the club's own money. */
import { clubInPlace, committeeOf, signedBy } from '#features/clubs/founding-phrases.ts'
import { clubHead, confirmedBy, sumWithWords } from '#features/ledger/club-form.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import type { Dong } from '#kernel/money.ts'
import type { Block, OfficialDocument } from '#kernel/official-document.ts'
import { lentText, type LoanPaperFacts, purposeText } from './loan-paper-facts.ts'
import { lentOn } from './loan-state.ts'

export type WriteOffFacts = LoanPaperFacts & { readonly request: { readonly source: 'care-fund' | 'budget'; readonly amount: Dong; readonly askedOn: Day; readonly reason: string } }
const CAPITAL = { 'care-fund': 'Quỹ Chăm sóc và phát huy vai trò người cao tuổi', budget: 'ngân sách, dự án' } as const

export function writeOffPaper({ of, loan, borrower, state, board, request }: WriteOffFacts): OfficialDocument {
  const { source, amount, askedOn, reason } = request
  const start = loan.openedOn ?? lentOn(loan)
  const body: Block[] = [
    { kind: 'paragraph', text: `${clubInPlace(of)} đang quản lý vốn từ ${CAPITAL[source]} để cho thành viên vay. Câu lạc bộ báo cáo và đề nghị xử lý khoản vay sau:` },
    { kind: 'clause', text: `1. Người vay: ${loan.person}${borrower.birth ? `, sinh ${borrower.birth}` : ''}${borrower.address ? `, ở ${borrower.address}` : ''}${loan.diedOn ? `; đã qua đời ngày ${formatDay(loan.diedOn)}` : ''}${loan.heir ? `; người trong gia đình giải quyết: ${loan.heir.name} (${loan.heir.relation})` : ''}.` },
    { kind: 'clause', text: `2. Khoản vay: ${lentText(loan)}${start ? `, ngày ${formatDay(start)}` : ''}, để dùng vào việc: ${purposeText(loan)}.` },
    { kind: 'clause', text: `3. Đã trả gốc: ${sumWithWords(state.principalPaid)}; gốc còn lại: ${sumWithWords(state.principalLeft)}.` },
    { kind: 'clause', text: `4. Lý do không thu được: ${reason}.` },
    { kind: 'paragraph', text: `Buổi họp của Câu lạc bộ chỉ quyết định được phần tiền của chính Câu lạc bộ. Vì vậy Câu lạc bộ kính đề nghị xem xét, cho xử lý ${sumWithWords(amount)} thuộc vốn từ ${CAPITAL[source]} và trả lời bằng văn bản để ghi sổ./.` },
  ]
  return {
    letterhead: clubHead(of, askedOn), kind: 'GIẤY ĐỀ NGHỊ', title: 'Xử lý phần vốn cho vay không thu được', addressees: [source === 'care-fund' ? `${committeeOf(of)}, cơ quan quản lý Quỹ Chăm sóc và phát huy vai trò người cao tuổi` : committeeOf(of)], body,
    foot: { recipients: [], authority: [], signer: null, signatures: [[confirmedBy(of), signedBy(['TM. Ban Chủ nhiệm', 'Chủ nhiệm'], { signer: board.chair })]] }, annexes: [], sample: of.sample,
  }
}
