/** Soạn thảo: a draft is edited piece by piece and saved as a version; what was typed outlives a closed window. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { Form } from '#client/form.tsx'
import { useLanguage, useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useWrite } from '#client/session.tsx'
import { Note } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useUrlState } from '#client/url-state.ts'
import { checkPlan } from './check-plan.ts'
import { differenceOf } from './document-difference.ts'
import { en } from './en.ts'
import { findingKey } from './finding.ts'
import { findingWords } from './finding-words.ts'
import { type Edited, editedOf, PieceEditor, piecesOf, sectionOf } from './piece-editor.desk.tsx'
import type { PlanDocument } from './plan-document.ts'
import styles from './plan-draft.module.css'
import { PlanPart, planName, useDraftingWords, WithPlan } from './plan-part.desk.tsx'
import type { PlanView } from './plan-view.ts'
import { understand } from './understand.ts'
import { vi } from './vi.ts'

export default function PlanDraft() {
  const words = useDraftingWords().draft
  return <WithPlan>{(view) => (view.head.signedAt ? <Note tone="warn">{words.locked}</Note> : <Draft key={view.head.version} view={view} />)}</WithPlan>
}

type Kept = { readonly version: number; readonly edited: readonly Edited[] }
const keptAt = (planId: string): string => `soan-thao ${planId}`

/** What was being edited on this computer, if it was begun from the version that is there now. */
function readKept(planId: string, version: number): readonly Edited[] | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keptAt(planId)) ?? 'null') as Kept | null
    return kept?.version === version ? kept.edited : null
  } catch {
    return null
  }
}

function Draft({ view }: { view: PlanView }) {
  const words = useDraftingWords().draft
  const names = useWords(vi, en)
  const { head, document } = view
  const [kept] = useState(() => readKept(head.id, head.version))
  const [edited, setEdited] = useState<readonly Edited[]>(() => kept ?? editedOf(document.pieces))
  const [note, setNote] = useState('')
  const [{ phan }, set] = useUrlState({ phan: '' })
  const { send, busy, problem } = useWrite<{ baseVersion: number; document: PlanDocument; note: string | null }, { version: number }>(`/api/plans/${head.id}/text`, [`/api/plans/${head.id}`, '/api/plans'])
  const after = useMemo(() => ({ pieces: piecesOf(edited) }), [edited])
  const edits = useMemo(() => differenceOf(document, after).length, [document, after])
  useEffect(() => {
    if (edits > 0) sessionStorage.setItem(keptAt(head.id), JSON.stringify({ version: head.version, edited } satisfies Kept))
    else sessionStorage.removeItem(keptAt(head.id))
  }, [edits, edited, head])
  const save = () =>
    send({ baseVersion: head.version, document: after, note: note || null }, ({ version }) => {
      sessionStorage.removeItem(keptAt(head.id))
      toast(words.saved(version))
    })
  const sections = [...new Set(edited.map(({ piece }) => sectionOf(piece.anchor)))].filter((section) => section !== 'notes')
  return (
    <PlanPart view={view} title={words.title(planName(view, names))} lead={words.lead}>
      {kept && <Note>{words.kept} <Button variant="subtle" size="compact-sm" onClick={() => setEdited(editedOf(document.pieces))}>{words.discard}</Button></Note>}
      <div className={styles.beside}>
        <Panel acts={<NativeSelect label={words.only} value={phan} onChange={(event) => set({ phan: event.currentTarget.value })} data={[{ value: '', label: words.whole }, ...sections]} />}>
          <PieceEditor edited={edited} section={phan} change={(next) => setEdited(next)} />
        </Panel>
        <div className={styles.side}>
          <Panel>
            <Form send={save} problem={problem}>
              <TextInput label={words.note} value={note} maxLength={300} onChange={(event) => setNote(event.currentTarget.value)} />
              <div><Button type="submit" loading={busy} disabled={edits === 0}>{words.save(edits)}</Button></div>
            </Form>
          </Panel>
          <FindingsBeside document={after} />
        </div>
      </div>
    </PlanPart>
  )
}

/** The same check that the server runs, while the drafter types. */
function FindingsBeside({ document }: { document: PlanDocument }) {
  const words = useDraftingWords().draft
  const language = useLanguage()
  const open = useMemo(() => checkPlan(understand(document), document).filter(({ severity }) => severity !== 'agrees'), [document])
  return (
    <Panel title={words.findings(open.length)}>
      <ul className={styles.findings}>
        {open.map((finding) => <li key={findingKey(finding)}><strong>{finding.anchor}</strong> {findingWords(finding, language).title}</li>)}
      </ul>
    </Panel>
  )
}
