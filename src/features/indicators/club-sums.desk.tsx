/** Dòng tổng của bảng câu lạc bộ: sums of the rows that are shown; shares are of all their members, against the programme's bands. */
import type { ReactNode } from 'react'
import { showNumber } from '#client/format.ts'
import { verdictOf } from '#features/clubs/composition-band.ts'
import { Share } from './composition-dot.desk.tsx'
import { COUNTED_COLUMNS, MEASURED_COLUMNS } from './club-columns.desk.tsx'
import type { Counted } from './figures.ts'
import type { ClubFiguresRow, FiguresView } from './figures-view.ts'
import type { FigureWords } from './vi.ts'

export function sumCells(rows: readonly ClubFiguresRow[], view: FiguresView, { clubs }: FigureWords, name: string): Record<string, ReactNode> {
  const founded = rows.filter(({ counts }) => counts)
  const sum = (count: keyof Counted): number => (count === 'applicants' ? rows : founded).reduce((total, { figures }) => total + figures[count], 0)
  const total = sum('total')
  return {
    ten: name, 'tinh-trang': clubs.clubCount(founded.length), 'thanh-vien': showNumber(total),
    ...Object.fromEntries(COUNTED_COLUMNS.map(([id, count]) => [id, showNumber(sum(count))])),
    ...Object.fromEntries(
      MEASURED_COLUMNS.flatMap(([id, measure]) => {
        const band = view.sum.standings.find((standing) => standing.measure === measure)?.band ?? null
        const count = sum(measure)
        return [[id, showNumber(count)], [`${id}-pt`, <Share key={id} standing={{ measure, count, total, band, verdict: verdictOf(count, total, band ?? undefined) }} />]] as const
      }),
    ),
  }
}
