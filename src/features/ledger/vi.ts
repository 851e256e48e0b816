/** Sổ quỹ: lời trên màn hình, trên phiếu và trong câu trả lời của máy chủ. */
import { shownDay, shownDong, type Values } from '#kernel/refusal-values.ts'
import type { Account, Fund, Place, Source } from './account.ts'
import type { Kind, Voucher } from './entry.ts'

const funds = { income: 'Quỹ tăng thu nhập', operating: 'Quỹ hoạt động' } satisfies Record<Fund, string>
/** Inside a sentence. */
const fundsOf: Readonly<Record<string, string>> = { income: 'quỹ tăng thu nhập', operating: 'quỹ hoạt động' }
const places = { cash: 'Hòm tiền', bank: 'Tài khoản ngân hàng' } satisfies Record<Place, string>
const placesOf: Readonly<Record<string, string>> = { cash: 'hòm tiền', bank: 'tài khoản ngân hàng' }
const sources = { 'care-fund': 'Quỹ Chăm sóc và phát huy vai trò người cao tuổi', budget: 'Ngân sách, dự án', mobilised: 'Vận động', members: 'Thành viên góp' } satisfies Record<Source, string>

const accounts = {
  cash: 'Tiền mặt', bank: 'Tiền gửi ngân hàng', goods: 'Hiện vật đang giữ', loans: 'Cho vay bằng tiền', 'loans-in-kind': 'Cho vay bằng hiện vật', advances: 'Người vay trả trước', capital: 'Vốn', retained: 'Kết dư chuyển sang',
  interest: 'Lãi cho vay', dues: 'Thành viên đóng góp', donations: 'Ủng hộ', 'other-income': 'Thu khác', 'share-received': 'Lãi trích nhận về', 'count-over': 'Thừa khi kiểm kê', spending: 'Chi hoạt động', 'share-given': 'Lãi trích chuyển đi',
  'count-short': 'Thiếu khi kiểm kê', 'written-off': 'Nợ đã xóa',
} satisfies Record<Account, string>

const kinds = {
  opening: 'Số dư chuyển sổ', capital: 'Nhận vốn', dues: 'Thành viên đóng góp', donation: 'Ủng hộ', 'other-income': 'Thu khác', spending: 'Chi hoạt động', transfer: 'Chuyển tiền', 'interest-share': 'Trích lãi', 'fund-split': 'Tách quỹ',
  'capital-return': 'Trả vốn', 'count-gap': 'Chênh lệch kiểm kê', 'goods-bought': 'Mua hiện vật để cho vay', 'goods-received': 'Nhận hiện vật', 'goods-sold': 'Bán hiện vật', loan: 'Cho vay', 'loan-in-kind': 'Cho vay hiện vật', repayment: 'Thu trả nợ',
  'repayment-in-kind': 'Nhận lại hiện vật', 'advance-return': 'Trả lại tiền trả trước', 'write-off': 'Xóa nợ', reversal: 'Bút toán đảo',
} satisfies Record<Kind, string>

const vouchers = { receipt: 'Phiếu thu', payment: 'Phiếu chi', other: 'Phiếu kế toán' } satisfies Record<Voucher, string>

