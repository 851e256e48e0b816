import type { Day } from '#kernel/day.ts'
import type { Clock } from '#server/serving.ts'

/** The demo's clock: a day that can be set, at the hour it really is. */
export function demoDay(first: Day): Clock & { set(day: Day): void } {
  let today = first
  return {
    today: () => today,
    now: () => `${today}${new Date().toISOString().slice(10)}`,
    set(day) {
      today = day
    },
  }
}
