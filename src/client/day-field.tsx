import { Input, TextInput } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import { isDay, parseDay } from '#kernel/day.ts'
import styles from './day-field.module.css'
import { en } from './en.ts'
import { showDay } from './format.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.ts'
import { vi } from './vi.ts'

type DayInputProps = {
  readonly id: string
  /** `YYYY-MM-DD`, or "" while there is none. */
  readonly value: string
  /** A day, or "" when the field holds no day (yet). Told on leaving the field, on Enter and from the calendar. */
  readonly onDay: (day: string) => void
  readonly described?: string
  /** The form finds fault with it, in words of its own. */
  readonly faulty?: boolean
  readonly name?: string
}

/**
 * Typed as people write it here, 28/5/2018, whatever the browser's own country; with the browser's calendar at the side.
 * It is not a plain `<input type="date">`, which turns day and month round on an English Windows.
 */
export function DayInput({ id, value, onDay, described, faulty = false, name }: DayInputProps) {
  const words = useWords(vi, en)
  const calendar = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(showDay(value))
  const [wrong, setWrong] = useState(false)
  const faultId = useId()
  const settle = () => {
    const day = parseDay(text)
    setWrong(text.trim() !== '' && !day)
    if (day) setText(showDay(day))
    if ((day ?? '') !== value) onDay(day ?? '')
  }
  const pick = (day: string) => {
    if (!isDay(day)) return
    setText(showDay(day))
    setWrong(false)
    onDay(day)
  }
  return (
    <>
      <span className={styles.field}>
        <TextInput
          id={id} name={name ?? ''} value={text} inputMode="numeric" autoComplete="off" placeholder="28/5/2018" error={wrong || faulty}
          aria-describedby={[wrong ? faultId : '', described ?? ''].filter(Boolean).join(' ') || undefined}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={settle}
          onKeyDown={(event) => { if (event.key === 'Enter') settle() }}
        />
        <button type="button" className={styles.opener} onClick={() => calendar.current?.showPicker()}>
          <Icon name="calendar" size={18} />
          <span className="unseen">{words.frame.chooseDay}</span>
        </button>
        <input ref={calendar} className={styles.calendar} type="date" tabIndex={-1} aria-hidden="true" value={value} onChange={(event) => pick(event.currentTarget.value)} />
      </span>
      {wrong && <Input.Error id={faultId} className={styles.fault ?? ''}>{words.form.notADay}</Input.Error>}
    </>
  )
}

type DayFieldProps = { readonly label: string; /** "" for none, where the form has said how to write a day. */ readonly hint?: string; readonly value: string; readonly onDay: (day: string) => void; readonly error?: string | undefined; readonly needed?: boolean }

/** A day with its label, hint and fault, for forms. */
export function DayField({ label, hint, value, onDay, error, needed }: DayFieldProps) {
  const words = useWords(vi, en)
  const id = useId()
  const description = hint ?? words.form.dayHint
  const described = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <Input.Wrapper id={id} label={label} description={description} error={error} withAsterisk={needed ?? false}>
      <DayInput id={id} value={value} onDay={onDay} described={described} faulty={Boolean(error)} />
    </Input.Wrapper>
  )
}
