/** Thời gian: the periods that plans print, as days. */
import { type Day, dayOf, daysInMonth } from '#kernel/day.ts'
import { foldInPlace } from './reading-words.ts'

export type Period = { readonly from: Day | null; readonly to: Day | null }
export type Years = { readonly from: number; readonly to: number }

const MONTHS = /thang (\d{1,2})(?:[/ ]+(?:nam )?(20\d\d))? ?(?:-|den)(?: het)? ?(?:thang )?(\d{1,2}) ?(?:\/|nam |\/ )? ?(20\d\d)?\b/
const MONTH = /thang (\d{1,2}) ?(?:\/|nam )? ?(20\d\d)?\b/
const QUARTERS = /quy ([ivx]+|\d)(?:[/ ]+(?:nam )?(?:20\d\d))?(?: ?(?:-|,|den|va) ?(?:quy )?([ivx]+|\d))? ?(?:\/|nam )? ?(20\d\d)?\b/
const HALF_YEAR = /6 thang (dau|cuoi) nam(?: (20\d\d))?/
const DAYS = /(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)/g
const YEARS = /(20\d\d) ?(?:-|den(?: nam)?) ?(20\d\d)/
const YEAR = /(20\d\d)/
/** "đến cuối năm 2018", "trước ngày 30/6/2018": an end without a beginning. */
const UNTIL = /^(?:truoc|den|cham nhat|hoan thanh truoc|truoc khi het|xong truoc)\b/
const QUARTER_OF: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

/** Nothing where the text gives no days ("thường xuyên"). A month without a year is of the plan's only year. */
export function readPeriod(text: string, years: Years | null): Period {
  const words = foldInPlace(text).trim()
  const found = daysIn(words) ?? monthsIn(words, years) ?? quartersIn(words, years) ?? (/thang \d|quy [ivx\d]/.test(words) ? null : yearsIn(words))
  if (!found) return { from: null, to: null }
  return UNTIL.test(words) ? { from: null, to: found.to } : found
}

export const wholeYears = (from: number, to: number): Period => ({ from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) })

function months(fromYear: number, from: number, toYear: number, to: number): Period | null {
  const exist = from >= 1 && from <= 12 && to >= 1 && to <= 12 && fromYear * 12 + from <= toYear * 12 + to
  return exist ? { from: dayOf(fromYear, from, 1), to: dayOf(toYear, to, daysInMonth(toYear, to)) } : null
}

function monthsIn(words: string, years: Years | null): Period | null {
  const half = HALF_YEAR.exec(words)
  if (half) return inYear(yearOr(half[2], years), half[1] === 'dau' ? 1 : 7, half[1] === 'dau' ? 6 : 12)
  const range = MONTHS.exec(words)
  if (range) {
    const toYear = yearOr(range[4] ?? range[2], years)
    return toYear === null ? null : months(Number(range[2] ?? toYear), Number(range[1]), toYear, Number(range[3]))
  }
  const one = MONTH.exec(words)
  return one ? inYear(yearOr(one[2], years), Number(one[1]), Number(one[1])) : null
}

function quartersIn(words: string, years: Years | null): Period | null {
  const found = QUARTERS.exec(words)
  const [first, last] = [QUARTER_OF[found?.[1] ?? ''], QUARTER_OF[found?.[2] ?? found?.[1] ?? '']]
  if (!found || !first || !last) return null
  return inYear(yearOr(found[3] ?? YEAR.exec(words)?.[1], years), first * 3 - 2, last * 3)
}

const inYear = (year: number | null, from: number, to: number): Period | null => (year === null ? null : months(year, from, year, to))
const yearOr = (year: string | undefined, years: Years | null): number | null => (year ? Number(year) : years && years.from === years.to ? years.from : null)

function daysIn(words: string): Period | null {
  const days = [...words.matchAll(DAYS)].flatMap(([, date, month, year]) => {
    const exists = Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= daysInMonth(Number(year), Number(month))
    return exists ? [dayOf(Number(year), Number(month), Number(date))] : []
  })
  return days[0] ? { from: days[0], to: days[1] ?? days[0] } : null
}

function yearsIn(words: string): Period | null {
  const range = YEARS.exec(words)
  if (range && Number(range[1]) <= Number(range[2])) return wholeYears(Number(range[1]), Number(range[2]))
  const one = YEAR.exec(words)
  return one ? wholeYears(Number(one[1]), Number(one[1])) : null
}

/** "ngày 02/8/2016", "ngày 28 tháng 5 năm 2018"; null where it is no day or is left blank. */
export function readDay(text: string): Day | null {
  const words = foldInPlace(text)
  const long = /ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})/.exec(words) ?? /(?:^|\D)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(words)
  if (!long) return null
  const [date, month, year] = [Number(long[1]), Number(long[2]), Number(long[3])]
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month) ? dayOf(year, month, date) : null
}

/** What a title speaks for: "NĂM 2018", else "GIAI ĐOẠN 2017 - 2020", else "ĐẾN NĂM 2025". */
export function readYears(title: string): Years | null {
  const words = foldInPlace(title)
  const year = [...words.matchAll(/(?<!den )nam (20\d\d)(?! ?-)/g)].at(-1)
  if (year) return { from: Number(year[1]), to: Number(year[1]) }
  const range = [...words.matchAll(/(20\d\d) ?- ?(20\d\d)/g)].at(-1)
  if (range && Number(range[1]) <= Number(range[2])) return { from: Number(range[1]), to: Number(range[2]) }
  const until = /den nam (20\d\d)/.exec(words)
  return until ? { from: Number(until[1]), to: Number(until[1]) } : null
}
