import { useState } from 'react'
import { showDay, showDong } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useGet } from '#client/phone-data.ts'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneFacts, PhoneSection } from '#client/phone-list.tsx'
import { useParams } from '#client/phone-router.ts'
import { PhoneLoaded, PhoneNote } from '#client/phone-states.tsx'
import { useMay } from '#client/signed-in.ts'
import { CollectDock, Taken, type TakenNow } from './collect.phone.tsx'
import { quantityText, rateText, repaidOf, thingOf } from './loan-text.ts'
import { LoanSchedule, PaidSoFar } from './loan-schedule.phone.tsx'
import type { LoanView } from './loan-view.ts'
import styles from './loan-page.phone.module.css'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

export const LOANS = '/clb/vay-von'
/** Một khoản vay: where it stands in a sentence, what is to be paid next, the schedule, what was agreed. After collecting the button is gone: a second press would take the next instalment. */
export default function PhoneLoanPage() {
  const words = useWords(phoneVi, phoneEn).one
  const { loanId } = useParams() as { loanId: string }
  const loan = useGet<LoanView>(`/api/loans/${loanId}`)
  const mayRecord = useMay('money', 'record')
  const [taken, setTaken] = useState<TakenNow | null>(null)
  const view = loan.data
  return (
    <PhoneFrame title={view?.inKind ? words.inKindTitle : words.title} back={LOANS} dock={view && !taken && mayRecord && view.state.status === 'lent' && <CollectDock view={view} taken={setTaken} />}>
      <PhoneLoaded from={loan}>
        {(known) => (
          <>
            {taken && <div className="pad"><Taken view={known} taken={taken} /></div>}
            <Standing view={known} />
            {known.state.status === 'lent' && <LoanSchedule view={known} />}
            <PaidSoFar view={known} />
            <About view={known} />
            <Acts view={known} />
          </>
        )}
      </PhoneLoaded>
    </PhoneFrame>
  )
}

function Standing({ view }: { view: LoanView }) {
  const { one: words, loss: lost } = useWords(phoneVi, phoneEn)
  const { state, person, amount, inKind, lentOn } = view
  const { overdue, next } = state
  const late = overdue.principal + overdue.interest
  const sentence =
    state.status === 'decided' ? words.decided(person, inKind ? thingOf(inKind) : showDong(amount), showDay(view.decidedOn))
    : inKind ? [words.inKind(person, thingOf(inKind), showDay(lentOn)), inKind.back && next && words.back(inKind.back, showDay(next.dueOn))].filter(Boolean).join(' ')
    : words.running(person, showDong(amount), showDay(lentOn), showDong(repaidOf(view)), showDong(state.principalLeft))
  return (
    <div className="pad">
      <p className={styles.sentence}>{sentence}</p>
      {state.status === 'lent' && !inKind && <progress className={styles.bar} max={amount} value={amount - state.principalLeft} aria-label={words.progress} />}
      {state.daysOverdue > 0 && <PhoneNote tone="danger">{words.overdue(state.daysOverdue, showDong(late), showDong(overdue.principal), showDong(overdue.interest))}</PhoneNote>}
      {state.daysOverdue === 0 && late > 0 && <PhoneNote tone="warn">{words.dueNow(showDong(late))}</PhoneNote>}
      {late === 0 && next && state.status === 'lent' && !inKind && <p>{words.next(showDay(next.dueOn), showDong(next.principal + next.interest))}</p>}
      {state.status === 'repaid' && <PhoneNote tone="ok">{words.repaid}</PhoneNote>}
      {state.status === 'written-off' && <PhoneNote tone="quiet">{words.writtenOff(showDong(state.writtenOff))}</PhoneNote>}
      {state.status === 'cancelled' && <PhoneNote tone="quiet">{words.cancelled}</PhoneNote>}
      {state.advance > 0 && <p className="soft">{words.advance(showDong(state.advance))}</p>}
      {state.advance < 0 && <PhoneNote tone="warn">{words.missing(showDong(-state.advance))}</PhoneNote>}
      {view.losses.map(({ lossId, day, cause, quantity, certifiedBy }) => <PhoneNote key={lossId} tone="warn">{lost.told(showDay(day), lost.causes[cause], `${quantityText(quantity)} ${inKind?.unit ?? ''}`, certifiedBy)}</PhoneNote>)}
      {view.died && state.status === 'lent' && <PhoneNote tone="warn">{words.died}</PhoneNote>}
    </div>
  )
}

function About({ view }: { view: LoanView }) {
  const all = useWords(phoneVi, phoneEn)
  const words = all.one
  const { result, coSigner, heir, decision, inKind, passedOn, versions } = view
  const extensions = versions.filter(({ reason }) => reason in all.extend.reasons)
  const facts = [
    { name: words.purpose, value: [all.lend.purposes[view.purpose], view.purposeNote].filter(Boolean).join(': ') },
    { name: words.value, value: inKind && showDong(view.amount) }, { name: words.comesBack, value: inKind && [all.lend.backs[inKind.comesBack], inKind.back].filter(Boolean).join(': ') },
    { name: words.cameFromLoan, value: passedOn.from?.person }, { name: words.wentTo, value: passedOn.to.length > 0 && passedOn.to.map(({ person }) => person).join(', ') },
    { name: words.result, value: result && [words.results[result.result], result.byAmount !== null && words.byAmount(showDong(result.byAmount)), result.outOfPoverty && words.outOfPoverty].filter(Boolean).join(', ') },
    { name: words.coSigner, value: coSigner && `${coSigner.name}, ${coSigner.relation}` }, { name: words.heir, value: heir && `${heir.name}, ${heir.relation}` },
    { name: words.vote, value: decision && words.votes(showDay(decision.day), decision.inFavour, decision.present) },
    { name: words.rate, value: view.monthlyRate === 0 ? words.noRate : words.percent(rateText(view.monthlyRate), words.methods[view.method]) },
    { name: words.extended, value: extensions.length > 0 && extensions.map(({ from, reason }) => words.extensions(showDay(from), all.extend.reasons[reason] ?? '')).join('; ') },
  ]
  return <PhoneSection title={words.about}><PhoneFacts facts={facts.map(({ name, value }) => ({ name, value: value || null }))} /></PhoneSection>
}

/** What may be done besides collecting: the chair extends, the treasurer hands over and writes results down. */
function Acts({ view }: { view: LoanView }) {
  const words = useWords(phoneVi, phoneEn).one
  const [mayRecord, mayDecide] = [useMay('money', 'record'), useMay('money', 'approve')]
  const at = (page: string): string => `${LOANS}/${view.loanId}/${page}`
  const { status } = view.state
  return (
    <div className="pad">
      {mayRecord && status === 'decided' && <PhoneButton to={at('giao')}>{view.inKind ? words.payOutKind(thingOf(view.inKind)) : words.payOut(showDong(view.amount))}</PhoneButton>}
      {mayRecord && status === 'lent' && view.inKind && <PhoneButton kind="plain" to={at('tra-hien-vat')}>{words.returnInKind}</PhoneButton>}
      {mayRecord && status === 'lent' && view.inKind && <PhoneButton kind="plain" icon="warning" to={at('mat')}>{words.loss}</PhoneButton>}
      {mayDecide && status === 'lent' && <PhoneButton kind="plain" icon="calendar" to={at('gia-han')}>{words.extend}</PhoneButton>}
      {mayRecord && status !== 'decided' && status !== 'cancelled' && <PhoneButton kind="plain" icon="pencil" to={at('ket-qua')}>{words.recordResult}</PhoneButton>}
    </div>
  )
}
