/** Ban Chủ nhiệm: who holds which office, who held it before, how it was handed over; and the groups. */
import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { showDay, showPhone } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useMay } from '#client/session.tsx'
import { Empty, Note } from '#client/states.tsx'
import { FileButton } from '#client/file-button.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { capital } from '#kernel/vietnamese.ts'
import { Appoint, EndTerm, HandOverTerm, type Term } from './board-dialogs.desk.tsx'
import type { Office } from './board.ts'
import { ClubFrame } from './club-frame.desk.tsx'
import { ClubGroups } from './club-groups.desk.tsx'
import { boardTitle, heldOn, sizeNote } from './club-panels.desk.tsx'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** One thing is done at a time. */
type Act = { readonly kind: 'appoint' } | { readonly kind: 'end' | 'hand-over'; readonly term: Term }

export default function BoardPage() {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  return <ClubFrame clubId={clubId}>{(view) => <BoardAndGroups view={view} />}</ClubFrame>
}

function BoardAndGroups({ view }: { view: ClubView }) {
  const words = useWords(vi, en)
  const own = words.board
  const mayRecord = useMay('clubs', 'record')
  const [act, setAct] = useState<Act | null>(null)
  const close = () => setAct(null)
  const { club, terms, on } = view
  const order = Object.keys(words.offices) as Office[]
  const now = heldOn(terms, on).sort((one, other) => order.indexOf(one.office) - order.indexOf(other.office))
  const coming = terms.filter(({ from }) => from > on)
  const before = terms.filter(({ to }) => to !== null && to < on).reverse()
  const appoint = mayRecord && <Button onClick={() => setAct({ kind: 'appoint' })}>{own.appoint}</Button>
  return (
    <>
      {sizeNote(view, words) && <Note tone="warn">{sizeNote(view, words)}</Note>}
      <Panel title={boardTitle(view, words)} note={view.board.lower !== null && view.board.upper !== null ? own.sizeNote(view.board.lower, view.board.upper) : own.apart} flush={now.length > 0} acts={appoint}>
        {now.length === 0 ? <p className="soft">{own.empty}</p> : <Terms caption={own.now(showDay(on))} terms={now} act={mayRecord ? setAct : null} />}
      </Panel>
      {coming.length > 0 && <Panel title={own.coming} flush><Terms caption={own.coming} terms={coming} act={mayRecord ? setAct : null} /></Panel>}
      {before.length > 0 && <Panel title={own.before} flush><EarlierTerms terms={before} all={terms} /></Panel>}
      <ClubGroups view={view} />
      {act?.kind === 'appoint' && <Appoint clubId={club.id} missing={view.board.missing} close={close} />}
      {act?.kind === 'end' && <EndTerm clubId={club.id} term={act.term} close={close} />}
      {act?.kind === 'hand-over' && <HandOverTerm clubId={club.id} term={act.term} terms={terms} close={close} />}
      {terms.length === 0 && !mayRecord && <Empty title={own.panelNone} />}
    </>
  )
}

const Head = ({ names, acts }: { names: readonly string[]; acts?: string | undefined }) => <thead><tr>{names.map((name) => <th key={name} scope="col">{name}</th>)}{acts && <th scope="col" className="no-print">{acts}</th>}</tr></thead>

function Terms({ caption, terms, act }: { caption: string; terms: readonly Term[]; act: ((act: Act) => void) | null }) {
  const words = useWords(vi, en)
  const own = words.board
  const button = (kind: 'end' | 'hand-over', term: Term, text: string): ReactNode => (
    <Button size="compact-md" variant="default" aria-label={`${text}: ${words.offices[term.office]}, ${term.name}`} onClick={() => act?.({ kind, term })}>{text}</Button>
  )
  return (
    <PlanTable caption={caption}>
      <Head names={[own.office, own.person, own.phone, own.from, own.to, own.decision]} acts={act ? own.acts : undefined} />
      <tbody>
        {terms.map((term) => (
          <tr key={term.id}>
            <th scope="row">{words.offices[term.office]}</th>
            <td><strong>{term.name}</strong></td>
            <td className="unbroken">{term.phone ? <a href={`tel:${term.phone}`}>{showPhone(term.phone)}</a> : <span className="soft">{own.noPhone}</span>}</td>
            <td className="unbroken">{showDay(term.from)}</td>
            <td className="unbroken">{term.to ? showDay(term.to) : <span className="soft">{own.untilNext}</span>}</td>
            <td>{term.decision ?? words.none}</td>
            {act && <td className="no-print"><span className="line">{button('hand-over', term, own.handOver)}{button('end', term, own.end)}</span></td>}
          </tr>
        ))}
      </tbody>
    </PlanTable>
  )
}

function EarlierTerms({ terms, all }: { terms: readonly Term[]; all: readonly Term[] }) {
  const words = useWords(vi, en)
  const own = words.board
  const seesFiles = useMay('members', 'read')
  return (
    <PlanTable caption={own.before}>
      <Head names={[own.office, own.person, own.from, own.to, own.reason, own.handover]} />
      <tbody>
        {terms.map((term) => {
          const successor = all.find(({ id }) => id === term.handedTo)
          return (
            <tr key={term.id}>
              <th scope="row">{words.offices[term.office]}</th>
              <td>{term.name}</td>
              <td className="unbroken">{showDay(term.from)}</td>
              <td className="unbroken">{showDay(term.to)}</td>
              <td>{[successor && own.handedTo(successor.name), term.endedReason && capital(term.endedReason)].filter(Boolean).join('. ') || words.none}</td>
              <td>{term.handoverFileId && seesFiles ? <FileButton small path={`/api/clubs/files/${term.handoverFileId}`} label={words.files.download(own.minutesTitle(words.offices[term.office]))}>{words.founding.file}</FileButton> : words.none}</td>
            </tr>
          )
        })}
      </tbody>
    </PlanTable>
  )
}
