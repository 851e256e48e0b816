/** Biểu dự toán as a sheet to work on: sums are live where the plan's own figures add up, and as printed where they do not. */
import { type Dong, formatDong, sumDong } from '#kernel/money.ts'
import { refuse, type Refusal } from '#kernel/refusal.ts'
import type { Sheet, SheetCell } from '#kernel/sheet.ts'
import type { Estimate, EstimateLine, Plan } from './plan.ts'
import { planCitation } from './plan-paper.ts'

const NUMBER_COLUMN = 0
const TITLE_COLUMN = 1
const TOTAL_COLUMN = 2
const FIRST_SOURCE_COLUMN = 3

export function estimateSheet(plan: Plan, given: { readonly sample: boolean }): Sheet | Refusal {
  const { estimate } = plan
  if (!estimate || estimate.lines.length === 0) return refuse('plans/no-estimate')
  const lastLine = estimate.lines.length - 1
  return {
    name: 'Dự toán',
    title: `BIỂU DỰ TOÁN KINH PHÍ${plan.years ? ` NĂM ${yearsOf(plan.years)}` : ''}`,
    reference: `(Kèm theo ${planCitation(plan)})`,
    unit: 'Đơn vị tính: đồng',
    columns: [
      { title: 'TT', width: 6, align: 'center' },
      { title: 'Nội dung', width: 60, align: 'start' },
      { title: 'Tổng kinh phí', width: 18, align: 'end' },
      ...estimate.sources.map(({ title }) => ({ title, width: 20, align: 'end' as const })),
    ],
    rows: [...estimate.lines.map((line) => ({ cells: lineCells(line), strong: false })), { cells: totalCells(estimate, lastLine), strong: true }],
    remarks: remarksOn(estimate),
    sample: given.sample,
  }
}

const yearsOf = ({ from, to }: { from: number; to: number }): string => (from === to ? String(from) : `${from} - ${to}`)

function lineCells(line: EstimateLine): SheetCell[] {
  const last = FIRST_SOURCE_COLUMN + line.bySource.length - 1
  const total: SheetCell =
    line.total !== null && line.total === partsOf(line.bySource) ? { value: line.total, sumOf: { columns: [FIRST_SOURCE_COLUMN, last] } } : line.total
  const cells: SheetCell[] = []
  cells[NUMBER_COLUMN] = line.number
  cells[TITLE_COLUMN] = line.title
  cells[TOTAL_COLUMN] = total
  return [...cells, ...line.bySource]
}

function totalCells({ lines, total, totalBySource }: Estimate, lastLine: number): SheetCell[] {
  const summed = (printed: Dong | null, above: readonly (Dong | null)[]): SheetCell =>
    printed !== null && printed === partsOf(above) ? { value: printed, sumOf: { rows: [0, lastLine] } } : printed
  return [
    '',
    'Tổng cộng',
    summed(
      total,
      lines.map((line) => line.total),
    ),
    ...totalBySource.map((printed, at) =>
      summed(
        printed,
        lines.map((line) => line.bySource[at] ?? null),
      ),
    ),
  ]
}

const partsOf = (parts: readonly (Dong | null)[]): Dong => sumDong(parts.filter((part) => part !== null))

/** Where a printed sum is not the sum of its parts, the sheet says so instead of quietly correcting it. */
function remarksOn({ lines, sources, total, totalBySource }: Estimate): string[] {
  const differing = (name: string, printed: Dong | null, parts: readonly (Dong | null)[]): string[] => {
    const sum = partsOf(parts)
    if (printed === null || printed === sum) return []
    return [`${name}: số in trong kế hoạch là ${formatDong(printed)}, cộng các số thành phần là ${formatDong(sum)}.`]
  }
  return [
    ...lines.flatMap((line) => differing(`Mục ${line.number || line.title}`, line.total, line.bySource)),
    ...differing(
      'Tổng cộng',
      total,
      lines.map((line) => line.total),
    ),
    ...totalBySource.flatMap((printed, at) =>
      differing(
        `Tổng cộng, ${sources[at]?.title ?? ''}`,
        printed,
        lines.map((line) => line.bySource[at] ?? null),
      ),
    ),
  ]
}
