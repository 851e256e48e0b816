/** Mức cơ cấu đang áp dụng hoặc đã nhập, and the dialog that enters one. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Fields, useFaults } from '#client/form.tsx'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useSession, useWrite } from '#client/session.tsx'
import { Badge } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import styles from './bands-table.module.css'
import { CLUB_READS } from './club-frame.desk.tsx'
import type { ClubView } from './club-view.ts'
import type { Measure } from './composition-band.ts'
import { en } from './en.ts'
import { typedWhole } from './typed-figure.ts'
import { type ClubWords, vi } from './vi.ts'
import { useNeeded, WriteDialog } from './write-dialog.desk.tsx'

export type BandShown = ClubView['bands'][number]

export const bandText = ({ lower, upper }: Pick<BandShown, 'lower' | 'upper'>, { bands }: ClubWords): string => (upper === null ? bands.floorOf(lower) : bands.bandOf(lower, upper))

/** `whose` adds a column: the club's own band or the programme's. */
export function BandsTable({ caption, bands, whose }: { caption: string; bands: readonly BandShown[]; whose?: boolean }) {
  const words = useWords(vi, en)
  const own = words.bands
  return (
    <PlanTable caption={caption}>
      <thead>
        <tr>{[own.measure, own.band, '', own.decision, own.from, ...(whose ? [own.whose] : [])].map((text, at) => (at === 2 ? <td key="line" aria-hidden="true" /> : <th key={text} scope="col">{text}</th>))}</tr>
      </thead>
      <tbody>
        {bands.map((band) => (
          <tr key={`${band.measure} ${band.from} ${band.clubId}`}>
            <th scope="row" className={styles.measure}>{words.measures[band.measure]}</th>
            <td className="unbroken"><strong>{bandText(band, words)}</strong></td>
            <td aria-hidden="true"><BandLine band={band} /></td>
            <td className="unbroken">{band.decision}</td>
            <td className="unbroken">{showDay(band.from)}</td>
            {whose && <td>{band.clubId ? <Badge tone="note">{words.setting.own}</Badge> : <span className="soft">{words.setting.programme}</span>}</td>}
          </tr>
        ))}
      </tbody>
    </PlanTable>
  )
}

/** From 0 to 100 with the band laid over it; the figures stand beside it in words. */
function BandLine({ band: { lower, upper } }: { band: BandShown }) {
  return (
    <svg className={styles.line} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.band} x={lower} y={0} width={Math.max(1, (upper ?? 100) - lower)} height={12} />
      <rect className={styles.rule} x={0} y={5.5} width={100} height={1} />
    </svg>
  )
}

type Body = { clubId: string | null; measure: Measure; kind: 'band' | 'floor'; lower: number; upper: number | null; decision: string; from: string }

/** For one club, or for the whole programme where none is named. */
export function BandDialog({ clubId, close }: { clubId: string | null; close: () => void }) {
  const words = useWords(vi, en)
  const own = words.bands
  const { today } = useSession()
  const [given, setGiven] = useState<{ measure: Measure; kind: 'band' | 'floor'; lower: string; upper: string; decision: string; from: string }>({ measure: 'aged-55', kind: 'band', lower: '', upper: '', decision: '', from: today })
  const [tried, setTried] = useState(false)
  const write = useWrite<Body>('/api/bands', [...CLUB_READS, '/api/bands'])
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const change = (part: Partial<typeof given>) => setGiven({ ...given, ...part })
  const percentFault = (field: 'lower' | 'upper'): string | undefined => needed(given[field]) ?? (tried && typedWhole(given[field]) === undefined ? words.typed.percent : fault(field))
  const send = () => {
    setTried(true)
    const { measure, kind, decision, from } = given
    const lower = typedWhole(given.lower)
    const upper = kind === 'band' ? typedWhole(given.upper) : null
    if (typeof lower !== 'number' || upper === undefined || (kind === 'band' && upper === null) || !decision.trim() || !from) return
    write.send({ clubId, measure, kind, lower, upper, decision: decision.trim(), from }, () => {
      toast(own.saved)
      close()
    })
  }
  const percent = (field: 'lower' | 'upper') => (
    <TextInput label={own[field]} inputMode="numeric" autoComplete="off" withAsterisk value={given[field]} onChange={(event) => change({ [field]: event.currentTarget.value })} error={percentFault(field)} />
  )
  return (
    <WriteDialog wide title={clubId ? own.enterClub : own.enterTitle} verb={own.save} busy={write.busy} problem={write.problem} send={send} close={close}>
      <p className="soft">{clubId ? `${own.clubNote} ${own.advice}` : own.advice}</p>
      <Fields>
        <NativeSelect label={own.measure} value={given.measure} onChange={(event) => change({ measure: event.currentTarget.value as Measure })} data={Object.entries(words.measures).map(([value, label]) => ({ value, label }))} />
        <NativeSelect label={own.kind} value={given.kind} onChange={(event) => change({ kind: event.currentTarget.value as 'band' | 'floor' })} data={Object.entries(own.kinds).map(([value, label]) => ({ value, label }))} />
      </Fields>
      <Fields>
        {percent('lower')}
        {given.kind === 'band' && percent('upper')}
      </Fields>
      <Fields>
        <TextInput label={own.decision} description={own.decisionHint} withAsterisk maxLength={150} value={given.decision} onChange={(event) => change({ decision: event.currentTarget.value })} error={fault('decision') ?? needed(given.decision)} />
        <DayField label={own.from} value={given.from} onDay={(from) => change({ from })} error={fault('from') ?? needed(given.from)} needed />
      </Fields>
    </WriteDialog>
  )
}
