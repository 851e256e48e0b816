/** Lời trên máy tính của các trang đóng góp, hiện vật, tài sản. */
import type { Purpose } from './contribution.ts'

export const deskVi = {
  parts: { label: 'Đóng góp và tài sản', given: 'Đóng góp', stock: 'Hiện vật', assets: 'Tài sản' },
  undo: { verb: 'Bỏ', lead: 'Dòng này không còn trong sổ nữa; lý do và dòng cũ vẫn được giữ để kiểm tra.', reason: 'Vì sao bỏ' },
  whom: { label: 'Ai', member: 'Thành viên', other: 'Người khác, đơn vị', chooseMember: 'Thành viên nào', name: 'Tên người hoặc đơn vị' },
  thing: { what: 'Hiện vật gì', whatHint: 'Ví dụ: gạo, ngô, quần áo', quantity: 'Số lượng', notANumber: 'Ghi một số lớn hơn 0, ví dụ 12,5.', unit: 'Đơn vị', value: 'Giá trị ước tính', note: 'Ghi chú', add: 'Thêm một thứ', remove: (what: string) => `Bỏ ${what || 'dòng này'}`, of: (at: number) => `Thứ ${at}` },
  given: {
    show: 'Xem', shows: { gift: 'Sổ Tấm lòng vàng', dues: 'Đóng góp của thành viên', all: 'Tất cả' } satisfies Record<Purpose | 'all', string>, from: 'Từ ngày', to: 'Đến ngày',
    notes: { gift: 'Tiền ủng hộ và vốn vận động lấy thẳng từ sổ quỹ; hiện vật, ngày công, tài sản được tặng ghi ở đây. Không khoản nào phải ghi hai lần.', dues: 'Đóng góp theo quy chế của từng thành viên, bằng tiền hoặc hiện vật.', all: 'Mọi khoản câu lạc bộ được góp trong thời gian này.' } satisfies Record<Purpose | 'all', string>,
    day: 'Ngày', giver: 'Ai góp', noName: 'Không ghi tên', what: 'Góp gì', money: 'Tiền', worth: 'Tiền hoặc giá trị (đ)', purpose: 'Loại', note: 'Nội dung', act: 'Việc', sum: 'Cộng', voucher: (number: string) => `Xem ${number}`, toAsset: 'Xem tài sản',
    hide: 'Không nêu tên', name: 'Nêu tên', hideOf: (giver: string) => `Không nêu tên ${giver}`, nameOf: (giver: string) => `Nêu tên ${giver}`, hidden: 'Sổ in ra sẽ không nêu tên người này.', named: 'Sổ in ra sẽ nêu tên người này.',
    undo: (what: string) => `Bỏ ${what}`, undoTitle: 'Bỏ khoản đóng góp',
    totals: 'Tổng cộng trong thời gian này', totalMoney: 'Tiền', totalWork: 'Ngày công', totalGoods: 'Hiện vật', totalGivers: 'Người, đơn vị', valued: (sum: string) => `Hiện vật và ngày công ước tính ${sum}`, noGoods: 'Chưa có',
    empty: 'Chưa có khoản nào trong thời gian này', emptyHint: 'Tiền thì ghi ở trang Quỹ. Gạo, ngày công thì bấm “Ghi hiện vật, ngày công”. Tài sản được tặng thì ghi ở trang Tài sản.', record: 'Ghi hiện vật, ngày công', recordMoney: 'Ghi tiền',
    form: 'Góp bằng', forms: { goods: 'Hiện vật', work: 'Ngày công' }, purposeOf: 'Loại', work: 'Làm việc gì', workHint: 'Ví dụ: sửa sân nhà văn hóa', days: 'Mấy ngày công', unnamed: 'Người tặng không muốn nêu tên trong sổ in ra', onDay: 'Ngày góp', done: (what: string) => `Đã ghi ${what}.`, papers: 'Giấy tờ', paper: 'Sổ Tấm lòng vàng', paperNote: 'Để niêm yết: người không muốn nêu tên thì không nêu.',
  },
  stock: {
    given: 'Hiện vật được góp', givenNote: 'Nằm ngoài sổ quỹ: nhận bao nhiêu, đã phát hoặc dùng bao nhiêu, còn bao nhiêu.', thing: 'Hiện vật', unit: 'Đơn vị', came: 'Đã nhận', went: 'Đã phát, dùng', left: 'Còn', noGiven: 'Chưa nhận hiện vật nào', noGivenHint: 'Khi có người góp gạo, quần áo…, ghi ở trang Đóng góp.',
    issue: 'Phát, dùng hiện vật', issues: 'Đã phát, đã dùng', issuesNote: 'Có tên người được giúp nên mỗi lượt xem được ghi vào nhật ký.', noIssues: 'Chưa phát lần nào.', day: 'Ngày', way: 'Cách', receiver: 'Ai nhận', many: 'Số lượng', note: 'Nội dung', act: 'Việc', undo: (what: string) => `Bỏ lần phát ${what}`, undoTitle: 'Bỏ lần phát hiện vật',
    choose: 'Chọn hiện vật', leftOf: (left: string, unit: string) => `Đang giữ ${left} ${unit}.`, tooMany: (left: string, unit: string) => `Chỉ còn ${left} ${unit}.`, none: 'Không còn hiện vật nào để phát.', toWhom: 'Phát cho ai', onDay: 'Ngày phát, dùng', soldHint: 'Tiền bán được thì ghi là thu khác ở trang Quỹ.',
    lending: 'Hiện vật cho vay', lendingNote: (sum: string) => `Giá trị đang giữ theo sổ quỹ: ${sum}. Con vật, cây giống đang ở người vay thì xem ở trang Vay vốn.`, noLending: 'Quỹ chưa giữ hiện vật nào để cho vay.', entries: 'Chứng từ về hiện vật cho vay', kind: 'Chứng từ', value: 'Giá trị (đ)', told: 'Là những gì', notTold: 'Chưa ghi rõ', tell: 'Ghi rõ', retell: 'Sửa', tellOf: (voucher: string) => `Ghi rõ hiện vật của ${voucher}`, tellTitle: (voucher: string) => `Hiện vật của ${voucher}`, tellLead: (kind: string, value: string) => `${kind}, giá trị trong sổ ${value}. Giá trị không đổi; chỉ ghi rõ là những gì, bao nhiêu.`, byLoan: 'theo quyết định cho vay',
    short: 'Âm: có chứng từ nhận chưa ghi rõ là gì.',
  },
  assets: {
    title: 'Sổ tài sản', note: 'Những thứ câu lạc bộ dùng lâu dài: loa đài, máy đo huyết áp, cân, bàn ghế.', empty: 'Chưa ghi tài sản nào', emptyHint: 'Bấm “Ghi tài sản” khi câu lạc bộ mua, được tặng hoặc được bàn giao một thứ dùng lâu dài.', record: 'Ghi tài sản', show: 'Xem', shows: { here: 'Đang có', gone: 'Đã hết', all: 'Tất cả' },
    name: 'Tài sản', kind: 'Nhóm', many: 'Số lượng', state: 'Tình trạng', keeper: 'Người giữ, nơi để', origin: 'Nguồn', since: 'Ngày có', value: 'Giá trị khi có (đ)', checked: 'Kiểm kê gần nhất', never: 'Chưa kiểm kê', openOf: (name: string) => `Mở ${name}`, sum: 'Cộng', gone: 'Không còn',
    nameHint: 'Ví dụ: loa kéo, máy đo huyết áp, ghế nhựa', unit: 'Đơn vị', quantity: 'Số lượng', from: 'Nguồn', giver: 'Ai tặng', handedFrom: 'Nơi cấp, bàn giao', voucher: 'Phiếu chi mua', noVoucher: 'Không gắn phiếu chi', valueOf: 'Giá trị khi có', unnamed: 'Người tặng không muốn nêu tên trong Sổ Tấm lòng vàng', onDay: 'Ngày có', noteOf: 'Ghi chú', condition: 'Tình trạng',
    history: 'Đã ghi', first: (many: string, origin: string) => `Có ${many}. ${origin}`, acts: { checked: 'Kiểm kê', moved: 'Đổi người giữ', repaired: 'Sửa chữa', gone: 'Ghi giảm' }, found: 'Đếm được', checkLead: (many: string) => `Sổ ghi ${many}. Đếm được khác thì ghi rõ vì sao; từ đó sổ theo số đếm được.`, gapNote: 'Vì sao khác sổ', newKeeper: 'Ai giữ, để ở đâu', goneMany: 'Giảm mấy', cause: 'Vì sao giảm', goneNote: 'Chuyện gì đã xảy ra, ai xác nhận', happenedOn: 'Ngày',
    lines: { checked: (found: string, state: string) => `Kiểm kê: ${found}, ${state}`, moved: (keeper: string) => `Người giữ: ${keeper}`, repaired: (state: string) => `Sửa chữa: ${state}`, gone: (many: string, cause: string) => `Giảm ${many}: ${cause}` }, undoLine: (line: string) => `Bỏ dòng ${line}`, undoLineTitle: 'Bỏ dòng của tài sản', undoAsset: 'Bỏ tài sản ghi nhầm', undoAssetLead: 'Chỉ dùng khi ghi nhầm. Tài sản đã hỏng, mất, bán thì bấm “Ghi giảm” để sổ còn giữ lý do.', close: 'Đóng', done: 'Đã ghi.', papers: 'Giấy tờ', paper: 'Sổ tài sản',
  },
}
export type PropertyDeskWords = typeof deskVi
