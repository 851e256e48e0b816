/** Lời trên các trang sổ quỹ dành cho cán bộ: quỹ, sổ, bảng cân đối, chứng từ, việc cần xử lý. */
export const vi = {
  parts: { label: 'Các phần của sổ quỹ', book: 'Sổ quỹ', trial: 'Bảng cân đối', count: 'Kiểm kê quỹ', close: 'Khóa sổ', matters: 'Việc cần xử lý', opening: 'Chuyển sổ', handover: 'Bàn giao thủ quỹ', papers: 'Giấy tờ' },
  papers: { title: 'Giấy tờ để in', note: 'Sổ sách và biên bản của kỳ đã chọn, theo mẫu sổ giấy; Excel để tính tiếp.', from: 'Từ ngày', to: 'Đến ngày' },
  record: 'Ghi thu, chi',
  fund: {
    money: 'Tiền của quỹ', both: 'Cộng hòm tiền và ngân hàng', cash: 'Hòm tiền', bank: 'Ngân hàng', surplus: 'Kết dư, ngoài vốn', noCount: 'Chưa kiểm kê lần nào', lastCount: 'Kiểm kê gần nhất',
    even: (day: string) => `${day}, khớp với sổ`, over: (day: string, gap: string) => `${day}, thừa ${gap}`, short: (day: string, gap: string) => `${day}, thiếu ${gap}`,
    oneFund: 'Vào ngày này câu lạc bộ có một quỹ chung, ghi ở quỹ tăng thu nhập; chưa tách quỹ hoạt động.', sources: 'Vốn theo nguồn', sourcesNote: 'Tiền vốn là của ai. Vốn để cho vay, không chi tiêu.', sum: 'Cộng',
    out: 'Đang ở ngoài hòm', lent: 'Đang cho vay bằng tiền', lentInKind: 'Đang cho vay bằng hiện vật', goods: 'Hiện vật đang giữ', advances: 'Người vay trả trước', shareLeft: 'Lãi còn được trích cho hoạt động', noShare: 'Quy chế chưa nêu phần trích',
    state: 'Tình trạng sổ', firstDay: 'Sổ bắt đầu từ', noBooks: 'Chưa có sổ: chưa có quyết định thành lập', closedUntil: 'Đã khóa đến hết ngày', neverClosed: 'Chưa khóa lần nào', matters: 'Việc cần xử lý', noMatters: 'Không có', openMatters: (count: string) => `${count} việc, xem và xử lý`,
  },
  book: {
    title: (fund: string) => `Sổ quỹ: ${fund.toLocaleLowerCase('vi')}`, caption: (fund: string, from: string, to: string) => `Sổ quỹ ${fund.toLocaleLowerCase('vi')} từ ${from} đến ${to}`, note: 'Theo các cột của sổ giấy, tính bằng đồng. Chứng từ đã bỏ và bút toán đảo đều còn trong sổ.', fund: 'Quỹ', from: 'Từ ngày', to: 'Đến ngày', place: 'Tiền để ở', anyPlace: 'Cả hòm tiền và ngân hàng',
    day: 'Ngày', voucher: 'Chứng từ', memo: 'Nội dung', who: 'Người nộp, nhận', in: 'Thu', out: 'Chi', left: 'Tồn', before: 'Tồn đầu kỳ', after: 'Cộng phát sinh, tồn cuối kỳ', empty: 'Không có khoản thu, chi nào trong khoảng ngày này.',
    reversed: 'Đã bỏ', reversedBy: (number: string) => `bằng bút toán đảo ${number}`, seeReversal: 'xem bút toán đảo', reversal: 'Bút toán đảo', reverses: (number: string) => `bỏ ${number}`, seeReversed: 'xem chứng từ bị bỏ', reason: (reason: string) => `Lý do: ${reason}`,
    late: 'Ghi muộn', lateOf: (day: string) => `việc của ngày ${day}, kỳ đó đã khóa`, enteredFor: (paper: string) => `Ghi thay theo ${paper}`, deviceNumber: (number: string) => `Số của máy ${number}`,
  },
  trial: {
    title: 'Bảng cân đối tài khoản', lead: (day: string) => `Đến hết ngày ${day}. Mỗi quỹ tự cân: tổng nợ bằng tổng có.`, account: 'Tài khoản', debit: 'Phát sinh nợ', credit: 'Phát sinh có', debitBalance: 'Dư nợ', creditBalance: 'Dư có', sum: 'Cộng',
    even: (sum: string) => `Nợ bằng có: ${sum}`, uneven: 'Nợ khác có: báo người quản trị', empty: 'Sổ chưa có bút toán nào đến ngày này.', sources: 'Vốn theo nguồn', source: 'Nguồn', amount: 'Số tiền', sameAsBooks: (sum: string) => `Bằng dư có của tài khoản Vốn: ${sum}`, notSame: (sum: string) => `Khác dư có của tài khoản Vốn: ${sum}. Báo người quản trị.`,
  },
  voucher: {
    back: 'Về sổ quỹ', day: 'Ngày trong sổ', happenedOn: 'Ngày xảy ra', kind: 'Loại', memo: 'Nội dung', in: 'Người nộp', out: 'Người nhận', other: 'Người liên quan', nobody: 'Không ghi', amount: 'Số tiền', words: 'Bằng chữ', deviceNumber: 'Số của máy', noDevice: 'Không có', enteredFor: 'Ghi thay theo', made: 'Người ghi', madeBy: (who: string, when: string) => `${who}, lúc ${when}`, system: 'Phần mềm',
    postings: 'Bút toán', fund: 'Quỹ', account: 'Tài khoản', debit: 'Nợ', credit: 'Có', sum: 'Cộng', area: (area: string) => `mảng ${area}`, reason: 'Lý do bỏ',
    isReversed: 'Chứng từ này đã bỏ bằng một bút toán đảo. Cả hai vẫn còn trong sổ.', isReversal: 'Đây là bút toán đảo: bỏ một chứng từ ghi nhầm.', seeReversal: 'Xem bút toán đảo', seeReversed: 'Xem chứng từ bị bỏ', matter: 'Việc cần xử lý', settled: (who: string, note: string) => `Đã xử lý (${who}): ${note}`, toMatters: 'Đến trang xử lý',
    undo: 'Bỏ chứng từ này', undoTitle: (number: string) => `Bỏ chứng từ ${number}`, undoLead: 'Sổ không xóa. Phần mềm ghi một bút toán đảo, hai dòng đều còn trong sổ.', undoOpen: (day: string) => `Bút toán đảo nằm ở ngày ${day}, cùng ngày với chứng từ.`, undoClosed: (closed: string, today: string) => `Sổ đã khóa đến hết ngày ${closed}, nên bút toán đảo nằm ở hôm nay (${today}) và nói rõ ngày thật.`,
    reasonField: 'Lý do bỏ', reasonHint: 'Ví dụ: ghi nhầm số tiền, phiếu ghi hai lần.', undone: (number: string) => `Đã bỏ chứng từ bằng bút toán đảo ${number}.`, ofLoan: 'Chứng từ này gắn với một khoản vay. Muốn bỏ thì làm ở trang của khoản vay, để lịch trả nợ cùng đúng.', ofOpening: 'Chứng từ này là số dư chuyển sổ. Muốn bỏ thì rút lại cả việc chuyển sổ.', toOpening: 'Đến trang chuyển sổ',
  },
  matters: {
    title: 'Việc cần xử lý', lead: 'Việc đã xảy ra thì luôn được ghi vào sổ; chỗ chưa khớp được đánh dấu ở đây để người phụ trách xem lại. Xử lý xong thì ghi đã làm thế nào.', open: (count: string) => `Còn ${count} việc`, none: 'Không còn việc nào cần xử lý', noneMeaning: 'Mọi dòng trong sổ đều khớp hoặc đã được xử lý.', done: (count: string) => `Đã xử lý ${count} việc`,
    see: (number: string) => `Xem ${number}`, settle: 'Ghi đã xử lý', settleOf: (number: string) => `Ghi đã xử lý: ${number}`, settleTitle: 'Ghi cách xử lý', note: 'Đã xử lý thế nào', noteHint: 'Ví dụ: đã nộp bù vào hòm ngày 20/9; Ban Chủ nhiệm đã xem, biên bản ngày 20/9.', save: 'Ghi đã xử lý xong', saved: 'Đã ghi cách xử lý.', by: (who: string, when: string) => `${who}, ${when}`,
  },
}
export type LedgerDeskWords = typeof vi
