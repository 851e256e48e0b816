import styles from './phone-tabs.module.css'
import type { Choice } from './phone-field.tsx'

type PhoneTabsProps<Value extends string> = { readonly label: string; readonly value: Value; readonly change: (value: Value) => void; readonly choices: readonly Choice<Value>[] }

/** Two or three sides of one page: money in or out, one fund or the other. What is chosen says so by more than its colour. */
export function PhoneTabs<Value extends string>({ label, value, change, choices }: PhoneTabsProps<Value>) {
  return (
    <fieldset className={styles.tabs}>
      <legend className="unseen">{label}</legend>
      {choices.map((choice) => <button key={choice.value} type="button" aria-pressed={choice.value === value} onClick={() => change(choice.value)}>{choice.label}</button>)}
    </fieldset>
  )
}
