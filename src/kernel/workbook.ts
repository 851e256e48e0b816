/** Bảng tính đọc vào: what a spreadsheet file holds, as a person would read it there. Nothing is understood yet. */
import type { Day } from './day.ts'

/** Bảng mã cũ, lỗi phông: words that are no Unicode Vietnamese. */
export type CellLegacy = 'TCVN3' | 'VNI' | 'Windows-1258' | 'mojibake'

export type XlsxCell = {
  /** What a person reads, NFC: a day as 28/05/2018, a number plain with a decimal point, `#N/A`; '' when there is nothing. */
  readonly text: string
  readonly kind: 'text' | 'number' | 'day' | 'flag' | 'fault' | 'empty'
  /** Of a number; of a day its serial in the file, which is the year when somebody typed 1950 where Excel expects a date. */
  readonly number?: number
  /** A real calendar day; the text says less where the cell shows only its month or year. */
  readonly day?: Day
  /** The cell holds a formula; what is here is the value stored with it, and 'empty' when none is. */
  readonly formula: boolean
  readonly legacy: CellLegacy | null
}

export type XlsxSheet = {
  readonly name: string
  readonly hidden: boolean
  /** Without those that have no value at all; `number` from 1, as Excel shows it; cells by column from A, up to the last with a value. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly XlsxCell[] }[]
  /** Counted from 0, as the cells are. */
  readonly hiddenColumns: readonly number[]
}

export type Workbook = { readonly sheets: readonly XlsxSheet[]; readonly uses1904: boolean }

export const EMPTY_CELL: XlsxCell = { text: '', kind: 'empty', formula: false, legacy: null }

/** 0 → A, 25 → Z, 26 → AA: how a person finds a column. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}