export const vi = {
  funds, places, sources, accounts, kinds, vouchers,
  refusals: {
    'ledger/in-the-future': ({ day }: Values) => `Ngày ${shownDay(day)} chưa đến nên chưa ghi vào sổ được. Chưa có gì được ghi; xem lại ngày.`,
    'ledger/before-the-club': ({ day, first }: Values) => (first ? `Sổ quỹ của câu lạc bộ bắt đầu từ ngày ${shownDay(first)}; ngày ${shownDay(day)} ở trước đó nên chưa có gì được ghi. Xem lại ngày.` : `Câu lạc bộ chưa có quyết định thành lập nên chưa có sổ quỹ. Nhờ cán bộ ghi quyết định trước.`),
    'ledger/period-closed': ({ day, closed }: Values) => `Sổ đã khóa đến hết ngày ${shownDay(closed)} nên không ghi thêm vào ngày ${shownDay(day)} được. Việc đã xảy ra thì vẫn ghi được: dòng nằm ở kỳ đang mở và nói rõ ngày thật.`,
    'ledger/late': ({ day, closed }: Values) => `Việc ngày ${shownDay(day)} được ghi sau khi sổ đã khóa đến ngày ${shownDay(closed)}; dòng nằm ở kỳ đang mở.`,
    'ledger/not-enough-money': ({ fund, place, has, needed }: Values) => `${places[place as Place] ?? ''} của ${fundsOf[String(fund)] ?? ''} chỉ có ${shownDong(has)}, chưa đủ ${shownDong(needed)}. Xem lại số tiền, hoặc chọn lấy từ nơi khác.`,
    'ledger/one-fund': 'Vào ngày đó câu lạc bộ chỉ có một quỹ chung, chưa tách quỹ hoạt động. Xem lại ngày, hoặc đổi quy định về quỹ ở Thiết lập.',
    'ledger/spend-from-operating': 'Quỹ tăng thu nhập để cho vay. Khoản chi cho hoạt động lấy từ quỹ hoạt động; nếu quỹ đó hết tiền thì trích lãi sang trước.',
    'ledger/capital-not-for-spending': ({ surplus, amount }: Values) => `Ngoài vốn, quỹ còn ${shownDong(surplus)} có thể chi; khoản này ${shownDong(amount)} sẽ lấn vào vốn cho vay. Xem lại số tiền.`,
    'ledger/whose-capital': 'Vốn thành viên góp phải ghi tên người góp. Chọn thành viên trong danh sách.',
    'ledger/more-than-capital': ({ source, held, amount }: Values) => `Vốn ${source === 'members' ? 'người này đã góp' : `nguồn ${(sources[source as Source] ?? '').toLocaleLowerCase('vi')}`} còn ${shownDong(held)}, không trả được ${shownDong(amount)}.`,
    'ledger/more-than-goods': ({ held, amount }: Values) => `Hiện vật đang giữ trị giá ${shownDong(held)}, không bán được ${shownDong(amount)}. Bán giá cao hơn thì ghi phần chênh là thu khác.`,
    'ledger/no-share-rule': 'Quy chế chưa nêu phần lãi được trích cho hoạt động. Nhờ Chủ nhiệm ghi ở Thiết lập, mục Quy định về quỹ.',
    'ledger/share-too-large': ({ share, left, amount }: Values) => `Theo quy chế được trích ${share}% số lãi đã thu, còn trích được ${shownDong(left)}; ${shownDong(amount)} là nhiều hơn.`,
    'ledger/split-once': 'Quỹ đã được tách một lần. Từ đó tiền chỉ sang quỹ hoạt động bằng trích lãi.',
    'ledger/more-than-surplus': ({ surplus, amount }: Values) => `Ngoài vốn, quỹ có ${shownDong(surplus)}; không tách sang quỹ hoạt động ${shownDong(amount)} được.`,
    'ledger/two-parties': 'Chỉ ghi một người nộp hoặc nhận: chọn trong danh sách, hoặc gõ tên.',
    'ledger/reversal-is-final': 'Dòng này là bút toán đảo nên không đảo lại được. Nếu đảo nhầm, hãy ghi lại chứng từ như mới.',
    'ledger/already-reversed': 'Chứng từ này đã được bỏ bằng một bút toán đảo. Không có gì được ghi thêm.',
    'ledger/reversed-elsewhere': ({ kind }: Values) => `“${kinds[kind as Kind] ?? ''}” gắn với khoản vay hoặc số dư chuyển sổ, nên bỏ ở trang của khoản đó để mọi số liệu cùng đúng.`,
    'ledger/no-count': 'Quỹ này chưa kiểm kê lần nào nên chưa có biên bản để in. Ghi kiểm kê quỹ trước; sổ không thay đổi gì.',
    'ledger/no-such-entry': 'Không tìm thấy chứng từ này. Mở lại sổ quỹ để chọn.',
    'ledger/no-such-matter': 'Việc này không có trong sổ, hoặc đã được xử lý.',
    'ledger/not-of-this-club': 'Người này chưa từng là thành viên của câu lạc bộ. Gõ tên người nộp hoặc nhận thay vì chọn.',
    'ledger/unknown-device': ({ number }: Values) => `Số ${number} không thuộc máy nào của câu lạc bộ. Mở lại ứng dụng khi có mạng để máy được cấp chữ cái.`,
    'ledger/device-number-used': ({ number }: Values) => `Số ${number} đã có trong sổ. Nếu đây là một chứng từ khác, ghi lại để máy cho số mới.`,
    'ledger/no-such-note': ({ note }: Values) => `Không có tờ ${shownDong(note)}. Xem lại bảng đếm tiền.`,
    'ledger/notes-differ': ({ notes, counted }: Values) => `Cộng các tờ được ${shownDong(notes)}, khác số đã ghi ${shownDong(counted)}. Đếm lại hoặc sửa một trong hai.`,
    'ledger/witness-needed': 'Kiểm kê quỹ cần ít nhất một người chứng kiến. Ghi tên người đó.',
    'ledger/gap-needs-reason': ({ counted, book, gap }: Values) => `Tiền đếm được ${shownDong(counted)}, sổ ghi ${shownDong(book)}, ${Number(gap) > 0 ? 'thừa' : 'thiếu'} ${shownDong(Math.abs(Number(gap)))}. Mời đếm lại, hoặc ghi rõ lý do.`,
    'ledger/closed-already': ({ closed }: Values) => `Sổ đã khóa đến hết ngày ${shownDay(closed)}. Chọn ngày sau đó.`,
    'ledger/still-has-capital': ({ club, amount }: Values) => `Người này còn ${shownDong(amount)} vốn góp ở quỹ của ${club}. Trả lại vốn góp và ghi vào sổ trước, rồi mới khử nhận dạng được.`,
    'ledger/count-first': ({ fund, day }: Values) => `Chưa kiểm kê ${placesOf.cash} của ${fundsOf[String(fund)] ?? ''} trong kỳ đến ngày ${shownDay(day)}. Đếm tiền và ghi kiểm kê, rồi khóa sổ.`,
  } as Readonly<Record<string, string | ((because: Values) => string)>>,
}
export type LedgerWords = typeof vi
