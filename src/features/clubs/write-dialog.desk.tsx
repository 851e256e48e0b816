import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Problem } from '#client/api.ts'
import { Acts, Dialog } from '#client/dialog.tsx'
import { en as frameEn } from '#client/en.ts'
import { Form } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { vi as frameVi } from '#client/vi.ts'

type WriteDialogProps = {
  readonly title: string
  /** What the button does. */
  readonly verb: string
  readonly danger?: boolean
  readonly wide?: boolean
  readonly busy: boolean
  readonly problem: Problem | null
  readonly send: () => void
  readonly close: () => void
  readonly children: ReactNode
}

/** A form in a dialog, with its two buttons; what the server says stays below them and what was typed stays in its fields. */
export function WriteDialog({ title, verb, danger, wide, busy, problem, send, close, children }: WriteDialogProps) {
  const frame = useWords(frameVi, frameEn)
  return (
    <Dialog title={title} close={close} wide={wide ?? false}>
      <Form label={title} send={send} problem={problem}>
        {children}
        <Acts>
          <Button variant="default" onClick={close}>{frame.cancel}</Button>
          <Button type="submit" color={danger ? 'danger' : 'forest'} loading={busy}>{verb}</Button>
        </Acts>
      </Form>
    </Dialog>
  )
}

/** "Chưa điền." under a field that is needed, once somebody has tried to send. */
export function useNeeded(tried: boolean): (text: string) => string | undefined {
  const { needed } = useWords(frameVi, frameEn).form
  return (text) => (tried && !text.trim() ? needed : undefined)
}
