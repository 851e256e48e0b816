import { Disclosure } from './disclosure.tsx'
import { en } from './en.ts'
import { showNumber } from './format.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.ts'
import { SearchInput } from './search-input.tsx'
import { asSpreadsheetBlock, type TableColumn } from './table-columns.ts'
import type { TableAddress } from './table-features.ts'
import styles from './table.module.css'
import { toast } from './toast.tsx'
import { vi } from './vi.ts'

type TableToolsProps<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly TableColumn<Row>[]
  readonly shownRows: readonly Row[]
  readonly shownColumns: readonly TableColumn<Row>[]
  readonly address: TableAddress
  readonly filtering: boolean
  readonly setFiltering: (on: boolean) => void
  readonly pinned: boolean
  readonly pin: (on: boolean) => void
}

/** Above a table: search, how many rows, and what can be done with them. */
export function TableTools<Row>({ rows, columns, shownRows, shownColumns, address, filtering, setFiltering, pinned, pin }: TableToolsProps<Row>) {
  const words = useWords(vi, en)
  const filtered = address.filters.length > 0 || address.search !== ''
  const copy = async () => {
    await navigator.clipboard.writeText(asSpreadsheetBlock(shownColumns, shownRows)).then(() => toast(words.table.copied), () => toast(words.table.notCopied))
  }
  return (
    <div className={`${styles.tools} no-print`}>
      <SearchInput className={styles.search} aria-label={words.table.find} placeholder={words.table.find} value={address.search} search={address.setSearch} />
      <span role="status" className="soft small">{words.table.count(showNumber(shownRows.length), showNumber(rows.length))}</span>
      {filtered && <button type="button" className={styles.tool} onClick={address.clear}>{words.table.clear}</button>}
      <span className={styles.right}>
        <button type="button" className={styles.tool} aria-pressed={filtering} onClick={() => setFiltering(!filtering)}><Icon name="filter" size={16} />{words.table.showFilters}</button>
        <ColumnMenu columns={columns} address={address} pinned={pinned} pin={pin} />
        <button type="button" className={styles.tool} onClick={() => void copy()}><Icon name="copy" size={16} />{words.table.copy}</button>
        <button type="button" className={styles.tool} onClick={() => window.print()}><Icon name="print" size={16} />{words.print}</button>
      </span>
    </div>
  )
}

function ColumnMenu<Row>({ columns, address, pinned, pin }: { columns: readonly TableColumn<Row>[]; address: TableAddress; pinned: boolean; pin: (on: boolean) => void }) {
  const words = useWords(vi, en).table
  const toggle = (id: string) => address.setHidden(address.hidden.includes(id) ? address.hidden.filter((each) => each !== id) : [...address.hidden, id])
  return (
    <Disclosure className={styles.tool} button={<><Icon name="columns" size={16} />{words.columns}</>}>
      {() => (
        <>
          <Choice on={pinned} toggle={() => pin(!pinned)} text={words.pin} />
          <hr />
          {columns.slice(1).map((column) => <Choice key={column.id} on={!address.hidden.includes(column.id)} toggle={() => toggle(column.id)} text={column.head} />)}
        </>
      )}
    </Disclosure>
  )
}

const Choice = ({ on, toggle, text }: { on: boolean; toggle: () => void; text: string }) => (
  <label><input type="checkbox" checked={on} onChange={toggle} />{text}</label>
)
