/** Câu lạc bộ: the register with its figures, filtered, arranged and kept as views. */
import { useMemo } from 'react'
import { showDay, showNumber, showPercent } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Page, Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Empty, Loaded } from '#client/states.tsx'
import { Table } from '#client/table.tsx'
import { readFilters, writeFilters } from '#client/table-columns.ts'
import { useScope, useUrlState } from '#client/url-state.ts'
import { isEnded, isFounded } from '#features/clubs/club-event.ts'
import type { ClubRow } from '#features/clubs/club-view.ts'
import { FileButton } from '#client/file-button.tsx'
import { WideOnPaper } from '#features/plans/plan-table.desk.tsx'
import type { Day } from '#kernel/day.ts'
import { compareVietnamese } from '#kernel/vietnamese.ts'
import { columnsOf, FOUNDING_COLUMNS } from './club-columns.desk.tsx'
import { sumCells } from './club-sums.desk.tsx'
import { compositionOf, type ClubGroup, GROUPS, isInGroup, lacksData } from './composition-ask.ts'
import { en } from './en.ts'
import { NOTHING } from './figures.ts'
import type { ClubFiguresRow, FiguresView } from './figures-view.ts'
import { FoundingStrip, useWholeProvince } from './founding-strip.desk.tsx'
import { SavedViews } from './saved-views.desk.tsx'
import styles from './club-table.module.css'
import { type FigureWords, vi } from './vi.ts'

export default function ClubTable() {
  return useMay('figures', 'read') ? <WithFigures /> : <RegisterOnly />
}

function WithFigures() {
  const { areaId, day } = useScope()
  const figures = useGet<FiguresView>('/api/figures', { on: day, area: areaId })
  return <Loaded from={figures}>{(view) => <Clubs on={day} rows={view.rows} view={view} />}</Loaded>
}

/** A health station knows the clubs and none of their figures. */
function RegisterOnly() {
  const { areaId, day } = useScope()
  const clubs = useGet<{ clubs: readonly ClubRow[] }>('/api/clubs', { on: day, area: areaId })
  return <Loaded from={clubs}>{(answer) => <Clubs on={day} rows={answer.clubs.map((row) => ({ ...row, counts: isFounded(row.status), figures: NOTHING, standings: [], keptUp: null }))} view={null} />}</Loaded>
}

function Clubs({ on, rows, view }: { on: string; rows: readonly ClubFiguresRow[]; view: FiguresView | null }) {
  const words = useWords(vi, en)
  const { clubs } = words
  const { areaId } = useScope()
  const mayRecord = useMay('clubs', 'record')
  const founded = rows.filter(({ counts }) => counts).length
  const ended = rows.filter(({ status }) => isEnded(status)).length
  const title = rows.length === 0 ? clubs.title : clubs.answer(rows.length - ended, founded, rows.length - ended - founded)
  const acts = (
    <>
      {view && rows.length > 0 && <FileButton path="/api/figures.xlsx" params={{ on, area: areaId }}>{clubs.excel}</FileButton>}
      {mayRecord && <LinkButton to="/cau-lac-bo/them" leftSection={<Icon name="plus" size={18} />}>{clubs.add}</LinkButton>}
    </>
  )
  return (
    <Page title={title} lead={[clubs.lead(showDay(on)), ended > 0 ? clubs.ended(ended) : ''].filter(Boolean).join(' ')} acts={acts}>
      <WideOnPaper>
        <FoundingStrip on={on} />
        {rows.length === 0 ? <Empty title={clubs.none}>{clubs.noneMeaning}</Empty> : <Register on={on as Day} rows={rows} view={view} words={words} />}
      </WideOnPaper>
    </Page>
  )
}

