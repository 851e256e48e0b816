/** Lời trên các trang quỹ và vay vốn của nhiều câu lạc bộ. */
import { vi as ledger } from '#features/ledger/vi.ts'
import type { Age } from './extension.ts'
import type { Why } from './portfolio.ts'

const ages: Record<Age, string> = { none: 'Trong hạn', '1-30': 'Quá hạn 1–30 ngày', '31-90': 'Quá hạn 31–90 ngày', 'over-90': 'Quá hạn trên 90 ngày' }
/** In the place of a figure that cannot be said. */
const whys: Record<Why, string> = { 'nothing-lent': 'chưa có khoản đang vay', 'nothing-due': 'chưa có kỳ nào đến hạn', 'never-lent': 'chưa cho vay lượt nào', 'no-capital': 'sổ chưa có vốn', 'empty-fund': 'quỹ chưa có gì' }

export const fundsVi = {
  ages, whys, sources: ledger.sources,
  parts: { label: 'Quỹ và vay vốn', clubs: 'Các câu lạc bộ', capital: 'Vốn theo thời gian', ratios: 'Bộ chỉ số' },
  title: (known: number, all: number) => (all === 0 ? 'Quỹ và vay vốn' : `Quỹ và vay vốn: ${known}/${all} câu lạc bộ có sổ quỹ`),
  lead: (day: string) => `Số liệu lấy từ sổ quỹ đến hết ngày ${day}, tính bằng đồng.`, totalsOnly: 'Tài khoản này xem số tổng và vốn theo nguồn, không xem từng câu lạc bộ.',
  none: 'Chưa có câu lạc bộ nào', noneMeaning: 'Khi câu lạc bộ trong địa bàn phụ trách có quyết định thành lập, quỹ của câu lạc bộ sẽ hiện ở đây.',
  strip: {
    label: 'Số tổng', money: 'Tiền của hai quỹ', moneyParts: (income: string, operating: string) => `Quỹ tăng thu nhập ${income}, quỹ hoạt động ${operating}`,
    lent: 'Đang cho vay', lentParts: (loans: string, share: string | null) => (share === null ? `${loans} khoản` : `${loans} khoản, ${share} của quỹ tăng thu nhập`),
    overdue: 'Gốc quá hạn', par30: (share: string) => `${share} dư nợ có kỳ quá hạn trên 30 ngày`,
    people: 'Đã được vay', peopleCount: (people: string) => `${people} người`, peopleFew: 'Dưới 5 người', turns: (turns: string) => `${turns} lượt vay`,
  },
  ageing: {
    title: (overdue: string) => `Dư nợ theo số ngày quá hạn: gốc quá hạn ${overdue}`, allGood: 'Dư nợ theo số ngày quá hạn: mọi khoản đều trong hạn', nothing: 'Chưa có khoản nào đang vay.',
    note: 'Mỗi khoản đứng ở nhóm của kỳ quá hạn lâu nhất, với toàn bộ gốc còn lại. Gốc quá hạn là phần đã đến hạn mà chưa trả.',
    caption: 'Dư nợ theo nhóm ngày quá hạn', group: 'Nhóm', loans: 'Số khoản', left: 'Gốc còn lại', share: 'Phần dư nợ', overdue: 'Trong đó đã quá hạn', sum: 'Cộng',
  },
  repayment: (share: string) => `Tỷ lệ hoàn trả ${share}: phần gốc đến hạn đã được trả.`, repaymentNone: (why: string) => `Tỷ lệ hoàn trả: ${why}.`,
  table: {
    title: 'Từng câu lạc bộ', caption: 'Quỹ và vay vốn của từng câu lạc bộ, đồng', sum: 'Cộng', noBooks: 'Chưa có sổ quỹ', hasBooks: 'Có sổ quỹ',
    heads: {
      club: 'Câu lạc bộ', district: 'Huyện', commune: 'Xã', books: 'Sổ quỹ', income: 'Tiền quỹ tăng thu nhập', operating: 'Tiền quỹ hoạt động', capital: 'Tổng vốn', left: 'Đang cho vay', leftInKind: 'Trong đó bằng hiện vật', running: 'Số khoản đang vay', overdue: 'Gốc quá hạn',
      par30: 'Quá hạn trên 30 ngày (%)', repayment: 'Tỷ lệ hoàn trả (%)', borrowers: 'Người đã vay', turns: 'Lượt vay', averageLoan: 'Mức vay bình quân', turnover: 'Vòng quay vốn trong năm (lần)', lentShare: 'Phần quỹ đang cho vay (%)',
    },
    ageHead: (age: string) => `Dư nợ: ${age.toLocaleLowerCase('vi')}`,
  },
  areas: { title: 'Vốn theo nguồn của từng địa bàn', caption: 'Vốn theo nguồn của từng địa bàn, đồng', area: 'Địa bàn', clubs: 'Câu lạc bộ có sổ', total: 'Tổng vốn' },
  meaning: {
    open: 'Các số này tính thế nào',
    par30: 'Dư nợ quá hạn trên 30 ngày: gốc còn lại của những khoản có kỳ quá hạn hơn 30 ngày, chia cho toàn bộ gốc còn lại. Không phải số tiền chậm trả.',
    repayment: 'Tỷ lệ hoàn trả: phần gốc đến hạn tính đến ngày xem đã được trả, chia cho toàn bộ gốc đến hạn. Trả trước hạn chưa tính; nợ đã xóa tính là đến hạn mà không trả.',
    turnover: 'Vòng quay vốn trong năm: số đã cho vay trong 12 tháng, chia cho vốn bình quân. Vốn bình quân là trung bình của số vốn cuối mỗi tháng trong 12 tháng, chỉ những tháng đã có sổ.',
    lentShare: 'Phần quỹ đang cho vay: gốc còn lại, chia cho tất cả những gì quỹ tăng thu nhập có (tiền, hiện vật, nợ phải thu).',
    borrowers: 'Người đã vay là thành viên hiện nay đã từng được vay, mỗi người tính một lần; lượt vay là số lần giao tiền hoặc hiện vật.',
  },
  capital: {
    title: (total: string, day: string) => `Vốn của các câu lạc bộ: ${total} vào ngày ${day}`, none: 'Vốn của các câu lạc bộ', empty: 'Chưa có vốn trong sổ', emptyMeaning: 'Khi câu lạc bộ ghi nhận vốn hoặc chuyển sổ, số vốn theo nguồn sẽ hiện ở đây.',
    lead: 'Vốn theo nguồn vào cuối mỗi tháng, cộng các câu lạc bộ trong địa bàn. Tháng chưa có sổ thì chưa biết vốn, nên vốn tăng khi có thêm câu lạc bộ vào sổ.',
    span: 'Khoảng thời gian', spans: { '12': '12 tháng', '36': '3 năm', all: 'Từ khi có sổ' } as Readonly<Record<string, string>>,
    chart: 'Vốn theo nguồn qua các tháng', figcaption: (first: string, last: string, from: string, to: string) => `Mỗi cột là cuối một tháng, từ ${from} (${first}) đến ${to} (${last}). Số chính xác ở bảng dưới.`,
    caption: 'Vốn theo nguồn vào cuối mỗi tháng, đồng', month: 'Đến ngày', clubs: 'Câu lạc bộ có sổ', total: 'Cộng',
  },
}
export type FundsWords = typeof fundsVi
