/** Lời trên điện thoại về đóng góp, hiện vật, tài sản: như lời nói của thủ quỹ trong buổi họp. */
import type { Form } from './contribution.ts'

export const phoneVi = {
  whom: { member: 'Thành viên', other: 'Người khác, đơn vị', name: 'Tên người hoặc đơn vị' },
  thing: { what: 'Hiện vật gì?', whatHint: 'Ví dụ: gạo, ngô, quần áo', many: 'Bao nhiêu?', manyOf: (unit: string) => `Bao nhiêu ${unit}?`, unit: 'Đơn vị', unitHint: 'Ví dụ: kg, bộ, quyển', note: 'Ghi chú', noteHint: 'Không bắt buộc' },
  needed: { what: 'Chưa ghi là gì.', many: 'Ghi một số lớn hơn 0, ví dụ 12,5.', tooMany: (most: string) => `Nhiều nhất ${most} mỗi lần ghi.`, unit: 'Chưa ghi đơn vị.', day: 'Chưa ghi ngày.', member: 'Chọn một thành viên.', receiver: 'Chọn thành viên, hoặc ghi tên người, hộ được nhận.', thing: 'Chọn một thứ.' },
  done: { again: 'Ghi khoản nữa', undo: 'Bỏ ghi', undoReason: 'Ghi nhầm, bỏ ngay sau khi ghi', undone: 'Đã bỏ. Dòng này không còn trong sổ.' },
  takeBack: { title: 'Bỏ dòng này?', why: 'Vì sao bỏ?', whyHint: 'Ví dụ: ghi hai lần, nhầm số lượng', whyNeeded: 'Ghi vài chữ lý do.', meaning: 'Dòng này không còn trong sổ; dòng cũ và lý do vẫn được giữ để kiểm tra.', verb: 'Bỏ khỏi sổ', done: 'Đã bỏ khỏi sổ.' },
  given: {
    title: 'Đóng góp', sides: 'Xem gì', all: 'Đóng góp', gift: 'Tấm lòng vàng', record: 'Ghi hiện vật, ngày công', recordMoney: 'Ghi tiền', toGoods: 'Hiện vật', toAssets: 'Tài sản',
    month: (month: string) => `Tháng ${month}`, year: (year: string) => `Năm ${year}`, wholeYear: 'Xem từ đầu năm', thisMonth: 'Chỉ xem tháng này',
    money: 'Tiền', goods: 'Hiện vật', work: 'Ngày công', givers: 'Người, đơn vị', valued: (sum: string) => `Hiện vật, ngày công ước tính ${sum}`,
    noName: 'Không ghi tên', dues: 'Thành viên đóng góp', gifts: 'Ủng hộ', undoHint: 'Chạm vào một dòng hiện vật, ngày công nếu cần bỏ.',
    empty: 'Chưa có khoản nào trong tháng này', emptyYear: 'Chưa có khoản nào trong năm nay', emptyHint: 'Gạo, ngày công hay tiền thành viên đóng góp sẽ nằm ở đây.', emptyGiftHint: 'Ai ủng hộ câu lạc bộ, bằng tiền hay hiện vật, sẽ nằm ở đây.',
  },
  give: {
    title: 'Ghi hiện vật, ngày công', form: 'Góp bằng gì?', forms: { goods: 'Hiện vật', work: 'Ngày công' } satisfies Record<Form, string>, purpose: 'Là khoản nào?', who: 'Của ai?', whoKind: 'Người góp', unnamed: 'Không muốn nêu tên trong sổ in ra',
    work: 'Làm việc gì?', workHint: 'Ví dụ: sửa sân nhà văn hóa', days: 'Mấy ngày công?', day: 'Ngày góp', save: 'Ghi vào sổ', saveOf: (what: string) => `Ghi ${what}`, done: (what: string) => `Đã ghi ${what}.`, toBook: 'Xem sổ đóng góp',
  },
  goods: {
    title: 'Hiện vật', given: 'Được góp, đang giữ', moved: (came: string, went: string) => `Đã nhận ${came}, đã phát hoặc dùng ${went}`, none: 'Hết', empty: 'Chưa nhận hiện vật nào', emptyHint: 'Khi có người góp gạo, quần áo, ghi ở trang Đóng góp.',
    lending: 'Để cho vay', byTheBooks: (sum: string) => `Giá trị theo sổ quỹ: ${sum}. Con vật, cây giống đang ở người vay thì xem ở trang Vay vốn.`, short: 'Số còn lại âm: có phiếu nhận chưa ghi rõ là gì. Ghi rõ trên máy tính.',
    issues: 'Đã phát, đã dùng', logged: 'Có tên người được giúp nên mỗi lượt xem được ghi vào nhật ký.', noIssues: 'Chưa phát lần nào.', undoHint: 'Chạm vào một dòng nếu cần bỏ.', issue: 'Phát hiện vật',
  },
  issue: {
    title: 'Phát hiện vật', thing: 'Phát thứ gì?', choose: 'Chưa chọn', holding: (left: string) => `Đang giữ ${left}.`, after: (left: string) => `Phát xong còn ${left}.`, onlyLeft: (left: string) => `Chỉ còn ${left}, không phát hơn được.`, way: 'Phát hay dùng?', soldHint: 'Tiền bán được thì ghi là thu khác ở trang Ghi thu – chi.',
    whoKind: 'Phát cho ai?', who: 'Thành viên nào?', day: 'Ngày phát, dùng', save: 'Ghi vào sổ', saveOf: (what: string) => `Ghi ${what}`, done: (way: string, what: string) => `Đã ghi ${way}: ${what}.`, toGoods: 'Xem hiện vật', nothing: 'Không còn hiện vật nào để phát', nothingHint: 'Nếu mới nhận thêm thì ghi khoản nhận trước.', toGive: 'Ghi khoản nhận',
  },
  assets: { title: 'Tài sản', lead: 'Ghi tài sản mới, kiểm kê, ghi giảm thì làm trên máy tính.', checked: (day: string) => `Kiểm kê ngày ${day}`, never: 'Chưa kiểm kê', kept: (keeper: string) => `Giữ: ${keeper}`, empty: 'Chưa ghi tài sản nào', emptyHint: 'Loa đài, máy đo huyết áp, cân, bàn ghế của câu lạc bộ sẽ nằm ở đây.' },
}
export type PropertyPhoneWords = typeof phoneVi
