import { useMemo } from 'react'
import { showMoment } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { en as peopleEn } from '#features/people/en.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { en } from './en.ts'
import type { PersonView } from './member-view.ts'
import { vi } from './vi.ts'

type Version = PersonView['versions'][number]

/** Each version with who recorded it, and what differs from the one before, by name only. */
export function HistoryPanel({ view: { versions, anonymisedAt } }: { view: PersonView }) {
  const words = useWords(vi, en).person
  const { fields } = useWords(peopleVi, peopleEn)
  const columns = useMemo((): TableColumn<Version>[] => {
    const what = ({ version, fields: changed }: Version): string => {
      if (changed.length > 0) return changed.map((name) => (fields as Record<string, string>)[name] ?? name).join(', ')
      return version === 1 ? words.first : anonymisedAt ? words.nothing : ''
    }
    return [
      { id: 'luc', head: words.when, value: ({ madeAt }) => madeAt, show: ({ madeAt }) => showMoment(madeAt), unbroken: true },
      { id: 'ai', head: words.who, value: ({ madeBy }) => madeBy ?? words.someone, as: 'person' },
      { id: 'gi', head: words.what, value: what },
      { id: 'ban', head: words.versionHead, value: ({ version }) => version, as: 'number' },
    ]
  }, [words, fields, anonymisedAt])
  return <Panel title={words.history(versions.length)} note={words.historyNote} flush><Table plain name="ls" caption={words.historyCaption} rows={versions.toReversed()} columns={columns} rowId={({ version }) => String(version)} /></Panel>
}
