/** Chuyển địa điểm: from a day on the club stands elsewhere, and its past stays where it was. */
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Form, useFaults } from '#client/form.tsx'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet, useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { type Area, fullName } from '#features/areas/area.ts'
import { type PlaceDraft, type PlaceSent, placeToSend } from './club-draft.ts'
import { CLUB_READS } from './club-frame.desk.tsx'
import styles from './club-form.module.css'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import { PlaceFields } from './place-fields.desk.tsx'
import { vi } from './vi.ts'
import { useNeeded } from './write-dialog.desk.tsx'

export function ClubMove({ view: { club, places } }: { view: ClubView }) {
  const own = useWords(vi, en).form
  const { today } = useSession()
  const navigate = useNavigate()
  const [place, setPlace] = useState<PlaceDraft>({ areaId: '', hamlet: '', covers: places.at(-1)?.covers ?? 'hamlet' })
  const [from, setFrom] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<{ clubId: string; place: PlaceSent; from: string }>('/api/clubs/move', CLUB_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const send = () => {
    setTried(true)
    const sent = placeToSend(place)
    if (!sent || !from) return
    write.send({ clubId: club.id, place: sent, from }, () => {
      toast(own.moved)
      void navigate({ to: '/cau-lac-bo/$clubId', params: { clubId: club.id } } as never)
    })
  }
  return (
    <div className={styles.sheet}>
      <Panel title={own.moveTitle} note={own.moveNote}>
        <div className="stack">
          {places.length > 1 && (
            <div>
              <h3>{own.places}</h3>
              <ol className={styles.places}>{places.map((each) => <li key={each.from}><Stood place={each} /></li>)}</ol>
            </div>
          )}
          <Form label={own.moveTitle} send={send} problem={write.problem}>
            <DayField label={own.moveFrom} value={from} onDay={setFrom} error={fault('from') ?? needed(from)} needed />
            <PlaceFields place={place} change={setPlace} on={from || today} fault={fault} tried={tried} />
            <div className={styles.foot}><Button type="submit" variant="default" loading={write.busy}>{own.move}</Button></div>
          </Form>
        </div>
      </Panel>
    </div>
  )
}

function Stood({ place }: { place: ClubView['places'][number] }) {
  const own = useWords(vi, en).form
  const { data } = useGet<{ areas: readonly Area[] }>('/api/areas', { on: place.from })
  const area = data?.areas.find(({ id }) => id === place.areaId)
  const when = place.to ? own.fromTo(showDay(place.from), showDay(place.to)) : own.from(showDay(place.from))
  return <>{[place.hamlet, area && fullName(area)].filter(Boolean).join(', ')}: {when}</>
}
