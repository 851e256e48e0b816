/** Số liệu as a file: the table of clubs for Excel. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { findArea } from '#features/areas/area.db.ts'
import { clubsInReach } from '#features/clubs/club.api.ts'
import { readClubs } from '#features/clubs/club-list.db.ts'
import { writeXlsx } from '#server/documents/xlsx.ts'
import { read, type Route } from '#server/route.ts'
import { readFigureRows } from './figures.api.ts'
import { figuresSheet } from './figures-sheet.ts'
import { FiguresView } from './figures-view.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const figureSheetRoutes: readonly Route[] = [
  read({
    path: '/api/figures.xlsx',
    about: { vi: 'Bảng câu lạc bộ với số liệu, dạng Excel, tổng là công thức.', en: 'The table of clubs with their figures as a sheet with live sums.' },
    who: { thing: 'figures', action: 'read' },
    input: z.object({ on: DayShape.optional(), area: z.uuid().optional() }),
    answer: 'file',
    async work({ tx, input, today, actor, sample }) {
      const on = input.on ?? today
      const reach = clubsInReach(actor!)
      const area = input.area === undefined ? undefined : await findArea(tx, input.area)
      const asked = input.area === undefined ? reach : { areas: [], clubs: await within(input.area) }
      const view = FiguresView.parse(await readFigureRows(tx, on, asked))
      return { file: await writeXlsx(figuresSheet(view, { area: area ? `${area.kind} ${area.name}` : null, sample })), name: `so-lieu-cau-lac-bo-${on}.xlsx`, type: XLSX }

      async function within(areaId: string): Promise<string[]> {
        const mine = new Set((await readClubs(tx, { on, ...reach })).map(({ id }) => id))
        return (await readClubs(tx, { on, areas: [areaId] })).map(({ id }) => id).filter((id) => mine.has(id))
      }
    },
  }),
]
