/** Dự thảo Quyết định của Ủy ban nhân dân xã: founds the club, recognises its board, brings its regulation into force. */
import { type Block, BLANK, numberLine, type OfficialDocument, placeAndDate, STATE_MOTTO } from '#kernel/official-document.ts'
import { decisionBases } from './founding-bases.ts'
import type { FoundingFacts } from './founding-facts.ts'
import { associationOf, boardTable, clubArea, clubInPlace, clubTitle, committeeOf, counted, orDots, placeOf } from './founding-phrases.ts'
import { requestCited } from './paper-request.ts'

/** Numbered, dated and signed by the People's Committee alone: those places are blank, whatever is known. */
export function decisionPaper(facts: FoundingFacts): OfficialDocument {
  const committee = committeeOf(facts)
  return {
    letterhead: { superior: null, issuer: committee, motto: STATE_MOTTO, number: numberLine(null, 'QĐ-UBND'), placeAndDate: placeAndDate(placeOf(facts.club), null) },
    kind: 'QUYẾT ĐỊNH',
    title: `Về việc thành lập và công nhận Ban Chủ nhiệm\n${clubTitle(facts)}`,
    body: [
      { kind: 'part', text: committee.toLocaleUpperCase('vi') },
      ...decisionBases(facts, `Theo đề nghị của ${associationOf(facts)} tại Tờ trình ${requestCited(facts).replace(/ của .*$/u, '')}`),
      { kind: 'part', text: 'QUYẾT ĐỊNH:' },
      ...articles(facts),
    ],
    foot: {
      recipients: ['- Như Điều 4;', `- ${associationOf(facts)};`, '- Lưu: VT.'],
      authority: ['TM. Ủy ban nhân dân', orDots(null)],
      signer: null,
    },
    annexes: [],
    sample: facts.sample,
    draft: true,
  }
}

function articles(facts: FoundingFacts): Block[] {
  const [committee, association] = [committeeOf(facts), associationOf(facts)]
  const members = facts.founders.length > 0 ? counted(facts.founders.length) : BLANK
  const board = facts.board.length > 0 ? counted(facts.board.length) : BLANK
  return [
    {
      kind: 'clause',
      lead: 'Điều 1.',
      text: `Thành lập ${clubInPlace(facts)} (sau đây gọi là Câu lạc bộ), khi thành lập có ${members} thành viên theo danh sách kèm theo Tờ trình.`,
    },
    {
      kind: 'paragraph',
      text: `Câu lạc bộ là tổ chức xã hội tự nguyện của cộng đồng, trực thuộc ${association}, hoạt động tại ${clubArea(facts)}; tự quản, tự chịu trách nhiệm về tài chính, không có con dấu riêng; chịu sự quản lý của ${committee}.`,
    },
    { kind: 'clause', lead: 'Điều 2.', text: `Công nhận Ban Chủ nhiệm Câu lạc bộ gồm ${board} ông, bà có tên sau:` },
    { kind: 'table', table: boardTable(facts.board, null) },
    {
      kind: 'paragraph',
      text: 'Ban Chủ nhiệm điều hành Câu lạc bộ theo Quy chế; nhiệm kỳ, việc phân công và kiện toàn thực hiện theo Quy chế.',
    },
    {
      kind: 'clause',
      lead: 'Điều 3.',
      text: 'Ban hành kèm theo Quyết định này Quy chế tổ chức và hoạt động của Câu lạc bộ.',
    },
    {
      kind: 'clause',
      lead: 'Điều 4.',
      text: `Quyết định này có hiệu lực kể từ ngày ký. Công chức, bộ phận liên quan của ${committee} và các ông, bà có tên tại Điều 2 chịu trách nhiệm thi hành Quyết định này. Đề nghị ${association} hướng dẫn, theo dõi và hỗ trợ hoạt động của Câu lạc bộ./.`,
    },
  ]
}
