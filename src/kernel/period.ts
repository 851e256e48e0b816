/** Kỳ số liệu: from which day to which the figures of a month run. */
import { addDays, type Day, dayOf, daysInMonth, monthOf, yearOf } from './day.ts'

export type Period = { readonly year: number; readonly month: number; readonly first: Day; readonly last: Day }

/** Decree 09/2019/NĐ-CP, articles 8 and 12: from the 15th of the month before to the 14th. It holds from 12/3/2019. */
const DECREE_09 = { year: 2019, month: 3 }
const isUnderDecree = (year: number, month: number): boolean => year > DECREE_09.year || (year === DECREE_09.year && month >= DECREE_09.month)

/** month is 1 to 12. Before the decree a month is the calendar's; March 2019, when it began, has 14 days so that no day counts twice. */
export function periodOf(year: number, month: number): Period {
  const calendar = { year, month, first: dayOf(year, month, 1), last: dayOf(year, month, daysInMonth(year, month)) }
  if (!isUnderDecree(year, month)) return calendar
  const last = dayOf(year, month, 14)
  const isFirst = year === DECREE_09.year && month === DECREE_09.month
  return { year, month, first: isFirst ? calendar.first : dayOf(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, 15), last }
}

/** The period in which a day falls. */
export function periodAt(on: Day): Period {
  const [year, month] = [yearOf(on), monthOf(on)]
  const own = periodOf(year, month)
  return on <= own.last ? own : periodOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1)
}

/** The period before. */
export const periodBefore = (period: Period): Period => periodAt(addDays(period.first, -1))
