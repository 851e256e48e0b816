/** Bộ chỉ số quỹ over the clubs within reach, on screen and as a file. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { findArea } from '#features/areas/area.db.ts'
import { readInterest } from '#features/ledger/fund-sums.db.ts'
import { addFunds } from '#features/loans/club-fund.ts'
import { clubsFor, detailFor, readFunds, READ_TOTALS } from '#features/loans/funds.api.ts'
import { addMonths, type Day } from '#kernel/day.ts'
import { sumDong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import { writeXlsx } from '#server/documents/xlsx.ts'
import { type Actor, read, type Route } from '#server/route.ts'
import { readFigures } from './club-figures.db.ts'
import { counts } from './figures.ts'
import { countGone } from './ratio-pack.db.ts'
import { ratioPack } from './ratio-pack.ts'
import { ratioSheet } from './ratio-sheet.ts'
import { RatiosView } from './ratio-view.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const Asked = z.object({ on: DayShape.optional(), area: z.uuid().optional() })

async function readRatios(tx: Tx, on: Day, actor: Actor, area: string | undefined): Promise<z.output<typeof RatiosView>> {
  const funds = await readFunds(tx, on, await clubsFor(tx, actor, 'club-totals', on, area))
  const ids = funds.map(({ club }) => club.id)
  const before = addMonths(on, -12)
  const founded = (await readFigures(tx, on, ids)).filter(counts)
  const then = (await readFigures(tx, before, ids)).filter(counts)
  const withBooks = new Set(funds.flatMap(({ club, hasBooks }) => (hasBooks ? [club.id] : [])))
  const whole = funds.filter(({ firstDay }) => firstDay !== null && firstDay <= before)
  const interest = await readInterest(tx, before, on, whole.map(({ club }) => club.id))
  const total = (rows: readonly { readonly total: number }[]): number => rows.reduce((sum, row) => sum + row.total, 0)
  const ratios = ratioPack({
    clubs: founded.length, members: total(founded), women: founded.reduce((sum, { women }) => sum + women, 0), membersWithBooks: total(founded.filter(({ clubId }) => withBooks.has(clubId))), membersBefore: total(then), gone: await countGone(tx, before, on, then.map(({ clubId }) => clubId)),
    fund: addFunds(funds.map(({ parts }) => parts)), wholeYear: whole.length === 0 ? null : { interest: sumDong([...interest.values()]), capital: sumDong(whole.flatMap(({ parts }) => parts.averageCapital ?? [])) }, hideFew: detailFor(actor) === 'totals',
  })
  return { on, ratios: ratios.map((each) => ({ ...each })) }
}

export const ratioRoutes: readonly Route[] = [
  read({
    path: '/api/funds/indicators',
    about: { vi: 'Bộ chỉ số quỹ (SAVIX, SEEP) của các câu lạc bộ trong địa bàn vào một ngày; chỉ số nào sổ chưa cho phép thì nêu lý do.', en: 'The pack of fund ratios (SAVIX, SEEP) of the clubs within reach as on a day; where the books do not say, the reason.' },
    who: READ_TOTALS,
    input: Asked,
    answer: RatiosView,
    work: async ({ tx, input, today, actor }) => readRatios(tx, input.on ?? today, actor!, input.area),
  }),
  read({
    path: '/api/funds/indicators.xlsx',
    about: { vi: 'Bộ chỉ số quỹ dạng Excel, với định nghĩa, tử số, mẫu số.', en: 'The pack of fund ratios as a sheet, with definitions, numerators, denominators.' },
    who: READ_TOTALS,
    input: Asked,
    answer: 'file',
    async work({ tx, input, today, actor, sample }) {
      const on = input.on ?? today
      const area = input.area === undefined ? undefined : await findArea(tx, input.area)
      const view = await readRatios(tx, on, actor!, input.area)
      return { file: await writeXlsx(ratioSheet(view, { area: area ? `${area.kind} ${area.name}` : null, sample })), name: `bo-chi-so-quy-${on}.xlsx`, type: XLSX }
    },
  }),
]
