/** Quỹ Chăm sóc của một câu lạc bộ: each request from the commune's paper to the club's own receipt, and what may follow. */
import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { FileButton } from '#client/file-button.tsx'
import { showDay, showDong, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Empty, Loaded, Note } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { ClubFrame } from '#features/clubs/club-frame.desk.tsx'
import type { CareFundKind } from './care-fund.ts'
import { FileDialog } from './care-fund-file.desk.tsx'
import { BackDialog, rightFor, StepDialog } from './care-fund-dialogs.desk.tsx'
import type { CareFundEventView, ClubCareFundView } from './care-fund-view.ts'
import { en } from './care-fund-words.en.ts'
import { vi } from './care-fund-words.vi.ts'
import { VoucherLink } from './cash-book-row.desk.tsx'
import styles from './fund.module.css'
import { Sums } from './fund-panels.desk.tsx'

const WAY: readonly CareFundKind[] = ['requested', 'decided', 'transferred', 'handed-over', 'received']
type Doing = { readonly kind: CareFundKind; readonly request: number } | { readonly back: CareFundEventView } | { readonly fileFor: CareFundEventView }

export default function CareFundPage() {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  return <ClubFrame clubId={clubId}>{() => <OfClub key={clubId} clubId={clubId} />}</ClubFrame>
}

function OfClub({ clubId }: { clubId: string }) {
  const { day } = useScope()
  const view = useGet<ClubCareFundView>(`/api/clubs/${clubId}/care-fund`, { on: day })
  return <Loaded from={view}>{(answer) => <Way clubId={clubId} view={answer} />}</Loaded>
}

function Way({ clubId, view }: { clubId: string; view: ClubCareFundView }) {
  const words = useWords(vi, en)
  const [doing, act] = useState<Doing | null>(null)
  const mayAsk = useMay('care-fund', 'record')
  const ask = mayAsk && <Button variant={view.requests.length === 0 ? 'filled' : 'default'} onClick={() => act({ kind: 'requested', request: 0 })}>{words.acts.requested}</Button>
  return (
    <>
      <Standing view={view} />
      {view.unlinked.length > 0 && <Unlinked clubId={clubId} entries={view.unlinked} />}
      {view.requests.length === 0 ? <Empty title={words.club.none} act={ask}>{words.club.noneMeaning}</Empty> : view.requests.map((request) => <Request key={request.request} clubId={clubId} request={request} act={act} />)}
      {view.requests.length > 0 && ask && <div className="no-print">{ask}</div>}
      {view.past.length > 0 && <Past clubId={clubId} events={view.past} />}
      {doing && 'back' in doing && <BackDialog event={doing.back} close={() => act(null)} />}
      {doing && 'fileFor' in doing && <FileDialog clubId={clubId} event={doing.fileFor} close={() => act(null)} />}
      {doing && 'kind' in doing && <StepDialog clubId={clubId} {...doing} view={view} close={() => act(null)} />}
    </>
  )
}

function Standing({ view: { standing, target } }: { view: ClubCareFundView }) {
  const words = useWords(vi, en)
  const own = words.club
  const { step, since, waitsFor, days, gap } = standing
  const waits = waitsFor ? [words.waits[waitsFor], days === null ? '' : words.days(showNumber(days))].filter(Boolean).join(', ') : words.nobody
  return (
    <Panel title={own.title}>
      <Sums lines={[{ name: own.step, value: since ? own.since(words.steps[step], showDay(since)) : words.steps[step] }, { name: own.waitsFor, value: waits }, { name: own.target, value: showDong(target) }, ...(['asked', 'decided', 'transferred', 'received', 'inBooks'] as const).map((name) => ({ name: own[name], value: showDong(standing[name]) }))]} />
      {gap !== 0 && <Note tone="warn">{gap < 0 ? own.less(showDong(-gap)) : own.more(showDong(gap))}</Note>}
    </Panel>
  )
}

