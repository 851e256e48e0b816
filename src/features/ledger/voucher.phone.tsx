import { useState } from 'react'
import { showDay, showMoment } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneForm, PhoneText } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneFacts } from '#client/phone-list.tsx'
import { go, useParams } from '#client/phone-router.ts'
import { PhoneLoaded, PhoneNote } from '#client/phone-states.tsx'
import { useMoneyWords } from '#client/money-input.ts'
import { useMay } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import { dong, formatDong } from '#kernel/money.ts'
import { OF_LOANS } from './entry.ts'
import { fundsEn, fundsVi } from './fund-words.ts'
import type { EntryView as Entry } from './ledger-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import { sumOfVoucher } from './voucher-sum.ts'

const BOOK = '/clb/so-quy'

/** Một chứng từ: what it says, and taking it back by a reversal with a reason. */
export default function PhoneVoucher() {
  const words = useWords(phoneVi, phoneEn).voucher
  const { entryId } = useParams() as { entryId: string }
  const entry = useGet<Entry>(`/api/ledger/entries/${entryId}`)
  return (
    <PhoneFrame title={words.title} back={BOOK}>
      <PhoneLoaded from={entry}>{(view) => <Voucher view={view} />}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Voucher({ view }: { view: Entry }) {
  const words = useWords(phoneVi, phoneEn).voucher
  const names = useWords(fundsVi, fundsEn).funds
  const mayRecord = useMay('money', 'record')
  const amount = sumOfVoucher(view.postings.map(({ fund, account, amount: moved }) => ({ fund, account, amount: dong(moved) })))
  const inWords = useMoneyWords(amount)
  const facts = [
    { name: words.day, value: showDay(view.day) }, { name: words.happened, value: showDay(view.happenedOn) }, { name: words.who, value: view.who }, { name: words.forWhat, value: view.memo }, { name: words.fund, value: [...new Set(view.postings.map(({ fund }) => names[fund]))].join(', ') },
    { name: words.reason, value: view.reason }, { name: words.enteredFor, value: view.enteredFor }, { name: words.device, value: view.deviceNumber }, { name: words.madeBy, value: view.madeBy }, { name: words.madeAt, value: showMoment(view.madeAt) },
  ]
  return (
    <>
      <div className="pad">
        <p className="soft">{view.voucher}{view.reverses && `. ${words.reverses}`}</p>
        <p className="large">{formatDong(amount)}</p>
        {inWords && <p>{inWords}.</p>}
        {view.reversedBy && <PhoneNote tone="warn">{words.reversed}</PhoneNote>}
      </div>
      <PhoneFacts facts={facts} />
      {mayRecord && !view.reversedBy && !view.reverses && <div className="pad">{OF_LOANS.includes(view.kind) ? <p className="soft">{words.ofLoan}</p> : <TakeBack view={view} />}</div>}
    </>
  )
}

function TakeBack({ view }: { view: Entry }) {
  const words = useWords(phoneVi, phoneEn).voucher
  const club = useMyClub()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<object>('/api/ledger/reverse', [`/api/clubs/${club.id}`, '/api/ledger'])
  if (!open) return <PhoneButton kind="danger" press={() => setOpen(true)}>{words.undo}</PhoneButton>
  const send = () => {
    setTried(true)
    if (reason.trim().length < 3) return
    write.send({ entryId: view.entryId, reason: reason.trim() }, () => {
      toast(words.done)
      go(BOOK, { replace: true })
    })
  }
  return (
    <PhoneForm label={words.undo} send={send} problem={write.problem}>
      <PhoneText label={words.why} hint={words.whyHint} value={reason} change={setReason} error={tried && reason.trim().length < 3 ? words.whyNeeded : undefined} />
      <p className="soft">{words.meaning}</p>
      <PhoneButton type="submit" kind="danger" busy={write.busy}>{words.confirm}</PhoneButton>
    </PhoneForm>
  )
}
