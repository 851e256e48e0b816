/** Buổi họp quyết định cho vay: the day and the votes, several borrowers each on terms of their own, and the total against what the fund has. */
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Acts } from '#client/dialog.tsx'
import { Fields, Form } from '#client/form.tsx'
import { showDay, showDong } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Panel } from '#client/page.tsx'
import { useGet, useSession, useWrite } from '#client/session.tsx'
import { Loaded, Note } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { FUND_READS, useBooks } from '#features/ledger/fund-frame.desk.tsx'
import type { LedgerView } from '#features/ledger/ledger-view.ts'
import { keepsForOthers } from '#features/ledger/movement-form.ts'
import type { MembersView } from '#features/members/member-view.ts'
import { DecisionBorrower, isOnBoard } from './decision-borrower.desk.tsx'
import { ruleTerms } from './decision-preview.desk.tsx'
import styles from './decision.module.css'
import { type BorrowerForm, type MeetingFault, type MeetingForm, meetingDecision, missingOfBorrower, missingOfMeeting, NEW_BORROWER, NEW_VOTE, quantityOf, totalsOf } from './lend-form.ts'
import { en } from './lend-words.en.ts'
import { vi } from './lend-words.vi.ts'
import { LoanFrame } from './loan-frame.desk.tsx'
import { thingOf } from './loan-text.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

export default function DecisionPage() {
  return <LoanFrame deciding>{({ club }) => <Begin key={club.id} clubId={club.id} />}</LoanFrame>
}

type Decided = { readonly day: string; readonly lines: readonly { readonly loanId: string; readonly text: string }[]; readonly sum: number }

function Begin({ clubId }: { clubId: string }) {
  const [decided, setDecided] = useState<Decided | null>(null)
  const books = useBooks(clubId)
  if (decided) return <Done clubId={clubId} decided={decided} again={() => setDecided(null)} />
  return <Loaded from={books}>{(first) => <Decision clubId={clubId} first={first} done={setDecided} />}</Loaded>
}

/** `first`: the books on the day of the top bar, until those of the meeting's day are read. */
function Decision({ clubId, first, done }: { clubId: string; first: LedgerView; done: (decided: Decided) => void }) {
  const words = useWords(vi, en).decide
  const { day } = useScope()
  const fresh = (): BorrowerForm => ({ ...NEW_BORROWER, loanId: crypto.randomUUID(), months: first.rules.months ?? 12 })
  const [meeting, setMeeting] = useState<MeetingForm>({ ...NEW_VOTE, day })
  const [paper, setPaper] = useState('')
  const [borrowers, setBorrowers] = useState<readonly BorrowerForm[]>(() => [fresh()])
  const [tried, setTried] = useState(false)
  const forOthers = keepsForOthers(useSession().roles, clubId)
  const books = useBooks(clubId, meeting.day).data ?? first
  const members = useGet<MembersView>(`/api/clubs/${clubId}/members`, { on: meeting.day || day }).data?.members.filter(({ leftOn }) => leftOn === null) ?? []
  const write = useWrite<object>('/api/loans/decisions', FUND_READS)
  const onBoard = (personId: string) => isOnBoard(members, personId)
  const missing = missingOfMeeting(meeting, forOthers ? paper : null)
  const missingOf = (form: BorrowerForm) => missingOfBorrower(form, onBoard(form.personId))
  const count = borrowers.reduce((sum, form) => sum + missingOf(form).length, missing.length)
  const change = (loanId: string, part: Partial<BorrowerForm>) => setBorrowers((before) => before.map((each) => (each.loanId === loanId ? { ...each, ...part } : each)))
  const lineOf = (form: BorrowerForm): string => {
    const name = members.find(({ personId }) => personId === form.personId)?.fullName ?? ''
    return [name, showDong(form.amount ?? 0), words.month(form.months), form.inKind && thingOf({ what: form.what, unit: form.unit, quantity: quantityOf(form.quantity) })].filter(Boolean).join(', ')
  }
  const send = () => {
    setTried(true)
    if (count > 0) return
    write.send(meetingDecision(meeting, borrowers, { clubId, ...ruleTerms(books.rules), isOnBoard: onBoard, enteredFor: forOthers ? paper : null }), () => {
      const { money, goods } = totalsOf(borrowers)
      done({ day: meeting.day, lines: borrowers.map((form) => ({ loanId: form.loanId, text: lineOf(form) })), sum: money + goods })
      window.scrollTo(0, 0)
    })
  }
  /** What is said of one borrower stands there. */
  const whose = borrowers.some(({ loanId }) => loanId === write.problem?.because.loanId) ? write.problem?.because.loanId : undefined
  return (
    <Form label={words.title} send={send} problem={whose ? null : write.problem}>
      <Meeting meeting={meeting} change={(part) => setMeeting((before) => ({ ...before, ...part }))} paper={forOthers ? { value: paper, set: setPaper } : null} missing={tried ? missing : []} />
      {borrowers.map((form, at) => (
        <DecisionBorrower
          key={form.loanId} clubId={clubId} on={meeting.day} number={at + 1} form={form} members={members} rules={books.rules} missing={tried ? missingOf(form) : []} problem={whose === form.loanId ? write.problem : null}
          change={(part) => change(form.loanId, part)} remove={borrowers.length > 1 ? () => setBorrowers((before) => before.filter(({ loanId }) => loanId !== form.loanId)) : null}
        />
      ))}
      <div><Button variant="default" disabled={borrowers.length >= MOST_BORROWERS} onClick={() => setBorrowers((before) => [...before, fresh()])}>{words.add}</Button></div>
      <Total borrowers={borrowers} books={books} />
      {tried && count > 0 && <p role="alert"><b>{words.missing(count)}</b></p>}
      <Acts><Button type="submit" loading={write.busy}>{words.save}</Button></Acts>
    </Form>
  )
}
/** As many as one decision takes. */
const MOST_BORROWERS = 30

