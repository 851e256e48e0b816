/** Chuyển sổ: a running fund comes in by its cut-over sheet; where it came in before, what it was and whether it can be taken back. */
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useWrite } from '#client/session.tsx'
import { Loaded, Note } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useNeeded, WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { VoucherLink } from '#features/ledger/cash-book-row.desk.tsx'
import { FUND_READS, FundFrame } from '#features/ledger/fund-frame.desk.tsx'
import type { OpeningView } from './loan-view.ts'
import { OpeningSheet } from './opening-sheet.desk.tsx'
import { en } from './opening-words.en.ts'
import { vi } from './opening-words.vi.ts'

export default function OpeningPage() {
  return <FundFrame>{(view) => <Opening key={view.club.id} clubId={view.club.id} inForce={view.inForce} />}</FundFrame>
}

type InForce = Parameters<typeof OpeningSheet>[0]['inForce']

function Opening({ clubId, inForce }: { clubId: string; inForce: InForce }) {
  const words = useWords(vi, en)
  const opening = useGet<OpeningView>(`/api/clubs/${clubId}/loans/opening`)
  return (
    <Loaded from={opening}>
      {({ standing, entry }) => {
        if (entry) return <Opened clubId={clubId} entry={entry} mayUndo={standing === 'opened'} />
        return standing === 'begun' ? <Panel title={words.title} note={words.lead}><Note>{words.begun}</Note></Panel> : <OpeningSheet clubId={clubId} inForce={inForce} />
      }}
    </Loaded>
  )
}

function Opened({ clubId, entry: { entryId, day, voucher, paper }, mayUndo }: { clubId: string; entry: NonNullable<OpeningView['entry']>; mayUndo: boolean }) {
  const words = useWords(vi, en)
  const [undoing, undo] = useState(false)
  return (
    <Panel title={words.title} acts={mayUndo && <Button variant="default" onClick={() => undo(true)}>{words.undo}</Button>}>
      <div className="stack">
        <Note tone="ok"><strong>{words.opened(showDay(day), voucher)}</strong> {paper && words.byPaper(paper)} <VoucherLink clubId={clubId} entryId={entryId}>{words.see}</VoucherLink></Note>
        <p className="soft">{mayUndo ? words.mayUndo : words.goesOn}</p>
      </div>
      {undoing && <UndoDialog clubId={clubId} close={() => undo(false)} />}
    </Panel>
  )
}

function UndoDialog({ clubId, close }: { clubId: string; close: () => void }) {
  const words = useWords(vi, en)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<{ clubId: string; reason: string }>('/api/loans/opening/undo', FUND_READS)
  const needed = useNeeded(tried)
  const send = () => {
    setTried(true)
    if (reason.trim().length < 3) return
    write.send({ clubId, reason: reason.trim() }, () => {
      toast(words.undone)
      close()
    })
  }
  return (
    <WriteDialog title={words.undo} verb={words.undo} danger busy={write.busy} problem={write.problem} send={send} close={close}>
      <p>{words.undoLead}</p>
      <Textarea label={words.reason} description={words.reasonHint} rows={2} withAsterisk maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={needed(reason.trim().length < 3 ? '' : reason)} />
    </WriteDialog>
  )
}
