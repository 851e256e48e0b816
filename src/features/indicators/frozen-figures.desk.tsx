/** Chốt số liệu: which clubs of a month are frozen, which sent nothing, and where a recount differs since. */
import { Button, Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { ConfirmDialog } from '#client/dialog.tsx'
import { showDay, showMoment, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet, useMay, useSession, useWrite } from '#client/session.tsx'
import { Badge, Empty, Loaded, Note, ProblemNote } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { toast } from '#client/toast.tsx'
import { useUrlState } from '#client/url-state.ts'
import { type Day, yearOf } from '#kernel/day.ts'
import { type Period, periodAt, periodBefore, periodOf } from '#kernel/period.ts'
import { shortName } from '#features/clubs/short-name.ts'
import { en } from './en.ts'
import type { Counted } from './figures.ts'
import type { FiguresView, FrozenView } from './figures-view.ts'
import styles from './frozen-figures.module.css'
import { type FigureWords, vi } from './vi.ts'

type State = 'frozen' | 'ready' | 'missing'
type Row = { readonly clubId: string; readonly name: string; readonly district: string | null; readonly figures: Counted; readonly state: State; readonly frozen: FrozenView | undefined }
type FrozenOfMonth = { readonly frozen: readonly FrozenView[] }
type Asked = { readonly clubIds: readonly string[]; readonly year: number; readonly month: number }

/** The server takes so many at once; the rest follow with the next press. */
const AT_ONCE = 1000
const FIRST_YEAR = 2016
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)
const DECREE_YEAR = 2019

export default function FrozenFigures() {
  const words = useWords(vi, en).frozen
  const { today } = useSession()
  const last = periodBefore(periodAt(today as Day))
  const [{ thang }, set] = useUrlState({ thang: monthText(last) })
  const period = periodGiven(thang) ?? last
  const figures = useGet<FiguresView>('/api/figures', { on: period.last })
  const frozen = useGet<FrozenOfMonth>('/api/figures/frozen', { year: period.year, month: period.month })
  return (
    <Loaded from={figures}>
      {(view) => (
        <Loaded from={frozen}>
          {(known) => {
            const rows = rowsOf(view, known.frozen)
            const done = rows.filter(({ state }) => state === 'frozen').length
            return (
              <Page title={rows.length === 0 ? words.answerNone(monthName(period)) : words.answer(monthName(period), done, rows.length)} lead={words.lead}>
                <Chosen period={period} today={today as Day} choose={(next) => set({ thang: monthText(next) })} />
                {period.last <= today && rows.length > 0 && <Freeze key={thang} rows={rows} period={period} />}
                {rows.length === 0 ? <Empty title={words.empty}>{words.emptyMeaning}</Empty> : <Listed rows={rows} />}
              </Page>
            )
          }}
        </Loaded>
      )}
    </Loaded>
  )
}

const monthText = ({ year, month }: Pick<Period, 'year' | 'month'>): string => `${year}-${String(month).padStart(2, '0')}`
const monthName = ({ year, month }: Period): string => `${month}/${year}`
function periodGiven(text: string): Period | null {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? []
  return year && Number(year) >= FIRST_YEAR ? periodOf(Number(year), Number(month)) : null
}

/** A club with nobody in its register by then has nothing to freeze; what is not known of its members is told beside it. */
function rowsOf({ rows }: FiguresView, frozen: readonly FrozenView[]): Row[] {
  const known = new Map(frozen.map((each) => [each.clubId, each]))
  return rows.filter(({ id, counts }) => counts || known.has(id)).map((row) => {
    const own = known.get(row.id)
    return { clubId: row.id, name: row.name, district: row.district, figures: own?.figures ?? row.figures, state: own ? 'frozen' : row.figures.total === 0 ? 'missing' : 'ready', frozen: own }
  })
}