type MeetingProps = { readonly meeting: MeetingForm; readonly change: (part: Partial<MeetingForm>) => void; readonly paper: { readonly value: string; readonly set: (text: string) => void } | null; readonly missing: readonly MeetingFault[] }
function Meeting({ meeting, change, paper, missing }: MeetingProps) {
  const words = useWords(vi, en).decide
  const { needed } = useWords(phoneVi, phoneEn).lend
  const fault = (field: MeetingFault) => (missing.includes(field) ? { ...needed, ...words.fault }[field] : undefined)
  const votes = { inputMode: 'numeric', autoComplete: 'off', maxLength: 4 } as const
  return (
    <Panel title={words.title} note={words.lead}>
      <div className={styles.borrower}>
        <Fields>
          <DayField label={words.day} hint="" value={meeting.day} onDay={(day) => change({ day })} error={fault('day')} needed />
          <TextInput label={words.present} {...votes} withAsterisk value={meeting.present} onChange={(event) => change({ present: event.currentTarget.value })} error={fault('present')} />
        </Fields>
        <Fields>
          <TextInput label={words.inFavour} {...votes} withAsterisk value={meeting.inFavour} onChange={(event) => change({ inFavour: event.currentTarget.value })} error={fault('inFavour')} />
          <TextInput label={words.against} {...votes} value={meeting.against} onChange={(event) => change({ against: event.currentTarget.value })} />
        </Fields>
        {paper && <TextInput label={words.paper} description={words.paperHint} withAsterisk maxLength={200} autoComplete="off" value={paper.value} onChange={(event) => paper.set(event.currentTarget.value)} error={fault('paper')} />}
      </div>
    </Panel>
  )
}

/** Against what there is to lend; the decision stands all the same, and nothing is handed over that the fund does not hold. */
function Total({ borrowers, books }: { borrowers: readonly BorrowerForm[]; books: LedgerView }) {
  const words = useWords(vi, en).decide
  const { money, goods } = totalsOf(borrowers)
  const fund = books.funds.find((each) => each.fund === 'income')
  const has = (fund?.cash ?? 0) + (fund?.bank ?? 0)
  const isShort = money > has || goods > books.goods
  return (
    <Panel title={words.total}>
      <div role="status">
        <Note tone={isShort ? 'warn' : 'note'}>
          <p><strong>{words.count(borrowers.length, showDong(money + goods))}</strong></p>
          <p>{words.ofMoney(showDong(money), showDong(has))}</p>
          {goods > 0 && <p>{words.ofGoods(showDong(goods), showDong(books.goods))}</p>}
          {isShort && <p>{words.tooSmall}</p>}
        </Note>
      </div>
    </Panel>
  )
}

function Done({ clubId, decided: { day, lines, sum }, again }: { clubId: string; decided: Decided; again: () => void }) {
  const words = useWords(vi, en).decide
  return (
    <Panel title={words.title}>
      <div className="stack">
        <div role="status"><Note tone="ok"><p><strong>{words.done(showDay(day), lines.length, showDong(sum))}</strong></p><p>{words.next}</p></Note></div>
        <ol className={styles.decided}>{lines.map(({ loanId, text }) => <li key={loanId}>{text}</li>)}</ol>
        <Acts>
          <Button variant="default" onClick={again}>{words.another}</Button>
          <LinkButton to="/cau-lac-bo/$clubId/vay-von" params={{ clubId }}>{words.toLoans}</LinkButton>
        </Acts>
      </div>
    </Panel>
  )
}
