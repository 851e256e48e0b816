import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneDay, PhoneForm } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneMoney } from '#client/phone-money.tsx'
import { go, useParams } from '#client/phone-router.ts'
import { PhoneLoaded } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import { dong, formatDong } from '#kernel/money.ts'
import { loanReads } from './collect.phone.tsx'
import type { LoanView } from './loan-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** Trả hiện vật: the animal, its offspring or the thing comes back at the value agreed; the club holds it for the next member. */
export default function PhoneReturned() {
  const words = useWords(phoneVi, phoneEn).returned
  const { loanId } = useParams() as { loanId: string }
  const loan = useGet<LoanView>(`/api/loans/${loanId}`)
  return (
    <PhoneFrame title={words.title} back={`/clb/vay-von/${loanId}`}>
      <PhoneLoaded from={loan}>{(view) => <div className="pad"><Returned view={view} /></div>}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Returned({ view }: { view: LoanView }) {
  const words = useWords(phoneVi, phoneEn).returned
  const club = useMyClub()
  const { today } = useSession()
  const [value, setValue] = useState<number | null>(view.state.principalLeft)
  const [on, setOn] = useState<string>(today)
  const write = useWrite<object>('/api/loans/return-in-kind', loanReads(club.id))
  const send = () => {
    if (!value || !on) return
    write.send({ loanId: view.loanId, on, value }, () => {
      toast(words.done)
      go(`/clb/vay-von/${view.loanId}`, { replace: true })
    })
  }
  return (
    <>
      <p className="large">{view.person}</p>
      {view.inKind?.back && <p>{view.inKind.back}</p>}
      <PhoneForm label={words.title} send={send} problem={write.problem}>
        <PhoneMoney label={words.value} hint={words.valueHint(formatDong(dong(view.state.principalLeft)))} value={value} change={setValue} error={value ? undefined : words.needed} />
        <PhoneDay label={words.day} value={on} change={setOn} />
        <p className="soft">{words.meaning}</p>
        <PhoneButton type="submit" busy={write.busy}>{words.save}</PhoneButton>
      </PhoneForm>
    </>
  )
}
