/** Ngày sinh: a whole date, a month of a year, or a year alone. Many older people know no more, and what is not known is not made up. */
import { type Day, dayOf, daysInMonth, yearOf } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'

export type Birth = { readonly year: number; readonly month: number | null; readonly date: number | null }

/** The oldest person ever known lived 122 years. */
export const OLDEST = 120

/** The first day that fits what is known: how offices count where only the year or the month is known. */
export const bornOn = ({ year, month, date }: Birth): Day => dayOf(year, month ?? 1, date ?? 1)

/** "31/02/1955", "02/1955", "1955", also with hyphens or dots, or year first; a refusal names what is wrong. */
export function parseBirth(text: string): Birth | Refusal {
  const plain = text.normalize('NFC').trim().replace(/^(sinh\s+)?(năm|tháng|ngày)\s+/i, '')
  const parts = plain.split(/\s*[/.-]\s*/).map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN))
  if (parts.some(Number.isNaN) || parts.length > 3) return refuse('people/not-a-birth', { text })
  const [a, b, c] = parts as [number, number?, number?]
  if (b === undefined) return a >= 1000 ? { year: a, month: null, date: null } : refuse('people/not-a-birth', { text })
  if (c === undefined) return a >= 1000 ? checkedMonth({ year: a, month: b }, text) : checkedMonth({ year: b, month: a }, text)
  return a >= 1000 ? checkedDate({ year: a, month: b, date: c }, text) : checkedDate({ year: c, month: b, date: a }, text)
}

function checkedMonth({ year, month }: { year: number; month: number }, text: string): Birth | Refusal {
  if (year < 1000 || month < 1 || month > 12) return refuse('people/not-a-birth', { text })
  return { year, month, date: null }
}

function checkedDate({ year, month, date }: { year: number; month: number; date: number }, text: string): Birth | Refusal {
  if (year < 1000 || month < 1 || month > 12 || date < 1 || date > 31) return refuse('people/not-a-birth', { text })
  if (date > daysInMonth(year, month)) return refuse('people/no-such-day', { text, month, year, days: daysInMonth(year, month) })
  return { year, month, date }
}

/** Whether somebody can have been born then, seen from today. */
export function fitBirth(birth: Birth, today: Day): Birth | Refusal {
  const { year, month, date } = birth
  if (month === null && date !== null) return refuse('people/not-a-birth', { text: birthText(birth) })
  if (month !== null && date !== null && date > daysInMonth(year, month)) return refuse('people/no-such-day', { text: birthText(birth), month, year, days: daysInMonth(year, month) })
  if (bornOn(birth) > today) return refuse('people/born-in-future', { text: birthText(birth) })
  if (yearOf(today) - year > OLDEST) return refuse('people/too-old', { text: birthText(birth), age: yearOf(today) - year })
  return birth
}

/** 12/05/1958, 05/1961, 1950: as much as is known. */
export function birthText({ year, month, date }: Birth): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return [...(date === null ? [] : [two(date)]), ...(month === null ? [] : [two(month)]), String(year)].join('/')
}
