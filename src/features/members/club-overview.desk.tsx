/** Tổng quan một câu lạc bộ: how it is made up, whom to invite, how far it has come, who leads it, who belongs to it. */
import { useParams } from '@tanstack/react-router'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { ClubFrame } from '#features/clubs/club-frame.desk.tsx'
import { BoardPanel, FactsPanel, FoundingPanel, UpkeepPanel } from '#features/clubs/club-panels.desk.tsx'
import type { ClubView } from '#features/clubs/club-view.ts'
import { AgeBars } from './age-bars.desk.tsx'
import styles from './club-overview.module.css'
import { CompositionPanel } from './composition-panel.desk.tsx'
import { en } from './en.ts'
import type { CompositionView } from './member-view.ts'
import { MembersPreview } from './members-preview.desk.tsx'
import { NavigatorPanel } from './navigator-panel.desk.tsx'
import { vi } from './vi.ts'

export default function ClubOverview() {
  const words = useWords(vi, en).list
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  const mayRecord = useMay('members', 'record')
  const acts = mayRecord && <LinkButton to="/cau-lac-bo/$clubId/thanh-vien/them" params={{ clubId }}>{words.add}</LinkButton>
  return <ClubFrame clubId={clubId} acts={acts}>{(view) => <Overview view={view} />}</ClubFrame>
}

function Overview({ view }: { view: ClubView }) {
  const seesFigures = useMay('figures', 'read')
  const seesMembers = useMay('members', 'read')
  const clubId = view.club.id
  return (
    <>
      {seesFigures ? <WithFigures view={view} /> : <FoundingPanel view={view} />}
      <BoardPanel view={view} />
      {seesMembers && <MembersPreview clubId={clubId} />}
      <UpkeepPanel view={view} />
      <FactsPanel view={view} />
    </>
  )
}

/** A club without members has nothing to compare: its steps stand first. */
function WithFigures({ view }: { view: ClubView }) {
  const { day } = useScope()
  const clubId = view.club.id
  const composition = useGet<CompositionView>(`/api/clubs/${clubId}/composition`, { on: day })
  return (
    <Loaded from={composition}>
      {(figures) =>
        figures.composition.total === 0 ? (
          <>
            <FoundingPanel view={view} />
            <CompositionPanel view={figures} />
          </>
        ) : (
          <div className={styles.pair}>
            <div className={styles.wide}>
              <CompositionPanel view={figures} />
              <FoundingPanel view={view} />
            </div>
            <div className={styles.side}>
              <NavigatorPanel key={figures.on} clubId={clubId} composition={figures} />
              <AgeBars view={figures} />
            </div>
          </div>
        )
      }
    </Loaded>
  )
}
