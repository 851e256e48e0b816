import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneCheck, PhoneDay, PhoneForm, PhoneRadio } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneMoney } from '#client/phone-money.tsx'
import { go, useParams } from '#client/phone-router.ts'
import { PhoneLoaded } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import { loanReads } from './collect.phone.tsx'
import type { Result } from './loan.ts'
import type { LoanView } from './loan-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** Kết quả sau vay: better, the same or worse, by how much a month, out of poverty or not. */
export default function PhoneLoanResult() {
  const words = useWords(phoneVi, phoneEn).result
  const { loanId } = useParams() as { loanId: string }
  const loan = useGet<LoanView>(`/api/loans/${loanId}`)
  return (
    <PhoneFrame title={words.title} back={`/clb/vay-von/${loanId}`}>
      <PhoneLoaded from={loan}>{(view) => <div className="pad"><RecordResult view={view} /></div>}</PhoneLoaded>
    </PhoneFrame>
  )
}

function RecordResult({ view }: { view: LoanView }) {
  const all = useWords(phoneVi, phoneEn)
  const words = all.result
  const club = useMyClub()
  const { today } = useSession()
  const [result, setResult] = useState<Result | ''>('')
  const [byAmount, setByAmount] = useState<number | null>(null)
  const [outOfPoverty, setOut] = useState(false)
  const [on, setOn] = useState<string>(today)
  const [tried, setTried] = useState(false)
  const write = useWrite<object>('/api/loans/results', loanReads(club.id))
  const send = () => {
    setTried(true)
    if (!result || !on) return
    write.send({ loanId: view.loanId, on, result, byAmount: result === 'same' ? null : byAmount, outOfPoverty }, () => {
      toast(words.done)
      go(`/clb/vay-von/${view.loanId}`, { replace: true })
    })
  }
  return (
    <>
      <p className="large">{view.person}</p>
      <PhoneForm label={words.title} send={send} problem={write.problem}>
        <PhoneRadio<Result> label={words.how} value={result} change={setResult} choices={(Object.entries(all.one.results) as [Result, string][]).map(([value, label]) => ({ value, label }))} error={tried && !result ? words.needed : undefined} />
        {result && result !== 'same' && <PhoneMoney label={words.by} hint={words.byHint} value={byAmount} change={setByAmount} />}
        <PhoneCheck label={words.poverty} checked={outOfPoverty} change={setOut} />
        <PhoneDay label={words.day} value={on} change={setOn} />
        <PhoneButton type="submit" busy={write.busy}>{words.save}</PhoneButton>
      </PhoneForm>
    </>
  )
}
