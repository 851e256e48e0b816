/** Đơn xin tham gia câu lạc bộ: one person's own, of free will; blank for whoever is not on the list yet. */
import { type Annex, BLANK, dayOrBlank, MOTTO_ALONE, type OfficialDocument, placeAndDate, plainTable } from '#kernel/official-document.ts'
import { type Purpose, PURPOSES } from '#features/people/consent.ts'
import type { Founder, FoundingFacts } from './founding-facts.ts'
import { associationOf, clubTitle, EMPTY_LINE, inDong, known, listed, orDots, placeOf, signedBy, toFill } from './founding-phrases.ts'

export function applicationPaper(facts: FoundingFacts, person: Founder | null): OfficialDocument {
  return {
    letterhead: MOTTO_ALONE,
    kind: 'ĐƠN XIN THAM GIA',
    title: clubTitle(facts),
    addressees: ['Ban vận động thành lập Câu lạc bộ', associationOf(facts)],
    body: [
      { kind: 'paragraph', text: toFill('Tên tôi là', person?.name ?? null) },
      { kind: 'paragraph', text: detailsOf(person) },
      { kind: 'paragraph', text: toFill('Nơi ở (thôn, bản, tổ dân phố)', dwellingOf(facts, person)) },
      { kind: 'paragraph', text: toFill('Hoàn cảnh gia đình (hộ nghèo, cận nghèo, khó khăn, khác)', person?.poverty ?? null) },
      { kind: 'paragraph', text: toFill('Điện thoại (nếu có; ghi rõ của ai)', null) },
      {
        kind: 'paragraph',
        text: 'Tôi đã được nghe giới thiệu mục đích, các hoạt động và dự thảo Quy chế của Câu lạc bộ. Tôi tự nguyện xin tham gia và sẽ:',
      },
      ...listed(undertakings(facts)),
      { kind: 'paragraph', text: toFill('Việc tôi làm được, điều tôi mong muốn (nếu có)', null) },
      { kind: 'paragraph', text: EMPTY_LINE },
      { kind: 'paragraph', text: 'Tôi biết mình có thể thôi tham gia bất cứ lúc nào sau khi báo Ban Chủ nhiệm và giải quyết xong phần vốn vay, vốn góp (nếu có).' },
    ],
    foot: {
      recipients: [],
      authority: [],
      signer: null,
      signatures: [
        [
          signedBy(['Người viết hộ', '(nếu có)']),
          signedBy(['Người làm đơn'], { placeAndDate: placeAndDate(placeOf(facts.club), null), note: '(Ký hoặc điểm chỉ, ghi rõ họ tên)', signer: known(person?.name) }),
        ],
      ],
    },
    annexes: [consentSheet],
    sample: facts.sample,
  }
}

const SEXES = { female: 'Nữ', male: 'Nam' } as const

function detailsOf(person: Founder | null): string {
  const sex = person?.sex ? SEXES[person.sex] : BLANK
  return `Ngày, năm sinh: ${orDots(person?.birthText, 2)}  Giới tính: ${sex}  Dân tộc: ${orDots(person?.ethnicity, 2)}`
}

function dwellingOf({ club }: FoundingFacts, person: Founder | null): string | null {
  const hamlet = known(person?.hamlet)
  return hamlet && [hamlet, known(club.commune), known(club.district), known(club.province)].filter(Boolean).join(', ')
}

function undertakings({ settings }: FoundingFacts): string[] {
  const cycle = settings.meetingCycle === 'monthly' ? 'hằng tháng' : 'hằng quý'
  return [
    `Dự sinh hoạt ${cycle} và làm những việc hợp với sức khỏe của mình`,
    'Giúp đỡ các thành viên và người gặp khó khăn quanh mình',
    `Thực hiện Quy chế, đóng góp theo mức đã bàn (${inDong(settings.contribution)}/${settings.meetingCycle === 'monthly' ? 'tháng' : 'quý'})`,
  ]
}

/** One line for each purpose that stands on consent; nothing is ticked beforehand (Law 91/2025, article 9). */
const PURPOSE_LINES: Readonly<Record<Purpose, string>> = {
  circumstances: 'Ghi dân tộc, khuyết tật, việc sống một mình để được quan tâm, giúp đỡ',
  health: 'Ghi cân nặng, huyết áp, sức khỏe để theo dõi và tư vấn',
  'loans-shared': 'Cho Hội Người cao tuổi xem khoản vay của tôi để hỗ trợ, theo dõi',
  picture: 'Dùng ảnh có tôi trong tin, bài về Câu lạc bộ',
  'phone-list': 'Ghi số điện thoại của tôi vào danh bạ của Câu lạc bộ',
}

const CONSENT_COLUMNS = [
  { title: 'Nội dung', share: 0.66, align: 'start' },
  { title: 'Đồng ý', share: 0.14, align: 'center' },
  { title: 'Không đồng ý', share: 0.2, align: 'center' },
] as const

/** A sheet of its own, so that it can be shown what was agreed to and taken back without touching the application. */
const consentSheet: Annex = {
  label: null,
  title: 'Ý KIẾN CỦA NGƯỜI LÀM ĐƠN\nVỀ VIỆC DÙNG THÔNG TIN CÁ NHÂN',
  reference: '(Kèm theo Đơn xin tham gia Câu lạc bộ)',
  unit: null,
  body: [
    {
      kind: 'paragraph',
      text: 'Mỗi dòng đánh dấu x vào một ô. Trả lời thế nào cũng không ảnh hưởng đến việc tham gia Câu lạc bộ; để trống là chưa đồng ý. Ý kiến có thể thay đổi bất cứ lúc nào bằng cách báo với Ban Chủ nhiệm.',
    },
    {
      kind: 'table',
      table: {
        ...plainTable(
          CONSENT_COLUMNS,
          PURPOSES.map((purpose) => [PURPOSE_LINES[purpose], '', '']),
        ),
        rowHeight: 12,
      },
    },
    { kind: 'paragraph', text: toFill('Người làm đơn ký hoặc điểm chỉ, ghi rõ họ tên', null) },
    { kind: 'paragraph', text: toFill('Người đọc giúp, làm chứng (nếu có)', null) },
    { kind: 'paragraph', text: `N${dayOrBlank(null).slice(1)}` },
  ],
}
