/** Ký ban hành: the leader writes what stands on the signed paper; the text is locked from then on. */
import { Button, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { en as frameEn } from '#client/en.ts'
import { DayField } from '#client/day-field.tsx'
import { ConfirmDialog } from '#client/dialog.tsx'
import { Fields, Form, useFaults } from '#client/form.tsx'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Panel } from '#client/page.tsx'
import { useWrite } from '#client/session.tsx'
import { Note } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { vi as frameVi } from '#client/vi.ts'
import { PlanPart, useDraftingWords, WithPlan } from './plan-part.desk.tsx'
import type { PlanView } from './plan-view.ts'

export default function PlanSign() {
  return <WithPlan>{(view, again) => (view.head.signedAt ? <Signed view={view} /> : <Sign view={view} again={again} />)}</WithPlan>
}

function Signed({ view }: { view: PlanView }) {
  const words = useDraftingWords().sign
  return (
    <PlanPart view={view} title={words.title} lead="">
      <Note tone="ok">
        <p>{words.already}</p>
        <LinkButton to="/ke-hoach/$planId" params={{ planId: view.head.id }} variant="default">{words.open}</LinkButton>
      </Note>
    </PlanPart>
  )
}

type Body = { number: string; day: string; place: string; authority: string; signer: string }
const NEEDED = ['number', 'day', 'place', 'authority', 'signer'] as const

function Sign({ view: { head, plan }, view, again }: { view: PlanView; again: () => void }) {
  const words = useDraftingWords().sign
  const frame = useWords(frameVi, frameEn).form
  const navigate = useNavigate()
  const [body, setBody] = useState<Body>({ number: plan.number ?? '', day: plan.date ?? '', place: plan.place ?? '', authority: plan.authority ?? '', signer: plan.signer ?? '' })
  const [asking, ask] = useState(false)
  const [tried, setTried] = useState(false)
  const { send, busy, problem } = useWrite<Body & { version: number }>(`/api/plans/${head.id}/sign`, ['/api/plans'])
  const fault = useFaults(problem)
  const errorOf = (field: keyof Body) => (tried && body[field].trim() === '' ? frame.needed : fault(field))
  const field = (name: Exclude<keyof Body, 'day'>) => ({ label: words[name], value: body[name], error: errorOf(name), withAsterisk: true })
  const change = (part: Partial<Body>) => setBody({ ...body, ...part })
  const begin = () => {
    setTried(true)
    ask(NEEDED.every((name) => body[name].trim() !== ''))
  }
  const sign = () => {
    ask(false)
    send({ ...body, version: head.version }, () => {
      toast(words.done)
      void navigate({ to: '/ke-hoach/$planId', params: { planId: head.id } as never })
    })
  }
  return (
    <PlanPart view={view} title={words.title} lead={words.lead}>
      <Panel title={words.version(head.version)} acts={<LinkButton to="/ke-hoach/$planId" params={{ planId: head.id }} search={{ tab: 'toan-van' }} variant="default">{words.read}</LinkButton>}>
        <Form label={words.title} send={begin} problem={problem}>
          <Fields>
            <TextInput {...field('number')} description={words.numberHint} onChange={(event) => change({ number: event.currentTarget.value })} />
            <DayField label={words.day} value={body.day} onDay={(day) => change({ day })} error={errorOf('day')} needed />
            <TextInput {...field('place')} description={words.placeHint} onChange={(event) => change({ place: event.currentTarget.value })} />
            <TextInput {...field('signer')} description={words.signerHint} onChange={(event) => change({ signer: event.currentTarget.value })} />
          </Fields>
          <Textarea {...field('authority')} description={words.authorityHint} rows={2} onChange={(event) => change({ authority: event.currentTarget.value })} />
          <div className="line">
            <Button type="submit" loading={busy}>{words.send}</Button>
            {problem?.refused === 'plans/edited-meanwhile' && <Button variant="default" onClick={again}>{words.seeNew}</Button>}
          </div>
        </Form>
      </Panel>
      {asking && <ConfirmDialog title={words.sure} verb={words.send} confirm={sign} close={() => ask(false)}>{words.sureMeaning(body.number, showDay(body.day), head.version)}</ConfirmDialog>}
    </PlanPart>
  )
}
