/** Bảng câu lạc bộ as a sheet to go on working with: one line a club with its figures, and live sums. Vietnamese, as it goes to offices. */
import type { Measure } from '#features/clubs/composition-band.ts'
import { formatDay, isDay } from '#kernel/day.ts'
import type { Sheet, SheetCell, SheetColumn } from '#kernel/sheet.ts'
import { shareOf } from './composition-ask.ts'
import type { Counted } from './figures.ts'
import type { ClubFiguresRow, FiguresView } from './figures-view.ts'
import { vi } from './vi.ts'

type Column = SheetColumn & { readonly cell: (row: ClubFiguresRow, at: number) => SheetCell; readonly sum?: (view: FiguresView) => SheetCell }

const dayText = (text: string | null): SheetCell => (text !== null && isDay(text) ? formatDay(text) : '')
const text = (title: string, width: number, cell: Column['cell'], align: SheetColumn['align'] = 'start'): Column => ({ title, width, align, cell })

/** Empty for a club that is not founded yet: nobody of it counts, and the sum of the column is the sum of its cells. */
const count = (name: keyof Counted, width = 9): Column => ({
  title: vi.figures[name], width, align: 'end', cell: (row) => (row.counts || name === 'applicants' ? row.figures[name] : null),
  sum: ({ rows, sum }) => ({ value: sum[name], sumOf: { rows: [0, rows.length - 1] } }),
})
const share = (measure: Measure): Column => ({
  title: vi.shares[measure], width: 9, align: 'end', cell: ({ counts, figures }) => (counts ? shareOf(figures[measure], figures.total) : null), sum: ({ sum }) => shareOf(sum[measure], sum.total),
})

const { heads } = vi.clubs
const COLUMNS: readonly Column[] = [
  { title: 'TT', width: 5, align: 'center', cell: (_, at) => at + 1 },
  { title: heads.club, width: 30, align: 'start', cell: ({ name }) => name, sum: ({ sum }) => `Cộng ${vi.clubs.clubCount(sum.clubs)}` },
  text(heads.district, 18, ({ district }) => district ?? ''), text(heads.commune, 18, ({ commune }) => commune), text(heads.hamlet, 16, ({ hamlet }) => hamlet ?? ''), text(heads.status, 15, ({ status }) => vi.statuses[status]),
  text(heads.decision, 16, ({ decision }) => decision ?? ''), text(heads.decidedOn, 12, ({ decidedOn }) => dayText(decidedOn), 'center'), text(heads.launchedOn, 12, ({ launchedOn }) => dayText(launchedOn), 'center'),
  text(heads.firstMeetingOn, 12, ({ firstMeetingOn }) => dayText(firstMeetingOn), 'center'),
  count('total', 11), count('aged-55'), share('aged-55'), count('aged-60'), share('aged-60'), count('women'), share('women'), count('poor', 12), share('poor'), count('poor-only'), count('near-poor'), count('difficult', 11),
  count('young'), share('young'), count('minority'), share('minority'), count('core', 14), count('lives-alone'), count('disabled'), count('households'), count('applicants', 11), count('borrowers', 10), count('loan-turns'), count('bettered', 12), count('out-of-poverty', 10), count('birth-unknown', 10), count('poverty-unknown', 10),
  text(heads.chair, 24, ({ chair }) => chair ?? ''), text(heads.phone, 13, ({ chairPhone }) => chairPhone ?? ''), text(heads.paperOnly, 11, ({ paperOnly }) => (paperOnly ? vi.clubs.paper : vi.clubs.machine)),
]

export function figuresSheet(view: FiguresView, given: { readonly area: string | null; readonly sample: boolean }): Sheet {
  const rows = view.rows.map((row, at) => ({ cells: COLUMNS.map(({ cell }) => cell(row, at)), strong: false }))
  const sum = { cells: COLUMNS.map((column) => column.sum?.(view) ?? ''), strong: true }
  return {
    name: 'Câu lạc bộ',
    title: `SỐ LIỆU CÁC CÂU LẠC BỘ LIÊN THẾ HỆ TỰ GIÚP NHAU${given.area ? `, ${given.area.toLocaleUpperCase('vi')}` : ''}`,
    reference: `(Số liệu đến ngày ${dayText(view.on)})`,
    unit: null,
    columns: COLUMNS.map(({ title, width, align }) => ({ title, width, align })),
    rows: view.rows.length > 0 ? [...rows, sum] : rows,
    remarks: remarksOn(view),
    sample: given.sample,
  }
}

function remarksOn({ rows, sum }: FiguresView): string[] {
  const uncounted = rows.filter(({ counts }) => !counts).length
  const decisions = [...new Set(sum.standings.flatMap(({ band }) => band?.decision ?? []))]
  return [
    ...(uncounted > 0 ? [`Số liệu của ${vi.clubs.clubCount(uncounted)} chưa có quyết định thành lập hoặc đã kết thúc để trống và không cộng vào tổng.`] : []),
    ...(sum['birth-unknown'] + sum['poverty-unknown'] > 0 ? ['Người chưa rõ ngày sinh hoặc diện hộ có trong tổng số thành viên, không có trong các nhóm tuổi và diện hộ.'] : []),
    ...(decisions.length > 0 ? [`Mức cơ cấu theo ${decisions.join(', ')}.`] : []),
  ]
}
