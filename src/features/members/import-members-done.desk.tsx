import { Button, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { showMoment } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Panel } from '#client/page.tsx'
import { useGet, useMay, useWrite } from '#client/session.tsx'
import { Badge, Loaded, Note } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { toast } from '#client/toast.tsx'
import { WriteDialog } from '#features/clubs/write-dialog.desk.tsx'
import { IMPORT_READS, pathOf, type Target } from './import-members-given.desk.tsx'
import styles from './import-members.module.css'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'
import type { ImportDone, ImportView } from './member-import-view.ts'

/** Đã nhập: what was written, and the way back. */
export function DoneImport({ target, done, again }: { target: Target; done: ImportDone; again: () => void }) {
  const words = useWords(importVi, importEn).done
  const [undoing, undo] = useState(false)
  return (
    <Panel title={words.title(done.registered, done.joined, done.changed)}>
      <div className="stack">
        {done.skipped > 0 && <Note tone="warn">{words.skipped(done.skipped)}</Note>}
        {done.likely > 0 && <Note>{words.likely(done.likely)}</Note>}
        <div className={styles.acts}>
          {target.kind === 'club' && <LinkButton to="/cau-lac-bo/$clubId/thanh-vien" params={{ clubId: target.id }}>{words.open}</LinkButton>}
          <Button variant="default" onClick={again}>{words.another}</Button>
          <Button variant="default" color="danger" onClick={() => undo(true)}>{words.undo}</Button>
        </div>
        {undoing && <UndoDialog importId={done.importId} close={() => undo(false)} undone={again} />}
      </div>
    </Panel>
  )
}

export function EarlierImports({ target }: { target: Target }) {
  const words = useWords(importVi, importEn)
  const own = words.earlier
  const mayRecord = useMay('members', 'record')
  const imports = useGet<{ imports: readonly ImportView[] }>(pathOf(target, 'imports'))
  const [undoing, undo] = useState<string | null>(null)
  const columns = useMemo((): TableColumn<ImportView>[] => [
    { id: 'luc', head: own.when, value: ({ madeAt }) => madeAt, show: ({ madeAt }) => showMoment(madeAt), unbroken: true },
    { id: 'nguoi', head: own.by, value: ({ madeBy }) => madeBy },
    { id: 'tep', head: own.file, value: ({ fileName }) => fileName },
    { id: 'da-ghi', head: own.done, value: ({ summary }) => own.summary(summary.registered, summary.joined, summary.changed) },
    {
      id: 'hoan-tac', head: words.done.undo, value: ({ undoneAt }) => undoneAt,
      show: ({ id, fileName, madeAt, undoneAt, undoneBy }) =>
        undoneAt ? <Badge tone="quiet">{own.undone(showMoment(undoneAt), undoneBy ?? '')}</Badge> : mayRecord && <Button variant="default" size="compact-md" aria-label={own.undoOf(fileName, showMoment(madeAt))} onClick={() => undo(id)}>{words.done.undo}</Button>,
    },
  ], [words, own, mayRecord])
  return (
    <Loaded from={imports}>
      {(answer) => (
        <>
          <h2>{own.title}</h2>
          <Table caption={own.caption} rows={answer.imports} columns={columns} rowId={({ id }) => id} order="luc-from" plain empty={<p className="soft">{own.none}</p>} />
          {undoing && <UndoDialog importId={undoing} close={() => undo(null)} undone={() => undo(null)} />}
        </>
      )}
    </Loaded>
  )
}

const SHORTEST_REASON = 3

function UndoDialog({ importId, close, undone }: { importId: string; close: () => void; undone: () => void }) {
  const words = useWords(importVi, importEn).undo
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<{ importId: string; reason: string }>('/api/members/import/undo', IMPORT_READS)
  const given = reason.trim().length >= SHORTEST_REASON
  const send = () => {
    setTried(true)
    if (!given) return
    write.send({ importId, reason: reason.trim() }, () => {
      toast(words.done)
      undone()
    })
  }
  return (
    <WriteDialog title={words.title} verb={words.verb} danger busy={write.busy} problem={write.problem} send={send} close={close}>
      <p>{words.meaning}</p>
      <Textarea label={words.reason} description={words.reasonHint} rows={3} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={tried && !given ? words.reasonShort : undefined} />
    </WriteDialog>
  )
}
