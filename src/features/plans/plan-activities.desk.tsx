/** Hoạt động: what is done, by whom, and when, as a table and as months. */
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { Empty, Note } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { ClauseLink } from './clause-link.desk.tsx'
import { en } from './en.ts'
import { chartOf } from './month-bars.ts'
import { ActivityMonths, BodyMonths } from './month-bars.desk.tsx'
import type { Activity } from './plan.ts'
import styles from './plan-activities.module.css'
import { PlanTable, WideOnPaper } from './plan-table.desk.tsx'
import type { PlanView } from './plan-view.ts'
import { vi } from './vi.ts'

export function PlanActivities({ view: { head, plan } }: { view: PlanView }) {
  const words = useWords(vi, en).activities
  const { day } = useScope()
  const chart = chartOf(plan.activities)
  if (plan.activities.length === 0) return <Empty title={words.noneTitle} />
  return (
    <WideOnPaper>
      {chart ? (
        <Panel title={words.chart} note={words.chartNote} flush>
          <ActivityMonths planId={head.id} activities={plan.activities} chart={chart} today={day} />
        </Panel>
      ) : (
        <Note>{words.noChart}</Note>
      )}
      <Panel title={words.caption} flush>
        <ActivityTable planId={head.id} activities={plan.activities} />
      </Panel>
      {chart && (
        <Panel title={words.byBody} note={words.byBodyNote} flush>
          <BodyMonths planId={head.id} activities={plan.activities} chart={chart} today={day} />
        </Panel>
      )}
    </WideOnPaper>
  )
}

function ActivityTable({ planId, activities }: { planId: string; activities: readonly Activity[] }) {
  const words = useWords(vi, en)
  return (
    <PlanTable caption={words.activities.caption}>
      <thead>
        <tr>
          {[words.clause, words.activities.title, words.activities.period, words.activities.lead, words.activities.coordinating].map((head) => <th key={head} scope="col">{head}</th>)}
        </tr>
      </thead>
      <tbody>
        {activities.map((activity) => (
          <tr key={activity.anchor} className={styles.row}>
            <td data-as="mark"><ClauseLink planId={planId} anchor={activity.anchor} /></td>
            <th scope="row" className={styles.content}>
              <strong>{activity.title}</strong>
              <ul>{activity.content.map((text) => <li key={text}>{text}</li>)}</ul>
            </th>
            <td className={styles.period}>{activity.period || <span className="soft">{words.notSaid}</span>}</td>
            <td className={styles.lead}>{activity.lead ?? <span className="soft">{words.activities.noLead}</span>}</td>
            <td>{activity.coordinating.length > 0 ? <ul className={styles.bodies}>{activity.coordinating.map((body) => <li key={body}>{body}</li>)}</ul> : words.none}</td>
          </tr>
        ))}
      </tbody>
    </PlanTable>
  )
}
