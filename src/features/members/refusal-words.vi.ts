/** Thành viên: câu trả lời khi một việc chưa làm được. */
import { vi as clubs } from '#features/clubs/vi.ts'
import type { Office } from '#features/clubs/board.ts'
import { importVi } from './import-words.vi.ts'

type Values = Readonly<Record<string, string | number>>
const office = (code: string | number | undefined): string => clubs.offices[code as Office]?.toLowerCase() ?? String(code)

const own = {
  'members/joined-in-future': 'Ngày vào {day} chưa đến. Ghi khi người đó đã vào câu lạc bộ.',
  'members/already-left': 'Người này đã được ghi rời câu lạc bộ ngày {day}.',
  'members/left-before-joining': 'Ngày cuối {day} sớm hơn ngày vào câu lạc bộ ({joined}). Xem lại hai ngày này.',
  'members/left-in-future': 'Ngày cuối {day} chưa đến. Ghi khi người đó đã rời.',
  'members/still-a-member': 'Người này đang là thành viên, không có việc rời nào để rút lại.',
  'members/still-in-office': ({ office: held }: Values) => `Người này đang giữ chức danh ${office(held)}. Bàn giao ở trang Ban Chủ nhiệm trước, rồi mới ghi rời câu lạc bộ.`,
  'members/transfer-nowhere': 'Chọn một câu lạc bộ khác để chuyển đến.',
  'members/no-such-spell': 'Không tìm thấy giai đoạn này, có thể đã được bỏ. Tải lại trang để xem.',
  'members/no-such-applicant': 'Người này không còn trong danh sách có nguyện vọng. Tải lại trang để xem danh sách mới.',
}

/** What an import from Excel meets has its own words. */
export const refusalsVi = { ...importVi.refusals, ...own }
