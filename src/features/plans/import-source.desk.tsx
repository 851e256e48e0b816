import { useEffect, useRef } from 'react'
import { showNumber } from '#client/format.ts'
import { textOfPiece } from './document-difference.ts'
import { NOTES, type PlanDocument } from './plan-document.ts'
import styles from './import-source.module.css'
import { useDraftingWords } from './plan-part.desk.tsx'

type SourceProps = { readonly document: PlanDocument; readonly name: string; readonly aimed: number; /** Lines whose meaning is not known. */ readonly unread: ReadonlySet<number> }

/** The file line by line as it was read; the line that a figure came from is marked and brought into view. */
export function ImportSource({ document, name, aimed, unread }: SourceProps) {
  const words = useDraftingWords().import
  const pane = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const shown = pane.current
    const line = shown?.querySelector<HTMLElement>(`[data-line="${aimed}"]`)
    if (!shown || !line) return
    shown.scrollTop = line.offsetTop - shown.clientHeight / 3
    shown.scrollIntoView({ block: 'nearest' })
  }, [aimed])
  const lines = linesOf(document)
  return (
    <section className={styles.source}>
      <div className={styles.head}>
        <h2>{words.source}</h2>
        <p className="soft small">{words.sourceOf(name, showNumber(lines.length))}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard. */}
      <ol ref={pane} className={styles.lines} tabIndex={0} aria-label={words.source} lang="vi">
        {lines.map(({ line, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two pieces may stand on one line.
          <li key={at} data-line={line} aria-current={line === aimed ? 'location' : undefined} data-unread={unread.has(line) || undefined}>
            <span className={styles.number}>{line}</span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {unread.size > 0 && <p className={styles.foot}>{words.unreadMark}</p>}
    </section>
  )
}

type Line = { readonly line: number; readonly text: string }

/** What a person answered has no line in the file; a table stands row by row. */
const linesOf = ({ pieces }: PlanDocument): Line[] =>
  pieces.filter(({ anchor }) => anchor !== NOTES).flatMap((piece): Line[] =>
    piece.rows ? piece.rows.map((row) => ({ line: row[0]?.line ?? piece.line, text: row.map(({ text }) => text).filter((text) => text !== '').join(' | ') })) : [{ line: piece.line, text: textOfPiece(piece) }],
  )
