/** Vốn qua các tháng: whose capital there was at the end of each month, and what it was on average. */
import { addDays, addMonths, type Day, dayOf, monthOf, yearOf } from '#kernel/day.ts'
import { type Dong, dong, sumDong } from '#kernel/money.ts'
import { SOURCES, type Source } from './account.ts'

export type BySource = Readonly<Record<Source, Dong>>
/** What came in (above nothing) or went out of one source's capital on a day. */
export type CapitalMove = { readonly day: Day; readonly source: Source; readonly amount: Dong }

export const NO_CAPITAL: BySource = { 'care-fund': dong(0), budget: dong(0), mobilised: dong(0), members: dong(0) }
export const addBySource = (all: readonly BySource[]): BySource => Object.fromEntries(SOURCES.map((source) => [source, sumDong(all.map((each) => each[source]))])) as BySource
export const totalBySource = (capital: BySource): Dong => sumDong(SOURCES.map((source) => capital[source]))

const monthEnd = (on: Day): Day => addDays(addMonths(dayOf(yearOf(on), monthOf(on), 1), 1), -1)

/** The last day of each month from the month of `from` on, and `to` itself as the end of its own month. */
export function monthEnds(from: Day, to: Day): readonly Day[] {
  const days: Day[] = []
  for (let end = monthEnd(from); end < to; end = monthEnd(addDays(end, 1))) days.push(end)
  return [...days, to]
}
/** The twelve month ends up to the day, which stands for the end of its own month. */
export const lastTwelve = (on: Day): readonly Day[] => monthEnds(addMonths(dayOf(yearOf(on), monthOf(on), 1), -11), on)

/** What stood at the end of each of the days, which follow one another. One pass, as a nation has many movements. */
export function capitalAt(moves: readonly CapitalMove[], days: readonly Day[]): readonly BySource[] {
  const inOrder = moves.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  const standing: Record<Source, number> = { ...NO_CAPITAL }
  let at = 0
  return days.map((end) => {
    for (; at < inOrder.length && inOrder[at]!.day <= end; at += 1) standing[inOrder[at]!.source] += inOrder[at]!.amount
    return { 'care-fund': dong(standing['care-fund']), budget: dong(standing.budget), mobilised: dong(standing.mobilised), members: dong(standing.members) }
  })
}

/**
 * Vốn bình quân: the mean of what stood at those of the days on which the books had begun; what there was before is not known, and not taken for nothing.
 * Half a đồng up. Null where the books had not begun on any.
 */
export function averageCapital(moves: readonly CapitalMove[], days: readonly Day[], firstDay: Day | null): Dong | null {
  const known = firstDay === null ? [] : days.filter((end) => end >= firstDay)
  if (known.length === 0) return null
  const sum = sumDong(capitalAt(moves, known).map(totalBySource))
  return dong(Math.round(sum / known.length))
}
