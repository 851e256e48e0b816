/** Lời trong tệp Excel danh sách: the file is an official's list, so it is Vietnamese whatever the language of the screens. */
import { vi as people } from '#features/people/vi.ts'

export const SHEETS = { members: 'Thành viên', guide: 'Hướng dẫn', base: 'Gốc so sánh' } as const

/** The head of each column; of hidden ones too, which is how the file is known again. */
export const TITLES = {
  key: 'ma', sheet: 'phieu', order: 'TT', fullName: 'Họ và tên', birth: 'Ngày sinh', sex: 'Giới tính', ethnicity: 'Dân tộc', class: 'Diện hộ', classYear: 'Năm rà soát', proof: 'Số giấy tờ diện hộ', hamlet: 'Thôn',
  phone: 'Điện thoại', phoneOwner: 'Điện thoại của ai', livesAlone: 'Sống một mình', disability: 'Khuyết tật', joinedOn: 'Ngày vào', group: 'Tổ', note: 'Ghi chú', club: 'Câu lạc bộ',
} as const

/** Where the year of birth stands in the column of one's sex, in one row of heads. */
export const SPLIT_TITLES = { 'birth-of-man': 'Năm sinh: Nam', 'birth-of-woman': 'Năm sinh: Nữ' } as const

export const { sexes: SEX_NAMES, classes: CLASS_NAMES, disabilities: DISABILITY_NAMES } = people
export const YES_NO = { yes: 'Có', no: 'Không' } as const

/** Shown on the heads. */
export const NOTES = {
  birth: 'Biết đến đâu ghi đến đó: 12/05/1958, 05/1958 hoặc 1958.',
  class: 'Theo lần rà soát gần nhất; ghi kèm năm rà soát ở cột bên.',
  phone: 'Đủ mười chữ số, có số 0 ở đầu.',
  phoneOwner: 'Bỏ trống nếu là máy của chính người đó. Ví dụ: con trai, anh Minh.',
  joinedOn: 'Ngày, tháng, năm vào câu lạc bộ: 28/05/2018.',
} as const

export const GUIDE_HEAD = 'Cách dùng tệp này'
export const GUIDE: readonly string[] = [
  'Sửa thẳng vào ô. Thêm người thì ghi vào dòng trống cuối danh sách, không cần theo thứ tự.',
  'Mỗi người một dòng. Họ và tên, giới tính là hai ô phải có; ô khác chưa biết thì bỏ trống.',
  'Ngày sinh: biết đến đâu ghi đến đó (12/05/1958, 05/1958 hoặc 1958).',
  'Giới tính, dân tộc, diện hộ, khuyết tật, tổ: chọn trong danh sách thả xuống của ô.',
  'Diện hộ đổi theo lần rà soát: ghi diện mới và năm rà soát mới, diện của năm trước vẫn được giữ.',
  'Xóa một dòng khỏi tệp không xóa người đó khỏi câu lạc bộ. Ai rời câu lạc bộ thì ghi ở trang của người đó.',
  'Sắp xếp, lọc, thêm cột riêng đều được. Không chép dòng từ tệp khác sang; thêm người thì ghi vào dòng mới.',
  'Xong thì lưu, mở trang câu lạc bộ, mục Nhập từ Excel và chọn tệp. Trước khi ghi, màn hình cho xem từng ô sẽ đổi.',
  'Tệp có thông tin riêng của từng người (dân tộc, diện hộ, khuyết tật). Giữ cẩn thận, không gửi qua nhóm chung.',
]
