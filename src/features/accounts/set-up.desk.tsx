import { Button, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Form, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { Door } from './door.desk.tsx'
import styles from './door.module.css'
import { en } from './en.ts'
import { isReady, NewPasswordFields, noPassword } from './new-password.desk.tsx'
import { vi } from './vi.ts'

/** On a new server, once: whoever reads the code on the server's own screen becomes the first administrator. */
export default function SetUp() {
  const words = useWords(vi, en)
  const client = useQueryClient()
  const [person, setPerson] = useState({ code: '', name: '', phone: '' })
  const [chosen, choose] = useState(noPassword)
  const [tried, setTried] = useState(false)
  const make = useWrite<typeof person & { password: string }>('/api/setup')
  const fault = useFaults(make.problem, { phone: words.issue.phoneHint })
  const needed = (field: keyof typeof person) => fault(field) ?? (tried && !person[field].trim() ? words.signIn.needed : undefined)
  const send = () => {
    setTried(true)
    if (Object.values(person).some((text) => !text.trim()) || !isReady(chosen)) return
    make.send({ ...person, password: chosen.next }, () => {
      toast(words.setUp.done)
      void client.resetQueries()
    })
  }
  const set = (field: keyof typeof person) => (event: { currentTarget: { value: string } }) => setPerson({ ...person, [field]: event.currentTarget.value })
  return (
    <Door title={words.setUp.title} lead={words.setUp.lead}>
      <div className={styles.sheet}>
        <Form label={words.setUp.title} send={send} problem={make.problem}>
          <TextInput label={words.setUp.code} description={words.setUp.codeHint} value={person.code} onChange={set('code')} autoComplete="off" error={needed('code')} />
          <TextInput label={words.setUp.name} value={person.name} onChange={set('name')} autoComplete="name" error={needed('name')} />
          <TextInput label={words.signIn.phone} description={words.issue.phoneHint} type="tel" value={person.phone} onChange={set('phone')} autoComplete="username" error={needed('phone')} />
          <NewPasswordFields value={chosen} change={choose} tried={tried} error={fault('password')} />
          <Button type="submit" loading={make.busy} fullWidth>{words.setUp.create}</Button>
        </Form>
      </div>
    </Door>
  )
}
