import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Acts, ConfirmDialog, Dialog } from '#client/dialog.tsx'
import { en as frameEn } from '#client/en.ts'
import { Form, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useSession, useWrite } from '#client/session.tsx'
import { ProblemNote } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { vi as frameVi } from '#client/vi.ts'
import { ACCOUNTS } from './account-list.desk.tsx'
import type { ListedAccount, ListedRole } from './account-listed.ts'
import { en } from './en.ts'
import { emptyRole, RoleFields, roleToSend } from './role-fields.desk.tsx'
import type { Role } from './role.ts'
import type { Slip } from './slip.desk.tsx'
import { vi } from './vi.ts'

type About = { readonly account: ListedAccount; readonly close: () => void }
const SHORTEST_REASON = 3

export function ResetPassword({ account, close, done }: About & { done: (slip: Slip) => void }) {
  const words = useWords(vi, en).one
  const reset = useWrite<{ accountId: string }, { slip: Slip }>('/api/accounts/reset', [ACCOUNTS])
  const send = () =>
    reset.send({ accountId: account.id }, ({ slip }) => {
      done(slip)
      close()
    })
  return (
    <ConfirmDialog title={words.resetTitle} verb={words.resetVerb} busy={reset.busy} confirm={send} close={close}>
      <p><b>{account.name}</b></p>
      <p>{words.resetMeaning}</p>
      {reset.problem && <ProblemNote problem={reset.problem} />}
    </ConfirmDialog>
  )
}

export function EndAccount({ account, close }: About) {
  const words = useWords(vi, en).one
  const end = useWrite<{ accountId: string; reason: string }>('/api/accounts/end', [ACCOUNTS])
  return (
    <ReasonDialog
      title={words.endTitle} meaning={`${account.name}. ${words.endMeaning}`} verb={words.endVerb} write={end} close={close}
      body={(reason) => ({ accountId: account.id, reason })} done={words.ended} ready
    />
  )
}

export function EndRole({ held, close }: { held: ListedRole; close: () => void }) {
  const words = useWords(vi, en)
  const { today } = useSession()
  const [lastDay, setLastDay] = useState(today)
  const end = useWrite<{ holdingId: string; lastDay: string; reason: string }>('/api/accounts/roles/end', [ACCOUNTS])
  return (
    <ReasonDialog
      title={words.one.endRoleTitle(words.roles[held.role])} meaning={held.agencyName ?? held.areaName} verb={words.one.endRoleVerb} write={end} close={close}
      body={(reason) => ({ holdingId: held.id, lastDay, reason })} done={words.one.roleEnded} ready={lastDay !== ''}
    >
      <DayField label={words.one.lastDay} hint={words.one.lastDayHint} value={lastDay} onDay={setLastDay} error={lastDay ? undefined : words.signIn.needed} />
    </ReasonDialog>
  )
}

type ReasonDialogProps<Body extends object> = {
  readonly title: string
  readonly meaning: string
  readonly verb: string
  readonly done: string
  readonly ready: boolean
  readonly write: ReturnType<typeof useWrite<Body>>
  readonly body: (reason: string) => Body
  readonly close: () => void
  readonly children?: React.ReactNode
}

/** What ends something always says why; the reason goes into the audit log. */
function ReasonDialog<Body extends object>({ title, meaning, verb, done, ready, write, body, close, children }: ReasonDialogProps<Body>) {
  const words = useWords(vi, en)
  const frame = useWords(frameVi, frameEn)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const fault = useFaults(write.problem)
  const given = reason.trim().length >= SHORTEST_REASON
  const send = () => {
    setTried(true)
    if (!given || !ready) return
    write.send(body(reason.trim()), () => {
      toast(done)
      close()
    })
  }
  return (
    <Dialog title={title} close={close}>
      <Form send={send} problem={write.problem} label={title}>
        <p>{meaning}</p>
        {children}
        <Textarea label={words.one.reason} description={words.one.reasonHint} value={reason} onChange={(event) => setReason(event.currentTarget.value)} rows={3} error={fault('reason') ?? (tried && !given ? words.signIn.needed : undefined)} />
        <Acts>
          <Button variant="default" onClick={close}>{frame.cancel}</Button>
          <Button type="submit" color="danger" loading={write.busy}>{verb}</Button>
        </Acts>
      </Form>
    </Dialog>
  )
}

export function AddRole({ account, may, close }: About & { may: readonly Role[] }) {
  const words = useWords(vi, en)
  const frame = useWords(frameVi, frameEn)
  const { today } = useSession()
  const [role, setRole] = useState(emptyRole(today))
  const [tried, setTried] = useState(false)
  const give = useWrite<object>('/api/accounts/roles', [ACCOUNTS])
  const send = () => {
    setTried(true)
    const sent = roleToSend(role)
    if (!sent) return
    give.send({ accountId: account.id, role: sent }, () => {
      toast(words.one.roleGiven)
      close()
    })
  }
  return (
    <Dialog title={words.one.addRole} close={close}>
      <Form send={send} problem={give.problem} label={words.one.addRole}>
        <p><b>{account.name}</b></p>
        <RoleFields value={role} change={setRole} may={may} tried={tried} />
        <Acts>
          <Button variant="default" onClick={close}>{frame.cancel}</Button>
          <Button type="submit" loading={give.busy}>{words.one.give}</Button>
        </Acts>
      </Form>
    </Dialog>
  )
}
