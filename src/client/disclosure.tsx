import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './disclosure.module.css'

type DisclosureProps = { readonly button: ReactNode; readonly className?: string | undefined; readonly name?: string; readonly children: (close: () => void) => ReactNode }

/** A button that opens a small panel below itself; Escape, a click elsewhere and leaving by keyboard close it. What is inside are plain links, buttons and boxes. */
export function Disclosure({ button, className, name, children }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useId()
  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      opener.current?.focus()
    }
    document.addEventListener('focusin', outside)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [open])
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <div ref={place} className={styles.place}>
      <button ref={opener} type="button" className={className} aria-expanded={open} aria-controls={panel} aria-label={name} onClick={() => setOpen(!open)}>{button}</button>
      <div id={panel} className={styles.panel} hidden={!open}>{open && children(close)}</div>
    </div>
  )
}
