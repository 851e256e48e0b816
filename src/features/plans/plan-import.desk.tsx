/** Nhập kế hoạch: file → what was read beside its source line → questions → save. Nothing is stored before the last press. */
import { Button, NativeSelect, Radio } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Problem, post } from '#client/api.ts'
import { FileDrop } from '#client/file-drop.tsx'
import { type FileGiven, fileGiven } from '#client/file-given.ts'
import { Form, Group } from '#client/form.tsx'
import { showNumber } from '#client/format.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Page, Panel } from '#client/page.tsx'
import { useGet, useWrite } from '#client/session.tsx'
import { Loading, Note, ProblemNote } from '#client/states.tsx'
import { Steps } from '#client/steps.tsx'
import { toast } from '#client/toast.tsx'
import type { Question } from './ask-about.ts'
import type { Finding } from './finding.ts'
import { answerable, ImportQuestions } from './import-questions.desk.tsx'
import { ImportReading } from './import-reading.desk.tsx'
import type { Plan } from './plan.ts'
import type { PlanDocument } from './plan-document.ts'
import styles from './plan-import.module.css'
import { useDraftingWords } from './plan-part.desk.tsx'
import type { Head } from './plan-view.ts'

export type Reading = { readonly document: PlanDocument; readonly plan: Plan; readonly questions: readonly Question[]; readonly findings: readonly Finding[]; readonly already: string | null }
type Opened = { readonly file: FileGiven; readonly reading: Reading }

export default function PlanImport() {
  const words = useDraftingWords()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [answering, setAnswering] = useState(false)
  const step = opened ? (answering ? 2 : 1) : 0
  const again = () => {
    setOpened(null)
    setAnswering(false)
  }
  return (
    <Page title={words.import.title} lead={words.import.lead} crumbs={[{ text: words.list, to: '/ke-hoach' }, { text: words.import.title }]}>
      <Steps steps={words.import.steps} at={step} />
      {!opened && <Choose open={setOpened} />}
      {opened && !answering && <Look opened={opened} again={again} next={() => setAnswering(true)} />}
      {opened && !opened.reading.already && <div hidden={!answering}><Save opened={opened} back={() => setAnswering(false)} /></div>}
    </Page>
  )
}

function Choose({ open }: { open: (opened: Opened) => void }) {
  const words = useDraftingWords().import
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const choose = async (chosen: File) => {
    setBusy(true)
    setProblem(null)
    try {
      const file = await fileGiven(chosen)
      open({ file, reading: await post<Reading>('/api/plans/read', { file }) })
    } catch (reason) {
      setProblem(reason instanceof Problem ? reason : new Problem(0, 'client/no-answer'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Panel>
      <div className="stack">
        <FileDrop words={words} accept=".docx,.txt" busy={busy} choose={(file) => void choose(file)} />
        {busy && <Loading />}
        {problem && <ProblemNote problem={problem} />}
      </div>
    </Panel>
  )
}

function Look({ opened: { file, reading }, again, next }: { opened: Opened; again: () => void; next: () => void }) {
  const words = useDraftingWords().import
  const { document, plan, already, findings } = reading
  const open = findings.filter(({ severity }) => severity !== 'agrees').length
  return (
    <>
      <Note tone="ok">
        {words.read(file.name, showNumber(document.pieces.length))} <button type="button" className={styles.again} onClick={again}>{words.other}</button>
      </Note>
      {already ? (
        <Note tone="warn">
          <p>{words.already(plan.number ?? '')}</p>
          <OpenIt planId={already} />
        </Note>
      ) : <div className={styles.forward}><Button onClick={next}>{words.next}</Button></div>}
      {open > 0 && <Note>{words.findings(open)}. {words.findingsHint}</Note>}
      <ImportReading plan={plan} document={document} file={file.name} />
      {!already && <div className={styles.forward}><Button onClick={next}>{words.next}</Button></div>}
    </>
  )
}

function OpenIt({ planId }: { planId: string }) {
  const words = useDraftingWords().import
  return <LinkButton to="/ke-hoach/$planId" params={{ planId }} variant="default">{words.openIt}</LinkButton>
}

type Body = { file: FileGiven; answers: Record<string, string>; published: boolean; parentId: string | null }

function Save({ opened: { file, reading }, back }: { opened: Opened; back: () => void }) {
  const words = useDraftingWords().import
  const navigate = useNavigate()
  const plans = useGet<{ plans: readonly Head[] }>('/api/plans')
  const [answers, setAnswers] = useState<Record<string, string>>(() => suggestedBy(reading.questions))
  const [published, setPublished] = useState(reading.plan.signer !== null)
  const [chosenParent, setParent] = useState<string | null>(null)
  const { send, busy, problem } = useWrite<Body, { planId: string }>('/api/plans', ['/api/plans'])
  const known = plans.data?.plans ?? []
  const parents = known.filter(({ kind }) => kind === 'decision' || kind === 'project')
  const parentId = chosenParent ?? parentNamed(reading.plan, parents)
  const same = problem?.refused === 'plans/already-there' ? known.find(({ number, day }) => number === problem.because.number && day === problem.because.day) : undefined
  const save = () =>
    send({ file, answers, published, parentId: parentId || null }, ({ planId }) => {
      toast(words.saved)
      void navigate({ to: '/ke-hoach/$planId', params: { planId } as never })
    })
  const asked = answerable(reading.questions)
  const done = asked.filter(({ code }) => answers[code]?.trim()).length
  return (
    <Panel title={words.questions(asked.length)} note={asked.length > 0 && words.answered(done, asked.length)}>
      <Form label={words.title} send={save} problem={problem}>
        <ImportQuestions questions={reading.questions} answers={answers} change={setAnswers} />
        <Group legend={words.kind} hint={words.publishedNeeds}>
          <Radio name="published" label={words.published} checked={published} onChange={() => setPublished(true)} />
          <Radio name="published" label={words.draft} checked={!published} onChange={() => setPublished(false)} />
        </Group>
        <NativeSelect
          label={words.parent} description={chosenParent === null && parentId !== '' ? words.parentFound : undefined} value={parentId} onChange={(event) => setParent(event.currentTarget.value)}
          data={[{ value: '', label: words.noParent }, ...parents.map(({ id, number, title }) => ({ value: id, label: number ?? title }))]}
        />
        {same && <div><OpenIt planId={same.id} /></div>}
        <div className={styles.forward}>
          <Button variant="default" onClick={back}>{words.back}</Button>
          <Button type="submit" loading={busy}>{words.save}</Button>
        </div>
      </Form>
    </Panel>
  )
}

/** What the file itself says elsewhere is filled in for a person to look at. A choice between two readings is never made beforehand. */
const suggestedBy = (questions: readonly Question[]): Record<string, string> =>
  Object.fromEntries(answerable(questions).flatMap(({ code, suggestion, choices }) => (suggestion !== null && choices.length === 0 ? [[code, suggestion]] : [])))

/** Of the documents known here that the plan names among its legal bases, the latest. */
const parentNamed = ({ bases }: Plan, documents: readonly Head[]): string =>
  documents.filter(({ number }) => number !== null && bases.some((basis) => basis.number === number)).toSorted((one, other) => ((one.day ?? '') < (other.day ?? '') ? 1 : -1))[0]?.id ?? ''
