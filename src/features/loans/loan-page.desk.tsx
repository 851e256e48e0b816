/** Một khoản vay trên máy tính: where it stands, its schedule with what is covered, what moved, its papers, and what can be done. */
import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { showDay, showDong, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Facts, Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge, Loaded, Note } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { VoucherLink } from '#features/ledger/cash-book-row.desk.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import { en } from './en.ts'
import { LoanActs } from './loan-acts.desk.tsx'
import type { Act } from './loan-acts.ts'
import { ActDialog } from './loan-dialogs.desk.tsx'
import { LoanFrame } from './loan-frame.desk.tsx'
import { LoanPapers } from './loan-papers.desk.tsx'
import { LoanSchedules } from './loan-schedules.desk.tsx'
import { quantityText, rateText, repaidOf, thingOf } from './loan-text.ts'
import type { LoanView } from './loan-view.ts'
import { vi } from './vi.ts'

export default function LoanPage() {
  const { loanId } = useParams({ strict: false }) as { loanId: string }
  const { day } = useScope()
  const loan = useGet<LoanView>(`/api/loans/${loanId}`, { on: day })
  return <LoanFrame>{({ club }) => <Loaded from={loan}>{(view) => <Loan key={view.loanId} clubId={club.id} loan={view} />}</Loaded>}</LoanFrame>
}

function Loan({ clubId, loan }: { clubId: string; loan: LoanView }) {
  const { one: words, register: { overdueDays } } = useWords(deskVi, deskEn)
  const names = useWords(vi, en)
  const [act, setAct] = useState<Act | null>(null)
  const { state } = loan
  return (
    <>
      <p className="no-print"><Link to="/cau-lac-bo/$clubId/vay-von" params={{ clubId } as never}>{words.back}</Link></p>
      <Panel title={<span className="line">{loan.person}: {loan.inKind ? thingOf(loan.inKind) : showDong(loan.amount)} <Badge tone={state.daysOverdue > 0 ? 'warn' : state.status === 'lent' ? 'ok' : 'quiet'}>{state.daysOverdue > 0 ? overdueDays(state.daysOverdue) : names.statuses[state.status]}</Badge></span>} acts={<LoanActs loan={loan} act={setAct} />}>
        <div className="stack">
          {loan.died && state.status === 'lent' && <Note tone="warn">{words.died}</Note>}
          {loan.losses.length > 0 && <Losses loan={loan} act={setAct} />}
          <Standing loan={loan} />
        </div>
      </Panel>
      <LoanSchedules loan={loan} />
      <Movements clubId={clubId} loan={loan} act={setAct} />
      {loan.requests.length > 0 && <Requests loan={loan} act={setAct} />}
      <Panel title={words.papers}><LoanPapers loan={loan} /></Panel>
      {act && <ActDialog clubId={clubId} loan={loan} act={act} close={() => setAct(null)} />}
    </>
  )
}

function Standing({ loan }: { loan: LoanView }) {
  const words = useWords(deskVi, deskEn).one
  const names = useWords(vi, en)
  const { state, decision, coSigner, approver, heir, inKind, passedOn, result } = loan
  const late = state.overdue.principal + state.overdue.interest
  const facts = [
    { name: words.left, value: <strong>{showDong(state.principalLeft)}</strong> }, { name: words.paid, value: showDong(repaidOf(loan)) }, { name: words.interestPaid, value: showDong(state.interestPaid) },
    ...(state.writtenOff > 0 ? [{ name: words.writtenOff, value: showDong(state.writtenOff) }] : []),
    ...(late > 0 ? [{ name: words.overdue, value: <strong>{words.overdueText(showDong(late), state.daysOverdue)}</strong> }] : []),
    ...(state.next && state.status === 'lent' ? [{ name: words.next, value: words.nextText(showDong(state.next.principal + state.next.interest), showDay(state.next.dueOn)) }] : []),
    ...(state.advance > 0 ? [{ name: words.advanceHeld, value: showDong(state.advance) }] : []), ...(state.advance < 0 ? [{ name: words.makeGood, value: <strong>{showDong(-state.advance)}</strong> }] : []),
    ...(decision ? [{ name: words.decided, value: words.votes(showDay(decision.day), decision.inFavour, decision.present) }] : []),
    { name: words.terms, value: words.termsText(loan.months, loan.monthlyRate === 0 ? words.noRate : words.rate(rateText(loan.monthlyRate)), words.methods[loan.method]) },
    { name: words.purpose, value: [names.purposes[loan.purpose], loan.purposeNote].filter(Boolean).join(': ') },
    ...(inKind ? [{ name: words.comesBack, value: [names.comesBack[inKind.comesBack], inKind.back].filter(Boolean).join(': ') }] : []),
    ...(passedOn.from ? [{ name: words.cameFrom, value: <Other clubId={loan.clubId} loan={passedOn.from} /> }] : []),
    ...(passedOn.to.length > 0 ? [{ name: words.wentTo, value: <>{passedOn.to.map((other) => <div key={other.loanId}><Other clubId={loan.clubId} loan={other} /></div>)}</> }] : []),
    ...(coSigner ? [{ name: words.coSigner, value: `${coSigner.name}, ${coSigner.relation}` }] : []), ...(approver ? [{ name: words.approver, value: approver }] : []), ...(heir ? [{ name: words.heir, value: `${heir.name}, ${heir.relation}` }] : []),
    ...(result ? [{ name: words.result, value: words.resultText(names.results[result.result] ?? '', result.byAmount === null ? null : showDong(result.byAmount), result.outOfPoverty) }] : []),
  ]
  return <Facts facts={facts} />
}

