/** Số liệu: lời trên bảng câu lạc bộ, biểu đồ cơ cấu và màn hình chốt số liệu. */
import type { Measure } from '#features/clubs/composition-band.ts'
import { vi as clubs } from '#features/clubs/vi.ts'
import { small } from '#kernel/vietnamese.ts'
import type { ClubGroup, Kind } from './composition-ask.ts'
import type { Counted } from './figures.ts'

const { statuses, steps } = clubs
/** "từ 55 tuổi", as it stands inside a sentence. */
export const inSentence = <Names extends Readonly<Record<string, string>>>(names: Names): Names => Object.fromEntries(Object.entries(names).map(([name, text]) => [name, small(text)])) as Names
const kinds: Record<Kind, string> = {
  women: 'nữ', men: 'nam', 'from-55': 'từ 55 tuổi', 'under-55': 'dưới 55 tuổi', 'from-60': 'từ 60 tuổi', 'under-60': 'dưới 60 tuổi', 'in-need': 'hộ nghèo, khó khăn', 'better-off': 'hộ trung bình trở lên',
  minority: 'dân tộc thiểu số', majority: 'dân tộc Kinh',
}
const groups: Record<ClubGroup, string> = { all: 'Tất cả', invite: 'Cần mời thêm', preparing: 'Đang chuẩn bị', 'no-data': 'Chưa gửi số liệu' }
/** Heads of the columns of shares, narrower than those of the counts. */
const shares: Record<Measure, string> = { 'aged-55': 'Từ 55 tuổi (%)', 'aged-60': 'Từ 60 tuổi (%)', women: 'Phụ nữ (%)', poor: 'Nghèo, khó khăn (%)', young: 'Dưới 55 tuổi (%)', minority: 'Dân tộc thiểu số (%)' }
/** Names of the counts, as heads of columns and in sentences about differences. */
const figures: Record<keyof Counted, string> = {
  total: 'Thành viên', 'aged-55': 'Từ 55 tuổi', 'aged-60': 'Từ 60 tuổi', women: 'Phụ nữ', poor: 'Nghèo, cận nghèo, khó khăn', 'poor-only': 'Hộ nghèo', 'near-poor': 'Hộ cận nghèo', difficult: 'Hoàn cảnh khó khăn', young: 'Dưới 55 tuổi',
  minority: 'Dân tộc thiểu số', core: 'Nữ từ 55 tuổi, nghèo hoặc khó khăn', 'lives-alone': 'Sống một mình', disabled: 'Khuyết tật', 'birth-unknown': 'Chưa rõ ngày sinh', 'poverty-unknown': 'Chưa rõ diện hộ',
  'ethnicity-unknown': 'Chưa rõ dân tộc', households: 'Số hộ', applicants: 'Có nguyện vọng',
  borrowers: 'Đã được vay (người)', 'loan-turns': 'Lượt vay', 'results-told': 'Đã ghi kết quả sau vay (người)', bettered: 'Thu nhập tốt hơn sau vay (người)', 'out-of-poverty': 'Thoát nghèo sau vay (người)',
}

