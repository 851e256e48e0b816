import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { useWords } from '#client/language.ts'
import { useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { useScope } from '#client/url-state.ts'
import { CLUB_READS } from '#features/clubs/club-frame.desk.tsx'
import { useNeeded, WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { en } from './en.ts'
import styles from './navigator.module.css'
import { vi } from './vi.ts'

type AdmitProps = { readonly clubId: string; readonly people: readonly { readonly personId: string; readonly fullName: string }[]; readonly title?: string; readonly note?: string; readonly close: () => void; readonly done?: () => void }

/** Members from a day on, whether they were on the list or in the register of another club. */
export function AdmitDialog({ clubId, people, title, note, close, done }: AdmitProps) {
  const words = useWords(vi, en).list
  const { day } = useScope()
  const [joinedOn, setJoinedOn] = useState(day)
  const [tried, setTried] = useState(false)
  const needed = useNeeded(tried)
  const admit = useWrite<{ clubId: string; personIds: string[]; joinedOn: string }, { admitted: number }>('/api/clubs/admit', [...CLUB_READS, '/api/people'])
  const send = () => {
    setTried(true)
    if (!joinedOn) return
    admit.send({ clubId, personIds: people.map(({ personId }) => personId), joinedOn }, ({ admitted }) => {
      toast(words.admitted(admitted))
      close()
      done?.()
    })
  }
  return (
    <WriteDialog title={title ?? words.admitTitle(people.length)} verb={words.admitVerb} busy={admit.busy} problem={admit.problem} send={send} close={close}>
      {note && <p>{note}</p>}
      {(people.length > 1 || !title) && <ul className={styles.names}>{people.map(({ personId, fullName }) => <li key={personId}>{fullName}</li>)}</ul>}
      <DayField label={words.joinedOn} hint={words.joinedHint} value={joinedOn} onDay={setJoinedOn} error={needed(joinedOn)} />
    </WriteDialog>
  )
}
