/** Quỹ Chăm sóc: từng xã, từng câu lạc bộ: which step, since when, who is waited for, and the sums against the target. */
import { Link } from '@tanstack/react-router'
import { showDay, showDong, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Empty, Loaded, Note } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { PlanTable, WideOnPaper } from '#features/plans/plan-table.desk.tsx'
import { CARE_FUND_OF_A_CLUB } from './care-fund.ts'
import type { CareFundBoardView } from './care-fund-view.ts'
import { en } from './care-fund-words.en.ts'
import { vi } from './care-fund-words.vi.ts'
import styles from './fund.module.css'
import { Sums } from './fund-panels.desk.tsx'

const FIGURES = ['asked', 'decided', 'received', 'inBooks'] as const
const inOrder = (one: { commune: string; club: string }, other: { commune: string; club: string }): number => one.commune.localeCompare(other.commune, 'vi') || one.club.localeCompare(other.club, 'vi')

export default function CareFundBoard() {
  const words = useWords(vi, en).board
  const { day, areaId } = useScope()
  const board = useGet<CareFundBoardView>('/api/care-fund', { on: day, area: areaId })
  return (
    <Page title={words.title} lead={words.lead(showDay(day), showDong(CARE_FUND_OF_A_CLUB))}>
      <Loaded from={board}>{(view) => (view.clubs.length === 0 ? <Empty title={words.empty}>{words.emptyMeaning}</Empty> : <Board view={view} />)}</Loaded>
    </Page>
  )
}

function Board({ view: { clubs, total } }: { view: CareFundBoardView }) {
  const words = useWords(vi, en).board
  const gap = total.inBooks - total.target
  const target = showDong(total.target)
  return (
    <WideOnPaper>
      <Panel title={words.sums}>
        <div className="stack">
          <Sums lines={(['target', ...FIGURES] as const).map((name) => ({ name: words[name], value: showDong(total[name]) }))} />
          <Note tone={gap < 0 ? 'note' : 'ok'}>{gap < 0 ? words.less(showDong(-gap), target) : gap > 0 ? words.more(showDong(gap), target) : words.even(target)}</Note>
        </div>
      </Panel>
      <Panel title={words.table(showNumber(clubs.length), showNumber(total.waiting))} flush>
        <Clubs clubs={[...clubs].sort(inOrder)} total={total} />
      </Panel>
    </WideOnPaper>
  )
}

function Clubs({ clubs, total }: Pick<CareFundBoardView, 'clubs' | 'total'>) {
  const all = useWords(vi, en)
  const words = all.board
  return (
    <PlanTable caption={words.caption}>
      <thead>
        <tr>
          {[words.club, words.commune, words.step, words.waitsFor].map((head) => <th key={head} scope="col">{head}</th>)}
          {FIGURES.map((name) => words[name]).map((head) => <th key={head} scope="col" data-as="number" className={styles.wraps}>{head}</th>)}
        </tr>
      </thead>
      <tbody>
        {clubs.map((row) => (
          <tr key={row.clubId}>
            <th scope="row" className={styles.club}><Link to="/cau-lac-bo/$clubId/quy-cham-soc" params={{ clubId: row.clubId } as never}>{row.club}</Link></th>
            <td className="unbroken">{row.commune}</td>
            <td className={styles.who}>{all.steps[row.step]}{row.since && <div className="soft small">{words.from(showDay(row.since))}</div>}</td>
            <td className={styles.who}>{row.waitsFor ? all.waits[row.waitsFor] : all.nobody}{row.waitsFor && row.days !== null && <div className="soft small">{all.days(showNumber(row.days))}</div>}</td>
            {FIGURES.map((name) => <td key={name} data-as="number">{showNumber(row[name])}</td>)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>{words.sums}</th>
          {FIGURES.map((name) => <td key={name} data-as="number">{showNumber(total[name])}</td>)}
        </tr>
      </tfoot>
    </PlanTable>
  )
}
