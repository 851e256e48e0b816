/** The text of a plan piece by piece, to be changed: shared by drafts and by documents that amend. */
import { Button } from '@mantine/core'
import { memo } from 'react'
import { useWords } from '#client/language.ts'
import { en } from './en.ts'
import { GrowingText } from './growing-text.desk.tsx'
import { NOTES, type Piece } from './plan-document.ts'
import styles from './piece-editor.module.css'
import { useDraftingWords } from './plan-part.desk.tsx'
import { TableEditor } from './table-editor.desk.tsx'
import { vi } from './vi.ts'

/** A piece under edit: `key` stays while pieces are added around it. */
export type Edited = { readonly key: string; readonly piece: Piece; readonly gone: boolean }

export const editedOf = (pieces: readonly Piece[]): Edited[] => pieces.map((piece, at) => ({ key: String(at), piece, gone: false }))
export const piecesOf = (edited: readonly Edited[]): Piece[] => edited.filter(({ gone }) => !gone).map(({ piece }) => piece)

/** The section of a piece: `IV` of `IV.2.b`. */
export const sectionOf = (anchor: string): string => anchor.split('.')[0] ?? anchor

type Change = (edited: (before: readonly Edited[]) => readonly Edited[]) => void
type EditorProps = { readonly edited: readonly Edited[]; readonly change: Change; readonly section: string }

export function PieceEditor({ edited, change, section }: EditorProps) {
  const shown = edited.filter(({ piece }) => piece.anchor !== NOTES && (section === '' || sectionOf(piece.anchor) === section))
  return <ol className={styles.pieces}>{shown.map((each, at) => <EditedPiece key={each.key} each={each} first={shown[at - 1]?.piece.anchor !== each.piece.anchor} change={change} />)}</ol>
}

/** Takes the keyboard to a clause; a clause that is not shown is passed over. */
export function focusPiece(anchor: string): void {
  document.querySelector<HTMLElement>(`[data-piece="${CSS.escape(anchor)}"] textarea`)?.focus()
}

const EditedPiece = memo(function EditedPiece({ each, first, change }: { each: Edited; /** Of its clause. */ first: boolean; change: Change }) {
  const words = useDraftingWords().draft
  const { places } = useWords(vi, en)
  const { key, piece, gone } = each
  const place = places[piece.anchor] ?? piece.anchor
  const put = (next: Partial<Edited>) => change((before) => before.map((other) => (other.key === key ? { ...other, ...next } : other)))
  const write = (part: Partial<Piece>) => put({ piece: { ...piece, ...part } })
  const addBelow = () => change((before) => before.flatMap((other) => (other.key === key ? [other, { key: `${key}+${crypto.randomUUID()}`, piece: pieceBelow(piece), gone: false }] : [other])))
  return (
    <li className={styles.piece} data-gone={gone || undefined} data-table={piece.rows ? true : undefined} data-piece={piece.anchor}>
      <span className={styles.anchor}>{first && place}</span>
      {gone && <p className="soft">{words.removed} <del lang="vi">{piece.text.slice(0, 120)}</del></p>}
      {!gone && piece.rows && <TableEditor rows={piece.rows} change={(rows) => write({ rows })} />}
      {!gone && !piece.rows && (
        <div className={styles.fields}>
          {isLabelled(piece) && <input className={styles.label} aria-label={`${words.label} ${place}`} value={piece.label} onChange={(event) => write({ label: event.currentTarget.value })} />}
          <GrowingText name={`${words.text} ${place}`} value={piece.text} strong={isHeading(piece)} write={(text) => write({ text })} />
        </div>
      )}
      <div className={styles.acts}>
        <Button variant="subtle" size="compact-sm" aria-label={`${gone ? words.restore : words.remove}: ${place}`} onClick={() => put({ gone: !gone })}>{gone ? words.restore : piece.rows ? words.remove : words.removeShort}</Button>
        {!gone && !piece.rows && <Button variant="subtle" size="compact-sm" aria-label={`${words.add}: ${place}`} onClick={addBelow}>{words.addShort}</Button>}
      </div>
    </li>
  )
})

const LABELLED: ReadonlySet<Piece['role']> = new Set(['section', 'heading', 'point', 'bullet', 'recipient'])
const isLabelled = ({ label, role, line }: Piece): boolean => label !== '' || (line === 0 && LABELLED.has(role))
const isHeading = ({ role }: Piece): boolean => role === 'section' || role === 'kind' || role === 'title' || role === 'annex-title'

/** Below a heading comes a paragraph; below a bullet another bullet, with its dash. */
const REPEATED: ReadonlySet<Piece['role']> = new Set(['bullet', 'recipient', 'basis', 'point'])
const pieceBelow = ({ anchor, role, label }: Piece): Piece => ({ anchor, role: REPEATED.has(role) ? role : 'paragraph', label: /^[-–+•]$/.test(label) ? label : '', text: '', line: 0 })
