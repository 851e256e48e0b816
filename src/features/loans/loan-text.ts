/** Khoản vay bằng lời: the thing lent, the rate, the day: the same in every list and sentence. */
import type { InKind } from './loan.ts'

/** "1 con lợn nái": how many of what, as one says it. */
export const thingOf = ({ quantity, unit, what }: Pick<InKind, 'quantity' | 'unit' | 'what'>): string => `${String(quantity).replace('.', ',')} ${unit} ${what.toLocaleLowerCase('vi')}`

/** Hundredths of a percent a month: 70 is "0,7". */
export const rateText = (monthlyRate: number): string => String(monthlyRate / 100).replace('.', ',')
