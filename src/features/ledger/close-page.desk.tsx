/** Khóa sổ: what must be counted first is said before the button is pressed, by the same rule as the server's. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Acts, ConfirmDialog } from '#client/dialog.tsx'
import { Form } from '#client/form.tsx'
import { showDay, showDong, showNumber } from '#client/format.ts'
import { useLanguage, useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { sentenceOf } from '#client/refusal-words.ts'
import { useSession, useWrite } from '#client/session.tsx'
import { Loaded, Note } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useScope } from '#client/url-state.ts'
import { type Day, isDay } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { closeBooks } from './closing.ts'
import { en } from './en.ts'
import type { Balances } from './entry.ts'
import { FUND_READS, FundFrame, useBooks } from './fund-frame.desk.tsx'
import { Sums } from './fund-panels.desk.tsx'
import styles from './fund.module.css'
import type { LedgerView } from './ledger-view.ts'
import { en as recordEn } from './record-words.en.ts'
import { vi as recordVi } from './record-words.vi.ts'
import { vi } from './vi.ts'

export default function ClosePage() {
  return <FundFrame>{({ club }) => <Closing key={club.id} clubId={club.id} />}</FundFrame>
}

function Closing({ clubId }: { clubId: string }) {
  const { day } = useScope()
  const [lastDay, setLastDay] = useState(day)
  const books = useBooks(clubId, lastDay)
  return <Loaded from={books}>{(view) => <Close clubId={clubId} lastDay={lastDay} setLastDay={setLastDay} view={view} />}</Loaded>
}

/** What the server will say to closing up to that day. */
function verdictOn(lastDay: string, { closedUntil, firstDay, funds, lastCounts }: LedgerView, today: string) {
  const cashIn = (name: string) => ({ cash: dong(funds.find(({ fund }) => fund === name)?.cash ?? 0) })
  const balances: Balances = { income: cashIn('income'), operating: cashIn('operating') }
  return isDay(lastDay) ? closeBooks(lastDay, { closedUntil: closedUntil as Day | null, firstDay: firstDay as Day | null, today: today as Day }, balances, lastCounts.map(({ fund, day }) => ({ fund, day: day as Day }))) : null
}

function Close({ clubId, lastDay, setLastDay, view }: { clubId: string; lastDay: string; setLastDay: (day: string) => void; view: LedgerView }) {
  const own = useWords(recordVi, recordEn).close
  const names = useWords(vi, en)
  const language = useLanguage()
  const { today } = useSession()
  const [asking, ask] = useState(false)
  const write = useWrite<{ clubId: string; lastDay: string }, { closedUntil: string }>('/api/ledger/close', FUND_READS)
  const verdict = verdictOn(lastDay, view, today)
  const refusal = isRefusal(verdict) ? verdict : null
  const send = () => write.send({ clubId, lastDay }, ({ closedUntil }) => { toast(own.saved(showDay(closedUntil))); ask(false) })
  return (
    <div className={styles.columns}>
      <Panel title={own.title} note={own.lead}>
        <Form label={own.title} send={() => { if (verdict && !refusal) ask(true) }} problem={write.problem}>
          <p>{own.before}: <strong>{view.closedUntil ? showDay(view.closedUntil) : own.never}</strong></p>
          <DayField label={own.lastDay} value={lastDay} onDay={setLastDay} needed />
          <Needs clubId={clubId} view={view} />
          {refusal && <Note tone="warn">{sentenceOf(refusal, language)}</Note>}
          <Acts><Button type="submit" disabled={!verdict || refusal !== null}>{own.save}</Button></Acts>
        </Form>
      </Panel>
      <Panel title={own.balances} note={showDay(lastDay)}>
        <div className="stack">
          {view.funds.map(({ fund, cash, bank }) => (
            <div key={fund}>
              <h3>{names.funds[fund]}</h3>
              <Sums lines={[{ name: names.places.cash, value: showDong(cash) }, { name: names.places.bank, value: showDong(bank) }]} />
            </div>
          ))}
        </div>
      </Panel>
      {asking && (
        <ConfirmDialog title={own.confirm(showDay(lastDay))} verb={own.save} busy={write.busy} confirm={send} close={() => ask(false)}>
          <p>{own.confirmLead}</p>
        </ConfirmDialog>
      )}
    </div>
  )
}

/** Each fund's box: counted in this period, empty, or to be counted first; and what is still to settle. */
function Needs({ clubId, view }: { clubId: string; view: LedgerView }) {
  const own = useWords(recordVi, recordEn).close
  const { funds } = useWords(vi, en)
  const at = { params: { clubId } as never }
  return (
    <div>
      <h3>{own.need}</h3>
      <ul className={styles.steps}>
        {view.funds.map(({ fund, cash }) => {
          const count = view.lastCounts.find((each) => each.fund === fund && (view.closedUntil === null || each.day > view.closedUntil))
          if (count) return <li key={fund}>{own.counted(funds[fund], showDay(count.day))}</li>
          if (cash === 0) return <li key={fund}>{own.empty(funds[fund])}</li>
          return <li key={fund}>{own.countFirst(funds[fund])} <Link to="/cau-lac-bo/$clubId/quy/kiem-ke" {...at}>{own.toCount}</Link></li>
        })}
        <li>{view.openMatters === 0 ? own.noMatters : <>{own.matters(showNumber(view.openMatters))} <Link to="/cau-lac-bo/$clubId/quy/viec-can-xu-ly" {...at}>{own.toMatters}</Link></>}</li>
      </ul>
    </div>
  )
}
