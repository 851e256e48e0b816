/** Soạn thảo: a draft is edited piece by piece and saved as a version; what was typed outlives a lost network and another person's save. */
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ConfirmDialog } from '#client/dialog.tsx'
import { Form } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Panel } from '#client/page.tsx'
import { useWrite } from '#client/session.tsx'
import { Note } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useUrlState } from '#client/url-state.ts'
import { EditedText } from './edited-text.desk.tsx'
import { en } from './en.ts'
import { FindingsBeside } from './findings-beside.desk.tsx'
import { type Edits, useEdits, useKept } from './kept-edits.desk.tsx'
import type { PlanDocument } from './plan-document.ts'
import styles from './plan-draft.module.css'
import { PlanPart, planName, useDraftingWords, WithPlan } from './plan-part.desk.tsx'
import type { Head, PlanView } from './plan-view.ts'
import { vi } from './vi.ts'

export default function PlanDraft() {
  return <WithPlan>{(view, again) => (view.head.signedAt ? <Locked view={view} /> : <Draft key={view.head.version} view={view} again={again} />)}</WithPlan>
}

function Locked({ view }: { view: PlanView }) {
  const words = useDraftingWords().draft
  const names = useWords(vi, en)
  return (
    <PlanPart view={view} title={words.title(planName(view, names))} lead="">
      <Note tone="warn">
        <p>{words.locked}</p>
        <LinkButton to="/ke-hoach/$planId/sua-doi" params={{ planId: view.head.id }} variant="default">{words.toAmend}</LinkButton>
      </Note>
    </PlanPart>
  )
}

function Draft({ view, again }: { view: PlanView; again: () => void }) {
  const words = useDraftingWords().draft
  const names = useWords(vi, en)
  const { head, document } = view
  const edits = useEdits(`soan-thao ${head.id}`, String(head.version), document)
  const [{ phan }, set] = useUrlState({ phan: '' })
  return (
    <PlanPart view={view} title={words.title(planName(view, names))} lead={words.lead}>
      {edits.begun === 'kept' && edits.changes.length > 0 && <Note>{words.kept}</Note>}
      {edits.begun === 'carried' && <Note tone="warn">{words.carried(edits.changes.length, head.version)}</Note>}
      <div className={styles.beside}>
        <EditedText head={head} edits={edits} section={phan} show={(section) => set({ phan: section })} />
        <div className={styles.side}>
          <SaveVersion head={head} edits={edits} again={again} />
          <FindingsBeside head={head} edits={edits} showSection={(section) => phan !== '' && set({ phan: section })} />
        </div>
      </div>
    </PlanPart>
  )
}

type Body = { baseVersion: number; document: PlanDocument; note: string | null }

function SaveVersion({ head, edits, again }: { head: Head; edits: Edits; again: () => void }) {
  const words = useDraftingWords().draft
  const { fields, change, forget } = useKept(`soan-thao-ghi-chu ${head.id}`, { note: '' })
  const [discarding, discard] = useState(false)
  const { send, busy, problem } = useWrite<Body, { version: number }>(`/api/plans/${head.id}/text`, ['/api/plans'])
  const count = edits.changes.length
  const save = () =>
    send({ baseVersion: head.version, document: edits.after, note: fields.note || null }, ({ version }) => {
      edits.forget()
      forget()
      toast(words.saved(version))
    })
  const newer = problem?.refused === 'plans/edited-meanwhile' ? Number(problem.because.now) : null
  return (
    <Panel>
      <Form send={save} problem={problem}>
        <TextInput label={words.note} description={words.noteHint} value={fields.note} maxLength={300} onChange={(event) => change({ note: event.currentTarget.value })} />
        <div className="line">
          <Button type="submit" loading={busy} disabled={count === 0 || newer !== null}>{words.save(count)}</Button>
          {count > 0 && <Button variant="subtle" size="compact-md" onClick={() => discard(true)}>{words.discard}</Button>}
        </div>
      </Form>
      {newer !== null && <Button className={styles.carry} onClick={again}>{words.carry(count, newer)}</Button>}
      {discarding && (
        <ConfirmDialog title={words.discardSure(count)} verb={words.discard} danger confirm={() => { edits.discard(); discard(false) }} close={() => discard(false)}>{words.discardMeaning}</ConfirmDialog>
      )}
    </Panel>
  )
}
