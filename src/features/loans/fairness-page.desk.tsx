/** Ai chưa được vay: how many people have had a loan against the half that the plan asks for, to whom the money went, and who has never had any. */
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { showDay, showNumber, showPercent } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge, Loaded, Note } from '#client/states.tsx'
import { Table, type TableColumn } from '#client/table.tsx'
import { useScope } from '#client/url-state.ts'
import { en } from './lend-words.en.ts'
import { type LendWords, vi } from './lend-words.vi.ts'
import { LoanFrame } from './loan-frame.desk.tsx'
import type { FairnessView } from './loan-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

export default function FairnessPage() {
  return <LoanFrame>{({ club }) => <Fairness key={club.id} clubId={club.id} />}</LoanFrame>
}

function Fairness({ clubId }: { clubId: string }) {
  const { day } = useScope()
  const fairness = useGet<FairnessView>(`/api/clubs/${clubId}/loans/fairness`, { on: day })
  return (
    <Loaded from={fairness}>
      {(view) => (
        <>
          <Half view={view} />
          <Shares view={view} />
          <Never never={view.never} members={view.members} />
        </>
      )}
    </Loaded>
  )
}

function Half({ view: { on, members, borrowed, needed } }: { view: FairnessView }) {
  const words = useWords(vi, en).fair
  const { share } = useWords(phoneVi, phoneEn).list
  return (
    <Panel title={words.title} note={words.lead(showDay(on))}>
      {members === 0 ? <p>{words.noMembers}</p> : <Note tone={needed === 0 ? 'ok' : 'note'}><strong>{share(borrowed, members, showPercent((borrowed / members) * 100), needed)}</strong></Note>}
    </Panel>
  )
}

type Line = FairnessView['all'] & { readonly group: string; readonly turnShare: number; readonly sumShare: number }
const shareColumns = (words: LendWords['fair']): readonly TableColumn<Line>[] => [
  { id: 'group', head: words.group, value: ({ group }) => group },
  { id: 'people', head: words.people, value: ({ people }) => people, as: 'number' },
  { id: 'turns', head: words.turns, value: ({ turns }) => turns, as: 'number' },
  { id: 'turn-share', head: words.turnShare, value: ({ turnShare }) => turnShare, show: ({ turnShare }) => showPercent(turnShare), as: 'number' },
  { id: 'sum', head: words.sum, value: ({ sum }) => sum, as: 'number' },
  { id: 'sum-share', head: words.sumShare, value: ({ sumShare }) => sumShare, show: ({ sumShare }) => showPercent(sumShare), as: 'number' },
]

function Shares({ view: { all, women, poor } }: { view: FairnessView }) {
  const words = useWords(vi, en).fair
  const columns = useMemo(() => shareColumns(words), [words])
  if (all.turns === 0) return <Panel title={words.shares}><p>{words.noTurns}</p></Panel>
  const line = (group: string, share: FairnessView['all']): Line => ({ ...share, group, turnShare: (share.turns / all.turns) * 100, sumShare: (share.sum / all.sum) * 100 })
  const rows = [line(words.women, women), ...(poor ? [line(words.poor, poor)] : []), line(words.all, all)]
  return (
    <Panel title={words.shares} note={words.sharesNote}>
      <div className="stack">
        <Table name="shares" plain caption={words.shares} rows={rows} columns={columns} rowId={({ group }) => group} />
        {poor === null && <Note>{words.tooFew}</Note>}
      </div>
    </Panel>
  )
}

type Member = FairnessView['never'][number]
function Never({ never, members }: { never: readonly Member[]; members: number }) {
  const words = useWords(vi, en).fair
  const seesPeople = useMay('members', 'read')
  const columns = useMemo((): readonly TableColumn<Member>[] => [
    { id: 'name', head: words.name, value: ({ name }) => name, as: 'person', ...(seesPeople && { show: ({ personId, name }: Member) => <Link to="/nguoi/$personId" params={{ personId } as never}>{name}</Link> }) },
    { id: 'hamlet', head: words.hamlet, value: ({ hamlet }) => hamlet, filter: 'choice' },
    { id: 'joined', head: words.joined, value: ({ joinedOn }) => joinedOn, as: 'day' },
    { id: 'standing', head: words.standing, value: ({ isPromised }) => (isPromised ? words.promised : words.notAsked), show: ({ isPromised }) => (isPromised ? <Badge tone="note">{words.promised}</Badge> : words.notAsked), filter: 'choice' },
  ], [words, seesPeople])
  if (members === 0) return null
  if (never.length === 0) return <Panel title={words.caption}><p>{words.everybody}</p></Panel>
  return <Panel title={words.never(showNumber(never.length))} note={words.neverNote}><Table name="never" caption={words.caption} rows={never} columns={columns} rowId={({ personId }) => personId} /></Panel>
}
