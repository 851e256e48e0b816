/** Lời trên các trang cho vay dành cho cán bộ: buổi họp quyết định, ai chưa được vay, tính thử vòng quay vốn. */
export const vi = {
  fair: {
    title: 'Ai chưa được vay', lead: (day: string) => `Tính đến ngày ${day}: thành viên đang sinh hoạt, mỗi người đếm một lần dù vay mấy lượt. Kế hoạch nêu ít nhất một nửa số thành viên được vay.`, noMembers: 'Vào ngày này câu lạc bộ chưa có thành viên.',
    shares: 'Vốn đã đến với ai', sharesNote: 'Mọi lượt đã giao từ trước đến nay, cả của người đã thôi sinh hoạt; hiện vật tính theo giá trị thỏa thuận.', noTurns: 'Chưa giao khoản vay nào.', group: 'Nhóm', women: 'Phụ nữ', poor: 'Hộ nghèo, cận nghèo, khó khăn', all: 'Tất cả',
    people: 'Số người', turns: 'Số lượt vay', turnShare: 'Phần lượt vay', sum: 'Số tiền (đ)', sumShare: 'Phần số tiền', tooFew: 'Chưa đủ 5 người được vay nên không nêu phần của hộ nghèo: số ít quá thì đoán ra từng người.',
    never: (count: string) => `${count} thành viên chưa được vay lần nào`, neverNote: 'Người vào câu lạc bộ lâu nhất đứng trước. Mỗi lượt xem danh sách này được ghi vào nhật ký.', caption: 'Thành viên chưa được vay lần nào', everybody: 'Mọi thành viên đều đã được vay.', name: 'Họ và tên', hamlet: 'Thôn, bản', joined: 'Ngày vào', standing: 'Tình hình', promised: 'Buổi họp đã đồng ý, chưa giao', notAsked: 'Chưa có quyết định',
  },
  trial: {
    title: 'Tính thử vòng quay vốn', lead: 'Với vốn đang có, cho vay mỗi người chừng này trong chừng này tháng thì bao giờ một nửa số thành viên được vay?', loan: 'Mỗi người vay', months: 'Trả trong mấy tháng', monthsFault: 'Ghi số tháng từ 1 đến 120.', loanFault: 'Ghi mức vay.', work: 'Tính',
    assumption: 'Đây là trường hợp thuận lợi nhất: ai cũng trả đúng ngày, khoản vay mới chỉ dành cho người chưa được vay, không ai vào hay ra câu lạc bộ. Thực tế thường chậm hơn.',
    already: (borrowed: string, members: string) => `Đã có ${borrowed}/${members} thành viên được vay, đạt một nửa.`, reached: (month: string, count: number, needed: string, members: string) => `Đến tháng ${month} (sau ${count} tháng) sẽ có ${needed}/${members} thành viên được vay, đạt một nửa.`,
    notReached: (longest: number, borrowed: string, needed: string) => `Trong ${longest} tháng tới chưa đạt một nửa: mới có ${borrowed} người được vay, cần ${needed} người.`, now: (cash: string, borrowed: string, members: string) => `Hiện quỹ tăng thu nhập có ${cash} để cho vay; đã có ${borrowed}/${members} thành viên được vay.`,
    levers: 'Thay đổi gì thì nhanh hơn?', leversNote: 'Thử thay đổi từng thứ một phần năm, các thứ khác giữ nguyên.', changes: { loan: (value: string) => `giảm mức vay còn ${value} mỗi người`, months: (value: string) => `rút thời hạn còn ${value} tháng`, capital: (value: string) => `thêm ${value} vốn` } as Readonly<Record<string, (value: string) => string>>,
    best: (change: string, after: string) => `Nhanh nhất là ${change}: ${after}.`, other: (change: string, after: string) => `Nếu ${change}: ${after}.`, none: 'Giảm mức vay, rút thời hạn hay thêm vốn một phần năm đều không làm nhanh hơn.',
    after: (month: string, count: number, sooner: number | null) => `đạt một nửa ${count === 0 ? 'ngay tháng này' : `vào tháng ${month}`}${sooner === null ? '' : sooner > 0 ? `, sớm hơn ${sooner} tháng` : sooner < 0 ? `, muộn hơn ${-sooner} tháng` : ', không nhanh hơn'}`, never: (longest: number) => `vẫn chưa đạt trong ${longest} tháng`,
    table: 'Từng tháng', tableNote: 'Những tháng có khoản vay mới, và tháng cuối. Vạch dài bằng số người đã được vay so với một nửa số thành viên.', month: 'Tháng', lent: 'Khoản vay mới', borrowed: 'Đã được vay', bar: 'So với một nửa', cash: 'Còn trong quỹ (đ)',
  },
}
export type LendWords = typeof vi
