/** Khung trang một câu lạc bộ: where it is, how far it has come, and its parts beside one another. Rooms after this one hang their pages into it. */
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { showDay } from '#client/format.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Page, Tabs } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge, Loaded, Note, type Tone } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { capital } from '#kernel/vietnamese.ts'
import type { Status } from './club-event.ts'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import { STEPS } from './founding-step.ts'
import { type ClubWords, vi } from './vi.ts'

/** What is read anew after a write to a club: the clubs, their figures, and where the plan stands. */
export const CLUB_READS: readonly string[] = ['/api/clubs', '/api/figures', '/api/plans']

const TONES: Record<Status, Tone> = { planned: 'quiet', preparing: 'note', decided: 'note', launched: 'note', active: 'ok', suspended: 'warn', merged: 'quiet', dissolved: 'quiet' }
export function StatusBadge({ status }: { status: Status }) {
  return <Badge tone={TONES[status]} {...(status === 'decided' || status === 'launched' ? { mark: 'tick' } : {})}>{useWords(vi, en).statuses[status]}</Badge>
}

type FrameProps = {
  readonly clubId: string
  /** Buttons of the page within; the main one last. */
  readonly acts?: ReactNode | ((view: ClubView) => ReactNode)
  readonly children: (view: ClubView) => ReactNode
}

export function ClubFrame({ clubId, acts, children }: FrameProps) {
  const { day } = useScope()
  const { title } = useWords(vi, en)
  const view = useGet<ClubView>(`/api/clubs/${clubId}`, { on: day })
  if (view.error && view.data === undefined) return <Page title={title} crumbs={[{ text: title, to: '/cau-lac-bo' }]}><Loaded from={view}>{() => null}</Loaded></Page>
  return <Loaded from={view}>{(answer) => <Framed view={answer} acts={typeof acts === 'function' ? acts(answer) : acts}>{children(answer)}</Framed>}</Loaded>
}

function Framed({ view, acts, children }: { view: ClubView; acts: ReactNode; children: ReactNode }) {
  const words = useWords(vi, en)
  const mayRecord = useMay('clubs', 'record')
  const { club, on } = view
  const buttons = (
    <>
      <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => window.print()}>{words.frame.print}</Button>
      {mayRecord && <LinkButton variant="default" to="/cau-lac-bo/$clubId/sua" params={{ clubId: club.id }}>{words.frame.edit}</LinkButton>}
      {acts}
    </>
  )
  const crumbs = [{ text: words.title, to: '/cau-lac-bo' }, ...view.areaLine.map(({ kind, name }) => ({ text: capital(`${kind} ${name}`) })), { text: club.name }]
  return (
    <Page title={club.name} badge={<StatusBadge status={club.status} />} lead={leadOf(view, words)} crumbs={crumbs} acts={buttons}>
      <ClubTabs view={view} />
      {club.plannedOn !== null && club.plannedOn > on && <Note>{words.frame.notYet(showDay(on))}</Note>}
      {children}
    </Page>
  )
}

/** "Thôn Mẫu 3, xã Mẫu Hà. UBND xã quyết định ngày 12/9/2018, ra mắt ngày 20/9/2018." */
function leadOf({ club }: ClubView, words: ClubWords): string {
  const { frame } = words
  const founded = club.decidedOn ? frame.decided(showDay(club.decidedOn), club.decision ?? '', club.decidedBy ?? '') : frame.notDecided
  const story = [founded, club.launchedOn && frame.launched(showDay(club.launchedOn)), club.firstMeetingOn && frame.met(showDay(club.firstMeetingOn))].filter(Boolean).join(', ')
  const sentences = [capital(placeText(club)), story, club.predecessor && frame.from(club.predecessor), club.paperOnly && frame.paperOnly.replace(/\.$/, '')]
  return `${sentences.filter(Boolean).join('. ')}.`
}

/** "Nậm Cọ, xã Nậm Tha"; a club whose commune is not known yet stands in its district. */
export const placeText = ({ hamlet, commune }: Pick<ClubView['club'], 'hamlet' | 'commune'>): string => [hamlet, commune].filter(Boolean).join(', ')

function ClubTabs({ view: { club } }: { view: ClubView }) {
  const words = useWords(vi, en).frame
  const seesMembers = useMay('members', 'read')
  const seesMoney = useMay('money', 'read')
  const maySet = useMay('club-settings', 'record')
  const params = { clubId: club.id }
  const at = (text: string, page: string) => ({ text, to: `/cau-lac-bo/$clubId${page}`, params })
  const tabs = [
    at(words.overview, ''), ...(seesMembers ? [at(words.members, '/thanh-vien')] : []), ...(seesMoney ? [{ ...at(words.fund, '/quy'), below: true }, { ...at(words.loans, '/vay-von'), below: true }, { ...at(words.property, '/dong-gop'), below: true }] : []), at(words.board, '/ban-chu-nhiem'), at(words.founding(club.stepsDone, STEPS.length), '/thanh-lap'),
    at(words.files, '/ho-so'), ...(maySet ? [at(words.settings, '/thiet-lap')] : []), at(words.history, '/lich-su'),
  ]
  return <Tabs label={words.tabs} tabs={tabs} />
}
