/** Thêm câu lạc bộ, hoặc sửa thông tin và chuyển địa điểm của một câu lạc bộ đã có. */
import { Button, Checkbox, NativeSelect, Radio, Select, TextInput } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Fields, Form, Group, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet, useMay, useSession, useWrite } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { useUrlState } from '#client/url-state.ts'
import type { Head } from '#features/plans/plan-view.ts'
import { yearsText } from '#features/plans/plan-view.ts'
import { searched } from './area-select.desk.tsx'
import { type ClubDraft, clubToSend, draftOfClub, emptyClub, type PlaceDraft } from './club-draft.ts'
import { CLUB_READS } from './club-frame.desk.tsx'
import styles from './club-form.module.css'
import { ClubMove } from './club-move.desk.tsx'
import type { ClubRow, ClubView } from './club-view.ts'
import { en } from './en.ts'
import { PlaceFields } from './place-fields.desk.tsx'
import { typedWhole } from './typed-figure.ts'
import { vi } from './vi.ts'
import { useNeeded } from './write-dialog.desk.tsx'

export default function ClubForm() {
  const { clubId } = useParams({ strict: false }) as { clubId?: string }
  return clubId ? <EditClub clubId={clubId} /> : <AddClub />
}

function AddClub() {
  const words = useWords(vi, en)
  const own = words.form
  const { today } = useSession()
  // Comes from the board of a plan: the new club is founded for it.
  const [{ 'ke-hoach': planId }] = useUrlState({ 'ke-hoach': '' })
  const navigate = useNavigate()
  const [since, setSince] = useState<string>(today)
  const write = useWrite<object, { clubId: string }>('/api/clubs', CLUB_READS)
  const send = (sent: object) => write.send({ ...sent, since }, ({ clubId }) => {
    toast(own.added)
    void navigate({ to: '/cau-lac-bo/$clubId/thanh-lap', params: { clubId } } as never)
  })
  return (
    <Page title={own.addTitle} lead={own.lead} crumbs={[{ text: words.title, to: '/cau-lac-bo' }, { text: own.addTitle }]}>
      <ClubFields start={emptyClub(planId)} on={since || today} write={write} send={send} verb={own.save} since={{ value: since, change: setSince }} />
    </Page>
  )
}

function EditClub({ clubId }: { clubId: string }) {
  const view = useGet<ClubView>(`/api/clubs/${clubId}`)
  return <Loaded from={view}>{(answer) => <Editing view={answer} />}</Loaded>
}

function Editing({ view }: { view: ClubView }) {
  const words = useWords(vi, en)
  const own = words.form
  const navigate = useNavigate()
  const { club, places } = view
  const write = useWrite<object>('/api/clubs/edit', CLUB_READS)
  const here = places.at(-1)
  const send = (sent: object) => write.send({ ...sent, clubId: club.id }, () => {
    toast(own.saved)
    void navigate({ to: '/cau-lac-bo/$clubId', params: { clubId: club.id } } as never)
  })
  return (
    <Page title={own.editTitle(club.name)} lead={own.editLead} crumbs={[{ text: words.title, to: '/cau-lac-bo' }, { text: club.name, to: '/cau-lac-bo/$clubId', params: { clubId: club.id } }, { text: words.frame.edit }]}>
      {/* The unit of the spell that is corrected is found among those of its first day. */}
      <ClubFields start={draftOfClub(view)} on={here?.from ?? view.on} write={write} send={send} verb={own.saveEdit} self={club.id} />
      <ClubMove view={view} />
    </Page>
  )
}

type ClubFieldsProps = {
  readonly start: { readonly club: ClubDraft; readonly place: PlaceDraft }
  readonly on: string
  readonly write: ReturnType<typeof useWrite<object, { clubId: string }>> | ReturnType<typeof useWrite<object>>
  readonly send: (sent: object) => void
  readonly verb: string
  readonly self?: string
  readonly since?: { readonly value: string; readonly change: (day: string) => void }
}

