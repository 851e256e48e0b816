/** A form that outlives a reload: kept on this device while it is typed, until it is sent, thrown away, or whoever typed it signs out. */
import { useState } from 'react'
import { draftName, forgetKept, keep, readKept } from './kept.ts'
import { useSession } from './session.tsx'

type KeptDraft<Form> = {
  readonly form: Form
  readonly set: (change: (before: Form) => Form) => void
  readonly isKept: boolean
  /** Forgets what was kept; the form on the screen goes back to its start. */
  readonly drop: () => void
}

/** `read`: the form in what was kept, or null where it no longer is one. `isBlank`: nothing typed, nothing to keep. */
export function useKeptDraft<Form>(about: string, start: Form, read: (kept: unknown) => Form | null, isBlank: (form: Form) => boolean): KeptDraft<Form> {
  const { account } = useSession()
  const name = draftName(account?.id ?? '', about)
  const [{ form, isKept }, setState] = useState(() => {
    const before = read(parsed(readKept(name)))
    return { form: before ?? start, isKept: before !== null }
  })
  const set = (change: (before: Form) => Form) =>
    setState((before) => {
      const next = change(before.form)
      if (!isBlank(next)) return { form: next, isKept: keep(name, JSON.stringify(next)) }
      forgetKept(name)
      return { form: next, isKept: false }
    })
  const drop = () => {
    forgetKept(name)
    setState({ form: start, isKept: false })
  }
  return { form, set, isKept, drop }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
