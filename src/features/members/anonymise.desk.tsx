import { Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { useWrite } from '#client/session.tsx'
import { Note } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { CLUB_READS } from '#features/clubs/club-frame.desk.tsx'
import { WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { en } from './en.ts'
import type { PersonView } from './member-view.ts'
import { vi } from './vi.ts'

const SHORTEST_REASON = 3

/** Khử nhận dạng: says what goes and what stays, and asks once more, since nothing brings it back. */
export function AnonymiseDialog({ view, close }: { view: PersonView; close: () => void }) {
  const words = useWords(vi, en)
  const [reason, setReason] = useState('')
  const [understood, setUnderstood] = useState(false)
  const [tried, setTried] = useState(false)
  const end = useWrite<{ personId: string; reason: string }, { unclear: number }>('/api/people/anonymise', [...CLUB_READS, '/api/people'])
  const given = reason.trim().length >= SHORTEST_REASON
  const send = () => {
    setTried(true)
    if (!given || !understood) return
    end.send({ personId: view.id, reason: reason.trim() }, (answer) => {
      toast(words.privacy.anonymised(answer.unclear))
      close()
    })
  }
  return (
    <WriteDialog title={words.privacy.anonymiseTitle(view.fullName)} verb={words.privacy.anonymiseVerb} danger busy={end.busy} problem={end.problem} send={send} close={close}>
      <p>{words.privacy.anonymiseGone}</p>
      <p>{words.privacy.anonymiseStays}</p>
      <p>{words.privacy.anonymiseWhen}</p>
      <Note tone="warn">{words.privacy.anonymiseFinal}</Note>
      <Textarea label={words.reason} description={words.reasonHint} rows={2} maxLength={300} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={tried && !given ? words.reasonShort : undefined} />
      <Checkbox label={words.privacy.understood} checked={understood} onChange={(event) => setUnderstood(event.currentTarget.checked)} error={tried && !understood ? words.needed : undefined} />
    </WriteDialog>
  )
}
