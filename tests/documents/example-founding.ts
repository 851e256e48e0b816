/** A founding with everything known, and one with nothing known. Names are made up. */
import { day } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import type { Founder, FoundingFacts } from '#features/clubs/founding-facts.ts'

const FAMILY = ['Lò', 'Hà', 'Hoàng', 'Vàng', 'Nguyễn', 'Triệu']
const GIVEN = ['Thị Mẩy', 'Văn Páo', 'Thị Sen', 'Văn Thịnh', 'Thị Dợ', 'A Sính', 'Thị Hương']

/** Two in three are women. */
export const exampleFounders = (count: number): Founder[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `${FAMILY[at % FAMILY.length]} ${GIVEN[at % GIVEN.length]} (mẫu)`,
    birthText: at % 4 === 0 ? `12/05/${1940 + (at % 40)}` : String(1940 + (at % 40)),
    sex: at % 3 === 2 ? 'male' : 'female',
    ethnicity: ['Tày', 'Mông', 'Dao', 'Kinh'][at % 4]!,
    poverty: ['Hộ nghèo', 'Hộ cận nghèo', 'Hoàn cảnh khó khăn', 'Trung bình'][at % 4]!,
    hamlet: at % 5 === 0 ? 'thôn Bản Thuông' : 'thôn Nậm Cọ',
  }))

export const exampleFounding: FoundingFacts = {
  club: {
    name: 'Câu lạc bộ liên thế hệ tự giúp nhau thôn Nậm Cọ',
    number: null,
    hamlet: 'thôn Nậm Cọ',
    commune: 'xã Khánh Yên Thượng',
    district: 'huyện Văn Bàn',
    province: 'tỉnh Lào Cai',
    areaNames: ['thôn Nậm Cọ', 'thôn Bản Thuông'],
  },
  plan: { number: '184/KH-UBND', day: day('2018-05-28'), issuer: 'Ủy ban nhân dân tỉnh Lào Cai', title: 'Triển khai thực hiện Đề án nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau năm 2018' },
  bases: [
    'Quyết định số 249/QĐ-UBND ngày 20 tháng 01 năm 2017 của Ủy ban nhân dân tỉnh Lào Cai phê duyệt Đề án thành lập và nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau trên địa bàn tỉnh Lào Cai giai đoạn 2017 - 2020',
  ],
  association: 'Hội Người cao tuổi xã Khánh Yên Thượng',
  peoplesCommittee: 'Ủy ban nhân dân xã Khánh Yên Thượng',
  steps: [
    { step: 'place-chosen', day: day('2018-07-05'), number: null },
    { step: 'committee-formed', day: day('2018-07-10'), number: null },
    { step: 'members-signed', day: day('2018-07-25'), number: null },
    { step: 'board-nominated', day: day('2018-07-28'), number: null },
    { step: 'regulation-drafted', day: day('2018-07-28'), number: null },
    { step: 'request-sent', day: day('2018-08-06'), number: '05/TTr-HNCT' },
    { step: 'launched', day: day('2018-09-02'), number: null },
  ],
  meeting: {
    day: day('2018-08-02'),
    from: '8 giờ 00',
    to: '10 giờ 30',
    place: 'Nhà văn hóa thôn Nậm Cọ',
    present: 50,
    guests: ['Đại diện Ủy ban nhân dân xã', 'Hội Người cao tuổi xã', 'Chi hội Phụ nữ thôn'],
    chair: 'Hà Văn Thịnh (mẫu)',
    secretary: 'Triệu Thị Hương (mẫu)',
  },
  founders: exampleFounders(54),
  board: [
    { role: 'Chủ nhiệm', name: 'Hà Văn Thịnh (mẫu)', birthText: '1958' },
    { role: 'Phó Chủ nhiệm', name: 'Lò Thị Mẩy (mẫu)', birthText: '12/05/1963' },
    { role: 'Thư ký', name: 'Triệu Thị Hương (mẫu)', birthText: '1985' },
    { role: 'Kế toán', name: 'Nguyễn Thị Sen (mẫu)', birthText: '1979' },
    { role: 'Thủ quỹ', name: 'Hoàng Thị Dợ (mẫu)', birthText: '1966' },
  ],
  composition: [
    { label: 'Người từ 55 tuổi trở lên', count: 38, total: 54, lower: 70, upper: null },
    { label: 'Phụ nữ', count: 36, total: 54, lower: 60, upper: 70 },
    { label: 'Người thuộc hộ nghèo, cận nghèo, khó khăn', count: 35, total: 54, lower: 60, upper: 70 },
  ],
  settings: {
    meetingCycle: 'monthly',
    meetingDay: 10,
    activityAreas: [
      'Tăng thu nhập, cải thiện đời sống',
      'Chăm sóc sức khỏe',
      'Chăm sóc tại nhà',
      'Tự giúp nhau và hỗ trợ cộng đồng',
      'Quyền và lợi ích',
      'Nâng cao nhận thức, học tập suốt đời',
      'Văn hóa, văn nghệ, giao lưu',
      'Vận động nguồn lực',
    ],
    size: { lower: 50, upper: 70 },
    twoFunds: false,
    interestShare: 30,
    loanCeiling: dong(5_000_000),
    loanMonths: 12,
    monthlyRate: 80,
    contribution: dong(10_000),
  },
  today: day('2018-08-06'),
  sample: false,
}

export const emptyFounding: FoundingFacts = {
  club: { name: null, number: null, hamlet: null, commune: null, district: null, province: null, areaNames: [] },
  plan: null,
  bases: [],
  association: null,
  peoplesCommittee: null,
  steps: [],
  meeting: null,
  founders: [],
  board: [],
  composition: [],
  settings: { meetingCycle: 'monthly', meetingDay: null, activityAreas: [], size: null, twoFunds: true, loanCeiling: null, loanMonths: null, monthlyRate: null, contribution: null, interestShare: null },
  today: day('2026-03-02'),
  sample: false,
}

export const exampleCandidates = {
  commune: 'xã Khánh Yên Thượng',
  criteria: ['Người từ 55 tuổi trở lên', 'Hộ nghèo, cận nghèo, khó khăn', 'Người muốn tham gia', 'Người có thể vào Ban Chủ nhiệm', 'Có nơi sinh hoạt', 'Cách trung tâm xã (km)', 'Quỹ Chăm sóc hỗ trợ được vốn ban đầu', 'Hội Người cao tuổi xã đồng ý'],
  places: [
    { name: 'thôn Nậm Cọ', values: ['86', '41', '54', '7', 'có', '3', 'có', 'có'], note: 'Nhà văn hóa mới sửa', chosen: true },
    { name: 'thôn Bản Thuông', values: ['64', '38', '37', '5', 'có', '6', null, 'có'], note: null, chosen: false },
    { name: 'thôn Nà Lộc', values: ['71', '29', null, '4', 'chưa rõ', '2', null, null], note: 'Mùa mưa đi lại khó', chosen: false },
  ],
  sample: false,
}
