import { Button } from '@mantine/core'
import { GrowingText } from './growing-text.desk.tsx'
import type { Piece } from './plan-document.ts'
import { useDraftingWords } from './plan-part.desk.tsx'
import styles from './table-editor.module.css'

type Rows = NonNullable<Piece['rows']>

/** The printed table cell by cell; rows come and go as a whole. */
export function TableEditor({ rows, change }: { rows: Rows; change: (rows: Rows) => void }) {
  const words = useDraftingWords().draft
  const write = (row: number, column: number, text: string) => change(rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? { ...cell, text } : cell)) : cells)))
  const addBelow = (row: number) => change(rows.toSpliced(row + 1, 0, rows[row]!.map(() => ({ text: '', line: 0 }))))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <section className={styles.scroll} aria-label={words.table} tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a printed table have no other name than their place.
            <tr key={row}>
              {/* biome-ignore lint/suspicious/noArrayIndexKey: as above. */}
              {cells.map((cell, column) => <td key={column} data-wide={isWide(rows, column) || undefined}><GrowingText small name={words.cell(row + 1, column + 1)} value={cell.text} write={(text) => write(row, column, text)} /></td>)}
              <td className={styles.acts}>
                <Button variant="subtle" size="compact-sm" aria-label={words.removeRow(row + 1)} disabled={rows.length === 1} onClick={() => change(rows.toSpliced(row, 1))}>{words.removeShort}</Button>
                <Button variant="subtle" size="compact-sm" aria-label={words.addRow(row + 1)} onClick={() => addBelow(row)}>{words.addShort}</Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A column of words and not of figures; its heading alone does not make it one. */
const isWide = (rows: Rows, column: number): boolean => rows.filter((cells) => (cells[column]?.text.length ?? 0) > 40).length > 1
