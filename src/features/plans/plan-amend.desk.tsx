/** Sửa đổi, đính chính: an issued document that changes the signed text, recorded with its number, day and the clauses it changes. */
import { Button, NativeSelect, Radio, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Fields, Form, Group, useFaults } from '#client/form.tsx'
import { Panel } from '#client/page.tsx'
import { useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { differenceOf } from './document-difference.ts'
import { type Edited, editedOf, PieceEditor, piecesOf, sectionOf } from './piece-editor.desk.tsx'
import type { PlanDocument } from './plan-document.ts'
import { Changes } from './plan-history.desk.tsx'
import { PlanPart, useDraftingWords, WithPlan } from './plan-part.desk.tsx'
import type { PlanView } from './plan-view.ts'

export default function PlanAmend() {
  return <WithPlan>{(view) => <Amend view={view} />}</WithPlan>
}

type Body = { kind: 'amending' | 'correcting'; number: string; day: string; title: string; after: PlanDocument }

function Amend({ view }: { view: PlanView }) {
  const words = useDraftingWords()
  const own = words.amend
  const { head, document } = view
  const navigate = useNavigate()
  const [heading, setHeading] = useState<Omit<Body, 'after'>>({ kind: 'amending', number: '', day: '', title: '' })
  const [edited, setEdited] = useState<readonly Edited[]>(() => editedOf(document.pieces))
  const [section, setSection] = useState('III')
  const after = useMemo(() => ({ pieces: piecesOf(edited) }), [edited])
  const changes = useMemo(() => differenceOf(document, after), [document, after])
  const { send, busy, problem } = useWrite<Body>(`/api/plans/${head.id}/amendments`, [`/api/plans/${head.id}`])
  const fault = useFaults(problem)
  const change = (part: Partial<typeof heading>) => setHeading({ ...heading, ...part })
  const save = () =>
    send({ ...heading, after }, () => {
      toast(own.saved)
      void navigate({ to: '/ke-hoach/$planId/lich-su', params: { planId: head.id } as never })
    })
  const sections = [...new Set(edited.map(({ piece }) => sectionOf(piece.anchor)))].filter((each) => each !== 'notes')
  return (
    <PlanPart view={view} title={own.title} lead={own.lead}>
      <Panel>
        <Form label={own.title} send={save} problem={problem}>
          <Group legend={own.kind}>
            {(['amending', 'correcting'] as const).map((kind) => <Radio key={kind} name="kind" label={own.kinds[kind]} checked={heading.kind === kind} onChange={() => change({ kind })} />)}
          </Group>
          <Fields>
            <TextInput label={own.number} value={heading.number} onChange={(event) => change({ number: event.currentTarget.value })} error={fault('number')} withAsterisk />
            <DayField label={own.day} value={heading.day} onDay={(day) => change({ day })} error={fault('day')} needed />
          </Fields>
          <TextInput label={own.subject} value={heading.title} onChange={(event) => change({ title: event.currentTarget.value })} error={fault('title')} withAsterisk />
          {changes.length > 0 && <Changes planId={head.id} changes={changes} />}
          <div><Button type="submit" loading={busy} disabled={changes.length === 0}>{own.save(changes.length)}</Button></div>
        </Form>
      </Panel>
      <Panel title={own.text} acts={<NativeSelect label={words.draft.only} value={section} onChange={(event) => setSection(event.currentTarget.value)} data={[{ value: '', label: words.draft.whole }, ...sections]} />}>
        <PieceEditor edited={edited} section={section} change={(next) => setEdited(next)} />
      </Panel>
    </PlanPart>
  )
}
