/** Bản sao dữ liệu cá nhân: what is kept about a person, on paper, for themselves (Law 91/2025, article 4; Decree 356/2025, article 5). */
import type { Office } from '#features/clubs/board.ts'
import { birthText } from '#features/people/birth.ts'
import type { Consent } from '#features/people/consent.ts'
import { romanOf } from '#features/plans/read-mark.ts'
import { ethnicityName } from '#features/people/ethnicity.ts'
import type { Circumstance, Person } from '#features/people/person.ts'
import type { PrivacyRequest } from '#features/people/privacy-request.ts'
import { vi as people } from '#features/people/vi.ts'
import { vi as clubs } from '#features/clubs/vi.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import { type Block, dayOrBlank, MOTTO_ALONE, type OfficialDocument, plainTable } from '#kernel/official-document.ts'
import type { LeaveReason } from './membership.ts'
import type { PersonSection } from './person-section.ts'
import { vi } from './vi.ts'

export type PersonFile = {
  readonly person: Person
  readonly area: string
  readonly circumstance: Circumstance
  readonly household: readonly string[]
  readonly spells: readonly { readonly club: string; readonly joinedOn: Day; readonly leftOn: Day | null; readonly leaveReason: LeaveReason | null; readonly leaveNote: string | null }[]
  readonly offices: readonly { readonly club: string; readonly office: Office; readonly from: string; readonly to: string | null }[]
  readonly applications: readonly { readonly club: string; readonly appliedOn: string; readonly outcome: string | null }[]
  readonly consents: readonly Consent[]
  readonly requests: readonly PrivacyRequest[]
  readonly versions: number
  /** What the rooms after this one add. */
  readonly sections: readonly PersonSection[]
  /** Somebody else about is called the same: names typed as text are left out, since they may be that person's. */
  readonly hasNamesake: boolean
}

const shown = (day: string | null): string => (day ? formatDay(day as Day) : '')
const NONE = 'Không có.'
/** The room's own parts are numbered I to VI. */
const FIRST_OF_LATER = 7

export function personDataPaper(file: PersonFile, { today, sample }: { readonly today: Day; readonly sample: boolean }): OfficialDocument {
  return {
    letterhead: MOTTO_ALONE,
    kind: 'BẢN SAO DỮ LIỆU CÁ NHÂN',
    title: `của ${file.person.fullName}`,
    body: [
      { kind: 'paragraph', text: `Lập ${dayOrBlank(today)} theo yêu cầu của chính người có dữ liệu; gồm mọi thông tin về người này đang được lưu.` },
      ...part('I. THÔNG TIN CƠ BẢN', basics(file)),
      ...part('II. THÔNG TIN NHẠY CẢM', sensitive(file.circumstance)),
      ...listed('III. THAM GIA CÂU LẠC BỘ', ['Câu lạc bộ', 'Từ ngày', 'Đến ngày', 'Lý do rời'], file.spells.map((spell) => [spell.club, shown(spell.joinedOn), shown(spell.leftOn), [spell.leaveReason && vi.leaveReasons[spell.leaveReason], spell.leaveNote].filter(Boolean).join(': ')])),
      ...listed('IV. CHỨC DANH', ['Câu lạc bộ', 'Chức danh', 'Từ ngày', 'Đến ngày'], file.offices.map((each) => [each.club, clubs.offices[each.office], shown(each.from), shown(each.to)])),
      ...listed('V. ĐỒNG Ý VỀ DỮ LIỆU CÁ NHÂN', ['Mục đích', 'Trả lời', 'Ngày', 'Hình thức'], file.consents.map((each) => [people.purposes[each.purpose], each.given ? 'Đồng ý' : 'Không đồng ý', shown(each.day), people.forms[each.form]])),
      ...listed('VI. YÊU CẦU ĐÃ NHẬN', ['Yêu cầu', 'Ngày nhận', 'Hạn xong', 'Kết quả'], file.requests.map((each) => [people.requests[each.kind], shown(each.receivedOn), shown(each.finishBy), each.outcome ? people.outcomes[each.outcome] : ''])),
      ...file.sections.flatMap(({ title, columns, rows }, at) => table(`${romanOf(at + FIRST_OF_LATER)}. ${title}`, columns, rows)),
      ...(file.hasNamesake ? [{ kind: 'note', text: 'Trong vùng có người khác trùng họ tên. Nơi tên chỉ được gõ thành chữ, không rõ là của ai, thì không chép ở đây để không lộ dữ liệu của người kia; hỏi cán bộ để xem từng chỗ.' } as const] : []),
      { kind: 'note', text: `Thông tin này đã được ghi hoặc sửa ${file.versions} lần; các bản cũ được giữ để đối chiếu. Người có dữ liệu có quyền yêu cầu sửa, xóa, hạn chế hoặc rút lại sự đồng ý.` },
    ],
    foot: { recipients: [], authority: [], signer: null, signatures: [[{ placeAndDate: null, authority: ['NGƯỜI NHẬN'], note: '(Ký, ghi rõ họ tên)', signer: null }, { placeAndDate: null, authority: ['NGƯỜI GIAO'], note: '(Ký, ghi rõ họ tên)', signer: null }]] },
    annexes: [],
    sample,
  }
}

const COLUMNS = [{ title: 'Nội dung', share: 0.35, align: 'start' }, { title: 'Đang lưu', share: 0.65, align: 'start' }] as const
const part = (title: string, rows: readonly (readonly [string, string])[]): Block[] => [{ kind: 'section', text: title }, { kind: 'table', table: plainTable(COLUMNS, rows) }]

const listed = (title: string, heads: readonly string[], rows: readonly (readonly string[])[]): Block[] => table(title, heads.map((head, at) => ({ title: head, share: at === 0 ? 0.4 : 0.2 })), rows)

function table(title: string, columns: PersonSection['columns'], rows: readonly (readonly string[])[]): Block[] {
  if (rows.length === 0) return [{ kind: 'section', text: title }, { kind: 'paragraph', text: NONE }]
  return [{ kind: 'section', text: title }, { kind: 'table', table: plainTable(columns.map(({ title: head, share, align = 'start' }) => ({ title: head, share, align })), rows) }]
}
function basics({ person, area, household }: PersonFile): [string, string][] {
  return [
    ['Họ và tên', person.fullName], ['Sinh', person.birth ? birthText(person.birth) : ''], ['Giới tính', people.sexes[person.sex]], ['Nơi ở', [person.hamlet, area].filter(Boolean).join(', ')], ['Điện thoại', [person.phone, person.phoneOwner].filter(Boolean).join(', ')],
    ['Người giám hộ, đại diện', [person.guardian, person.guardianPhone].filter(Boolean).join(', ')], ['Cùng hộ', household.join('; ')], ['Ngày mất', shown(person.diedOn)], ['Ghi chú', person.note ?? ''],
  ]
}

function sensitive({ ethnicity, disability, livesAlone, classes }: Circumstance): [string, string][] {
  return [
    ['Dân tộc', ethnicityName(ethnicity)], ['Khuyết tật', disability ? people.disabilities[disability] : ''], ['Sống một mình', livesAlone === null ? '' : livesAlone ? 'Có' : 'Không'],
    ['Diện hộ các năm', classes.map((each) => `${each.year}: ${people.classes[each.class]}${each.proof ? ` (${each.proof})` : ''}`).join('; ')],
  ]
}
