/** Lời của các trang ghi sổ: ghi thu, chi; kiểm kê quỹ; khóa sổ. */
import type { MovementKind, Way } from './movement-form.ts'

const kinds = {
  capital: 'Nhận vốn', dues: 'Thành viên đóng góp', donation: 'Ủng hộ', 'other-income': 'Thu khác', 'goods-sold': 'Bán hiện vật đang giữ', spending: 'Chi hoạt động', 'capital-return': 'Trả vốn', 'goods-bought': 'Mua hiện vật để cho vay',
  transfer: 'Chuyển giữa hòm tiền và ngân hàng', 'interest-share': 'Trích lãi sang quỹ hoạt động', 'fund-split': 'Tách quỹ làm hai', 'goods-received': 'Nhận hiện vật làm vốn',
} satisfies Record<MovementKind, string>

export const vi = {
  enteredFor: 'Ghi thay theo sổ giấy nào', enteredForHint: 'Cán bộ ghi thay câu lạc bộ thì nêu rõ nguồn. Ví dụ: sổ quỹ giấy tháng 9/2018, trang 4.', reasonShort: 'Ghi rõ hơn, từ 3 chữ cái.',
  move: {
    title: 'Ghi thu, chi', lead: 'Ghi từng khoản theo sổ giấy. Ghi xong phần mềm cho số chứng từ.', kind: 'Khoản gì', kinds, ways: { in: 'Tiền vào', out: 'Tiền ra', within: 'Chuyển trong quỹ', goods: 'Hiện vật' } satisfies Record<Way, string>,
    hints: {
      capital: 'Tiền vốn để cho vay: ghi rõ nguồn, vì sau này phải báo cáo với nơi cấp.', dues: 'Hội phí, tiền thành viên góp cho hoạt động. Góp vốn thì chọn Nhận vốn.', donation: 'Tiền tổ chức, cá nhân ủng hộ.', 'other-income': 'Khoản thu không thuộc các loại trên, ví dụ lãi tiền gửi.', 'goods-sold': 'Bán hiện vật của quỹ, theo giá trị đã ghi. Bán cao hơn thì ghi phần chênh là Thu khác.',
      spending: 'Chi cho hoạt động của câu lạc bộ, theo mảng.', 'capital-return': 'Trả vốn cho nơi cấp hoặc cho thành viên rút vốn.', 'goods-bought': 'Mua con giống, phân bón… bằng tiền quỹ để cho vay.', transfer: 'Gửi tiền vào ngân hàng hoặc rút về hòm.', 'interest-share': 'Phần lãi mà quy chế cho trích để chi hoạt động.', 'fund-split': 'Chỉ làm một lần, khi câu lạc bộ bắt đầu có hai quỹ. Không lấy vào vốn.', 'goods-received': 'Nhận con giống, phân bón… làm vốn, theo giá đã thống nhất.',
    } satisfies Record<MovementKind, string>,
    on: 'Ngày', amount: 'Số tiền', value: 'Trị giá', source: 'Nguồn vốn', fund: 'Quỹ', places: { in: 'Tiền để ở', out: 'Lấy tiền từ', within: 'Lấy tiền từ', goods: 'Tiền để ở' } satisfies Record<Way, string>, from: 'Lấy từ', to: 'Chuyển đến', area: 'Mảng hoạt động', noArea: 'Không thuộc mảng nào',
    fromOf: { cash: 'Hòm tiền, gửi vào ngân hàng', bank: 'Ngân hàng, rút về hòm tiền' }, fromFund: 'Lấy từ quỹ tăng thu nhập, ở', toFund: 'Sang quỹ hoạt động, để ở', payer: 'Người nộp', payee: 'Người nhận', giver: 'Người giao', member: 'Thành viên trong danh sách', other: 'Người khác, đơn vị khác', whoMember: 'Thành viên', chooseMember: 'Gõ tên để tìm, không cần dấu', whoOther: 'Tên người hoặc đơn vị', whoHint: 'Ví dụ: UBND xã Xuân Quang. Không rõ thì để trống.', ofMember: 'Vốn thành viên góp phải ghi tên người góp.',
    memo: 'Nội dung', memoHint: 'Như dòng ghi trong sổ giấy.', manner: 'Việc này', happened: 'Đã xảy ra, ghi theo sổ giấy', happenedHint: 'Luôn được ghi. Chỗ chưa khớp sẽ được đánh dấu để xử lý.', asked: 'Đang xin, tiền chưa trao', askedHint: 'Kiểm tra trước: không đủ tiền hoặc trái quy chế thì không ghi.',
    check: 'Xem lại trước khi ghi', missing: (count: number) => `Còn ${count} chỗ chưa điền.`, readBack: 'Đọc lại trước khi ghi', readBackLead: (day: string) => `Ngày ${day}, sổ sẽ có thêm dòng này. Đúng chưa?`, tenfold: (sum: string, times: number, usual: string) => `${sum} gấp ${times} lần các khoản cùng loại trong năm qua (${usual}). Xem lại có thừa một số 0 không?`, write: 'Đúng, ghi sổ', correct: 'Sửa lại', nobody: 'Không ghi',
    done: (voucher: string, number: string, day: string) => `Đã ghi ${voucher.toLocaleLowerCase('vi')} ${number}, ngày ${day}.`, seeDone: 'Xem chứng từ', next: 'Ghi khoản tiếp theo ở dưới. Ngày và sổ giấy được giữ lại.', marked: 'Đã ghi, và đánh dấu để xử lý:', now: 'Quỹ đang có', nowOn: (day: string) => `Đến hết ngày ${day}.`,
  },
  count: {
    title: 'Kiểm kê quỹ', lead: 'Đếm tiền trong hòm trước người chứng kiến. Lệch với sổ thì ghi rõ lý do; phần lệch thành một dòng riêng trong sổ, không ai phải sửa dòng khác cho khớp.', fund: 'Quỹ', on: 'Ngày đếm', how: 'Ghi theo', notes: 'Số tờ từng mệnh giá', sum: 'Tổng số tiền', many: (note: string) => `Số tờ ${note}`, notMany: 'Ghi số tờ bằng chữ số.', total: 'Cộng tiền đếm được', book: 'Theo sổ', bookOn: (day: string) => `Sổ ghi hết ngày ${day}`,
    even: (sum: string) => `Tiền đếm được ${sum}, khớp với sổ.`, short: (counted: string, book: string, gap: string) => `Tiền đếm được ${counted}, sổ ghi ${book}, thiếu ${gap}. Mời đếm lại, hoặc ghi rõ lý do rồi ghi kiểm kê.`, over: (counted: string, book: string, gap: string) => `Tiền đếm được ${counted}, sổ ghi ${book}, thừa ${gap}. Mời đếm lại, hoặc ghi rõ lý do rồi ghi kiểm kê.`,
    reason: 'Lý do chênh lệch', reasonHint: 'Ví dụ: trả lại tiền thừa cho người nộp mà chưa ghi.', witnesses: 'Người chứng kiến', witnessesHint: 'Mỗi dòng một người, ít nhất một người.', tooMany: 'Ghi nhiều nhất 10 người.', nothing: 'Chưa ghi tiền đếm được. Hòm không có tiền thì chọn Tổng số tiền và ghi 0.', save: 'Ghi kiểm kê', saved: 'Đã ghi kiểm kê quỹ.', done: (day: string) => `Đã ghi kiểm kê ngày ${day}.`, gapLine: 'Phần chênh lệch đã thành một dòng trong sổ.', seeGap: 'Xem dòng chênh lệch', toClose: 'Đến trang khóa sổ',
  },
  close: {
    title: 'Khóa sổ', lead: 'Khóa sổ đến hết một ngày, thường là ngày cuối tháng. Từ đó không ghi thêm vào các ngày đã khóa; nếu phát hiện sai thì ghi dòng điều chỉnh ở kỳ đang mở và nêu lý do.', lastDay: 'Khóa đến hết ngày', before: 'Lần khóa trước', never: 'Chưa khóa lần nào', need: 'Trước khi khóa', counted: (fund: string, day: string) => `${fund}: đã kiểm kê ngày ${day}.`, empty: (fund: string) => `${fund}: hòm không có tiền theo sổ, không cần kiểm kê.`, countFirst: (fund: string) => `${fund}: chưa kiểm kê trong kỳ này. Đếm tiền trước, để số khóa là số thật.`, toCount: 'Kiểm kê quỹ',
    matters: (count: string) => `Còn ${count} việc cần xử lý. Khóa sổ vẫn được, nhưng nên xem trước.`, toMatters: 'Xem việc cần xử lý', noMatters: 'Không còn việc cần xử lý.', balances: 'Số dư sẽ khóa', save: 'Khóa sổ', confirm: (day: string) => `Khóa sổ đến hết ngày ${day}?`, confirmLead: 'Đã khóa thì không mở lại được. Sai sót tìm thấy sau này được ghi bằng dòng điều chỉnh ở kỳ đang mở.', saved: (day: string) => `Đã khóa sổ đến hết ngày ${day}.`,
  },
}
export type RecordWords = typeof vi
