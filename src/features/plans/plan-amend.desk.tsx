/** Sửa đổi, đính chính: an issued document that changes the signed text, recorded with its number, day and the clauses it changes. */
import { Button, Radio, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { DayField } from '#client/day-field.tsx'
import { Form, Group, useFaults } from '#client/form.tsx'
import { LinkButton } from '#client/link-button.tsx'
import { Panel } from '#client/page.tsx'
import { useWrite } from '#client/session.tsx'
import { Note } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useUrlState } from '#client/url-state.ts'
import { EditedText } from './edited-text.desk.tsx'
import { FindingsBeside } from './findings-beside.desk.tsx'
import { type Edits, useEdits, useKept } from './kept-edits.desk.tsx'
import type { PlanDocument } from './plan-document.ts'
import styles from './plan-draft.module.css'
import { Changes } from './plan-history.desk.tsx'
import { PlanPart, useDraftingWords, WithPlan } from './plan-part.desk.tsx'
import type { Head, PlanView } from './plan-view.ts'

/** A new document comes after all others (an earlier one is refused), so it changes the text with all of them in force, those of days to come included. */
const AFTER_ALL = '9999-12-31'

export default function PlanAmend() {
  return <WithPlan on={AFTER_ALL}>{(view) => (view.head.signedAt ? <Amend key={view.amendments.length} view={view} /> : <StillADraft view={view} />)}</WithPlan>
}

function StillADraft({ view }: { view: PlanView }) {
  const words = useDraftingWords().amend
  return (
    <PlanPart view={view} title={words.title} lead="">
      <Note>
        <p>{words.draft}</p>
        <LinkButton to="/ke-hoach/$planId/soan-thao" params={{ planId: view.head.id }} variant="default">{words.toDraft}</LinkButton>
      </Note>
    </PlanPart>
  )
}

function Amend({ view: { head, document, amendments }, view }: { view: PlanView }) {
  const words = useDraftingWords()
  const own = words.amend
  const edits = useEdits(`sua-doi ${head.id}`, String(amendments.length), document)
  const [{ phan }, set] = useUrlState({ phan: 'III' })
  const count = edits.changes.length
  const changes = count > 0 && (
    <Panel title={own.changes(count)}>
      <Changes planId={head.id} changes={edits.changes} />
    </Panel>
  )
  return (
    <PlanPart view={view} title={own.title} lead={own.lead}>
      {edits.begun === 'kept' && count > 0 && <Note>{words.draft.kept}</Note>}
      {edits.begun === 'carried' && <Note tone="warn">{own.carried(count)}</Note>}
      <div className={styles.beside}>
        <EditedText head={head} edits={edits} section={phan === 'toan-van' ? '' : phan} show={(section) => set({ phan: section || 'toan-van' })} title={own.text} below={changes} />
        <div className={styles.side}>
          <Heading head={head} edits={edits} />
          <FindingsBeside head={head} edits={edits} showSection={(section) => phan !== 'toan-van' && set({ phan: section })} />
        </div>
      </div>
    </PlanPart>
  )
}

type Fields = { kind: 'amending' | 'correcting'; number: string; day: string; title: string }
type Body = Fields & { after: PlanDocument }

function Heading({ head, edits }: { head: Head; edits: Edits }) {
  const own = useDraftingWords().amend
  const navigate = useNavigate()
  const { fields, change, forget } = useKept<Fields>(`sua-doi-phan-dau ${head.id}`, { kind: 'amending', number: '', day: '', title: '' })
  const { send, busy, problem } = useWrite<Body>(`/api/plans/${head.id}/amendments`, ['/api/plans'])
  const fault = useFaults(problem, own.faults)
  const save = () =>
    send({ ...fields, after: edits.after }, () => {
      edits.forget()
      forget()
      toast(own.saved)
      void navigate({ to: '/ke-hoach/$planId/lich-su', params: { planId: head.id } as never })
    })
  return (
    <Panel>
      <Form label={own.title} send={save} problem={problem}>
        <Group legend={own.kind}>
          {(['amending', 'correcting'] as const).map((kind) => <Radio key={kind} name="kind" label={own.kinds[kind]} checked={fields.kind === kind} onChange={() => change({ kind })} />)}
        </Group>
        <TextInput label={own.number} value={fields.number} onChange={(event) => change({ number: event.currentTarget.value })} error={fault('number')} withAsterisk />
        <DayField label={own.day} value={fields.day} onDay={(day) => change({ day })} error={fault('day')} needed />
        <TextInput label={own.subject} value={fields.title} onChange={(event) => change({ title: event.currentTarget.value })} error={fault('title')} withAsterisk />
        <div><Button type="submit" loading={busy} disabled={edits.changes.length === 0}>{own.save(edits.changes.length)}</Button></div>
      </Form>
    </Panel>
  )
}
