import { Button } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './dialog.module.css'
import { en } from './en.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.ts'
import { useModal } from './modal.ts'
import { vi } from './vi.ts'

type DialogProps = { readonly title: string; readonly close: () => void; readonly children: ReactNode; /** Goes on paper as well. */ readonly printed?: boolean; readonly wide?: boolean }

/** The browser's own dialog: it keeps the keyboard inside, closes on Escape and gives the focus back. Show it only while open. */
export function Dialog({ title, close, children, printed, wide }: DialogProps) {
  const dialog = useModal()
  const heading = useId()
  const words = useWords(vi, en)
  return (
    <dialog ref={dialog} className={styles.dialog} data-wide={wide || undefined} data-printed={printed || undefined} aria-labelledby={heading} onCancel={(event) => { event.preventDefault(); close() }}>
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <button type="button" className={`${styles.close} no-print`} onClick={close}>
          <Icon name="close" /> <span className="unseen">{words.close}</span>
        </button>
      </div>
      {children}
    </dialog>
  )
}

type ConfirmProps = { readonly title: string; readonly children: ReactNode; readonly verb: string; readonly danger?: boolean; readonly busy?: boolean; readonly confirm: () => void; readonly close: () => void }

/** Asks before what is not easily taken back. The button says what it does; "OK" is no verb. */
export function ConfirmDialog({ title, children, verb, danger, busy, confirm, close }: ConfirmProps) {
  const words = useWords(vi, en)
  return (
    <Dialog title={title} close={close}>
      <div className="stack">
        <div>{children}</div>
        <div className={styles.acts}>
          <Button variant="default" onClick={close}>{words.cancel}</Button>
          <Button color={danger ? 'danger' : 'forest'} loading={busy ?? false} onClick={confirm}>{verb}</Button>
        </div>
      </div>
    </Dialog>
  )
}

/** The row of buttons at the foot of a dialog or a form. */
export const Acts = ({ children }: { children: ReactNode }) => <div className={`${styles.acts} no-print`}>{children}</div>
