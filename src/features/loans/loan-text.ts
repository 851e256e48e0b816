/** Khoản vay bằng lời: the thing lent, the rate, the day: the same in every list and sentence. */
import type { InKind } from './loan.ts'

/** 2.5 is "2,5". */
export const quantityText = (quantity: number): string => String(quantity).replace('.', ',')

/** "1 con lợn nái": how many of what, as one says it. */
export const thingOf = ({ quantity, unit, what }: Pick<InKind, 'quantity' | 'unit' | 'what'>): string => `${quantityText(quantity)} ${unit} ${what.toLocaleLowerCase('vi')}`

/** Hundredths of a percent a month: 70 is "0,7". */
export const rateText = (monthlyRate: number): string => quantityText(monthlyRate / 100)

/** Gốc đã trả, đồng: what came back before the books came in counts too, though they hold only what was left by then. */
export const repaidOf = ({ amount, state }: { readonly amount: number; readonly state: { readonly status: string; readonly principalLeft: number; readonly writtenOff: number } }): number => (state.status === 'decided' || state.status === 'cancelled' ? 0 : amount - state.principalLeft - state.writtenOff)
