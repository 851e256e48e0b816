import { Link } from '@tanstack/react-router'
import { useWords } from '#client/language.ts'
import styles from './clause-link.module.css'
import { en } from './en.ts'
import { tabSearch } from './plan-tabs.desk.tsx'
import { vi } from './vi.ts'

/** "III.4" as a link to the clause in the full text. */
export function ClauseLink({ planId, anchor }: { planId: string; anchor: string }) {
  const words = useWords(vi, en)
  const text = words.places[anchor] ?? anchor
  return (
    <Link className={styles.clause} to="/ke-hoach/$planId" params={{ planId } as never} search={tabSearch('toan-van')} hash={anchor} title={words.openClause(text)}>
      {text}
    </Link>
  )
}
