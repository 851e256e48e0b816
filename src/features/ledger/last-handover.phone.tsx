/** Lần bàn giao thủ quỹ gần nhất: from when on the box is whose, and with how much cash. Nothing where none is recorded. */
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useGet } from '#client/phone-data.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import type { HandoversView } from './treasurer-handover-view.ts'

export function LastHandover({ clubId }: { clubId: string }) {
  const words = useWords(phoneVi, phoneEn).book
  const { data } = useGet<HandoversView>(`/api/clubs/${clubId}/ledger/handovers`)
  const last = data?.handovers.find(({ undone }) => undone === null)
  return last ? <p>{words.handover(showDay(last.day), last.from.name, last.to.name, formatDong(dong(last.funds.reduce((sum, { cash }) => sum + cash, 0))))}</p> : null
}
