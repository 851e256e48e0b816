/** Lời của các nút lấy giấy tờ của một khoản vay. */
export const vi = {
  application: 'Đơn vay vốn', debtNote: 'Giấy nhận nợ', planned: 'Chưa giao tiền: lịch trả tính như giao hôm nay.', book: 'Sổ vay của người vay', bookNote: 'Khổ A5, có từng lần trả và gốc còn lại.', extension: 'Giấy đề nghị gia hạn', writeOff: 'Giấy đề nghị xử lý vốn',
}
export type LoanPaperWords = typeof vi
