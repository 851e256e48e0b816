/** Một người: who it is, where they belong and belonged, who may be the same person, and every version of what was recorded. */
import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { showDay, showPhone } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Facts, Page, Panel } from '#client/page.tsx'
import { useGet, useMay, useSession } from '#client/session.tsx'
import { Badge, Loaded, type Tone } from '#client/states.tsx'
import { birthText } from '#features/people/birth.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { addressOf } from '#features/people/form-of-address.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { capital } from '#kernel/vietnamese.ts'
import { en } from './en.ts'
import { LeaveDialog, TransferDialog } from './leave-dialog.desk.tsx'
import { PersonLink } from './member-columns.desk.tsx'
import type { PersonView } from './member-view.ts'
import { LikelyPanel, MergesPanel } from './person-duplicates.desk.tsx'
import { HistoryPanel } from './person-history.desk.tsx'
import styles from './person-page.module.css'
import { SensitivePanel } from './person-sensitive.desk.tsx'
import { ApplicationsPanel, OfficesPanel, SpellsPanel } from './person-spells.desk.tsx'
import { vi } from './vi.ts'

export default function PersonPage() {
  const { personId } = useParams({ strict: false }) as { personId: string }
  return <Loaded from={useGet<PersonView>(`/api/people/${personId}`)}>{(view) => <OnePerson view={view} />}</Loaded>
}

type State = keyof (typeof vi)['person']['states']
const TONES: Record<State, Tone> = { member: 'ok', applicant: 'note', former: 'quiet', died: 'quiet', anonymised: 'quiet', none: 'quiet' }

function stateOf({ anonymisedAt, diedOn, spells, applications }: PersonView, today: string): State {
  if (anonymisedAt) return 'anonymised'
  if (diedOn) return 'died'
  if (spells.some(({ joinedOn, leftOn }) => joinedOn <= today && (leftOn === null || leftOn >= today))) return 'member'
  if (applications.some(({ outcome }) => outcome === null)) return 'applicant'
  return spells.length > 0 ? 'former' : 'none'
}

/** The spell that lasts, if there is one. */
export const openSpell = ({ spells }: PersonView): PersonView['spells'][number] | undefined => spells.find(({ leftOn }) => leftOn === null)

/** "bà, sinh 1958, 60 tuổi, Thôn 3, xã Mẫu Hà" */
export function leadOf(view: PersonView, people: typeof peopleVi, words: typeof vi): string {
  const age = view.diedOn === null ? view.age : null
  const parts = [people.addresses[addressOf(view.age, view.sex)], view.birth && people.born(birthText(view.birth)), age !== null && words.aged(age), view.hamlet, view.area]
  const text = parts.filter(Boolean).join(', ')
  return capital(text)
}

export function usePersonCrumbs(view: PersonView, page?: string) {
  const words = useWords(vi, en)
  const club = openSpell(view) ?? view.spells.at(-1)
  const params = { personId: view.id }
  return [
    club ? { text: club.club, to: '/cau-lac-bo/$clubId', params: { clubId: club.clubId } } : { text: words.person.search, to: '/nguoi' },
    ...(club ? [{ text: words.title, to: '/cau-lac-bo/$clubId/thanh-vien', params: { clubId: club.clubId } }] : []),
    ...(page ? [{ text: view.fullName, to: '/nguoi/$personId', params }, { text: page }] : [{ text: view.fullName }]),
  ]
}

function OnePerson({ view }: { view: PersonView }) {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const { today } = useSession()
  const mayRecord = useMay('members', 'record') && view.anonymisedAt === null
  const seesSensitive = useMay('sensitive', 'read')
  const [act, setAct] = useState<'leave' | 'transfer' | null>(null)
  const state = stateOf(view, today)
  const spell = openSpell(view)
  const params = { personId: view.id }
  const close = () => setAct(null)
  const acts = mayRecord && (
    <>
      <LinkButton variant="default" to="/nguoi/$personId/quyen-rieng-tu" params={params}>{words.person.privacy}</LinkButton>
      {spell && <Button variant="default" onClick={() => setAct('transfer')}>{words.person.transfer}</Button>}
      {spell && <Button variant="default" onClick={() => setAct('leave')}>{words.person.leave}</Button>}
      <LinkButton to="/nguoi/$personId/sua" params={params}>{words.person.edit}</LinkButton>
    </>
  )
  return (
    <Page title={view.fullName} badge={<Badge tone={TONES[state]}>{words.person.states[state]}</Badge>} lead={leadOf(view, people, words)} crumbs={usePersonCrumbs(view)} acts={acts}>
      <div className={styles.pair}>
        <FactsPanel view={view} />
        {seesSensitive && <SensitivePanel personId={view.id} />}
      </div>
      <LikelyPanel view={view} mayRecord={mayRecord} />
      <SpellsPanel view={view} mayRecord={mayRecord} />
      <div className={styles.pair}>
        <OfficesPanel view={view} />
        <ApplicationsPanel view={view} />
      </div>
      <MergesPanel view={view} mayRecord={mayRecord} />
      <HistoryPanel view={view} />
      {act === 'leave' && spell && <LeaveDialog view={view} spell={spell} close={close} />}
      {act === 'transfer' && spell && <TransferDialog view={view} spell={spell} close={close} />}
    </Page>
  )
}

function FactsPanel({ view }: { view: PersonView }) {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const phone = view.phone ? (view.phoneOwner ? words.person.phoneOf(showPhone(view.phone), view.phoneOwner) : showPhone(view.phone)) : null
  const guardian = [view.guardian, view.guardianPhone && showPhone(view.guardianPhone)].filter(Boolean).join(', ')
  const household = view.household.length === 0 ? words.person.alone : <ul className={styles.plain}>{view.household.map((each) => <li key={each.personId}><PersonLink {...each} /></li>)}</ul>
  const facts = [
    { name: people.fields.birth, value: view.birth ? birthText(view.birth) : people.unknown }, { name: people.fields.sex, value: people.sexes[view.sex] }, { name: words.person.home, value: [view.hamlet, view.area].filter(Boolean).join(', ') },
    { name: people.fields.phone, value: phone ?? people.unknown }, { name: words.person.household, value: household }, ...(guardian ? [{ name: words.person.guardian, value: guardian }] : []), ...(view.diedOn ? [{ name: words.person.died, value: showDay(view.diedOn) }] : []),
  ]
  return <Panel title={words.person.facts} note={words.person.version(view.version)}><Facts facts={facts} /></Panel>
}
