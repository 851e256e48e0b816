import { type ReactNode, useEffect, useRef } from 'react'
import type { FieldFault, Problem } from './api.ts'
import { en } from './en.ts'
import styles from './form.module.css'
import { useWords } from './language.ts'
import { ProblemNote } from './states.tsx'
import { vi } from './vi.ts'

type FormWords = (typeof vi)['form']

/** Zod's code for what is wrong with a field, in a sentence. A feature gives better ones by path. */
export function faultSentence(fault: FieldFault, words: FormWords, own: Readonly<Record<string, string>> = {}): string {
  return own[fault.path] ?? (words.codes as Record<string, string>)[fault.code] ?? words.other
}

/** The sentence for one field of a write that was malformed, to be given to the field as `error`. */
export function useFaults(problem: Problem | null, own: Readonly<Record<string, string>> = {}): (path: string) => string | undefined {
  const words = useWords(vi, en).form
  return (path) => {
    const fault = problem?.fields.find((each) => each.path === path)
    return fault && faultSentence(fault, words, own)
  }
}

const focusFirstFault = (form: HTMLFormElement | null) => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()

type FormProps = { readonly send: () => void; readonly problem?: Problem | null; readonly children: ReactNode; readonly label?: string }

/** A form that takes the keyboard to the first field with a fault, and says below its button why the server said no; what was typed stays. */
export function Form({ send, problem, children, label }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (problem?.fields.length) focusFirstFault(form.current)
  }, [problem])
  return (
    <form ref={form} className={styles.form} noValidate aria-label={label} onSubmit={(event) => { event.preventDefault(); send(); requestAnimationFrame(() => focusFirstFault(form.current)) }}>
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
