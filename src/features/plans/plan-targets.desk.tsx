/** Chỉ tiêu: each target as data beside its own words. */
import { useMemo } from 'react'
import { en as frameEn } from '#client/en.ts'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { redFirst } from '#client/progress-badge.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { useUrlState } from '#client/url-state.ts'
import { vi as frameVi } from '#client/vi.ts'
import { ClauseLink } from './clause-link.desk.tsx'
import { en } from './en.ts'
import type { Target } from './plan.ts'
import { WideOnPaper } from './plan-table.desk.tsx'
import type { PlanView } from './plan-view.ts'
import styles from './plan-targets.module.css'
import { actualText, ProgressFoot, TargetActual, TargetBadge, useCountsTitle, useProgress } from './target-actual.desk.tsx'
import actualStyles from './target-actual.module.css'
import { targetAmount } from './target-amount.ts'
import { isJudged, type PlanProgressView, progressFor, type TargetProgressView } from './target-progress-view.ts'
import { type PlanWords, vi } from './vi.ts'

export function PlanTargets({ view: { head, plan } }: { view: PlanView }) {
  const words = useWords(vi, en)
  const { badges } = useWords(frameVi, frameEn).progress
  const progress = useProgress(head.id)
  const { data } = progress
  const counts = useCountsTitle(progress)
  const [order, setOrder] = useUrlState({ 'ct.truoc': '' as string })
  const isRedFirst = order['ct.truoc'] !== ''
  const columns = useMemo(() => withProgress(columnsOf(words, head.id), data && progressColumns(words, badges, data)), [words, head.id, badges, data])
  const rows = useMemo(() => (isRedFirst && data ? byBadge(plan.targets, data) : plan.targets), [isRedFirst, data, plan.targets])
  return (
    <WideOnPaper>
      <div>
        <h2>{counts ?? words.targets.lead(plan.targets.length)}</h2>
        <p className="soft small">{counts && `${words.targets.lead(plan.targets.length)} `}{words.targets.noActualMeaning}</p>
      </div>
      {data && <button type="button" className={`${actualStyles.order} no-print`} aria-pressed={isRedFirst} onClick={() => setOrder({ 'ct.truoc': isRedFirst ? '' : 'can-chu-y' })}>{words.targets.progress.redFirst}</button>}
      <Table caption={words.targets.caption} rows={rows} columns={columns} rowId={targetId} name="ct" />
      <ProgressFoot progress={progress} />
    </WideOnPaper>
  )
}

/** Those of which nothing is said stand where not enough is known. */
function byBadge(targets: readonly Target[], data: PlanProgressView): Target[] {
  const standings = targets.map((target) => {
    const progress = progressFor(target, data)
    return { target, badge: progress && isJudged(progress, data) ? progress.badge : ('not-enough-data' as const) }
  })
  return redFirst(standings).map(({ target }) => target)
}

export const targetId = ({ anchor, measure, kind, line, year, text }: Target): string => [anchor, measure, kind, line, year, text].join('@')

/** "Thành viên là người cao tuổi"; where the measure is of no known kind, its own words. */
export const targetName = (target: Target, words: PlanWords): string => (target.measure === 'other' ? target.text : words.measures[target.measure])

function columnsOf(words: PlanWords, planId: string): TableColumn<Target>[] {
  const { targets } = words
  return [
    { id: 'muc', head: words.clause, value: ({ anchor }) => anchor, show: ({ anchor }) => <ClauseLink planId={planId} anchor={anchor} />, unbroken: true },
    { id: 'chi-tieu', head: targets.words, value: (target) => `${targetName(target, words)}: ${target.text}`, show: (target) => <Words target={target} words={words} /> },
    { id: 'loai', head: targets.kind, value: ({ kind }) => targets.kinds[kind], filter: 'choice', unbroken: true },
    { id: 'muc-giao', head: targets.amount, value: (target) => targetAmount(target, targets), show: (target) => <Amount target={target} words={words} /> },
    { id: 'don-vi', head: targets.unit, value: ({ unit }) => words.units[unit], filter: 'choice', hidden: true },
    { id: 'tren', head: targets.population, value: ({ population }) => (population ? words.populations[population] : ''), filter: 'choice', hidden: true },
    { id: 'tuoi', head: targets.age, value: ({ age }) => (age === null ? '' : targets.fromAge(age)), show: (target) => <Age target={target} words={words} />, filter: 'choice', unbroken: true },
    { id: 'dia-ban', head: targets.areas, value: (target) => areaText(target, words), show: (target) => <Areas target={target} words={words} /> },
    { id: 'thoi-han', head: targets.deadline, value: ({ deadline }) => deadline, show: ({ deadline, year }) => <Deadline deadline={deadline} year={year} words={words} />, as: 'day' },
  ]
}

