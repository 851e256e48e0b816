import { Button, PasswordInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { en as frameEn } from '#client/en.ts'
import { Form } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useSession, useWrite } from '#client/session.tsx'
import { Note } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { vi as frameVi } from '#client/vi.ts'
import { en } from './en.ts'
import { isReady, NewPasswordFields, noPassword } from './new-password.desk.tsx'
import { vi } from './vi.ts'

/** The server ends every session when a password changes, so that afterwards the door is shown. */
export function ChangePasswordForm({ currentLabel }: { currentLabel: string }) {
  const words = useWords(vi, en)
  const frame = useWords(frameVi, frameEn).form
  const { account } = useSession()
  const client = useQueryClient()
  const [current, setCurrent] = useState('')
  const [chosen, choose] = useState(noPassword)
  const [tried, setTried] = useState(false)
  const change = useWrite<{ current: string; next: string }>('/api/session/password')
  const send = () => {
    setTried(true)
    if (!current || !isReady(chosen)) return
    change.send({ current, next: chosen.next }, () => {
      toast(words.password.changed)
      void client.resetQueries()
    })
  }
  return (
    <Form label={words.password.title} send={send} problem={change.problem}>
      <input type="hidden" name="username" autoComplete="username" value={account?.phone ?? ''} />
      <PasswordInput
        label={currentLabel} value={current} onChange={(event) => setCurrent(event.currentTarget.value)} autoComplete="current-password"
        error={tried && !current ? words.signIn.needed : undefined} visibilityToggleButtonProps={{ 'aria-label': frame.showPassword }}
      />
      <NewPasswordFields value={chosen} change={choose} tried={tried} />
      <Note tone="quiet">{words.password.everywhere}</Note>
      <div>
        <Button type="submit" loading={change.busy}>{words.password.change}</Button>
      </div>
    </Form>
  )
}
