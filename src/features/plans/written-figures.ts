/** Figures as Vietnamese papers write them, whatever the language around them. */
import { type Day, formatDay, isDay } from '#kernel/day.ts'
import { dong, formatDong, formatMillions, formatWhole } from '#kernel/money.ts'

/** 2000 → "2.000", 68.8 → "68,8". */
export function figure(value: number): string {
  const [whole, decimals] = String(Math.abs(value)).split('.')
  return (value < 0 ? '−' : '') + formatWhole(Number(whole)) + (decimals ? `,${decimals}` : '')
}

export const percent = (value: number): string => `${figure(value)}%`

/** "320 triệu đồng" where nothing is lost by it, else "1.234.567 đ". */
export const money = (value: number, million = 'triệu đồng'): string =>
  value >= 1_000_000 && value % 100_000 === 0 ? `${formatMillions(dong(value))} ${million}` : formatDong(dong(value))

export const dayWritten = (value: string): string => (isDay(value) ? formatDay(value as Day) : value)

/** "60 - 70", "ít nhất 50", "tối đa 70"; one figure where both bounds are the same. */
export function band(lower: number | '', upper: number | '', words: { readonly least: string; readonly most: string }): string {
  if (lower === '') return upper === '' ? '' : `${words.most} ${figure(upper)}`
  if (upper === '') return `${words.least} ${figure(lower)}`
  return lower === upper ? figure(lower) : `${figure(lower)} - ${figure(upper)}`
}
