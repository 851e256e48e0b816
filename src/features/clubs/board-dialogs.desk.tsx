/** Cử người, thôi giữ, bàn giao: what is done to the offices of a board. */
import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Fields, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useGet, useMay, useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import type { Day } from '#kernel/day.ts'
import { comparePeople } from '#kernel/vietnamese.ts'
import { searched } from './area-select.desk.tsx'
import { handOver, type Office, type Term as BoardTerm } from './board.ts'
import { CLUB_READS } from './club-frame.desk.tsx'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import { EvidenceField, type FileChosen, useEvidence } from './evidence-field.desk.tsx'
import { vi } from './vi.ts'
import { useNeeded, WriteDialog } from './write-dialog.desk.tsx'

export type Term = ClubView['terms'][number]
const SHORTEST_REASON = 3

type Named = { readonly personId: string; readonly fullName: string; readonly hamlet: string | null }
type PersonSelectProps = { readonly clubId: string; readonly label: string; readonly value: string | null; readonly change: (personId: string | null) => void; readonly except?: readonly string[]; readonly needed?: boolean; readonly error?: string | undefined }

/** Somebody of the club: its members, and those who want to join while it is being founded. */
export function PersonSelect({ clubId, label, value, change, except = [], needed, error }: PersonSelectProps) {
  const words = useWords(vi, en).board
  const { data } = useGet<{ members: readonly Named[]; applicants: readonly Named[] }>(`/api/clubs/${clubId}/members`)
  const people = new Map([...(data?.members ?? []), ...(data?.applicants ?? [])].filter(({ personId }) => !except.includes(personId)).map((each) => [each.personId, each]))
  const sorted = [...people.values()].sort((one, other) => comparePeople(one.fullName, other.fullName))
  return (
    <Select
      label={label} description={data && sorted.length === 0 ? words.nobody : words.appointMeaning} placeholder={words.choosePerson} withAsterisk={needed ?? false} clearable={!needed} {...searched} value={value} onChange={change} error={error}
      data={sorted.map(({ personId, fullName, hamlet }) => ({ value: personId, label: hamlet ? `${fullName}, ${hamlet}` : fullName }))}
    />
  )
}

