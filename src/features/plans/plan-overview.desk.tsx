/** Tổng quan: where the plan stands among the documents, and what is in it, on one page. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Facts, Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { useScope } from '#client/url-state.ts'
import { formatMillions } from '#kernel/money.ts'
import { dutyGroups } from './duties-of-body.ts'
import { en } from './en.ts'
import { FundingBar } from './funding-bar.desk.tsx'
import { ActivityMonths } from './month-bars.desk.tsx'
import { chartOf } from './month-bars.ts'
import styles from './plan-overview.module.css'
import { relatedPath } from './plan-related.desk.tsx'
import { PlanTable } from './plan-table.desk.tsx'
import { type Tab, tabSearch } from './plan-tabs.desk.tsx'
import { targetId, targetName, unitText } from './plan-targets.desk.tsx'
import { type Head, type PlanView, type RelatedView, yearsText } from './plan-view.ts'
import { ClauseLink } from './clause-link.desk.tsx'
import { SeedAndIncome } from './seed-capital.desk.tsx'
import { ProgressFoot, TargetActual, TargetBadge, useCountsTitle, useProgress, type ProgressOfPlan } from './target-actual.desk.tsx'
import { targetAmount } from './target-amount.ts'
import { progressFor } from './target-progress-view.ts'
import { vi } from './vi.ts'

export function PlanOverview({ view }: { view: PlanView }) {
  const words = useWords(vi, en).overview
  const { day } = useScope()
  const { head, plan } = view
  const chart = chartOf(plan.activities)
  const progress = useProgress(head.id)
  const counts = useCountsTitle(progress)
  const total = plan.estimate?.total ?? plan.funding.total
  return (
    <>
      <Chain view={view} />
      <div className={styles.pair}>
        <PlanFacts view={view} />
        <Panel title={words.purposes}>
          <ul className={styles.purposes}>{plan.purposes.map((text) => <li key={text}>{text}</li>)}</ul>
        </Panel>
      </div>
      <Panel title={counts ?? words.targets(plan.targets.length)} acts={<Go planId={head.id} tab="chi-tieu">{words.targetsAll}</Go>} flush>
        <ShortTargets view={view} progress={progress} />
        <div className={styles.foot}><ProgressFoot progress={progress} /></div>
      </Panel>
      <SeedAndIncome progress={progress} />
      {chart && (
        <Panel title={words.activities(plan.activities.length)} acts={<Go planId={head.id} tab="hoat-dong">{words.activitiesAll}</Go>} flush>
          <ActivityMonths planId={head.id} activities={plan.activities} chart={chart} today={day} />
        </Panel>
      )}
      <div className={styles.pair}>
        <Panel title={total === null ? words.fundingNone : words.funding(formatMillions(total))}>
          <FundingBar plan={plan} />
          <p><Go planId={head.id} tab="du-toan">{words.fundingAll}</Go></p>
        </Panel>
        <DutySummary view={view} />
      </div>
      {plan.unread.length > 0 && <Unread view={view} />}
    </>
  )
}

const Go = ({ planId, tab, children }: { planId: string; tab: Tab; children: ReactNode }) => (
  <Link className="no-print" to="/ke-hoach/$planId" params={{ planId } as never} search={tabSearch(tab)}>{children}</Link>
)

/** 1533 → 249 → this plan → the agencies' own. */
function Chain({ view: { head } }: { view: PlanView }) {
  const words = useWords(vi, en)
  const { data } = useGet<RelatedView>(relatedPath(head.id))
  const issued = new Set(data?.below.flatMap(({ agencyId }) => agencyId ?? [])).size
  const missing = head.signedAt ? (data?.missing.length ?? 0) : 0
  const owing = issued + missing
  return (
    <Panel title={data && owing > 0 ? words.overview.chainIssued(issued, owing) : words.overview.chain}>
      <ol className={styles.chain}>
        {[...(data?.above ?? []), head].map((document) => <ChainLink key={document.id} document={document} here={document.id === head.id} />)}
        <li className={styles.link} data-below>
          <strong>{words.overview.implementing}</strong>
          {data && <span>{words.overview.issued(issued)}</span>}
          {data && head.signedAt && <Go planId={head.id} tab="van-ban">{missing > 0 ? words.overview.missing(missing) : words.overview.allIssued}</Go>}
        </li>
      </ol>
    </Panel>
  )
}

