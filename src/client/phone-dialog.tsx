import { type ReactNode, useId } from 'react'
import { en } from './en.ts'
import { useWords } from './language.ts'
import { useModal } from './modal.ts'
import { PhoneButton } from './phone-button.tsx'
import styles from './phone-dialog.module.css'
import { vi } from './vi.ts'

type PhoneDialogProps = {
  readonly title: string
  readonly children?: ReactNode
  /** What is done, in a verb: "Đăng xuất". "OK" is no verb. */
  readonly verb: string
  readonly danger?: boolean
  readonly busy?: boolean
  readonly confirm: () => void
  readonly close: () => void
}

/** A question before what is not easily taken back. The browser's own dialog: it keeps the keyboard inside and gives the focus back. Show it only while open. */
export function PhoneDialog({ title, children, verb, danger = false, busy = false, confirm, close }: PhoneDialogProps) {
  const dialog = useModal()
  const heading = useId()
  const words = useWords(vi, en)
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onCancel={(event) => { event.preventDefault(); close() }}>
      <div className={styles.inside}>
        <h2 id={heading}>{title}</h2>
        {children}
        <PhoneButton kind={danger ? 'danger' : 'main'} busy={busy} press={confirm}>{verb}</PhoneButton>
        <PhoneButton kind="plain" press={close}>{words.phone.stay}</PhoneButton>
      </div>
    </dialog>
  )
}
