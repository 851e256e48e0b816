import { useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneDialog } from '#client/phone-dialog.tsx'
import { PhoneDay, PhoneForm } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { go } from '#client/phone-router.ts'
import { PhoneLoaded } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import type { LedgerView } from './ledger-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** Khóa sổ: up to and including a day, after the box was counted; asked once more, since it is not taken back. */
export default function PhoneCloseBooks() {
  const words = useWords(phoneVi, phoneEn).close
  const club = useMyClub()
  const ledger = useGet<LedgerView>(`/api/clubs/${club.id}/ledger`)
  return (
    <PhoneFrame title={words.title} back="/clb/so-quy">
      <PhoneLoaded from={ledger}>{(view) => <div className="pad"><Closing closedUntil={view.closedUntil} /></div>}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Closing({ closedUntil }: { closedUntil: string | null }) {
  const words = useWords(phoneVi, phoneEn).close
  const club = useMyClub()
  const { today } = useSession()
  const [lastDay, setLastDay] = useState<string>(today)
  const [asking, setAsking] = useState(false)
  const write = useWrite<object>('/api/ledger/close', [`/api/clubs/${club.id}`, '/api/ledger'])
  const close = () => {
    write.send({ clubId: club.id, lastDay }, () => {
      toast(words.done(showDay(lastDay)))
      go('/clb/so-quy', { replace: true })
    })
    setAsking(false)
  }
  return (
    <>
      <p>{closedUntil ? words.now(showDay(closedUntil)) : words.never}</p>
      <p>{words.meaning}</p>
      <p className="soft">{words.countFirst}</p>
      <PhoneButton kind="plain" icon="checklist" to="/clb/so-quy/kiem-ke">{words.toCount}</PhoneButton>
      <PhoneForm label={words.title} send={() => lastDay && setAsking(true)} problem={write.problem}>
        <PhoneDay label={words.day} value={lastDay} change={setLastDay} />
        <PhoneButton type="submit" icon="lock" busy={write.busy}>{words.save}</PhoneButton>
      </PhoneForm>
      {asking && <PhoneDialog title={words.ask(showDay(lastDay))} verb={words.save} confirm={close} close={() => setAsking(false)}><p>{words.meaning}</p></PhoneDialog>}
    </>
  )
}
