import { type ComponentProps, type SyntheticEvent, useEffect, useRef } from 'react'
import type { FieldFault, Problem } from './api.ts'
import { en } from './en.ts'
import { useWords } from './language.ts'
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

/** The keyboard goes to the first field with a fault. */
export const focusFirstFault = (form: HTMLFormElement | null): void => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()

/** What a form is given, on the desk and the phone: it sends, and the keyboard goes to the first field with a fault, found here or by the server. */
export function useForm(send: () => void, problem: Problem | null | undefined): Pick<ComponentProps<'form'>, 'ref' | 'noValidate' | 'onSubmit'> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (problem?.fields.length) focusFirstFault(form.current)
  }, [problem])
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault()
    send()
    requestAnimationFrame(() => focusFirstFault(form.current))
  }
  return { ref: form, noValidate: true, onSubmit }
}
