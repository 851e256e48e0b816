/** Tờ trình của Hội Người cao tuổi xã: asks the commune's People's Committee to decide on the club. */
import { BLANK, dayOrBlank, numberLine, type OfficialDocument, placeAndDate, STATE_MOTTO, type TextBlock } from '#kernel/official-document.ts'
import { requestBases } from './founding-bases.ts'
import type { FoundingFacts } from './founding-facts.ts'
import { associationOf, bandOf, clubArea, clubInPlace, clubTitle, committeeOf, compositionOf, counted, known, listed, orDots, placeOf, stepDay, stepOf } from './founding-phrases.ts'
import type { Step } from './founding-step.ts'

export function requestPaper(facts: FoundingFacts): OfficialDocument {
  const [association, committee] = [associationOf(facts), committeeOf(facts)]
  return {
    letterhead: {
      superior: null,
      issuer: association,
      motto: STATE_MOTTO,
      number: numberLine(null, 'TTr-HNCT'),
      placeAndDate: placeAndDate(placeOf(facts.club), null),
    },
    kind: 'TỜ TRÌNH',
    title: `Về việc thành lập và công nhận Ban Chủ nhiệm\n${clubTitle(facts)}`,
    addressees: [committee],
    body: [
      ...requestBases(facts, `Căn cứ đơn tự nguyện của người dân và Biên bản họp thành lập ${meetingDay(facts)}`),
      {
        kind: 'paragraph',
        text: `${association} kính trình ${committee} xem xét, quyết định thành lập ${clubInPlace(facts)} (sau đây gọi là Câu lạc bộ), với các nội dung sau:`,
      },
      ...preparation(facts),
      ...members(facts),
      ...board(facts),
      { kind: 'heading', text: '4. Quy chế và dự kiến ra mắt' },
      {
        kind: 'paragraph',
        text: `Dự thảo Quy chế đã được những người đăng ký tham gia bàn và thông qua tại cuộc họp thành lập. Dự kiến ra mắt ${dayOrBlank(stepDay(facts, 'launched'))}.`,
      },
      { kind: 'heading', text: '5. Hồ sơ kèm theo' },
      ...listed(attachments(facts)),
      { kind: 'paragraph', text: `${association} kính đề nghị ${committee} xem xét, quyết định./.` },
    ],
    foot: { recipients: ['- Như trên;', '- Ban vận động thành lập Câu lạc bộ;', '- Lưu: VT.'], authority: ['TM. Ban Chấp hành', orDots(null)], signer: null },
    annexes: [],
    sample: facts.sample,
  }
}

const meetingDay = (facts: FoundingFacts): string => dayOrBlank(facts.meeting?.day ?? null)

const PREPARED: readonly (readonly [Step, string])[] = [
  ['place-chosen', 'Chọn địa bàn'],
  ['committee-formed', 'Thành lập Ban vận động'],
  ['members-signed', 'Người dân đăng ký tham gia'],
  ['board-nominated', 'Giới thiệu nhân sự Ban Chủ nhiệm'],
  ['regulation-drafted', 'Soạn dự thảo Quy chế'],
]

function preparation(facts: FoundingFacts): TextBlock[] {
  return [
    { kind: 'heading', text: '1. Công tác chuẩn bị' },
    { kind: 'paragraph', text: `Địa bàn hoạt động của Câu lạc bộ: ${clubArea(facts)}. Các việc đã chuẩn bị:` },
    ...listed(PREPARED.map(([step, words]) => `${words}: ${dayOrBlank(stepDay(facts, step))}`)),
  ]
}

function members({ founders, composition }: FoundingFacts): TextBlock[] {
  const total = founders.length > 0 ? counted(founders.length) : BLANK
  return [
    { kind: 'heading', text: '2. Thành viên' },
    { kind: 'paragraph', text: `Có ${total} người tự nguyện đăng ký tham gia${composition.length > 0 ? ', trong đó:' : '.'}` },
    ...listed(composition.map((line) => `${compositionOf(line)}; hướng tới ${bandOf(line)}`)),
  ]
}

function board({ board }: FoundingFacts): TextBlock[] {
  const candidates = board.map(({ role, name, birthText }) => `${orDots(role)}: ${orDots(name)}, sinh ${orDots(birthText, 2)}`)
  return [
    { kind: 'heading', text: '3. Nhân sự Ban Chủ nhiệm' },
    { kind: 'paragraph', text: `Cuộc họp thành lập ${board.length > 0 ? `đã bầu ${counted(board.length)} người` : `đã bầu ${BLANK} người`} vào Ban Chủ nhiệm:` },
    ...listed(board.length > 0 ? candidates : ['Chủ nhiệm', 'Phó Chủ nhiệm', 'Thư ký', 'Kế toán', 'Thủ quỹ'].map((role) => `${role}: ${orDots(null, 6)}, sinh ${orDots(null, 2)}`)),
  ]
}

function attachments({ founders }: FoundingFacts): string[] {
  return [
    'Danh sách sáng lập viên, thành viên đăng ký tham gia',
    `Đơn xin tham gia (${founders.length > 0 ? counted(founders.length) : BLANK} đơn)`,
    'Biên bản họp thành lập',
    'Dự thảo Quyết định thành lập Câu lạc bộ',
    'Dự thảo Quy chế tổ chức và hoạt động của Câu lạc bộ',
  ]
}

/** Of the paper that asks, as others cite it: "số 05/TTr-HNCT ngày 02 tháng 8 năm 2018 của Hội Người cao tuổi xã …". */
export function requestCited(facts: FoundingFacts): string {
  const { number, day } = stepOf(facts, 'request-sent')
  return `${numberLine(known(number), 'TTr-HNCT').replace('Số: ', 'số ')} ${dayOrBlank(day)} của ${associationOf(facts)}`
}
