/** What a table's columns are made of, apart from how it is drawn: values, order, filters, and the text for a spreadsheet. */
import type { ReactNode } from 'react'
import { comparePeople, compareVietnamese, fold } from '#kernel/vietnamese.ts'
import { showDay, showNumber } from './format.ts'

export type CellValue = string | number | null | undefined
export type TableColumn<Row> = {
  readonly id: string
  readonly head: string
  /** What is sorted, filtered and copied. */
  readonly value: (row: Row) => CellValue
  /** What is seen, where that is more than the value. */
  readonly show?: (row: Row) => ReactNode
  /** `person` sorts by given name; `day` is `YYYY-MM-DD`; a `number` stands on the right. Text unless said. */
  readonly as?: 'text' | 'number' | 'day' | 'person'
  /** A list of the values that occur, for columns with few; text unless said; none where there is nothing to filter. */
  readonly filter?: 'text' | 'choice' | 'none'
  /** Not shown until somebody chooses it. */
  readonly hidden?: boolean
  /** Stays on one line. */
  readonly unbroken?: boolean
}

export function compareCells(as: TableColumn<never>['as'], one: CellValue, other: CellValue): number {
  if (as === 'number') return Number(one) - Number(other)
  if (as === 'person') return comparePeople(String(one), String(other))
  if (as === 'day') return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0
  return compareVietnamese(String(one), String(other))
}

/** As it is read: days with strokes, figures with dots. */
export function cellText(column: Pick<TableColumn<never>, 'as'>, value: CellValue): string {
  if (value === null || value === undefined || value === '') return ''
  if (column.as === 'day') return showDay(String(value))
  return typeof value === 'number' ? showNumber(value) : String(value)
}

/** Without tone marks, any part of the text; a choice must be met whole. */
export const cellMatches = (column: Pick<TableColumn<never>, 'as' | 'filter'>, value: CellValue, wanted: string): boolean =>
  column.filter === 'choice' ? cellText(column, value) === wanted : fold(cellText(column, value)).includes(fold(wanted))

const STARTS_FORMULA = /^[=+\-@\t\r]/

/**
 * A block that Excel takes when pasted. Text that Excel would run as a formula gets an apostrophe in front;
 * figures go without dots so that they arrive as figures.
 */
export function asSpreadsheetBlock<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const cell = (column: TableColumn<Row>, row: Row): string => {
    const value = column.value(row)
    if (typeof value === 'number') return String(value).replace('.', ',')
    const text = cellText(column, value).replace(/[\t\r\n]+/g, ' ')
    return STARTS_FORMULA.test(text) ? `'${text}` : text
  }
  return [columns.map((column) => column.head), ...rows.map((row) => columns.map((column) => cell(column, row)))].map((line) => line.join('\t')).join('\n')
}

/** Filters in the address: `huyen:Bảo Yên~ten:an`, each value written so that the two marks stay free. */
export const writeFilters = (filters: readonly { readonly id: string; readonly value: string }[]): string =>
  filters.map(({ id, value }) => `${id}:${encodeURIComponent(value).replaceAll('~', '%7E')}`).join('~')

export function readFilters(text: string): { id: string; value: string }[] {
  return text.split('~').flatMap((part) => {
    const [, id, value] = /^([^:]+):(.+)$/.exec(part) ?? []
    return id && value ? [{ id, value: decode(value) }] : []
  })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a half of a letter, from an address cut off by hand
  }
}
