/** Số tiền của chứng từ: the sum that stands on a voucher and is spelt out in words. */
import { type Dong, dong } from '#kernel/money.ts'
import { PLACES } from './account.ts'
import type { Posting } from './entry.ts'

/** What the fund's money gained or lost; where it only moved within, what went over: the debits of the fund in which most did. */
export function sumOfVoucher(all: readonly Pick<Posting, 'fund' | 'account' | 'amount'>[]): Dong {
  const moved = all.filter(({ account }) => (PLACES as readonly string[]).includes(account)).reduce((sum, { amount }) => sum + amount, 0)
  if (moved !== 0) return dong(Math.abs(moved))
  const debits = new Map<string, number>()
  for (const { fund, amount } of all) if (amount > 0) debits.set(fund, (debits.get(fund) ?? 0) + amount)
  return dong(Math.max(0, ...debits.values()))
}
