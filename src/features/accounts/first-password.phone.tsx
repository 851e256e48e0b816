import { useState } from 'react'
import { en } from '#client/en.ts'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { startAnew, useWrite } from '#client/phone-data.ts'
import { PhoneForm, PhonePassword } from '#client/phone-field.tsx'
import { PhoneDoor } from '#client/phone-frame.tsx'
import { useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import { vi } from '#client/vi.ts'

const SHORTEST = 8

/** Until the slip's password is changed, nothing else opens. The server then ends every session, so that the door is shown. */
export default function PhoneFirstPassword() {
  const words = useWords(vi, en).phone
  const { account, sample } = useSession()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const change = useWrite<{ current: string; next: string }>('/api/session/password')
  const send = () => {
    setTried(true)
    if (!current || next.length < SHORTEST || next !== again || change.busy) return
    change.send({ current, next }, () => {
      toast(words.password.saved)
      startAnew().catch(() => undefined) // the next press is then answered with the door
    })
  }
  return (
    <PhoneDoor title={words.password.title} lead={words.password.lead} sample={sample}>
      <PhoneForm label={words.password.title} send={send} problem={change.problem}>
        <input type="hidden" name="username" autoComplete="username" value={account?.phone ?? ''} />
        <PhonePassword label={words.password.slip} value={current} change={setCurrent} autoComplete="current-password" error={tried && !current ? words.signIn.needed : undefined} />
        <PhonePassword label={words.password.next} hint={words.password.nextHint} value={next} change={setNext} autoComplete="new-password" error={tried && next.length < SHORTEST ? words.password.short : undefined} />
        <PhonePassword label={words.password.again} value={again} change={setAgain} autoComplete="new-password" error={tried && next !== again ? words.password.differs : undefined} />
        <PhoneButton type="submit" busy={change.busy}>{words.password.save}</PhoneButton>
      </PhoneForm>
    </PhoneDoor>
  )
}
