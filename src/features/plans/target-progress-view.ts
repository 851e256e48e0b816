/** Kết quả so với chỉ tiêu, as `/api/plans/:planId/progress` answers it. A later room works it out; this one shows it beside the text. */
import type { Badge, Wanted } from '#kernel/progress.ts'
import type { Measure, Target } from './plan.ts'
import type { BetteredView, SeedProgressView } from './seed-progress-view.ts'

export const progressPath = (planId: string): string => `/api/plans/${planId}/progress`

export type Gap = { readonly clubId: string; readonly club: string; readonly count: number | null; readonly of: number | null }
export type TargetProgressView = {
  readonly anchor: string
  readonly measure: Measure
  readonly text: string
  /** Null where nothing of the programme records it yet. */
  readonly actual: number | null
  /** What the actual is out of: members, clubs. Null for a plain count. */
  readonly of: number | null
  readonly unit: 'club' | 'person' | 'percent' | 'other'
  readonly wanted: Wanted | null
  readonly expected: number | null
  /** Percent of the data that is there. */
  readonly complete: number
  readonly clubs: number
  readonly clubsReported: number
  /** Of a share that every club is to keep: how many do. */
  readonly clubsWithin: number | null
  readonly badge: Badge
  /** The clubs that make the gap, the widest first. */
  readonly gap: readonly Gap[]
}
/** `whole` is false when the reader sees only a part of the plan's area. */
export type PlanProgressView = { readonly on: string; readonly whole: boolean; readonly targets: readonly TargetProgressView[]; /** Null for who may not see sums of money. */ readonly seed: SeedProgressView | null; readonly bettered: BetteredView }

/** A count of a part of the area says nothing of a target for the whole of it; a share that every club must keep does. */
export const isJudged = ({ unit }: Pick<TargetProgressView, 'unit'>, { whole }: Pick<PlanProgressView, 'whole'>): boolean => whole || unit === 'percent'

/** The progress of a target: the one of the same clause, measure and words. */
export const progressFor = (target: Pick<Target, 'anchor' | 'measure' | 'text'>, progress: PlanProgressView | undefined): TargetProgressView | undefined =>
  progress?.targets.find(({ anchor, measure, text }) => anchor === target.anchor && measure === target.measure && text === target.text)
