/** Bổ sung tệp cho một bước của Quỹ Chăm sóc: the signed paper is often scanned after the step was recorded. */
import { useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { EvidenceField, type FileChosen, useEvidence } from '#features/clubs/evidence-field.desk.tsx'
import { useNeeded, WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { CARE_FUND_READS, fileAbout } from './care-fund-dialogs.desk.tsx'
import type { CareFundEventView } from './care-fund-view.ts'
import { en } from './care-fund-words.en.ts'
import { vi } from './care-fund-words.vi.ts'

export function FileDialog({ clubId, event, close }: { clubId: string; event: CareFundEventView; close: () => void }) {
  const { acts, kinds } = useWords(vi, en)
  const [file, setFile] = useState<FileChosen | null>(null)
  const [tried, setTried] = useState(false)
  const evidence = useEvidence(clubId)
  const write = useWrite<{ eventId: string; fileId: string }>('/api/care-fund/file', CARE_FUND_READS)
  const needed = useNeeded(tried)
  const send = () => {
    setTried(true)
    evidence.attach(file, fileAbout(event, kinds[event.kind]), (fileId) => fileId && write.send({ eventId: event.id, fileId }, () => { toast(acts.fileAdded); close() }))
  }
  return (
    <WriteDialog title={acts.fileTitle(kinds[event.kind], showDay(event.day))} verb={acts.addFile} busy={evidence.busy || write.busy} problem={evidence.problem ?? write.problem} send={send} close={close}>
      <EvidenceField label={acts.scan} hint={acts.fileHint} file={file} change={setFile} error={needed(file ? file.name : '')} />
    </WriteDialog>
  )
}
