import { useEffect } from 'react'
import { en } from './en.ts'
import { useWords } from './language.ts'
import { vi } from './vi.ts'

/** The page's title is also the window's, with the software's name behind it. */
export function useWindowTitle(title: string): void {
  const { name } = useWords(vi, en)
  useEffect(() => {
    document.title = `${title} – ${name}`
  }, [title, name])
}
