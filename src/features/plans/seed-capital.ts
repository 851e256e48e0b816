/** Vốn ban đầu của câu lạc bộ: what the plan gives the clubs to begin with (activity on the fund, its line of the estimate), in all, from each source and to each club. */
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import { activitiesOf, linesOf } from './check-figures.ts'
import { capitalForEach } from './check-money.ts'
import type { Plan, SourceKind } from './plan.ts'

export type SeedTarget = {
  readonly anchor: string
  /** How many clubs are to get it. */
  readonly clubs: number
  readonly each: { readonly source: SourceKind; readonly amount: Dong }
  readonly bySource: readonly { readonly source: SourceKind; readonly amount: Dong }[]
  readonly from: Day | null
  readonly to: Day | null
}

/** Null where the plan names no sum for each club. Where its estimate has no line for it, the sum is that for each club times the clubs. */
export function seedTargetOf(plan: Plan): SeedTarget | null {
  const capital = capitalForEach(plan)
  if (!capital) return null
  const { each, clubs, source, anchor } = capital
  const line = linesOf(plan, 'fund')[0]
  const printed = plan.estimate && line ? plan.estimate.sources.flatMap(({ kind }, at) => (line.bySource[at] ? [{ source: kind, amount: line.bySource[at] }] : [])) : []
  const activity = activitiesOf(plan, 'fund').find((one) => one.anchor === anchor)
  return { anchor, clubs, each: { source, amount: each }, bySource: printed.length > 0 ? printed : [{ source, amount: dong(each * clubs) }], from: activity?.from ?? null, to: activity?.to ?? null }
}
