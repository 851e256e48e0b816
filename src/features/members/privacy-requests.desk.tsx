/** Yêu cầu của chủ thể dữ liệu: what somebody asked about their own data, and the days that run. */
import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { showDay } from '#client/format.ts'
import { useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useSession, useWrite } from '#client/session.tsx'
import { Badge } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { toast } from '#client/toast.tsx'
import { useNeeded, WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { en as peopleEn } from '#features/people/en.ts'
import { deadlines, REQUESTS, type RequestKind } from '#features/people/privacy-request.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import type { Day } from '#kernel/day.ts'
import { en } from './en.ts'
import type { PersonView } from './member-view.ts'
import styles from './privacy.module.css'
import type { PrivacyView } from './privacy-view.ts'
import { vi } from './vi.ts'

type Request = PrivacyView['requests'][number]

export function PrivacyRequests({ view, requests }: { view: PersonView; requests: readonly Request[] }) {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const { today } = useSession()
  const [adding, setAdding] = useState(false)
  const [closing, setClosing] = useState<Request | null>(null)
  const columns = useMemo((): TableColumn<Request>[] => {
    const result = ({ outcome, doneOn, reason }: Request): string => (outcome ? [people.outcomes[outcome], showDay(doneOn), reason].filter(Boolean).join(', ') : words.privacy.open)
    return [
      { id: 'gi', head: words.privacy.kind, value: ({ kind }) => people.requests[kind] },
      { id: 'nhan', head: words.privacy.received, value: ({ receivedOn }) => receivedOn, as: 'day' },
      { id: 'qua', head: words.privacy.channel, value: ({ channel }) => channel },
      { id: 'tra-loi', head: words.privacy.answerBy, value: ({ answerBy }) => answerBy, as: 'day' },
      { id: 'xong', head: words.privacy.finishBy, value: ({ finishBy }) => finishBy, as: 'day' },
      { id: 'ket-qua', head: words.privacy.result, value: result, show: (request) => (request.outcome === null && request.finishBy < today ? <Badge tone="danger">{words.privacy.late}</Badge> : result(request)) },
      {
        id: 'viec', head: words.acts, value: () => '', filter: 'none',
        show: (request) => request.outcome === null && <Button size="compact-md" variant="default" aria-label={words.privacy.closeOf(people.requests[request.kind])} onClick={() => setClosing(request)}>{words.privacy.close}</Button>,
      },
    ]
  }, [words, people, today])
  const open = requests.filter(({ outcome }) => outcome === null).length
  return (
    <Panel title={words.privacy.requests(open)} flush={requests.length > 0} acts={<Button variant="default" size="compact-md" onClick={() => setAdding(true)}>{words.privacy.addRequest}</Button>}>
      {requests.length === 0 ? <p className="soft">{words.privacy.noRequests}</p> : <Table plain name="yc" caption={words.privacy.requestsCaption} rows={requests} columns={columns} rowId={({ id }) => id} />}
      {adding && <AddDialog view={view} close={() => setAdding(false)} />}
      {closing && <CloseDialog view={view} request={closing} close={() => setClosing(null)} />}
    </Panel>
  )
}

function AddDialog({ view, close }: { view: PersonView; close: () => void }) {
  const words = useWords(vi, en).privacy
  const people = useWords(peopleVi, peopleEn)
  const { today } = useSession()
  const [kind, setKind] = useState<RequestKind | ''>('')
  const [receivedOn, setReceived] = useState(today)
  const [channel, setChannel] = useState('')
  const [tried, setTried] = useState(false)
  const needed = useNeeded(tried)
  const add = useWrite<object>('/api/people/privacy-requests', ['/api/people'])
  const fault = useFaults(add.problem)
  const due = kind && receivedOn ? deadlines(kind, receivedOn as Day) : null
  const send = () => {
    setTried(true)
    if (!kind || !receivedOn || !channel.trim()) return
    add.send({ personId: view.id, kind, receivedOn, channel: channel.trim() }, () => {
      toast(words.requestSaved)
      close()
    })
  }
  return (
    <WriteDialog title={words.addRequest} verb={words.saveRequest} busy={add.busy} problem={add.problem} send={send} close={close}>
      <NativeSelect label={words.kind} value={kind} onChange={(event) => setKind(event.currentTarget.value as RequestKind | '')} error={needed(kind)} data={[{ value: '', label: words.chooseKind }, ...REQUESTS.map((value) => ({ value, label: people.requests[value] }))]} />
      <DayField label={words.received} value={receivedOn} onDay={setReceived} error={needed(receivedOn)} />
      {due && <p className="small">{words.deadlines(showDay(due.answerBy), showDay(due.finishBy))}</p>}
      <TextInput label={words.channel} description={words.channelHint} value={channel} onChange={(event) => setChannel(event.currentTarget.value)} error={fault('channel') ?? needed(channel)} autoComplete="off" />
    </WriteDialog>
  )
}

function CloseDialog({ view, request, close }: { view: PersonView; request: Request; close: () => void }) {
  const words = useWords(vi, en).privacy
  const people = useWords(peopleVi, peopleEn)
  const { today } = useSession()
  const [outcome, setOutcome] = useState<'done' | 'refused' | ''>('')
  const [doneOn, setDone] = useState(today)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const needed = useNeeded(tried)
  const end = useWrite<object>('/api/people/privacy-requests/close', ['/api/people'])
  const unexplained = outcome === 'refused' && !reason.trim()
  const send = () => {
    setTried(true)
    if (!outcome || !doneOn || unexplained) return
    end.send({ personId: view.id, requestId: request.id, doneOn, outcome, reason: reason.trim() || null }, () => {
      toast(words.closed)
      close()
    })
  }
  return (
    <WriteDialog title={words.closeTitle} verb={words.saveClose} busy={end.busy} problem={end.problem} send={send} close={close}>
      <p><b>{people.requests[request.kind]}</b>, {words.received.toLowerCase()} {showDay(request.receivedOn)}</p>
      <Radio.Group label={words.outcome} value={outcome} onChange={(value) => setOutcome(value as typeof outcome)} error={tried && !outcome ? words.chooseOutcome : undefined} withAsterisk>
        <div className={styles.choices}><Radio value="done" label={people.outcomes.done} /><Radio value="refused" label={people.outcomes.refused} /></div>
      </Radio.Group>
      <DayField label={words.doneOn} value={doneOn} onDay={setDone} error={needed(doneOn)} />
      <Textarea label={words.outcomeReason} description={words.outcomeReasonHint} rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={tried && unexplained ? words.outcomeReasonHint : undefined} />
    </WriteDialog>
  )
}
