/** Kế hoạch: câu trả lời khi một việc chưa làm được. */
type Values = Readonly<Record<string, string | number>>

export const refusalsVi = {
  'plans/still-a-draft': 'Kế hoạch còn là bản thảo. Việc này chỉ làm được với bản đã ký.',
  'plans/locked': 'Bản đã ký được giữ nguyên từng chữ. Muốn thay đổi, ghi một văn bản sửa đổi, bổ sung.',
  'plans/no-such-plan': 'Không tìm thấy kế hoạch này. Mở lại danh sách kế hoạch để chọn.',
  'plans/no-such-version': 'Không tìm thấy phiên bản này của kế hoạch. Chọn một phiên bản có trong danh sách.',
  'plans/no-such-finding': 'Nội dung cần làm rõ này không còn: văn bản đã được sửa. Tải lại trang để xem danh sách mới.',
  'plans/finding-accepted': 'Nội dung này đã được chấp nhận trước đó. Tải lại trang để xem lý do đã ghi.',
  'plans/no-such-agency': 'Không có cơ quan này trong danh mục.',
  'plans/agency-missing': 'Chọn cơ quan ban hành kế hoạch triển khai.',
  'plans/agency-not-in-plan': 'Kế hoạch không nêu tên cơ quan này nên không có phần để trích.',
  'plans/already-there': 'Văn bản số {number} ngày {day} đã có trong hệ thống nên không ghi lần nữa. Mở văn bản đã có để xem.',
  'plans/no-text': '“{title}” chỉ được ghi số và ngày, chưa có toàn văn.',
  'plans/no-sections': 'Đọc được {lines} dòng nhưng không thấy các mục I, II, III của một kế hoạch. Chọn đúng tệp kế hoạch.',
  'plans/no-estimate': 'Kế hoạch này không có biểu dự toán.',
  'plans/no-year': 'Văn bản không ghi năm thực hiện nên chưa soạn được dự thảo năm sau.',
  'plans/number-missing': 'Văn bản đã ký ban hành phải có số và ngày. Ghi đủ hai nội dung này, hoặc lưu là bản thảo.',
  'plans/heading-missing': 'Chưa ghi đủ phần đầu và phần ký của văn bản: số, ngày, nơi ban hành, cơ quan, người ký.',
  'plans/open-errors': ({ count, anchor }: Values) => `Còn ${count} lỗi chưa xử lý, lỗi đầu tiên ở ${anchor === 'annex' ? 'biểu kèm theo' : `mục ${anchor}`}. Người soạn sửa văn bản, hoặc chấp nhận kèm lý do, rồi mới ghi bản ký.`,
  'plans/nothing-changed': 'Nội dung giống hệt bản đang có nên không ghi thêm. Sửa ít nhất một chỗ rồi lưu.',
  'plans/edited-meanwhile': 'Người khác vừa lưu phiên bản {now}, còn trang này mở phiên bản {yours}. Xem phiên bản mới nhất rồi làm tiếp.',
  'plans/amendment-too-early': 'Văn bản sửa đổi ghi ngày {day}, sớm hơn ngày của kế hoạch ({planDay}). Kiểm tra lại ngày.',
  'plans/later-amendment': 'Đã có văn bản sửa đổi số {number} ngày {day}, muộn hơn văn bản này. Các văn bản phải được ghi theo thứ tự ngày.',
}
