/** Tiến độ: one vocabulary for the whole product on how something stands against its target, and the thresholds by which it is said. */
import { type Day, daysBetween } from './day.ts'

/** Đạt · Vượt · Không đạt (when due) · Đúng tiến độ · Cần chú ý · Nguy cơ không đạt (before) · Chưa đến kỳ · Chưa đủ số liệu. */
export const BADGES = ['met', 'exceeded', 'missed', 'on-track', 'attention', 'at-risk', 'not-due', 'not-enough-data'] as const
export type Badge = (typeof BADGES)[number]

/** Percent of what is expected today. */
export const ON_TRACK = 95
export const ATTENTION = 80
/** Percent of the data that must be there before anything is said. */
export const ENOUGH_DATA = 80

/** At least `lower`, or between `lower` and `upper`. */
export type Wanted = { readonly lower: number; readonly upper: number | null }
export type Standing = {
  /** Null while nothing is known at all. */
  readonly actual: number | null
  readonly wanted: Wanted
  /** What should be there today; the whole target where it must hold at all times. Null before its time has come. */
  readonly expected: number | null
  /** Percent of the data that is there, 0 to 100. */
  readonly complete: number
  readonly isDue: boolean
}

/** Above the lower bound counts as exceeded only where more is better: a band has no better than within. */
export function badgeOf({ actual, wanted, expected, complete, isDue }: Standing): Badge {
  if (actual === null || complete < ENOUGH_DATA) return 'not-enough-data'
  const isOver = wanted.upper !== null && actual > wanted.upper
  if (isDue) return actual < wanted.lower || isOver ? 'missed' : wanted.upper === null && actual > wanted.lower ? 'exceeded' : 'met'
  if (expected === null) return 'not-due'
  if (isOver) return actual * ATTENTION <= wanted.upper! * 100 ? 'attention' : 'at-risk'
  if (actual * 100 >= expected * ON_TRACK && (wanted.upper === null || actual >= wanted.lower)) return 'on-track'
  return actual * 100 >= expected * ATTENTION ? 'attention' : 'at-risk'
}

/** A straight line from where it stood at the start to the target at the end; null before the start. */
export function expectedOn(on: Day, line: { readonly from: Day; readonly to: Day; readonly start: number; readonly target: number }): number | null {
  if (on < line.from) return null
  const whole = daysBetween(line.from, line.to)
  const gone = Math.min(whole, daysBetween(line.from, on))
  return whole === 0 ? line.target : line.start + ((line.target - line.start) * gone) / whole
}
