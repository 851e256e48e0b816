/** Lời trên điện thoại của thủ quỹ: như lời nói khi giữ hòm tiền, không cần xưng hô. */
import type { MovementKind } from './movement-form.ts'

/** Những việc thủ quỹ ghi trên điện thoại; việc ít gặp hơn thì ghi trên máy tính của xã. */
export const PHONE_KINDS = { in: ['dues', 'donation', 'capital', 'other-income'], out: ['spending', 'goods-bought', 'transfer', 'interest-share', 'capital-return'] } as const satisfies Record<'in' | 'out', readonly MovementKind[]>
type MoneyKind = (typeof PHONE_KINDS)['in' | 'out'][number]

export const phoneVi = {
  inBox: 'trong hòm', inBank: 'ở ngân hàng', allInBox: 'Tất cả là tiền mặt trong hòm.', parts: (cash: string, bank: string) => `Trong hòm ${cash}, ở ngân hàng ${bank}.`,
  oneFund: 'Quỹ của câu lạc bộ', balances: 'Tiền của câu lạc bộ',
  book: {
    title: 'Sổ quỹ', funds: 'Chọn quỹ', now: (day: string) => `Tồn quỹ đến ${day}`, in: 'Thu', out: 'Chi', left: 'Tồn', heading: 'đơn vị: đồng', before: (day: string) => `Đầu kỳ, từ ${day}`, empty: 'Chưa có dòng nào trong thời gian này.', emptyHint: 'Bấm “Ghi thu – chi” để ghi dòng đầu tiên.',
    earlier: 'Xem cả các tháng trước', latest: 'Chỉ xem các tháng gần đây', record: 'Ghi thu – chi', count: 'Kiểm kê quỹ', close: 'Khóa sổ', closedUntil: (day: string) => `Sổ đã khóa đến hết ngày ${day}`, reversal: (voucher: string) => `Bỏ ${voucher}`, reversed: 'Đã bỏ bằng bút toán đảo', late: (day: string) => `Việc ngày ${day}, ghi sau khi khóa sổ`, enteredFor: 'Ghi thay',
    matters: (count: number) => `Có ${count} dòng đã ghi nhưng chưa khớp, cần xem lại.`, other: 'Việc của sổ', handover: (day: string, from: string, to: string, cash: string) => `Bàn giao thủ quỹ ngày ${day}: ${from} giao cho ${to}, tiền mặt ${cash}.`,
  },
  record: {
    title: 'Ghi thu – chi', tile: (day: string) => `Dòng cuối: ${day}`, sides: 'Thu hay chi', in: 'Thu tiền', out: 'Chi tiền', whatIn: 'Thu tiền gì?', whatOut: 'Chi việc gì?',
    kinds: { dues: 'Đóng góp', donation: 'Ủng hộ', capital: 'Nhận vốn', 'other-income': 'Thu khác', spending: 'Chi hoạt động', 'goods-bought': 'Mua hiện vật để cho vay', transfer: 'Chuyển hòm – ngân hàng', 'interest-share': 'Trích lãi sang quỹ hoạt động', 'capital-return': 'Trả vốn' } satisfies Record<MoneyKind, string>,
    repay: 'Thu nợ vay', lend: 'Cho vay', loansHint: 'Thu nợ và cho vay ghi ở trang Vay vốn.', loans: 'Sang trang Vay vốn',
    fund: 'Vào quỹ nào?', fundOut: 'Lấy từ quỹ nào?', source: 'Vốn của ai?', sources: { 'care-fund': 'Quỹ Chăm sóc người cao tuổi', budget: 'Ngân sách, dự án', mobilised: 'Vận động', members: 'Thành viên góp' },
    who: 'Của ai?', whom: 'Trả cho ai?', whoKind: 'Người nộp', whomKind: 'Người nhận', member: 'Thành viên', somebody: 'Người khác', nobody: 'Không ghi tên', name: 'Tên người hoặc đơn vị', amount: 'Số tiền', place: 'Tiền ở đâu?', places: { cash: 'Trong hòm', bank: 'Ngân hàng' }, from: 'Chuyển từ đâu?', fromCash: 'Hòm ra ngân hàng', fromBank: 'Ngân hàng về hòm',
    area: 'Chi cho mảng nào?', chooseArea: 'Chưa chọn', memo: 'Nội dung', memoHint: (usual: string) => `Để trống thì ghi “${usual}”.`, day: 'Ngày', shareLeft: (sum: string) => `Theo quy chế còn trích được ${sum}.`,
    memos: { dues: 'Thành viên đóng góp', donation: 'Ủng hộ câu lạc bộ', capital: 'Nhận vốn', 'other-income': 'Thu khác', spending: 'Chi hoạt động', 'goods-bought': 'Mua hiện vật để cho vay', transfer: 'Chuyển tiền giữa hòm và ngân hàng', 'interest-share': 'Trích lãi theo quy chế', 'capital-return': 'Trả vốn' } satisfies Record<MoneyKind, string>,
    needed: { kind: 'Chọn một việc.', amount: 'Chưa ghi số tiền.', who: 'Chọn một người.', name: 'Chưa ghi tên.', area: 'Chọn một mảng.', source: 'Chọn một nguồn.', day: 'Chưa ghi ngày.' },
    after: { cash: 'Ghi xong, trong hòm có', bank: 'Ghi xong, ngân hàng có' }, saveIn: (sum: string) => `Thu ${sum}, ghi sổ`, saveOut: (sum: string) => `Chi ${sum}, ghi sổ`, saveMove: (sum: string) => `Chuyển ${sum}, ghi sổ`, save: 'Ghi sổ',
    tenfold: (sum: string, times: number, usual: string) => `${sum} gấp ${times} lần thường ngày (${usual}).`, tenfoldAsk: 'Xem lại có thừa một số 0 không?', right: 'Số này đúng', mend: 'Sửa lại', notYet: 'Chưa ghi vào sổ.',
    doneIn: (sum: string, voucher: string) => `Đã thu ${sum}, ${voucher}.`, doneOut: (sum: string, voucher: string) => `Đã chi ${sum}, ${voucher}.`, again: 'Ghi khoản nữa', toBook: 'Xem sổ quỹ', see: 'Xem phiếu', undo: 'Bỏ ghi', undoReason: 'Ghi nhầm, bỏ ngay sau khi ghi', undone: 'Đã bỏ. Cả hai dòng vẫn còn trong sổ.', marked: 'Đã ghi, nhưng có điều chưa khớp:',
  },
  voucher: {
    title: 'Chứng từ', receipt: 'Phiếu thu', payment: 'Phiếu chi', other: 'Phiếu kế toán', day: 'Ngày', who: 'Người nộp, nhận', forWhat: 'Nội dung', amount: 'Số tiền', fund: 'Quỹ', madeBy: 'Người ghi', madeAt: 'Lúc ghi', enteredFor: 'Ghi thay theo', device: 'Số trên máy', happened: 'Ngày xảy ra', reverses: 'Là bút toán đảo', reason: 'Lý do', reversed: 'Chứng từ này đã được bỏ. Cả hai dòng vẫn còn trong sổ.',
    undo: 'Bỏ chứng từ này', why: 'Vì sao bỏ?', whyHint: 'Ví dụ: ghi hai lần, nhầm số tiền', whyNeeded: 'Ghi vài chữ lý do.', confirm: 'Bỏ chứng từ', meaning: 'Sổ thêm một dòng đảo lại; dòng cũ không bị xóa. Kỳ đã khóa thì dòng đảo nằm ở kỳ đang mở.', done: 'Đã bỏ chứng từ.', ofLoan: 'Chứng từ của khoản vay được bỏ ở trang khoản vay.', paper: 'Tải phiếu để in',
  },
  count: {
    title: 'Kiểm kê quỹ', fund: 'Đếm hòm của quỹ nào?', notes: 'Đếm từng loại tờ', pieces: (note: string) => `Tờ ${note}`, counted: 'Tiền đếm được', direct: 'Hoặc ghi thẳng tổng số', book: (sum: string) => `Sổ ghi ${sum}`, equal: (sum: string) => `Tiền đếm được ${sum}, khớp với sổ.`, short: (counted: string, book: string, gap: string) => `Tiền đếm được ${counted}, sổ ghi ${book}, thiếu ${gap}.`, over: (counted: string, book: string, gap: string) => `Tiền đếm được ${counted}, sổ ghi ${book}, thừa ${gap}.`, again: 'Mời đếm lại, hoặc ghi rõ lý do rồi ghi kiểm kê.', reason: 'Lý do chênh lệch',
    witness: 'Người chứng kiến', witnessHint: 'Ít nhất một người', second: 'Người chứng kiến thứ hai', day: 'Ngày kiểm kê', save: 'Ghi kiểm kê', done: 'Đã ghi kiểm kê.', needed: { counted: 'Chưa đếm.', reason: 'Ghi lý do chênh lệch.', witness: 'Ghi tên người chứng kiến.' }, last: (day: string, sum: string) => `Lần kiểm kê gần nhất: ${day}, ${sum}`,
  },
  close: {
    title: 'Khóa sổ', meaning: 'Sau khi khóa, các dòng đến hết ngày này không sửa được nữa. Sửa về sau là một dòng điều chỉnh ở kỳ đang mở, có lý do.', day: 'Khóa đến hết ngày', save: 'Khóa sổ', ask: (day: string) => `Khóa sổ đến hết ngày ${day}?`, done: (day: string) => `Đã khóa sổ đến hết ngày ${day}.`, countFirst: 'Trước khi khóa phải kiểm kê hòm của từng quỹ có tiền trong kỳ.', toCount: 'Kiểm kê quỹ', now: (day: string) => `Sổ đang khóa đến hết ngày ${day}.`, never: 'Sổ chưa khóa lần nào.',
  },
}
export type LedgerPhoneWords = typeof phoneVi
