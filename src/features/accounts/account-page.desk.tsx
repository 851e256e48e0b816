import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { showDay, showMoment, showPhone } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Facts, Page, Panel } from '#client/page.tsx'
import { useGet, useMay, useSession } from '#client/session.tsx'
import { Badge, Empty, Loaded, Note } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { AddRole, EndAccount, EndRole, ResetPassword } from './account-acts.desk.tsx'
import { ACCOUNTS, type Accounts, TONES } from './account-list.desk.tsx'
import { type ListedAccount, type ListedRole, standingOn, stateOf } from './account-listed.ts'
import { en } from './en.ts'
import { HandOver } from './hand-over.desk.tsx'
import { type Slip, SlipSheet } from './slip.desk.tsx'
import { vi } from './vi.ts'

export default function AccountPage() {
  const words = useWords(vi, en)
  const { accountId } = useParams({ strict: false }) as { accountId: string }
  const accounts = useGet<Accounts>(ACCOUNTS)
  const crumbs = [{ text: words.title, to: '/tai-khoan' }]
  return (
    <Loaded from={accounts}>
      {(answer) => {
        const account = answer.accounts.find((each) => each.id === accountId)
        return account ? <OneAccount account={account} all={answer} /> : <Page title={words.title} crumbs={crumbs}><Empty title={words.one.notFound} /></Page>
      }}
    </Loaded>
  )
}

/** What is being done to the account: one dialog at a time. */
type Act = { readonly kind: 'reset' | 'end' | 'add' } | { readonly kind: 'end-role' | 'hand-over'; readonly held: ListedRole }

function OneAccount({ account, all }: { account: ListedAccount; all: Accounts }) {
  const words = useWords(vi, en)
  const { today, account: me } = useSession()
  const mayRecord = useMay('accounts', 'record') && account.id !== me?.id && !account.endedAt
  const [act, setAct] = useState<Act | null>(null)
  const [slip, setSlip] = useState<Slip | null>(null)
  const now = new Date().toISOString()
  const state = stateOf(account, today, now)
  const close = () => setAct(null)
  const acts = mayRecord && (
    <>
      <Button variant="default" onClick={() => setAct({ kind: 'end' })}>{words.one.end}</Button>
      <Button variant="default" onClick={() => setAct({ kind: 'add' })}>{words.one.addRole}</Button>
      <Button onClick={() => setAct({ kind: 'reset' })}>{words.one.reset}</Button>
    </>
  )
  return (
    <Page title={account.name} badge={<Badge tone={TONES[state]}>{words.list.states[state]}</Badge>} crumbs={[{ text: words.title, to: '/tai-khoan' }, { text: account.name }]} acts={acts}>
      {slip && <SlipSheet slip={slip} />}
      {account.endedAt && <Note tone="quiet">{words.one.endedAt(showMoment(account.endedAt))}</Note>}
      {state === 'locked' && <Note tone="warn">{words.one.lockedUntil(showMoment(account.lockedUntil!))}</Note>}
      <Panel title={words.one.facts}>
        <Facts facts={[{ name: words.list.name, value: account.name }, { name: words.one.phoneBooked, value: showPhone(account.phone) }]} />
      </Panel>
      <Panel title={words.one.roles(account.roles.length)}>
        {account.roles.length === 0 ? <p>{words.one.noRoles}</p> : <Roles roles={account.roles} act={mayRecord ? setAct : null} may={all.mayIssue} />}
      </Panel>
      {act?.kind === 'reset' && <ResetPassword account={account} close={close} done={setSlip} />}
      {act?.kind === 'end' && <EndAccount account={account} close={close} />}
      {act?.kind === 'add' && <AddRole account={account} may={all.mayIssue} close={close} />}
      {act?.kind === 'end-role' && <EndRole held={act.held} close={close} />}
      {act?.kind === 'hand-over' && <HandOver held={act.held} leaving={account.id} accounts={all.accounts} close={close} done={setSlip} />}
    </Page>
  )
}

function Roles({ roles, act, may }: { roles: readonly ListedRole[]; act: ((act: Act) => void) | null; may: readonly string[] }) {
  const words = useWords(vi, en)
  const { today } = useSession()
  const columns = useMemo((): TableColumn<ListedRole>[] => {
    const buttons = (held: ListedRole) => (
      <span className="line">
        <Button size="compact-md" variant="default" aria-label={`${words.one.handOver}: ${words.roles[held.role]}`} onClick={() => act?.({ kind: 'hand-over', held })}>{words.one.handOver}</Button>
        <Button size="compact-md" variant="default" aria-label={`${words.one.endRole}: ${words.roles[held.role]}`} onClick={() => act?.({ kind: 'end-role', held })}>{words.one.endRole}</Button>
      </span>
    )
    const facts: TableColumn<ListedRole>[] = [
      { id: 'vai-tro', head: words.list.role, value: (held) => words.roles[held.role] },
      { id: 'noi', head: words.list.place, value: (held) => held.agencyName ?? held.areaName },
      { id: 'tu', head: words.list.from, value: (held) => held.from, as: 'day' },
      { id: 'den', head: words.list.to, value: (held) => held.to ?? '9999-12-31', as: 'day', show: (held) => (held.to ? showDay(held.to) : words.one.open) },
      { id: 'tinh-trang', head: words.list.state, value: (held) => words.one[standingOn(held, today)] },
    ]
    return act ? [...facts, { id: 'viec', head: words.one.acts, value: () => '', show: (held) => standingOn(held, today) !== 'past' && may.includes(held.role) && buttons(held), filter: 'none' }] : facts
  }, [words, today, act, may])
  return <Table plain caption={words.mine.roles} rows={roles} columns={columns} rowId={(held) => held.id} />
}
