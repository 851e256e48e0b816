/** Vốn theo nguồn qua các tháng: columns on one another, their meaning beneath, and the exact sums as a table. */
import { useId } from 'react'
import { showDay, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Empty, Loaded } from '#client/states.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { SOURCES } from '#features/ledger/account.ts'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { addMonths, type Day } from '#kernel/day.ts'
import { dong, formatDong, formatMillions } from '#kernel/money.ts'
import { chartOf } from './capital-chart.ts'
import { FundTabs } from './funds.desk.tsx'
import type { CapitalView } from './funds-view.ts'
import { fundsEn } from './funds-words.en.ts'
import { type FundsWords, fundsVi } from './funds-words.vi.ts'
import styles from './funds.module.css'

const SPANS = ['12', '36', 'all'] as const

export default function CapitalPage() {
  const words = useWords(fundsVi, fundsEn)
  const { areaId, day } = useScope()
  const [{ ky }, set] = useUrlState({ ky: 'all' })
  const id = useId()
  const from = ky === '12' || ky === '36' ? addMonths(day as Day, 1 - Number(ky)) : ''
  const capital = useGet<CapitalView>('/api/funds/capital', { from, to: day, area: areaId })
  const last = capital.data?.points.at(-1)
  return (
    <Page title={last ? words.capital.title(formatDong(dong(last.total)), showDay(last.day)) : words.capital.none} lead={words.capital.lead}>
      <FundTabs words={words} />
      <p className={`${styles.span} no-print`}>
        <label htmlFor={id}>{words.capital.span}</label>
        <select id={id} className={styles.select} value={ky} onChange={(event) => set({ ky: event.currentTarget.value })}>
          {SPANS.map((span) => <option key={span} value={span}>{words.capital.spans[span]}</option>)}
        </select>
      </p>
      <Loaded from={capital}>{(view) => (view.points.every(({ total }) => total === 0) ? <Empty title={words.capital.empty}>{words.capital.emptyMeaning}</Empty> : <Capital view={view} words={words} />)}</Loaded>
    </Page>
  )
}

function Capital({ view: { points }, words }: { view: CapitalView; words: FundsWords }) {
  const { capital, sources } = words
  const [first, last] = [points[0]!, points.at(-1)!]
  const used = SOURCES.filter((source) => points.some((point) => point.capital[source] !== 0))
  return (
    <>
      <Panel title={capital.chart}>
        <figure className={styles.figure}>
          <Chart points={points} label={capital.chart} />
          <ul className={styles.keys}>{used.map((source) => <li key={source}><span className={styles.key} data-source={source} aria-hidden="true" />{sources[source]}</li>)}</ul>
          <figcaption className="soft small">{capital.figcaption(formatDong(dong(first.total)), formatDong(dong(last.total)), showDay(first.day), showDay(last.day))}</figcaption>
        </figure>
      </Panel>
      <Panel flush>
        <PlanTable caption={capital.caption}>
          <thead>
            <tr>{[capital.month, ...used.map((source) => sources[source]), capital.total, capital.clubs].map((head, at) => <th key={head} scope="col" data-as={at > 0 ? 'number' : undefined} className={styles.head}>{head}</th>)}</tr>
          </thead>
          <tbody>
            {points.toReversed().map((point) => (
              <tr key={point.day}>
                <th scope="row">{showDay(point.day)}</th>
                {used.map((source) => <td key={source} data-as="number">{showNumber(point.capital[source])}</td>)}
                <td data-as="number"><strong>{showNumber(point.total)}</strong></td>
                <td data-as="number">{showNumber(point.clubsWithBooks)}</td>
              </tr>
            ))}
          </tbody>
        </PlanTable>
      </Panel>
    </>
  )
}

/** Figures stand beside the drawing as text, so that they grow with it. */
function Chart({ points, label }: { points: CapitalView['points']; label: string }) {
  const { width, barWidth, most, columns } = chartOf(points)
  return (
    <div className={styles.chart}>
      <div className={styles.scale} aria-hidden="true"><span>{`${formatMillions(dong(most))} tr`}</span><span>{`${formatMillions(dong(Math.round(most / 2)))} tr`}</span><span>0</span></div>
      <svg viewBox={`0 0 ${width} 100`} preserveAspectRatio="none" role="img" aria-label={label}>
        <path className={styles.grid} d={`M0 0.5H${width}M0 50H${width}M0 99.5H${width}`} />
        {columns.map(({ x, parts }) => parts.map(({ source, y, height }) => <rect key={`${x} ${source}`} x={x} y={y} width={barWidth} height={height} data-source={source} />))}
      </svg>
      <div className={styles.days} aria-hidden="true"><span>{showDay(points[0]!.day)}</span><span>{showDay(points.at(-1)!.day)}</span></div>
    </div>
  )
}
