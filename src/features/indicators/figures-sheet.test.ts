/** The table of clubs as a sheet, in the words of the specialist who sends it on. */
import { describe, expect, test } from 'vitest'
import { bandsOn } from '#features/clubs/composition-band.ts'
import { standings } from '#features/members/composition.ts'
import { day } from '#kernel/day.ts'
import { isSum, type Sheet, type SheetCell } from '#kernel/sheet.ts'
import { NOTHING, sumOf } from './figures.ts'
import { figuresSheet } from './figures-sheet.ts'
import type { ClubFiguresRow, FiguresView } from './figures-view.ts'

const ON = day('2018-09-30')
const club = (name: string, given: Partial<ClubFiguresRow> & { figures: ClubFiguresRow['figures'] }): ClubFiguresRow => ({
  id: name, name, number: 1, status: 'active', commune: 'Xã Phong Hải', communeId: 'c', district: 'Huyện Bảo Thắng', districtId: 'd', provinceId: 'p', hamlet: 'Thôn 1', covers: 'hamlet', planId: null, paperOnly: false, predecessor: null,
  plannedOn: '2017-01-05', decidedOn: '2017-05-10', decision: '12/QĐ-UBND', decidedBy: 'UBND xã', launchedOn: null, firstMeetingOn: '2017-06-10', chair: 'Nông Thị Sen (mẫu)', chairPhone: '0912000001', boardSize: 5, stepsDone: 9, nextStep: null,
  nextDue: null, overdue: false, counts: true, standings: [], keptUp: true, ...given,
})
const ROWS = [
  club('Bảo Thắng 1', { figures: { ...NOTHING, total: 54, 'aged-55': 36, women: 30, poor: 34, households: 50, applicants: 2 } }),
  club('Bảo Thắng 2', { figures: { ...NOTHING, total: 50, 'aged-55': 35, women: 31, poor: 31, households: 44 }, paperOnly: true, chairPhone: null }),
  club('Bảo Yên 2', { status: 'preparing', counts: false, decidedOn: null, decision: null, firstMeetingOn: null, figures: { ...NOTHING, total: 0, applicants: 17 } }),
]

function viewOf(rows: readonly ClubFiguresRow[]): FiguresView {
  const sum = sumOf(rows.map((row) => ({ ...row.figures, clubId: row.id, status: row.status, communeId: null, districtId: null, provinceId: null })))
  return { on: ON, rows: [...rows], sum: { ...sum, standings: [...standings(sum, bandsOn(ON, [], null))] as FiguresView['sum']['standings'] } }
}
const sheet = figuresSheet(viewOf(ROWS), { area: null, sample: false })
const cell = (given: Sheet, row: number, title: string): SheetCell => given.rows[row]!.cells[given.columns.findIndex((column) => column.title === title)]!

describe('the sheet of clubs', () => {
  test('says for which day, one line a club and a line of sums', () => {
    expect([sheet.title, sheet.reference]).toEqual(['SỐ LIỆU CÁC CÂU LẠC BỘ LIÊN THẾ HỆ TỰ GIÚP NHAU', '(Số liệu đến ngày 30/09/2018)'])
    expect(sheet.rows.map(({ cells }) => cells[1])).toEqual(['Bảo Thắng 1', 'Bảo Thắng 2', 'Bảo Yên 2', 'Cộng 2 câu lạc bộ'])
    expect(sheet.columns.length).toBeGreaterThan(30)
    expect(figuresSheet(viewOf(ROWS), { area: 'Huyện Bảo Thắng', sample: true })).toMatchObject({ title: expect.stringContaining('HUYỆN BẢO THẮNG'), sample: true })
  })

  test('every sum is what its column of cells adds up to, and stays a formula', () => {
    for (const [at, summed] of sheet.rows.at(-1)!.cells.entries()) {
      if (!isSum(summed)) continue
      const above = sheet.rows.slice(0, -1).map(({ cells }) => cells[at])
      expect([sheet.columns[at]!.title, summed.value]).toEqual([sheet.columns[at]!.title, above.reduce<number>((total, each) => total + (typeof each === 'number' ? each : 0), 0)])
      expect(summed.sumOf).toEqual({ rows: [0, 2] })
    }
    expect(cell(sheet, 3, 'Thành viên')).toMatchObject({ value: 104 })
  })

  test('shares are figures with one decimal; that of the sum is of all members, not the mean', () => {
    expect([cell(sheet, 0, 'Phụ nữ (%)'), cell(sheet, 1, 'Phụ nữ (%)'), cell(sheet, 3, 'Phụ nữ (%)')]).toEqual([55.6, 62, 58.7])
  })

  test('a club that is being prepared has no members yet, and those who signed up stand in their own column', () => {
    expect([cell(sheet, 2, 'Thành viên'), cell(sheet, 2, 'Phụ nữ (%)'), cell(sheet, 2, 'Có nguyện vọng'), cell(sheet, 3, 'Có nguyện vọng')]).toEqual([null, null, 17, { value: 19, sumOf: { rows: [0, 2] } }])
    expect(sheet.remarks[0]).toContain('1 câu lạc bộ chưa có quyết định thành lập')
  })

  test('days are written as people write them, phone numbers keep their zero, books on paper are told apart', () => {
    expect([cell(sheet, 0, 'Ngày quyết định'), cell(sheet, 0, 'Ra mắt'), cell(sheet, 0, 'Điện thoại'), cell(sheet, 1, 'Cách ghi sổ')]).toEqual(['10/05/2017', '', '0912000001', 'Sổ giấy'])
  })

  test('nothing is summed where there is no club', () => {
    expect(figuresSheet(viewOf([]), { area: null, sample: false }).rows).toEqual([])
  })
})
