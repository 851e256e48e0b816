/** Các cột của bảng câu lạc bộ: more than thirty, of which a view shows some. */
import { shortName } from '#features/clubs/short-name.ts'
import { Link } from '@tanstack/react-router'
import { showPhone } from '#client/format.ts'
import { Badge } from '#client/states.tsx'
import type { TableColumn } from '#client/table.tsx'
import type { Measure } from '#features/clubs/composition-band.ts'
import { asksOf, type Ask, compositionOf, saidOf, shareOf } from './composition-ask.ts'
import styles from './club-table.module.css'
import { Share } from './composition-dot.desk.tsx'
import type { Counted } from './figures.ts'
import type { ClubFiguresRow } from './figures-view.ts'
import type { FigureWords } from './vi.ts'

type Column = TableColumn<ClubFiguresRow>

/** Counts beside their shares, by the measure that has a band or may get one. */
export const MEASURED_COLUMNS: readonly (readonly [string, Measure])[] = [['tu-55', 'aged-55'], ['tu-60', 'aged-60'], ['nu', 'women'], ['kho-khan', 'poor'], ['tre', 'young'], ['thieu-so', 'minority']]
export const COUNTED_COLUMNS: readonly (readonly [string, keyof Counted])[] = [
  ['ho-ngheo', 'poor-only'], ['can-ngheo', 'near-poor'], ['hoan-canh', 'difficult'], ['uu-tien', 'core'], ['mot-minh', 'lives-alone'], ['khuyet-tat', 'disabled'], ['so-ho', 'households'], ['nguyen-vong', 'applicants'],
  ['duoc-vay', 'borrowers'], ['luot-vay', 'loan-turns'], ['ket-qua', 'results-told'], ['thu-nhap', 'bettered'], ['thoat-ngheo', 'out-of-poverty'],
]

/** The shares carry their dots, so the counts beside them wait to be chosen. */
const SHOWN_AT_FIRST = ['ten', 'tinh-trang', 'thanh-vien', 'tu-55-pt', 'nu-pt', 'kho-khan-pt', 'co-cau']
/** Kiểu xem "Thành lập". */
export const FOUNDING_COLUMNS = ['ten', 'xa', 'tinh-trang', 'buoc', 'han', 'quyet-dinh', 'ngay-qd', 'ra-mat', 'hop-dau']

export function columnsOf(words: FigureWords, hasFigures: boolean): Column[] {
  const { heads } = words.clubs
  const columns = [...placeColumns(words), ...pathColumns(words), ...(hasFigures ? figureColumns(words) : []), ...peopleColumns(words, hasFigures), ...(hasFigures ? [verdictColumn(words)] : [])]
  const first: Column = {
    id: 'ten', head: heads.club, value: ({ name }) => name, unbroken: true,
    show: ({ id, name }) => <Link className={styles.name} to="/cau-lac-bo/$clubId" params={{ clubId: id } as never}>{shortName(name)}</Link>,
  }
  return [first, ...columns].map((column) => ({ ...column, hidden: !SHOWN_AT_FIRST.includes(column.id) }))
}

const placeColumns = ({ clubs: { heads, paper, machine }, statuses }: FigureWords): Column[] => [
  { id: 'so', head: heads.number, value: ({ number }) => number, as: 'number' },
  { id: 'huyen', head: heads.district, value: ({ district }) => district, filter: 'choice', unbroken: true },
  { id: 'xa', head: heads.commune, value: ({ commune }) => commune, unbroken: true },
  { id: 'thon', head: heads.hamlet, value: ({ hamlet }) => hamlet },
  { id: 'tinh-trang', head: heads.status, value: ({ status }) => statuses[status], filter: 'choice', unbroken: true },
  { id: 'cach-ghi', head: heads.paperOnly, value: ({ paperOnly }) => (paperOnly ? paper : machine), filter: 'choice', unbroken: true },
  { id: 'tien-than', head: heads.predecessor, value: ({ predecessor }) => predecessor },
]

