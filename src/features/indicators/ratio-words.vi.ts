/** Lời của bộ chỉ số quỹ: tên, định nghĩa, tử số, mẫu số và điều dễ hiểu nhầm của từng chỉ số. */
import { fundsVi } from '#features/loans/funds-words.vi.ts'
import type { ORIGINS, RatioName, RatioWhy, TIMES } from './ratio-pack.ts'

export type RatioText = { readonly name: string; readonly meaning: string; readonly part: string; readonly whole: string; /** "không phải …" */ readonly not: string }

const whys: Record<RatioWhy, string> = {
  ...fundsVi.whys, 'no-clubs': 'chưa có câu lạc bộ', 'no-members': 'chưa có thành viên trong sổ', 'nobody-before': 'một năm trước chưa có thành viên', 'no-meetings': 'phần mềm chưa ghi điểm danh buổi sinh hoạt', 'no-savings': 'câu lạc bộ không nhận tiền tiết kiệm của thành viên',
  'no-costs': 'phần mềm chưa ghi chi phí hỗ trợ câu lạc bộ', 'books-too-young': 'chưa câu lạc bộ nào có sổ đủ 12 tháng', 'few-people': 'dưới 5 người nên không nêu',
}

const ratios: Record<RatioName, RatioText> = {
  clubs: { name: 'Số câu lạc bộ', meaning: 'Câu lạc bộ đã có quyết định thành lập và chưa kết thúc.', part: '', whole: '', not: 'Không phải số câu lạc bộ đang chuẩn bị.' },
  members: { name: 'Số thành viên', meaning: 'Thành viên của các câu lạc bộ đó vào ngày xem.', part: '', whole: '', not: 'Không phải số người từng tham gia.' },
  women: { name: 'Tỷ lệ phụ nữ', meaning: 'Phần thành viên là nữ.', part: 'thành viên nữ', whole: 'tất cả thành viên', not: 'Không phải phần phụ nữ trong những người vay.' },
  'club-size': { name: 'Số thành viên bình quân', meaning: 'Mỗi câu lạc bộ có bao nhiêu thành viên.', part: 'thành viên', whole: 'câu lạc bộ', not: 'Không phải số người dự một buổi sinh hoạt.' },
  growth: { name: 'Tăng thành viên trong năm', meaning: 'Số thành viên tăng hay giảm so với 12 tháng trước.', part: 'thành viên hôm nay trừ thành viên 12 tháng trước', whole: 'thành viên 12 tháng trước', not: 'Không phải số người mới vào: người ra đã trừ.' },
  dropout: { name: 'Tỷ lệ rời câu lạc bộ', meaning: 'Phần thành viên của 12 tháng trước nay không còn trong câu lạc bộ ấy.', part: 'người đã rời, gồm cả người qua đời', whole: 'thành viên 12 tháng trước', not: 'Không phải người vắng sinh hoạt.' },
  attendance: { name: 'Tỷ lệ dự sinh hoạt', meaning: 'Phần thành viên có mặt ở các buổi sinh hoạt.', part: 'lượt có mặt', whole: 'lượt phải có mặt', not: 'Không phải số buổi đã họp.' },
  savings: { name: 'Tiết kiệm bình quân một thành viên', meaning: 'Tiền thành viên gửi tiết kiệm ở nhóm.', part: 'tiền tiết kiệm', whole: 'thành viên', not: 'Không phải vốn thành viên góp vào quỹ.' },
  loans: { name: 'Số khoản đang vay', meaning: 'Khoản đã giao và còn gốc phải trả, kể cả vay hiện vật.', part: '', whole: '', not: 'Không phải số lượt đã cho vay.' },
  left: { name: 'Dư nợ', meaning: 'Gốc còn lại của các khoản đang vay.', part: '', whole: '', not: 'Không phải số đã cho vay, không gồm lãi.' },
  'average-left': { name: 'Dư nợ bình quân một khoản', meaning: 'Gốc còn lại của mỗi khoản đang vay.', part: 'gốc còn lại', whole: 'khoản đang vay', not: 'Không phải mức vay lúc giao tiền.' },
  'members-with-loan': { name: 'Tỷ lệ đang có khoản vay', meaning: 'Người đang có khoản vay so với thành viên của các câu lạc bộ có sổ quỹ.', part: 'người đang có khoản vay', whole: 'thành viên câu lạc bộ có sổ', not: 'Không phải người đã từng vay.' },
  'ever-borrowed': { name: 'Tỷ lệ đã được vay', meaning: 'Thành viên hiện nay đã từng được vay, chỉ tính các câu lạc bộ có sổ quỹ.', part: 'thành viên đã từng vay', whole: 'thành viên câu lạc bộ có sổ', not: 'Không phải số lượt vay; ai vay nhiều lần vẫn là một người.' },
  par30: { name: 'Dư nợ có kỳ quá hạn trên 30 ngày', meaning: 'Gốc còn lại của những khoản có kỳ quá hạn hơn 30 ngày.', part: 'gốc còn lại của các khoản ấy', whole: 'toàn bộ dư nợ', not: 'Không phải số tiền chậm trả, không phải số đã mất.' },
  'repayment-rate': { name: 'Tỷ lệ hoàn trả', meaning: 'Phần gốc đến hạn tính đến ngày xem đã được trả.', part: 'gốc đến hạn đã trả', whole: 'gốc đã đến hạn', not: 'Không phải phần đã trả của tất cả số đã cho vay.' },
  'write-off': { name: 'Tỷ lệ xóa nợ', meaning: 'Gốc đã xóa so với tất cả số đã cho vay.', part: 'gốc đã xóa', whole: 'số đã cho vay', not: 'Không phải nợ quá hạn: nợ quá hạn vẫn có thể thu.' },
  utilisation: { name: 'Phần quỹ đang cho vay', meaning: 'Gốc còn lại so với tất cả những gì quỹ tăng thu nhập có.', part: 'gốc còn lại', whole: 'tiền, hiện vật và gốc còn lại của quỹ tăng thu nhập', not: 'Không tính quỹ hoạt động.' },
  'average-loan': { name: 'Mức vay bình quân một lượt', meaning: 'Số tiền hoặc giá trị hiện vật lúc giao, bình quân mỗi lượt.', part: 'số đã cho vay', whole: 'lượt vay', not: 'Không phải số còn nợ.' },
  turnover: { name: 'Vòng quay vốn trong năm', meaning: 'Số đã cho vay trong 12 tháng so với vốn bình quân cuối tháng, những tháng đã có sổ.', part: 'đã cho vay trong 12 tháng', whole: 'vốn bình quân', not: 'Không phải số lượt vay.' },
  return: { name: 'Lãi thu được trên vốn', meaning: 'Lãi đã thu trong 12 tháng so với vốn bình quân, chỉ tính câu lạc bộ có sổ đủ 12 tháng.', part: 'lãi đã thu trong 12 tháng', whole: 'vốn bình quân', not: 'Không phải lãi suất cho vay, không trừ chi phí.' },
  'operating-per-member': { name: 'Quỹ hoạt động bình quân một thành viên', meaning: 'Tiền của quỹ hoạt động chia cho thành viên các câu lạc bộ có sổ.', part: 'tiền quỹ hoạt động', whole: 'thành viên câu lạc bộ có sổ', not: 'Không phải tiền mỗi người được chia.' },
  'cost-per-member': { name: 'Chi phí hỗ trợ một thành viên', meaning: 'Chi phí của nơi hỗ trợ câu lạc bộ tính cho một thành viên.', part: 'chi phí hỗ trợ', whole: 'thành viên', not: 'Không phải chi tiêu của chính câu lạc bộ.' },
}

