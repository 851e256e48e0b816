/** Minh chứng duy trì của một tháng: met, reported, fund book kept, and by what that is known. */
import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Group, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { CLUB_READS } from './club-frame.desk.tsx'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'
import { useNeeded, WriteDialog } from './write-dialog.desk.tsx'

const CHECKS = ['met', 'reported', 'fundBook'] as const

export function UpkeepDialog({ view: { club, upkeep }, close }: { view: ClubView; close: () => void }) {
  const words = useWords(vi, en).upkeep
  // The latest cycle that nothing is known of, else the latest.
  const [month, setMonth] = useState<string>((upkeep.cycles.find(({ met }) => met === null) ?? upkeep.cycles[0])?.months[0] ?? '')
  const known = upkeep.months.find((each) => each.month.slice(0, 7) === month.slice(0, 7))
  const [given, setGiven] = useState<{ met: boolean; reported: boolean; fundBook: boolean; evidence: string } | null>(null)
  const [tried, setTried] = useState(false)
  const { met, reported, fundBook, evidence } = given ?? known ?? { met: false, reported: false, fundBook: false, evidence: '' }
  const shown = { met, reported, fundBook, evidence }
  const write = useWrite<{ clubId: string; month: string } & typeof shown>('/api/clubs/upkeep', CLUB_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const send = () => {
    setTried(true)
    if (!month || !evidence.trim()) return
    write.send({ clubId: club.id, month, ...shown, evidence: evidence.trim() }, () => {
      toast(words.saved)
      close()
    })
  }
  return (
    <WriteDialog title={words.recordTitle} verb={words.save} busy={write.busy} problem={write.problem} send={send} close={close}>
      <DayField label={words.recordMonth} hint={words.recordMonthHint} value={month} onDay={setMonth} error={fault('month') ?? needed(month)} needed />
      <Group legend={words.shows}>
        {CHECKS.map((name) => <Checkbox key={name} label={words.checks[name]} checked={shown[name]} onChange={(event) => setGiven({ ...shown, [name]: event.currentTarget.checked })} />)}
      </Group>
      <TextInput label={words.evidence} description={words.evidenceHint} withAsterisk maxLength={300} value={evidence} onChange={(event) => setGiven({ ...shown, evidence: event.currentTarget.value })} error={fault('evidence') ?? needed(evidence)} />
    </WriteDialog>
  )
}
