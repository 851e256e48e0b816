/** Toàn văn: the text in force, word for word, each clause with its own address. */
import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { printedTable } from '#kernel/official-document.ts'
import { en } from './en.ts'
import { NOTES, type Piece } from './plan-document.ts'
import { PlanTable } from './plan-table.desk.tsx'
import type { PlanView } from './plan-view.ts'
import styles from './plan-text.module.css'
import { vi } from './vi.ts'

export function PlanText({ view: { document } }: { view: PlanView }) {
  const words = useWords(vi, en).text
  const { hash } = useLocation()
  const aimed = decodeURIComponent(hash.replace(/^#/, ''))
  const printed = document.pieces.filter(({ anchor }) => anchor !== NOTES)
  const answers = document.pieces.filter(({ anchor }) => anchor === NOTES)
  useScrollTo(aimed)
  return (
    <div className={styles.beside}>
      <nav className={`${styles.contents} no-print`} aria-label={words.contents}>
        <ul>
          {contentsOf(printed, words.annex).map(({ anchor, text, deep }) => (
            <li key={anchor} data-deep={deep || undefined}>
              <a href={`#${anchor}`} aria-current={anchor === aimed ? 'location' : undefined}>
                <span>{anchor === 'annex' ? '' : anchor}</span> {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <article className={styles.paper} lang="vi">
        {printed.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their place, and the text does not move while it is read.
          <PieceLine key={at} piece={piece} first={printed.findIndex(({ anchor }) => anchor === piece.anchor) === at} aimed={aimed !== '' && isWithin(piece, aimed)} />
        ))}
      </article>
      {answers.length > 0 && (
        <Panel title={words.answers}>
          <ul className={styles.answers}>{answers.map(({ label, text }) => <li key={label}><strong>{label}</strong>: {text}</li>)}</ul>
        </Panel>
      )}
    </div>
  )
}

/** The clause named in the address, once it is drawn: the browser itself looks before there is anything. */
function useScrollTo(anchor: string): void {
  useEffect(() => {
    if (anchor) document.getElementById(anchor)?.scrollIntoView({ block: 'start' })
  }, [anchor])
}

/** `IV.2.b` lies within `IV.2`; of the annex only its title is marked. */
const isWithin = ({ anchor, role }: Piece, aimed: string): boolean => (aimed === 'annex' ? role === 'annex-title' : anchor === aimed || anchor.startsWith(`${aimed}.`))

const CLAUSE = /^[IVXLC]+(?:\.\d+)?$|^\d+$/

/** Sections, their numbered clauses in short, and the annex. */
function contentsOf(pieces: readonly Piece[], annex: string): { anchor: string; text: string; deep: boolean }[] {
  const firsts = pieces.filter((piece, at) => CLAUSE.test(piece.anchor) && pieces.findIndex(({ anchor }) => anchor === piece.anchor) === at)
  const clauses = firsts.map(({ anchor, text }) => ({ anchor, text: shortened(text), deep: anchor.includes('.') }))
  return pieces.some(({ anchor }) => anchor === 'annex') ? [...clauses, { anchor: 'annex', text: annex, deep: false }] : clauses
}

const LONGEST = 46 // letters of one line of the contents

function shortened(text: string): string {
  const head = text.replace(/\s*:.*$/su, '')
  return head.length <= LONGEST ? head : `${head.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`
}

function PieceLine({ piece, first, aimed }: { piece: Piece; first: boolean; aimed: boolean }) {
  const words = useWords(vi, en).text
  const given = { id: first ? piece.anchor : undefined, className: styles.piece, 'data-role': piece.role, 'data-aimed': aimed || undefined }
  if (piece.role === 'table') return <div {...given}><PrintedTable rows={(piece.rows ?? []).map((row) => row.map(({ text }) => text))} caption={words.caption} /></div>
  const Line = piece.role === 'section' ? 'h2' : piece.role === 'heading' ? 'h3' : 'p'
  return (
    <Line {...given}>
      {first && CLAUSE.test(piece.anchor) && <a className={`${styles.anchor} no-print`} href={`#${piece.anchor}`} title={words.linkTo(piece.anchor)}><span className="unseen">{words.linkTo(piece.anchor)}</span><span aria-hidden="true">{piece.anchor}</span></a>}
      {piece.label && <span className={styles.label}>{piece.label} </span>}
      {piece.text}
    </Line>
  )
}

function PrintedTable({ rows, caption }: { rows: readonly (readonly string[])[]; caption: string }) {
  const { header, rows: body, columns } = printedTable(rows)
  return (
    <PlanTable caption={caption}>
      <thead>
        {header.map((cells, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a printed table have no other name.
          <tr key={at}>{cells.map(({ text, column, across, down }) => <th key={column} scope={across > 1 ? 'colgroup' : 'col'} colSpan={across} rowSpan={down} data-as={columns[column]?.align === 'end' ? 'number' : undefined} className={styles.headCell}>{text}</th>)}</tr>
        ))}
      </thead>
      <tbody>
        {body.map(({ cells, strong }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <tr key={at} className={strong ? styles.strong : ''}>{cells.map((text, column) => <td key={column} data-as={columns[column]?.align === 'end' ? 'number' : undefined}>{text.trim()}</td>)}</tr>
        ))}
      </tbody>
    </PlanTable>
  )
}
