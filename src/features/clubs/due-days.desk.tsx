/** Hạn các bước: by when each step of founding should be done; the plan's months share them out, people set them as it suits the place. */
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Fields, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { CLUB_READS } from './club-frame.desk.tsx'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import type { Step } from './founding-step.ts'
import { vi } from './vi.ts'
import { WriteDialog } from './write-dialog.desk.tsx'

type Due = Partial<Record<Step, string | null>>

export function DueDays({ view, close }: { view: ClubView; close: () => void }) {
  const words = useWords(vi, en)
  const open = view.steps.filter(({ state }) => state !== 'done')
  const [due, setDue] = useState<Due>(() => Object.fromEntries(open.map((step) => [step.step, step.due])))
  const write = useWrite<{ clubId: string; due: Due }>('/api/clubs/due-days', CLUB_READS)
  const fault = useFaults(write.problem)
  const send = () => write.send({ clubId: view.club.id, due }, () => {
    toast(words.founding.dueSaved)
    close()
  })
  return (
    <WriteDialog wide title={words.founding.dueTitle} verb={words.founding.saveDue} busy={write.busy} problem={write.problem} send={send} close={close}>
      <p className="soft">{words.founding.dueMeaning}</p>
      <Fields>
        {open.map(({ step }) => <DayField key={step} label={words.steps[step]} hint="" value={due[step] ?? ''} onDay={(day) => setDue({ ...due, [step]: day || null })} error={fault(`due.${step}`)} />)}
      </Fields>
    </WriteDialog>
  )
}