function Unlinked({ clubId, entries }: { clubId: string; entries: ClubCareFundView['unlinked'] }) {
  const words = useWords(vi, en).club
  return (
    <Panel title={words.unlinked} note={words.unlinkedLead}>
      <ul className={styles.steps}>
        {entries.map(({ entryId, voucher, day, amount, memo }) => <li key={entryId}><Voucher clubId={clubId} entryId={entryId} voucher={voucher} />, {showDay(day)}, {showDong(amount)}. {memo}</li>)}
      </ul>
    </Panel>
  )
}

/** The committee's officer sees that there is a voucher, and not the books. */
function Voucher({ clubId, entryId, voucher }: { clubId: string; entryId: string; voucher: string }) {
  return useMay('money', 'read') ? <VoucherLink clubId={clubId} entryId={entryId}>{voucher}</VoucherLink> : voucher
}

type RequestProps = { readonly clubId: string; readonly request: ClubCareFundView['requests'][number]; readonly act: (doing: Doing) => void }
function Request({ clubId, request, act }: RequestProps) {
  const words = useWords(vi, en)
  const rights = { ask: useMay('care-fund', 'record'), decide: useMay('care-fund', 'approve'), receive: useMay('money', 'record') }
  const { events, mayFollow } = request
  const last = events.at(-1)
  const toCome = request.step === 'declined' ? [] : WAY.filter((kind) => !events.some((event) => event.kind === kind))
  return (
    <Panel title={words.club.request(showNumber(request.request))}>
      <div className="stack">
        <ol className={styles.steps}>
          {events.map((event) => <Step key={event.id} clubId={clubId} event={event} act={act} />)}
          {toCome.map((kind) => <li key={kind} className="soft">{words.kinds[kind]}: {words.club.toCome}</li>)}
        </ol>
        <div className={`${styles.choices} no-print`}>
          {mayFollow.filter((kind) => rights[rightFor(kind)]).map((kind) => <Button key={kind} variant={kind === 'declined' || kind === 'postponed' || request.waitsFor === null ? 'default' : 'filled'} onClick={() => act({ kind, request: request.request })}>{words.acts[kind]}</Button>)}
          {last && rights[rightFor(last.kind)] && <Button variant="default" onClick={() => act({ back: last })}>{words.acts.back}</Button>}
        </div>
      </div>
    </Panel>
  )
}

type StepProps = { readonly clubId: string; readonly event: CareFundEventView; readonly after?: string; /** Of a step that counts. */ readonly act?: (doing: Doing) => void }
function Step({ clubId, event, after, act }: StepProps) {
  const words = useWords(vi, en)
  const own = words.club
  const { kind, day, number, amount, party, place, reason, fileId, entryId, voucher } = event
  const seesFiles = useMay('members', 'read')
  const mayAttach = [useMay('care-fund', 'record'), useMay('club-settings', 'record')].every(Boolean)
  const told = [showDay(day), number && own.number(number), amount !== null && showDong(amount), place && words.acts.ways[place].toLocaleLowerCase(), party, reason].filter(Boolean).join(', ')
  return (
    <li>
      <strong>{words.kinds[kind]}</strong>: {told}{entryId && voucher && <>, {own.voucher} <Voucher clubId={clubId} entryId={entryId} voucher={voucher} /></>} {fileId && seesFiles && <FileButton small path={`/api/clubs/files/${fileId}`} label={own.openFile(words.kinds[kind])}>{own.file}</FileButton>}
      {act && mayAttach && !fileId && !entryId && <Button size="compact-md" variant="subtle" className="no-print" aria-label={words.acts.addFileOf(words.kinds[kind])} onClick={() => act({ fileFor: event })}>{words.acts.addFile}</Button>}
      {after && <p className="soft small">{after}</p>}
    </li>
  )
}

function Past({ clubId, events }: { clubId: string; events: readonly CareFundEventView[] }) {
  const words = useWords(vi, en).club
  return (
    <Panel title={words.past}>
      <ul className={styles.steps}>
        {events.map((event) => <Step key={event.id} clubId={clubId} event={event} after={event.voidReason ? words.pastReason(event.voidReason) : words.reversed} />)}
      </ul>
    </Panel>
  )
}
