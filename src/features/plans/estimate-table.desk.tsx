import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { type Dong, formatDong, formatMillions, formatWhole } from '#kernel/money.ts'
import { ClauseLink } from './clause-link.desk.tsx'
import { en } from './en.ts'
import { activityOf, type Sum, sumsOf, unitCostOf } from './estimate-reading.ts'
import type { Activity, Estimate, EstimateLine, MoneySource, Plan } from './plan.ts'
import styles from './plan-estimate.module.css'
import { PlanTable } from './plan-table.desk.tsx'
import { type PlanWords, vi } from './vi.ts'

/** The plan's own table, with bars of one scale and what one person or club comes to. */
export function EstimateTable({ planId, plan, estimate }: { planId: string; plan: Plan; estimate: Estimate }) {
  const words = useWords(vi, en)
  const sums = sumsOf(estimate)
  const longest = Math.max(1, ...sums.lines.map(({ printed, computed }) => printed ?? computed))
  return (
    <PlanTable caption={words.estimate.caption}>
      <thead>
        <tr>
          <th scope="col" data-as="mark">{words.estimate.order}</th>
          <th scope="col" data-as="mark">{words.clause}</th>
          <th scope="col">{words.estimate.content}</th>
          <th scope="col" data-as="number">{words.estimate.total}</th>
          {estimate.sources.map(({ kind, title }) => <th key={title} scope="col" className={styles.source} data-source={kind}>{title}</th>)}
          <th scope="col">{words.estimate.bySource}</th>
          <th scope="col" className={styles.cost}>{words.estimate.unitCost}</th>
        </tr>
      </thead>
      <tbody>
        {estimate.lines.map((line, at) => {
          const activity = activityOf(line, plan.activities)
          return <Line key={line.line} {...{ line, activity, planId, longest, sources: estimate.sources, sum: sums.lines[at]! }} />
        })}
      </tbody>
      <tfoot>
        <Totals name={words.estimate.printed} amounts={[sums.total.printed, ...sums.bySource.map(({ printed }) => printed)]} />
        <Totals name={words.estimate.computed} amounts={[sums.total.computed, ...sums.bySource.map(({ computed }) => computed)]} against={[sums.total, ...sums.bySource]} />
      </tfoot>
    </PlanTable>
  )
}

type LineProps = { readonly line: EstimateLine; readonly activity: Activity | null; readonly planId: string; readonly longest: number; readonly sources: readonly MoneySource[]; readonly sum: Sum }

function Line({ line, activity, planId, longest, sources, sum }: LineProps) {
  const words = useWords(vi, en)
  return (
    <tr>
      <td data-as="mark">{line.number}</td>
      <td data-as="mark">{activity && <ClauseLink planId={planId} anchor={activity.anchor} />}</td>
      <th scope="row" className={styles.content}>{line.title}</th>
      <td data-as="number">
        <strong>{millions(line.total)}</strong>
        {!sum.agrees && <Differs text={words.estimate.computedHere(formatMillions(sum.computed))} />}
      </td>
      {line.bySource.map((amount, at) => <td key={sources[at]?.title ?? at} data-as="number" className={styles.source} data-source={sources[at]?.kind}>{millions(amount)}</td>)}
      <td><Bars line={line} sources={sources} longest={longest} /></td>
      <td className={styles.cost}><Cost line={line} activity={activity} /></td>
    </tr>
  )
}

const millions = (amount: Dong | null): string => (amount === null ? '–' : formatMillions(amount))

function Totals({ name, amounts, against }: { name: string; amounts: readonly (Dong | null)[]; against?: readonly Sum[] }) {
  return (
    <tr>
      <td colSpan={2} />
      <th scope="row">{name}</th>
      {amounts.map((amount, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name of their own and never move.
        <td key={at} data-as="number">
          {millions(amount)}
          {against && (against[at]!.agrees ? <span className={styles.agrees}><Icon name="tick" size={14} /></span> : <Differs text="≠" />)}
        </td>
      ))}
      <td colSpan={2} />
    </tr>
  )
}

const Differs = ({ text }: { text: string }) => <span className={styles.differs}><Icon name="cross" size={14} />{text}</span>

/** All bars have one scale: the longest is the biggest line. */
function Bars({ line: { bySource }, sources, longest }: { line: EstimateLine; sources: readonly MoneySource[]; longest: number }) {
  const words = useWords(vi, en).estimate
  const parts = bySource.flatMap((amount, at) => (amount ? [{ amount, kind: sources[at]?.kind ?? 'other' }] : []))
  const text = words.barText(parts.map(({ amount, kind }) => `${words.sources[kind]} ${formatMillions(amount)}`).join(', '))
  return (
    <div className={styles.bars} role="img" aria-label={text}>
      {parts.map(({ amount, kind }) => <span key={kind} data-source={kind} style={{ width: `${(amount / longest) * 100}%` }} />)}
    </div>
  )
}

function Cost({ line, activity }: { line: EstimateLine; activity: Activity | null }) {
  const words: PlanWords = useWords(vi, en)
  const cost = unitCostOf(line, activity)
  if (!cost) return <span className="soft small">{words.estimate.noUnitCost}</span>
  const each = cost.each >= 1_000_000 && cost.each % 100_000 === 0 ? `${formatMillions(cost.each)} ${words.millions}` : formatDong(cost.each)
  return (
    <>
      {words.estimate.each(each, words.estimate.things[cost.thing])}
      <small className="soft">{formatMillions(cost.amount)} : {formatWhole(cost.count)}</small>
    </>
  )
}
