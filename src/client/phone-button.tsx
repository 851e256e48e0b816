import type { ReactNode } from 'react'
import { en } from './en.ts'
import { Icon, type IconName } from './icons.tsx'
import { useWords } from './language.ts'
import styles from './phone-button.module.css'
import { PhoneLink } from './phone-link.tsx'
import { vi } from './vi.ts'

type PhoneButtonProps = {
  /** The page's one main action is `main` (64 px); all else is `plain` (56 px), what takes something away is `danger`. */
  readonly kind?: 'main' | 'plain' | 'danger'
  readonly icon?: IconName
  readonly children: ReactNode
  readonly type?: 'button' | 'submit'
  /** While a write is under way: cannot be pressed again, and says so. */
  readonly busy?: boolean
  readonly press?: () => void
  /** A page of the phone. */
  readonly to?: string
  /** Anything else that is opened: `tel:0912345678`, the officials' pages. */
  readonly href?: string
}

/** A verb, with a picture beside it where that helps. */
export function PhoneButton({ kind = 'main', icon, children, type = 'button', busy = false, press, to, href }: PhoneButtonProps) {
  const words = useWords(vi, en).phone
  const face = (
    <>
      {icon && <Icon name={icon} size={26} />}
      <span>{busy ? words.sending : children}</span>
    </>
  )
  if (to !== undefined) return <PhoneLink to={to} className={styles.button} data-kind={kind}>{face}</PhoneLink>
  if (href !== undefined) return <a href={href} className={styles.button} data-kind={kind}>{face}</a>
  return <button type={type} className={styles.button} data-kind={kind} disabled={busy} aria-busy={busy || undefined} onClick={press}>{face}</button>
}

/** What the page is for, always within reach of the thumb. One main button, at most one more. */
export const Dock = ({ children }: { children: ReactNode }) => <footer className={styles.dock}>{children}</footer>
