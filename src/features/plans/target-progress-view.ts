/** Kết quả so với chỉ tiêu, as `/api/plans/:planId/progress` answers it. A later room works it out; this one shows it beside the text. */
import type { Badge } from '#kernel/progress.ts'
import type { Target } from './plan.ts'

export const progressPath = (planId: string): string => `/api/plans/${planId}/progress`

export type TargetProgressView = {
  readonly anchor: string
  readonly measure: string
  readonly text: string
  /** Null where nothing of the programme records it yet. */
  readonly actual: number | null
  readonly of: number | null
  readonly unit: 'club' | 'person' | 'percent' | 'other'
  readonly wanted: { readonly lower: number; readonly upper: number | null } | null
  readonly expected: number | null
  /** Percent of the data that is there. */
  readonly complete: number
  readonly clubs: number
  readonly clubsReported: number
  readonly clubsWithin: number | null
  readonly badge: Badge
  readonly gap: readonly { readonly clubId: string; readonly club: string; readonly count: number | null; readonly of: number | null }[]
}
/** `whole` is false when the reader sees only a part of the plan's area. */
export type PlanProgressView = { readonly on: string; readonly whole: boolean; readonly targets: readonly TargetProgressView[] }

/** A count of a part of the area says nothing of a target for the whole of it; a share that every club must keep does. */
export const isJudged = ({ unit }: Pick<TargetProgressView, 'unit'>, { whole }: Pick<PlanProgressView, 'whole'>): boolean => whole || unit === 'percent'

/** The progress of a target: the one of the same clause, measure and words. */
export const progressFor = (target: Pick<Target, 'anchor' | 'measure' | 'text'>, progress: PlanProgressView | undefined): TargetProgressView | undefined =>
  progress?.targets.find(({ anchor, measure, text }) => anchor === target.anchor && measure === target.measure && text === target.text)