export const ratiosVi = {
  ratios, whys,
  times: { day: 'Vào ngày xem', year: 'Trong 12 tháng', ever: 'Từ đầu đến nay' } satisfies Record<(typeof TIMES)[number], string> as Readonly<Record<string, string>>,
  origins: { SAVIX: 'SAVIX', SEEP: 'SEEP', programme: 'Của chương trình' } satisfies Record<(typeof ORIGINS)[number], string> as Readonly<Record<string, string>>,
  title: (said: number, all: number) => `Bộ chỉ số quỹ: tính được ${said}/${all}`, loading: 'Bộ chỉ số quỹ',
  lead: (day: string) => `Các chỉ số thường dùng để so sánh nhóm tiết kiệm và vay vốn (SAVIX, SEEP), tính từ sổ của các câu lạc bộ đến ngày ${day}. Chỉ số nào sổ chưa cho phép thì nêu lý do, không ước tính.`,
  excel: 'Tải Excel', caption: 'Bộ chỉ số quỹ, định nghĩa và giá trị',
  heads: { name: 'Chỉ số', value: 'Giá trị', time: 'Thời gian', meaning: 'Định nghĩa', formula: 'Cách tính', not: 'Dễ hiểu nhầm', origin: 'Nguồn', part: 'Tử số', whole: 'Mẫu số', partValue: 'Tử số (giá trị)', wholeValue: 'Mẫu số (giá trị)', english: 'Tên tiếng Anh', unit: 'Đơn vị', why: 'Lý do chưa có' },
  units: { count: '', percent: '%', dong: 'đồng', times: 'lần' } as Readonly<Record<string, string>>,
  formula: (part: string, whole: string) => `${part} ÷ ${whole}`, inTimes: (value: string) => `${value} lần`,
  sheet: { name: 'Bộ chỉ số', title: 'BỘ CHỈ SỐ QUỸ VÀ VAY VỐN CỦA CÁC CÂU LẠC BỘ LIÊN THẾ HỆ TỰ GIÚP NHAU', reference: (day: string) => `(Số liệu đến ngày ${day})`, remark: 'Tên và cách tính theo bộ chỉ số của SAVIX và SEEP, thu hẹp vào những gì sổ của câu lạc bộ cho phép nói.' },
}
export type RatioWords = typeof ratiosVi
