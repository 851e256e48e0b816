import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post, Problem } from '#client/api.ts'
import { en as frameEn } from '#client/en.ts'
import { Form } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useSession } from '#client/session.tsx'
import { vi as frameVi } from '#client/vi.ts'
import { DemoDoor } from './demo-door.desk.tsx'
import { Door } from './door.desk.tsx'
import styles from './door.module.css'
import { en } from './en.ts'
import { vi } from './vi.ts'

export default function SignIn() {
  const words = useWords(vi, en).signIn
  const { sample } = useSession()
  if (sample) return <DemoDoor form={<SignInForm />} />
  return (
    <Door title={words.title} lead={words.purpose}>
      <div className={styles.sheet}>
        <SignInForm />
      </div>
      <p className="soft">{words.forgot}</p>
    </Door>
  )
}

/** A wrong password is no write: it has no id, is sent once, and what was typed stays. */
export function SignInForm() {
  const words = useWords(vi, en).signIn
  const frame = useWords(frameVi, frameEn).form
  const client = useQueryClient()
  const [phone, setPhone] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const send = async () => {
    setTried(true)
    if (!phone.trim() || !password || busy) return
    setBusy(true)
    setProblem(null)
    try {
      await post('/api/session', { phone, password })
      await client.resetQueries()
    } catch (fault) {
      setProblem(fault instanceof Problem && fault.refused === 'request/malformed' ? new Problem(409, 'accounts/wrong-sign-in') : (fault as Problem))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Form label={words.title} send={() => void send()} problem={problem}>
      <TextInput
        label={words.phone} description={words.phoneHint} value={phone} onChange={(event) => setPhone(event.currentTarget.value)}
        type="tel" inputMode="tel" autoComplete="username" error={tried && !phone.trim() ? words.needed : undefined}
      />
      <PasswordInput
        label={words.password} description={words.passwordHint} value={password} onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password" error={tried && !password ? words.needed : undefined} visibilityToggleButtonProps={{ 'aria-label': frame.showPassword }}
      />
      <Button type="submit" loading={busy} fullWidth>{words.enter}</Button>
    </Form>
  )
}
