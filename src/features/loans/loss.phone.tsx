import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneDay, PhoneField, PhoneForm, PhoneRadio } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { go, useParams } from '#client/phone-router.ts'
import { PhoneLoaded } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import { loanReads } from './collect.phone.tsx'
import { quantityOf } from './lend-form.ts'
import { quantityText } from './loan-text.ts'
import type { LoanView } from './loan-view.ts'
import type { LossCause } from './loss.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** Vật nuôi chết hoặc mất: who has seen it and when; the debt stays until the meeting extends it or writes it off. */
export default function PhoneLoss() {
  const words = useWords(phoneVi, phoneEn).loss
  const { loanId } = useParams() as { loanId: string }
  const loan = useGet<LoanView>(`/api/loans/${loanId}`)
  return (
    <PhoneFrame title={words.title} back={`/clb/vay-von/${loanId}`}>
      <PhoneLoaded from={loan}>{(view) => <div className="pad"><Loss view={view} /></div>}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Loss({ view }: { view: LoanView }) {
  const words = useWords(phoneVi, phoneEn).loss
  const club = useMyClub()
  const { today } = useSession()
  const [cause, setCause] = useState<LossCause>('died')
  const [quantity, setQuantity] = useState(quantityText(view.inKind?.quantity ?? 1))
  const [certifiedBy, setCertifiedBy] = useState('')
  const [paper, setPaper] = useState('')
  const [day, setDay] = useState<string>(today)
  const [tried, setTried] = useState(false)
  const write = useWrite<object>('/api/loans/losses', loanReads(club.id))
  const many = quantityOf(quantity)
  const send = () => {
    setTried(true)
    if (!(many > 0) || certifiedBy.trim().length < 2 || !day) return
    write.send({ loanId: view.loanId, loss: { day, cause, quantity: many, certifiedBy: certifiedBy.trim(), paper: paper.trim() || null } }, () => {
      toast(words.done)
      go(`/clb/vay-von/${view.loanId}`, { replace: true })
    })
  }
  return (
    <>
      <p className="large">{view.person}</p>
      <PhoneForm label={words.title} send={send} problem={write.problem}>
        <PhoneRadio<LossCause> label={words.cause} value={cause} change={setCause} choices={(Object.entries(words.causes) as [LossCause, string][]).map(([value, label]) => ({ value, label }))} />
        <PhoneField label={words.quantity(view.inKind?.unit ?? '')} inputMode="decimal" maxLength={9} value={quantity} change={setQuantity} error={tried && !(many > 0) ? words.needed.quantity : undefined} />
        <PhoneField label={words.certifiedBy} hint={words.certifiedHint} value={certifiedBy} change={setCertifiedBy} maxLength={200} error={tried && certifiedBy.trim().length < 2 ? words.needed.certifiedBy : undefined} />
        <PhoneField label={words.paper} hint={words.paperHint} value={paper} change={setPaper} maxLength={200} />
        <PhoneDay label={words.day} value={day} change={setDay} />
        <p className="soft">{words.meaning}</p>
        <PhoneButton type="submit" busy={write.busy}>{words.save}</PhoneButton>
      </PhoneForm>
    </>
  )
}
