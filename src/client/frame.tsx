import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { AccountMenu } from './account-menu.tsx'
import { AreaPicker } from './area-picker.tsx'
import { en } from './en.ts'
import styles from './frame.module.css'
import { Guard } from './guard.tsx'
import { Icon } from './icons.tsx'
import { useWords } from './language.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Rail } from './rail.tsx'
import { SampleStrip } from './sample-strip.tsx'
import { ScopeDay } from './scope-day.tsx'
import type { Desk } from './screens.ts'
import { SearchBox } from './search-box.tsx'
import { useMay, useSession } from './session.tsx'
import { Broken } from './states.tsx'
import { Toasts } from './toast.tsx'
import { vi } from './vi.ts'

/** The desk around every page: the rail of pages on the left, area, day and search above. */
export function Frame({ desk }: { desk: Desk }) {
  const words = useWords(vi, en)
  const session = useSession()
  const seesAreas = useMay('areas', 'read')
  const { pathname } = useLocation()
  // Open on this page only: going to another one folds the rail away.
  const [railAt, openRailAt] = useState('')
  const railOpen = railAt === pathname
  const main = useFocusOnNewPage(pathname)
  return (
    <div className={styles.frame}>
      <a className={`${styles.skip} no-print`} href="#noi-dung">{words.skip}</a>
      <div className={styles.grid}>
        <div className={`${styles.side} no-print`} data-open={railOpen || undefined}>
          <Rail desk={desk} />
        </div>
        <div className={styles.right}>
          {session.sample && <SampleStrip />}
          <header className={`${styles.top} no-print`}>
            <button type="button" className={styles.menu} aria-expanded={railOpen} onClick={() => openRailAt(railOpen ? '' : pathname)}>
              <Icon name={railOpen ? 'close' : 'menu'} /> {words.menu}
            </button>
            {seesAreas && <AreaPicker />}
            {seesAreas && <ScopeDay />}
            <SearchBox desk={desk} />
            <div className={styles.own}>
              <LanguageSwitch />
              <AccountMenu />
            </div>
          </header>
          <main id="noi-dung" className={styles.page} ref={main} tabIndex={-1}>
            <Guard key={pathname} broken={<Broken />}>
              <Outlet />
            </Guard>
          </main>
        </div>
      </div>
      <Toasts />
    </div>
  )
}

/** A new page is read from its start; the first one is left to the browser. */
function useFocusOnNewPage(pathname: string) {
  const main = useRef<HTMLElement>(null)
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [pathname])
  return main
}
