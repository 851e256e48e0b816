/** Ghi một bước đã xong: its day, the number of its paper and the evidence. */
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Fields, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useMay, useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { CLUB_READS } from './club-frame.desk.tsx'
import type { Status } from './club-event.ts'
import type { FileKind } from './club-file.ts'
import { en } from './en.ts'
import { useEventRule } from './event-rule.desk.tsx'
import { EvidenceField, type FileChosen, useEvidence } from './evidence-field.desk.tsx'
import type { Step } from './founding-step.ts'
import { vi } from './vi.ts'
import { useNeeded, WriteDialog } from './write-dialog.desk.tsx'

/** A draft is not yet the regulation in force. */
const PROVED_BY: Record<Step, FileKind> = {
  'place-chosen': 'minutes', 'committee-formed': 'minutes', 'members-signed': 'list', 'board-nominated': 'list', 'regulation-drafted': 'other', 'request-sent': 'request', decided: 'decision', launched: 'minutes', 'first-meeting': 'minutes',
}
const HAS_NUMBER: readonly Step[] = ['request-sent', 'decided']

type Event = { kind: Step; day: string; number: string | null; issuer: string | null; reason: null; intoId: null; fileId: string | null }

export function RecordStep({ clubId, step, close }: { clubId: string; step: Step; close: () => void }) {
  const words = useWords(vi, en)
  const own = words.founding
  const { today } = useSession()
  // The commune People's Committee records its decision on a way of its own.
  const mayRecord = useMay('clubs', 'record')
  const mayAttach = useMay('club-settings', 'record')
  const [given, setGiven] = useState({ day: today, number: '', issuer: '' })
  const [file, setFile] = useState<FileChosen | null>(null)
  const [tried, setTried] = useState(false)
  const evidence = useEvidence(clubId)
  const ruleOf = useEventRule(clubId)
  const write = useWrite<{ clubId: string; event: Event }, { status: Status }>(mayRecord ? '/api/clubs/events' : '/api/clubs/decision', CLUB_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const change = (part: Partial<typeof given>) => setGiven({ ...given, ...part })
  const name = words.steps[step]
  const decides = step === 'decided'
  const send = () => {
    setTried(true)
    if (!given.day || (decides && !given.number.trim())) return
    const event = { kind: step, day: given.day, number: given.number.trim() || null, issuer: given.issuer.trim() || null, reason: null, intoId: null }
    evidence.attach(file, { kind: PROVED_BY[step], title: [words.events[step], given.number.trim()].filter(Boolean).join(' '), day: given.day }, (fileId) =>
      write.send({ clubId, event: { ...event, fileId } }, ({ status }) => {
        toast(own.recorded(name, words.statuses[status]))
        close()
      }), () => ruleOf(event))
  }
  return (
    <WriteDialog wide={HAS_NUMBER.includes(step)} title={own.recordOf(name)} verb={own.save} busy={evidence.busy || write.busy} problem={evidence.problem ?? write.problem} send={send} close={close}>
      <Fields>
        <DayField label={own.dayOf[step] ?? own.day} value={given.day} onDay={(day) => change({ day })} error={fault('event.day') ?? needed(given.day)} needed />
        {HAS_NUMBER.includes(step) && (
          <TextInput
            label={decides ? own.numberNeeded : own.numberOptional} description={own.numberHint} withAsterisk={decides} value={given.number} maxLength={60} autoComplete="off"
            onChange={(event) => change({ number: event.currentTarget.value })} error={fault('event.number') ?? (decides ? needed(given.number) : undefined)}
          />
        )}
      </Fields>
      {decides && <TextInput label={own.issuer} description={own.issuerHint} value={given.issuer} maxLength={150} onChange={(event) => change({ issuer: event.currentTarget.value })} error={fault('event.issuer')} />}
      {mayAttach && <EvidenceField file={file} change={setFile} />}
    </WriteDialog>
  )
}
