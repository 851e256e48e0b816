import { type ComponentProps, type ReactNode, useId, useState } from 'react'
import { parseDay } from '#kernel/day.ts'
import type { Problem } from './api.ts'
import { en } from './en.ts'
import { useForm } from './field-faults.ts'
import { showDay } from './format.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.ts'
import styles from './phone-field.module.css'
import { PhoneProblem } from './phone-states.tsx'
import { SearchInput } from './search-input.tsx'
import { vi } from './vi.ts'

type AroundProps = { readonly id: string; readonly label: string; readonly hint?: string | undefined; readonly error?: string | undefined; readonly children: ReactNode }

/** Name above, help between, fault below: what is read out together. */
function Around({ id, label, hint, error, children }: AroundProps) {
  return (
    <div className={styles.around}>
      <label htmlFor={id}>{label}</label>
      {hint && <p id={`${id}-hint`} className="soft">{hint}</p>}
      {children}
      {error && <Fault id={`${id}-error`}>{error}</Fault>}
    </div>
  )
}

export const Fault = ({ id, children }: { id: string; children: ReactNode }) => (
  <p id={id} className={styles.fault}>
    <Icon name="warning" size={22} />
    <span>{children}</span>
  </p>
)

const describedBy = (id: string, hint?: string, error?: string) => [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
const asField = (id: string, hint?: string, error?: string) => ({ id, className: styles.field, 'aria-describedby': describedBy(id, hint, error), 'aria-invalid': error ? true : undefined })

type Common = { readonly label: string; readonly hint?: string; readonly error?: string | undefined; readonly value: string; readonly change: (value: string) => void }
type PhoneFieldProps = Common & Pick<ComponentProps<'input'>, 'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'name'>

/** One line of text, a number, a phone number (`type="tel"`). */
export function PhoneField({ label, hint, error, value, change, ...rest }: PhoneFieldProps) {
  const id = useId()
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <input autoComplete="off" {...rest} {...asField(id, hint, error)} value={value} onChange={(event) => change(event.currentTarget.value)} />
    </Around>
  )
}

/** Several lines of text; the field grows with them where the browser can. */
export function PhoneText({ label, hint, error, value, change }: Common) {
  const id = useId()
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <textarea rows={3} {...asField(id, hint, error)} value={value} onChange={(event) => change(event.currentTarget.value)} />
    </Around>
  )
}

/** A password, which may be looked at: small keys and unfamiliar letters make for slips. */
export function PhonePassword({ autoComplete, ...common }: Common & { readonly autoComplete: 'current-password' | 'new-password' }) {
  const words = useWords(vi, en).form
  const [shown, show] = useState(false)
  return (
    <div className={styles.around}>
      <PhoneField {...common} type={shown ? 'text' : 'password'} autoComplete={autoComplete} />
      <PhoneCheck label={words.showPassword} checked={shown} change={show} />
    </div>
  )
}

export type Choice<Value extends string = string> = { readonly value: Value; readonly label: string; readonly hint?: string }

type PhoneSelectProps<Value extends string> = Omit<Common, 'value' | 'change'> & { readonly value: Value | ''; readonly change: (value: Value) => void; readonly choices: readonly Choice<Value>[]; /** What stands there while nothing is chosen. */ readonly none?: string }

/** A choice out of many: the phone's own wheel or list. */
export function PhoneSelect<Value extends string>({ label, hint, error, value, change, choices, none }: PhoneSelectProps<Value>) {
  const id = useId()
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <select {...asField(id, hint, error)} value={value} onChange={(event) => change(event.currentTarget.value as Value)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
      </select>
    </Around>
  )
}

type PhoneRadioProps<Value extends string> = Omit<PhoneSelectProps<Value>, 'none'> & { /** Attributes of one choice, e.g. its own size of letters. */ readonly mark?: string }

/** A choice out of few: every one is seen. Nothing is chosen beforehand where nothing was said. */
export function PhoneRadio<Value extends string>({ label, hint, error, value, change, choices, mark }: PhoneRadioProps<Value>) {
  const id = useId()
  return (
    <fieldset className={styles.around} aria-describedby={describedBy(id, hint, error)}>
      <legend>{label}</legend>
      {hint && <p id={`${id}-hint`} className="soft">{hint}</p>}
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice} data-mark={mark && `${mark}-${choice.value}`}>
            <input type="radio" name={id} value={choice.value} checked={choice.value === value} aria-invalid={error ? true : undefined} onChange={() => change(choice.value)} />
            <span>
              {choice.label}
              {choice.hint && <span className="soft">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && <Fault id={`${id}-error`}>{error}</Fault>}
    </fieldset>
  )
}

/** Yes or no to one sentence. */
export const PhoneCheck = ({ label, checked, change }: { label: string; checked: boolean; change: (checked: boolean) => void }) => (
  <label className={styles.check}>
    <input type="checkbox" checked={checked} onChange={(event) => change(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
)

/** A day typed as people write it, 28/5/2018. `value` is YYYY-MM-DD or ""; told on leaving the field and on Enter. */
export function PhoneDay({ label, hint, error, value, change }: Common) {
  const words = useWords(vi, en).form
  const id = useId()
  const help = hint ?? words.dayHint
  const [text, setText] = useState(showDay(value))
  const [strange, setStrange] = useState(false)
  const fault = strange ? words.notADay : error
  const settle = () => {
    const day = parseDay(text)
    setStrange(text.trim() !== '' && !day)
    if (day) setText(showDay(day))
    if ((day ?? '') !== value) change(day ?? '')
  }
  return (
    <Around id={id} label={label} hint={help} error={fault}>
      <input
        {...asField(id, help, fault)} inputMode="text" autoComplete="off" value={text} onChange={(event) => setText(event.currentTarget.value)}
        onBlur={settle} onKeyDown={(event) => { if (event.key === 'Enter') settle() }}
      />
    </Around>
  )
}

type PhoneFindProps = {
  /** "Tìm tên": stands in the field. */
  readonly label: string
  /** Read out instead, where there is more to say. */
  readonly hint?: string
  readonly value: string
  readonly search: (text: string) => void
  /** "Chỉ xem": a filter beside the search. */
  readonly filter?: { readonly label: string; readonly value: string; readonly change: (value: string) => void; readonly choices: readonly Choice[] }
}

/** Search without tone marks, and one filter, side by side where there is room. */
export function PhoneFind({ label, hint, value, search, filter }: PhoneFindProps) {
  return (
    <search className={styles.find}>
      <SearchInput className={styles.field} aria-label={hint ?? label} placeholder={label} value={value} search={search} />
      {filter && (
        <select className={styles.field} aria-label={filter.label} value={filter.value} onChange={(event) => filter.change(event.currentTarget.value)}>
          {filter.choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </select>
      )}
    </search>
  )
}

type PhoneFormProps = { readonly label: string; readonly send: () => void; readonly problem?: Problem | null; readonly children: ReactNode }

/** Takes the keyboard to the first field with a fault, and says at its end why the server said no; what was typed stays. */
export function PhoneForm({ label, send, problem, children }: PhoneFormProps) {
  const form = useForm(send, problem)
  return (
    <form {...form} className={styles.form} aria-label={label}>
      {children}
      {problem && <PhoneProblem key={problem.refused} problem={problem} />}
    </form>
  )
}
