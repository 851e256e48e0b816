/** Thực hiện: what there is beside what the plan asks for, out of what, how complete the data is, and which clubs make the gap. */
import { Link } from '@tanstack/react-router'
import { badgeCounts, ProgressBadge, ProgressRule } from '#client/progress-badge.tsx'
import { en as frameEn } from '#client/en.ts'
import { showDay, showNumber, showPercent } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useGet, useMay } from '#client/session.tsx'
import { ProblemNote } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { vi as frameVi } from '#client/vi.ts'
import { en } from './en.ts'
import styles from './target-actual.module.css'
import { isJudged, type PlanProgressView, progressPath, type TargetProgressView } from './target-progress-view.ts'
import { type PlanWords, vi } from './vi.ts'

/** Where the plan stands on the day chosen above; nothing for who may not read figures. */
export function useProgress(planId: string) {
  const { day } = useScope()
  return useGet<PlanProgressView>(useMay('figures', 'read') ? progressPath(planId) : null, { on: day })
}
export type ProgressOfPlan = ReturnType<typeof useProgress>

type Shown = { readonly progress: TargetProgressView | undefined; readonly plan: PlanProgressView }

/** "36/54 người", "3/5 câu lạc bộ", "70,6%"; of a plain count the denominator is what the plan asks for. */
export function actualText(progress: TargetProgressView, plan: PlanProgressView, { targets }: PlanWords): string {
  const { actual, of, unit, wanted } = progress
  if (actual === null) return targets.noActual
  if (unit === 'percent') return showPercent(actual)
  const outOf = of ?? (isJudged(progress, plan) ? (wanted?.lower ?? null) : null)
  const text = outOf === null ? showNumber(actual) : `${showNumber(actual)}/${showNumber(outOf)}`
  return unit === 'person' ? targets.progress.people(text) : unit === 'club' ? targets.progress.clubs(text) : text
}

export function TargetActual({ progress, plan }: Shown) {
  const words = useWords(vi, en)
  if (!progress) return null
  const { actual, unit, expected, badge, complete, clubs, clubsReported, clubsWithin, gap } = progress
  const said = words.targets.progress
  if (actual === null) return <span className="soft">{words.targets.noActual}</span>
  const judged = isJudged(progress, plan)
  const isDue = badge === 'met' || badge === 'exceeded' || badge === 'missed'
  return (
    <div className={styles.actual}>
      <strong>{actualText(progress, plan, words)}</strong>
      {clubsWithin !== null && <span>{said.within(showNumber(clubsWithin), showNumber(clubsReported))}</span>}
      {expected !== null && judged && unit !== 'percent' && !isDue && <small className="soft">{said.expected(showNumber(unit === 'person' ? Math.round(expected) : Math.round(expected * 10) / 10))}</small>}
      {clubs > 0 && <small className="soft">{said.complete(showPercent(complete), showNumber(clubsReported), showNumber(clubs))}</small>}
      {gap.length > 0 && judged && <Gap progress={progress} />}
    </div>
  )
}

function Gap({ progress: { gap } }: { progress: TargetProgressView }) {
  const words = useWords(vi, en).targets.progress
  return (
    <details className={styles.gap}>
      <summary>{words.gap(gap.length)}</summary>
      <ul>
        {gap.map(({ clubId, club, count, of }) => (
          <li key={clubId}>
            <Link to="/cau-lac-bo/$clubId" params={{ clubId } as never}>{club}</Link>
            {count !== null && <span className="soft">: {of === null ? words.people(showNumber(count)) : `${words.people(`${showNumber(count)}/${showNumber(of)}`)} (${showPercent(of === 0 ? 0 : (count * 100) / of)})`}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

export const TargetBadge = ({ progress, plan }: Shown) => (progress && isJudged(progress, plan) ? <ProgressBadge badge={progress.badge} /> : null)

/** "Chỉ tiêu: 4 đúng tiến độ, 2 cần chú ý"; said by whoever sees the whole of the plan's area. */
export function useCountsTitle({ data }: ProgressOfPlan): string | null {
  const words = useWords(vi, en).targets.progress
  const { badges } = useWords(frameVi, frameEn).progress
  return data?.whole && data.targets.length > 0 ? words.counts(badgeCounts(data.targets.map(({ badge }) => badge), badges)) : null
}

/** Under the table: as of when, of which clubs, and by which thresholds. */
export function ProgressFoot({ progress: { data, error } }: { progress: ProgressOfPlan }) {
  const words = useWords(vi, en).targets.progress
  if (error) return <ProblemNote problem={error} />
  if (!data) return null
  return (
    <div className={styles.foot}>
      <p className="soft small">{words.asOf(showDay(data.on))}{!data.whole && ` ${words.part}`}</p>
      <ProgressRule />
    </div>
  )
}
