import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneDay, PhoneField, PhoneForm } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneMoney } from '#client/phone-money.tsx'
import { useParams } from '#client/phone-router.ts'
import { PhoneLoaded } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { Tenfold } from '#features/ledger/tenfold.phone.tsx'
import { dong, formatDong } from '#kernel/money.ts'
import { loanReads, type Repaid, Taken, type TakenNow } from './collect.phone.tsx'
import { toCollect } from './loan-groups.ts'
import type { LoanView } from './loan-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import { repaymentSlip } from './repayment-slip.ts'

/** Thu nợ, số khác: less, more or another day, whoever brought it; ten times what is due is asked about first. */
export default function PhoneRepay() {
  const words = useWords(phoneVi, phoneEn).repay
  const { loanId } = useParams() as { loanId: string }
  const loan = useGet<LoanView>(`/api/loans/${loanId}`)
  const [taken, setTaken] = useState<TakenNow | null>(null)
  return (
    <PhoneFrame title={words.title} back={`/clb/vay-von/${loanId}`}>
      <PhoneLoaded from={loan}>{(view) => <div className="pad">{taken ? <Taken view={view} taken={taken} /> : <Repay view={view} taken={setTaken} />}</div>}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Repay({ view, taken }: { view: LoanView; taken: (now: TakenNow) => void }) {
  const words = useWords(phoneVi, phoneEn).repay
  const club = useMyClub()
  const { today } = useSession()
  const [amount, setAmount] = useState<number | null>(null)
  const [party, setParty] = useState('')
  const [on, setOn] = useState<string>(today)
  const [tried, setTried] = useState(false)
  const [sure, setSure] = useState<number | null>(null)
  const write = useWrite<object, Repaid>('/api/loans/repay', loanReads(club.id))
  const due = toCollect(view)
  const slip = repaymentSlip(amount, { due, whole: view.state.principalLeft + due })
  const asks = slip !== null && sure !== amount
  const send = () => {
    setTried(true)
    if (!amount || !on || asks) return
    write.send({ loanId: view.loanId, on, amount, party: party.trim() || null }, (answer) => taken({ ...answer, amount }))
  }
  return (
    <>
      <p className="large">{view.person}</p>
      <p className="soft">{words.due(formatDong(dong(due)))}. {words.whole(formatDong(dong(view.state.principalLeft)))}.</p>
      <PhoneForm label={words.title} send={send} problem={write.problem}>
        <PhoneMoney label={words.amount} value={amount} change={setAmount} doubtful={asks} error={tried && !amount ? words.needed : undefined} />
        {asks && amount !== null && <Tenfold amount={amount} times={slip} usual={due} right={() => setSure(amount)} mend={() => setAmount(null)} />}
        <PhoneField label={words.who} hint={words.whoHint} value={party} change={setParty} maxLength={200} />
        <PhoneDay label={words.day} value={on} change={setOn} />
        {!asks && <PhoneButton type="submit" busy={write.busy}>{amount ? words.save(formatDong(dong(amount))) : words.plain}</PhoneButton>}
      </PhoneForm>
    </>
  )
}
