import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isDay } from '#kernel/day.ts'
import { DayField } from './day-field.tsx'
import { Acts, Dialog } from './dialog.tsx'
import { en } from './en.ts'
import { showDay } from './format.ts'
import { useWords } from './language.ts'
import styles from './sample-strip.module.css'
import { useSession, useWrite } from './session.tsx'
import { ProblemNote } from './states.tsx'
import { toast } from './toast.tsx'
import { vi } from './vi.ts'

/** Over every page of the trial copy, on paper too: nothing here is real, and the day can be moved. */
export function SampleStrip() {
  const words = useWords(vi, en).frame
  const { today } = useSession()
  const [choosing, choose] = useState(false)
  return (
    <aside className={styles.strip} aria-label={words.sample}>
      <strong>{words.sample}</strong>
      <span className={styles.meaning}>{words.sampleMeaning}</span>
      <span className={styles.day}>
        {words.today} <b>{showDay(today)}</b>{' '}
        <button type="button" className="no-print" onClick={() => choose(true)}>{words.moveDay}</button>
      </span>
      {choosing && <MoveDay close={() => choose(false)} />}
    </aside>
  )
}

function MoveDay({ close }: { close: () => void }) {
  const all = useWords(vi, en)
  const { today } = useSession()
  const client = useQueryClient()
  const [day, setDay] = useState(today)
  const move = useWrite<{ day: string }>('/api/demo/day')
  const send = () =>
    move.send({ day }, () => {
      close()
      toast(all.frame.moved)
      void client.invalidateQueries()
    })
  return (
    <Dialog title={all.frame.moveDayTitle} close={close}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); if (isDay(day)) send() }}>
        <p>{all.frame.moveDayMeaning}</p>
        <DayField label={all.frame.today} value={day} onDay={setDay} needed />
        {move.problem && <ProblemNote problem={move.problem} />}
        <Acts>
          <Button variant="default" onClick={close}>{all.cancel}</Button>
          <Button type="submit" loading={move.busy}>{all.frame.moveDay}</Button>
        </Acts>
      </form>
    </Dialog>
  )
}
