/** A sheet as Excel (.xlsx): sums live and their values stored, header frozen, ready to print on A4 across. */
import type * as Hucre from 'hucre'
import { isSum, type Sheet, type SheetCell, type SheetColumn, type SumCell } from '#kernel/sheet.ts'
import { FONT } from './decree-30.ts'
import { printable } from './printable.ts'

type HucrePackage = typeof Hucre
/** A line over the whole width. */
type AloneLine = { readonly text: string; readonly style: Hucre.CellStyle }
/** Where the parts of the sheet stand, counted from 0. */
type Rows = { readonly header: number; readonly first: number; readonly end: number }
type Place = { readonly row: number; readonly column: number; readonly firstRow: number }

/** Grouped by dots, 129.300.000: the Vietnamese way wherever the program lets the file say so (LibreOffice), else the machine's own. */
export const WHOLE = '[$-42A]#,##0'
export const WITH_DECIMALS = '[$-42A]#,##0.0##'
/** Text stays text, also when a person edits the cell: "=…", "+…", "-…" and "@…" are words here, never formulas. */
export const TEXT = '@'
export const STAMP = 'MẪU'
const RED = { rgb: 'C00000' }
const INCH = 25.4
/** In points; rows are given their height, because not every program fits it to the words. */
const LINE_HEIGHT = 16.5
const THIN = { style: 'thin' as const }
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN }

/** Each on a tab of its own, no two of one name. The package is loaded with the first sheet, so that the server starts without it. */
export async function writeXlsx(...sheets: readonly [Sheet, ...Sheet[]]): Promise<Uint8Array> {
  const hucre = await import('hucre')
  const written = sheets.map((sheet) => sheetToWrite(hucre, sheet))
  return hucre.writeXlsx({
    properties: { title: printable(sheets[0].title) },
    defaultFont: { name: FONT, size: 12 },
    // The header on each printed page. In quotes: Excel offers to repair a sheet whose name has a space and no quotes.
    namedRanges: written.map(({ name, header }) => ({ name: '_xlnm.Print_Titles', scope: name, range: `'${name.replaceAll("'", "''")}'!$${header + 1}:$${header + 1}` })),
    sheets: written.map(({ header: _, ...sheet }) => sheet),
  })
}

function sheetToWrite(hucre: HucrePackage, sheet: Sheet): Hucre.WriteSheet & { readonly header: number } {
  const above = linesAbove(sheet)
  const rows: Rows = { header: above.length, first: above.length + 1, end: above.length + 1 + sheet.rows.length }
  const width = sheet.columns.length
  const alone = [...above.keys(), ...sheet.remarks.map((_, at) => rows.end + at)]
  return {
    header: rows.header,
    name: sheet.name,
    rows: Array.from({ length: rows.end + sheet.remarks.length }, () => Array.from({ length: width }, () => null)),
    cells: cellsOf(hucre, sheet, above, rows),
    columns: sheet.columns.map((column) => ({ width: column.width })),
    merges: alone.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 })),
    freezePane: { rows: rows.first },
    rowDefs: heightsOf(sheet, above, rows),
    ...printing(sheet),
  }
}

function cellsOf(hucre: HucrePackage, sheet: Sheet, above: readonly AloneLine[], rows: Rows): Map<string, Partial<Hucre.Cell>> {
  const cells = new Map<string, Partial<Hucre.Cell>>()
  const put = (row: number, column: number, cell: Partial<Hucre.Cell>): void => {
    cells.set(`${row},${column}`, cell)
  }
  for (const [row, { text, style }] of above.entries()) put(row, 0, { value: printable(text), type: 'string', style })
  for (const [column, { title }] of sheet.columns.entries()) put(rows.header, column, headerCell(title))
  for (const [at, { cells: given, strong }] of sheet.rows.entries()) {
    const row = rows.first + at
    for (const [column, cell] of given.entries()) {
      put(row, column, bodyCell(hucre, cell, strong, sheet.columns[column]?.align ?? 'start', { row, column, firstRow: rows.first }))
    }
  }
  const remarkStyle = lineStyle({ italic: true, size: 11 }, 'left')
  for (const [at, text] of sheet.remarks.entries()) put(rows.end + at, 0, { value: printable(text), type: 'string', style: remarkStyle })
  return cells
}

