import type { ReactNode } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import styles from './import-members.module.css'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'
import type { PreviewView } from './member-import-view.ts'
import { cellSentence } from './member-sheet-fault.ts'

/** What else there is to know of the file; told so that nothing is dropped in silence, folded so that it is not in the way. */
export function RestOfFile({ preview }: { preview: PreviewView }) {
  const words = useWords(importVi, importEn)
  const { absent, left, ignored, remarks, clubs, headings } = preview
  const learnt = headings.filter(({ how }) => how === 'learnt').length
  return (
    <div className={styles.rest}>
      {learnt > 0 && <p className="soft small">{words.heads.learnt(learnt)}</p>}
      {absent.length > 0 && <Folded title={words.absent.title(absent.length)} note={words.absent.note}>{absent.map(({ personId, fullName, club }) => <li key={personId}>{fullName}{clubs.length > 1 && <span className="soft">, {club}</span>}</li>)}</Folded>}
      {left.length > 0 && <Folded title={words.left.title(left.length)} note={words.left.note}>{left.map(({ row, name, day }) => <li key={row}>{name} <span className="soft">({words.left.on(row, showDay(day))})</span></li>)}</Folded>}
      {remarks.length > 0 && (
        <Folded title={words.remarks.title(remarks.length)}>
          {remarks.map(({ row, column, heading, name, code, values }) => <li key={`${row} ${column} ${code}`}>{words.faulty.one(row, heading)}{name && `, ${name}`}: <span className="soft">{cellSentence(words.notes, code, values)}</span></li>)}
        </Folded>
      )}
      {ignored.length > 0 && <Folded title={words.ignored.title(ignored.length)}>{ignored.map(({ row, text }) => <li key={row}>{words.ignored.row(row)}: <span className="soft">{text}</span></li>)}</Folded>}
    </div>
  )
}

function Folded({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <details className={styles.folded}>
      <summary>{title}</summary>
      {note && <p className="soft small">{note}</p>}
      <ul>{children}</ul>
    </details>
  )
}
