/** Đường đi đến thành lập của một câu lạc bộ: nine steps with their evidence, the places compared, and the papers to sign. */
import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useMay } from '#client/session.tsx'
import { FileButton } from '#client/file-button.tsx'
import { CandidatePlaces, PLACES } from './candidate-places.desk.tsx'
import { ClubFrame } from './club-frame.desk.tsx'
import { foundingTitle } from './club-panels.desk.tsx'
import type { ClubView } from './club-view.ts'
import { DueDays } from './due-days.desk.tsx'
import { en } from './en.ts'
import styles from './founding-page.module.css'
import type { Step } from './founding-step.ts'
import { RecordStep } from './record-step.desk.tsx'
import { StepList, type StepShown } from './step-list.desk.tsx'
import { vi } from './vi.ts'

export default function FoundingPage() {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  return <ClubFrame clubId={clubId}>{(view) => <Founding view={view} />}</ClubFrame>
}

function Founding({ view }: { view: ClubView }) {
  const seesSensitive = useMay('sensitive', 'read')
  return (
    <>
      <Steps view={view} />
      <CandidatePlaces view={view} />
      {seesSensitive && <Papers view={view} />}
    </>
  )
}

function Steps({ view }: { view: ClubView }) {
  const words = useWords(vi, en)
  const own = words.founding
  const mayRecord = useMay('clubs', 'record')
  const mayDecide = useMay('founding-decision', 'record')
  const [recording, record] = useState<Step | null>(null)
  const [settingDue, setDue] = useState(false)
  const isOpen = (step: Step): boolean => view.mayFollow.includes(step) && (mayRecord || (mayDecide && step === 'decided'))
  const act = ({ step, state }: StepShown) => {
    if (!isOpen(step) || state === 'done') return null
    if (step === 'place-chosen' && view.candidates.length > 0) return <a href={`#${PLACES}`}>{own.choosePlace}</a>
    return <Button size="compact-md" variant={step === view.club.nextStep ? 'filled' : 'default'} aria-label={own.recordOf(words.steps[step])} onClick={() => record(step)}>{own.record}</Button>
  }
  const mayAct = view.steps.some(({ step, state }) => state !== 'done' && isOpen(step))
  const open = view.steps.some(({ state }) => state !== 'done')
  return (
    <Panel title={foundingTitle(view, words)} note={own.lead} acts={mayRecord && open && view.mayFollow.length > 0 && <Button variant="default" onClick={() => setDue(true)}>{own.setDue}</Button>}>
      <StepList view={view} {...(mayAct ? { acts: act } : {})} />
      {recording && <RecordStep clubId={view.club.id} step={recording} close={() => record(null)} />}
      {settingDue && <DueDays view={view} close={() => setDue(false)} />}
    </Panel>
  )
}

function Papers({ view }: { view: ClubView }) {
  const words = useWords(vi, en).papers
  return (
    <Panel title={words.title} note={words.note}>
      <ul className={styles.papers}>
        {Object.entries(words.names).map(([paper, name]) => (
          <li key={paper}><FileButton path={`/api/clubs/${view.club.id}/papers/${paper}.docx`} params={{ on: view.on }}>{name}</FileButton></li>
        ))}
      </ul>
    </Panel>
  )
}
