import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { fold } from '#kernel/vietnamese.ts'
import { en } from './en.ts'
import { Icon } from './icons.tsx'
import { type Language, useLanguage, useWords } from './language.ts'
import { type Desk, type Hit, openTo } from './screens.ts'
import styles from './search-box.module.css'
import { type Session, useSession } from './session.tsx'
import { vi } from './vi.ts'

type Group = { readonly label: string; readonly hits: readonly Hit[] }

/** Pages by name in either language, then what the finders of the features know. Tone marks never matter. */
async function findEverywhere(desk: Desk, session: Session, language: Language, pagesLabel: string, text: string, signal: AbortSignal): Promise<Group[]> {
  const wanted = fold(text)
  const pages = desk.screens.filter((screen) => screen.nav && openTo(screen, session) && [screen.title.vi, screen.title.en].some((title) => fold(title).includes(wanted)))
  const found = await Promise.all(
    desk.finders.filter((finder) => openTo(finder, session)).map(async (finder) => ({ label: finder.label[language], hits: await finder.find(text, signal).catch(() => []) })),
  )
  return [{ label: pagesLabel, hits: pages.map((screen) => ({ text: screen.title[language], to: screen.path })) }, ...found].filter((group) => group.hits.length > 0)
}

export function SearchBox({ desk }: { desk: Desk }) {
  const words = useWords(vi, en).frame
  const language = useLanguage()
  const session = useSession()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const asked = useDeferredValue(text.trim())
  const box = useRef<HTMLInputElement>(null)
  const list = useId()
  useSlashKey(box)
  const { data: groups = [] } = useQuery({
    queryKey: ['find', asked, language],
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => findEverywhere(desk, session, language, words.screens, asked, signal),
  })
  const hits = groups.flatMap((group) => group.hits)
  const showing = open && asked.length >= 2
  const go = (hit: Hit | undefined) => {
    if (!hit) return
    setOpen(false)
    setText('')
    void navigate({ to: hit.to })
  }
  const keys = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      setAt((now) => (hits.length ? (now + (event.key === 'ArrowDown' ? 1 : hits.length - 1)) % hits.length : 0))
    }
    if (event.key === 'Enter') go(hits[at])
  }
  let index = -1
  return (
    <search className={styles.search}>
      <Icon name="search" size={18} />
      <input
        ref={box} type="search" role="combobox" autoComplete="off" aria-label={words.search} placeholder={words.searchHint} value={text}
        aria-expanded={showing} aria-controls={list} aria-activedescendant={showing && hits[at] ? `${list}-${at}` : undefined}
        onChange={(event) => { setText(event.currentTarget.value); setOpen(true); setAt(0) }}
        onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} onKeyDown={keys}
      />
      <div id={list} role="listbox" aria-label={words.search} className={styles.list} hidden={!showing || hits.length === 0}>
        {groups.map((group) => (
 // biome-ignore lint/a11y/useSemanticElements: a list box holds groups of options, and a fieldset is none.
          <div key={group.label} role="group" aria-label={group.label}>
            <p role="presentation">{group.label}</p>
            {group.hits.map((hit) => {
              index += 1
              const mine = index
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: the keyboard stays in the field, which names the option that is meant.
                <div key={`${hit.to}-${hit.text}`} id={`${list}-${mine}`} role="option" aria-selected={mine === at} onMouseDown={(event) => { event.preventDefault(); go(hit) }} onMouseEnter={() => setAt(mine)}>
                  {hit.text}
                  {hit.note && <span> {hit.note}</span>}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {showing && hits.length === 0 && <p className={styles.list}>{words.notFound}</p>}
      <span className="unseen" role="status">{showing ? words.found(hits.length) : ''}</span>
    </search>
  )
}

/** `/` anywhere outside of a field goes to the search box. */
function useSlashKey(box: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName))
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      event.preventDefault()
      box.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [box])
}
