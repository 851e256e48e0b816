/** Thành lập mới, tóm tắt: the clubs of the year's plan against the nine steps, above the table of clubs. The whole of it is a page of its own. */
import { Link } from '@tanstack/react-router'
import { showDay } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Panel } from '#client/page.tsx'
import { useGet, useMay, useSession } from '#client/session.tsx'
import { useScope } from '#client/url-state.ts'
import { en as clubsEn } from '#features/clubs/en.ts'
import type { FoundingView } from '#features/clubs/club-view.ts'
import { STEPS } from '#features/clubs/founding-step.ts'
import { dueText, StepMark } from '#features/clubs/step-list.desk.tsx'
import { vi as clubsVi } from '#features/clubs/vi.ts'
import { plansOfYear } from '#features/plans/plan-of-year.ts'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import type { Head } from '#features/plans/plan-view.ts'
import type { Day } from '#kernel/day.ts'
import { shortName } from '#features/clubs/short-name.ts'
import { en } from './en.ts'
import { foundingCounts, placesMissing } from './founding-counts.ts'
import styles from './founding-strip.module.css'
import { vi } from './vi.ts'

type FoundingRow = FoundingView['rows'][number]

/** Nothing stands here when no plan of the day's year founds clubs. Who sees a part of the province sees the clubs of that part, not what the plan gives to the whole. */
export function FoundingStrip({ on }: { on: string }) {
  const plan = usePlanOfYear(on)
  const isWhole = useWholeProvince()
  const { areaId } = useScope()
  const { data } = useGet<FoundingView>(plan ? '/api/clubs/founding' : null, { planId: plan?.id ?? '', on })
  if (!plan || !data) return null
  const rows = data.rows.filter(({ communeId, districtId, provinceId }) => areaId === '' || [communeId, districtId, provinceId].includes(areaId))
  const view = { ...data, rows, breakdown: isWhole ? data.breakdown : [] }
  return rows.length === 0 && view.breakdown.length === 0 ? null : <Strip plan={plan} view={view} />
}

/** The account sees every club of the province, and no smaller area is chosen above. */
export function useWholeProvince(): boolean {
  const { roles } = useSession()
  const { areaId } = useScope()
  return areaId === '' && roles.some(({ areaCode, clubId }) => areaCode.length === 2 && clubId === null)
}

function usePlanOfYear(on: string): Head | undefined {
  const mayRead = useMay('plan', 'read')
  const { data } = useGet<{ plans: readonly Head[] }>(mayRead ? '/api/plans' : null)
  return data && plansOfYear(data.plans, on as Day)[0]
}

function Strip({ plan, view }: { plan: Head; view: FoundingView }) {
  const words = useWords(vi, en)
  const { founding } = words
  const { founded, wanted, late } = foundingCounts(view)
  const lateText = late.length === 0 ? '' : late.length === 1 ? `, ${founding.late(shortName(late[0]!.name), words.steps[late[0]!.step])}` : `, ${founding.lateMany(late.length)}`
  const missing = placesMissing(view).map(({ area, count }) => founding.place(area, count)).join(', ')
  return (
    <Panel
      title={founding.title(founded, wanted) + lateText} note={founding.note(plan.number ?? plan.title)} flush
      acts={<LinkButton to="/cau-lac-bo/thanh-lap" search={{ 'ke-hoach': plan.id }} variant="default">{founding.open}</LinkButton>}
    >
      {view.rows.length === 0 ? <p className={styles.none}>{founding.none}</p> : <Steps rows={view.rows} on={view.on} caption={founding.note(plan.number ?? plan.title)} />}
      {missing && <p className={styles.missing}><Icon name="info" size={16} /> {founding.missing(missing)}</p>}
    </Panel>
  )
}

function Steps({ rows, on, caption }: { rows: readonly FoundingRow[]; on: string; caption: string }) {
  const words = useWords(clubsVi, clubsEn)
  const { way } = words
  return (
    <div className={styles.strip}>
      <PlanTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{way.club}</th>
            {STEPS.map((step) => <th key={step} scope="col" className={styles.head}>{words.steps[step]}</th>)}
            <th scope="col">{way.next}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="unbroken"><Link to="/cau-lac-bo/$clubId" params={{ clubId: row.id } as never}>{shortName(row.name)}</Link></th>
              {row.steps.map(({ step, state, doneOn, due }) => (
                <td key={step} className={styles.cell}><StepMark state={state} label={way.cell(words.steps[step], words.stepStates[state], showDay(doneOn ?? due))} /></td>
              ))}
              <td className={styles.next}><Next row={row} on={on} /></td>
            </tr>
          ))}
        </tbody>
      </PlanTable>
    </div>
  )
}

function Next({ row, on }: { row: FoundingRow; on: string }) {
  const words = useWords(clubsVi, clubsEn)
  const late = row.steps.find(({ state }) => state === 'overdue')
  if (row.overdue && late) return <strong className={styles.late}>{words.way.overdueOf(words.steps[late.step], dueText(late.due, on, words))}</strong>
  if (row.firstMeetingOn) return words.way.finished(showDay(row.firstMeetingOn))
  return row.nextStep ? words.way.nextOf(words.steps[row.nextStep], dueText(row.nextDue, on, words)) : words.statuses[row.status]
}
