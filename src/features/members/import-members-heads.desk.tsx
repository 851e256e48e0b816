import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { Note } from '#client/states.tsx'
import type { Given } from './import-members-given.desk.tsx'
import styles from './import-members.module.css'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'
import type { PreviewView } from './member-import-view.ts'
import { FIELDS } from './member-sheet.ts'
import type { HeadingAnswer } from './member-sheet-heading.ts'

/** Tiêu đề chưa rõ: asked once, with what they may be filled in; learnt with the import. */
export function UnknownHeads({ preview, given, look }: { preview: PreviewView; given: Given; look: (next: Given) => void }) {
  const words = useWords(importVi, importEn)
  // While a column is missing, what was said or learnt before may be said anew.
  const unknown = preview.headings.filter(({ field, how }) => field === null || (preview.missing.length > 0 && how !== 'known'))
  const [answers, setAnswers] = useState<Readonly<Record<string, HeadingAnswer | ''>>>(() => Object.fromEntries(unknown.map(({ heading, field, guess }) => [heading, (field as HeadingAnswer | null) ?? guess ?? ''])))
  const used = new Set(preview.headings.flatMap(({ field, how }) => (how === 'known' && field) || []))
  const choices = [{ value: '', label: words.heads.choose }, { value: 'none', label: words.heads.none }, ...FIELDS.filter((field) => !used.has(field)).map((field) => ({ value: field, label: words.fields[field] }))]
  const send = () => look({ ...given, headings: { ...given.headings, ...Object.fromEntries(Object.entries(answers).map(([heading, answer]) => [heading, answer === '' ? 'none' : answer])) } })
  const missing = preview.missing.map((field) => words.fields[field]).join(', ')
  return (
    <Panel title={unknown.length > 0 ? words.heads.title(unknown.length) : words.heads.missingTitle} note={unknown.length > 0 && words.heads.note}>
      <div className="stack">
        {missing !== '' && <Note tone="warn">{words.heads.missing(missing)}</Note>}
        {unknown.length > 0 && (
          <>
            <div className={styles.heads}>
              {unknown.map(({ column, heading }) => (
                <NativeSelect key={column} label={heading} description={words.heads.column(column)} value={answers[heading] ?? ''} data={choices} onChange={(event) => { const answer = event.currentTarget.value as HeadingAnswer | ''; setAnswers((before) => ({ ...before, [heading]: answer })) }} />
              ))}
            </div>
            <div><Button onClick={send}>{words.heads.again}</Button></div>
          </>
        )}
      </div>
    </Panel>
  )
}
