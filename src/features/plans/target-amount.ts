/** Mức chỉ tiêu: how the level of a target is written, "ít nhất 2.000", "60–70%". */
import { formatWhole } from '#kernel/money.ts'
import type { Target } from './plan.ts'

export type AmountWords = { readonly atLeast: (amount: string) => string; readonly atMost: (amount: string) => string }

/** Empty where the text gives no figure. */
export function targetAmount({ value, lower, upper, unit }: Pick<Target, 'value' | 'lower' | 'upper' | 'unit'>, words: AmountWords): string {
  const sign = unit === 'percent' ? '%' : ''
  if (value !== null) return figure(value) + sign
  if (lower !== null && upper !== null) return `${figure(lower)}–${figure(upper)}${sign}`
  if (lower !== null) return words.atLeast(figure(lower) + sign)
  return upper === null ? '' : words.atMost(figure(upper) + sign)
}

/** 2000 → "2.000", 62.5 → "62,5". */
function figure(value: number): string {
  const [whole, decimals] = String(value).split('.')
  return formatWhole(Number(whole)) + (decimals ? `,${decimals}` : '')
}