function ChainLink({ document, here }: { document: Head; here: boolean }) {
  const words = useWords(vi, en)
  return (
    <li className={styles.link} data-here={here || undefined} aria-current={here ? 'true' : undefined}>
      <strong>{document.number ?? words.noNumber}</strong>
      <span>{words.kinds[document.kind]}{document.years && `, ${yearsText(document.years)}`}</span>
      <span className="soft">{showDay(document.day) || words.noDay}</span>
    </li>
  )
}

function PlanFacts({ view: { plan } }: { view: PlanView }) {
  const { overview: words, noNumber, noDay, notSaid } = useWords(vi, en)
  const bases = plan.bases.map(({ number, date, issuer, text }) => (number ? [number, issuer, showDay(date)].filter(Boolean).join(', ') : text))
  return (
    <Panel title={words.facts}>
      <Facts
        facts={[
          { name: words.number, value: plan.number ?? noNumber },
          { name: words.subject, value: plan.title.replaceAll('\n', ' ') },
          { name: words.day, value: showDay(plan.date) || noDay },
          { name: words.issuer, value: plan.issuer ?? notSaid },
          { name: words.years, value: plan.years ? yearsText(plan.years) : notSaid },
          { name: words.bases, value: bases.length > 0 ? <ul className={styles.plain}>{bases.map((text) => <li key={text}>{text}</li>)}</ul> : notSaid },
          { name: words.scope, value: plan.scope ?? notSaid },
          { name: words.beneficiaries, value: plan.beneficiaries ?? notSaid },
        ]}
      />
    </Panel>
  )
}

function ShortTargets({ view: { head, plan }, progress: { data } }: { view: PlanView; progress: ProgressOfPlan }) {
  const words = useWords(vi, en)
  const { targets } = words
  return (
    <PlanTable caption={targets.caption}>
      <thead>
        <tr>
          {[words.clause, targets.words, targets.amount, targets.unit, targets.deadline, ...(data ? [targets.actual, targets.progress.standing] : [])].map((text) => <th key={text} scope="col">{text}</th>)}
        </tr>
      </thead>
      <tbody>
        {plan.targets.map((target) => (
          <tr key={targetId(target)}>
            <td data-as="mark"><ClauseLink planId={head.id} anchor={target.anchor} /></td>
            <th scope="row">{targetName(target, words)}{target.age !== null && ` (${targets.fromAge(target.age)})`}</th>
            <td><strong>{targetAmount(target, targets)}</strong></td>
            <td>{unitText(target, words)}</td>
            <td>{showDay(target.deadline) || <span className="soft">{target.year ? targets.inYear(target.year) : words.notSaid}</span>}</td>
            {data && <td><TargetActual progress={progressFor(target, data)} plan={data} /></td>}
            {data && <td><TargetBadge progress={progressFor(target, data)} plan={data} /></td>}
          </tr>
        ))}
      </tbody>
    </PlanTable>
  )
}

function DutySummary({ view: { head, plan } }: { view: PlanView }) {
  const words = useWords(vi, en).overview
  const requested = plan.duties.filter(({ kind }) => kind === 'requested').length
  const bodies = (kind: 'assigned' | 'requested') => dutyGroups(plan).filter(({ duties }) => duties[0]?.kind === kind).map(({ agency }) => agency).join('; ')
  return (
    <Panel title={words.duties(plan.duties.length - requested, requested)}>
      <div className="stack">
        {bodies('assigned') && <p><strong>{words.dutiesTo}:</strong> {bodies('assigned')}.</p>}
        {requested > 0 && <p><strong>{words.requestsTo}:</strong> {bodies('requested')}.</p>}
        <p><Go planId={head.id} tab="nhiem-vu">{words.dutiesAll}</Go></p>
      </div>
    </Panel>
  )
}

function Unread({ view: { head, plan } }: { view: PlanView }) {
  const words = useWords(vi, en).overview
  return (
    <Panel title={words.unread(plan.unread.length)}>
      <ul className={styles.plain}>
        {plan.unread.map(({ anchor, line, text }) => <li key={`${line}${text}`}><ClauseLink planId={head.id} anchor={anchor} /> {text} <small className="soft">({words.line(line)})</small></li>)}
      </ul>
    </Panel>
  )
}