export function Appoint({ clubId, missing, close }: { clubId: string; missing: readonly Office[]; close: () => void }) {
  const words = useWords(vi, en)
  const own = words.board
  const { today } = useSession()
  const [given, setGiven] = useState<{ personId: string | null; office: Office; from: string; to: string; decision: string }>({ personId: null, office: missing[0] ?? 'member', from: today, to: '', decision: '' })
  const [tried, setTried] = useState(false)
  const write = useWrite<{ clubId: string; personId: string; office: Office; from: string; to: string | null; decision: string | null }>('/api/clubs/board', CLUB_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const change = (part: Partial<typeof given>) => setGiven({ ...given, ...part })
  const send = () => {
    setTried(true)
    const { personId, office, from, to, decision } = given
    if (!personId || !from) return
    write.send({ clubId, personId, office, from, to: to || null, decision: decision.trim() || null }, () => {
      toast(own.appointed)
      close()
    })
  }
  return (
    <WriteDialog wide title={own.appointTitle} verb={own.appointVerb} busy={write.busy} problem={write.problem} send={send} close={close}>
      <PersonSelect clubId={clubId} label={own.person} value={given.personId} change={(personId) => change({ personId })} needed error={fault('personId') ?? needed(given.personId ?? '')} />
      <NativeSelect label={own.office} value={given.office} onChange={(event) => change({ office: event.currentTarget.value as Office })} data={Object.entries(words.offices).map(([value, label]) => ({ value, label }))} error={fault('office')} />
      <Fields>
        <DayField label={own.from} value={given.from} onDay={(from) => change({ from })} error={fault('from') ?? needed(given.from)} needed />
        <DayField label={own.to} hint={own.toHint} value={given.to} onDay={(to) => change({ to })} error={fault('to')} />
      </Fields>
      <TextInput label={own.decision} description={own.decisionHint} maxLength={100} value={given.decision} onChange={(event) => change({ decision: event.currentTarget.value })} error={fault('decision')} />
    </WriteDialog>
  )
}

export function EndTerm({ clubId, term, close }: { clubId: string; term: Term; close: () => void }) {
  const words = useWords(vi, en)
  const own = words.board
  const { today } = useSession()
  const [given, setGiven] = useState<{ lastDay: string; reason: string }>({ lastDay: today, reason: '' })
  const [tried, setTried] = useState(false)
  const write = useWrite<{ clubId: string; termId: string; lastDay: string; reason: string }>('/api/clubs/board/end', CLUB_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const send = () => {
    setTried(true)
    if (!given.lastDay || given.reason.trim().length < SHORTEST_REASON) return
    write.send({ clubId, termId: term.id, lastDay: given.lastDay, reason: given.reason.trim() }, () => {
      toast(own.ended)
      close()
    })
  }
  return (
    <WriteDialog title={own.endTitle(words.offices[term.office], term.name)} verb={own.endVerb} busy={write.busy} problem={write.problem} send={send} close={close}>
      <DayField label={own.lastDay} value={given.lastDay} onDay={(lastDay) => setGiven({ ...given, lastDay })} error={fault('lastDay') ?? needed(given.lastDay)} needed />
      <Reason value={given.reason} change={(reason) => setGiven({ ...given, reason })} error={fault('reason') ?? needed(given.reason)} />
    </WriteDialog>
  )
}

function Reason({ value, change, error }: { value: string; change: (text: string) => void; error: string | undefined }) {
  const words = useWords(vi, en).board
  return <Textarea label={words.reason} description={words.reasonHint} rows={2} maxLength={500} withAsterisk value={value} onChange={(event) => change(event.currentTarget.value)} error={error} />
}

export function HandOverTerm({ clubId, term, terms, close }: { clubId: string; term: Term; terms: readonly Term[]; close: () => void }) {
  const words = useWords(vi, en)
  const own = words.board
  const { today } = useSession()
  const mayAttach = useMay('club-settings', 'record')
  const [given, setGiven] = useState<{ lastDay: string; successorId: string | null; reason: string }>({ lastDay: today, successorId: null, reason: '' })
  const [file, setFile] = useState<FileChosen | null>(null)
  const [tried, setTried] = useState(false)
  const evidence = useEvidence(clubId)
  const write = useWrite<{ clubId: string; termId: string; lastDay: string; successorId: string; reason: string; fileId: string | null }>('/api/clubs/board/hand-over', CLUB_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const office = words.offices[term.office]
  const send = () => {
    setTried(true)
    const { lastDay, successorId, reason } = given
    if (!lastDay || !successorId || reason.trim().length < SHORTEST_REASON) return
    evidence.attach(file, { kind: 'minutes', title: own.minutesTitle(office), day: lastDay }, (fileId) =>
      write.send({ clubId, termId: term.id, lastDay, successorId, reason: reason.trim(), fileId }, () => {
        toast(own.handedOver)
        close()
      }), () => handOver(terms as unknown as readonly BoardTerm[], term as unknown as BoardTerm, lastDay as Day, successorId))
  }
  return (
    <WriteDialog title={own.handOverTitle(office)} verb={own.handOverVerb} busy={evidence.busy || write.busy} problem={evidence.problem ?? write.problem} send={send} close={close}>
      <p><b>{term.name}</b>. {own.handOverMeaning}</p>
      <DayField label={own.lastDay} value={given.lastDay} onDay={(lastDay) => setGiven({ ...given, lastDay })} error={fault('lastDay') ?? needed(given.lastDay)} needed />
      <PersonSelect clubId={clubId} label={own.successor} value={given.successorId} change={(successorId) => setGiven({ ...given, successorId })} except={[term.personId]} needed error={fault('successorId') ?? needed(given.successorId ?? '')} />
      <Reason value={given.reason} change={(reason) => setGiven({ ...given, reason })} error={fault('reason') ?? needed(given.reason)} />
      {mayAttach && <EvidenceField label={own.minutes} file={file} change={setFile} />}
    </WriteDialog>
  )
}
