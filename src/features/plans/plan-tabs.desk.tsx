/** The parts of one plan beside one another; which is open stands in the address (`?tab=du-toan`). */
import { Link, useLocation } from '@tanstack/react-router'
import { useWords } from '#client/language.ts'
import { useMay } from '#client/session.tsx'
import { en } from './en.ts'
import styles from './plan-tabs.module.css'
import { vi } from './vi.ts'

export const TABS = ['tong-quan', 'toan-van', 'chi-tieu', 'hoat-dong', 'du-toan', 'nhiem-vu', 'van-ban'] as const
export type Tab = (typeof TABS)[number]

/** The first tab needs no word in the address. */
export const tabSearch = (tab: Tab): never => (tab === TABS[0] ? {} : { tab }) as never

export const isTab = (text: string): text is Tab => (TABS as readonly string[]).includes(text)

export function PlanTabs({ planId, open, counts = {} }: { planId: string; open: Tab | null; counts?: Partial<Record<Tab, number>> }) {
  const words = useWords(vi, en).page
  const seesFindings = useMay('findings', 'read')
  const params = { planId } as never
  return (
    <nav className={`${styles.tabs} no-print`} aria-label={words.tabsLabel}>
      {TABS.map((tab) => (
        <Link key={tab} to="/ke-hoach/$planId" params={params} search={tabSearch(tab)} className={styles.tab} aria-current={tab === open ? 'page' : undefined} activeOptions={{ exact: true }} activeProps={{}}>
          {words.tabs[tab]}
          {counts[tab] !== undefined && <span> {counts[tab]}</span>}
        </Link>
      ))}
      {seesFindings && <Beside planId={planId} page="diem-can-lam-ro" text={words.findings} />}
      <Beside planId={planId} page="lich-su" text={words.history} />
    </nav>
  )
}

/** A part that is a page of its own. */
function Beside({ planId, page, text }: { planId: string; page: string; text: string }) {
  const { pathname } = useLocation()
  return (
    <Link to={`/ke-hoach/$planId/${page}`} params={{ planId } as never} className={styles.tab} aria-current={pathname.endsWith(`/${page}`) ? 'page' : undefined} activeProps={{}}>
      {text}
    </Link>
  )
}
