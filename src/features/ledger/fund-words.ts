/** Tên các quỹ và nơi giữ tiền: the few words that the first page of the phone needs, apart so that it stays light. */
import type { Fund } from './account.ts'

export const fundsVi = {
  funds: { income: 'Quỹ tăng thu nhập', operating: 'Quỹ hoạt động' } as Readonly<Record<Fund, string>>,
  oneFund: 'Quỹ của câu lạc bộ', balances: 'Tiền của câu lạc bộ', inBoxAll: 'Tiền mặt trong hòm', parts: (cash: string, bank: string) => `Trong hòm ${cash}, ở ngân hàng ${bank}`,
}
export const fundsEn: typeof fundsVi = {
  funds: { income: 'Income fund', operating: 'Operating fund' },
  oneFund: 'The club’s fund', balances: 'The club’s money', inBoxAll: 'Cash in the box', parts: (cash, bank) => `${cash} in the box, ${bank} in the bank`,
}
