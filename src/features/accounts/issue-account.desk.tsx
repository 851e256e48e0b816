import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Fields, Form, Group, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet, useSession, useWrite } from '#client/session.tsx'
import { Loaded, Note } from '#client/states.tsx'
import { ACCOUNTS, type Accounts } from './account-list.desk.tsx'
import { en } from './en.ts'
import { emptyRole, RoleFields, roleToSend } from './role-fields.desk.tsx'
import type { Role } from './role.ts'
import { type Slip, SlipSheet } from './slip.desk.tsx'
import { vi } from './vi.ts'

export default function IssueAccount() {
  const words = useWords(vi, en)
  const accounts = useGet<Accounts>(ACCOUNTS)
  const [issued, setIssued] = useState<Slip | null>(null)
  const crumbs = [{ text: words.title, to: '/tai-khoan' }, { text: words.issue.title }]
  if (issued) {
    return (
      <Page title={words.slip.done(issued.name)} crumbs={crumbs} acts={<Button variant="default" onClick={() => setIssued(null)}>{words.issue.another}</Button>}>
        <SlipSheet slip={issued} />
      </Page>
    )
  }
  return (
    <Page title={words.issue.title} lead={words.issue.lead} crumbs={crumbs}>
      <Panel>
        <Loaded from={accounts}>
          {({ mayIssue }) => (mayIssue.length === 0 ? <Note tone="quiet">{words.issue.none}</Note> : <IssueForm may={mayIssue} issued={setIssued} />)}
        </Loaded>
      </Panel>
    </Page>
  )
}

function IssueForm({ may, issued }: { may: readonly Role[]; issued: (slip: Slip) => void }) {
  const words = useWords(vi, en)
  const { today } = useSession()
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [role, setRole] = useState(emptyRole(today))
  const [tried, setTried] = useState(false)
  const issue = useWrite<object, { slip: Slip }>(ACCOUNTS, [ACCOUNTS])
  const fault = useFaults(issue.problem, { phone: words.issue.phoneHint })
  const send = () => {
    setTried(true)
    const sent = roleToSend(role)
    if (!name.trim() || !phone.trim() || !sent) return
    issue.send({ name, phone, role: sent }, ({ slip }) => issued(slip))
  }
  const needed = (text: string, path: string) => fault(path) ?? (tried && !text.trim() ? words.signIn.needed : undefined)
  return (
    <Form label={words.issue.title} send={send} problem={issue.problem}>
      <Group legend={words.issue.who}>
        <Fields>
          <TextInput label={words.issue.name} value={name} onChange={(event) => setName(event.currentTarget.value)} autoComplete="off" error={needed(name, 'name')} />
          <TextInput label={words.issue.phone} description={words.issue.phoneHint} inputWrapperOrder={['label', 'input', 'description', 'error']} type="tel" value={phone} onChange={(event) => setPhone(event.currentTarget.value)} autoComplete="off" error={needed(phone, 'phone')} />
        </Fields>
      </Group>
      <Group legend={words.issue.roleTitle}>
        <RoleFields value={role} change={setRole} may={may} tried={tried} />
      </Group>
      <div><Button type="submit" loading={issue.busy}>{words.issue.send}</Button></div>
    </Form>
  )
}
