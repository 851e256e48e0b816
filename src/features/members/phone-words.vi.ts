/** Lời trên điện thoại của Ban Chủ nhiệm: gần gũi, không cần xưng hô. */
import type { Measure } from '#features/clubs/composition-band.ts'

export const phoneVi = {
  title: 'Thành viên', strip: 'Cơ cấu câu lạc bộ',
  measures: { 'aged-55': 'Từ 55 tuổi', 'aged-60': 'Từ 60 tuổi', women: 'Nữ', poor: 'Khó khăn', young: 'Dưới 55 tuổi', minority: 'Dân tộc thiểu số' } satisfies Record<Measure, string>,
  within: 'Đạt', more: (count: number) => `Thêm ${count}`, above: 'Trên mức',
  find: 'Tìm tên', findHint: 'Tìm tên, gõ không dấu cũng được', filter: 'Chỉ xem', filters: { all: 'Tất cả', women: 'Nữ', 'aged-55': 'Từ 55 tuổi', 'aged-60': 'Từ 60 tuổi', poor: 'Hộ nghèo, khó khăn' },
  none: 'Chưa có thành viên nào', noneHint: 'Bấm “Thêm thành viên”, hoặc nhờ cán bộ Hội Người cao tuổi xã nhập từ tệp Excel.', notFound: 'Không thấy tên nào. Gõ ngắn hơn rồi xem lại.', waiting: (count: number) => `${count} người muốn vào câu lạc bộ`,
  poorLogged: 'Diện hộ là thông tin riêng tư: lượt xem này được ghi lại.',
  until: (day: string) => `rời sau ngày ${day}`,
  add: 'Thêm thành viên',
  one: {
    title: 'Một thành viên', born: (birth: string, sex: string) => `Sinh ${birth.length === 4 ? 'năm ' : ''}${birth}, ${sex}`, noBirth: 'Chưa có năm sinh', since: (day: string) => `Vào từ ${day}`, call: (who: string) => `Gọi ${who}`, noPhone: 'Chưa có số điện thoại.',
    about: 'Thông tin', office: 'Chức danh', place: 'Nơi ở', household: 'Cùng hộ', guardian: 'Người đại diện', circumstances: 'Dân tộc, diện hộ', show: 'Xem dân tộc, diện hộ', logged: 'Thông tin riêng tư: mỗi lượt xem được ghi lại.', ethnicity: 'Dân tộc', class: 'Diện hộ', disability: 'Khuyết tật', alone: 'Sống một mình', yes: 'Có', no: 'Không', unknown: 'Chưa rõ',
    spells: 'Ở câu lạc bộ', leave: 'Ghi rời câu lạc bộ', gone: 'Người này không còn ở câu lạc bộ.',
  },
  leaving: {
    title: 'Ghi rời câu lạc bộ', why: 'Vì sao rời?', day: 'Ngày cuối ở câu lạc bộ', needed: 'Chọn một lý do.', dayNeeded: 'Chưa ghi ngày.', save: 'Ghi rời câu lạc bộ', saved: (name: string) => `Đã ghi ${name} rời câu lạc bộ.`,
    reasons: { asked: 'Tự xin ra', moved: 'Chuyển nơi ở', died: 'Qua đời', health: 'Sức khỏe không cho phép', other: 'Lý do khác' },
    meaning: 'Số liệu các tháng trước vẫn giữ nguyên. Ghi nhầm thì nhờ cán bộ Hội xã rút lại.',
  },
  choosing: { find: 'Gõ vài chữ trong tên', findHint: 'Tìm thành viên, gõ không dấu cũng được', found: 'Thành viên tìm thấy', none: 'Không thấy tên nào. Gõ ngắn hơn rồi xem lại.', more: (count: number) => `Còn ${count} người nữa. Gõ thêm chữ cho dễ tìm.`, change: 'Đổi' },
  adding: {
    title: 'Thêm thành viên', name: 'Họ và tên', birth: 'Sinh', birthHint: 'Ngày, tháng, năm; không nhớ ngày thì chỉ cần ghi năm, ví dụ 1958', sex: 'Nam hay nữ', hamlet: 'Thôn, bản, tổ', joined: 'Vào câu lạc bộ từ ngày', phone: 'Số điện thoại', phoneHint: 'Không có thì để trống.', phoneOwner: 'Máy của ai', phoneOwnerHint: 'Để trống nếu là máy của chính người này; ví dụ: con trai, anh Minh',
    class: 'Diện hộ năm nay', ethnicity: 'Dân tộc', alone: 'Sống một mình', chooseClass: 'Chưa rõ', chooseEthnicity: 'Chưa rõ', needed: 'Chưa điền.', save: 'Ghi thành viên', saved: (name: string) => `Đã ghi ${name}.`,
    consent: 'Dân tộc và diện hộ là thông tin riêng tư. Chỉ ghi khi người đó đồng ý; không ghi cũng vào được câu lạc bộ.',
    alike: (count: number) => `Trong sổ đã có ${count} người gần giống. Xem có phải cùng một người không:`, alikeGo: 'Nếu đúng là người đó thì bấm Quay lại, không ghi thêm; nếu không thì cứ ghi tiếp.',
    after: 'Sau khi ghi',
  },
}
export type PhoneWords = typeof phoneVi
