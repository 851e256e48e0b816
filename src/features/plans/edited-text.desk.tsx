import { Button, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { en } from './en.ts'
import type { Edits } from './kept-edits.desk.tsx'
import { PieceEditor, sectionOf } from './piece-editor.desk.tsx'
import { Changes } from './plan-history.desk.tsx'
import { useDraftingWords } from './plan-part.desk.tsx'
import type { Head } from './plan-view.ts'
import { vi } from './vi.ts'

type EditedTextProps = { readonly head: Head; readonly edits: Edits; readonly section: string; readonly show: (section: string) => void; readonly title?: string; readonly below?: ReactNode }

/** The text under edit, whole or one section of it; above it what clashes with another person's edits. */
export function EditedText({ head, edits, section, show, title, below }: EditedTextProps) {
  const words = useDraftingWords().draft
  const { places } = useWords(vi, en)
  const sections = [...new Set(edits.edited.map(({ piece }) => sectionOf(piece.anchor)))].filter((each) => each !== 'notes')
  const choices = [{ value: '', label: words.whole }, ...sections.map((each) => ({ value: each, label: places[each] ?? each }))]
  return (
    <div className="stack">
      {edits.clashes.length > 0 && (
        <Panel title={words.clashes(edits.clashes.length)} note={words.clashesHint} acts={<Button variant="default" size="compact-md" onClick={edits.settle}>{words.settle}</Button>}>
          <Changes planId={head.id} changes={edits.clashes} />
        </Panel>
      )}
      <Panel title={title ?? words.text} acts={<NativeSelect aria-label={words.only} value={section} onChange={(event) => show(event.currentTarget.value)} data={choices} />}>
        <PieceEditor edited={edits.edited} section={section} change={edits.setEdited} />
      </Panel>
      {below}
    </div>
  )
}