/** The loan before or after this one, of the same thing. */
function Other({ clubId, loan: { loanId, person, day } }: { clubId: string; loan: LoanView['passedOn']['to'][number] }) {
  return <><Link to="/cau-lac-bo/$clubId/vay-von/$loanId" params={{ clubId, loanId } as never}>{person}</Link>{day && `, ${showDay(day)}`}</>
}

type Doing = { readonly loan: LoanView; readonly act: (act: Act) => void }

/** The certificate stands here with the two ways that may follow; the debt itself has not changed. */
function Losses({ loan, act }: Doing) {
  const words = useWords(deskVi, deskEn)
  const [mayRecord, mayDecide] = [useMay('money', 'record'), useMay('money', 'approve')]
  return (
    <Note tone="warn">
      <div className="stack">
        <strong>{words.one.losses}</strong>
        {loan.losses.map(({ lossId, quantity, cause, day, certifiedBy }) => (
          <span key={lossId} className="line">
            {words.one.lost(`${quantityText(quantity)} ${loan.inKind?.unit ?? ''}`, words.acts.causes[cause], showDay(day), certifiedBy)}
            {mayRecord && <Button size="compact-md" variant="default" onClick={() => act({ kind: 'undo-loss', lossId })}>{words.acts.undoLoss}</Button>}
          </span>
        ))}
        <span>{words.one.afterLoss}</span>
        {mayDecide && loan.state.status === 'lent' && <span className="line"><Button variant="default" onClick={() => act({ kind: 'extend' })}>{words.acts.extend}</Button><Button variant="default" onClick={() => act({ kind: 'write-off' })}>{words.acts.writeOff}</Button></span>}
      </div>
    </Note>
  )
}

function Movements({ clubId, loan, act }: Doing & { readonly clubId: string }) {
  const words = useWords(deskVi, deskEn).one
  const mayRecord = useMay('money', 'record')
  if (loan.movements.length === 0) return <Panel title={words.movements}><p className="soft">{words.noMovements}</p></Panel>
  const figure = (amount: number) => <td data-as="number">{amount === 0 ? '' : showNumber(amount)}</td>
  return (
    <Panel title={words.movements} flush>
      <PlanTable caption={words.movements}>
        <thead>
          <tr>
            <th scope="col">{words.day}</th><th scope="col">{words.what}</th><th scope="col" data-as="number">{words.principal}</th><th scope="col" data-as="number">{words.interest}</th><th scope="col" data-as="number">{words.advance}</th>
            {mayRecord && <th scope="col" data-as="number" className="no-print"><span className="unseen">{words.takeBack}</span></th>}
          </tr>
        </thead>
        <tbody>
          {[...loan.movements].reverse().map(({ entryId, kind, day, principal, interest, advance }) => (
            <tr key={entryId}>
              <td className="unbroken">{showDay(day)}</td>
              <th scope="row"><VoucherLink clubId={clubId} entryId={entryId}>{words.kinds[kind]}</VoucherLink></th>
              {figure(principal)}{figure(interest)}{figure(advance)}
              {mayRecord && <td data-as="number" className="no-print"><Button size="compact-md" variant="default" aria-label={`${words.takeBack}: ${words.kinds[kind]} ${showDay(day)}`} onClick={() => act({ kind: 'take-back', entryId })}>{words.takeBack}</Button></td>}
            </tr>
          ))}
        </tbody>
      </PlanTable>
    </Panel>
  )
}

function Requests({ loan, act }: Doing) {
  const words = useWords(deskVi, deskEn)
  const mayDecide = useMay('money', 'approve')
  return (
    <Panel title={words.one.requests}>
      <div className="stack">
        {loan.requests.map(({ requestId, source, amount, askedOn, answer, answeredOn, paper }) => (
          <span key={requestId} className="line">
            <span>{words.acts.sources[source as keyof typeof words.acts.sources]}: {words.one.requestLine(showDong(amount), showDay(askedOn))}, {answer ? [words.one.answers[answer], paper, showDay(answeredOn)].filter(Boolean).join(', ') : words.one.noAnswer}</span>
            {mayDecide && !answer && <Button size="compact-md" variant="default" onClick={() => act({ kind: 'answer', requestId })}>{words.acts.answer}</Button>}
          </span>
        ))}
      </div>
    </Panel>
  )
}
