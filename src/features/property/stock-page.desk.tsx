/** Hiện vật đang giữ: what was given and what became of it; what the fund lends, and what each voucher about it was. */
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useLanguage, useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge, Empty, Loaded } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { useScope } from '#client/url-state.ts'
import { VoucherLink } from '#features/ledger/cash-book-row.desk.tsx'
import { en as ledgerEn } from '#features/ledger/en.ts'
import { vi as ledgerVi } from '#features/ledger/vi.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { deskEn } from './desk-words.en.ts'
import { deskVi } from './desk-words.vi.ts'
import { IssueDialog, LendingDialog } from './stock-dialogs.desk.tsx'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { UndoDialog } from './property-fields.desk.tsx'
import { PropertyFrame } from './property-frame.desk.tsx'
import styles from './property.module.css'
import type { StockView } from './property-view.ts'
import { formatQuantity, thingText } from './quantity-text.ts'

type Held = StockView['given'][number]
type Issue = StockView['issues'][number]
type Entry = StockView['entries'][number]

export default function StockPage() {
  return <PropertyFrame>{(clubId) => <Stock clubId={clubId} />}</PropertyFrame>
}

function Stock({ clubId }: { clubId: string }) {
  const { day } = useScope()
  const stock = useGet<StockView>(`/api/clubs/${clubId}/stock`, { on: day })
  return (
    <Loaded from={stock}>
      {(view) => (
        <>
          <GivenGoods clubId={clubId} view={view} />
          <Issues clubId={clubId} issues={view.issues} />
          <Lending clubId={clubId} view={view} />
        </>
      )}
    </Loaded>
  )
}

function HeldTable({ caption, rows }: { caption: string; rows: readonly Held[] }) {
  const words = useWords(deskVi, deskEn).stock
  const columns = useMemo((): readonly TableColumn<Held>[] => [
    { id: 'thu', head: words.thing, value: ({ what }) => what },
    { id: 'don-vi', head: words.unit, value: ({ unit }) => unit },
    { id: 'nhan', head: words.came, value: ({ came }) => came, show: ({ came }) => formatQuantity(came), as: 'number' },
    { id: 'phat', head: words.went, value: ({ went }) => went, show: ({ went }) => formatQuantity(went), as: 'number' },
    { id: 'con', head: words.left, value: ({ left }) => left, show: ({ left }) => (left < 0 ? <Badge tone="warn">{`−${formatQuantity(-left)}`}</Badge> : <strong>{formatQuantity(left)}</strong>), as: 'number' },
  ], [words])
  return <Table caption={caption} plain rows={rows} columns={columns} rowId={({ what, unit }) => `${what} ${unit}`} />
}

function GivenGoods({ clubId, view: { given } }: { clubId: string; view: StockView }) {
  const words = useWords(deskVi, deskEn).stock
  const mayRecord = useMay('money', 'record')
  const [issuing, issue] = useState(false)
  return (
    <Panel title={words.given} note={words.givenNote} flush acts={mayRecord && given.some(({ left }) => left > 0) && <Button onClick={() => issue(true)}>{words.issue}</Button>}>
      {given.length === 0 ? <Empty title={words.noGiven}>{words.noGivenHint}</Empty> : <HeldTable caption={words.given} rows={given} />}
      {issuing && <IssueDialog clubId={clubId} given={given} close={() => issue(false)} />}
    </Panel>
  )
}

function Issues({ clubId, issues }: { clubId: string; issues: readonly Issue[] }) {
  const words = useWords(deskVi, deskEn).stock
  const names = useWords(namesVi, namesEn)
  const mayRecord = useMay('money', 'record')
  const { verb } = useWords(deskVi, deskEn).undo
  const [undoing, undo] = useState<Issue | null>(null)
  const columns = useMemo((): readonly TableColumn<Issue>[] => {
    return [
      { id: 'thu', head: words.thing, value: thingText },
      { id: 'ngay', head: words.day, value: ({ day }) => day, as: 'day', unbroken: true },
      { id: 'cach', head: words.way, value: ({ way }) => names.ways[way], filter: 'choice' },
      { id: 'ai', head: words.receiver, value: ({ receiver }) => receiver },
      { id: 'noi-dung', head: words.note, value: ({ note, enteredFor }) => [note, enteredFor].filter(Boolean).join('. ') },
      ...(mayRecord ? [{ id: 'viec', head: words.act, value: () => '', show: (row: Issue) => <Button className="no-print" size="compact-md" variant="default" aria-label={words.undo(thingText(row))} onClick={() => undo(row)}>{verb}</Button>, filter: 'none' as const }] : []),
    ]
  }, [words, names, verb, mayRecord])
  if (issues.length === 0) return null
  return (
    <Panel title={words.issues} note={words.issuesNote} flush>
      <Table caption={words.issues} name="phat" plain={issues.length < 6} rows={issues} columns={columns} rowId={({ id }) => id} />
      {undoing && <UndoDialog clubId={clubId} path="/api/stock/issues/undo" title={words.undoTitle} more={{ issueId: undoing.id }} close={() => undo(null)} />}
    </Panel>
  )
}

function Lending({ clubId, view: { lending, lendingValue, entries } }: { clubId: string; view: StockView }) {
  const words = useWords(deskVi, deskEn).stock
  const { kinds } = useWords(ledgerVi, ledgerEn)
  const language = useLanguage()
  const mayRecord = useMay('money', 'record')
  const [telling, tell] = useState<Entry | null>(null)
  const columns = useMemo((): readonly TableColumn<Entry>[] => {
    const told = ({ things, toldByLoan }: Entry): string => [things.map(thingText).join(', '), toldByLoan && words.byLoan].filter(Boolean).join(', ')
    return [
      { id: 'chung-tu', head: words.kind, value: ({ voucher, kind }) => `${voucher}: ${kinds[kind]}`, show: ({ entryId, voucher, kind }) => <><VoucherLink clubId={clubId} entryId={entryId}>{voucher}</VoucherLink>: {kinds[kind].toLocaleLowerCase(language)}</> },
      { id: 'ngay', head: words.day, value: ({ day }) => day, as: 'day', unbroken: true },
      { id: 'gia-tri', head: words.value, value: ({ value, isIn }) => (isIn ? value : -value), as: 'number' },
      { id: 'la', head: words.told, value: told, show: (row) => told(row) || <Badge tone="warn">{words.notTold}</Badge> },
      ...(mayRecord ? [{ id: 'viec', head: words.act, value: () => '', show: (row: Entry) => !row.toldByLoan && <Button className="no-print" size="compact-md" variant="default" aria-label={words.tellOf(row.voucher)} onClick={() => tell(row)}>{row.things.length > 0 ? words.retell : words.tell}</Button>, filter: 'none' as const }] : []),
    ]
  }, [words, kinds, clubId, language, mayRecord])
  return (
    <>
      <Panel title={words.lending} note={words.lendingNote(formatDong(dong(lendingValue)))} flush>
        {entries.length === 0 ? <p className={styles.nothing}>{words.noLending}</p> : lending.length > 0 && <HeldTable caption={words.lending} rows={lending} />}
        {lending.some(({ left }) => left < 0) && <p className={styles.nothing}>{words.short}</p>}
      </Panel>
      {entries.length > 0 && <Panel title={words.entries} flush><Table caption={words.entries} name="cho-vay" plain={entries.length < 6} rows={entries} columns={columns} rowId={({ entryId }) => entryId} /></Panel>}
      {telling && <LendingDialog clubId={clubId} entry={telling} close={() => tell(null)} />}
    </>
  )
}
