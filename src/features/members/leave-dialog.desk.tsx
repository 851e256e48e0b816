/** Rời, chuyển, rút lại, bỏ: what may happen to a spell of membership. Everything keeps its reason. */
import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useGet, useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { searched } from '#features/clubs/area-select.desk.tsx'
import { CLUB_READS } from '#features/clubs/club-frame.desk.tsx'
import { useNeeded, WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { en } from './en.ts'
import type { PersonView } from './member-view.ts'
import { LEAVE_REASONS, type LeaveReason } from './membership.ts'
import { vi } from './vi.ts'

type DialogProps = { readonly view: PersonView; readonly spell: PersonView['spells'][number]; readonly close: () => void }
const READS = [...CLUB_READS, '/api/people']
const SHORTEST_REASON = 3

export function LeaveDialog({ view, spell, close }: DialogProps) {
  const words = useWords(vi, en)
  const { today } = useSession()
  const [lastDay, setLastDay] = useState(today)
  const [reason, setReason] = useState<LeaveReason | ''>('')
  const [note, setNote] = useState('')
  const [toClubId, setToClub] = useState('')
  const [tried, setTried] = useState(false)
  const needed = useNeeded(tried)
  const leave = useWrite<object>('/api/memberships/leave', READS)
  const fault = useFaults(leave.problem)
  const send = () => {
    setTried(true)
    if (!lastDay || !reason) return
    leave.send({ spellId: spell.id, lastDay, leave: { reason, note: note.trim() || null, toClubId: (reason === 'transferred' && toClubId) || null } }, () => {
      toast(words.leave.saved)
      close()
    })
  }
  return (
    <WriteDialog title={words.leave.title(view.fullName)} verb={words.leave.save} busy={leave.busy} problem={leave.problem} send={send} close={close}>
      <p>{words.leave.from(spell.club)}</p>
      <NativeSelect label={words.leave.why} value={reason} onChange={(event) => setReason(event.currentTarget.value as LeaveReason | '')} error={needed(reason)} data={[{ value: '', label: words.leave.choose }, ...LEAVE_REASONS.map((value) => ({ value, label: words.leaveReasons[value] }))]} />
      <DayField label={reason === 'died' ? words.leave.diedOn : words.leave.lastDay} value={lastDay} onDay={setLastDay} error={fault('lastDay') ?? needed(lastDay)} />
      {reason === 'died' && <p className="soft small">{words.leave.died}</p>}
      {reason === 'transferred' && <ClubField label={words.leave.toClub} hint={words.leave.toClubHint} value={toClubId} change={setToClub} except={spell.clubId} error={undefined} />}
      <TextInput label={words.leave.note} description={words.leave.noteHint} value={note} onChange={(event) => setNote(event.currentTarget.value)} error={fault('leave.note')} autoComplete="off" />
    </WriteDialog>
  )
}

export function TransferDialog({ view, spell, close }: DialogProps) {
  const words = useWords(vi, en).leave
  const { today } = useSession()
  const [lastDay, setLastDay] = useState(today)
  const [toClubId, setToClub] = useState('')
  const [tried, setTried] = useState(false)
  const needed = useNeeded(tried)
  const transfer = useWrite<object>('/api/memberships/transfer', READS)
  const send = () => {
    setTried(true)
    if (!lastDay || !toClubId) return
    transfer.send({ spellId: spell.id, toClubId, lastDay }, () => {
      toast(words.transferred)
      close()
    })
  }
  return (
    <WriteDialog title={words.transferTitle(view.fullName)} verb={words.transferSave} busy={transfer.busy} problem={transfer.problem} send={send} close={close}>
      <p>{words.from(spell.club)} {words.transferMeaning}</p>
      <ClubField label={words.toClub} value={toClubId} change={setToClub} except={spell.clubId} error={needed(toClubId)} />
      <DayField label={words.lastDay} value={lastDay} onDay={setLastDay} error={needed(lastDay)} />
    </WriteDialog>
  )
}

type NamedClub = { readonly id: string; readonly name: string; readonly commune: string; readonly status: string }
function ClubField({ label, hint, value, change, except, error }: { label: string; hint?: string; value: string; change: (id: string) => void; except: string; error: string | undefined }) {
  const words = useWords(vi, en).leave
  const clubs = useGet<{ clubs: readonly NamedClub[] }>('/api/clubs').data?.clubs ?? []
  const open = clubs.filter(({ id, status }) => id !== except && status !== 'merged' && status !== 'dissolved')
  return <Select label={label} description={hint} placeholder={words.chooseClub} {...searched} clearable value={value || null} onChange={(id) => change(id ?? '')} error={error} data={open.map(({ id, name, commune }) => ({ value: id, label: `${name}, ${commune}` }))} />
}

type BackProps = { readonly title: string; readonly meaning: string; readonly verb: string; readonly done: string; readonly danger: boolean; readonly path: string; readonly spellId: string; readonly close: () => void }

/** Taking something back needs its reason, which goes into the log. */
function BackDialog({ title, meaning, verb, done, danger, path, spellId, close }: BackProps) {
  const words = useWords(vi, en)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<{ spellId: string; reason: string }>(path, READS)
  const given = reason.trim().length >= SHORTEST_REASON
  const send = () => {
    setTried(true)
    if (!given) return
    write.send({ spellId, reason: reason.trim() }, () => {
      toast(done)
      close()
    })
  }
  return (
    <WriteDialog title={title} verb={verb} danger={danger} busy={write.busy} problem={write.problem} send={send} close={close}>
      <p>{meaning}</p>
      <Textarea label={words.reason} description={words.reasonHint} rows={3} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={tried && !given ? words.reasonShort : undefined} />
    </WriteDialog>
  )
}

export function ReopenDialog({ spell, close }: DialogProps) {
  const words = useWords(vi, en).leave
  return <BackDialog title={words.reopenTitle(spell.club)} meaning={words.reopenMeaning} verb={words.reopenVerb} done={words.reopened} danger={false} path="/api/memberships/reopen" spellId={spell.id} close={close} />
}

export function VoidDialog({ spell, close }: DialogProps) {
  const words = useWords(vi, en).leave
  return <BackDialog title={words.voidTitle(spell.club)} meaning={words.voidMeaning} verb={words.voidVerb} done={words.voided} danger path="/api/memberships/void" spellId={spell.id} close={close} />
}
