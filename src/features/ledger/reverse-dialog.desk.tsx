/** Bỏ một chứng từ ghi nhầm: a reversal with its reason; says beforehand on which day it will stand. */
import { Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFaults } from '#client/form.tsx'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { useNeeded, WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import { FUND_READS, useBooks } from './fund-frame.desk.tsx'
import type { EnteredView, EntryView } from './ledger-view.ts'
import { keepsForOthers } from './movement-form.ts'
import { en as recordEn } from './record-words.en.ts'
import { vi as recordVi } from './record-words.vi.ts'
import { voucherNumber } from './voucher-number.ts'

type Body = { entryId: string; reason: string; enteredFor: string | null }

export function ReverseDialog({ clubId, entry, close }: { clubId: string; entry: EntryView; close: () => void }) {
  const words = useWords(deskVi, deskEn).voucher
  const record = useWords(recordVi, recordEn)
  const { today, roles } = useSession()
  const navigate = useNavigate()
  const { data: books } = useBooks(clubId, today)
  const [reason, setReason] = useState('')
  const [enteredFor, setEnteredFor] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<Body, EnteredView>('/api/ledger/reverse', FUND_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const forOthers = keepsForOthers(roles, clubId)
  const closed = books?.closedUntil ?? null
  const send = () => {
    setTried(true)
    if (reason.trim().length < 3 || (forOthers && enteredFor.trim().length < 2)) return
    write.send({ entryId: entry.entryId, reason: reason.trim(), enteredFor: enteredFor.trim() || null }, (entered) => {
      toast(words.undone(voucherNumber(entered)))
      close()
      void navigate({ to: '/cau-lac-bo/$clubId/quy/chung-tu/$entryId', params: { clubId, entryId: entered.entryId } as never })
    })
  }
  return (
    <WriteDialog title={words.undoTitle(entry.voucher)} verb={words.undo} danger busy={write.busy} problem={write.problem} send={send} close={close}>
      <p>{words.undoLead} {closed !== null && entry.day <= closed ? words.undoClosed(showDay(closed), showDay(today)) : words.undoOpen(showDay(entry.day))}</p>
      <Textarea label={words.reasonField} description={words.reasonHint} rows={2} withAsterisk maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={fault('reason') ?? (tried && reason.trim().length > 0 && reason.trim().length < 3 ? record.reasonShort : needed(reason))} />
      {forOthers && <TextInput label={record.enteredFor} description={record.enteredForHint} withAsterisk maxLength={200} autoComplete="off" value={enteredFor} onChange={(event) => setEnteredFor(event.currentTarget.value)} error={fault('enteredFor') ?? needed(enteredFor)} />}
    </WriteDialog>
  )
}
