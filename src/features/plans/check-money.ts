/** Soát dự toán: every sum of the estimate, down, across, and against the text. */
import { type Dong, dong, formatWhole, sumDong } from '#kernel/money.ts'
import { activitiesOf, clubCounts, clubsInAll, contentOf, linesOf } from './check-figures.ts'
import { type Finding, found, type Place } from './finding.ts'
import type { Estimate, EstimateLine, Plan, SourceKind } from './plan.ts'
import type { PlanDocument } from './plan-document.ts'
import { moneyUnit, NUMBER, readMoney } from './read-amounts.ts'
import { foldInPlace, sourceKind } from './reading-words.ts'

const NOTHING = dong(0)
const sumKnown = (amounts: readonly (Dong | null)[]): Dong => sumDong(amounts.map((amount) => amount ?? NOTHING))

/** Lines that are not parts of another: of a table with groups (I, 1, 2 or 1, 1.1) only the groups. */
export function topLines({ lines }: Estimate): readonly EstimateLine[] {
  const groups = [/^[A-E]\.?$/, /^[IVX]+\.?$/, /^\d+\.?$/].map((pattern) => lines.filter(({ number }) => pattern.test(number.trim())))
  return groups.find((group) => group.length > 0) ?? lines
}

/** Across: each line's sources make its total, and so does the last row. */
export function checkRows({ estimate }: Plan): Finding[] {
  if (!estimate || estimate.sources.length === 0) return []
  const last = { number: '', title: 'Tổng cộng', total: estimate.total, bySource: estimate.totalBySource, line: 0 }
  const rows = [...estimate.lines, last].filter(({ total, bySource }) => total !== null && (bySource.length > 0 || total > 0))
  const wrong = rows.flatMap(({ title, total, bySource, line }) => {
    const sum = sumKnown(bySource)
    return total === null || sum === total
      ? []
      : [found('error', 'plan-check/row-sum', { anchor: 'annex', line }, { row: title, sum, printed: total, difference: sum - total })]
  })
  return wrong.length > 0 || rows.length === 0
    ? wrong
    : [found('agrees', 'plan-check/rows-agree', { anchor: 'annex', line: rows[0]!.line }, { rows: rows.length })]
}

/** Down: the lines make the last row, in the column of totals and in that of each source. */
export function checkColumns({ estimate }: Plan): Finding[] {
  if (!estimate || estimate.total === null) return []
  const lines = topLines(estimate)
  const columns = [
    { column: 'Tổng kinh phí', sum: sumKnown(lines.map(({ total }) => total)), printed: estimate.total },
    ...estimate.sources.map(({ title }, at) => ({
      column: title,
      sum: sumKnown(lines.map(({ bySource }) => bySource[at] ?? null)),
      printed: estimate.totalBySource[at] ?? NOTHING,
    })),
  ]
  const place: Place = { anchor: 'annex', line: lines.at(-1)?.line ?? 0 }
  const wrong = columns.filter(({ sum, printed }) => sum !== printed)
  if (wrong.length === 0) return [found('agrees', 'plan-check/columns-agree', place, { columns: columns.length })]
  return wrong.map(({ column, sum, printed }) => found('error', 'plan-check/column-sum', place, { column, sum, printed, difference: sum - printed }))
}

/** Where the text speaks of money: at the line given, else where it has the total. */
export function fundingPlace({ funding }: Plan, { pieces }: PlanDocument, line?: number): Place {
  const figure = funding.total === null ? null : formatWhole(funding.total)
  const said = pieces.find((piece) => (line === undefined ? figure !== null && piece.text.includes(figure) && piece.anchor !== 'annex' : piece.line === line))
  return { anchor: said?.anchor ?? 'annex', line: said?.line ?? line ?? funding.bySource[0]?.line ?? 0 }
}

