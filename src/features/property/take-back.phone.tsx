import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { useWrite } from '#client/phone-data.ts'
import { PhoneDialog } from '#client/phone-dialog.tsx'
import { PhoneText } from '#client/phone-field.tsx'
import { PhoneProblem } from '#client/phone-states.tsx'
import { toast } from '#client/toast.tsx'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

type TakeBackProps = { readonly path: string; /** Which line it is. */ readonly more: object; /** In words, so that nobody takes back another. */ readonly line: string; readonly close: () => void }

/** Bỏ một dòng: which one, why, and what becomes of it. */
export function TakeBack({ path, more, line, close }: TakeBackProps) {
  const words = useWords(phoneVi, phoneEn).takeBack
  const club = useMyClub()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<object>(path, [`/api/clubs/${club.id}`])
  const isSaid = reason.trim().length >= 3
  const send = () => {
    setTried(true)
    if (!isSaid) return
    write.send({ clubId: club.id, ...more, reason: reason.trim().slice(0, 500) }, () => {
      close()
      toast(words.done)
    })
  }
  return (
    <PhoneDialog title={words.title} verb={words.verb} danger busy={write.busy} confirm={send} close={close}>
      <p><b>{line}</b></p>
      <PhoneText label={words.why} hint={words.whyHint} value={reason} change={setReason} error={tried && !isSaid ? words.whyNeeded : undefined} />
      <p className="soft">{words.meaning}</p>
      {write.problem && <PhoneProblem problem={write.problem} />}
    </PhoneDialog>
  )
}
