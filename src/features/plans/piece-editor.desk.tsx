/** The text of a plan piece by piece, to be changed: shared by drafts and by documents that amend. */
import { Button, Textarea, TextInput } from '@mantine/core'
import { memo } from 'react'
import { NOTES, type Piece } from './plan-document.ts'
import styles from './piece-editor.module.css'
import { useDraftingWords } from './plan-part.desk.tsx'

/** A piece under edit: `key` stays while pieces are added around it. */
export type Edited = { readonly key: string; readonly piece: Piece; readonly gone: boolean }

export const editedOf = (pieces: readonly Piece[]): Edited[] => pieces.map((piece, at) => ({ key: String(at), piece, gone: false }))
export const piecesOf = (edited: readonly Edited[]): Piece[] => edited.filter(({ gone }) => !gone).map(({ piece }) => piece)

/** The section of a piece: `IV` of `IV.2.b`. */
export const sectionOf = (anchor: string): string => anchor.split('.')[0] ?? anchor

type EditorProps = { readonly edited: readonly Edited[]; readonly change: (edited: (before: readonly Edited[]) => Edited[]) => void; readonly section: string }

export function PieceEditor({ edited, change, section }: EditorProps) {
  const shown = edited.filter(({ piece }) => piece.anchor !== NOTES && (section === '' || sectionOf(piece.anchor) === section))
  return <ol className={styles.pieces}>{shown.map((each) => <EditedPiece key={each.key} each={each} change={change} />)}</ol>
}

const EditedPiece = memo(function EditedPiece({ each, change }: { each: Edited; change: EditorProps['change'] }) {
  const words = useDraftingWords().draft
  const { key, piece, gone } = each
  const put = (next: Partial<Edited>) => change((before) => before.map((other) => (other.key === key ? { ...other, ...next } : other)))
  const write = (part: Partial<Piece>) => put({ piece: { ...piece, ...part } })
  const addBelow = () =>
    change((before) =>
      before.flatMap((other) => (other.key === key ? [other, { key: `${key}+${crypto.randomUUID().slice(0, 8)}`, piece: { anchor: piece.anchor, role: roleBelow(piece), label: piece.label === '-' ? '-' : '', text: '', line: 0 }, gone: false }] : [other])),
    )
  return (
    <li className={styles.piece} data-gone={gone || undefined}>
      <span className={styles.anchor}>{piece.anchor}</span>
      {gone ? <p className="soft">{words.removed} <del lang="vi">{piece.text.slice(0, 120)}</del></p> : piece.rows ? <Cells piece={piece} write={write} /> : (
        <div className={styles.fields}>
          <TextInput aria-label={`${words.label} ${piece.anchor}`} value={piece.label} onChange={(event) => write({ label: event.currentTarget.value })} />
          <Textarea aria-label={`${words.text} ${piece.anchor}`} rows={Math.min(8, Math.ceil((piece.text.length + 1) / 90))} value={piece.text} onChange={(event) => write({ text: event.currentTarget.value })} lang="vi" />
        </div>
      )}
      <div className={styles.acts}>
        <Button variant="subtle" size="compact-sm" onClick={() => put({ gone: !gone })}>{gone ? words.restore : words.remove}</Button>
        {!gone && !piece.rows && <Button variant="subtle" size="compact-sm" onClick={addBelow}>{words.add}</Button>}
      </div>
    </li>
  )
})

/** Below a heading comes a paragraph; below a bullet another bullet. */
const roleBelow = ({ role }: Piece): Piece['role'] => (role === 'bullet' || role === 'recipient' || role === 'basis' || role === 'point' ? role : 'paragraph')

function Cells({ piece, write }: { piece: Piece; write: (part: Partial<Piece>) => void }) {
  const words = useDraftingWords().draft
  const rows = piece.rows ?? []
  const put = (row: number, column: number, text: string) =>
    write({ rows: rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? { ...cell, text } : cell)) : cells)) })
  return (
    <div className={styles.table}>
      <p className="soft small">{words.table}</p>
      <table>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells of a printed table have no other name than their place.
            <tr key={row}>{cells.map((cell, column) => <td key={column}><textarea aria-label={words.cell(row + 1, column + 1)} rows={cell.text.length > 40 ? 3 : 1} value={cell.text} onChange={(event) => put(row, column, event.currentTarget.value)} /></td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
