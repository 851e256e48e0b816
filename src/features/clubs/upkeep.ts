/** Duy trì hoạt động (plan, III.1): the plan does not define it, so the programme does, with a day and with evidence. */
import { type Day, dayOf, monthOf, yearOf } from '#kernel/day.ts'
import type { SettingValue } from './club-setting.ts'

/** What a month showed. `month` is its first day; evidence is in words. */
export type UpkeepMonth = { readonly month: Day; readonly met: boolean; readonly reported: boolean; readonly fundBook: boolean; readonly evidence: string }

const monthBefore = (month: Day): Day => (monthOf(month) === 1 ? dayOf(yearOf(month) - 1, 12, 1) : dayOf(yearOf(month), monthOf(month) - 1, 1))
export const firstOfMonth = (on: Day): Day => dayOf(yearOf(on), monthOf(on), 1)

/** The last whole months or quarters before the day's own, latest first, each as its months. */
export function lastCycles(on: Day, every: 'month' | 'quarter', count: number): readonly (readonly Day[])[] {
  let month = monthBefore(firstOfMonth(on))
  if (every === 'quarter') while (monthOf(month) % 3 !== 0) month = monthBefore(month)
  return Array.from({ length: count }, () =>
    Array.from({ length: every === 'quarter' ? 3 : 1 }, () => {
      const taken = month
      month = monthBefore(month)
      return taken
    }),
  )
}

type Shown = { readonly met: boolean | null; readonly reported: boolean | null; readonly fundBook: boolean | null }
export type UpkeepAnswer = { readonly kept: boolean | null; readonly cycles: readonly (Shown & { readonly months: readonly Day[] })[] }

/** Met, reported and fund book kept in each of the last cycles, as far as the rule asks; `kept` is null while a cycle has no evidence at all. */
export function isKeptUp(months: readonly UpkeepMonth[], rule: SettingValue<'upkeep-rule'>, every: 'month' | 'quarter', on: Day): UpkeepAnswer {
  const cycles = lastCycles(on, every, rule.cycles).map((cycle) => {
    const known = months.filter(({ month }) => cycle.includes(month))
    const any = (name: keyof Shown): boolean | null => (known.length === 0 ? null : known.some((each) => each[name]))
    return { months: cycle, met: any('met'), reported: any('reported'), fundBook: any('fundBook') }
  })
  const asked = (['met', 'reported', 'fundBook'] as const).filter((name) => rule[name])
  if (cycles.some((cycle) => asked.some((name) => cycle[name] === false))) return { kept: false, cycles }
  return { kept: cycles.some((cycle) => asked.some((name) => cycle[name] === null)) ? null : true, cycles }
}
