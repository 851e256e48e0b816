import { NativeSelect } from '@mantine/core'
import { useMemo } from 'react'
import { DayField } from '#client/day-field.tsx'
import { showMoment, showNumber } from '#client/format.ts'
import { Fields } from '#client/form.tsx'
import { type Language, useLanguage, useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Empty, Loaded, Note } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { useUrlState } from '#client/url-state.ts'
import styles from './audit-log.module.css'
import { en } from './en.ts'
import type { Role } from './role.ts'
import { vi } from './vi.ts'

type Entry = {
  readonly stream: string
  readonly position: number
  readonly at: string
  readonly account: string | null
  readonly role: string | null
  readonly act: string
  readonly deed: { readonly vi: string; readonly en: string } | null
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
}
type Fault = { readonly stream: string; readonly position: number | null; readonly what: 'changed' | 'missing' | 'tail' }
type Log = { readonly entries: readonly Entry[]; readonly faults: readonly Fault[] }
const AT_MOST = 500 // what the server gives at once

type Words = (typeof vi)['audit']
const nameOf = (names: object, key: string): string => (names as Record<string, string>)[key] ?? key
const streamName = (words: Words, stream: string): string => nameOf(words.streams, stream.split(/[/:]/)[0]!)

const deedOf = ({ deed, act }: Entry, language: Language): string => deed?.[language] ?? act

const columnsIn = (words: typeof vi, language: Language): TableColumn<Entry>[] => [
  { id: 'luc', head: words.audit.at, value: (entry) => entry.at, show: (entry) => showMoment(entry.at), unbroken: true, filter: 'none' },
  { id: 'viec', head: words.audit.act, value: (entry) => deedOf(entry, language), filter: 'choice' },
  { id: 'ai', head: words.audit.who, value: (entry) => entry.account ?? words.audit.stranger, as: 'person' },
  { id: 'vai-tro', head: words.audit.role, value: (entry) => (entry.role ? words.roles[entry.role as Role] : ''), filter: 'choice' },
  { id: 'so', head: words.audit.stream, value: (entry) => streamName(words.audit, entry.stream), filter: 'choice' },
  { id: 'dong', head: words.audit.position, value: (entry) => entry.position, as: 'number', filter: 'none' },
  { id: 'thay-doi', head: words.audit.change, value: (entry) => JSON.stringify([entry.before, entry.after]), show: (entry) => <Change entry={entry} /> },
]

export default function AuditLog() {
  const words = useWords(vi, en)
  const language = useLanguage()
  const [asked, ask] = useUrlState({ stream: '', from: '', to: '' })
  const log = useGet<Log>('/api/audit', asked)
  const columns = useMemo(() => columnsIn(words, language), [words, language])
  const streams = Object.entries(words.audit.streams).map(([value, label]) => ({ value, label }))
  return (
    <Page title={words.audit.title} lead={words.audit.lead}>
      <div className="no-print">
        <Panel>
          <Fields>
            <NativeSelect label={words.audit.stream} value={asked.stream} onChange={(event) => ask({ stream: event.currentTarget.value })} data={[{ value: '', label: words.audit.allStreams }, ...streams]} />
            <DayField key={`from${asked.from}`} hint="" label={words.audit.from} value={asked.from} onDay={(from) => ask({ from })} />
            <DayField key={`to${asked.to}`} hint="" label={words.audit.to} value={asked.to} onDay={(to) => ask({ to })} />
          </Fields>
        </Panel>
      </div>
      <Loaded from={log}>
        {({ entries, faults }) => (
          <>
            <Proof faults={faults} />
            {entries.length >= AT_MOST && <Note>{words.audit.only500}</Note>}
            <Table
              caption={words.audit.caption} rows={entries} columns={columns} rowId={(entry) => `${entry.stream} ${entry.position}`} order="-luc"
              empty={<Empty title={words.audit.empty} />}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Proof({ faults }: { faults: readonly Fault[] }) {
  const words = useWords(vi, en).audit
  if (faults.length === 0) return <Note tone="ok">{words.whole}</Note>
  return (
    <Note tone="danger">
      <p><b>{words.broken(faults.length)}</b></p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.stream} ${fault.position} ${fault.what}`}>
            {streamName(words, fault.stream)}{fault.position !== null && `, ${words.line(showNumber(fault.position))}`}: {words.fault[fault.what]}
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** What stood there before and after, as it was written down: exact rather than pretty. */
function Change({ entry }: { entry: Entry }) {
  const words = useWords(vi, en).audit
  const language = useLanguage()
  return (
    <details className={styles.change}>
      <summary>{words.show}<span className="unseen">: {deedOf(entry, language)}, {showMoment(entry.at)}</span></summary>
      <Values title={words.before} values={entry.before} />
      <Values title={words.after} values={entry.after} />
    </details>
  )
}

function Values({ title, values }: { title: string; values: unknown }) {
  if (values === null || typeof values !== 'object') return null
  return (
    <div>
      <b>{title}</b>
      <dl>
        {Object.entries(values).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{shown(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** What was written, as one reads it: nothing is a dash, what has parts names them. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (Array.isArray(value)) return value.map(shown).join(', ')
  if (typeof value === 'object') return Object.entries(value).map(([name, part]) => `${name}: ${shown(part)}`).join(', ')
  return String(value)
}