function heightsOf(sheet: Sheet, above: readonly AloneLine[], rows: Rows): Map<number, Hucre.RowDef> {
  const wholeWidth = sheet.columns.reduce((sum, { width }) => sum + width, 0)
  const heights = new Map<number, Hucre.RowDef>()
  const give = (row: number, lines: number, size = 12): void => {
    heights.set(row, { height: Math.round(lines * LINE_HEIGHT * (size / 12)) + 3 })
  }
  for (const [row, { text, style }] of above.entries()) give(row, linesIn(text, wholeWidth), style.font?.size)
  give(rows.header, Math.max(...sheet.columns.map(({ title, width }) => linesIn(title, width * 0.85))))
  for (const [at, { cells }] of sheet.rows.entries()) {
    give(rows.first + at, Math.max(...cells.map((cell, column) => (typeof cell === 'string' ? linesIn(cell, sheet.columns[column]?.width ?? 1) : 1))))
  }
  for (const [at, text] of sheet.remarks.entries()) give(rows.end + at, linesIn(text, wholeWidth))
  return heights
}

/** As many letters to a line as the column is wide in digits: words are narrower, and leave a line's end unused. */
const linesIn = (text: string, width: number): number => text.split('\n').reduce((lines, each) => lines + Math.max(1, Math.ceil(each.length / width)), 0)

function linesAbove({ title, reference, unit, sample }: Sheet): AloneLine[] {
  return [
    ...(sample ? [{ text: STAMP, style: lineStyle({ bold: true, size: 16, color: RED }, 'right') }] : []),
    { text: title, style: lineStyle({ bold: true, size: 14 }, 'center') },
    ...(reference ? [{ text: reference, style: lineStyle({ italic: true, size: 13 }, 'center') }] : []),
    ...(unit ? [{ text: unit, style: lineStyle({ italic: true, size: 12 }, 'right') }] : []),
  ]
}

const lineStyle = (font: Hucre.FontStyle, horizontal: 'left' | 'center' | 'right'): Hucre.CellStyle => ({
  font: { name: FONT, ...font },
  alignment: { horizontal, vertical: 'center', wrapText: true },
  numFmt: TEXT,
})

const headerCell = (title: string): Partial<Hucre.Cell> => ({
  value: printable(title),
  type: 'string',
  style: { font: { name: FONT, size: 12, bold: true }, border: BOX, alignment: { horizontal: 'center', vertical: 'center', wrapText: true }, numFmt: TEXT },
})

const ALIGN = { start: 'left', center: 'center', end: 'right' } as const

function bodyCell(hucre: HucrePackage, cell: SheetCell, bold: boolean, align: SheetColumn['align'], place: Place): Partial<Hucre.Cell> {
  const isText = typeof cell === 'string'
  const isWhole = cell === null || Number.isInteger(isSum(cell) ? cell.value : cell)
  const style: Hucre.CellStyle = {
    font: { name: FONT, size: 12, bold },
    border: BOX,
    alignment: { horizontal: ALIGN[align], vertical: 'center', wrapText: isText },
    numFmt: isText ? TEXT : isWhole ? WHOLE : WITH_DECIMALS,
  }
  if (isSum(cell)) return { type: 'formula', formula: sumFormula(hucre, cell, place), formulaResult: cell.value, style }
  if (isText) return { value: printable(cell), type: 'string', style }
  return { value: cell, type: cell === null ? 'empty' : 'number', style }
}

/** "SUM(D5:F5)", "SUM(C5:C9)" */
function sumFormula(hucre: HucrePackage, { sumOf }: SumCell, { row, column, firstRow }: Place): string {
  const range =
    'columns' in sumOf
      ? hucre.rangeRef(row, sumOf.columns[0], row, sumOf.columns[1])
      : hucre.rangeRef(firstRow + sumOf.rows[0], column, firstRow + sumOf.rows[1], column)
  return `SUM(${range})`
}

function printing(sheet: Sheet): Pick<Hucre.WriteSheet, 'pageSetup' | 'headerFooter'> {
  const stamp = sheet.sample ? `&R&"${FONT},Bold"&16&KC00000${STAMP}` : ''
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 20 / INCH, bottom: 20 / INCH, left: 30 / INCH, right: 15 / INCH, header: 10 / INCH, footer: 10 / INCH },
      horizontalCentered: true,
    },
    // on the first page the sheet's own first line is the stamp
    headerFooter: { differentFirst: true, firstHeader: '', oddHeader: `&C&"${FONT},Regular"&13&P${stamp}` },
  }
}
