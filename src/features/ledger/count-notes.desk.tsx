import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { showDong } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { formatWhole } from '#kernel/money.ts'
import { NOTES } from './cash-count.ts'
import { type CountForm, countedOf, howMany } from './count-form.ts'
import styles from './fund.module.css'
import { en } from './record-words.en.ts'
import { vi } from './record-words.vi.ts'

/** Mệnh giá: how many of each note, what they come to, and the sum as it grows. */
export function NotesFields({ form, change }: { form: CountForm; change: (part: Partial<CountForm>) => void }) {
  const words = useWords(vi, en).count
  const id = useId()
  return (
    <div className="stack">
      <ul className={styles.notes}>
        {NOTES.map((note) => {
          const typed = form.notes[note] ?? ''
          const many = howMany(typed)
          return (
            <li key={note}>
              <label htmlFor={`${id}-${note}`}><span className="unseen">{words.many('')}</span>{formatWhole(note)}</label>
              <TextInput id={`${id}-${note}`} inputMode="numeric" autoComplete="off" value={typed} onChange={(event) => change({ notes: { ...form.notes, [note]: event.currentTarget.value } })} error={many === undefined ? words.notMany : undefined} />
              <output htmlFor={`${id}-${note}`}>{many ? formatWhole(note * many) : ''}</output>
            </li>
          )
        })}
      </ul>
      <p className={styles.total} aria-live="polite"><span>{words.total}</span><span>{showDong(countedOf(form)?.counted ?? 0)}</span></p>
    </div>
  )
}
