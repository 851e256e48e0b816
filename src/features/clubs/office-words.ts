/** Chức danh trong Ban Chủ nhiệm. Apart from the room's other words, so that the phone loads only these. */
import type { Office } from './board.ts'

export const officesVi = {
  chair: 'Chủ nhiệm', deputy: 'Phó Chủ nhiệm', secretary: 'Thư ký', accountant: 'Kế toán', treasurer: 'Thủ quỹ', health: 'Phụ trách sức khỏe', care: 'Phụ trách chăm sóc tại nhà', member: 'Ủy viên',
} satisfies Record<Office, string>

export const officesEn: Record<Office, string> = { chair: 'Chair', deputy: 'Deputy chair', secretary: 'Secretary', accountant: 'Accountant', treasurer: 'Treasurer', health: 'Health lead', care: 'Home-care lead', member: 'Board member' }
