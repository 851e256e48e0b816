/** Số và tiền: the figures that plans print. */
import { type Dong, dong } from '#kernel/money.ts'

/** "2.000" or "50,7" or "05": dots after thousands, a comma before decimals. */
export const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+)(?:,\\d+)?'

/** Null where it is not written as a number. */
export function readNumber(printed: string): number | null {
  return WHOLE_NUMBER.test(printed) ? Number(printed.replaceAll('.', '').replace(',', '.')) : null
}
const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`)

/** "50,7" triệu → 50.700.000 đ, digit by digit so that nothing is rounded; null where no whole đồng comes out. */
export function readMoney(printed: string, unit: Dong): Dong | null {
  const compact = printed.replace(/\s/g, '')
  if (!WHOLE_NUMBER.test(compact)) return null
  const [whole = '', decimals = ''] = compact.replaceAll('.', '').split(',')
  const zeros = String(unit).length - 1
  const kept = decimals.replace(/0+$/, '')
  if (kept.length > zeros) return null
  const amount = Number(whole + kept.padEnd(zeros, '0'))
  return Number.isSafeInteger(amount) ? dong(amount) : null
}

/** What one of the unit is in đồng, from folded words: "trieu dong" → 1.000.000. */
export function moneyUnit(words: string): Dong {
  if (/\bty\b/.test(words)) return dong(1_000_000_000)
  if (/\btrieu\b/.test(words)) return dong(1_000_000)
  return dong(/\b(nghin|ngan)\b|1\.?000 ?dong/.test(words) ? 1_000 : 1)
}
