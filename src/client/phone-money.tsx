import { useId } from 'react'
import { Fault } from './phone-field.tsx'
import field from './phone-field.module.css'
import styles from './phone-money.module.css'
import { useMoneyInput, useMoneyWords } from './money-input.ts'

type PhoneMoneyProps = {
  readonly label: string
  readonly hint?: string
  /** Whole đồng; null while there is none. */
  readonly value: number | null
  readonly change: (value: number | null) => void
  readonly error?: string | undefined
  /** Worth a second look: the border says so, the question stands beside it. */
  readonly doubtful?: boolean
}

/** A sum of money on the phone: large, grouped while it is typed, in words beneath, so that a zero too many is heard. */
export function PhoneMoney({ label, hint, value, change, error, doubtful = false }: PhoneMoneyProps) {
  const input = useMoneyInput(value, change)
  const inWords = useMoneyWords(value)
  const id = useId()
  const described = [hint && `${id}-hint`, `${id}-words`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={field.around}>
      <label htmlFor={id}>{label}</label>
      {hint && <p id={`${id}-hint`} className="soft">{hint}</p>}
      <span className={styles.sum} data-doubtful={doubtful || undefined} data-wrong={error ? true : undefined}>
        <input id={id} aria-describedby={described} aria-invalid={error ? true : undefined} {...input} />
        <b aria-hidden="true">đ</b>
      </span>
      <p id={`${id}-words`} className={styles.words} aria-live="polite">{inWords}</p>
      {error && <Fault id={`${id}-error`}>{error}</Fault>}
    </div>
  )
}
