import { Button, Radio, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Acts, Dialog } from '#client/dialog.tsx'
import { en as frameEn } from '#client/en.ts'
import { showPhone } from '#client/format.ts'
import { Fields, Form, Group, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { vi as frameVi } from '#client/vi.ts'
import { comparePeople, fold } from '#kernel/vietnamese.ts'
import { ACCOUNTS } from './account-list.desk.tsx'
import type { ListedAccount, ListedRole } from './account-listed.ts'
import { en } from './en.ts'
import type { Slip } from './slip.desk.tsx'
import { vi } from './vi.ts'

type Successor = { readonly accountId: string } | { readonly name: string; readonly phone: string }
type HandOverProps = { readonly held: ListedRole; readonly leaving: string; readonly accounts: readonly ListedAccount[]; readonly close: () => void; readonly done: (slip: Slip) => void }

/** Bàn giao khi hết nhiệm kỳ: the same role at the same place passes to a successor the day after the last day. */
export function HandOver({ held, leaving, accounts, close, done }: HandOverProps) {
  const words = useWords(vi, en)
  const frame = useWords(frameVi, frameEn)
  const { today } = useSession()
  const [lastDay, setLastDay] = useState(today)
  const [fresh, setFresh] = useState(false)
  const [accountId, setAccountId] = useState('')
  const [person, setPerson] = useState({ name: '', phone: '' })
  const [tried, setTried] = useState(false)
  const pass = useWrite<{ holdingId: string; lastDay: string; to: Successor }, { slip: Slip | null }>('/api/accounts/hand-over', [ACCOUNTS])
  const fault = useFaults(pass.problem, { 'to.phone': words.issue.phoneHint })
  const needed = (text: string) => (tried && !text.trim() ? words.signIn.needed : undefined)
  const ready = lastDay !== '' && (fresh ? person.name.trim() !== '' && person.phone.trim() !== '' : accountId !== '')
  const send = () => {
    setTried(true)
    if (!ready) return
    pass.send({ holdingId: held.id, lastDay, to: fresh ? person : { accountId } }, ({ slip }) => {
      if (slip) done(slip)
      toast(words.one.handedOver)
      close()
    })
  }
  const others = accounts.filter((account) => account.id !== leaving && !account.endedAt).sort((one, other) => comparePeople(one.name, other.name))
  return (
    <Dialog title={words.one.handOverTitle(words.roles[held.role])} close={close}>
      <Form send={send} problem={pass.problem} label={words.one.handOver}>
        <p>{held.agencyName ?? held.areaName}. {words.one.handOverMeaning}</p>
        <DayField label={words.one.lastDay} value={lastDay} onDay={setLastDay} error={needed(lastDay)} />
        <Group legend={words.one.successor}>
          <Radio name="successor" label={words.one.existing} checked={!fresh} onChange={() => setFresh(false)} />
          <Radio name="successor" label={words.one.fresh} checked={fresh} onChange={() => setFresh(true)} />
        </Group>
        {fresh ? (
          <Fields>
            <TextInput label={words.issue.name} value={person.name} onChange={(event) => setPerson({ ...person, name: event.currentTarget.value })} autoComplete="off" error={fault('to.name') ?? needed(person.name)} />
            <TextInput label={words.issue.phone} type="tel" value={person.phone} onChange={(event) => setPerson({ ...person, phone: event.currentTarget.value })} autoComplete="off" error={fault('to.phone') ?? needed(person.phone)} />
          </Fields>
        ) : (
          <Select
            label={words.one.chooseAccount} searchable value={accountId || null} onChange={(id) => setAccountId(id ?? '')} error={needed(accountId)} comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
            filter={({ options, search }) => options.filter((option) => 'label' in option && fold(option.label).includes(fold(search)))}
            data={others.map((account) => ({ value: account.id, label: `${account.name}, ${showPhone(account.phone)}` }))}
          />
        )}
        <Acts>
          <Button variant="default" onClick={close}>{frame.cancel}</Button>
          <Button type="submit" loading={pass.busy}>{words.one.handOverVerb}</Button>
        </Acts>
      </Form>
    </Dialog>
  )
}
