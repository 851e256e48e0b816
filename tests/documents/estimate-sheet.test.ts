import { describe, expect, it } from 'vitest'
import { dong } from '#kernel/money.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Sheet } from '#kernel/sheet.ts'
import { exampleEstimate, examplePlan } from './example-estimate.ts'
import { estimateSheet } from '#features/plans/estimate-sheet.ts'
import type { Estimate } from '#features/plans/plan.ts'

function sheetOf(estimate: Estimate): Sheet {
  const sheet = estimateSheet({ ...examplePlan, estimate }, { sample: false })
  if (isRefusal(sheet)) throw new Error(sheet.refused)
  return sheet
}

describe('the estimate as a sheet', () => {
  it('has one column a source and one row a line, in đồng', () => {
    const sheet = sheetOf(exampleEstimate)
    expect(sheet.columns.map(({ title }) => title)).toEqual(['TT', 'Nội dung', 'Tổng kinh phí', ...exampleEstimate.sources.map(({ title }) => title)])
    expect(sheet.rows).toHaveLength(6)
    expect(sheet.rows[2]!.cells).toEqual([
      '3',
      'Hỗ trợ nguồn quỹ cho các Câu lạc bộ',
      { value: 400_000_000, sumOf: { columns: [3, 5] } },
      null,
      320_000_000,
      80_000_000,
    ])
    expect(sheet.rows[5]).toEqual({
      strong: true,
      cells: ['', 'Tổng cộng', ...[529_300_000, 129_300_000, 320_000_000, 80_000_000].map((value) => ({ value, sumOf: { rows: [0, 4] } }))],
    })
    expect(sheet.remarks).toEqual([])
    expect(sheet).toMatchObject({
      title: 'BIỂU DỰ TOÁN KINH PHÍ NĂM 2018',
      reference: '(Kèm theo Kế hoạch số 184/KH-UBND của UBND tỉnh Lào Cai)',
      unit: 'Đơn vị tính: đồng',
    })
  })

  it('leaves a printed sum that does not add up as printed, and says so below', () => {
    const sheet = sheetOf({
      ...exampleEstimate,
      total: dong(529_000_000),
      lines: exampleEstimate.lines.map((line, at) => (at === 1 ? { ...line, total: dong(81_000_000) } : line)),
    })
    expect(sheet.rows[1]!.cells[2]).toBe(81_000_000)
    expect(sheet.rows[5]!.cells[2]).toBe(529_000_000)
    expect(sheet.remarks).toEqual([
      'Mục 2: số in trong kế hoạch là 81.000.000\u00a0đ, cộng các số thành phần là 18.000.000\u00a0đ.',
      'Tổng cộng: số in trong kế hoạch là 529.000.000\u00a0đ, cộng các số thành phần là 592.300.000\u00a0đ.',
    ])
  })

  it('refuses a plan without an estimate', () => {
    expect(estimateSheet({ ...examplePlan, estimate: null }, { sample: false })).toEqual({ refused: 'plans/no-estimate', because: {} })
  })
})
