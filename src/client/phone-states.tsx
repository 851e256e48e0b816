import { type ReactNode, useEffect, useRef } from 'react'
import type { Problem } from './api.ts'
import { en } from './en.ts'
import { Icon, type IconName } from './icons.tsx'
import { useLanguage, useWords } from './language.ts'
import { PhoneButton } from './phone-button.tsx'
import type { Reading } from './phone-data.ts'
import { usePath } from './phone-router.ts'
import styles from './phone-states.module.css'
import { sentenceOf } from './refusal-words.ts'
import { useToast } from './toast.tsx'
import { vi } from './vi.ts'

export type PhoneTone = 'note' | 'ok' | 'warn' | 'danger' | 'quiet'
const MARKS: Record<PhoneTone, IconName> = { note: 'info', ok: 'tick', warn: 'warning', danger: 'warning', quiet: 'minus' }

/** Nothing for a second, then a word, then after four seconds that it is the network. */
export function PhoneLoading() {
  const words = useWords(vi, en).state
  return (
    <div className={styles.loading} role="status">
      <span className={styles.soon}>{words.loading}</span>
      <span className={styles.late}>{words.loadingLong}</span>
    </div>
  )
}

/** What will be here, the one thing to do about it, and who can help. */
export function PhoneEmpty({ title, children, act }: { title: string; children?: ReactNode; act?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {act}
    </div>
  )
}

/** A remark inside a page: a mark, words, a colour, never the colour alone. */
export function PhoneNote({ tone = 'note', children }: { tone?: PhoneTone; children: ReactNode }) {
  return (
    <div className={styles.note} data-tone={tone}>
      <Icon name={MARKS[tone]} size={24} />
      <div>{children}</div>
    </div>
  )
}

/** What happened, what is safe, what to do; the code last, for whoever helps. */
export function PhoneProblem({ problem, retry, safe }: { problem: Problem; retry?: () => void; safe?: string }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  return (
    <div className={styles.note} data-tone="danger" role="alert">
      <Icon name="warning" size={24} />
      <div>
        <p><strong>{sentenceOf(problem, language)}</strong></p>
        <p>{safe ?? words.state.whatIsSafe}</p>
        {retry && <PhoneButton kind="plain" press={retry}>{words.retry}</PhoneButton>}
        <p className={styles.code}>{words.state.code}: {problem.refused}{problem.because.ticket ? ` · ${problem.because.ticket}` : ''}</p>
      </div>
    </div>
  )
}

/** Shows what was read, or how far the reading is. */
export function PhoneLoaded<Answer>({ from, children }: { from: Reading<Answer>; children: (answer: Answer) => ReactNode }) {
  const words = useWords(vi, en).state
  if (from.data !== undefined) return children(from.data)
  if (!from.error) return <PhoneLoading />
  return (
    <div className="pad">
      <PhoneProblem problem={from.error} retry={from.retry} safe={words.readIsSafe} />
    </div>
  )
}

export function PhoneBroken() {
  const words = useWords(vi, en).state
  return (
    <div role="alert" className="pad">
      <PhoneEmpty title={words.broken} act={<PhoneButton press={() => location.reload()}>{words.reload}</PhoneButton>}>{words.brokenMeaning}</PhoneEmpty>
    </div>
  )
}

/** Says that something was done (`toast('Đã lưu.')`). */
export function PhoneToasts() {
  const words = useWords(vi, en)
  const { text, putAway } = useToast()
  const path = usePath()
  const shown = useRef({ text, path })
  // It hides the way back: whoever goes on has read it.
  useEffect(() => {
    if (shown.current.text !== text) shown.current = { text, path }
    else if (text !== null && shown.current.path !== path) putAway()
  })
  return (
    <div className={styles.place} role="status">
      {text !== null && (
        <div className={styles.toast}>
          <Icon name="tick" size={24} />
          <span>{text}</span>
          <button type="button" onClick={putAway}>{words.close}</button>
        </div>
      )}
    </div>
  )
}
