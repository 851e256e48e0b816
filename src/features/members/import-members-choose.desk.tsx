import { TextInput } from '@mantine/core'
import type { Problem } from '#client/api.ts'
import { DayField } from '#client/day-field.tsx'
import { FileButton } from '#client/file-button.tsx'
import { FileDrop } from '#client/file-drop.tsx'
import { type FileGiven, fileGiven } from '#client/file-given.ts'
import { Fields } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useMay } from '#client/session.tsx'
import { Loading, ProblemNote } from '#client/states.tsx'
import { pathOf, type Target } from './import-members-given.desk.tsx'
import styles from './import-members.module.css'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'

type ChooseProps = {
  readonly target: Target; readonly joinedOn: string; readonly setJoinedOn: (day: string) => void; readonly enteredFor: string; readonly setEnteredFor: (text: string) => void
  readonly busy: boolean; readonly problem: Problem | null; readonly fail: (problem: Problem) => void; readonly open: (file: FileGiven) => void
}

/** The list to take away, what holds for all of its new rows, and the file that comes back. */
export function ChooseFile({ target, joinedOn, setJoinedOn, enteredFor, setEnteredFor, busy, problem, fail, open }: ChooseProps) {
  const words = useWords(importVi, importEn).choose
  const seesSensitive = useMay('sensitive', 'read')
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
        <FileDrop words={words} accept=".xlsx" busy={busy} choose={(file) => void fileGiven(file).then(open, fail)} />
        {busy && <Loading />}
        {problem && <ProblemNote problem={problem} />}
      </div>
    </Panel>
  )
}
