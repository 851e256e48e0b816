/** Lời của các nút lấy giấy tờ về quỹ. */
export const vi = {
  word: 'Word', excel: 'Excel',
  take: (name: string, kind: string) => `Tải ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)} (${kind})`,
  voucher: 'In phiếu', takeVoucher: (number: string) => `Tải phiếu ${number} để in (Word)`,
  cashBook: (fund: string) => `Sổ quỹ: ${fund.charAt(0).toLocaleLowerCase('vi')}${fund.slice(1)}`, register: 'Sổ theo dõi cho vay', trialBalance: 'Bảng cân đối tài khoản', capital: 'Vốn theo nguồn và cân đối',
  publicSheet: 'Bảng công khai tài chính', publicSheetNote: 'Để niêm yết ở nhà văn hóa: chỉ có tổng số, không có tên ai.',
  count: 'Biên bản kiểm kê quỹ', countNote: 'Của lần kiểm kê mới nhất.', handover: 'Biên bản bàn giao thủ quỹ', handoverNote: 'Như vào ngày cuối của kỳ đang xem. Kiểm kê quỹ trước khi bàn giao.', cutOver: 'Biên bản chuyển sổ', cutOverNote: 'Số dư ban đầu của sổ này.',
  named: 'Giấy có tên người vay; mỗi lượt tải được ghi lại.',
}
export type PaperWords = typeof vi
