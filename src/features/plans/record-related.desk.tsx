/** Ghi một văn bản đã ban hành: number, day and subject of a document whose text is not kept here. */
import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Acts, Dialog } from '#client/dialog.tsx'
import { Fields, Form, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { vi as frameVi } from '#client/vi.ts'
import { en as frameEn } from '#client/en.ts'
import { en } from './en.ts'
import type { Head } from './plan-view.ts'
import { vi } from './vi.ts'

type RecordProps = {
  readonly kinds: readonly Head['kind'][]
  /** What the document may carry out. */
  readonly parents: readonly Head[]
  /** Given for implementing plans: who may have issued one, those still owing first. */
  readonly agencies?: readonly { readonly id: string; readonly name: string }[]
  readonly agencyId?: string
  readonly close: () => void
}
type Body = { kind: Head['kind']; parentId: string | null; agencyId: string | null; number: string; day: string; title: string }

export function RecordRelated({ kinds, parents, agencies, agencyId, close }: RecordProps) {
  const words = useWords(vi, en)
  const frame = useWords(frameVi, frameEn)
  const own = words.related
  const [body, setBody] = useState<Body>({ kind: kinds[0]!, parentId: (agencies && parents[0]?.id) ?? null, agencyId: agencyId ?? null, number: '', day: '', title: '' })
  const { send, busy, problem } = useWrite<Body>('/api/plans/related', ['/api/plans'])
  const fault = useFaults(problem, own.faults)
  const change = (part: Partial<Body>) => setBody({ ...body, ...part })
  const save = () => send(body, () => {
    toast(own.saved(body.number))
    close()
  })
  const choices = { allowDeselect: false, comboboxProps: { withinPortal: false, transitionProps: { duration: 0 } } }
  return (
    <Dialog title={own.record} close={close}>
      <Form label={own.record} send={save} problem={problem}>
        <p className="soft">{own.recordMeaning}</p>
        {kinds.length > 1 && <Select label={own.kind} data={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))} value={body.kind} onChange={(kind) => change({ kind: kind as Head['kind'] })} {...choices} />}
        {agencies && <Select label={own.agency} data={agencies.map(({ id, name }) => ({ value: id, label: name }))} value={body.agencyId} onChange={(id) => change({ agencyId: id })} searchable error={fault('agencyId')} withAsterisk {...choices} />}
        {!agencies && parents.length > 0 && (
          <Select label={own.parent} data={parents.map(({ id, number, title }) => ({ value: id, label: number ?? title }))} value={body.parentId} placeholder={own.noParent} onChange={(parentId) => change({ parentId })} clearable {...choices} />
        )}
        <Fields>
          <TextInput label={own.number} description={own.numberHint} value={body.number} onChange={(event) => change({ number: event.currentTarget.value })} error={fault('number')} withAsterisk />
          <DayField label={own.day} value={body.day} onDay={(day) => change({ day })} error={fault('day')} needed />
        </Fields>
        <TextInput label={own.title_} value={body.title} onChange={(event) => change({ title: event.currentTarget.value })} error={fault('title')} withAsterisk />
        <Acts>
          <Button variant="default" onClick={close}>{frame.cancel}</Button>
          <Button type="submit" loading={busy}>{own.save}</Button>
        </Acts>
      </Form>
    </Dialog>
  )
}
