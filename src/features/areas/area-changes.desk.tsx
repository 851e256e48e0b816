/** Thay đổi địa giới: what was recorded; a decision's file is looked at as a dry run before it is applied; the last one can be undone. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Problem, post } from '#client/api.ts'
import { ConfirmDialog } from '#client/dialog.tsx'
import { showDay, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet, useMay, useWrite } from '#client/session.tsx'
import { Badge, Loaded, ProblemNote } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { type Area, fullName } from './area.ts'
import { AreaChangeFile } from './area-change.ts'
import styles from './area-changes.module.css'
import { en } from './en.ts'
import { vi } from './vi.ts'

type Recorded = { readonly id: string; readonly decision: string; readonly title: string; readonly day: string; readonly undoneAt: string | null }
type Touched = { readonly ends: readonly Area[]; readonly begins: readonly Area[] }
type Opened = { readonly change: unknown; readonly read: AreaChangeFile; readonly touched: Touched }

export default function AreaChanges() {
  const words = useWords(vi, en)
  const mayRecord = useMay('areas', 'record')
  const recorded = useGet<{ changes: readonly Recorded[] }>('/api/areas/changes')
  const [opened, setOpened] = useState<Opened | null>(null)
  return (
    <Page title={words.changes} lead={words.previewHint} crumbs={[{ text: words.title, to: '/dia-ban' }, { text: words.changes }]}>
      <Loaded from={recorded}>{({ changes }) => <Known changes={changes} mayRecord={mayRecord} />}</Loaded>
      {mayRecord && (opened ? <Preview opened={opened} close={() => setOpened(null)} /> : <Choose open={setOpened} />)}
    </Page>
  )
}

function Known({ changes, mayRecord }: { changes: readonly Recorded[]; mayRecord: boolean }) {
  const words = useWords(vi, en)
  const [undoing, setUndoing] = useState<Recorded | null>(null)
  const { send, busy, problem } = useWrite<{ changeId: string }>('/api/areas/changes/undo', ['/api/areas'])
  const last = changes.find(({ undoneAt }) => undoneAt === null)
  const undo = () => undoing && send({ changeId: undoing.id }, () => {
    setUndoing(null)
    toast(words.undone)
  })
  return (
    <Panel title={words.recorded(changes.length)}>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change.id}>
            <div>
              <strong>{change.decision}</strong> {change.undoneAt && <Badge>{words.undone}</Badge>}
              <p>{change.title}</p>
              <p className="soft small">{words.effective} {showDay(change.day)}</p>
            </div>
            {mayRecord && change.id === last?.id && <Button variant="default" size="compact-md" onClick={() => setUndoing(change)}>{words.undo}</Button>}
          </li>
        ))}
      </ul>
      {undoing && (
        <ConfirmDialog title={`${words.undo}: ${undoing.decision}`} verb={words.undo} danger busy={busy} confirm={undo} close={() => setUndoing(null)}>
          <p>{words.undoHint}</p>
          {problem && <ProblemNote problem={problem} />}
        </ConfirmDialog>
      )}
    </Panel>
  )
}

function Choose({ open }: { open: (opened: Opened) => void }) {
  const words = useWords(vi, en)
  const [fault, setFault] = useState<Problem | 'no-change' | null>(null)
  const choose = async (file: File | undefined) => {
    if (!file) return
    setFault(null)
    try {
      const change: unknown = JSON.parse(await file.text())
      const read = AreaChangeFile.safeParse(change)
      if (!read.success) return setFault('no-change')
      open({ change, read: read.data, touched: await post<Touched>('/api/areas/changes/preview', { change }) })
    } catch (reason) {
      setFault(reason instanceof Problem ? reason : 'no-change')
    }
  }
  return (
    <Panel title={words.newChange}>
      <div className={styles.choose}>
        <label>
          <span>{words.file}</span>
          <input type="file" accept=".json" onChange={(event) => void choose(event.currentTarget.files?.[0])} />
        </label>
        <p className="soft small">{words.fileHint}</p>
        {fault === 'no-change' && <p role="alert" className={styles.fault}>{words.notAChange}</p>}
        {fault instanceof Problem && <ProblemNote problem={fault} />}
      </div>
    </Panel>
  )
}

function Preview({ opened: { change, read, touched }, close }: { opened: Opened; close: () => void }) {
  const words = useWords(vi, en)
  const { send, busy, problem } = useWrite<{ change: unknown }>('/api/areas/changes', ['/api/areas'])
  const apply = () => send({ change }, () => {
    toast(words.applied)
    close()
  })
  return (
    <Panel title={`${words.preview}: ${read.decision}`} note={`${read.title}. ${words.effective} ${showDay(read.day)}`}>
      <div className={styles.sides}>
        <Side title={`${words.ends}: ${showNumber(touched.ends.length)}`} areas={touched.ends} />
        <Side title={`${words.begins}: ${showNumber(touched.begins.length)}`} areas={touched.begins} />
      </div>
      {problem && <ProblemNote problem={problem} />}
      <div className={styles.acts}>
        <Button variant="default" onClick={close}>{words.back}</Button>
        <Button loading={busy} onClick={apply}>{words.apply}</Button>
      </div>
    </Panel>
  )
}

const SHOWN = 12

function Side({ title, areas }: { title: string; areas: readonly Area[] }) {
  const words = useWords(vi, en)
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.areas}>{areas.slice(0, SHOWN).map((area) => <li key={area.id}>{fullName(area)} <span className="soft small">({area.code})</span></li>)}</ul>
      {areas.length > SHOWN && <p className="soft small">{words.andMore(areas.length - SHOWN)}</p>}
    </div>
  )
}
