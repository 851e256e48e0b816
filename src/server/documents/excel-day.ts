/** Days as Excel counts them: a serial from 1/1/1900, with a 29/2/1900 that never was, or from 1/1/1904 in files from old Macs. */
import { addDays, type Day, day, yearOf } from '#kernel/day.ts'

/** The day that never was; everything before it counts from one day later. */
const FALSE_LEAP_DAY = 60
const BEFORE_IT = day('1899-12-31')
const AFTER_IT = day('1899-12-30')
const START_1904 = day('1904-01-01')
/** 31/12/9999: Excel shows no day beyond. */
const LAST = { 1900: 2_958_465, 1904: 2_957_003 } as const

/** Of a moment its day; null where no such day exists: serial 0, serial 60, below and beyond. */
export function dayOfSerial(serial: number, uses1904: boolean): Day | null {
  const whole = Math.floor(serial)
  if (uses1904) return whole < 0 || whole > LAST[1904] ? null : addDays(START_1904, whole)
  if (whole < 1 || whole === FALSE_LEAP_DAY || whole > LAST[1900]) return null
  return addDays(whole < FALSE_LEAP_DAY ? BEFORE_IT : AFTER_IT, whole)
}

/** In the system of 1900; null before it, where Excel knows no days. */
export function serialOfDay(value: Day): number | null {
  if (yearOf(value) < 1900) return null
  const days = (Date.parse(value) - Date.parse(AFTER_IT)) / 86_400_000
  return days > FALSE_LEAP_DAY ? days : days - 1
}

/** What Excel shows where no day exists. */
export function shownWithoutDay(serial: number): string {
  const whole = Math.floor(serial)
  return whole === 0 ? '00/01/1900' : whole === FALSE_LEAP_DAY ? '29/02/1900' : '#####'
}
