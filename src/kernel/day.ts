/** A calendar day as text, `YYYY-MM-DD`. Never a `Date`: a day has no hour and no time zone. */
export type Day = string & { readonly unit: 'day' }

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists: `2018-02-30` is not one. */
export function isDay(text: string): text is Day {
  const parts = PATTERN.exec(text)
  if (!parts) return false
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`)
  return text
}

export const dayOf = (year: number, month: number, date: number): Day =>
  day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

export const yearOf = (value: Day): number => Number(value.slice(0, 4))
export const monthOf = (value: Day): number => Number(value.slice(5, 7))
export const dateOf = (value: Day): number => Number(value.slice(8, 10))

/** month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** May be negative. */
export function addDays(value: Day, count: number): Day {
  const moved = new Date(Date.UTC(yearOf(value), monthOf(value) - 1, dateOf(value) + count))
  return day(moved.toISOString().slice(0, 10))
}

/** The same date of the month, or the month's last day where it has no such date: 31/01 and 1 is 28/02, and 2 is 31/03. So count from the first day each time, never from a clamped one. May be negative. */
export function addMonths(value: Day, count: number): Day {
  const months = yearOf(value) * 12 + monthOf(value) - 1 + count
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return dayOf(year, month, Math.min(dateOf(value), daysInMonth(year, month)))
}

/** How many days from one to the other; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((moment(to) - moment(from)) / 86_400_000)
const moment = (value: Day): number => Date.UTC(yearOf(value), monthOf(value) - 1, dateOf(value))

/** 28/05/2018, as tables and screens write it. */
export const formatDay = (value: Day): string => `${value.slice(8, 10)}/${value.slice(5, 7)}/${value.slice(0, 4)}`

/**
 * "ngày 05 tháng 02 năm 2026": a zero before days below 10 and before months 1 and 2 only
 * (Decree 30/2020, annex I, on the place and date of a document).
 */
export function dayInWords(value: Day): string {
  const month = monthOf(value)
  return `ngày ${value.slice(8, 10)} tháng ${month <= 2 ? value.slice(5, 7) : month} năm ${value.slice(0, 4)}`
}

/** Reads 28/5/2018, 28-05-2018 and 28.5.2018; undefined when no such day exists. */
export function parseDay(text: string): Day | undefined {
  const parts = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text)
  if (!parts) return undefined
  const written = `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`
  return isDay(written) ? written : undefined
}
