/** Lists to work in with Excel (.xlsx): a frozen header row, real days, drop-downs, hidden columns; words never become formulas. */
import type * as Hucre from 'hucre'
import type { Book, BookCell, BookColumn, BookSheet } from '#kernel/book.ts'
import { isDay } from '#kernel/day.ts'
import { columnLetters } from '#kernel/workbook.ts'
import { bookLists, type BookLists } from './book-lists.ts'
import { FONT } from './decree-30.ts'
import { serialOfDay } from './excel-day.ts'
import { words } from './excel-words.ts'
import { printable } from './printable.ts'
import { STAMP, TEXT, WHOLE, WITH_DECIMALS } from './xlsx.ts'

type CellToWrite = Partial<Hucre.Cell>

const DAY = 'dd/mm/yyyy'
/** A year among days, or a number among words: never grouped, never a day. */
const AS_IT_IS = 'General'
const FORMAT: Record<BookColumn['as'], string> = { text: TEXT, number: WHOLE, day: DAY }
const RED = 'C00000'
const FONT_SIZE = 12
const LINE_HEIGHT = 16.5
const HEADER_FILL: Hucre.FillStyle = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EEF5' } }
const FAULT_FILL: Hucre.FillStyle = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFD9D6' } }
const THIN = { style: 'thin' as const, color: { rgb: '8C96A0' } }
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN }

/** The package is loaded with the first book, so that the server starts without it. */
export async function writeWorkbook(book: Book): Promise<Uint8Array> {
  const hucre = await import('hucre')
  const names = sheetNames(book)
  const lists = bookLists(book.sheets, names)
  const sheets = book.sheets.map((sheet, at) => sheetToWrite(sheet, names[at]!, lists, book.sample))
  return hucre.writeXlsx({
    properties: { title: printable(book.sample ? `${STAMP} - ${book.title}` : book.title) },
    defaultFont: { name: FONT, size: FONT_SIZE },
    activeSheet: Math.max(0, book.sheets.findIndex(({ hidden }) => !hidden)),
    namedRanges: sheets.flatMap(excelsOwnNames),
    sheets: [...sheets, ...(lists.sheet ? [lists.sheet] : [])],
  })
}

/** The header on each printed page; and the filter, which LibreOffice forgets without its name. */
function excelsOwnNames({ name, autoFilter }: Hucre.WriteSheet): Hucre.NamedRange[] {
  const sheet = `'${name.replaceAll("'", "''")}'`
  const range = autoFilter?.range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  return [
    { name: '_xlnm.Print_Titles', scope: name, range: `${sheet}!$1:$1` },
    { name: '_xlnm._FilterDatabase', scope: name, range: `${sheet}!${range}` },
  ]
}

function sheetToWrite(sheet: BookSheet, name: string, lists: BookLists, sample: boolean): Hucre.WriteSheet {
  const end = 1 + sheet.rows.length + (sheet.spare ?? 0)
  const last = columnLetters(Math.max(0, sheet.columns.length - 1))
  return {
    name,
    hidden: sheet.hidden === true,
    rows: [],
    cells: cellsOf(sheet, end),
    columns: sheet.columns.map(({ width, hidden }) => ({ width, hidden: hidden === true })),
    freezePane: { rows: 1 },
    rowDefs: new Map([[0, { height: headerHeight(sheet.columns) }]]),
    // the whole width: a row's key must move with it when somebody sorts
    autoFilter: { range: `A1:${last}${end}` },
    dataValidations: lists.validations(sheet, end),
    ...(sample ? { view: { tabColor: { rgb: RED } } } : {}),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddHeader: `&C&"${FONT},Regular"&12&P${sample ? `&R&"${FONT},Bold"&16&K${RED}${STAMP}` : ''}` },
  }
}

function cellsOf(sheet: BookSheet, end: number): Map<string, CellToWrite> {
  const cells = new Map<string, CellToWrite>()
  for (const [at, column] of sheet.columns.entries()) {
    cells.set(`0,${at}`, headerCell(column))
    for (let row = 1; row < end; row++) cells.set(`${row},${at}`, cellToWrite(sheet.rows[row - 1]?.[at] ?? null, column))
  }
  return cells
}

const headerCell = ({ title, note }: BookColumn): CellToWrite => ({
  ...words(title),
  style: { font: { name: FONT, size: FONT_SIZE, bold: true }, fill: HEADER_FILL, border: BOX, alignment: { horizontal: 'center', vertical: 'center', wrapText: true }, numFmt: TEXT },
  ...(note ? { comment: { text: printable(note) } } : {}),
})

function cellToWrite(given: BookCell, { as }: BookColumn): CellToWrite {
  const isFault = typeof given === 'object' && given !== null
  const cell = isFault ? inItsColumn(given.text, as) : inItsColumn(given, as)
  const font: Hucre.FontStyle = { name: FONT, size: FONT_SIZE, ...(isFault ? { color: { rgb: RED } } : {}) }
  const style: Hucre.CellStyle = { font, border: BOX, numFmt: cell.format, ...(isFault ? { fill: FAULT_FILL } : {}) }
  return { ...cell.content, style, ...(isFault ? { comment: { text: printable(given.fault) } } : {}) }
}

/** What does not fit its column stands as words, as it was typed. */
function inItsColumn(value: string | number | null, as: BookColumn['as']): { content: CellToWrite; format: string } {
  if (value === null || value === '') return { content: { value: null, type: 'empty' }, format: FORMAT[as] }
  if (typeof value === 'string') {
    const serial = as === 'day' && isDay(value) ? serialOfDay(value) : null
    return serial === null ? { content: words(value), format: TEXT } : { content: { value: serial, type: 'number' }, format: DAY }
  }
  if (as === 'text') return { content: words(String(value)), format: TEXT }
  const format = as === 'day' ? AS_IT_IS : Number.isInteger(value) ? WHOLE : WITH_DECIMALS
  return { content: { value, type: 'number' }, format }
}

function headerHeight(columns: readonly BookColumn[]): number {
  const lines = columns.filter(({ hidden }) => !hidden).map(({ title, width }) => Math.ceil(title.length / Math.max(1, width * 0.85)))
  return Math.round(Math.max(1, ...lines) * LINE_HEIGHT) + 6
}

const LONGEST_NAME = 31

/** As Excel allows them: short, without the letters of references, no two alike. */
function sheetNames({ sheets }: Book): string[] {
  const names: string[] = []
  const taken = (name: string): boolean => names.some((other) => other.toLowerCase() === name.toLowerCase())
  for (const { name } of sheets) {
    const allowed = printable(name).replace(/[[\]:*?/\\\s]+/g, ' ').replace(/^'+|'+$/g, '').trim() || 'Trang'
    let unique = allowed.slice(0, LONGEST_NAME)
    for (let copy = 2; taken(unique); copy++) unique = `${allowed.slice(0, LONGEST_NAME - 5)} (${copy})`
    names.push(unique)
  }
  return names
}