function ClubFields({ start, on, write, send, verb, self, since }: ClubFieldsProps) {
  const words = useWords(vi, en)
  const own = words.form
  const [club, setClub] = useState(start.club)
  const [place, setPlace] = useState(start.place)
  const [tried, setTried] = useState(false)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const change = (part: Partial<ClubDraft>) => setClub({ ...club, ...part })
  const submit = () => {
    setTried(true)
    const sent = clubToSend(club, place)
    if (sent && since?.value !== '') send(sent)
  }
  return (
    <Form label={verb} send={submit} problem={write.problem}>
      <Panel title={own.about}>
        <div className="stack">
          <Fields>
            <TextInput label={own.name} description={own.nameHint} withAsterisk maxLength={150} value={club.name} onChange={(event) => change({ name: event.currentTarget.value })} error={fault('club.name') ?? needed(club.name)} />
            <TextInput label={own.number} description={own.numberHint} inputMode="numeric" value={club.number} onChange={(event) => change({ number: event.currentTarget.value })} error={fault('club.number') ?? (tried && typedWhole(club.number) === undefined ? words.typed.whole : undefined)} />
          </Fields>
          <PlaceFields place={place} change={setPlace} on={on} fault={fault} tried={tried} />
          {since && <DayField label={own.since} hint={own.sinceHint} value={since.value} onDay={since.change} error={fault('since') ?? needed(since.value)} needed />}
          <Checkbox label={own.paperOnly} checked={club.paperOnly} onChange={(event) => change({ paperOnly: event.currentTarget.checked })} />
        </div>
      </Panel>
      <Panel title={own.background}>
        <div className="stack">
          <PlanField planId={club.planId} change={(planId) => change({ planId })} />
          <Origin club={club} change={change} self={self} tried={tried} />
        </div>
      </Panel>
      <div className={styles.foot}><Button type="submit" loading={write.busy}>{verb}</Button></div>
    </Form>
  )
}

function PlanField({ planId, change }: { planId: string; change: (planId: string) => void }) {
  const own = useWords(vi, en).form
  const seesPlans = useMay('plan', 'read')
  const { data } = useGet<{ plans: readonly Head[] }>(seesPlans ? '/api/plans' : null)
  if (!seesPlans) return null
  const plans = (data?.plans ?? []).filter(({ kind }) => kind === 'plan')
  return (
    <NativeSelect
      label={own.plan} description={own.planHint} value={planId} onChange={(event) => change(event.currentTarget.value)}
      data={[{ value: '', label: own.noPlan }, ...plans.map((plan) => ({ value: plan.id, label: planName(plan) }))]}
    />
  )
}

/** "184/KH-UBND, 2018". */
export const planName = ({ number, title, years }: Head): string => [number ?? title.replaceAll('\n', ' '), years && yearsText(years)].filter(Boolean).join(', ')

function Origin({ club, change, self, tried }: { club: ClubDraft; change: (part: Partial<ClubDraft>) => void; self: string | undefined; tried: boolean }) {
  const own = useWords(vi, en).form
  const needed = useNeeded(tried)
  const { data } = useGet<{ clubs: readonly ClubRow[] }>(club.origin === 'listed' ? '/api/clubs' : null)
  return (
    <>
      <Group legend={own.origin}>
        {(Object.keys(own.origins) as ClubDraft['origin'][]).map((origin) => <Radio key={origin} name="origin" label={own.origins[origin]} checked={club.origin === origin} onChange={() => change({ origin })} />)}
      </Group>
      {club.origin !== 'none' && (
        <Fields>
          {club.origin === 'listed' ? (
            <Select
              label={own.predecessorListed} placeholder={own.chooseArea} withAsterisk {...searched} value={club.predecessorId || null} onChange={(id) => change({ predecessorId: id ?? '' })} error={needed(club.predecessorId)}
              data={(data?.clubs ?? []).filter(({ id }) => id !== self).map(({ id, name, commune }) => ({ value: id, label: `${name}, ${commune}` }))}
            />
          ) : (
            <TextInput label={own.predecessorOther} description={own.predecessorHint} withAsterisk maxLength={150} value={club.predecessor} onChange={(event) => change({ predecessor: event.currentTarget.value })} error={needed(club.predecessor)} />
          )}
          <DayField label={own.predecessorSince} value={club.predecessorSince} onDay={(predecessorSince) => change({ predecessorSince })} />
        </Fields>
      )}
    </>
  )
}