const pathColumns = ({ clubs: { heads }, steps }: FigureWords): Column[] => [
  { id: 'buoc', head: heads.nextStep, value: ({ nextStep }) => nextStep && steps[nextStep], filter: 'choice' },
  { id: 'han', head: heads.nextDue, value: ({ nextDue }) => nextDue, as: 'day' },
  { id: 'quyet-dinh', head: heads.decision, value: ({ decision }) => decision, unbroken: true },
  { id: 'ngay-qd', head: heads.decidedOn, value: ({ decidedOn }) => decidedOn, as: 'day' },
  { id: 'noi-qd', head: heads.decidedBy, value: ({ decidedBy }) => decidedBy },
  { id: 'ra-mat', head: heads.launchedOn, value: ({ launchedOn }) => launchedOn, as: 'day' },
  { id: 'hop-dau', head: heads.firstMeetingOn, value: ({ firstMeetingOn }) => firstMeetingOn, as: 'day' },
]

function figureColumns({ shares, figures }: FigureWords): Column[] {
  const number = (id: string, name: keyof Counted, head = figures[name]): Column => ({ id, head, value: (row) => (row.counts ? row.figures[name] : null), as: 'number', filter: 'none' })
  return [
    number('thanh-vien', 'total'),
    ...MEASURED_COLUMNS.flatMap(([id, measure]) => [number(id, measure), shareColumn(`${id}-pt`, measure, shares[measure])]),
    ...COUNTED_COLUMNS.map(([id, name]) => (name === 'applicants' ? { ...number(id, name), value: (row: ClubFiguresRow) => row.figures.applicants } : number(id, name))),
  ]
}

function shareColumn(id: string, measure: Measure, head: string): Column {
  const standing = (row: ClubFiguresRow) => (row.counts ? saidOf(row).find((each) => each.measure === measure) : undefined)
  return {
    id, head, as: 'number', filter: 'none', value: (row) => shareOf(standing(row)?.count ?? 0, standing(row)?.total ?? 0),
    show: (row) => {
      const own = standing(row)
      return own && <Share standing={own} />
    },
  }
}

const peopleColumns = ({ clubs: { heads, upkeep } }: FigureWords, hasFigures: boolean): Column[] => [
  { id: 'bcn', head: heads.board, value: ({ boardSize }) => boardSize, as: 'number', filter: 'none' },
  { id: 'chu-nhiem', head: heads.chair, value: ({ chair }) => chair, as: 'person', unbroken: true },
  { id: 'dien-thoai', head: heads.phone, value: ({ chairPhone }) => chairPhone && showPhone(chairPhone), unbroken: true },
  ...(hasFigures ? [{ id: 'duy-tri', head: heads.upkeep, value: ({ counts, keptUp }: ClubFiguresRow) => (counts ? upkeep[keptUp === null ? 'unknown' : keptUp ? 'yes' : 'no'] : null), filter: 'choice' as const, unbroken: true }] : []),
]

const verdictColumn = (words: FigureWords): Column => ({ id: 'co-cau', head: words.clubs.heads.composition, value: (row) => verdictText(row, words), show: (row) => <Verdict row={row} words={words} /> })

/** "Mời thêm 6 nữ, từ 55 tuổi"; "3 người đăng ký, chưa tính vào cơ cấu". */
export function verdictText(row: ClubFiguresRow, { clubs, kinds }: FigureWords): string {
  const state = compositionOf(row)
  if (state === 'not-yet') return clubs.signedUp(row.figures.applicants)
  return state === 'invite' ? clubs.invite(asksOf(saidOf(row)).map((ask) => askText(ask, clubs, kinds)).join(clubs.and)) : clubs.states[state]
}

function askText({ count, kinds }: Ask, clubs: FigureWords['clubs'], names: FigureWords['kinds']): string {
  const sex = kinds.find((kind) => kind === 'women' || kind === 'men')
  return clubs.ask(count, sex && names[sex], kinds.filter((kind) => kind !== sex).map((kind) => names[kind]))
}

function Verdict({ row, words }: { row: ClubFiguresRow; words: FigureWords }) {
  const state = compositionOf(row)
  const text = verdictText(row, words)
  if (state === 'within') return <Badge tone="ok">{text}</Badge>
  return <span className={styles.verdict} data-state={state}>{text}</span>
}
