/** Đường đi đến thành lập của các câu lạc bộ theo một kế hoạch: nine steps across, what is next and what is overdue in words, and the plan's breakdown by district. */
import { Button, NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { showDay } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Page, Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Empty, Loaded } from '#client/states.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { plansOfYear } from '#features/plans/plan-of-year.ts'
import { PlanTable, WideOnPaper } from '#features/plans/plan-table.desk.tsx'
import type { Head } from '#features/plans/plan-view.ts'
import type { Day } from '#kernel/day.ts'
import { planName } from './club-form.desk.tsx'
import type { FoundingView } from './club-view.ts'
import { en } from './en.ts'
import styles from './founding-board.module.css'
import { STEPS } from './founding-step.ts'
import { dueText, StepMark } from './step-list.desk.tsx'
import { vi } from './vi.ts'

type Row = FoundingView['rows'][number]
/** In the address, so that a link shows the same plan. */
const PLAN = 'ke-hoach'

export default function FoundingBoard() {
  const words = useWords(vi, en)
  const plans = useGet<{ plans: readonly Head[] }>('/api/plans')
  if (plans.error && plans.data === undefined) return <Page title={words.way.title}><Loaded from={plans}>{() => null}</Loaded></Page>
  return <Loaded from={plans}>{(answer) => {
    const heads = answer.plans.filter(({ kind, version }) => kind === 'plan' && version > 0)
    return heads.length > 0 ? <OfPlans heads={heads} /> : <Page title={words.way.title}><Empty title={words.way.noPlan}>{words.way.noPlanMeaning}</Empty></Page>
  }}</Loaded>
}

function OfPlans({ heads }: { heads: readonly Head[] }) {
  const { day } = useScope()
  const [{ [PLAN]: chosen }, setState] = useUrlState({ [PLAN]: '' })
  const plan = heads.find(({ id }) => id === chosen) ?? plansOfYear(heads, day as Day)[0] ?? heads[0]!
  const founding = useGet<FoundingView>('/api/clubs/founding', { planId: plan.id, on: day })
  return <Loaded from={founding}>{(view) => <Board view={view} plan={plan} heads={heads} choose={(id) => setState({ [PLAN]: id })} />}</Loaded>
}

/** What is overdue first, then what has the longest way to go. */
const byNeed = (one: Row, other: Row): number => Number(other.overdue) - Number(one.overdue) || one.stepsDone - other.stepsDone || (one.name < other.name ? -1 : 1)

function Board({ view, plan, heads, choose }: { view: FoundingView; plan: Head; heads: readonly Head[]; choose: (planId: string) => void }) {
  const words = useWords(vi, en)
  const own = words.way
  const mayRecord = useMay('clubs', 'record')
  const { areaId } = useScope()
  const rows = view.rows.filter(({ communeId, districtId, provinceId }) => !areaId || [communeId, districtId, provinceId].includes(areaId)).sort(byNeed)
  const name = plan.number ? own.ofNumber(plan.number) : plan.title.replaceAll('\n', ' ')
  const wanted = view.breakdown.reduce((sum, each) => sum + (each.wanted ?? 0), 0) || view.rows.length
  const decided = view.rows.filter(({ decidedOn }) => decidedOn !== null).length
  const add = mayRecord && <LinkButton to="/cau-lac-bo/them" search={{ [PLAN]: plan.id }} leftSection={<Icon name="plus" size={18} />}>{own.add}</LinkButton>
  return (
    <Page
      title={wanted === 0 ? own.none(name) : own.all(decided, wanted, name)} lead={own.lead(showDay(view.on))} crumbs={[{ text: words.title, to: '/cau-lac-bo' }, { text: own.title }]}
      acts={<><Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => window.print()}>{own.printed}</Button>{add}</>}
    >
      {heads.length > 1 && (
        <div className={`${styles.plan} no-print`}>
          <NativeSelect label={own.plan} value={plan.id} onChange={(event) => choose(event.currentTarget.value)} data={heads.map((head) => ({ value: head.id, label: planName(head) }))} />
        </div>
      )}
      <WideOnPaper>
        {rows.length === 0 ? <Empty title={own.empty} act={add}>{own.emptyMeaning}</Empty> : <Matrix rows={rows} on={view.on} caption={own.caption(name)} />}
        <div className={styles.breakdown}><Breakdown rows={view.breakdown} /></div>
      </WideOnPaper>
    </Page>
  )
}

