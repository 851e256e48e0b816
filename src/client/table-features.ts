/** TanStack's part of a table: which rows are there and in what order. */
import {
  columnFilteringFeature, columnVisibilityFeature, createFilteredRowModel, createSortedRowModel, type ColumnDef, globalFilteringFeature, rowSortingFeature, tableFeatures, useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { cellMatches, type CellValue, cellText, compareCells, readFilters, type TableColumn, writeFilters } from './table-columns.ts'
import { useUrlState } from './url-state.ts'

export const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})
export type Features = typeof features

const definitionOf = <Row extends object>(column: TableColumn<Row>): ColumnDef<Features, Row> => ({
  id: column.id,
  accessorFn: (row) => column.value(row) ?? undefined,
  header: column.head,
  sortUndefined: 'last',
  sortFn: (one, other, id) => compareCells(column.as, one.getValue<CellValue>(id), other.getValue<CellValue>(id)),
  filterFn: (row, id, wanted) => cellMatches(column, row.getValue<CellValue>(id), String(wanted)),
  enableColumnFilter: column.filter !== 'none',
})

/** Order, filters, search and hidden columns all stand in the address; `name` keeps two tables of one page apart. */
function useTableAddress<Row>(name: string, columns: readonly TableColumn<Row>[], startOrder: string) {
  const key = (part: string) => (name ? `${name}.${part}` : part)
  const hiddenAtFirst = columns.filter((column) => column.hidden).map((column) => column.id).join('.')
  const [state, set] = useUrlState({ [key('xep')]: startOrder, [key('loc')]: '', [key('tim')]: '', [key('an')]: hiddenAtFirst })
  const order = state[key('xep')]!
  return {
    sorting: order ? [{ id: order.replace(/^-/, ''), desc: order.startsWith('-') }] : [],
    filters: readFilters(state[key('loc')]!),
    search: state[key('tim')]!,
    hidden: state[key('an')]!.split('.').filter(Boolean),
    setOrder: (id: string, desc: boolean) => set({ [key('xep')]: `${desc ? '-' : ''}${id}` }),
    setFilter(id: string, value: string) {
      const others = readFilters(state[key('loc')]!).filter((filter) => filter.id !== id)
      set({ [key('loc')]: writeFilters(value ? [...others, { id, value }] : others) })
    },
    setSearch: (text: string) => set({ [key('tim')]: text }),
    clear: () => set({ [key('loc')]: '', [key('tim')]: '' }),
    setHidden: (ids: readonly string[]) => set({ [key('an')]: ids.join('.') || 'none' }),
  }
}
export type TableAddress = ReturnType<typeof useTableAddress>

export function useRows<Row extends object>(name: string, rows: readonly Row[], columns: readonly TableColumn<Row>[], rowId: (row: Row) => string, startOrder: string) {
  const address = useTableAddress(name, columns, startOrder)
  const definitions = useMemo(() => columns.map(definitionOf), [columns])
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns])
  const known = address.sorting.filter(({ id }) => byId.has(id))
  const table = useTable<Features, Row>({
    features,
    columns: definitions,
    data: rows as Row[],
    getRowId: rowId,
    state: {
      sorting: known,
      columnFilters: address.filters.filter(({ id }) => byId.has(id)),
      globalFilter: address.search,
      columnVisibility: Object.fromEntries(address.hidden.map((id) => [id, false])),
    },
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: (row, id, wanted) => cellMatches({ ...byId.get(id), filter: 'text' }, row.getValue<CellValue>(id), String(wanted)),
  })
  const shownColumns = columns.filter((column) => !address.hidden.includes(column.id))
  const shownRows = table.getRowModel().rows.map((row) => row.original)
  return { address, sorted: known[0], shownColumns, shownRows }
}

/** The values that occur in a column, in order, for a filter by choice. */
export function choicesOf<Row>(column: TableColumn<Row>, rows: readonly Row[]): string[] {
  const values = [...new Set(rows.map(column.value))].filter((value) => value !== null && value !== undefined && value !== '')
  return values.sort((one, other) => compareCells(column.as, one, other)).map((value) => cellText(column, value))
}
