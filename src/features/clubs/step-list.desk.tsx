/** Chín bước thành lập, từ trên xuống: what is done and when, what is next, what is overdue, with its evidence. */
import type { ReactNode } from 'react'
import { showDay } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { useMay } from '#client/session.tsx'
import { FileButton } from '#client/file-button.tsx'
import { type Day, daysBetween } from '#kernel/day.ts'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import styles from './step-mark.module.css'
import { type ClubWords, vi } from './vi.ts'

export type StepShown = ClubView['steps'][number]

/** Its meaning is said beside it, or by `label` where nothing else does. */
export function StepMark({ state, label }: { state: StepShown['state']; label?: string }) {
  return (
    <span className={styles.mark} data-state={state} title={label}>
      {state === 'done' && <Icon name="tick" size={16} />}
      {state === 'passed' && <Icon name="minus" size={14} />}
      {state === 'overdue' && <Icon name="warning" size={16} />}
      {label && <span className="unseen">{label}</span>}
    </span>
  )
}

const SOON = 31

/** "Quá hạn 12 ngày" · "hạn 05/10/2018, còn 5 ngày" · "" where no day is set. */
export function dueText(due: string | null, on: string, words: ClubWords): string {
  if (due === null) return ''
  const left = daysBetween(on as Day, due as Day)
  if (left < 0) return words.days.overdue(-left)
  if (left === 0) return words.days.today
  return left <= SOON ? `${words.days.due(showDay(due))}, ${words.days.left(left)}` : words.days.due(showDay(due))
}

export function StepList({ view, acts }: { view: ClubView; acts?: (step: StepShown) => ReactNode }) {
  const words = useWords(vi, en)
  return (
    <div className={styles.list}>
      <ol className={styles.steps} aria-label={words.founding.caption} data-acts={acts ? true : undefined}>
        {view.steps.map((step) => (
          <li key={step.step} className={styles.step}>
            <StepMark state={step.state} label={words.stepStates[step.state]} />
            <span className={styles.name} data-state={step.state}>
              {words.steps[step.step]}
              {step.number && <span className="soft"> {step.number}</span>}
            </span>
            <When step={step} on={view.on} />
            <span className={styles.file}><Evidence step={step} /></span>
            {acts && <span className={`${styles.acts} no-print`}>{acts(step)}</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}

function When({ step: { state, doneOn, due }, on }: { step: StepShown; on: string }) {
  const words = useWords(vi, en)
  if (doneOn) return <span className={styles.when}>{showDay(doneOn)}</span>
  if (state === 'passed') return <span className={`${styles.when} soft small`}>{words.stepStates.passed}</span>
  if (state === 'overdue') return <span className={`${styles.when} ${styles.late}`}>{dueText(due, on, words)}</span>
  return <span className={`${styles.when} soft`}>{dueText(due, on, words) || words.days.noDue}</span>
}

/** Files hold names: whoever sees the members sees the files. */
function Evidence({ step }: { step: StepShown }) {
  const words = useWords(vi, en)
  const seesFiles = useMay('members', 'read')
  if (!step.fileId || !seesFiles) return null
  return <FileButton small path={`/api/clubs/files/${step.fileId}`} label={words.founding.openFile(words.steps[step.step])}>{words.founding.file}</FileButton>
}
