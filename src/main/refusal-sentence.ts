/** A refusal in words, for the command line: Vietnamese as on the screens, then the code by which English speakers and logs find it. */
import { vi as frame } from '#client/vi.ts'
import { refusalsVi as plans } from '#features/plans/refusal-words.vi.ts'
import type { Refusal } from '#kernel/refusal.ts'

const OWN = {
  'backup/not-a-backup': 'Tệp này không phải là bản sao lưu của phần mềm. Dữ liệu hiện có không bị thay đổi; hãy chọn đúng tệp sao lưu.',
  'backup/damaged': 'Bản sao lưu bị hỏng hoặc bị cắt ngang. Không có gì được ghi; hãy dùng bản sao lưu khác.',
  'backup/differs': 'Bản sao lưu đã bị sửa: bảng {table} không khớp dấu kiểm. Không có gì được ghi; hãy dùng bản sao lưu khác.',
  'backup/not-empty': 'Cơ sở dữ liệu đích đã có dữ liệu (bảng {table}). Không có gì bị ghi đè; hãy khôi phục vào một thư mục hoặc cơ sở dữ liệu trống.',
  'backup/other-version': 'Bản sao lưu thuộc một phiên bản khác của phần mềm (bước {migration}). Không có gì được ghi; hãy dùng phiên bản phần mềm mới hơn.',
  'cli/file-missing': 'Chưa nêu tên tệp. Hãy ghi tên tệp sau lệnh.',
  'cli/file-exists': 'Tệp {file} đã có. Không có gì bị ghi đè; hãy chọn tên khác.',
  'cli/not-a-day': 'Không có ngày {text}. Ghi theo mẫu 2018-12-31.',
  'cli/no-such-area': 'Không có địa bàn mã {code} vào ngày {on}. Xem mã ở danh sách địa bàn.',
  'cli/no-such-club': 'Không có câu lạc bộ {club}. Ghi mã sau --club; mã ở địa chỉ trang của câu lạc bộ.',
  'cli/out-missing': 'Chưa nêu tệp ghi ra. Hãy thêm --out TÊN.docx.',
} as const

type Words = string | ((because: Refusal['because']) => string)
const SENTENCES: Readonly<Record<string, Words>> = { ...(frame.refusals as Readonly<Record<string, Words>>), ...(plans as Readonly<Record<string, Words>>), ...OWN }

export function sentence({ refused, because }: Refusal): string {
  const words = SENTENCES[refused]
  if (words === undefined) return `${refused} ${JSON.stringify(because)}`
  const said = typeof words === 'function' ? words(because) : words.replace(/\{(\w+)\}/g, (_, name: string) => String(because[name] ?? ''))
  return `${said} (${refused})`
}
