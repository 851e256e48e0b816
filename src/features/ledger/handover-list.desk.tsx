/** Các lần bàn giao thủ quỹ đã ghi, with the minutes of each; one entered by mistake is taken back and stays to be seen. */
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useFaults } from '#client/form.tsx'
import { showDay, showDong, showMoment } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useWrite } from '#client/session.tsx'
import { Badge, Empty } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useNeeded, WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { en as ledgerEn } from './en.ts'
import { FUND_READS } from './fund-frame.desk.tsx'
import styles from './fund.module.css'
import { MinutesButton } from './handover-there.desk.tsx'
import { en } from './handover-words.en.ts'
import { vi } from './handover-words.vi.ts'
import type { HandoverView } from './treasurer-handover-view.ts'
import { vi as ledgerVi } from './vi.ts'

type ListProps = { readonly clubId: string; readonly handovers: readonly HandoverView[]; readonly mayUndo: boolean }

export function PastHandovers({ clubId, handovers, mayUndo }: ListProps) {
  const words = useWords(vi, en)
  const [undoing, undo] = useState<HandoverView | null>(null)
  if (handovers.length === 0) return <Empty title={words.none}>{words.noneMeaning}</Empty>
  return (
    <Panel title={words.past} flush>
      <ul className={styles.matters}>
        {handovers.map((handover) => (
          <li key={handover.handoverId}>
            <Told handover={handover} />
            {!handover.undone && (
              <div className={styles.part}>
                <MinutesButton clubId={clubId} day={handover.day} small />
                {mayUndo && <Button className="no-print" size="compact-md" variant="default" aria-label={words.undoOf(showDay(handover.day))} onClick={() => undo(handover)}>{words.undo}</Button>}
              </div>
            )}
          </li>
        ))}
      </ul>
      {undoing && <UndoDialog handover={undoing} close={() => undo(null)} />}
    </Panel>
  )
}

function Told({ handover: { day, from, to, funds, loans, loansLeft, lastNumbers, witnesses, minutes, note, enteredFor, madeBy, madeAt, undone } }: { handover: HandoverView }) {
  const words = useWords(vi, en)
  const { funds: names } = useWords(ledgerVi, ledgerEn)
  const numbers = words.numbers(lastNumbers.receipt, lastNumbers.payment, lastNumbers.other)
  return (
    <div>
      <p><strong className={undone ? styles.gone : undefined}>{words.line(showDay(day), from.name, to.name)}</strong> {undone && <Badge>{words.undone}</Badge>}</p>
      {funds.map(({ fund, cash, bank }) => <p key={fund}>{names[fund]}: {words.cashOf(showDong(cash)).toLocaleLowerCase('vi')}, {words.bankOf(showDong(bank))}</p>)}
      <p>{words.loans}: {words.loansOf(String(loans), showDong(loansLeft))}. {words.books}: {numbers}.</p>
      <p>{words.witnessed(witnesses.join(', '))}.{minutes && ` ${words.minutesOf(minutes)}.`}</p>
      {note && <p>{note}</p>}
      <p className="soft small">{words.by(madeBy ?? words.system, showMoment(madeAt))}{enteredFor && `. ${words.copied(enteredFor)}`}</p>
      {undone && <p className="soft small">{words.undoneBy(undone.by ?? words.system, showMoment(undone.at), undone.reason)}</p>}
    </div>
  )
}

function UndoDialog({ handover: { handoverId, day }, close }: { handover: HandoverView; close: () => void }) {
  const words = useWords(vi, en)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<{ handoverId: string; reason: string }>('/api/ledger/handovers/undo', FUND_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const send = () => {
    setTried(true)
    if (reason.trim().length < 3) return
    write.send({ handoverId, reason: reason.trim() }, () => {
      toast(words.undoSaved)
      close()
    })
  }
  return (
    <WriteDialog title={words.undoTitle(showDay(day))} verb={words.undoVerb} danger busy={write.busy} problem={write.problem} send={send} close={close}>
      <p>{words.undoLead}</p>
      <Textarea label={words.reason} description={words.reasonHint} rows={2} withAsterisk maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={fault('reason') ?? needed(reason.trim().length < 3 ? '' : reason)} />
    </WriteDialog>
  )
}