/** The parts that the text names make the total that it names. */
export function checkTextSum(plan: Plan, document: PlanDocument): Finding[] {
  const { total, approximate, bySource } = plan.funding
  if (total === null || approximate || bySource.length < 2) return []
  const sum = sumDong(bySource.map(({ amount }) => amount))
  const place = fundingPlace(plan, document)
  return [
    sum === total
      ? found('agrees', 'plan-check/text-sum-agrees', place, { parts: bySource.length, total })
      : found('error', 'plan-check/text-sum', place, { sum, printed: total, difference: sum - total }),
  ]
}

type Compared = { readonly source: SourceKind | 'total'; readonly text: Dong; readonly table: Dong; readonly place: Place }

/** What the text states, and what the table sums up to, source by source. */
export function checkTextAndTable(plan: Plan, document: PlanDocument): Finding[] {
  const { funding, estimate } = plan
  if (!estimate || estimate.total === null || funding.approximate) return []
  const kinds = [...new Set(funding.bySource.map(({ source }) => source.kind))].filter((kind) => estimate.sources.some((source) => source.kind === kind))
  const compared: Compared[] = kinds.map((source) => {
    const shares = funding.bySource.filter((share) => share.source.kind === source)
    return {
      source,
      text: sumDong(shares.map(({ amount }) => amount)),
      table: tableSum(estimate, source),
      place: fundingPlace(plan, document, shares[0]!.line),
    }
  })
  if (funding.total !== null) compared.unshift({ source: 'total', text: funding.total, table: estimate.total, place: fundingPlace(plan, document) })
  const wrong = compared.filter(({ text, table }) => text !== table)
  const first = compared[0]
  if (wrong.length > 0)
    return wrong.map(({ source, text, table, place }) => found('error', 'plan-check/text-and-table', place, { source, text, table, difference: text - table }))
  return first ? [found('agrees', 'plan-check/text-and-table-agree', first.place, { figures: compared.length, total: estimate.total })] : []
}

const tableSum = ({ sources, totalBySource }: Estimate, kind: SourceKind): Dong => sumKnown(totalBySource.filter((_, at) => sources[at]?.kind === kind))

/** "20 triệu đồng/câu lạc bộ", "25.000.000 đồng cho mỗi câu lạc bộ" */
const EACH_CLUB = new RegExp(`(${NUMBER}) ?((?:trieu|nghin|ngan|ty)?(?: ?dong)?) ?(?:/|(?:cho |tren )?(?:moi|mot|1)) ?(?:cau lac bo|clb)`)

export type ForEachClub = { readonly each: Dong; readonly clubs: number; readonly source: SourceKind; readonly anchor: string; readonly line: number }

/** What each club is given by the text of the activity that gives it. */
export function capitalForEach(plan: Plan): ForEachClub | null {
  for (const activity of activitiesOf(plan, 'fund')) {
    const text = contentOf(activity)
    const words = foldInPlace(text)
    const each = EACH_CLUB.exec(words)
    const amount = each && readMoney(each[1]!, moneyUnit(each[2]!))
    const clubs = Math.max(0, ...clubCounts(text)) || (clubsInAll(plan)?.count ?? 0)
    if (amount && clubs > 0) return { each: amount, clubs, source: sourceKind(text.slice(0, each.index)), anchor: activity.anchor, line: activity.line }
  }
  return null
}

/** "20 triệu đồng/câu lạc bộ" times the clubs is what the table has for it. */
export function checkEachClub(plan: Plan): Finding[] {
  const capital = capitalForEach(plan)
  const line = linesOf(plan, 'fund')[0]
  if (!capital || !line || !plan.estimate) return []
  const { sources } = plan.estimate
  const ofSource = line.bySource.filter((_, at) => sources[at]?.kind === capital.source)
  const printed = capital.source === 'other' || ofSource.length === 0 ? line.total : sumKnown(ofSource)
  if (printed === null) return []
  const sum = capital.each * capital.clubs
  const values = { each: capital.each, clubs: capital.clubs, sum }
  return [
    sum === printed
      ? found('agrees', 'plan-check/per-club-sum-agrees', capital, values)
      : found('error', 'plan-check/per-club-sum', capital, { ...values, printed, difference: sum - printed }),
  ]
}
