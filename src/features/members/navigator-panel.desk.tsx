/** Dẫn đường cơ cấu: whom to invite so that every band comes right at once. Whom, why not fewer, what it does, other ways, and then by name. */
import { useState } from 'react'
import { showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { en as clubsEn } from '#features/clubs/en.ts'
import { vi as clubsVi } from '#features/clubs/vi.ts'
import { BeforeAfter } from './before-after.desk.tsx'
import { shareText } from './composition-panel.desk.tsx'
import { en } from './en.ts'
import { invitationOf } from './invitation.ts'
import { kindsText, wholeText } from './kind-words.ts'
import type { CompositionView } from './member-view.ts'
import type { NavigationView } from './navigation-view.ts'
import styles from './navigator.module.css'
import { NavigatorPeople } from './navigator-people.desk.tsx'
import { vi } from './vi.ts'

type PanelProps = { readonly clubId: string; readonly composition: CompositionView }

export function NavigatorPanel({ clubId, composition }: PanelProps) {
  const navigation = useGet<NavigationView>(`/api/clubs/${clubId}/navigator`, { on: composition.on })
  return <div className={styles.box}><Loaded from={navigation}>{(view) => <Navigated clubId={clubId} composition={composition} view={view} />}</Loaded></div>
}

function Navigated({ clubId, composition, view }: PanelProps & { view: NavigationView }) {
  const words = useWords(vi, en)
  const seesPeople = useMay('sensitive', 'read')
  const [named, setNamed] = useState(false)
  const bands = view.standings.filter(({ band }) => band !== null).length
  const invitation = view.smallest === null ? null : invitationOf(view.smallest, view.ranges)
  const titles = {
    ways: invitation && words.navigator.title(wholeText(invitation, words.kinds), bands), within: words.navigator.within(bands), none: words.navigator.none(view.upTo), 'no-bands': words.navigator.noBands,
  }
  return (
    <Panel title={titles[view.outcome]}>
      <div className="stack">
        {invitation && <Invited view={view} brief={named && composition.applicants > 0} people={invitation.people} atLeast={invitation.atLeast.length > 0 ? words.navigator.among(invitation.atLeast.map((each) => words.navigator.atLeast(kindsText([each], words.kinds))).join(', ')) : ''} />}
        {view.outcome === 'within' && <p>{words.navigator.withinMeaning}</p>}
        {view.outcome === 'none' && <Proof view={view} />}
        {view.outcome === 'no-bands' ? <p>{words.navigator.noBandsMeaning}</p> : seesPeople && <NavigatorPeople clubId={clubId} composition={composition} named={named} setNamed={setNamed} />}
        <p className="soft small">{words.navigator.nobody}</p>
      </div>
    </Panel>
  )
}

/** `brief`: names are shown below with a table of their own. */
function Invited({ view, brief, people, atLeast }: { view: NavigationView; brief: boolean; people: number; atLeast: string }) {
  const words = useWords(vi, en)
  const [first, ...others] = view.ways
  return (
    <>
      <p>{atLeast} <OneFewer view={view} people={people} /></p>
      {first && !brief && <BeforeAfter before={view.standings} after={first.standings} now={first.standings[0]!.total - people} then={first.standings[0]!.total} head={words.navigator.after} />}
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{words.navigator.other}</summary>
          <p>{words.navigator.alsoDoes}</p>
          <ul>{others.map(({ kinds }) => <li key={kindsText(kinds, words.kinds)}>{kindsText(kinds, words.kinds)}</li>)}</ul>
        </details>
      )}
    </>
  )
}

/** The first reason is enough; it is the one that a person would check by hand. */
function OneFewer({ view: { oneFewer, standings }, people }: { view: NavigationView; people: number }) {
  const { fewer, of } = useWords(vi, en).navigator
  const reason = oneFewer[0]
  if (!reason) return null
  const upper = standings.find(({ measure }) => measure === reason.measure)?.band?.upper ?? null
  const over = upper !== null && reason.count * 100 > upper * reason.total
  const figures = [of[reason.measure], showNumber(reason.count), showNumber(reason.total), shareText(reason.count, reason.total)] as const
  return people === 1 ? fewer.none(...figures) : fewer[over ? 'over' : 'under'](people - 1, ...figures)
}

function Proof({ view }: { view: NavigationView }) {
  const words = useWords(vi, en).navigator
  const { measures } = useWords(clubsVi, clubsEn)
  const sentence = ({ measure, against, why, spans }: NavigationView['proof'][number]): string => {
    // Inviting nobody is how the club stands now, which the panel beside says.
    const numbers = spans.filter(({ to }) => to > 0).map(({ from, to }) => words.span(Math.max(1, from), to)).join(', ')
    return against ? words.why.against(measures[measure], words.of[against], numbers) : words.why[why](measures[measure], numbers)
  }
  return (
    <>
      <p>{words.noneMeaning}</p>
      <ul className={styles.proof}>{view.proof.filter(({ spans }) => spans.some(({ to }) => to > 0)).map((reason) => <li key={`${reason.measure}${reason.against}${reason.why}`}>{sentence(reason)}</li>)}</ul>
    </>
  )
}
