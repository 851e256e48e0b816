/** A refusal in words, for the command line: Vietnamese, then the code by which English speakers and logs find it. */
import type { Refusal } from '#kernel/refusal.ts'

const WORDS: Record<string, string> = {
  'backup/not-a-backup': 'Tệp này không phải là bản sao lưu của phần mềm. Dữ liệu hiện có không bị thay đổi; hãy chọn đúng tệp sao lưu.',
  'backup/damaged': 'Bản sao lưu bị hỏng hoặc bị cắt ngang. Không có gì được ghi; hãy dùng bản sao lưu khác.',
  'backup/differs': 'Bản sao lưu đã bị sửa: bảng {table} không khớp dấu kiểm. Không có gì được ghi; hãy dùng bản sao lưu khác.',
  'backup/not-empty': 'Cơ sở dữ liệu đích đã có dữ liệu (bảng {table}). Không có gì bị ghi đè; hãy khôi phục vào một thư mục hoặc cơ sở dữ liệu trống.',
  'backup/other-version': 'Bản sao lưu thuộc một phiên bản khác của phần mềm (bước {migration}). Không có gì được ghi; hãy dùng phiên bản phần mềm mới hơn.',
  'cli/file-missing': 'Chưa nêu tên tệp. Hãy ghi tên tệp sau lệnh.',
  'cli/file-exists': 'Tệp {file} đã có. Không có gì bị ghi đè; hãy chọn tên khác.',
  'cli/out-missing': 'Chưa nêu tệp ghi ra. Hãy thêm --out TÊN.docx.',
}

export function sentence(refusal: Refusal, more: Readonly<Record<string, string>> = {}): string {
  const words = WORDS[refusal.refused] ?? more[refusal.refused]
  if (!words) return `${refusal.refused} ${JSON.stringify(refusal.because)}`
  return `${words.replace(/\{(\w+)\}/g, (_, name: string) => String(refusal.because[name] ?? ''))} (${refusal.refused})`
}
