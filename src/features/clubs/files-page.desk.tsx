/** Hồ sơ: what a club keeps as files, each with the day from which it holds. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Fields } from '#client/form.tsx'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useMay, useSession } from '#client/session.tsx'
import { Empty, Note } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { toast } from '#client/toast.tsx'
import { FileButton } from '#client/file-button.tsx'
import { ClubFrame } from './club-frame.desk.tsx'
import type { FileKind } from './club-file.ts'
import { regulationOn } from './club-panels.desk.tsx'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import { EvidenceField, type FileChosen, useEvidence } from './evidence-field.desk.tsx'
import { vi } from './vi.ts'
import { useNeeded, WriteDialog } from './write-dialog.desk.tsx'

type ClubFile = ClubView['files'][number]

export default function FilesPage() {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  const words = useWords(vi, en).files
  const maySet = useMay('club-settings', 'record')
  const [adding, add] = useState(false)
  const button = maySet && <Button onClick={() => add(true)}>{words.add}</Button>
  return (
    <ClubFrame clubId={clubId} acts={button}>
      {(view) => (
        <>
          <Files view={view} act={button} />
          {adding && <AddFile clubId={clubId} close={() => add(false)} />}
        </>
      )}
    </ClubFrame>
  )
}

function Files({ view, act }: { view: ClubView; act: React.ReactNode }) {
  const words = useWords(vi, en)
  const own = words.files
  const seesFiles = useMay('members', 'read')
  const columns = useMemo((): TableColumn<ClubFile>[] => [
    { id: 'ten', head: own.name, value: ({ title }) => title, show: ({ title }) => <strong>{title}</strong> },
    { id: 'loai', head: own.kind, value: ({ kind }) => words.fileKinds[kind], filter: 'choice' },
    { id: 'ngay', head: own.day, value: ({ day }) => day, as: 'day' },
    { id: 'tep', head: own.file, value: ({ name }) => name, show: (file) => (seesFiles ? <FileButton small path={`/api/clubs/files/${file.fileId}`} label={own.download(file.title)}>{file.name}</FileButton> : file.name) },
    { id: 'co', head: own.size, value: ({ size }) => Math.max(1, Math.round(size / 1024)), as: 'number', filter: 'none' },
  ], [words, own, seesFiles])
  const regulation = regulationOn(view)
  return (
    <>
      {regulation && <Note tone="ok">{own.inForce(regulation.title, showDay(regulation.day))}</Note>}
      {!seesFiles && <Note tone="quiet">{own.closed}</Note>}
      <Table caption={own.caption} rows={view.files} columns={columns} rowId={({ id }) => id} order="ngay-from" plain={view.files.length < 8} empty={<Empty title={own.empty} act={act}>{own.emptyMeaning}</Empty>} />
    </>
  )
}

function AddFile({ clubId, close }: { clubId: string; close: () => void }) {
  const words = useWords(vi, en)
  const own = words.files
  const { today } = useSession()
  const [given, setGiven] = useState<{ kind: FileKind; title: string; day: string }>({ kind: 'regulation', title: '', day: today })
  const [file, setFile] = useState<FileChosen | null>(null)
  const [tried, setTried] = useState(false)
  const evidence = useEvidence(clubId)
  const needed = useNeeded(tried)
  const change = (part: Partial<typeof given>) => setGiven({ ...given, ...part })
  const send = () => {
    setTried(true)
    if (!file || given.title.trim().length < 2 || !given.day) return
    evidence.attach(file, { ...given, title: given.title.trim() }, () => {
      toast(own.saved)
      close()
    })
  }
  return (
    <WriteDialog wide title={own.addTitle} verb={own.save} busy={evidence.busy} problem={evidence.problem} send={send} close={close}>
      <NativeSelect label={own.kind} value={given.kind} onChange={(event) => change({ kind: event.currentTarget.value as FileKind })} data={Object.entries(words.fileKinds).map(([value, label]) => ({ value, label }))} />
      <Fields>
        <TextInput label={own.name} description={own.nameHint} withAsterisk maxLength={200} value={given.title} onChange={(event) => change({ title: event.currentTarget.value })} error={needed(given.title)} />
        <DayField label={own.day} hint={own.dayHint} value={given.day} onDay={(day) => change({ day })} error={needed(given.day)} needed />
      </Fields>
      <EvidenceField label={own.file_} hint={words.evidence.neededHint} file={file} change={setFile} error={needed(file?.name ?? '')} />
    </WriteDialog>
  )
}
