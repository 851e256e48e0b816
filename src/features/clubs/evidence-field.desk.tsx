/** Minh chứng: one file chosen from the computer, sent before what it proves is recorded. */
import { useId, useRef, useState } from 'react'
import { Problem } from '#client/api.ts'
import { type FileGiven, fileGiven } from '#client/file-given.ts'
import { showNumber } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useLanguage, useWords } from '#client/language.ts'
import { sentenceOf } from '#client/refusal-words.ts'
import { useWrite } from '#client/session.tsx'
import { isRefusal } from '#kernel/refusal.ts'
import { CLUB_READS } from './club-frame.desk.tsx'
import type { FileKind } from './club-file.ts'
import { en } from './en.ts'
import styles from './evidence-field.module.css'
import { vi } from './vi.ts'

export type FileChosen = FileGiven & { readonly size: number }
type About = { readonly kind: FileKind; readonly title: string; readonly day: string }

const MEGABYTE = 1024 * 1024
const MOST = 8 // megabytes, as the server takes them
const TAKEN = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx'

/**
 * Sends the file, then goes on with its id; a second try does not send the same file again. Where there is a file, the rule that decides
 * is asked first, here as on the server, so that no file is left behind by what is refused.
 */
export function useEvidence(clubId: string) {
  const upload = useWrite<About & { clubId: string; file: { name: string; content: string } }, { fileId: string }>('/api/clubs/files', CLUB_READS)
  const sent = useRef<{ file: FileChosen; fileId: string } | null>(null)
  const [refused, setRefused] = useState<Problem | null>(null)
  const attach = (file: FileChosen | null, about: About, goOn: (fileId: string | null) => void, rule?: () => unknown) => {
    const answer = file ? rule?.() : undefined
    const no = isRefusal(answer) ? new Problem(REFUSED, answer.refused, answer.because) : null
    setRefused(no)
    if (no) return
    if (!file) return goOn(null)
    if (sent.current?.file === file) return goOn(sent.current.fileId)
    upload.send({ clubId, ...about, file: { name: file.name, content: file.content } }, ({ fileId }) => {
      sent.current = { file, fileId }
      goOn(fileId)
    })
  }
  return { attach, busy: upload.busy, problem: refused ?? upload.problem }
}

const REFUSED = 409

type FieldProps = { readonly label?: string; readonly hint?: string; readonly file: FileChosen | null; readonly change: (file: FileChosen | null) => void; readonly error?: string | undefined }

export function EvidenceField({ label, hint, file, change, error }: FieldProps) {
  const words = useWords(vi, en).evidence
  const language = useLanguage()
  const [tooLarge, setTooLarge] = useState('')
  const id = useId()
  const fault = tooLarge || error
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return
    const large = chosen.size > MOST * MEGABYTE
    setTooLarge(large ? sentenceOf({ refused: 'clubs/file-too-large', because: { name: chosen.name, most: MOST } }, language) : '')
    change(large ? null : { ...(await fileGiven(chosen)), size: chosen.size })
  }
  return (
    <div className={styles.field}>
      <span className={styles.name}>{label ?? words.label}</span>
      <span id={`${id}-hint`} className="soft small">{hint ?? words.hint}</span>
      {file && (
        <span className={styles.chosen}>
          {words.chosen(file.name, sizeText(file.size))}
          <button type="button" className={styles.drop} onClick={() => change(null)}>{words.drop}</button>
        </span>
      )}
      <label className={styles.button}>
        <Icon name="upload" size={18} />
        <span className="unseen">{label ?? words.label}: </span>
        {file ? words.another : words.choose}
        <input
          className="unseen" type="file" accept={TAKEN} aria-invalid={fault ? true : undefined} aria-describedby={`${id}-hint${fault ? ` ${id}-fault` : ''}`}
          onChange={(event) => void choose(event.currentTarget.files?.[0])} onClick={(event) => { event.currentTarget.value = '' }}
        />
      </label>
      {fault && <span id={`${id}-fault`} className={styles.fault}>{fault}</span>}
    </div>
  )
}

/** "120 KB", "2,4 MB". */
const sizeText = (bytes: number): string => (bytes < MEGABYTE ? `${showNumber(Math.max(1, Math.round(bytes / 1024)))} KB` : `${showNumber(bytes / MEGABYTE, 1)} MB`)
