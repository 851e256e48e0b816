/** Ghi thu, chi: one line of the paper after the other; read back before it is written, and its number said after. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Acts } from '#client/dialog.tsx'
import { Form } from '#client/form.tsx'
import { showDay, showDong } from '#client/format.ts'
import { useLanguage, useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { sentenceOf } from '#client/refusal-words.ts'
import { useSession, useWrite } from '#client/session.tsx'
import { Loaded, Note } from '#client/states.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import type { Fund } from './account.ts'
import { VoucherLink } from './cash-book-row.desk.tsx'
import { en } from './en.ts'
import { FUND_READS, FundFrame, useBooks } from './fund-frame.desk.tsx'
import { Sums } from './fund-panels.desk.tsx'
import styles from './fund.module.css'
import type { EnteredView, LedgerView } from './ledger-view.ts'
import { MovementFields } from './movement-fields.desk.tsx'
import { isMovementKind, isOffered, keepsForOthers, type MovementBody, type MovementForm, readMovement, usualFund } from './movement-form.ts'
import { ReadBack } from './read-back.desk.tsx'
import { en as recordEn } from './record-words.en.ts'
import { vi as recordVi } from './record-words.vi.ts'
import { vi } from './vi.ts'
import { voucherNumber } from './voucher-number.ts'

export default function RecordPage() {
  return <FundFrame recording>{({ club }) => <Record key={club.id} clubId={club.id} />}</FundFrame>
}

/** The fund is the usual one of the kind until another is chosen. */
type Typed = Omit<MovementForm, 'kind' | 'fund'> & { readonly fund: Fund | null }
const EMPTY: Omit<Typed, 'on'> = { amount: null, source: 'care-fund', fund: null, place: 'cash', from: 'cash', to: 'cash', area: '', whom: 'member', personId: '', party: '', memo: '', manner: 'happened', enteredFor: '' }

function Record({ clubId }: { clubId: string }) {
  const words = useWords(recordVi, recordEn).move
  const { day } = useScope()
  const [{ loai }, set] = useUrlState({ loai: 'dues' })
  const [typed, setTyped] = useState<Typed>({ ...EMPTY, on: day })
  const books = useBooks(clubId, typed.on)
  const twoFunds = books.data?.twoFunds ?? false
  const kind = isMovementKind(loai) && isOffered(loai, twoFunds) ? loai : 'dues'
  const forOthers = keepsForOthers(useSession().roles, clubId)
  const [tried, setTried] = useState(false)
  const [toWrite, readBack] = useState<MovementBody | null>(null)
  const [done, setDone] = useState<EnteredView | null>(null)
  const write = useWrite<MovementBody & { clubId: string }, EnteredView>('/api/ledger/movements', FUND_READS)
  const form: MovementForm = { ...typed, kind, fund: typed.fund ?? usualFund(kind, twoFunds) }
  const read = readMovement(form, { twoFunds, forOthers })
  const missing = 'missing' in read ? read.missing : []
  const change = (part: Partial<MovementForm>) => {
    if (part.kind) set({ loai: part.kind })
    setTyped((before) => ({ ...before, ...(part.kind && { fund: null }), ...part }))
  }
  const check = () => {
    setTried(true)
    if ('movement' in read) readBack(read)
  }
  const send = () => {
    if (!toWrite) return
    write.send({ clubId, ...toWrite }, (entered) => {
      setDone(entered)
      readBack(null)
      setTried(false)
      setTyped(({ on, enteredFor, place, fund, whom, manner }) => ({ ...EMPTY, on, enteredFor, place, fund, whom, manner }))
      window.scrollTo(0, 0)
    })
  }
  const putAway = () => {
    readBack(null)
    write.forget()
  }
  return (
    <div className={styles.columns}>
      <div className={styles.beside}>
        {done && <Done clubId={clubId} entered={done} />}
        <Panel title={words.title} note={words.lead}>
          <Form label={words.title} send={check}>
            <MovementFields clubId={clubId} areas={books.data?.rules.areas ?? []} form={form} change={change} twoFunds={twoFunds} forOthers={forOthers} missing={tried ? missing : []} />
            {tried && missing.length > 0 && <p role="alert"><b>{words.missing(missing.length)}</b></p>}
            <Acts><Button type="submit">{words.check}</Button></Acts>
          </Form>
        </Panel>
      </div>
      <div className={styles.beside}><Loaded from={books}>{(answer) => <Now view={answer} />}</Loaded></div>
      {toWrite && <ReadBack form={form} body={toWrite} clubId={clubId} twoFunds={twoFunds} write={write} send={send} close={putAway} />}
    </div>
  )
}

/** What was written, under which number; what was marked says so with its sentence. */
function Done({ clubId, entered }: { clubId: string; entered: EnteredView }) {
  const words = useWords(recordVi, recordEn).move
  const { vouchers } = useWords(vi, en)
  const language = useLanguage()
  return (
    <div role="status" className="stack">
      <Note tone="ok">
        <p><strong>{words.done(vouchers[entered.voucher], voucherNumber(entered), showDay(entered.day))}</strong> <VoucherLink clubId={clubId} entryId={entered.entryId}>{words.seeDone}</VoucherLink></p>
        <p>{words.next}</p>
      </Note>
      {entered.matters.length > 0 && (
        <Note tone="warn">
          <p><strong>{words.marked}</strong></p>
          {entered.matters.map(({ code, because }) => <p key={code}>{sentenceOf({ refused: code, because }, language)}</p>)}
        </Note>
      )}
    </div>
  )
}

/** What each fund has on that day, beside the form. */
function Now({ view }: { view: LedgerView }) {
  const words = useWords(recordVi, recordEn).move
  const { funds, places } = useWords(vi, en)
  return (
    <Panel title={words.now} note={words.nowOn(showDay(view.on))}>
      <div className="stack">
        {view.funds.map(({ fund, cash, bank }) => (
          <div key={fund}>
            <h3>{funds[fund]}</h3>
            <Sums lines={[{ name: places.cash, value: showDong(cash) }, { name: places.bank, value: showDong(bank) }]} />
          </div>
        ))}
      </div>
    </Panel>
  )
}
