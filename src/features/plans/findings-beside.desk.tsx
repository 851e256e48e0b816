/** The same check that the server runs, beside the text while it is edited. */
import { Button } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import { useLanguage, useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { checkPlan } from './check-plan.ts'
import { en } from './en.ts'
import { type Finding, findingKey, takeSuggestion } from './finding.ts'
import { findingWords, severityWords } from './finding-words.ts'
import styles from './findings-beside.module.css'
import type { Edits } from './kept-edits.desk.tsx'
import { focusPiece, sectionOf } from './piece-editor.desk.tsx'
import { toneOf } from './plan-findings.desk.tsx'
import { useDraftingWords } from './plan-part.desk.tsx'
import type { Head } from './plan-view.ts'
import type { KnownArea } from './read-places.ts'
import { understand } from './understand.ts'
import { vi } from './vi.ts'

type BesideProps = { readonly head: Head; readonly edits: Edits; readonly showSection: (section: string) => void }

export function FindingsBeside({ head, edits, showSection }: BesideProps) {
  const words = useDraftingWords().draft
  const open = useOpenFindings(head, edits)
  return (
    <Panel title={words.findings(open.length)}>
      <ul className={styles.list}>
        {open.map((finding) => <One key={`${findingKey(finding)}${finding.line}`} finding={finding} edits={edits} showSection={showSection} />)}
      </ul>
    </Panel>
  )
}

/** By the same areas as on the server, and without what was accepted. The text is checked after the letter just typed is on the screen. */
function useOpenFindings(head: Head, { after }: Edits): readonly Finding[] {
  const { day } = useScope()
  const mayRead = useMay('findings', 'read')
  const areas = useGet<{ areas: readonly KnownArea[] }>('/api/areas', { on: head.day ?? day }).data?.areas
  const notes = useGet<{ notes: readonly { finding: string; reopenedAt: string | null }[] }>(mayRead ? `/api/plans/${head.id}/findings` : null).data?.notes
  const document = useDeferredValue(after)
  return useMemo(() => {
    if (!areas) return []
    const accepted = new Set((notes ?? []).filter(({ reopenedAt }) => reopenedAt === null).map(({ finding }) => finding))
    return checkPlan(understand(document, areas), document).filter((finding) => finding.severity !== 'agrees' && !accepted.has(findingKey(finding)))
  }, [areas, notes, document])
}

function One({ finding, edits, showSection }: { finding: Finding; edits: Edits; showSection: (section: string) => void }) {
  const words = useDraftingWords().draft
  const { places } = useWords(vi, en)
  const language = useLanguage()
  const { anchor, severity, suggestion } = finding
  const { title, computed, suggestion: advice } = findingWords(finding, language)
  const go = () => {
    showSection(sectionOf(anchor))
    requestAnimationFrame(() => focusPiece(anchor))
  }
  const take = () => {
    if (!suggestion) return
    const mended = takeSuggestion(edits.after, suggestion).pieces
    edits.setEdited((before) => {
      let at = 0
      return before.map((each) => (each.gone ? each : { ...each, piece: mended[at++] ?? each.piece }))
    })
  }
  return (
    <li>
      <p className={styles.head}>
        <button type="button" className={styles.go} onClick={go} title={words.goTo(places[anchor] ?? anchor)}>{places[anchor] ?? anchor}</button>
        <Badge tone={toneOf(severity)}>{severityWords(severity, language)}</Badge>
      </p>
      <p><strong>{title}</strong></p>
      <p className="soft">{computed} {advice}</p>
      {suggestion && <Button variant="default" size="compact-sm" onClick={take}>{words.take(suggestion.to)}</Button>}
    </li>
  )
}
