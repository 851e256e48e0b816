/** Lời về vốn ban đầu của câu lạc bộ và thu nhập sau vay trên trang tổng quan của kế hoạch. */
import type { SourceKind } from './plan.ts'

const sources: Record<SourceKind, string> = { budget: 'Ngân sách', 'care-fund': 'Quỹ Chăm sóc và phát huy vai trò người cao tuổi', mobilised: 'Huy động xã hội hóa', other: 'Nguồn khác' }

export const seedVi = {
  sources,
  title: (received: string, clubs: string) => `Vốn ban đầu: ${received}/${clubs} câu lạc bộ đã nhận đủ`,
  titlePart: (received: string, known: string) => `Vốn ban đầu: ${received}/${known} câu lạc bộ có sổ quỹ đã nhận đủ`,
  note: (anchor: string, each: string, source: string) => `Theo mục ${anchor}: mỗi câu lạc bộ ${each} từ ${source}. Số đã nhận lấy từ sổ quỹ, gồm cả số dư chuyển sổ, trừ phần đã trả lại.`,
  caption: 'Vốn ban đầu đã nhận theo nguồn so với kế hoạch',
  source: 'Nguồn', wanted: 'Kế hoạch', received: 'Đã nhận', gap: 'So với kế hoạch', standing: 'Đánh giá',
  short: (sum: string) => `còn thiếu ${sum}`, over: (sum: string) => `hơn ${sum}`, even: 'đủ',
  books: (known: string, founded: string) => `Tính trên ${known}/${founded} câu lạc bộ đã thành lập có sổ quỹ; câu lạc bộ chưa có sổ thì chưa biết đã nhận bao nhiêu.`,
  part: 'Chỉ tính các câu lạc bộ trong địa bàn phụ trách, nên chưa so với số của cả kế hoạch.',
  lacking: (count: number) => `Câu lạc bộ chưa nhận đủ (${count})`, lackingLine: (sum: string) => `đã nhận ${sum}`,
  all: 'Xem quỹ của các câu lạc bộ',
  bettered: {
    title: (bettered: string, borrowers: string, share: string) => `Thu nhập tốt hơn sau vay: ${bettered}/${borrowers} người đã vay (${share})`, none: 'Thu nhập sau vay: chưa có người nào được vay',
    note: 'Tính người, không tính lượt: thành viên hiện nay đã từng vay, mà lần hỏi gần nhất nói thu nhập tốt hơn.',
    told: (told: string, borrowers: string) => `Đã ghi kết quả của ${told}/${borrowers} người; số còn lại chưa hỏi, chưa tính là tốt hơn.`,
    books: (known: string, clubs: string) => `Số liệu của ${known}/${clubs} câu lạc bộ có sổ quỹ.`,
  },
}
export type SeedWords = typeof seedVi
