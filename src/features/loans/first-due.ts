/** Kỳ trả đầu: when the first instalment falls, where nobody says otherwise. */
import { addMonths, type Day } from '#kernel/day.ts'
import type { Method } from './repayment-schedule.ts'

/** One step after the day on which the money or the thing goes out or the new schedule begins; with all of it at the end, at the end of the term. */
export const firstDueAfter = (from: Day, { months, method, every }: { readonly months: number; readonly method: Method; readonly every: number }): Day => addMonths(from, method === 'at-end' ? months : Math.min(every, months))
