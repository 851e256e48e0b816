/** Ký ban hành: the leader writes what stands on the signed paper; the text is locked from then on. */
import { Button, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { ConfirmDialog } from '#client/dialog.tsx'
import { Fields, Form, useFaults } from '#client/form.tsx'
import { Panel } from '#client/page.tsx'
import { useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { PlanPart, useDraftingWords, WithPlan } from './plan-part.desk.tsx'
import type { PlanView } from './plan-view.ts'

export default function PlanSign() {
  return <WithPlan>{(view) => <Sign view={view} />}</WithPlan>
}

type Body = { version: number; number: string; day: string; place: string; authority: string; signer: string }

function Sign({ view: { head, plan }, view }: { view: PlanView }) {
  const words = useDraftingWords().sign
  const navigate = useNavigate()
  const [body, setBody] = useState<Body>({ version: head.version, number: '', day: '', place: plan.place ?? '', authority: plan.authority ?? '', signer: '' })
  const [asking, ask] = useState(false)
  const { send, busy, problem } = useWrite<Body>(`/api/plans/${head.id}/sign`, ['/api/plans'])
  const fault = useFaults(problem)
  const change = (part: Partial<Body>) => setBody({ ...body, ...part })
  const sign = () => {
    ask(false)
    send(body, () => {
      toast(words.done)
      void navigate({ to: '/ke-hoach/$planId', params: { planId: head.id } as never })
    })
  }
  return (
    <PlanPart view={view} title={words.title} lead={words.lead}>
      <Panel>
        <Form label={words.title} send={() => ask(true)} problem={problem}>
          <Fields>
            <TextInput label={words.number} description={words.numberHint} value={body.number} onChange={(event) => change({ number: event.currentTarget.value })} error={fault('number')} withAsterisk />
            <DayField label={words.day} value={body.day} onDay={(day) => change({ day })} error={fault('day')} needed />
            <TextInput label={words.place} value={body.place} onChange={(event) => change({ place: event.currentTarget.value })} error={fault('place')} withAsterisk />
            <TextInput label={words.signer} value={body.signer} onChange={(event) => change({ signer: event.currentTarget.value })} error={fault('signer')} withAsterisk />
          </Fields>
          <Textarea label={words.authority} description={words.authorityHint} rows={2} value={body.authority} onChange={(event) => change({ authority: event.currentTarget.value })} error={fault('authority')} withAsterisk />
          <div><Button type="submit" loading={busy}>{words.send}</Button></div>
        </Form>
      </Panel>
      {asking && <ConfirmDialog title={words.sure} verb={words.send} confirm={sign} close={() => ask(false)}>{words.sureMeaning}</ConfirmDialog>}
    </PlanPart>
  )
}
