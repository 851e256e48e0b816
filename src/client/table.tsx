import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { en } from './en.ts'
import { showNumber } from './format.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.ts'
import { SearchInput } from './search-input.tsx'
import styles from './table.module.css'
import { type CellValue, cellText, type TableColumn } from './table-columns.ts'
import { choicesOf, type TableAddress, useRows } from './table-features.ts'
import { TableTools } from './table-tools.tsx'
import { vi } from './vi.ts'

export type { TableColumn } from './table-columns.ts'

type TableProps<Row> = {
  /** Says what the table holds; read out, and printed above it. */
  readonly caption: string
  readonly rows: readonly Row[]
  /** Keep the same array between renders (outside of the component, or `useMemo`). The first column names the row. */
  readonly columns: readonly TableColumn<Row>[]
  readonly rowId: (row: Row) => string
  /** Tells two tables of one page apart in the address. */
  readonly name?: string
  /** `name`, or `-from` for the latest first. */
  readonly order?: string
  /** A line of sums below, by column. */
  readonly sums?: (shown: readonly Row[]) => Readonly<Record<string, ReactNode>>
  readonly chosen?: (row: Row) => boolean
  /** A short table needs no search, filters or choice of columns. */
  readonly plain?: boolean
  readonly empty?: ReactNode
}

const DRAWN_AT_ONCE = 300

export function Table<Row extends object>({ caption, rows, columns, rowId, name = '', order = '', sums, chosen, plain, empty }: TableProps<Row>) {
  const words = useWords(vi, en).table
  const { address, sorted, shownColumns, shownRows } = useRows(name, rows, columns, rowId, order)
  const [filtering, setFiltering] = useState(address.filters.length > 0)
  const [pinned, pin] = useState(false)
  const [everything, drawEverything] = useState(false)
  const captionId = useId()
  const drawn = everything ? shownRows : shownRows.slice(0, DRAWN_AT_ONCE)
  if (rows.length === 0 && empty) return empty
  return (
    <div className={styles.block}>
      {!plain && (
        <TableTools {...{ rows, columns, shownRows, shownColumns, address, filtering, setFiltering, pinned, pin }} />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard. */}
      <section className={styles.scroll} aria-labelledby={captionId} tabIndex={0} data-tall={drawn.length > 25 || undefined}>
        <table className={styles.table} data-pinned={pinned || undefined}>
          <caption id={captionId} className={plain ? 'unseen' : 'only-print'}>{caption}</caption>
          <thead>
            <tr>
              {!plain && <th scope="col" className={styles.order}>{words.order}</th>}
              {shownColumns.map((column) => (
                <Head key={column.id} column={column} direction={sorted?.id === column.id ? (sorted.desc ? 'down' : 'up') : null} sort={(desc) => address.setOrder(column.id, desc)} />
              ))}
            </tr>
            {filtering && !plain && <FilterRow columns={shownColumns} rows={rows} address={address} />}
          </thead>
          <tbody onKeyDown={moveBetweenRows}>
            {drawn.map((row, index) => (
              <tr key={rowId(row)} data-chosen={chosen?.(row) || undefined}>
                {!plain && <td className={styles.order}>{index + 1}</td>}
                {shownColumns.map((column, at) => <Cell key={column.id} column={column} row={row} head={at === 0} />)}
              </tr>
            ))}
          </tbody>
          {sums && shownRows.length > 0 && <Sums columns={shownColumns} sums={sums(shownRows)} numbered={!plain} />}
        </table>
        {shownRows.length === 0 && <p className={styles.none}>{words.noneMatch}</p>}
      </section>
      {drawn.length < shownRows.length && (
        <button type="button" className={`${styles.more} no-print`} onClick={() => drawEverything(true)}>{words.more(showNumber(shownRows.length))}</button>
      )}
    </div>
  )
}

function Head<Row>({ column, direction, sort }: { column: TableColumn<Row>; direction: 'up' | 'down' | null; sort: (desc: boolean) => void }) {
  const words = useWords(vi, en).table
  return (
    <th scope="col" data-as={column.as} data-unbroken={column.unbroken || undefined} aria-sort={direction === null ? 'none' : direction === 'up' ? 'ascending' : 'descending'}>
      <button type="button" className={`${styles.sort} no-print`} onClick={() => sort(direction === 'up')} title={words.sortBy(column.head)}>
        {column.head}
        <Icon name={direction ?? 'updown'} size={14} />
      </button>
      {/* Browsers leave buttons out of a head that is repeated on the next sheet. */}
      <span className="only-print">{column.head}</span>
    </th>
  )
}

function Cell<Row>({ column, row, head }: { column: TableColumn<Row>; row: Row; head: boolean }) {
  const value: CellValue = column.value(row)
  const content = column.show ? column.show(row) : cellText(column, value)
  const unbroken = column.unbroken || column.as === 'day' || column.as === 'number' || undefined
  return head ? <th scope="row" data-as={column.as} data-unbroken={unbroken}>{content}</th> : <td data-as={column.as} data-unbroken={unbroken}>{content}</td>
}

function FilterRow<Row>({ columns, rows, address }: { columns: readonly TableColumn<Row>[]; rows: readonly Row[]; address: TableAddress }) {
  const words = useWords(vi, en).table
  const wantedIn = (id: string) => address.filters.find((filter) => filter.id === id)?.value ?? ''
  return (
    <tr className={`${styles.filters} no-print`}>
      <td />
      {columns.map((column) => (
        <td key={column.id}>
          {column.filter === 'choice' && (
            <select aria-label={words.filterBy(column.head)} value={wantedIn(column.id)} onChange={(event) => address.setFilter(column.id, event.currentTarget.value)}>
              <option value="">{words.all}</option>
              {choicesOf(column, rows).map((choice) => <option key={choice}>{choice}</option>)}
            </select>
          )}
          {(column.filter ?? 'text') === 'text' && (
            <SearchInput aria-label={words.filterBy(column.head)} placeholder={words.filter} value={wantedIn(column.id)} search={(text) => address.setFilter(column.id, text)} />
          )}
        </td>
      ))}
    </tr>
  )
}

function Sums<Row>({ columns, sums, numbered }: { columns: readonly TableColumn<Row>[]; sums: Readonly<Record<string, ReactNode>>; numbered: boolean }) {
  return (
    <tfoot>
      <tr>
        {numbered && <td />}
        {columns.map((column, at) => (at === 0 ? <th key={column.id} scope="row">{sums[column.id]}</th> : <td key={column.id} data-as={column.as}>{sums[column.id]}</td>))}
      </tr>
    </tfoot>
  )
}

/** Up and down go from a link or button to the same one of the next row. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const from = event.target as HTMLElement
  if (!/^(?:A|BUTTON)$/.test(from.tagName)) return
  const row = from.closest('tr')
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling
  const at = [...(row?.querySelectorAll('a, button') ?? [])].indexOf(from)
  const target = next?.querySelectorAll<HTMLElement>('a, button')[at]
  if (!target) return
  event.preventDefault()
  target.focus()
}