function Register({ on, rows, view, words }: { on: Day; rows: readonly ClubFiguresRow[]; view: FiguresView | null; words: FigureWords }) {
  const { clubs } = words
  const [{ nhom }, set] = useUrlState({ nhom: 'all' as string })
  const group = (GROUPS as readonly string[]).includes(nhom) ? (nhom as ClubGroup) : 'all'
  const columns = useMemo(() => columnsOf(words, view !== null), [words, view])
  const inOrder = useMemo(() => [...rows].sort((one, other) => compareVietnamese(orderOf(one, on), orderOf(other, on)) || compareVietnamese(one.name, other.name)), [rows, on])
  const shown = useMemo(() => inOrder.filter((row) => isInGroup(row, group, on)), [inOrder, group, on])
  const whole = useWholeProvince() ? clubs.wholeProvince : clubs.sum
  const foundingView = `?${new URLSearchParams({ an: columns.filter(({ id }) => !FOUNDING_COLUMNS.includes(id)).map(({ id }) => id).join('.'), xep: 'han' })}`
  const builtIn = [...(view ? [{ name: words.views.composition, address: '' }] : []), { name: words.views.founding, address: foundingView }]
  return (
    <Panel title={view ? compositionTitle(rows, words) : clubs.register} note={view && <Bands view={view} words={words} />}>
      <div className={`${styles.bar} no-print`}>
        {view && (
          <fieldset className={styles.chips} aria-label={clubs.groupsLabel}>
            {GROUPS.map((each) => (
              <button key={each} type="button" className={styles.chip} aria-pressed={group === each} title={each === 'no-data' ? clubs.noDataMeaning : undefined} onClick={() => set({ nhom: each })}>
                {words.groups[each]} {showNumber(rows.filter((row) => isInGroup(row, each, on)).length)}
              </button>
            ))}
          </fieldset>
        )}
        <span className={styles.right}>
          <DistrictFilter rows={rows} words={words} />
          <SavedViews screen="cau-lac-bo" builtIn={builtIn} />
        </span>
      </div>
      {rows.some((row) => lacksData(row, on)) && view && <p className={`soft small ${styles.note}`}>{clubs.noDataMeaning}</p>}
      <div className={styles.register}>
        <Table
          caption={clubs.caption} rows={shown} columns={columns} rowId={({ id }) => id}
          {...(view && { sums: (drawn: readonly ClubFiguresRow[]) => sumCells(drawn, view, words, drawn.length === rows.length ? whole : clubs.sum) })}
        />
      </div>
    </Panel>
  )
}

/** Clubs of earlier years first, then those of the day's year, with those that are still to be decided. */
const orderOf = ({ decidedOn }: ClubFiguresRow, on: Day): string => (decidedOn ?? on).slice(0, 4)

function compositionTitle(rows: readonly ClubFiguresRow[], { clubs }: FigureWords): string {
  const states = rows.map(compositionOf)
  const within = states.filter((state) => state === 'within').length
  const invite = states.filter((state) => state === 'invite').length
  return clubs.composition(within, within + invite, invite)
}

/** "Theo Quyết định 1533/QĐ-TTg: từ 55 tuổi: từ 70%; phụ nữ: 60–70% …" */
function Bands({ view, words: { clubs, measures } }: { view: FiguresView; words: FigureWords }) {
  const banded = view.sum.standings.flatMap(({ measure, band }) => (band ? [{ decision: band.decision, text: clubs.band(measures[measure], band.upper === null ? showPercent(band.lower) : showNumber(band.lower), band.upper === null ? null : showPercent(band.upper)) }] : []))
  if (banded.length === 0) return <>{clubs.noBands}</>
  return <>{clubs.bands([...new Set(banded.map(({ decision }) => decision))].join(', '), banded.map(({ text }) => text).join('; '))}</>
}

/** The same filter as in the table's own row of filters, where it is at hand. */
function DistrictFilter({ rows, words: { clubs } }: { rows: readonly ClubFiguresRow[]; words: FigureWords }) {
  const [{ loc }, set] = useUrlState({ loc: '' })
  const districts = [...new Set(rows.flatMap(({ district }) => district ?? []))].sort(compareVietnamese)
  if (districts.length < 2) return null
  const filters = readFilters(loc)
  const chosen = filters.find(({ id }) => id === 'huyen')?.value ?? ''
  const choose = (value: string) => set({ loc: writeFilters([...filters.filter(({ id }) => id !== 'huyen'), ...(value ? [{ id: 'huyen', value }] : [])]) })
  return (
    <select className={styles.select} aria-label={clubs.district} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
      <option value="">{clubs.allDistricts}</option>
      {districts.map((district) => <option key={district}>{district}</option>)}
    </select>
  )
}
