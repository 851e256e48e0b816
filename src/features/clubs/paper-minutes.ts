/** Biên bản họp thành lập: who was there, what was agreed, who was elected; votes are counted and written at the meeting. */
import { type Block, BLANK, dayOrBlank, MOTTO_ALONE, type OfficialDocument, type TextBlock } from '#kernel/official-document.ts'
import type { FoundingFacts } from './founding-facts.ts'
import { associationOf, boardTable, clubInPlace, clubTitle, counted, EMPTY_LINE, known, listed, orDots, signedBy, stepDay, toFill } from './founding-phrases.ts'

export function minutesPaper(facts: FoundingFacts): OfficialDocument {
  const { meeting } = facts
  return {
    letterhead: MOTTO_ALONE,
    kind: 'BIÊN BẢN',
    title: `Họp thành lập\n${clubTitle(facts)}`,
    body: [
      {
        kind: 'paragraph',
        text: `Hôm nay, hồi ${startOf(known(meeting?.from))}, ${dayOrBlank(meeting?.day ?? null)}, tại ${orDots(meeting?.place, 8)}, đã tổ chức cuộc họp thành lập ${clubInPlace(facts)} (sau đây gọi là Câu lạc bộ).`,
      },
      ...attendance(facts),
      ...agenda,
      ...regulationVote(facts),
      ...boardVote(facts),
      ...closing(facts),
    ],
    foot: {
      recipients: [],
      authority: [],
      signer: null,
      signatures: [
        [signedBy(['Thư ký'], { signer: known(meeting?.secretary) }), signedBy(['Chủ trì'], { signer: known(meeting?.chair) })],
        [signedBy(['Xác nhận của', associationOf(facts)], { note: null })],
      ],
    },
    annexes: [],
    sample: facts.sample,
  }
}

const startOf = (time: string | null): string => time ?? `${BLANK} giờ ${BLANK}`

/** Có mặt / đăng ký. */
function attendance({ founders, meeting }: FoundingFacts): TextBlock[] {
  const registered = founders.length > 0 ? counted(founders.length) : BLANK
  const guests = (meeting?.guests ?? []).map(known).filter((name) => name !== null)
  return [
    { kind: 'section', text: 'I. THÀNH PHẦN' },
    { kind: 'clause', text: `1. Người đăng ký tham gia Câu lạc bộ: có mặt ${counted(meeting?.present ?? null)}/${registered} người.` },
    { kind: 'clause', text: toFill('2. Đại biểu dự họp', guests.join('; ')) },
    { kind: 'clause', text: toFill('3. Chủ trì', meeting?.chair ?? null) },
    { kind: 'clause', text: toFill('4. Thư ký', meeting?.secretary ?? null) },
  ]
}

const agenda: readonly TextBlock[] = [
  { kind: 'section', text: 'II. NỘI DUNG' },
  ...listed([
    'Ban vận động nêu lý do cuộc họp và báo cáo việc chuẩn bị: chọn địa bàn, vận động người tham gia, danh sách đăng ký',
    'Giới thiệu mục đích, các mảng hoạt động của Câu lạc bộ',
    'Thảo luận và biểu quyết thông qua Quy chế tổ chức và hoạt động',
    'Giới thiệu nhân sự và bầu Ban Chủ nhiệm',
    'Bàn kế hoạch hoạt động những tháng đầu và việc chuẩn bị lễ ra mắt',
  ]),
  { kind: 'clause', text: toFill('Ý kiến tại cuộc họp', null) },
  { kind: 'paragraph', text: EMPTY_LINE },
]

function regulationVote({ meeting }: FoundingFacts): TextBlock[] {
  const present = counted(meeting?.present ?? null)
  return [
    { kind: 'section', text: 'III. KẾT QUẢ BIỂU QUYẾT' },
    { kind: 'heading', text: '1. Thông qua Quy chế tổ chức và hoạt động' },
    { kind: 'paragraph', text: `Tán thành: ${BLANK}/${present} người; không tán thành: ${BLANK}; ý kiến khác: ${BLANK}.` },
    { kind: 'paragraph', text: toFill('Nội dung đề nghị sửa trong dự thảo Quy chế (nếu có)', null) },
  ]
}

function boardVote({ board, meeting }: FoundingFacts): Block[] {
  const present = counted(meeting?.present ?? null)
  return [
    { kind: 'heading', text: '2. Bầu Ban Chủ nhiệm' },
    { kind: 'paragraph', text: `Hình thức bầu (giơ tay hoặc bỏ phiếu kín): ${BLANK.repeat(4)}. Kết quả:` },
    { kind: 'table', table: boardTable(board, { title: 'Tán thành', text: `${BLANK}/${present}` }) },
  ]
}

function closing(facts: FoundingFacts): TextBlock[] {
  return [
    { kind: 'section', text: 'IV. KẾT LUẬN' },
    {
      kind: 'paragraph',
      text: `Cuộc họp thống nhất đề nghị ${associationOf(facts)} trình Ủy ban nhân dân quyết định thành lập Câu lạc bộ, công nhận Ban Chủ nhiệm và ban hành Quy chế; dự kiến ra mắt ${dayOrBlank(stepDay(facts, 'launched'))}.`,
    },
    {
      kind: 'paragraph',
      text: `Biên bản đã được đọc cho mọi người cùng nghe. Cuộc họp kết thúc hồi ${startOf(known(facts.meeting?.to))} cùng ngày./.`,
    },
  ]
}
