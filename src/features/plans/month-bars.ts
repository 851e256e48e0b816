/** Biểu đồ thời gian: the periods of activities on one scale of months; of quarters or years where a plan is long. */
import { type Day, dayOf, daysInMonth, monthOf, yearOf } from '#kernel/day.ts'
import type { Activity } from './plan.ts'

export type StepUnit = 'month' | 'quarter' | 'year'
/** One column of the chart. `part` is the month or the quarter, counted from 1; 1 for a year. */
export type Step = { readonly year: number; readonly part: number; readonly from: Day; readonly to: Day }
/** First and last column that a period touches. */
export type Bar = { readonly first: number; readonly last: number }
export type Chart = { readonly unit: StepUnit; readonly steps: readonly Step[] }

const MONTHS_IN: Record<StepUnit, number> = { month: 1, quarter: 3, year: 12 }
/** A page has room for about this many columns. */
const MOST_COLUMNS = 18

/** Null where no activity has both its ends. */
export function chartOf(activities: readonly Pick<Activity, 'from' | 'to'>[]): Chart | null {
  const froms = activities.flatMap(({ from, to }) => (from && to ? [from] : [])).sort()
  const tos = activities.flatMap(({ from, to }) => (from && to ? [to] : [])).sort()
  const [first, last] = [froms[0], tos.at(-1)]
  if (!first || !last || last < first) return null
  const unit = (['month', 'quarter'] as const).find((each) => countOf(first, last, each) <= MOST_COLUMNS) ?? 'year'
  return { unit, steps: Array.from({ length: countOf(first, last, unit) }, (_, at) => stepAt(indexOf(first, unit) + at, unit)) }
}

/** Steps since the year 0. */
const indexOf = (day: Day, unit: StepUnit): number => Math.floor((yearOf(day) * 12 + monthOf(day) - 1) / MONTHS_IN[unit])
const countOf = (first: Day, last: Day, unit: StepUnit): number => indexOf(last, unit) - indexOf(first, unit) + 1

function stepAt(index: number, unit: StepUnit): Step {
  const months = MONTHS_IN[unit]
  const year = Math.floor((index * months) / 12)
  const firstMonth = (index * months) % 12 + 1
  const lastMonth = firstMonth + months - 1
  return { year, part: (firstMonth - 1) / months + 1, from: dayOf(year, firstMonth, 1), to: dayOf(year, lastMonth, daysInMonth(year, lastMonth)) }
}

/** Null for a period without both ends. */
export function barOf({ from, to }: Pick<Activity, 'from' | 'to'>, { unit, steps }: Chart): Bar | null {
  if (!from || !to || !steps[0]) return null
  const start = indexOf(steps[0].from, unit)
  return { first: indexOf(from, unit) - start, last: indexOf(to, unit) - start }
}

/** The years over the columns, each with how many columns it has. */
export function yearsOver({ steps }: Chart): { readonly year: number; readonly columns: number }[] {
  const years = [...new Set(steps.map(({ year }) => year))]
  return years.map((year) => ({ year, columns: steps.filter((step) => step.year === year).length }))
}

export const stepOn = ({ steps }: Chart, day: string): number => steps.findIndex(({ from, to }) => from <= day && day <= to)

export type BodyWork = { readonly body: string; readonly work: readonly { readonly activity: Activity; readonly leads: boolean }[] }

/** Each body as printed with what it leads and what it takes part in; those that lead come first. */
export function workByBody(activities: readonly Activity[]): BodyWork[] {
  const all = activities.flatMap((activity) => [
    ...(activity.lead ? [{ body: activity.lead, activity, leads: true }] : []),
    ...activity.coordinating.map((body) => ({ body, activity, leads: false })),
  ])
  const bodies = [...new Set([...all.filter(({ leads }) => leads), ...all].map(({ body }) => body))]
  return bodies.map((body) => ({ body, work: all.filter((each) => each.body === body).map(({ activity, leads }) => ({ activity, leads })) }))
}
