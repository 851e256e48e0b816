/** Quỹ Chăm sóc: lời trên hai trang dành cho cán bộ. */
import type { CareFundKind, ClubStep, WaitsFor } from './care-fund.ts'

const kinds = { requested: 'Tờ trình đề nghị', decided: 'Quyết định cấp vốn', declined: 'Trả lời chưa cấp', postponed: 'Trả lời lùi lại', transferred: 'Chuyển tiền', 'handed-over': 'Biên bản giao nhận', received: 'Câu lạc bộ nhận vào sổ' } satisfies Record<CareFundKind, string>

export const vi = {
  title: 'Quỹ Chăm sóc', kinds,
  steps: { ...kinds, requested: 'Đã có tờ trình', decided: 'Đã có quyết định', declined: 'Chưa được cấp', postponed: 'Được lùi lại', transferred: 'Đã chuyển tiền', 'handed-over': 'Đã giao nhận', received: 'Đã nhận', none: 'Chưa đề nghị', 'in-books': 'Có trong sổ, chưa có giấy tờ' } satisfies Record<ClubStep, string>,
  waits: { committee: 'UBND xã', association: 'Hội Người cao tuổi xã', club: 'Thủ quỹ câu lạc bộ' } satisfies Record<WaitsFor, string>,
  days: (days: string) => `${days} ngày`, nobody: 'Không chờ ai',
  board: {
    title: 'Quỹ Chăm sóc: từng xã', lead: (day: string, target: string) => `Như vào ngày ${day}. Mức dự kiến là ${target} cho mỗi câu lạc bộ, trích từ Quỹ Chăm sóc và phát huy vai trò người cao tuổi của xã.`,
    sums: 'Cả phạm vi', target: 'Mức dự kiến', asked: 'Đã đề nghị', decided: 'Đã quyết định', received: 'Đã nhận, đủ giấy tờ', inBooks: 'Có trong sổ quỹ',
    less: (sum: string, target: string) => `Sổ quỹ còn thiếu ${sum} so với mức dự kiến ${target}.`, more: (sum: string, target: string) => `Sổ quỹ có nhiều hơn ${sum} so với mức dự kiến ${target}.`, even: (target: string) => `Sổ quỹ có đủ mức dự kiến ${target}.`,
    table: (clubs: string, waiting: string) => `${clubs} câu lạc bộ, ${waiting} đang chờ bước tiếp theo`, caption: 'Quỹ Chăm sóc theo xã và câu lạc bộ', empty: 'Chưa có câu lạc bộ nào trong phạm vi này', emptyMeaning: 'Câu lạc bộ hiện ở đây khi đã được ghi vào danh sách.',
    commune: 'Xã', club: 'Câu lạc bộ', step: 'Đang ở bước', from: (day: string) => `từ ${day}`, waitsFor: 'Đang chờ',
  },
  club: {
    title: 'Quỹ Chăm sóc của câu lạc bộ', link: 'Đường đi của vốn Quỹ Chăm sóc', now: 'Hiện nay', step: 'Đang ở bước', since: (step: string, day: string) => `${step}, từ ${day}`, waitsFor: 'Đang chờ', target: 'Mức dự kiến', asked: 'Đã đề nghị', decided: 'Đã quyết định', transferred: 'Đã chuyển', received: 'Đã nhận, đủ giấy tờ', inBooks: 'Có trong sổ quỹ',
    less: (sum: string) => `Số đã nhận ít hơn số quyết định ${sum}.`, more: (sum: string) => `Số đã nhận nhiều hơn số quyết định ${sum}.`, request: (number: string) => `Đề nghị lần ${number}`, none: 'Chưa có tờ trình nào', noneMeaning: 'Hội Người cao tuổi xã lập tờ trình; UBND xã quyết định, chuyển tiền; hai bên lập biên bản giao nhận; câu lạc bộ nhận vào sổ.',
    toCome: 'Chưa đến bước này', unlinked: 'Tiền trong sổ chưa có giấy tờ', unlinkedLead: 'Các phiếu này ghi vốn Quỹ Chăm sóc nhưng chưa gắn với đề nghị nào. Ghi tờ trình, quyết định và biên bản, rồi gắn phiếu ở bước nhận.',
    number: (number: string) => `số ${number}`, voucher: 'chứng từ', file: 'Tệp', openFile: (step: string) => `Mở tệp: ${step}`, past: 'Đã rút lại', pastReason: (reason: string) => `Lý do: ${reason}`, reversed: 'Phiếu đã được bỏ bằng bút toán đảo.',
  },
  acts: {
    requested: 'Ghi tờ trình', decided: 'Ghi quyết định cấp', declined: 'Ghi trả lời chưa cấp', postponed: 'Ghi trả lời lùi lại', transferred: 'Ghi chuyển tiền', 'handed-over': 'Ghi giao nhận', received: 'Ghi đã nhận',
    back: 'Rút lại bước cuối', backTitle: (step: string) => `Rút lại: ${step}`, backLead: 'Bước này không tính nữa; dòng đã ghi và lý do vẫn được giữ.',
    day: 'Ngày', number: 'Số văn bản', amount: 'Số tiền', askedBy: 'Ai đề nghị', parties: 'Ai giao, ai nhận', place: 'Cách chuyển', ways: { cash: 'Tiền mặt', bank: 'Chuyển khoản' }, into: 'Tiền để ở', reason: 'Lý do', reasonHint: 'Ít nhất 3 chữ.',
    receipt: 'Chứng từ trong sổ quỹ', receiptHint: 'Tiền đã có trong sổ thì chọn chứng từ đó: chỉ gắn vào bước này, không ghi thêm tiền.', newReceipt: 'Ghi phiếu thu mới', memo: 'Nội dung', memoText: 'Nhận vốn từ Quỹ Chăm sóc và phát huy vai trò người cao tuổi', paper: 'Ghi thay theo giấy tờ nào', scan: 'Bản chụp, bản quét', scanHint: 'Tệp PDF, ảnh JPG hoặc PNG, Word hoặc Excel, đến 8 MB. Chưa có thì để trống, bổ sung sau ở bước này.',
    addFile: 'Bổ sung tệp', addFileOf: (step: string) => `Bổ sung tệp: ${step}`, fileTitle: (step: string, day: string) => `Bổ sung tệp: ${step}, ${day}`, fileHint: 'Tệp PDF, ảnh JPG hoặc PNG, Word hoặc Excel, đến 8 MB. Tệp nằm cả trong hồ sơ của câu lạc bộ.', fileAdded: 'Đã bổ sung tệp.', done: 'Đã ghi.', undone: 'Đã rút lại.',
  } satisfies Record<CareFundKind, string> & Record<string, unknown>,
}
export type CareFundWords = typeof vi
