import { useEffect, useSyncExternalStore } from 'react'
import { en } from './en.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.ts'
import styles from './toast.module.css'
import { vi } from './vi.ts'

type Said = { readonly id: number; readonly text: string }
let said: Said | null = null
const listeners = new Set<() => void>()
const tell = (next: Said | null) => {
  said = next
  for (const listener of listeners) listener()
}

/** Says that something was done. Faults never go here: they stay on the screen until they are settled. */
export const toast = (text: string): void => tell({ id: (said?.id ?? 0) + 1, text })

const SHOWN_FOR = 10_000 // milliseconds

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Toasts() {
  const words = useWords(vi, en)
  const current = useSyncExternalStore(subscribe, () => said)
  useEffect(() => {
    if (!current) return
    const timer = setTimeout(() => tell(null), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [current])
  return (
    <div className={`${styles.place} no-print`} role="status">
      {current && (
        <div className={styles.toast}>
          <Icon name="tick" />
          <span>{current.text}</span>
          <button type="button" onClick={() => tell(null)}>
            <Icon name="close" size={18} />
            <span className="unseen">{words.close}</span>
          </button>
        </div>
      )}
    </div>
  )
}
