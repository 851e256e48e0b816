/** Lời của trang vốn của người đã rời. */
import type { LEAVER_STANDINGS } from './leaver-capital.ts'

export const vi = {
  title: 'Vốn của người đã rời', rule: 'Người rời câu lạc bộ được trả lại vốn tự góp, trừ số còn nợ câu lạc bộ (gốc còn lại và lãi đến hạn); trả xong nợ thì được trả nốt phần giữ lại.', titleOf: (people: string) => `Vốn của ${people} người đã rời`,
  inHand: (sum: string, cash: string, bank: string) => `Quỹ tăng thu nhập đang có ${sum}: hòm tiền ${cash}, ngân hàng ${bank}. Chỉ trả trong số này.`, logged: 'Danh sách có nợ của từng người nên mỗi lượt xem được ghi.',
  none: 'Không còn giữ vốn của ai đã rời', noneMeaning: (day: string) => `Đến ngày ${day}, những người đã rời câu lạc bộ không còn vốn tự góp trong quỹ. Khi một người góp vốn rời đi, tên sẽ hiện ở đây.`,
  name: 'Họ và tên', left: 'Rời ngày', reason: 'Lý do rời', unknown: 'Chưa rõ', died: 'Đã mất', toClub: (club: string) => `sang ${club}`, capital: 'Vốn tự góp', owes: 'Còn nợ', returnable: 'Được trả lại', standing: 'Tình trạng', act: 'Thao tác', sum: 'Cộng',
  standings: { whole: () => 'Trả được cả', part: (payable: string) => `Quỹ chỉ đủ ${payable}`, 'no-money': () => 'Quỹ chưa có tiền', owes: (_payable: string, beyond: string | null) => (beyond ? `Nợ nhiều hơn vốn ${beyond}` : 'Nợ bằng số vốn') } satisfies Record<(typeof LEAVER_STANDINGS)[number], (payable: string, beyond: string | null) => string>,
  pay: 'Trả vốn', payTo: (name: string) => `Trả vốn cho ${name}`, payLead: (name: string, capital: string, owes: string, payable: string) => `${name}: vốn tự góp ${capital}, còn nợ ${owes}, nay trả được ${payable}.`, amount: 'Số tiền trả', tooMuch: (payable: string) => `Nay chỉ trả được ${payable}.`,
  receiver: 'Người nhận thay', receiverHint: 'Để trống nếu chính người đó nhận.', heir: 'Người thừa kế nhận tiền', heirHint: 'Họ tên và quan hệ, ví dụ: Lý A Páo (con trai).', heirOf: (name: string, relation: string) => `${name} (${relation})`, memo: 'Nội dung', memoOf: (name: string, died: boolean) => `Trả vốn góp của ${name} ${died ? '(đã mất)' : 'khi rời câu lạc bộ'}`, done: (number: string) => `Đã ghi trả vốn, chứng từ ${number}.`,
}
export type LeaverWords = typeof vi
