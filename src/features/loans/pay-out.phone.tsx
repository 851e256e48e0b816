import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneDay, PhoneForm, PhoneRadio } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { go, useParams } from '#client/phone-router.ts'
import { PhoneLoaded, PhoneNote } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import type { Place } from '#features/ledger/account.ts'
import type { LedgerView } from '#features/ledger/ledger-view.ts'
import { amountInWords } from '#kernel/amount-in-words.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { loanReads } from './collect.phone.tsx'
import { thingOf } from './loan-text.ts'
import type { LoanView } from './loan-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** Giao tiền vay: read back to whoever receives it, with what the fund has; the schedule begins. */
export default function PhonePayOut() {
  const words = useWords(phoneVi, phoneEn).payOut
  const { loanId } = useParams() as { loanId: string }
  const club = useMyClub()
  const loan = useGet<LoanView>(`/api/loans/${loanId}`)
  const ledger = useGet<LedgerView>(`/api/clubs/${club.id}/ledger`)
  return (
    <PhoneFrame title={loan.data?.inKind ? words.titleKind : words.title} back={`/clb/vay-von/${loanId}`}>
      <PhoneLoaded from={loan}>{(view) => <PhoneLoaded from={ledger}>{(books) => <div className="pad"><PayOut view={view} books={books} /></div>}</PhoneLoaded>}</PhoneLoaded>
    </PhoneFrame>
  )
}

function PayOut({ view, books }: { view: LoanView; books: LedgerView }) {
  const words = useWords(phoneVi, phoneEn).payOut
  const club = useMyClub()
  const { today } = useSession()
  const [on, setOn] = useState<string>(today)
  const [firstDueOn, setFirst] = useState('')
  const [place, setPlace] = useState<Place>('cash')
  const write = useWrite<object>('/api/loans/pay-out', loanReads(club.id))
  const fund = books.funds.find((each) => each.fund === 'income')!
  const [sum, has] = [dong(view.amount), dong(fund[place])]
  const send = () => {
    if (!on) return
    write.send({ loanId: view.loanId, on, place, firstDueOn: firstDueOn || null }, () => {
      toast(words.done(view.person))
      go(`/clb/vay-von/${view.loanId}`, { replace: true })
    })
  }
  return (
    <>
      <p className="large">{view.person}</p>
      <p>{view.inKind ? words.readKind(view.person, thingOf(view.inKind), formatDong(sum)) : words.read(view.person, formatDong(sum), amountInWords(sum))}</p>
      {!view.inKind && (has < sum ? <PhoneNote tone="warn">{words.tooSmall(formatDong(has), formatDong(sum))}</PhoneNote> : <p className="soft">{words.has(formatDong(dong(fund.cash)))}</p>)}
      <PhoneForm label={words.title} send={send} problem={write.problem}>
        {!view.inKind && fund.bank > 0 && <PhoneRadio<Place> label={words.place} value={place} change={setPlace} choices={[{ value: 'cash', label: words.places.cash }, { value: 'bank', label: words.places.bank }]} />}
        <PhoneDay label={words.day} value={on} change={setOn} />
        <PhoneDay label={words.first} hint={words.firstHint} value={firstDueOn} change={setFirst} />
        <PhoneButton type="submit" icon="tick" busy={write.busy}>{words.save}</PhoneButton>
      </PhoneForm>
    </>
  )
}
