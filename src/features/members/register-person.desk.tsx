/** Thêm thành viên: one person once. Who may already be in the register shows while typing, and never stands in the way. */
import { Button, NativeSelect, Radio, TextInput } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type MouseEvent, useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Acts } from '#client/dialog.tsx'
import { focusFirstFault } from '#client/field-faults.ts'
import { Fields, Form, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { CLUB_READS, ClubFrame } from '#features/clubs/club-frame.desk.tsx'
import type { ClubView } from '#features/clubs/club-view.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { emptyDraft, type PersonDraft, readDraft } from '#features/people/person-draft.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import type { Day } from '#kernel/day.ts'
import { en } from './en.ts'
import { HouseholdField, type HouseholdOf } from './household-field.desk.tsx'
import { JoiningEffect } from './joining-effect.desk.tsx'
import { LikelyPeople } from './likely-people.desk.tsx'
import type { MembersView } from './member-view.ts'
import { PersonFields, Section, useDraftFaults } from './person-fields.desk.tsx'
import styles from './person-fields.module.css'
import { vi } from './vi.ts'

export default function RegisterPerson() {
  const { clubId } = useParams({ strict: false }) as { clubId: string }
  return <ClubFrame clubId={clubId}>{(view) => <Register key={view.club.id} view={view} />}</ClubFrame>
}

type As = 'member' | 'applicant'
type Frame = { readonly as: As; readonly on: string; readonly groupId: string; readonly enteredFor: string; readonly householdOf: HouseholdOf }
type Sent = { clubId: string; as: As; on: string; person: object; circumstance: object; householdOf: string | null; groupId: string | null; enteredFor: string | null }

function Register({ view: { club, groups } }: { view: ClubView }) {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const { day } = useScope()
  const today = useSession().today as Day
  const navigate = useNavigate()
  const [{ ghi }] = useUrlState({ ghi: '' })
  const members = useGet<MembersView>(`/api/clubs/${club.id}/members`, { on: day })
  const start = emptyDraft(club.communeId, club.covers === 'hamlet' ? (club.hamlet ?? '') : '')
  const [draft, setDraft] = useState<PersonDraft>(start)
  const [frame, setFrame] = useState<Frame>({ as: ghi === 'nguyen-vong' ? 'applicant' : 'member', on: day, groupId: '', enteredFor: '', householdOf: null })
  const [tried, setTried] = useState(false)
  const register = useWrite<Sent, { personId: string; likely: number }>('/api/people', [...CLUB_READS, '/api/people'])
  const read = readDraft(draft, today)
  const fault = useDraftFaults(read, tried, useFaults(register.problem))
  const set = (part: Partial<Frame>) => setFrame((before) => ({ ...before, ...part }))
  const home = frame.householdOf === ''

  const send = (after: (personId: string) => void) => {
    setTried(true)
    if (read.faults || !frame.on || home) return
    const { as, on, groupId, enteredFor, householdOf } = frame
    const { person, circumstance } = read
    register.send({ clubId: club.id, as, on, person, circumstance, householdOf, groupId: as === 'member' ? groupId || null : null, enteredFor: enteredFor.trim() || null }, ({ personId, likely }) => {
      toast(likely > 0 ? words.register.doneLikely(person.fullName, likely) : words.register.done(person.fullName))
      after(personId)
    })
  }
  const open = (personId: string) => void navigate({ to: '/nguoi/$personId', params: { personId } as never })
  const another = () => {
    setDraft(start)
    setTried(false)
    set({ householdOf: null })
    window.scrollTo(0, 0)
  }
  const sendAnother = ({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) => {
    send(another)
    requestAnimationFrame(() => focusFirstFault(form))
  }
  return (
    <div className={styles.columns}>
      <Panel title={words.register.title} note={words.register.lead}>
        <Form label={words.register.title} send={() => send(open)} problem={register.problem}>
          <Joining frame={frame} set={set} view={{ groups, paperOnly: club.paperOnly }} error={tried && !frame.on ? people.needed : undefined} />
          <PersonFields
            draft={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} fault={fault} on={day} areaNow={club.commune}
            household={<HouseholdField value={frame.householdOf} change={(householdOf) => set({ householdOf })} people={[...(members.data?.members ?? []), ...(members.data?.applicants ?? [])]} except={null} asItIs={people.form.ownHousehold} error={tried && home ? people.needed : undefined} />}
          />
          {tried && read.faults && <p role="alert"><b>{words.register.faults(Object.keys(read.faults).length)}</b></p>}
          <Acts>
            <Button variant="default" onClick={sendAnother} disabled={register.busy}>{words.register.sendAnother}</Button>
            <Button type="submit" loading={register.busy}>{words.register.send}</Button>
          </Acts>
        </Form>
      </Panel>
      <div className={styles.beside}>
        <LikelyPeople clubId={club.id} draft={draft} as={frame.as} />
        <JoiningEffect clubId={club.id} draft={draft} as={frame.as} on={(frame.on || day) as Day} />
      </div>
    </div>
  )
}

function Joining({ frame, set, view, error }: { frame: Frame; set: (part: Partial<Frame>) => void; view: { groups: ClubView['groups']; paperOnly: boolean }; error: string | undefined }) {
  const words = useWords(vi, en).register
  return (
    <Section legend={words.as}>
      <Radio.Group aria-label={words.as} value={frame.as} onChange={(as) => set({ as: as as As })}>
        <div className={styles.choices}><Radio value="member" label={words.asMember} /><Radio value="applicant" label={words.asApplicant} /></div>
      </Radio.Group>
      <Fields>
        <DayField hint="" label={frame.as === 'member' ? words.onMember : words.onApplicant} value={frame.on} onDay={(on) => set({ on })} error={error} needed />
        {frame.as === 'member' && view.groups.length > 0 && (
          <NativeSelect label={words.group} value={frame.groupId} onChange={(event) => set({ groupId: event.currentTarget.value })} data={[{ value: '', label: words.noGroup }, ...view.groups.map(({ id, name }) => ({ value: id, label: name }))]} />
        )}
        {view.paperOnly && <TextInput label={words.enteredFor} description={words.enteredForHint} value={frame.enteredFor} onChange={(event) => set({ enteredFor: event.currentTarget.value })} autoComplete="off" />}
      </Fields>
    </Section>
  )
}
