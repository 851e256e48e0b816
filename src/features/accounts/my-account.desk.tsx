import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmDialog } from '#client/dialog.tsx'
import { showDay, showPhone } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Facts, Page, Panel } from '#client/page.tsx'
import { type HeldRole, useSession, useWrite } from '#client/session.tsx'
import { ProblemNote } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { toast } from '#client/toast.tsx'
import { ChangePasswordForm } from './change-password.desk.tsx'
import { en } from './en.ts'
import type { Role } from './role.ts'
import { vi } from './vi.ts'

type Words = typeof vi
const columnsIn = (words: Words): TableColumn<HeldRole>[] => [
  { id: 'role', head: words.list.role, value: (held) => words.roles[held.role as Role] },
  { id: 'place', head: words.list.place, value: (held) => held.agencyName ?? held.areaName },
  { id: 'from', head: words.list.from, value: (held) => held.from, as: 'day' },
  { id: 'to', head: words.list.to, value: (held) => held.to ?? '', show: (held) => (held.to ? showDay(held.to) : words.one.open) },
]
const columns = new Map([vi, en].map((words) => [words, columnsIn(words)]))

export default function MyAccount() {
  const words = useWords(vi, en)
  const { account, roles } = useSession()
  return (
    <Page title={words.mine.title} lead={words.mine.change}>
      <Panel title={account?.name}>
        <Facts facts={[{ name: words.mine.phone, value: showPhone(account?.phone ?? '') }]} />
      </Panel>
      <Panel title={words.mine.roles}>
        {roles.length === 0 ? <p>{words.mine.noRoles}</p> : <Table plain caption={words.mine.roles} rows={roles} columns={columns.get(words)!} rowId={(held) => held.id} />}
      </Panel>
      <Panel title={words.password.title}>
        <ChangePasswordForm currentLabel={words.password.current} />
      </Panel>
      <Everywhere />
    </Page>
  )
}

function Everywhere() {
  const words = useWords(vi, en).mine
  const client = useQueryClient()
  const [asking, ask] = useState(false)
  const leave = useWrite<object>('/api/session/end-everywhere')
  const send = () =>
    leave.send({}, () => {
      toast(words.ended)
      void client.resetQueries()
    })
  return (
    <Panel title={words.sessions} note={words.sessionsHint}>
      {leave.problem && <ProblemNote problem={leave.problem} />}
      <Button variant="default" onClick={() => ask(true)}>{words.endSessions}</Button>
      {asking && (
        <ConfirmDialog title={`${words.endSessions}?`} verb={words.endSessions} busy={leave.busy} confirm={send} close={() => ask(false)}>
          <p>{words.sessionsHint}</p>
        </ConfirmDialog>
      )}
    </Panel>
  )
}
