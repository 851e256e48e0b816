import { Button } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Problem } from './api.ts'
import { en } from './en.ts'
import { Icon, type IconName } from './icons.tsx'
import { useLanguage, useWords } from './language.ts'
import { sentenceOf } from './refusal-words.ts'
import styles from './states.module.css'
import { vi } from './vi.ts'

/** Nothing for a second, then a word, then after four seconds that it is the network. */
export function Loading() {
  const words = useWords(vi, en)
  return (
    <div className={styles.loading} role="status">
      <span className={styles.soon}>{words.state.loading}</span>
      <span className={styles.late}>{words.state.loadingLong}</span>
    </div>
  )
}

/** What will be here, and the one thing to do about it. */
export function Empty({ title, children, act }: { title: string; children?: ReactNode; act?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children && <p className="soft">{children}</p>}
      {act}
    </div>
  )
}

export type Tone = 'note' | 'ok' | 'warn' | 'danger' | 'quiet'
const MARKS: Record<Tone, IconName> = { note: 'info', ok: 'tick', warn: 'warning', danger: 'cross', quiet: 'minus' }

/** A remark inside a page. */
export function Note({ tone = 'note', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div className={styles.note} data-tone={tone}>
      <Icon name={MARKS[tone]} />
      <div>{children}</div>
    </div>
  )
}

/** A state in one or two words with its own mark, so that colour is never alone. */
export function Badge({ tone = 'quiet', mark, children }: { tone?: Tone; mark?: IconName | null; children: ReactNode }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {mark !== null && <Icon name={mark ?? MARKS[tone]} size={14} />}
      {children}
    </span>
  )
}

/** What happened, what is safe, what to do; the code last and small. */
export function ProblemNote({ problem, retry, safe }: { problem: Problem; retry?: () => void; safe?: string }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  return (
    <div className={styles.note} data-tone="danger" role="alert">
      <Icon name="warning" />
      <div className={styles.problem}>
        <p><strong>{sentenceOf(problem, language)}</strong></p>
        <p>{safe ?? words.state.whatIsSafe}</p>
        {retry && <div><Button variant="default" size="compact-md" onClick={retry}>{words.retry}</Button></div>}
        <p className="small">{words.state.code}: {problem.refused}{problem.because.ticket ? ` · ${problem.because.ticket}` : ''}</p>
      </div>
    </div>
  )
}

/** Shows what was read, or how far the reading is. */
export function Loaded<Answer>({ from, children }: { from: UseQueryResult<Answer, Problem>; children: (answer: Answer) => ReactNode }) {
  const words = useWords(vi, en)
  if (from.data !== undefined) return children(from.data)
  if (from.error) return <ProblemNote problem={from.error} retry={() => void from.refetch()} safe={words.state.readIsSafe} />
  return <Loading />
}

export function Broken() {
  const words = useWords(vi, en)
  return (
    <div role="alert">
      <Empty title={words.state.broken} act={<Button onClick={() => location.reload()}>{words.state.reload}</Button>}>{words.state.brokenMeaning}</Empty>
    </div>
  )
}
