import { useSyncExternalStore } from 'react'

export type Language = 'vi' | 'en'
const KEPT_AS = 'language'

let language: Language = kept()
const listeners = new Set<() => void>()

function kept(): Language {
  try {
    return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'vi'
  } catch {
    return 'vi' // storage is closed in some private windows
  }
}

export function setLanguage(next: Language): void {
  language = next
  try {
    localStorage.setItem(KEPT_AS, next)
  } catch {
    // the choice then lasts as long as the page
  }
  document.documentElement.lang = next
  for (const listener of listeners) listener()
}

/** Before the first page is drawn: a screen reader reads in the language chosen last time. */
export function startLanguage(): void {
  document.documentElement.lang = language
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => language)

/** A feature's words in the language chosen; `en` has exactly the keys of `vi`, which the compiler checks. */
export function useWords<Words>(vi: Words, en: NoInfer<Words>): Words {
  return useLanguage() === 'vi' ? vi : en
}
