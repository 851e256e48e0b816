import { Link, useLocation } from '@tanstack/react-router'
import { en } from './en.ts'
import { Icon } from './icons.tsx'
import { useLanguage, useWords } from './language.ts'
import styles from './rail.module.css'
import { type Desk, openTo, railEntryOf } from './screens.ts'
import { useSession } from './session.tsx'
import { vi } from './vi.ts'

/** Only what the signed-in roles open, grouped, every entry in words. */
export function Rail({ desk }: { desk: Desk }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const session = useSession()
  const here = railEntryOf(desk.screens, useLocation().pathname)
  const sections = desk.sections
    .map((section) => ({ ...section, screens: desk.screens.filter((screen) => screen.nav?.section === section.id && openTo(screen, session)) }))
    .filter((section) => section.screens.length > 0)
  return (
    <nav className={styles.rail} aria-label={words.menu}>
      <p className={styles.brand}>
        {words.name}
        <span>{session.roles[0]?.areaName}</span>
      </p>
      {sections.map((section) => (
        <div key={section.id} className={styles.section}>
          <h2 id={`rail-${section.id}`}>{section.label[language]}</h2>
          <ul aria-labelledby={`rail-${section.id}`}>
            {section.screens.map((screen) => (
              <li key={screen.path}>
                <Link to={screen.path} className={styles.entry} aria-current={screen === here ? 'page' : undefined} activeOptions={{ exact: true }} activeProps={{}}>
                  <Icon name={screen.nav!.icon} />
                  {(screen.nav!.label ?? screen.title)[language]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
