import { showDay, showDong, showPercent } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Dock, PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet } from '#client/phone-data.ts'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneList, PhoneRow, PhoneSection } from '#client/phone-list.tsx'
import { PHONE_HOME, usePhoneState } from '#client/phone-router.ts'
import { PhoneEmpty, PhoneLoaded } from '#client/phone-states.tsx'
import { useMay, useSession } from '#client/signed-in.ts'
import { inGroups, type LoanGroup, toCollect } from './loan-groups.ts'
import type { LoanRowView, LoansView } from './loan-view.ts'
import styles from './loan-list.phone.module.css'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

type Loan = LoanRowView
const ORDER: readonly LoanGroup[] = ['overdue', 'due', 'waiting', 'running']
/** Vay vốn: what is to be collected now, overdue first; names can be covered before the phone goes round. */
export default function PhoneLoanList() {
  const words = useWords(phoneVi, phoneEn)
  const club = useMyClub()
  const mayDecide = useMay('money', 'approve')
  const loans = useGet<LoansView>(`/api/clubs/${club.id}/loans`)
  return (
    <PhoneFrame title={words.title} back={PHONE_HOME} dock={mayDecide && <Dock><PhoneButton icon="plus" to="/clb/vay-von/moi">{words.list.lend}</PhoneButton></Dock>}>
      <PhoneLoaded from={loans}>{(view) => <Loans view={view} />}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Loans({ view }: { view: LoansView }) {
  const words = useWords(phoneVi, phoneEn).list
  const { today } = useSession()
  const [{ che, xong }, set] = usePhoneState({ che: '', xong: '' })
  const groups = inGroups(view.loans, today)
  const order = ORDER.flatMap((name) => groups[name])
  const nameOf = (loan: Loan): string => (che ? words.hidden(order.indexOf(loan) + 1) : loan.person)
  if (view.loans.length === 0) return <div className="pad"><PhoneEmpty title={words.none}>{words.noneHint}</PhoneEmpty></div>
  return (
    <>
      <ToCollect loans={view.loans} today={today} hidden={che !== ''} hide={() => set({ che: che ? '' : '1' })} />
      {ORDER.filter((name) => groups[name].length > 0).map((name) => (
        <PhoneSection key={name} title={`${words.groups[name]} · ${words.people(groups[name].length)}`} value={name === 'overdue' || name === 'due' ? showDong(groups[name].reduce((sum, loan) => sum + toCollect(loan), 0)) : undefined}>
          <PhoneList>{groups[name].map((loan) => <LoanRow key={loan.loanId} loan={loan} name={nameOf(loan)} group={name} />)}</PhoneList>
        </PhoneSection>
      ))}
      <Share share={view.share} />
      {groups.ended.length > 0 && !che && (xong
        ? <PhoneSection title={`${words.groups.ended} · ${words.people(groups.ended.length)}`}><PhoneList>{groups.ended.map((loan) => <LoanRow key={loan.loanId} loan={loan} name={loan.person} group="ended" />)}</PhoneList></PhoneSection>
        : <div className="pad"><PhoneButton kind="plain" press={() => set({ xong: '1' })}>{words.all(groups.ended.length)}</PhoneButton></div>)}
    </>
  )
}

function ToCollect({ loans, today, hidden, hide }: { loans: readonly Loan[]; today: string; hidden: boolean; hide: () => void }) {
  const words = useWords(phoneVi, phoneEn).list
  const due = loans.map(({ state }) => state.overdue).filter(({ principal, interest }) => principal + interest > 0)
  const [principal, interest] = [due.reduce((sum, each) => sum + each.principal, 0), due.reduce((sum, each) => sum + each.interest, 0)]
  const soon = inGroups(loans, today).due.filter(({ state }) => state.overdue.principal + state.overdue.interest === 0)
  return (
    <div className={styles.due}>
      <p className="soft">{words.now(showDay(today))}</p>
      <p className="large">{showDong(principal + interest)}</p>
      <p className="soft">{due.length > 0 ? words.parts(due.length, showDong(principal), showDong(interest)) : words.nothing}</p>
      {soon.length > 0 && <p className="soft">{words.soon(soon.length, showDong(soon.reduce((sum, loan) => sum + toCollect(loan), 0)))}</p>}
      <PhoneButton kind="plain" icon="eye" press={hide}>{hidden ? words.show : words.hide}</PhoneButton>
    </div>
  )
}

function LoanRow({ loan, name, group }: { loan: Loan; name: string; group: LoanGroup }) {
  const words = useWords(phoneVi, phoneEn)
  const { state, inKind } = loan
  const thing = inKind && `${inKind.quantity} ${inKind.unit} ${inKind.what.toLocaleLowerCase('vi')}`
  const sum = group === 'waiting' || group === 'ended' ? loan.amount : toCollect(loan)
  const when = group === 'overdue' ? <strong className={styles.late}>{words.list.overdue(state.daysOverdue)}</strong> : group === 'ended' ? showDay(loan.lentOn) : state.next && words.list.due(showDay(state.next.dueOn))
  const what = thing ?? words.lend.purposes[loan.purpose]
  const note = group === 'overdue' ? <>{what}<br />{when}</> : [what, when].filter(Boolean).join('. ')
  return <PhoneRow title={name} note={note} value={inKind && group !== 'waiting' ? undefined : showDong(sum)} to={`/clb/vay-von/${loan.loanId}`} />
}

/** Người được vay, of all members: people and not turns. */
function Share({ share: { members, borrowed, half } }: { share: LoansView['share'] }) {
  const words = useWords(phoneVi, phoneEn).list
  if (members === 0) return null
  return <div className="pad"><p className="soft">{words.share(borrowed, members, showPercent((100 * borrowed) / members), Math.max(0, half - borrowed))}</p></div>
}
