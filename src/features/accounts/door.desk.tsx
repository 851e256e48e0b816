import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { en as frameEn } from '#client/en.ts'
import { useWords } from '#client/language.ts'
import { LanguageSwitch } from '#client/language-switch.tsx'
import { useSession } from '#client/session.tsx'
import { Toasts } from '#client/toast.tsx'
import { vi as frameVi } from '#client/vi.ts'
import styles from './door.module.css'

/** The pages before the desk: signing in, the first administrator, the first password. */
export function Door({ title, lead, wide, children }: { title: string; lead?: string; wide?: boolean; children: ReactNode }) {
  const words = useWords(frameVi, frameEn)
  const { sample } = useSession()
  useEffect(() => {
    document.title = `${title} – ${words.name}`
  }, [title, words.name])
  return (
    <div className={styles.ground}>
      <header className={styles.head}>
        <p className={styles.name}>{words.name}</p>
        {sample && <strong className={styles.sample}>{words.frame.sample}</strong>}
        <LanguageSwitch />
      </header>
      <div className={styles.brocade} aria-hidden="true" />
      <main className={styles.main} data-wide={wide || undefined}>
        <div className={styles.title}>
          <h1>{title}</h1>
          {lead && <p className="soft">{lead}</p>}
        </div>
        {children}
      </main>
      <Toasts />
    </div>
  )
}
