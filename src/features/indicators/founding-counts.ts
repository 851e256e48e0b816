/** Thành lập mới, bằng số: how many of the plan's clubs are decided, which are late, and where none is being prepared yet. */
import type { FoundingView } from '#features/clubs/club-view.ts'
import type { Step } from '#features/clubs/founding-step.ts'

export type LateClub = { readonly name: string; readonly step: Step }

/** Wanted is what the plan gives to its places; a plan that names none wants the clubs that are there. */
export function foundingCounts({ rows, breakdown }: Pick<FoundingView, 'rows' | 'breakdown'>): { readonly founded: number; readonly wanted: number; readonly late: readonly LateClub[] } {
  const given = breakdown.reduce((sum, { wanted }) => sum + (wanted ?? 0), 0)
  return {
    founded: rows.filter(({ decidedOn, status }) => decidedOn !== null && status !== 'dissolved' && status !== 'merged').length,
    wanted: given || rows.length,
    late: rows.flatMap(({ name, steps, overdue }) => {
      const step = overdue ? steps.find(({ state }) => state === 'overdue')?.step : undefined
      return step ? [{ name, step }] : []
    }),
  }
}

export const placesMissing = ({ breakdown }: Pick<FoundingView, 'breakdown'>): readonly { readonly area: string; readonly count: number }[] =>
  breakdown.flatMap(({ area, missing }) => (missing > 0 ? [{ area, count: missing }] : []))
