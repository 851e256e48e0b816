/** Đóng góp, hiện vật, tài sản: lời từ chối của máy chủ. */
import { shownDay, type Values } from '#kernel/refusal-values.ts'
import { formatQuantity } from './quantity-text.ts'

const many = (quantity: unknown, unit: unknown): string => `${formatQuantity(Number(quantity))} ${unit}`

export const vi = {
  refusals: {
    'property/whose-dues': 'Đóng góp của thành viên thì phải chọn thành viên nào. Người ngoài câu lạc bộ thì ghi là ủng hộ. Chưa có gì được ghi.',
    'property/dues-are-named': 'Đóng góp theo quy chế ghi tên từng thành viên. Muốn không nêu tên thì ghi là ủng hộ. Chưa có gì được ghi.',
    'property/to-whom': 'Hiện vật phát cho ai? Chọn thành viên, hoặc ghi tên người, hộ được nhận. Chưa có gì được ghi.',
    'property/not-enough-goods': ({ what, unit, left, quantity }: Values) => `Câu lạc bộ đang giữ ${many(left, unit)} ${what}, không phát được ${many(quantity, unit)}. Xem lại số lượng và ngày; nếu mới nhận thêm thì ghi khoản nhận trước.`,
    'property/given-out-since': ({ what, unit, left, quantity }: Values) => `Trong ${many(quantity, unit)} ${what} này chỉ còn ${many(left, unit)} chưa phát. Bỏ lần phát hiện vật trước, rồi bỏ khoản này. Sổ chưa thay đổi gì.`,
    'property/no-such-line': 'Không tìm thấy dòng này trong sổ, hoặc dòng đã được bỏ. Mở lại trang để xem.',
    'property/told-by-loan': 'Hiện vật của khoản vay được nói ở quyết định cho vay, không ghi lại ở đây.',
    'property/no-such-asset': 'Không tìm thấy tài sản này trong sổ, hoặc tài sản đã được bỏ. Mở lại Sổ tài sản để chọn.',
    'property/not-a-gift': ({ origin }: Values) => (origin === 'bought' ? 'Tài sản mua thì không có người tặng. Chọn “Được tặng”, hoặc bỏ tên người tặng.' : 'Chứng từ chi chỉ ghi cho tài sản mua; thành viên tặng hoặc không nêu tên chỉ ghi cho tài sản được tặng. Xem lại mục Nguồn.'),
    'property/not-its-spending': 'Chứng từ này không phải là khoản chi còn hiệu lực của câu lạc bộ. Chọn lại chứng từ, hoặc để trống.',
    'property/before-acquired': ({ day, acquired }: Values) => `Câu lạc bộ có tài sản này từ ngày ${shownDay(acquired)}; ngày ${shownDay(day)} ở trước đó. Xem lại ngày.`,
    'property/more-than-held': ({ held, quantity }: Values) => `Sổ ghi còn ${held}, không giảm được ${quantity}. Xem lại số lượng.`,
    'property/gap-needs-note': ({ held, found }: Values) => `Kiểm kê thấy ${found}, sổ ghi ${held}. Mời đếm lại, hoặc ghi rõ vì sao khác.`,
    'property/nothing-left': 'Vào ngày đó tài sản này không còn nữa, nên không ghi thêm được. Xem lại ngày.',
    'property/gone-since': ({ day }: Values) => `Sau ngày ${shownDay(day)} sổ còn ghi giảm tài sản này; bỏ dòng này thì số lượng thành âm. Bỏ dòng ghi sau trước. Sổ chưa thay đổi gì.`,
  } as Readonly<Record<string, string | ((because: Values) => string)>>,
}
export type PropertyWords = typeof vi