function Matrix({ rows, on, caption }: { rows: readonly Row[]; on: string; caption: string }) {
  const words = useWords(vi, en)
  const own = words.way
  return (
    <Panel title={own.panel(rows.length, rows.filter(({ overdue }) => overdue).length)} flush>
      <div className={styles.matrix}>
        <PlanTable caption={caption}>
          <thead>
            <tr>
              <th scope="col">{own.club}</th>
              {STEPS.map((step) => <th key={step} scope="col" className={styles.step}>{words.steps[step]}</th>)}
              <th scope="col" className={styles.next}>{own.next}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className={styles.club}>
                  <Link to="/cau-lac-bo/$clubId/thanh-lap" params={{ clubId: row.id } as never}>{row.name}</Link>
                  <span className="soft small">{[row.hamlet, row.commune].filter(Boolean).join(', ')}</span>
                  <span className={styles.below}><Next row={row} on={on} /></span>
                </th>
                {row.steps.map(({ step, state, doneOn, due }) => (
                  <td key={step} className={styles.cell}><StepMark state={state} label={own.cell(words.steps[step], words.stepStates[state], showDay(doneOn ?? (state === 'open' || state === 'next' ? null : due)))} /></td>
                ))}
                <td className={styles.next}><Next row={row} on={on} /></td>
              </tr>
            ))}
          </tbody>
        </PlanTable>
      </div>
      <ul className={styles.key} aria-label={own.key}>
        {(['done', 'next', 'overdue', 'open', 'passed'] as const).map((state) => <li key={state}><StepMark state={state} /> {words.stepStates[state]}</li>)}
      </ul>
    </Panel>
  )
}

function Next({ row, on }: { row: Row; on: string }) {
  const words = useWords(vi, en)
  const own = words.way
  const late = row.steps.find(({ state }) => state === 'overdue')
  if (row.overdue && late) return <strong className={styles.late}>{own.overdueOf(words.steps[late.step], dueText(late.due, on, words))}</strong>
  if (row.firstMeetingOn) return own.finished(showDay(row.firstMeetingOn))
  return row.nextStep ? own.nextOf(words.steps[row.nextStep], dueText(row.nextDue, on, words)) : words.statuses[row.status]
}

function Breakdown({ rows }: { rows: FoundingView['breakdown'] }) {
  const words = useWords(vi, en)
  const own = words.way
  if (rows.length === 0) return <p className="soft">{own.noBreakdown}</p>
  const sum = (of: (row: FoundingView['breakdown'][number]) => number) => rows.reduce((total, row) => total + of(row), 0)
  const missing = sum((row) => row.missing)
  return (
    <Panel title={own.breakdown(missing)} flush>
      <PlanTable caption={own.breakdownCaption}>
        <thead>
          <tr>
            <th scope="col">{own.area}</th>
            {[own.wanted, own.founded, own.preparing, own.missing].map((text) => <th key={text} scope="col" data-as="number">{text}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area}>
              <th scope="row" className="unbroken">{row.area}</th>
              <td data-as="number">{row.wanted ?? words.none}</td>
              <td data-as="number">{row.founded}</td>
              <td data-as="number">{row.preparing}</td>
              <td data-as="number">{row.missing > 0 ? <strong className={styles.short}>{row.missing}</strong> : 0}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{own.total}</th>
            {[sum((row) => row.wanted ?? 0), sum((row) => row.founded), sum((row) => row.preparing), missing].map((figure, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: four columns that never move.
              <td key={at} data-as="number">{figure}</td>
            ))}
          </tr>
        </tfoot>
      </PlanTable>
    </Panel>
  )
}
