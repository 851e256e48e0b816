/** Tạm dừng, hoạt động trở lại, sáp nhập, giải thể; và rút lại việc ghi nhầm. */
import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Fields, useFaults } from '#client/form.tsx'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useGet, useMay, useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { searched } from './area-select.desk.tsx'
import { CLUB_READS } from './club-frame.desk.tsx'
import type { EventKind, Status } from './club-event.ts'
import type { ClubRow, ClubView } from './club-view.ts'
import { en } from './en.ts'
import { useEventRule } from './event-rule.desk.tsx'
import { EvidenceField, type FileChosen, useEvidence } from './evidence-field.desk.tsx'
import type { EventShown } from './history-page.desk.tsx'
import { vi } from './vi.ts'
import { useNeeded, WriteDialog } from './write-dialog.desk.tsx'

const SHORTEST_REASON = 3
const NEEDS_REASON: readonly EventKind[] = ['suspended', 'dissolved']

type Event = { kind: EventKind; day: string; number: string | null; issuer: string | null; reason: string | null; intoId: string | null; fileId: string | null }

export function RecordAct({ view: { club }, kind, close }: { view: ClubView; kind: EventKind; close: () => void }) {
  const words = useWords(vi, en)
  const own = words.history
  const { today } = useSession()
  const mayAttach = useMay('club-settings', 'record')
  const [given, setGiven] = useState<{ day: string; number: string; issuer: string; reason: string; intoId: string | null }>({ day: today, number: '', issuer: '', reason: '', intoId: null })
  const [file, setFile] = useState<FileChosen | null>(null)
  const [tried, setTried] = useState(false)
  const evidence = useEvidence(club.id)
  const ruleOf = useEventRule(club.id)
  const write = useWrite<{ clubId: string; event: Event }, { status: Status }>('/api/clubs/events', CLUB_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const merges = kind === 'merged'
  const others = useGet<{ clubs: readonly ClubRow[] }>(merges ? '/api/clubs' : null)
  const change = (part: Partial<typeof given>) => setGiven({ ...given, ...part })
  const asksReason = NEEDS_REASON.includes(kind)
  const send = () => {
    setTried(true)
    const { day, number, issuer, reason, intoId } = given
    if (!day || (asksReason && !reason.trim()) || (merges && !intoId)) return
    const event = { kind, day, number: number.trim() || null, issuer: issuer.trim() || null, reason: reason.trim() || null, intoId }
    evidence.attach(file, { kind: 'decision', title: [words.events[kind], number.trim()].filter(Boolean).join(' '), day }, (fileId) =>
      write.send({ clubId: club.id, event: { ...event, fileId } }, ({ status }) => {
        toast(own.done(words.statuses[status]))
        close()
      }), () => ruleOf(event))
  }
  return (
    <WriteDialog wide title={own.titles[kind]!} verb={own.verbs[kind]!} danger={kind === 'dissolved' || merges} busy={evidence.busy || write.busy} problem={evidence.problem ?? write.problem} send={send} close={close}>
      <p><b>{club.name}</b>. {own.meanings[kind]}</p>
      <DayField label={own.dayField} value={given.day} onDay={(day) => change({ day })} error={fault('event.day') ?? needed(given.day)} needed />
      {merges && (
        <Select
          label={own.intoField} placeholder={own.chooseClub} withAsterisk {...searched} value={given.intoId} onChange={(intoId) => change({ intoId })} error={fault('event.intoId') ?? needed(given.intoId ?? '')}
          data={(others.data?.clubs ?? []).filter(({ id }) => id !== club.id).map(({ id, name, commune }) => ({ value: id, label: `${name}, ${commune}` }))}
        />
      )}
      {kind !== 'resumed' && <Textarea label={own.reason} rows={2} maxLength={500} withAsterisk={asksReason} value={given.reason} onChange={(event) => change({ reason: event.currentTarget.value })} error={fault('event.reason') ?? (asksReason ? needed(given.reason) : undefined)} />}
      <Fields>
        <TextInput label={own.number} maxLength={60} value={given.number} onChange={(event) => change({ number: event.currentTarget.value })} error={fault('event.number')} />
        <TextInput label={own.issuer} maxLength={150} value={given.issuer} onChange={(event) => change({ issuer: event.currentTarget.value })} error={fault('event.issuer')} />
      </Fields>
      {mayAttach && <EvidenceField file={file} change={setFile} />}
    </WriteDialog>
  )
}

export function TakeBack({ clubId, event, close }: { clubId: string; event: EventShown; close: () => void }) {
  const words = useWords(vi, en)
  const own = words.history
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<{ clubId: string; eventId: string; reason: string }>('/api/clubs/events/void', CLUB_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const send = () => {
    setTried(true)
    if (reason.trim().length < SHORTEST_REASON) return
    write.send({ clubId, eventId: event.id, reason: reason.trim() }, () => {
      toast(own.taken)
      close()
    })
  }
  return (
    <WriteDialog title={own.takeTitle(words.events[event.kind])} verb={own.takeVerb} danger busy={write.busy} problem={write.problem} send={send} close={close}>
      <p>{showDay(event.day)}. {own.takeMeaning}</p>
      <Textarea label={own.takeReason} description={own.takeReasonHint} rows={2} maxLength={500} withAsterisk value={reason} onChange={(change) => setReason(change.currentTarget.value)} error={fault('reason') ?? needed(reason)} />
    </WriteDialog>
  )
}
