/** Việc cần xử lý: what was entered because it happened and does not fit, until a person says how it was settled. */
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useFaults } from '#client/form.tsx'
import { showDay, showMoment, showNumber } from '#client/format.ts'
import { useLanguage, useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { sentenceOf } from '#client/refusal-words.ts'
import { useGet, useMay, useWrite } from '#client/session.tsx'
import { Empty, Loaded } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useNeeded, WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { VoucherLink } from './cash-book-row.desk.tsx'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import { en } from './en.ts'
import { FUND_READS, FundFrame } from './fund-frame.desk.tsx'
import styles from './fund.module.css'
import type { MattersView } from './ledger-view.ts'
import { vi } from './vi.ts'

type Matter = MattersView['matters'][number]

export default function MattersPage() {
  return <FundFrame>{({ club }) => <Matters clubId={club.id} />}</FundFrame>
}

function Matters({ clubId }: { clubId: string }) {
  const words = useWords(deskVi, deskEn).matters
  const matters = useGet<MattersView>(`/api/clubs/${clubId}/ledger/matters`)
  const [settling, settle] = useState<Matter | null>(null)
  return (
    <Loaded from={matters}>
      {({ matters: all }) => {
        const open = all.filter(({ settledAt }) => settledAt === null)
        const done = all.filter(({ settledAt }) => settledAt !== null)
        return (
          <>
            <h2>{words.title}</h2>
            <p className="soft">{words.lead}</p>
            {open.length === 0 ? <Empty title={words.none}>{words.noneMeaning}</Empty> : <List clubId={clubId} title={words.open(showNumber(open.length))} matters={open} settle={settle} />}
            {done.length > 0 && <List clubId={clubId} title={words.done(showNumber(done.length))} matters={done} />}
            {settling && <SettleDialog matter={settling} close={() => settle(null)} />}
          </>
        )
      }}
    </Loaded>
  )
}

function List({ clubId, title, matters, settle }: { clubId: string; title: string; matters: readonly Matter[]; settle?: (matter: Matter) => void }) {
  const words = useWords(deskVi, deskEn).matters
  const { kinds } = useWords(vi, en)
  const language = useLanguage()
  const mayRecord = useMay('money', 'record')
  return (
    <Panel title={title} flush>
      <ul className={styles.matters}>
        {matters.map((matter) => (
          <li key={`${matter.entryId} ${matter.code}`}>
            <div>
              <p><VoucherLink clubId={clubId} entryId={matter.entryId}>{matter.voucher}</VoucherLink>, {showDay(matter.day)}, {kinds[matter.kind].toLocaleLowerCase(language)}</p>
              <p>{sentenceOf({ refused: matter.code, because: matter.because }, language)}</p>
              {matter.settledAt && <p className="soft">{matter.note}. {words.by(matter.settledBy ?? '', showMoment(matter.settledAt))}</p>}
            </div>
            {settle && mayRecord && <Button className="no-print" size="compact-md" variant="default" aria-label={words.settleOf(matter.voucher)} onClick={() => settle(matter)}>{words.settle}</Button>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function SettleDialog({ matter, close }: { matter: Matter; close: () => void }) {
  const words = useWords(deskVi, deskEn).matters
  const language = useLanguage()
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<{ entryId: string; code: string; note: string }>('/api/ledger/matters/settle', FUND_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const send = () => {
    setTried(true)
    if (note.trim().length < 3) return
    write.send({ entryId: matter.entryId, code: matter.code, note: note.trim() }, () => {
      toast(words.saved)
      close()
    })
  }
  return (
    <WriteDialog title={words.settleTitle} verb={words.save} busy={write.busy} problem={write.problem} send={send} close={close}>
      <p>{matter.voucher}: {sentenceOf({ refused: matter.code, because: matter.because }, language)}</p>
      <Textarea label={words.note} description={words.noteHint} rows={3} withAsterisk maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} error={fault('note') ?? needed(note.trim().length < 3 ? '' : note)} />
    </WriteDialog>
  )
}
