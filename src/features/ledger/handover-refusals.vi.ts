/** Bàn giao thủ quỹ: câu trả lời của máy chủ khi chưa ghi được. */
import { shownDay, shownDong, type Values } from '#kernel/refusal-values.ts'

const fundsOf: Readonly<Record<string, string>> = { income: 'quỹ tăng thu nhập', operating: 'quỹ hoạt động' }
export const handoverRefusalsVi: Readonly<Record<string, string | ((because: Values) => string)>> = {
  'ledger/handover-same-person': 'Người giao và người nhận là một người. Chọn lại một trong hai.',
  'ledger/handover-not-after-last': ({ day, last }) => `Lần bàn giao trước là ngày ${shownDay(last)}; ngày ${shownDay(day)} không ở sau ngày đó. Xem lại ngày.`,
  'ledger/handed-over-already': ({ last }) => `Hai người này đã bàn giao ngày ${shownDay(last)}. Nếu lần đó ghi nhầm thì bỏ lần đó trước.`,
  'ledger/taker-not-treasurer': ({ day }) => `Theo danh sách Ban Chủ nhiệm, từ ngày ${shownDay(day)} người nhận chưa phải là thủ quỹ. Ghi thay đổi ở trang Ban Chủ nhiệm trước, rồi ghi bàn giao.`,
  'ledger/giver-not-treasurer': () => `Theo danh sách Ban Chủ nhiệm, người giao không phải là thủ quỹ liền trước người nhận. Chọn lại người giao, hoặc sửa ở trang Ban Chủ nhiệm trước.`,
  'ledger/count-not-of-day': ({ fund, day }) => `Ngày ${shownDay(day)} chưa kiểm kê hòm tiền của ${fundsOf[String(fund)] ?? ''}. Đếm tiền trước mặt hai bên và ghi kiểm kê, rồi ghi bàn giao.`,
  'ledger/count-moved-on': ({ fund, counted, book }) => `Sau khi kiểm kê ${fundsOf[String(fund)] ?? ''} (đếm được ${shownDong(counted)}) đã có thêm khoản thu, chi hoặc đã đếm lại; sổ nay ghi ${shownDong(book)}. Kiểm kê lại rồi ghi bàn giao.`,
  'ledger/handover-needs-witness': 'Bàn giao thủ quỹ cần ít nhất một người chứng kiến. Ghi tên người đó.',
  'ledger/handover-needs-paper': 'Cán bộ ghi thay câu lạc bộ thì nêu biên bản làm căn cứ, ví dụ: Biên bản bàn giao ngày 31/7/2018.',
  'ledger/no-such-handover': 'Không tìm thấy lần bàn giao này, hoặc lần đó đã được bỏ. Tải lại trang để xem.',
}