/** Beside the level that the text gives; what kind of level it is then waits to be chosen. */
function withProgress(columns: TableColumn<Target>[], actual: TableColumn<Target>[] | undefined): TableColumn<Target>[] {
  return actual ? columns.flatMap((column) => (column.id === 'muc-giao' ? [column, ...actual] : column.id === 'loai' ? [{ ...column, hidden: true }] : [column])) : columns
}

function progressColumns(words: PlanWords, badges: typeof frameVi.progress.badges, data: PlanProgressView): TableColumn<Target>[] {
  const { targets } = words
  const of = (target: Target) => progressFor(target, data)
  const badgeName = (progress: TargetProgressView | undefined): string => (progress && isJudged(progress, data) ? badges[progress.badge] : '')
  const actual = (progress: TargetProgressView | undefined): string => (progress ? actualText(progress, data, words) : '')
  return [
    { id: 'thuc-hien', head: targets.actual, value: (target) => actual(of(target)), show: (target) => <TargetActual progress={of(target)} plan={data} />, filter: 'none' },
    { id: 'danh-gia', head: targets.progress.standing, value: (target) => badgeName(of(target)), show: (target) => <TargetBadge progress={of(target)} plan={data} />, filter: 'choice', unbroken: true },
  ]
}

const Words = ({ target, words }: { target: Target; words: PlanWords }) => (
  <div className={styles.words}>
    <strong>{targetName(target, words)}</strong>
    {target.measure !== 'other' && <q>{target.text}</q>}
  </div>
)

/** "60–70%" over "trên tổng số thành viên"; "ít nhất 5" over "câu lạc bộ". */
const Amount = ({ target, words }: { target: Target; words: PlanWords }) => (
  <div className={styles.amount}>
    <strong>{targetAmount(target, words.targets)}</strong>
    <small className="soft">{unitText(target, words)}</small>
  </div>
)

export const unitText = ({ unit, population }: Target, words: PlanWords): string =>
  unit === 'percent' ? (population ? words.targets.outOf(words.populations[population]) : '') : population === 'clubs-of-earlier-years' ? words.populations[population] : words.units[unit]

const Age = ({ target: { age, ageStated }, words: { targets } }: { target: Target; words: PlanWords }) =>
  age === null ? null : ageStated ? targets.fromAge(age) : <abbr className={styles.hint} title={targets.ageByLaw}>{targets.fromAge(age)}<small>({targets.ageByLawShort})</small></abbr>

const Deadline = ({ deadline, year, words }: { deadline: string | null; year: number | null; words: PlanWords }) =>
  deadline ? showDay(deadline) : <span className="soft">{year ? words.targets.inYear(year) : words.notSaid}</span>

function areaText({ byArea, exceptAreas }: Target, { targets }: PlanWords): string {
  const shares = byArea.map(({ name, count }) => (count === null ? name : `${name}: ${count}`)).join('; ')
  return [shares || targets.wholeProvince, exceptAreas.length > 0 ? targets.except(exceptAreas.join(', ')) : ''].filter(Boolean).join(', ')
}

function Areas({ target, words }: { target: Target; words: PlanWords }) {
  if (target.byArea.length === 0) return areaText(target, words)
  return (
    <ul className={styles.areas}>
      {target.byArea.map(({ name, written, count }) => (
        <li key={name}>
          {name}{count !== null && <>: <strong>{count}</strong></>}
          {written !== name && <small className="soft"> ({words.targets.written(written)})</small>}
        </li>
      ))}
      {target.exceptAreas.length > 0 && <li>{words.targets.except(target.exceptAreas.join(', '))}</li>}
    </ul>
  )
}
