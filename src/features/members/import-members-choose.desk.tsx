import { TextInput } from '@mantine/core'
import { Problem } from '#client/api.ts'
import { DayField } from '#client/day-field.tsx'
import { Fields } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useMay } from '#client/session.tsx'
import { Loading, ProblemNote } from '#client/states.tsx'
import { FileButton } from '#features/plans/file-button.desk.tsx'
import { type FileSent, pathOf, type Target } from './import-members-given.desk.tsx'
import styles from './import-members.module.css'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'

type ChooseProps = {
  readonly target: Target; readonly joinedOn: string; readonly setJoinedOn: (day: string) => void; readonly enteredFor: string; readonly setEnteredFor: (text: string) => void
  readonly busy: boolean; readonly problem: Problem | null; readonly fail: (problem: Problem) => void; readonly open: (file: FileSent) => void
}
const TOO_LARGE = 10 * 1024 * 1024

/** The list to take away, what holds for all of its new rows, and the file that comes back. */
export function ChooseFile({ target, joinedOn, setJoinedOn, enteredFor, setEnteredFor, busy, problem, fail, open }: ChooseProps) {
  const words = useWords(importVi, importEn).choose
  const seesSensitive = useMay('sensitive', 'read')
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return
    if (chosen.size > TOO_LARGE) return fail(new Problem(409, 'documents/too-large'))
    open({ name: chosen.name, content: await base64Of(chosen) })
  }
  return (
    <Panel>
      <div className="stack">
        {seesSensitive && (
          <div className={styles.takeAway}>
            <FileButton path={pathOf(target, 'members.xlsx')}>{words.download}</FileButton>
            <p className="soft small">{words.downloadHint}</p>
          </div>
        )}
        <Fields>
          <DayField label={words.joinedOn} hint={words.joinedOnHint} value={joinedOn} onDay={setJoinedOn} />
          <TextInput label={words.enteredFor} description={words.enteredForHint} value={enteredFor} maxLength={200} onChange={(event) => setEnteredFor(event.currentTarget.value)} autoComplete="off" />
        </Fields>
        <label className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); void choose(event.dataTransfer.files[0]) }}>
          <strong>{words.file}</strong>
          <span className="soft">{words.hint}</span>
          <span className={styles.button}>{words.button}</span>
          <span className="soft small">{words.drop}</span>
          <input className="unseen" type="file" accept=".xlsx" disabled={busy} onChange={(event) => void choose(event.currentTarget.files?.[0])} onClick={(event) => { event.currentTarget.value = '' }} />
        </label>
        {busy && <Loading />}
        {problem && <ProblemNote problem={problem} />}
      </div>
    </Panel>
  )
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
