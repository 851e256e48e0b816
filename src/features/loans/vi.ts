/** Vay vốn: lời trên màn hình và trong câu trả lời của máy chủ. Chậm trả được nói bằng số ngày và số tiền, không trách ai. */
import { shownDay, shownDong, type Values } from '#kernel/refusal-values.ts'
import type { LoanStatus } from './loan-state.ts'
import type { ExtensionReason, Purpose, Result } from './loan.ts'

const statuses = { decided: 'Chờ giao', cancelled: 'Đã hủy', lent: 'Đang vay', repaid: 'Đã trả hết', 'written-off': 'Đã xóa nợ' } satisfies Record<LoanStatus, string>
/** Why this cannot be done now, from where the loan stands. */
const standing: Readonly<Record<string, string>> = {
  decided: 'khoản vay chưa giao tiền hoặc hiện vật', cancelled: 'khoản vay đã hủy', lent: 'khoản vay đã giao và đang được trả', repaid: 'khoản vay đã trả hết', 'written-off': 'khoản vay đã xóa nợ',
}

export const vi = {
  statuses,
  purposes: {
    cattle: 'Nuôi trâu, bò, dê', pigs: 'Nuôi lợn', poultry: 'Nuôi gà, vịt', fish: 'Nuôi cá', crops: 'Trồng trọt', trade: 'Buôn bán nhỏ', craft: 'Nghề thủ công', health: 'Chữa bệnh', schooling: 'Học tập', housing: 'Sửa nhà', other: 'Việc khác',
  } satisfies Record<Purpose, string> as Readonly<Record<string, string>>,
  extensionReasons: { illness: 'Ốm đau', 'animal-disease': 'Dịch bệnh vật nuôi, cây trồng', disaster: 'Thiên tai', family: 'Việc gia đình', other: 'Lý do khác' } satisfies Record<ExtensionReason, string> as Readonly<Record<string, string>>,
  results: { better: 'Tốt hơn', same: 'Như cũ', worse: 'Kém đi' } satisfies Record<Result, string> as Readonly<Record<string, string>>,
  comesBack: { cash: 'Trả bằng tiền', same: 'Trả lại chính hiện vật', offspring: 'Trả bằng con giống' } as Readonly<Record<string, string>>,
  refusals: {
    'loans/no-such-loan': 'Không tìm thấy khoản vay này. Mở lại danh sách vay để chọn.',
    'loans/votes-do-not-add-up': ({ present, inFavour, against }: Values) => `Có ${present} người dự họp nhưng ${inFavour} đồng ý và ${against} không đồng ý. Xem lại số phiếu.`,
    'loans/not-carried': ({ present, inFavour }: Values) => `Có ${inFavour}/${present} người dự họp đồng ý, chưa quá nửa nên chưa cho vay được.`,
    'loans/not-a-member': 'Vào ngày đó người này không phải thành viên của câu lạc bộ. Chọn thành viên khác hoặc xem lại ngày.',
    'loans/borrower-died': ({ day }: Values) => `Người vay đã qua đời ngày ${shownDay(day)}. Khoản còn lại được giải quyết với người thừa kế.`,
    'loans/overdue': ({ days }: Values) => `Người vay còn khoản quá hạn ${days} ngày. Theo quy chế câu lạc bộ, trả xong mới được vay tiếp.`,
    'loans/above-ceiling': ({ ceiling, amount, owes }: Values) => `Quy chế cho vay đến ${shownDong(ceiling)} một người${Number(owes) > 0 ? `, người này đang vay ${shownDong(owes)}` : ''}; ${shownDong(amount)} là vượt mức. Giảm số vay.`,
    'loans/too-long': ({ most, months }: Values) => `Quy chế cho vay đến ${most} tháng; ${months} tháng là dài hơn. Chọn thời hạn ngắn hơn.`,
    'loans/grace-too-long': ({ grace, months }: Values) => `Ân hạn ${grace} tháng không ngắn hơn thời hạn ${months} tháng. Giảm số tháng ân hạn.`,
    'loans/co-signer-needed': 'Cần một người trong gia đình cùng ký. Ghi tên và quan hệ với người vay.',
    'loans/other-approver-needed': 'Người vay ở trong Ban Chủ nhiệm nên cần người khác của Ban Chủ nhiệm xét. Chọn người xét.',
    'loans/paper-needed': 'Cán bộ ghi thay câu lạc bộ thì phải nêu biên bản làm căn cứ, ví dụ: Biên bản họp ngày 10/7/2018.',
    'loans/not-now': ({ status }: Values) => `Không làm được việc này vì ${standing[String(status)] ?? ''}. Chưa có gì được ghi.`,
    'loans/before-the-decision': ({ day }: Values) => `Buổi họp quyết định ngày ${shownDay(day)}; giao tiền từ ngày đó trở đi. Xem lại ngày.`,
    'loans/first-due-out-of-range': ({ from, firstDueOn }: Values) => `Kỳ trả đầu ngày ${shownDay(firstDueOn)} phải ở sau ngày giao tiền ${shownDay(from)} và không quá xa. Xem lại ngày.`,
    'loans/first-due-too-early': ({ from, firstDueOn }: Values) => `Kỳ trả đầu ngày ${shownDay(firstDueOn)} ở trước ngày gia hạn ${shownDay(from)}. Xem lại ngày.`,
    'loans/not-enough-goods': ({ has, needed }: Values) => `Hiện vật đang giữ trị giá ${shownDong(has)}, chưa đủ ${shownDong(needed)}. Ghi mua hoặc nhận hiện vật trước.`,
    'loans/bad-terms': 'Điều kiện vay chưa hợp lệ: số tiền, thời hạn, lãi hoặc ân hạn ở ngoài mức ghi được. Xem lại các ô.',
    'loans/not-paid-out': 'Khoản vay này chưa giao tiền hoặc hiện vật nên chưa thu trả được. Ghi giao trước.',
    'loans/nothing-owed': ({ amount }: Values) => `Khoản vay không còn nợ; ${shownDong(amount)} vừa thu được giữ làm tiền trả trước, cần trả lại người nộp.`,
    'loans/overpaid': ({ amount }: Values) => `Khoản vay đã trả hết, thừa ${shownDong(amount)}; số này được giữ làm tiền trả trước, cần trả lại người nộp.`,
    'loans/before-paid-out': ({ day }: Values) => `Khoản vay được giao ngày ${shownDay(day)}. Ghi từ ngày đó trở đi.`,
    'loans/paid-since': ({ day }: Values) => `Khoản vay có chứng từ ngày ${shownDay(day)}, sau ngày này. Chọn ngày muộn hơn, hoặc bỏ chứng từ đó trước.`,
    'loans/closed': 'Khoản vay đã kết thúc, không còn gì để gia hạn hoặc xóa.',
    'loans/extended-later': ({ from }: Values) => `Khoản vay đã gia hạn từ ngày ${shownDay(from)}. Chọn ngày sau đó.`,
    'loans/not-extended': 'Khoản vay chưa gia hạn lần nào.',
    'loans/more-than-left': ({ left, amount }: Values) => `Gốc còn lại ${shownDong(left)}; ${shownDong(amount)} là nhiều hơn. Xem lại số tiền.`,
    'loans/beyond-own-money': ({ own, amount }: Values) => `Buổi họp chỉ xóa được bằng tiền của chính câu lạc bộ, hiện có ${shownDong(own)}; ${shownDong(amount)} là nhiều hơn. Phần vốn của nơi cấp thì làm đề nghị xử lý.`,
    'loans/owner-decides': ({ agreed, amount }: Values) => `Nơi cấp vốn mới đồng ý ${shownDong(agreed)} cho khoản này, chưa đủ ${shownDong(amount)}. Gửi đề nghị và ghi văn bản trả lời trước.`,
    'loans/no-request': 'Khoản vay chưa ghi đề nghị xử lý nào nên chưa in được giấy. Ghi đề nghị gửi nơi cấp vốn trước; sổ không thay đổi gì.',
    'loans/period-upside-down': ({ from, to }: Values) => `Kỳ công khai từ ngày ${shownDay(from)} lại ở sau ngày ${shownDay(to)}. Xem lại hai ngày; chưa có gì được in.`,
    'loans/answered-already': ({ paper }: Values) => `Đề nghị này đã có trả lời theo ${paper}.`,
    'loans/answer-out-of-range': ({ day, asked }: Values) => `Ngày trả lời ${shownDay(day)} phải từ ngày đề nghị ${shownDay(asked)} đến hôm nay.`,
    'loans/borrower-alive': 'Người vay chưa được ghi là đã qua đời. Ghi ở trang thành viên trước.',
    'loans/nothing-came-back': 'Khoản vay được chọn chưa có hiện vật nào trả về, nên chưa giao tiếp được. Ghi vật trả về ở khoản đó trước, hoặc để trống mục “Nhận lại từ”. Chưa có gì được ghi.',
    'loans/not-in-kind': 'Đây là khoản vay bằng tiền, không có hiện vật để nhận lại.',
    'loans/interest-first': ({ interest }: Values) => `Còn ${shownDong(interest)} tiền lãi đến hạn. Thu lãi trước, rồi ghi nhận lại hiện vật.`,
    'loans/more-than-advance': ({ advance, amount }: Values) => `Tiền trả trước còn ${shownDong(advance)}; không trả lại được ${shownDong(amount)}.`,
    'loans/books-begun': 'Sổ quỹ của câu lạc bộ đã có chứng từ nên không chuyển sổ được nữa. Chưa có gì được ghi.',
    'loans/books-go-on': 'Sau khi chuyển sổ đã ghi thêm chứng từ nên không rút lại cả việc chuyển sổ được. Bỏ các chứng từ đó trước, hoặc sửa bằng chứng từ mới.',
    'loans/still-owes': ({ club, amount }: Values) => `Người này còn nợ ${shownDong(amount)} tiền gốc ở ${club}. Câu lạc bộ cần biết ai đang nợ; khi khoản vay trả hết hoặc được xóa nợ mới khử nhận dạng được.`,
    'loans/still-decided': ({ club, amount }: Values) => `${club} đã quyết định cho người này vay ${shownDong(amount)} và chưa giao. Hủy khoản vay đó trước, rồi mới khử nhận dạng được.`,
    'loans/still-in-advance': ({ club, amount }: Values) => `${club} đang giữ ${shownDong(amount)} người này trả trước. Trả lại số tiền đó trước, rồi mới khử nhận dạng được.`,
    'loans/still-answers': ({ club, amount, as }: Values) => `Người này ${as === 'heir' ? 'nhận trả thay người vay đã mất' : 'cùng ký'} một khoản vay ${shownDong(amount)} ở ${club} chưa trả hết. Khi khoản vay đó kết thúc mới khử nhận dạng được.`,
    'loans/no-opening': 'Câu lạc bộ chưa chuyển sổ nên không có gì để rút lại.',
    'loans/nothing-to-open': 'Biểu chuyển sổ chưa có số nào. Ghi số dư, hoặc bắt đầu sổ bằng chứng từ đầu tiên.',
    'loans/left-more-than-lent': ({ amount, left }: Values) => `Các kỳ còn lại cộng thành ${shownDong(left)}, nhiều hơn số đã cho vay ${shownDong(amount)}. Xem lại các kỳ.`,
    'loans/lent-after-the-opening': ({ day, opening }: Values) => `Khoản vay ngày ${shownDay(day)} ở sau ngày chuyển sổ ${shownDay(opening)}. Ghi khoản đó như khoản vay mới.`,
    'loans/schedule-out-of-order': 'Các kỳ còn lại phải theo thứ tự ngày và sau ngày cho vay. Xem lại ngày của các kỳ.',
    'loans/twice-in-opening': 'Một khoản vay hoặc một người góp vốn được ghi hai lần trong biểu chuyển sổ. Bỏ dòng trùng.',
    'loans/nothing-to-lose': 'Khoản vay này bằng tiền nên không có con vật nào của câu lạc bộ để ghi mất. Nếu con vật mua bằng tiền vay bị chết thì ghi gia hạn với lý do dịch bệnh.',
    'loans/lost-more-than-lent': ({ left, quantity }: Values) => `Khoản vay còn ${String(left).replace('.', ',')} chưa ghi mất; ${String(quantity).replace('.', ',')} là nhiều hơn. Xem lại số lượng.`,
    'loans/no-such-loss': 'Không tìm thấy xác nhận này, hoặc đã được rút lại. Tải lại trang để xem.',
    'loans/bad-simulation': 'Số đưa vào phép tính thử chưa hợp lệ. Xem lại số vay, thời hạn, số thành viên.',
  } as Readonly<Record<string, string | ((because: Values) => string)>>,
}
export type LoanWords = typeof vi
