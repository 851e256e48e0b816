/** Con số để đối chiếu: the figures of a plan that its checks hold against each other, and of what an activity or a line of money is. */
import type { Activity, EstimateLine, Measure, Plan, Target } from './plan.ts'
import { foldInPlace } from './reading-words.ts'

/** What a target comes to at the least: its figure, else its lower bound, else its upper one. */
export const figureOf = ({ value, lower, upper }: Target): number | null => value ?? lower ?? upper

/** The year that a target belongs to; in a plan of one year every target is of that year. */
export const yearOfTarget = (target: Target, { years }: Plan): number | null => target.year ?? (years && years.from === years.to ? years.from : null)

/** The only count of a measure in a year; nothing where there are several, of which one may be part of another. */
export function countOf(plan: Plan, measure: Measure, year?: number | null): Target | undefined {
  const counts = plan.targets.filter(
    (target) =>
      target.measure === measure && target.kind !== 'coverage' && target.unit !== 'percent' && (year === undefined || yearOfTarget(target, plan) === year),
  )
  return counts.length === 1 ? counts[0] : undefined
}

export const shareOf = (plan: Plan, measure: Measure, year?: number | null): Target | undefined =>
  plan.targets.find(
    (target) => target.measure === measure && target.unit === 'percent' && (year === undefined || target.year === null || yearOfTarget(target, plan) === year),
  )

/** One decimal, as percentages are printed. */
export const percentOf = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10

/** The clubs that a plan has by the end of a year: as it says, else those kept and those added. */
export function clubsInAll(plan: Plan, year?: number | null): { readonly count: number; readonly anchor: string; readonly line: number } | null {
  const total = countOf(plan, 'clubs', year)
  const [kept, added] = [countOf(plan, 'clubs-maintained', year), countOf(plan, 'clubs-established', year)]
  const count = total ? figureOf(total) : kept && added ? (figureOf(kept) ?? 0) + (figureOf(added) ?? 0) : null
  const from = total ?? added
  return count && from ? { count, anchor: from.anchor, line: from.line } : null
}

export type WorkKind = 'training' | 'review' | 'supervision' | 'fund' | 'establishing'

/** By the first of these that its title names. */
const WORK: readonly (readonly [WorkKind, RegExp])[] = [
  ['training', /tap huan|dao tao|boi duong/],
  ['review', /tong ket|so ket/],
  ['supervision', /giam sat|kiem tra/],
  ['fund', /\bquy\b|\bvon\b/],
  ['establishing', /thanh lap|ra mat|phat trien moi/],
]

export function workKind(title: string): WorkKind | null {
  const words = foldInPlace(title)
  const at = WORK.map(([kind, pattern]) => ({ kind, at: words.search(pattern) })).filter((found) => found.at >= 0)
  return at.toSorted((one, other) => one.at - other.at)[0]?.kind ?? null
}

export const activitiesOf = ({ activities }: Plan, kind: WorkKind): Activity[] => activities.filter(({ title }) => workKind(title) === kind)
/** "Thành lập các Câu lạc bộ … năm 2018 (Lễ ra mắt …)": a line of the estimate is of the same kinds as the activities. */
export const linesOf = ({ estimate }: Plan, kind: WorkKind): EstimateLine[] => estimate?.lines.filter(({ title }) => workKind(title) === kind) ?? []
export const contentOf = ({ content }: Activity): string => content.join('\n')

/** "11 Câu lạc bộ" → 11; no percentages, and no "20 triệu đồng/câu lạc bộ". */
const CLUBS = /(?<![\d.,/%-])0*(\d{1,4}) (?:cau lac bo|clb)\b/g
export const clubCounts = (text: string): number[] => [...foldInPlace(text).matchAll(CLUBS)].map((found) => Number(found[1]))
