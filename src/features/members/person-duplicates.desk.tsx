/** Who may be the same person, and what was merged into this record, to be taken apart again. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { ConfirmDialog } from '#client/dialog.tsx'
import { showMoment } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useWrite } from '#client/session.tsx'
import { ProblemNote } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { CLUB_READS } from '#features/clubs/club-frame.desk.tsx'
import { birthText } from '#features/people/birth.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { en } from './en.ts'
import { PersonLink } from './member-columns.desk.tsx'
import type { PersonView } from './member-view.ts'
import { MergeDialog } from './merge-dialog.desk.tsx'
import styles from './person-page.module.css'
import { vi } from './vi.ts'

type PanelProps = { readonly view: PersonView; readonly mayRecord: boolean }

export function LikelyPanel({ view, mayRecord }: PanelProps) {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const [other, setOther] = useState<string | null>(null)
  if (view.likely.length === 0) return null
  return (
    <Panel title={words.person.likely(view.likely.length)} note={words.person.likelyMeaning}>
      <ul className={styles.rows}>
        {view.likely.map(({ personId, fullName, birth, hamlet, area, club, signs }) => (
          <li key={personId}>
            <div>
              <span><PersonLink personId={personId} fullName={fullName} />{[birth && people.born(birthText(birth)), hamlet, area, club].filter(Boolean).map((part) => `, ${part}`)}</span>
              <span className="soft small">{words.duplicates.alike(signs.map((sign) => people.signs[sign]).join(', '))}</span>
            </div>
            {mayRecord && <Button className="no-print" variant="default" size="compact-md" aria-label={words.person.compareOf(fullName)} onClick={() => setOther(personId)}>{words.person.compare}</Button>}
          </li>
        ))}
      </ul>
      {other && <MergeDialog ids={[view.id, other]} close={() => setOther(null)} />}
    </Panel>
  )
}

type Merge = PersonView['merges'][number]

export function MergesPanel({ view, mayRecord }: PanelProps) {
  const words = useWords(vi, en).person
  const [undoing, setUndoing] = useState<Merge | null>(null)
  if (view.merges.length === 0) return null
  return (
    <Panel title={words.merges}>
      <ul className={styles.rows}>
        {view.merges.map((merge, at) => (
          <li key={merge.id}>
            <div>{words.mergedOn(merge.goneName, showMoment(merge.madeAt))}</div>
            {/* The latest first: an older merge is taken apart after it. */}
            {mayRecord && at === 0 && <Button className="no-print" variant="default" size="compact-md" aria-label={words.undoOf(merge.goneName)} onClick={() => setUndoing(merge)}>{words.undo}</Button>}
          </li>
        ))}
      </ul>
      {undoing && <UndoDialog merge={undoing} close={() => setUndoing(null)} />}
    </Panel>
  )
}

function UndoDialog({ merge, close }: { merge: Merge; close: () => void }) {
  const words = useWords(vi, en).person
  const undo = useWrite<{ mergeId: string }>('/api/people/merge/undo', [...CLUB_READS, '/api/people'])
  const confirm = () =>
    undo.send({ mergeId: merge.id }, () => {
      toast(words.undone)
      close()
    })
  return (
    <ConfirmDialog title={words.undoTitle(merge.goneName)} verb={words.undoVerb} busy={undo.busy} confirm={confirm} close={close}>
      <p>{words.undoMeaning}</p>
      {undo.problem && <ProblemNote problem={undo.problem} />}
    </ConfirmDialog>
  )
}
