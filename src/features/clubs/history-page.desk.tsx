/** Lịch sử: everything recorded of a club, what was taken back too; and the acts that pause or end it. */
import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { showDay, showMoment } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { FileButton } from '#client/file-button.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { ClubFrame } from './club-frame.desk.tsx'
import type { EventKind } from './club-event.ts'
import type { ClubView, EventView } from './club-view.ts'
import { en } from './en.ts'
import { RecordAct, TakeBack } from './history-dialogs.desk.tsx'
import styles from './history-page.module.css'
import { vi } from './vi.ts'

/** Who took it back is told where the server says it. */
export type EventShown = EventView & { readonly voidedBy?: string | null }
const ACTS: readonly EventKind[] = ['resumed', 'suspended', 'merged', 'dissolved']

export default function HistoryPage() {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  return <ClubFrame clubId={clubId}>{(view) => <History view={view} />}</ClubFrame>
}

function History({ view }: { view: ClubView }) {
  const history = useGet<{ events: readonly EventShown[] }>(`/api/clubs/${view.club.id}/history`)
  return <Loaded from={history}>{({ events }) => <Events events={events} view={view} />}</Loaded>
}

function Events({ events, view }: { events: readonly EventShown[]; view: ClubView }) {
  const words = useWords(vi, en)
  const own = words.history
  const mayRecord = useMay('clubs', 'record')
  const [acting, act] = useState<EventKind | null>(null)
  const [taking, take] = useState<EventShown | null>(null)
  const voided = events.filter(({ voidedAt }) => voidedAt !== null).length
  const open = mayRecord ? ACTS.filter((kind) => view.mayFollow.includes(kind)) : []
  return (
    <Panel
      title={own.panel(events.length, voided)} note={voided > 0 && own.note} flush
      acts={open.length > 0 && open.map((kind) => <Button key={kind} variant="default" size="compact-md" onClick={() => act(kind)}>{own.acts_[kind]}</Button>)}
    >
      <PlanTable caption={own.caption}>
        <thead>
          <tr>
            {[own.day, own.what, own.paper, own.reason, own.by, own.evidence].map((text) => <th key={text} scope="col">{text}</th>)}
            {mayRecord && <th scope="col" className="no-print">{own.acts}</th>}
          </tr>
        </thead>
        <tbody>{[...events].reverse().map((event) => <EventRow key={event.id} event={event} take={mayRecord ? take : null} />)}</tbody>
      </PlanTable>
      {acting && <RecordAct view={view} kind={acting} close={() => act(null)} />}
      {taking && <TakeBack clubId={view.club.id} event={taking} close={() => take(null)} />}
    </Panel>
  )
}

function EventRow({ event, take }: { event: EventShown; take: ((event: EventShown) => void) | null }) {
  const words = useWords(vi, en)
  const own = words.history
  const seesFiles = useMay('members', 'read')
  const name = words.events[event.kind]
  const day = showDay(event.day)
  const isVoid = event.voidedAt !== null
  return (
    <tr data-voided={isVoid || undefined} className={styles.event}>
      <td className="unbroken">{isVoid ? <s>{day}</s> : day}</td>
      <th scope="row">
        {isVoid ? <s>{name}</s> : <strong>{name}</strong>}
        {event.intoId && <Into clubId={event.intoId} />}
      </th>
      <td>{[event.number, event.issuer].filter(Boolean).join(', ') || words.none}</td>
      <td>
        {event.reason}
        {isVoid && <span className={styles.void}><strong>{own.voided(showMoment(event.voidedAt!), event.voidedBy ?? '')}</strong>: {event.voidReason}</span>}
        {!event.reason && !isVoid && words.none}
      </td>
      <td>{event.madeBy ?? own.system}<span className="soft small unbroken">{own.madeAt(showMoment(event.madeAt))}</span></td>
      <td>{event.fileId && seesFiles ? <FileButton small path={`/api/clubs/files/${event.fileId}`} label={own.filesOf(name, day)}>{words.founding.file}</FileButton> : words.none}</td>
      {take && <td className="no-print">{!isVoid && event.kind !== 'planned' && <Button size="compact-md" variant="default" aria-label={own.takeOf(name, day)} onClick={() => take(event)}>{own.take}</Button>}</td>}
    </tr>
  )
}

function Into({ clubId }: { clubId: string }) {
  const words = useWords(vi, en).history
  const { data } = useGet<ClubView>(`/api/clubs/${clubId}`)
  return data ? <span> {words.into(data.club.name)}</span> : null
}
