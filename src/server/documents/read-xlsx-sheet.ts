/** One sheet's part, heard row by row. What has no value takes no room; what is too much ends the reading. */
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { columnLetters, EMPTY_CELL, type XlsxCell } from '#kernel/workbook.ts'
import { type CellReading, MOST_LETTERS_IN_A_CELL } from './read-xlsx-cell.ts'
import type { Attributes, XmlListener } from './xml-stream.ts'

/** The largest commune has far fewer members than this in all its clubs together. */
export const MOST_ROWS = 20_000
export const MOST_COLUMNS = 200
/** In the whole file, so that it fits into memory. */
export const MOST_CELLS = 500_000
/** Of Excel itself. */
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

type OpenCell = { readonly column: number; readonly type: string; readonly style: number; formula: boolean; value: string }

export class SheetReading implements XmlListener {
  readonly rows: { number: number; cells: XlsxCell[] }[] = []
  readonly hiddenColumns: number[] = []
  private readonly name: string
  private readonly part: string
  private readonly reading: CellReading
  private found: Refusal | null = null
  private row = 0
  private column = -1
  private cells: XlsxCell[] = []
  private cell: OpenCell | null = null
  private within = ''
  private pronounced = false

  constructor(name: string, part: string, reading: CellReading) {
    this.name = name
    this.part = part
    this.reading = reading
  }

  readonly refusal = (): Refusal | null => this.found

  readonly open = (name: string, attributes: Attributes): void => {
    if (this.found) return
    this.within = name
    if (name === 'c') this.openCell(attributes)
    else if (name === 'row') this.openRow(attributes)
    else if (name === 'col') this.hide(attributes)
    else if (name === 'f' && this.cell) this.cell.formula = true
    else if (name === 'rPh') this.pronounced = true
  }

  readonly close = (name: string): void => {
    this.within = ''
    if (this.found) return
    if (name === 'c') this.closeCell()
    else if (name === 'row') this.closeRow()
    else if (name === 'rPh') this.pronounced = false
  }

  readonly text = (text: string): void => {
    if (this.cell && (this.within === 'v' || (this.within === 't' && !this.pronounced))) this.cell.value += text
  }

  /** Rows and cells may leave out where they stand; then they follow the one before. */
  private openRow({ r }: Attributes): void {
    const row = r === undefined ? this.row + 1 : Number(r)
    if (row > LAST_ROW) this.found = refuse('documents/too-many-rows', { sheet: this.name, rows: row, most: MOST_ROWS })
    else if (!Number.isInteger(row) || row <= this.row) this.damaged()
    this.row = row
    this.column = -1
    this.cells = []
  }

  private openCell({ r, t = 'n', s }: Attributes): void {
    const column = r === undefined ? this.column + 1 : columnOf(r)
    if (column === null || column <= this.column || column >= LAST_COLUMN) return this.damaged()
    this.column = column
    this.cell = { column, type: t, style: Number(s ?? 0), formula: false, value: '' }
  }

  private closeCell(): void {
    const raw = this.cell
    this.cell = null
    if (!raw || (raw.value === '' && !raw.formula)) return
    const cell = this.reading.read(raw)
    if (cell === null) return this.damaged()
    const place = { sheet: this.name, row: this.row, column: columnLetters(raw.column) }
    if (typeof cell === 'number') this.found = refuse('documents/cell-too-long', { ...place, letters: cell, most: MOST_LETTERS_IN_A_CELL })
    else if (cell.kind === 'empty' && !cell.formula) return
    else if (raw.column >= MOST_COLUMNS) this.found = refuse('documents/too-many-columns', { ...place, columns: raw.column + 1, most: MOST_COLUMNS })
    else if (this.reading.count() > MOST_CELLS) this.found = refuse('documents/too-many-cells', { ...place, cells: MOST_CELLS + 1, most: MOST_CELLS })
    else {
      while (this.cells.length < raw.column) this.cells.push(EMPTY_CELL)
      this.cells.push(cell)
    }
  }

  private closeRow(): void {
    if (this.cells.length === 0) return
    if (this.rows.length < MOST_ROWS) this.rows.push({ number: this.row, cells: this.cells })
    else this.found = refuse('documents/too-many-rows', { sheet: this.name, rows: MOST_ROWS + 1, most: MOST_ROWS })
    this.cells = []
  }

  private hide({ min, max, hidden, width }: Attributes): void {
    if (hidden !== '1' && hidden !== 'true' && Number(width ?? 1) !== 0) return
    const last = Math.min(Number(max), MOST_COLUMNS)
    for (let column = Math.max(Number(min), 1); column <= last && this.hiddenColumns.length < MOST_COLUMNS; column++) this.hiddenColumns.push(column - 1)
  }

  private damaged(): void {
    this.found = refuse('documents/damaged', { entry: this.part, row: this.row })
  }
}

/** "AB12" → 27. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1]
  if (!letters) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