export const vi = {
  statuses, steps, measures: inSentence(clubs.measures), kinds, groups, shares, figures,
  clubs: {
    title: 'Câu lạc bộ',
    answer: (all: number, founded: number, preparing: number) => (preparing === 0 ? `${all} câu lạc bộ, tất cả đã có quyết định` : `${all} câu lạc bộ: ${founded} đã có quyết định, ${preparing} đang chuẩn bị`),
    ended: (count: number) => `Trong bảng còn ${count} câu lạc bộ đã sáp nhập hoặc giải thể, không tính vào tổng.`,
    lead: (day: string) => `Số liệu đến ngày ${day}.`,
    add: 'Thêm câu lạc bộ', excel: 'Xuất Excel',
    caption: 'Bảng câu lạc bộ',
    none: 'Chưa có câu lạc bộ nào', noneMeaning: 'Câu lạc bộ trong địa bàn phụ trách sẽ hiện ở đây: tên, tình trạng, số thành viên và cơ cấu so với mức.',
    composition: (within: number, judged: number, invite: number) =>
      judged === 0 ? 'Cơ cấu: chưa có câu lạc bộ nào để so với mức' : invite === 0 ? `Cơ cấu: cả ${judged} câu lạc bộ đều trong mức` : `Cơ cấu: ${within}/${judged} câu lạc bộ trong mọi mức, ${invite} câu lạc bộ cần mời thêm`,
    register: 'Sổ câu lạc bộ',
    band: (name: string, lower: string, upper: string | null) => (upper === null ? `${name}: từ ${lower}` : `${name}: ${lower}–${upper}`),
    bands: (decision: string, bands: string) => `Theo Quyết định ${decision}: ${bands}. Vùng xanh là mức; hình thoi là ngoài mức. Câu lạc bộ có quy chế riêng thì so với mức của mình.`,
    noBands: 'Quyết định đang có hiệu lực chưa có mức cơ cấu trong phần mềm, nên chưa so với mức nào.',
    groupsLabel: 'Nhóm câu lạc bộ', allDistricts: 'Mọi huyện, thành phố', district: 'Huyện, thành phố',
    noDataMeaning: 'Chưa gửi số liệu: sổ chưa có thành viên, hoặc câu lạc bộ thành lập từ năm trước có tháng chưa ghi họp, báo cáo.',
    wholeProvince: 'Toàn tỉnh', sum: 'Cộng', clubCount: (count: number) => `${count} câu lạc bộ`,
    heads: {
      club: 'Câu lạc bộ', number: 'Số trong xã', district: 'Huyện', commune: 'Xã', hamlet: 'Thôn, bản', status: 'Tình trạng', decision: 'Số quyết định', decidedOn: 'Ngày quyết định', decidedBy: 'Cơ quan quyết định', launchedOn: 'Ra mắt', firstMeetingOn: 'Họp đầu',
      composition: 'Cơ cấu', board: 'Ban Chủ nhiệm', chair: 'Chủ nhiệm', phone: 'Điện thoại', upkeep: 'Duy trì', paperOnly: 'Cách ghi sổ', nextStep: 'Bước tiếp theo', nextDue: 'Hạn', predecessor: 'Tiền thân',
    },
    upkeep: { yes: 'Có', no: 'Chưa', unknown: 'Chưa đủ số liệu' },
    paper: 'Sổ giấy', machine: 'Phần mềm',
    people: (count: number) => `${count} người`,
    states: { within: 'Trong mức', 'not-yet': 'Chưa đến kỳ', 'no-data': 'Chưa có số liệu', 'no-band': 'Chưa có mức', ended: '' },
    signedUp: (count: number) => (count === 0 ? 'Chưa có người đăng ký' : `${count} người đăng ký, chưa tính vào cơ cấu`),
    invite: (asks: string) => `Mời thêm ${asks}`,
    ask: (count: number, sex: string | undefined, rest: readonly string[]) => (sex ? [`${count} ${sex}`, ...rest].join(', ') : `${count} người ${rest.join(', ')}`),
    and: ' và ',
  },
  dot: {
    band: (lower: string, upper: string) => `mức ${lower}–${upper}`, floor: (lower: string) => `mức từ ${lower}`, noBand: 'chưa có mức',
    verdicts: { under: 'thấp hơn', within: 'trong', over: 'cao hơn', 'no-band': 'chưa có mức', 'no-data': 'chưa có số liệu' },
    title: (name: string, share: string) => `${name}: ${share}`, meaning: (count: string, total: string, verdict: string, band: string) => `${count} trên ${total} người, ${verdict} ${band}`,
    plain: (count: string, total: string) => `${count} trên ${total} người, chưa có mức`,
  },
  founding: {
    title: (founded: number, wanted: number) => `Thành lập mới: ${founded}/${wanted} đã có quyết định`,
    late: (club: string, step: string) => `${club} quá hạn bước “${step}”`, lateMany: (count: number) => `${count} câu lạc bộ có bước quá hạn`,
    note: (plan: string) => `Chín bước thành lập theo ${plan}. Mỗi bước xong đều có minh chứng.`,
    missing: (areas: string) => `Chưa có câu lạc bộ chuẩn bị ở: ${areas}.`, place: (area: string, count: number) => (count === 1 ? area : `${area} (${count})`),
    open: 'Mở đường đi đến thành lập',
    none: 'Kế hoạch chưa có câu lạc bộ nào đang thành lập.',
  },
  views: {
    button: (name: string) => `Kiểu xem: ${name}`, none: 'tự chọn', composition: 'Cơ cấu', founding: 'Thành lập', own: 'Kiểu xem của tôi', save: 'Lưu kiểu xem này', saveTitle: 'Lưu kiểu xem',
    saveMeaning: 'Giữ lại các cột, bộ lọc và thứ tự đang xem dưới một tên, cho riêng tài khoản này. Cùng tên thì thay kiểu cũ.', name: 'Tên kiểu xem', nameHint: 'Ví dụ: Họp giao ban tháng', nameMissing: 'Ghi tên cho kiểu xem.', saved: (name: string) => `Đã lưu kiểu xem “${name}”.`,
    remove: (name: string) => `Bỏ kiểu xem “${name}”`, removed: (name: string) => `Đã bỏ kiểu xem “${name}”.`,
  },
  frozen: {
    answer: (month: string, frozen: number, all: number) => `Tháng ${month}: đã chốt ${frozen}/${all} câu lạc bộ`, answerNone: (month: string) => `Tháng ${month}: chưa có câu lạc bộ nào để chốt`,
    lead: 'Số đã chốt không đổi khi sửa sổ sau này. Chỗ tính lại khác với số đã chốt hiện ngay trong bảng.',
    month: 'Tháng', year: 'Năm', period: (first: string, last: string) => `Kỳ số liệu: từ ${first} đến hết ${last}.`,
    notOver: (last: string) => `Kỳ này đến hết ngày ${last} mới xong. Sau ngày đó mới chốt được.`,
    calendar: 'Trước tháng 3/2019 kỳ số liệu là tháng dương lịch.', decree: 'Từ tháng 3/2019 kỳ số liệu tính từ ngày 15 tháng trước đến ngày 14 (Nghị định 09/2019/NĐ-CP).',
    caption: 'Số liệu của kỳ theo câu lạc bộ', club: 'Câu lạc bộ', district: 'Huyện', members: 'Thành viên', state: 'Số liệu của kỳ', frozenAt: 'Chốt lúc', frozenBy: 'Người chốt', drift: 'So với tính lại hôm nay',
    states: { frozen: 'Đã chốt', ready: 'Chưa chốt', missing: 'Chưa có số liệu' },
    unknown: 'Còn thiếu', count: (name: string, count: string) => `${name}: ${count} người`,
    same: 'Không khác', differs: (name: string, frozen: string, now: string) => `${name}: đã chốt ${frozen}, tính lại hôm nay ${now}`,
    missingTitle: (missing: number, all: number, last: string) => `Còn ${missing}/${all} câu lạc bộ chưa có thành viên trong sổ đến ngày ${last}`,
    freeze: (count: number) => `Chốt số liệu ${count} câu lạc bộ`, withMissing: (count: number) => `Chốt cả ${count} câu lạc bộ chưa có thành viên, ghi số 0`,
    confirmTitle: (count: number, month: string) => `Chốt số liệu tháng ${month} của ${count} câu lạc bộ?`, confirmMeaning: 'Số đã chốt được giữ nguyên, không sửa và không bỏ được. Sổ của câu lạc bộ vẫn ghi tiếp như thường.',
    confirmMissing: (missing: number, rest: number) => `Còn ${missing} câu lạc bộ chưa có thành viên trong sổ. Vẫn chốt ${rest} câu lạc bộ còn lại?`,
    verb: 'Chốt số liệu', done: (frozen: number, month: string) => `Đã chốt số liệu tháng ${month} của ${frozen} câu lạc bộ.`, nothingLeft: 'Mọi câu lạc bộ đã thành lập đến hết kỳ đều đã chốt.',
    empty: 'Kỳ này chưa có câu lạc bộ nào', emptyMeaning: 'Chọn một tháng khác; câu lạc bộ chỉ có số liệu từ ngày có quyết định thành lập.',
  },
  refusals: {
    'figures/period-not-over': 'Kỳ số liệu này đến hết {last} mới xong nên chưa chốt được. Số liệu không bị thay đổi; chốt sau ngày đó, hoặc chọn tháng trước.',
  },
}
export type FigureWords = typeof vi
