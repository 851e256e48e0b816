/** Biểu đồ tháng: a real table, so that it is read aloud, copied and printed like one. */
import type { ReactNode } from 'react'
import { useWords } from '#client/language.ts'
import { ClauseLink } from './clause-link.desk.tsx'
import { en } from './en.ts'
import { type Bar, barOf, type Chart, stepOn, workByBody, yearsOver } from './month-bars.ts'
import styles from './month-bars.module.css'
import type { Activity } from './plan.ts'
import { PlanTable } from './plan-table.desk.tsx'
import { vi } from './vi.ts'

type ChartProps = { readonly planId: string; readonly activities: readonly Activity[]; readonly chart: Chart; /** The day whose column is marked. */ readonly today: string }

export function ActivityMonths({ planId, activities, chart, today }: ChartProps) {
  const words = useWords(vi, en)
  return (
    <PlanTable caption={words.activities.chart}>
      <ChartHead chart={chart} today={today} heads={[words.clause, words.activities.title]} />
      <tbody>
        {activities.map((activity) => (
          <tr key={activity.anchor}>
            <td data-as="mark"><ClauseLink planId={planId} anchor={activity.anchor} /></td>
            <th scope="row" className={styles.name}>{activity.title}{activity.lead && <small className="soft">{activity.lead}</small>}</th>
            <Steps activity={activity} chart={chart} today={today} look="leads" />
          </tr>
        ))}
      </tbody>
    </PlanTable>
  )
}

export function BodyMonths({ planId, activities, chart, today }: ChartProps) {
  const words = useWords(vi, en)
  return (
    <PlanTable caption={words.activities.byBody} grouped>
      <ChartHead chart={chart} today={today} heads={[words.activities.body, words.clause, words.activities.role]} />
      {workByBody(activities).map(({ body, work }) => (
        <tbody key={body}>
          {work.map(({ activity, leads }, at) => (
            <tr key={`${activity.anchor}${leads}`}>
              {at === 0 && <th scope="rowgroup" rowSpan={work.length} className={styles.body}>{body}</th>}
              <td data-as="mark"><ClauseLink planId={planId} anchor={activity.anchor} /></td>
              <td data-as="mark">{leads ? words.activities.leads : words.activities.coordinates}</td>
              <Steps activity={activity} chart={chart} today={today} look={leads ? 'leads' : 'coordinates'} />
            </tr>
          ))}
        </tbody>
      ))}
    </PlanTable>
  )
}

function ChartHead({ chart, today, heads }: { chart: Chart; today: string; heads: readonly string[] }) {
  const words = useWords(vi, en).activities
  const now = stepOn(chart, today)
  return (
    <thead>
      <tr>
        {heads.map((head) => <th key={head} scope="col" rowSpan={2}>{head}</th>)}
        {yearsOver(chart).map(({ year, columns }) => <th key={year} scope="colgroup" colSpan={columns} className={styles.year}>{chart.unit === 'year' ? year : `${words.units[chart.unit]}, ${words.step.year(1, year)}`}</th>)}
      </tr>
      <tr>
        {chart.steps.map(({ year, part }, at) => (
          <th key={`${year}-${part}`} scope="col" className={styles.step} data-now={at === now || undefined}>
            {words.stepShort[chart.unit](part)}
            {at === now && <span className="unseen"> ({words.today})</span>}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** One cell for each column before and behind the period, and one over the whole of it. */
function Steps({ activity, chart, today, look }: { activity: Activity; chart: Chart; today: string; look: 'leads' | 'coordinates' }): ReactNode {
  const words = useWords(vi, en).activities
  const bar = barOf(activity, chart)
  const now = stepOn(chart, today)
  if (!bar) return <td colSpan={chart.steps.length} className="soft small">{activity.period || words.noPeriod}</td>
  const blank = (at: number) => <td key={at} className={styles.blank} data-now={at === now || undefined} />
  return (
    <>
      {range(0, bar.first).map(blank)}
      <td colSpan={bar.last - bar.first + 1} className={styles.period}>
        <div className={styles.bar} data-look={look}>
          <span aria-hidden="true">{shortPeriod(bar, chart)}</span>
          <span className="unseen">{longPeriod(bar, chart, words)}</span>
        </div>
      </td>
      {range(bar.last + 1, chart.steps.length).map(blank)}
    </>
  )
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

function shortPeriod({ first, last }: Bar, { unit, steps }: Chart): string {
  const name = (at: number) => (unit === 'year' ? steps[at]!.year : unit === 'quarter' ? ['I', 'II', 'III', 'IV'][steps[at]!.part - 1] : steps[at]!.part)
  return first === last ? `${name(first)}` : `${name(first)}–${name(last)}`
}

function longPeriod({ first, last }: Bar, { unit, steps }: Chart, words: (typeof vi)['activities']): string {
  const name = (at: number) => words.step[unit](steps[at]!.part, steps[at]!.year)
  return words.between(name(first), name(last))
}
