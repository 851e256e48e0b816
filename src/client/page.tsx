import { Link, useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './page.module.css'
import { useWindowTitle } from './window-title.ts'

export type Crumb = { readonly text: string; readonly to?: string; readonly params?: Readonly<Record<string, string>> }
type PageProps = {
  /** Says the answer where there is one: "20 nhiệm vụ: 17 giao, 3 đề nghị". */
  readonly title: string
  readonly badge?: ReactNode
  readonly lead?: ReactNode
  readonly crumbs?: readonly Crumb[]
  /** Buttons; the main one last. */
  readonly acts?: ReactNode
  readonly children: ReactNode
}

/** A page's head and body. Its title is also the window's. */
export function Page({ title, badge, lead, crumbs, acts, children }: PageProps) {
  useWindowTitle(title)
  return (
    <>
      <header className={styles.head}>
        {crumbs && (
          <ol className={`${styles.crumbs} no-print`}>
            {crumbs.map((crumb) => (
              <li key={crumb.text}>{crumb.to ? <Link to={crumb.to} params={crumb.params ?? {}}>{crumb.text}</Link> : crumb.text}</li>
            ))}
          </ol>
        )}
        <div className={styles.title}>
          <h1 tabIndex={-1}>{title}</h1>
          {badge}
        </div>
        {lead && <p className={styles.lead}>{lead}</p>}
        {acts && <div className={`${styles.acts} no-print`}>{acts}</div>}
      </header>
      {children}
    </>
  )
}

/** A white sheet on the page. `flush` lets a table reach the edges. */
export function Panel({ title, note, flush, acts, children }: { title?: ReactNode; note?: ReactNode; flush?: boolean; acts?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.panel} data-flush={flush || undefined}>
      {(title || acts) && (
        <div className={styles.panelHead}>
          <div>
            {title && <h2>{title}</h2>}
            {note && <p className="soft small">{note}</p>}
          </div>
          {acts && <div className={`${styles.panelActs} no-print`}>{acts}</div>}
        </div>
      )}
      {children}
    </section>
  )
}

type Tab = { readonly text: string; readonly count?: number; readonly to: string; readonly params?: Readonly<Record<string, string>>; /** Pages below its address are its own too. */ readonly below?: boolean }

/** Pages beside one another about the same thing: links, so that each has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const bar = useRef<HTMLElement>(null)
  const path = useLocation({ select: ({ pathname }) => pathname })
  // On a narrow window the row scrolls: where one stands is brought into it, and the page stays where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address decides which of them is current.
  useEffect(() => {
    const [row, here] = [bar.current, bar.current?.querySelector<HTMLElement>('[aria-current]')]
    if (row && here) row.scrollLeft = here.offsetLeft - row.offsetLeft - (row.clientWidth - here.offsetWidth) / 2
  }, [path])
  return (
    <nav ref={bar} className={`${styles.tabs} no-print`} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} params={tab.params ?? {}} activeOptions={{ exact: !tab.below, includeSearch: false }}>
          {tab.text}
          {tab.count !== undefined && <span> {tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}

/** Names and values in two columns. */
export function Facts({ facts }: { facts: readonly { readonly name: string; readonly value: ReactNode }[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
