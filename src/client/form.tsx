import type { ReactNode } from 'react'
import type { Problem } from './api.ts'
import { useForm } from './field-faults.ts'
import styles from './form.module.css'
import { ProblemNote } from './states.tsx'

export { faultSentence, useFaults } from './field-faults.ts'

type FormProps = { readonly send: () => void; readonly problem?: Problem | null; readonly children: ReactNode; readonly label?: string }

/** A form that takes the keyboard to the first field with a fault, and says below its button why the server said no; what was typed stays. */
export function Form({ send, problem, children, label }: FormProps) {
  const form = useForm(send, problem)
  return (
    <form {...form} className={styles.form} aria-label={label}>
      {children}
      {problem && <ProblemNote key={problem.refused} problem={problem} />}
    </form>
  )
}

/** Fields beside one another where there is room. */
export const Fields = ({ children }: { children: ReactNode }) => <div className={styles.fields}>{children}</div>

/** A group of radio buttons or boxes under one question. */
export function Group({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {hint && <p className="soft small">{hint}</p>}
      {children}
    </fieldset>
  )
}
