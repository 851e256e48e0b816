/** Bảng tính: a table to go on working with, as data, before it is Excel. Sums stay sums; the letters of cells are the writer's affair. */

/** A sum of the cells beside it or above it, in the columns or rows named (counted from 0 within `rows`), with its value already known. */
export type SumCell = { readonly value: number; readonly sumOf: { readonly columns: readonly [number, number] } | { readonly rows: readonly [number, number] } }
export type SheetCell = string | number | null | SumCell
export type SheetColumn = { readonly title: string /** In characters of ordinary text. */; readonly width: number; readonly align: 'start' | 'center' | 'end' }
export type Sheet = {
  /** On the tab. */
  readonly name: string
  readonly title: string
  /** "Kèm theo Kế hoạch số …" */
  readonly reference: string | null
  /** "Đơn vị tính: đồng" */
  readonly unit: string | null
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly { readonly cells: readonly SheetCell[]; readonly strong: boolean }[]
  /** Below the table. */
  readonly remarks: readonly string[]
  /** Stamped MẪU on every page. */
  readonly sample: boolean
}

export const isSum = (cell: SheetCell): cell is SumCell => typeof cell === 'object' && cell !== null
