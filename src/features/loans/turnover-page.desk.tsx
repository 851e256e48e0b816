/** Tính thử vòng quay vốn: with the money there is and loans of this size and term, when will half of the members have borrowed; what would make it sooner. */
import { Button, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Acts } from '#client/dialog.tsx'
import { Fields, Form } from '#client/form.tsx'
import { showDong, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Loaded, Note } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { useBooks } from '#features/ledger/fund-frame.desk.tsx'
import type { RulesView } from '#features/ledger/ledger-view.ts'
import { en } from './lend-words.en.ts'
import { vi } from './lend-words.vi.ts'
import { LoanFrame } from './loan-frame.desk.tsx'
import type { TurnoverView } from './loan-view.ts'
import { bestFirst, isTerm, monthAfter, toldMonths } from './turnover-text.ts'
import { LONGEST } from './turnover.ts'
import styles from './turnover.module.css'

export default function TurnoverPage() {
  return <LoanFrame>{({ club }) => <FromRules key={club.id} clubId={club.id} />}</LoanFrame>
}

function FromRules({ clubId }: { clubId: string }) {
  return <Loaded from={useBooks(clubId)}>{({ rules }) => <Trial clubId={clubId} rules={rules} />}</Loaded>
}

/** Most that a member may borrow, for as long as may be; where the regulation names none, a usual loan of a year. */
const USUAL = { loan: 5_000_000, months: 12 }

function Trial({ clubId, rules }: { clubId: string; rules: RulesView }) {
  const words = useWords(vi, en).trial
  const [given, set] = useUrlState({ 'muc-vay': String(rules.ceiling ?? USUAL.loan), thang: String(rules.months ?? USUAL.months) })
  const [loan, setLoan] = useState<number | null>(Number(given['muc-vay']) || null)
  const [months, setMonths] = useState(given.thang)
  const [tried, setTried] = useState(false)
  const send = () => {
    setTried(true)
    if (loan && isTerm(months)) set({ 'muc-vay': String(loan), thang: months.trim() })
  }
  return (
    <>
      <Panel title={words.title} note={words.lead}>
        <Form label={words.title} send={send}>
          <Fields>
            <MoneyField label={words.loan} value={loan} change={setLoan} error={tried && !loan ? words.loanFault : undefined} needed />
            <TextInput label={words.months} inputMode="numeric" autoComplete="off" maxLength={3} withAsterisk value={months} onChange={(event) => setMonths(event.currentTarget.value)} error={tried && !isTerm(months) ? words.monthsFault : undefined} />
          </Fields>
          <Acts><Button type="submit">{words.work}</Button></Acts>
        </Form>
      </Panel>
      <Answer clubId={clubId} loan={given['muc-vay']} months={given.thang} />
    </>
  )
}

function Answer({ clubId, loan, months }: { clubId: string; loan: string; months: string }) {
  const words = useWords(vi, en).trial
  const { day } = useScope()
  const turnover = useGet<TurnoverView>(`/api/clubs/${clubId}/loans/turnover`, { on: day, loan, months })
  return (
    <Loaded from={turnover}>
      {(view) => (
        <>
          <div role="status"><Note tone={view.reachedIn === null ? 'warn' : view.reachedIn === 0 ? 'ok' : 'note'}><p><strong><InOneSentence view={view} day={day} /></strong></p><p>{words.now(showDong(view.cash), showNumber(view.borrowed), showNumber(view.members))}</p><p>{words.assumption}</p></Note></div>
          {view.reachedIn !== 0 && <Levers view={view} day={day} />}
          {view.reachedIn !== 0 && <Months view={view} day={day} />}
        </>
      )}
    </Loaded>
  )
}

type PartProps = { readonly view: TurnoverView; readonly day: string }

function InOneSentence({ view: { reachedIn, borrowed, members, needed, months }, day }: PartProps) {
  const words = useWords(vi, en).trial
  if (reachedIn === 0) return words.already(showNumber(Math.max(borrowed, months.at(-1)?.borrowed ?? 0)), showNumber(members))
  if (reachedIn === null) return words.notReached(LONGEST, showNumber(months.at(-1)?.borrowed ?? borrowed), showNumber(needed))
  return words.reached(monthAfter(day, reachedIn), reachedIn, showNumber(needed), showNumber(members))
}

function Levers({ view, day }: PartProps) {
  const words = useWords(vi, en).trial
  const { best, others } = bestFirst(view.levers)
  const changeOf = ({ lever, value }: TurnoverView['levers'][number]) => words.changes[lever]!(lever === 'months' ? showNumber(value) : showDong(lever === 'capital' ? value - view.cash : value))
  const afterOf = ({ reachedIn, sooner }: TurnoverView['levers'][number]) => (reachedIn === null ? words.never(LONGEST) : words.after(monthAfter(day, reachedIn), reachedIn, sooner))
  return (
    <Panel title={words.levers} note={words.leversNote}>
      <p><strong>{best ? words.best(changeOf(best), afterOf(best)) : words.none}</strong></p>
      <ul className={styles.others}>{others.map((each) => <li key={each.lever}>{words.other(changeOf(each), afterOf(each))}</li>)}</ul>
    </Panel>
  )
}

type Month = TurnoverView['months'][number]
function Months({ view: { months, needed }, day }: PartProps) {
  const words = useWords(vi, en).trial
  const columns = useMemo((): readonly TableColumn<Month>[] => [
    { id: 'month', head: words.month, value: ({ month }) => month, show: ({ month }) => monthAfter(day, month), unbroken: true },
    { id: 'lent', head: words.lent, value: ({ lent }) => lent, as: 'number' },
    { id: 'borrowed', head: words.borrowed, value: ({ borrowed }) => borrowed, show: ({ borrowed }) => `${showNumber(borrowed)}/${showNumber(needed)}`, as: 'number' },
    { id: 'bar', head: words.bar, value: ({ borrowed }) => borrowed, show: ({ borrowed }) => <Bar part={borrowed / needed} /> },
    { id: 'cash', head: words.cash, value: ({ cash }) => cash, as: 'number' },
  ], [words, day, needed])
  return <Panel title={words.table} note={words.tableNote}><Table name="months" plain caption={words.table} rows={toldMonths(months)} columns={columns} rowId={({ month }) => String(month)} /></Panel>
}

/** Beside its figure, so that nobody needs to see it. */
const Bar = ({ part }: { part: number }) => (
  <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect className={styles.whole} width="100" height="10" />
    <rect className={styles.part} width={Math.min(100, part * 100)} height="10" />
  </svg>
)
