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

/** What was said last, until its time is over or it is put away. */
export function useToast(): { readonly text: string | null; readonly putAway: () => void } {
  const current = useSyncExternalStore(subscribe, () => said)
  useEffect(() => {
    if (!current) return
    const timer = setTimeout(() => tell(null), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [current])
  return { text: current?.text ?? null, putAway: () => tell(null) }
}

export function Toasts() {
  const words = useWords(vi, en)
  const { text, putAway } = useToast()
  return (
    <div className={`${styles.place} no-print`} role="status">
      {text !== null && (
        <div className={styles.toast}>
          <Icon name="tick" />
          <span>{text}</span>
          <button type="button" onClick={putAway}>
            <Icon name="close" size={18} />
            <span className="unseen">{words.close}</span>
          </button>
        </div>
      )}
    </div>
  )
}
