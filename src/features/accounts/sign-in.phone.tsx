import { useState } from 'react'
import { post, Problem } from '#client/api.ts'
import { en as frameEn } from '#client/en.ts'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { startAnew, useGet } from '#client/phone-data.ts'
import { PhoneField, PhoneForm, PhonePassword } from '#client/phone-field.tsx'
import { PhoneDoor } from '#client/phone-frame.tsx'
import { PhoneList, PhoneRow, PhoneSection } from '#client/phone-list.tsx'
import { PhoneLoaded, PhoneProblem } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { vi as frameVi } from '#client/vi.ts'
import { en } from './en.ts'
import { HELD_AT, type Role } from './role.ts'
import styles from './sign-in.phone.module.css'
import { vi } from './vi.ts'

/** Đăng nhập trên điện thoại; in the trial copy one tap on a person of the sample club is enough. */
export default function PhoneSignIn() {
  const words = useWords(frameVi, frameEn).phone
  const { sample } = useSession()
  if (!sample) {
    return (
      <PhoneDoor title={words.signIn.title} lead={words.signIn.lead}>
        <SignInForm />
        <p className="soft">{words.signIn.forgot}</p>
        <PhoneButton kind="plain" href="/">{words.officials}</PhoneButton>
      </PhoneDoor>
    )
  }
  return (
    <PhoneDoor title={words.demo.title} lead={words.demo.lead} sample>
      <People />
      <details className={styles.more}>
        <summary>{words.demo.withPassword}</summary>
        <SignInForm />
      </details>
      <PhoneButton kind="plain" href="/">{words.officials}</PhoneButton>
    </PhoneDoor>
  )
}

/** Signing in is no write: it has no id, is sent once, and what was typed stays. Afterwards everything is read anew. */
function useEntrance(path: string) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const enter = async (body: object) => {
    setBusy(true)
    setProblem(null)
    try {
      await post(path, body)
      await startAnew()
    } catch (fault) {
      setProblem(fault as Problem)
      setBusy(false)
    }
  }
  return { enter, busy, problem }
}

/** A number that cannot be one is told like a number that nobody has. */
const asWrong = (problem: Problem | null): Problem | null => (problem?.refused === 'request/malformed' ? new Problem(409, 'accounts/wrong-sign-in') : problem)

function SignInForm() {
  const words = useWords(frameVi, frameEn).phone.signIn
  const entrance = useEntrance('/api/session')
  const [phone, setPhone] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const send = () => {
    setTried(true)
    if (phone.trim() && password && !entrance.busy) void entrance.enter({ phone, password })
  }
  return (
    <PhoneForm label={words.title} send={send} problem={asWrong(entrance.problem)}>
      <PhoneField label={words.phone} hint={words.phoneHint} value={phone} change={setPhone} type="tel" inputMode="tel" autoComplete="username" error={tried && !phone.trim() ? words.needed : undefined} />
      <PhonePassword label={words.password} hint={words.passwordHint} value={password} change={setPassword} autoComplete="current-password" error={tried && !password ? words.needed : undefined} />
      <PhoneButton type="submit" busy={entrance.busy}>{words.enter}</PhoneButton>
    </PhoneForm>
  )
}

type DemoRole = { readonly role: Role; readonly name: string; readonly phone: string; readonly place: string }

function People() {
  const roles = useWords(vi, en).roles
  const demo = useGet<{ readonly roles: readonly DemoRole[] }>('/api/demo')
  const entrance = useEntrance('/api/demo/session')
  return (
    <div className={styles.wide}>
      <PhoneLoaded from={demo}>
        {(read) => {
          const people = read.roles.filter(({ role }) => HELD_AT[role] === 'club')
          return (
            <>
              {entrance.problem && <div className="pad"><PhoneProblem problem={entrance.problem} /></div>}
              {[...new Set(people.map(({ place }) => place))].map((club) => (
                <PhoneSection key={club} title={club}>
                  <PhoneList>
                    {people.filter(({ place }) => place === club).map(({ role, name, phone }) => (
                      <PhoneRow key={phone} title={roles[role]} note={name} icon="person" press={() => { if (!entrance.busy) void entrance.enter({ phone }) }} />
                    ))}
                  </PhoneList>
                </PhoneSection>
              ))}
            </>
          )
        }}
      </PhoneLoaded>
    </div>
  )
}
