/** What the dialogs of a loan share: sending, the fields of a day and of the paper it stands on, what is read anew. */
import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { useWords } from '#client/language.ts'
import { useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { FUND_READS } from '#features/ledger/fund-frame.desk.tsx'
import { keepsForOthers } from '#features/ledger/movement-form.ts'
import { en } from './desk-words.en.ts'
import { vi } from './desk-words.vi.ts'

type ActFormProps = {
  readonly clubId: string
  readonly path: string
  readonly title: string
  /** What the button does, where the title says more. */
  readonly verb?: string
  readonly danger?: boolean
  readonly wide?: boolean
  /** What is sent beside the id; null while something is missing. `more`: the day and the paper. */
  readonly body: (more: { readonly on: string; readonly enteredFor: string | null }) => object | null
  /** Asks for a day, and for the paper where somebody keeps the book of a club that is not their own. */
  readonly dated?: boolean
  readonly papered?: boolean
  readonly done?: (answer: never) => string
  readonly close: () => void
  readonly children: (tried: boolean) => ReactNode
}

export function ActForm({ clubId, path, title, verb, danger, wide, body, dated, papered, done, close, children }: ActFormProps) {
  const words = useWords(vi, en).acts
  const { today, roles } = useSession()
  const [on, setOn] = useState<string>(today)
  const [enteredFor, setEnteredFor] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<object, unknown>(path, FUND_READS)
  const forOthers = (papered ?? false) && keepsForOthers(roles, clubId)
  const send = () => {
    setTried(true)
    const sent = body({ on, enteredFor: enteredFor.trim() || null })
    if (sent === null || (dated && !on) || (forOthers && enteredFor.trim().length < 2)) return
    write.send(sent, (answer) => {
      toast(done ? done(answer as never) : words.done)
      close()
    })
  }
  return (
    <WriteDialog title={title} verb={verb ?? title} danger={danger ?? false} wide={wide ?? false} busy={write.busy} problem={write.problem} send={send} close={close}>
      {children(tried)}
      {dated && <DayField label={words.day} value={on} onDay={setOn} needed error={tried && !on ? words.needed : undefined} />}
      {forOthers && <TextInput label={words.paper} description={words.paperHint} withAsterisk maxLength={200} autoComplete="off" value={enteredFor} onChange={(event) => setEnteredFor(event.currentTarget.value)} error={tried && enteredFor.trim().length < 2 ? words.needed : undefined} />}
    </WriteDialog>
  )
}

/** A line of text that is needed, once somebody has tried to send. */
export function NeededText({ label, hint, value, change, tried, least = 2, most = 200 }: { label: string; hint?: string; value: string; change: (value: string) => void; tried: boolean; least?: number; most?: number }) {
  const words = useWords(vi, en).acts
  return <TextInput label={label} description={hint} withAsterisk maxLength={most} autoComplete="off" value={value} onChange={(event) => change(event.currentTarget.value)} error={tried && value.trim().length < least ? words.needed : undefined} />
}