function Chosen({ period, today, choose }: { period: Period; today: Day; choose: (period: Pick<Period, 'year' | 'month'>) => void }) {
  const words = useWords(vi, en).frozen
  // An address may name a year that is still to come.
  const years = Array.from({ length: Math.max(yearOf(today), period.year) - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)
  return (
    <Panel>
      <div className={styles.chosen}>
        <label className={styles.field}>
          {words.month}
          <select value={period.month} onChange={(event) => choose({ year: period.year, month: Number(event.currentTarget.value) })}>
            {MONTHS.map((month) => <option key={month}>{month}</option>)}
          </select>
        </label>
        <label className={styles.field}>
          {words.year}
          <select value={period.year} onChange={(event) => choose({ year: Number(event.currentTarget.value), month: period.month })}>
            {years.map((year) => <option key={year}>{year}</option>)}
          </select>
        </label>
        <div>
          <p><strong>{words.period(showDay(period.first), showDay(period.last))}</strong></p>
          <p className="soft small">{period.year < DECREE_YEAR || (period.year === DECREE_YEAR && period.month < 3) ? words.calendar : words.decree}</p>
        </div>
      </div>
      {period.last > today && <div className={styles.below}><Note>{words.notOver(showDay(period.last))}</Note></div>}
    </Panel>
  )
}

function Freeze({ rows, period }: { rows: readonly Row[]; period: Period }) {
  const words = useWords(vi, en).frozen
  const mayFreeze = useMay('figures', 'approve')
  const [all, takeAll] = useState(false)
  const [asking, ask] = useState(false)
  const freeze = useWrite<Asked, { frozen: number }>('/api/figures/freeze', ['/api/figures', '/api/clubs'])
  const missing = rows.filter(({ state }) => state === 'missing')
  const open = rows.filter(({ state }) => state === 'ready' || (all && state === 'missing')).slice(0, AT_ONCE)
  if (rows.every(({ state }) => state === 'frozen')) return <Note tone="ok">{words.nothingLeft}</Note>
  const send = () => freeze.send({ clubIds: open.map(({ clubId }) => clubId), year: period.year, month: period.month }, ({ frozen }) => { ask(false); toast(words.done(frozen, monthName(period))) })
  return (
    <Panel title={missing.length > 0 ? words.missingTitle(missing.length, rows.length, showDay(period.last)) : undefined}>
      <div className="stack">
        {missing.length > 0 && <ul className={styles.missing}>{missing.map(({ clubId, name, district }) => <li key={clubId}><ClubLink clubId={clubId} name={name} />{district && <span className="soft">, {district}</span>}</li>)}</ul>}
        {mayFreeze && missing.length > 0 && <Checkbox label={words.withMissing(missing.length)} checked={all} onChange={(event) => takeAll(event.currentTarget.checked)} />}
        {mayFreeze && open.length > 0 && <div className="no-print"><Button onClick={() => ask(true)}>{words.freeze(open.length)}</Button></div>}
        {freeze.problem && !asking && <ProblemNote problem={freeze.problem} />}
      </div>
      {asking && (
        <ConfirmDialog title={words.confirmTitle(open.length, monthName(period))} verb={words.verb} busy={freeze.busy} confirm={send} close={() => ask(false)}>
          <div className="stack">
            {!all && missing.length > 0 && <p>{words.confirmMissing(missing.length, open.length)}</p>}
            <p>{words.confirmMeaning}</p>
            {freeze.problem && <ProblemNote problem={freeze.problem} />}
          </div>
        </ConfirmDialog>
      )}
    </Panel>
  )
}

const ClubLink = ({ clubId, name }: { clubId: string; name: string }) => <Link to="/cau-lac-bo/$clubId" params={{ clubId } as never}>{shortName(name)}</Link>

function Listed({ rows }: { rows: readonly Row[] }) {
  const words = useWords(vi, en)
  const columns = useMemo(() => columnsOf(words), [words])
  return <Table caption={words.frozen.caption} rows={rows} columns={columns} rowId={({ clubId }) => clubId} />
}

const TONES = { frozen: 'ok', ready: 'quiet', missing: 'warn' } as const
function columnsOf(words: FigureWords): TableColumn<Row>[] {
  const { frozen } = words
  return [
    { id: 'ten', head: frozen.club, value: ({ name }) => name, show: ({ clubId, name }) => <ClubLink clubId={clubId} name={name} />, unbroken: true },
    { id: 'huyen', head: frozen.district, value: ({ district }) => district, filter: 'choice', unbroken: true },
    { id: 'thanh-vien', head: frozen.members, value: ({ figures }) => figures.total, as: 'number', filter: 'none' },
    { id: 'thieu', head: frozen.unknown, value: (row) => unknownText(row, words).join('; '), show: (row) => <ul className={styles.unknown}>{unknownText(row, words).map((text) => <li key={text}>{text}</li>)}</ul>, filter: 'none' },
    { id: 'trang-thai', head: frozen.state, value: ({ state }) => frozen.states[state], show: ({ state }) => <Badge tone={TONES[state]}>{frozen.states[state]}</Badge>, filter: 'choice', unbroken: true },
    { id: 'khac', head: frozen.drift, value: (row) => driftText(row, words).join('; '), show: (row) => <Drift row={row} words={words} /> },
    { id: 'luc', head: frozen.frozenAt, value: (row) => row.frozen && showMoment(row.frozen.frozenAt), filter: 'none', unbroken: true },
    { id: 'ai', head: frozen.frozenBy, value: (row) => row.frozen?.frozenBy, as: 'person', unbroken: true },
  ]
}

const UNKNOWN = ['birth-unknown', 'poverty-unknown', 'ethnicity-unknown'] as const
const unknownText = ({ figures }: Row, words: FigureWords): string[] => UNKNOWN.flatMap((name) => (figures[name] > 0 ? [words.frozen.count(words.figures[name], showNumber(figures[name]))] : []))

/** "Thành viên: đã chốt 62, tính lại hôm nay 61". */
function driftText({ frozen }: Row, words: FigureWords): string[] {
  if (!frozen) return []
  return frozen.drift.length === 0 ? [words.frozen.same] : frozen.drift.map((each) => words.frozen.differs(words.figures[each.name], showNumber(each.frozen), showNumber(each.now)))
}

function Drift({ row, words }: { row: Row; words: FigureWords }) {
  const texts = driftText(row, words)
  if (!row.frozen?.drift.length) return <span className="soft">{texts[0]}</span>
  return <ul className={styles.drift}>{texts.map((text) => <li key={text}>{text}</li>)}</ul>
}
