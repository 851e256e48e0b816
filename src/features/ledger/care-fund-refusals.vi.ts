/** Quỹ Chăm sóc: câu trả lời của máy chủ khi chưa làm được. */
import { shownDay, type Values } from '#kernel/refusal-values.ts'
import type { CareFundKind } from './care-fund.ts'

const steps = {
  requested: 'tờ trình', decided: 'quyết định cấp', declined: 'trả lời chưa cấp', postponed: 'trả lời lùi lại', transferred: 'chuyển tiền', 'handed-over': 'biên bản giao nhận', received: 'câu lạc bộ nhận',
} satisfies Record<CareFundKind, string> as Readonly<Record<string, string>>
const step = (kind: Values[string] | undefined): string => `“${steps[String(kind)] ?? ''}”`

export const careFundRefusalsVi: Readonly<Record<string, string | ((because: Values) => string)>> = {
  'ledger/care-fund-in-future': ({ day }) => `Ngày ${shownDay(day)} chưa đến. Chưa có gì được ghi; xem lại ngày.`,
  'ledger/care-fund-no-request': 'Chưa có tờ trình nào mang số thứ tự này. Ghi tờ trình trước, rồi ghi bước này.',
  'ledger/care-fund-not-now': ({ kind, last }) => `Sau ${step(last)} chưa ghi được ${step(kind)}. Mở lại trang để xem bước tiếp theo.`,
  'ledger/care-fund-order-of-days': ({ kind, day, last, lastDay }) => `Ngày ${shownDay(day)} của ${step(kind)} ở trước ${step(last)} ngày ${shownDay(lastDay)}. Xem lại hai ngày này.`,
  'ledger/care-fund-no-such-step': 'Không tìm thấy bước này, hoặc bước này do nơi khác ghi nên nơi đó rút lại. Mở lại trang để xem.',
  'ledger/care-fund-later-step': ({ kind, later }) => `Sau ${step(kind)} đã có ${step(later)}. Rút lại bước sau trước.`,
  'ledger/care-fund-number-missing': 'Quyết định cấp vốn cần số quyết định. Ghi số rồi lưu lại.',
  'ledger/care-fund-other-file': 'Tệp này không thuộc hồ sơ của câu lạc bộ. Chọn lại tệp.',
  'ledger/care-fund-file-there': 'Bước này đã có tệp, hoặc đã được rút lại. Không có gì thay đổi.',
  'ledger/care-fund-no-entry': 'Trong sổ quỹ không có phiếu nhận vốn Quỹ Chăm sóc này, hoặc phiếu đã được bỏ bằng bút toán đảo. Chọn phiếu khác hoặc ghi phiếu mới.',
  'ledger/care-fund-entry-used': ({ voucher }) => `Chứng từ ${voucher} đã gắn với một lần nhận vốn. Một chứng từ chỉ tính một lần; chọn chứng từ khác.`,
}
