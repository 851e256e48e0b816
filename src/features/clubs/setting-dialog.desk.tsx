/** Đặt một thiết lập: its value, from which day it holds and by which paper. */
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { en as frameEn } from '#client/en.ts'
import { Fields, Group, useFaults } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { useSession, useWrite } from '#client/session.tsx'
import { toast } from '#client/toast.tsx'
import { vi as frameVi } from '#client/vi.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { CLUB_READS } from './club-frame.desk.tsx'
import { ROUNDINGS, type SettingName } from './club-setting.ts'
import { en } from './en.ts'
import { type Draft, draftOf, valueFrom } from './setting-draft.ts'
import { vi } from './vi.ts'
import { useNeeded, WriteDialog } from './write-dialog.desk.tsx'

type SettingDialogProps = { readonly clubId: string; readonly name: SettingName; /** What holds now. */ readonly value: unknown; readonly close: () => void }
type Body = { clubId: string; name: SettingName; value: unknown; from: string; source: string | null }

export function SettingDialog({ clubId, name, value, close }: SettingDialogProps) {
  const words = useWords(vi, en)
  const own = words.setting
  const { today } = useSession()
  const [draft, setDraft] = useState<Draft>(() => draftOf(name, value))
  const [from, setFrom] = useState<string>(today)
  const [source, setSource] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<Body>('/api/clubs/settings', CLUB_READS)
  const fault = useFaults(write.problem)
  const needed = useNeeded(tried)
  const made = valueFrom(name, draft)
  const typed = useTypedFaults(tried && 'faults' in made ? made.faults : {})
  const send = () => {
    setTried(true)
    if (!from || 'faults' in made) return
    write.send({ clubId, name, value: made.value, from, source: source.trim() || null }, () => {
      toast(own.saved)
      close()
    })
  }
  return (
    <WriteDialog wide title={own.changeOf(words.settings[name])} verb={own.save} busy={write.busy} problem={write.problem} send={send} close={close}>
      <SettingFields name={name} draft={draft} change={(part) => setDraft({ ...draft, ...part })} fault={(field) => typed(field) ?? fault(`value.${field}`)} />
      <Fields>
        <DayField label={own.from} value={from} onDay={setFrom} error={fault('from') ?? needed(from)} needed />
        <TextInput label={own.sourceField} description={own.sourceHint} maxLength={150} value={source} onChange={(event) => setSource(event.currentTarget.value)} error={fault('source')} />
      </Fields>
      <p className="soft small">{own.sameDay}</p>
    </WriteDialog>
  )
}

function useTypedFaults(faults: Readonly<Record<string, 'needed' | 'whole' | 'money' | 'rate' | 'upsideDown'>>): (field: string) => string | undefined {
  const { typed } = useWords(vi, en)
  const { needed } = useWords(frameVi, frameEn).form
  return (field) => {
    const fault = faults[field]
    return fault === 'needed' ? needed : fault && typed[fault]
  }
}

type FieldsProps = { readonly name: SettingName; readonly draft: Draft; readonly change: (part: Draft) => void; readonly fault: (field: string) => string | undefined }

function SettingFields({ name, draft, change, fault }: FieldsProps) {
  const words = useWords(vi, en)
  const own = words.setting
  const text = (field: string, label: string, hint?: string, needed?: boolean) => (
    <TextInput label={label} description={hint} inputMode="decimal" autoComplete="off" withAsterisk={needed ?? false} value={draft[field] ?? ''} onChange={(event) => change({ [field]: event.currentTarget.value })} error={fault(field)} />
  )
  const tick = (field: string, label: string) => <Checkbox label={label} checked={draft[field] === 'yes'} onChange={(event) => change({ [field]: event.currentTarget.checked ? 'yes' : '' })} />
  const options = (list: Readonly<Record<string, string>>) => Object.entries(list).map(([value, label]) => ({ value, label }))
  if (name === 'meeting-cycle')
    return (
      <Fields>
        <NativeSelect label={own.every} value={draft.every ?? ''} onChange={(event) => change({ every: event.currentTarget.value })} data={options(own.everyOf)} error={fault('every')} />
        {text('onDate', own.onDate, own.onDateHint)}
      </Fields>
    )
  if (name === 'activity-areas') return <Textarea label={own.areas} description={own.areasHint} rows={9} withAsterisk value={draft.areas ?? ''} onChange={(event) => change({ areas: event.currentTarget.value })} error={fault('areas')} />
  if (name === 'size')
    return (
      <>
        <p className="soft">{own.sizeHint}</p>
        <Fields>{text('lower', own.lower, undefined, true)}{text('upper', own.upper, undefined, true)}</Fields>
      </>
    )
  if (name === 'upkeep-rule')
    return (
      <>
        {text('cycles', own.cycles, undefined, true)}
        <Group legend={own.asks}>
          {tick('met', words.upkeep.checks.met)}
          {tick('reported', words.upkeep.checks.reported)}
          {tick('fundBook', words.upkeep.checks.fundBook)}
        </Group>
      </>
    )
  return (
    <>
      <p className="soft">{own.empty}</p>
      <Fields>{text('ceiling', own.ceiling)}{text('months', own.months)}</Fields>
      <Fields>
        {text('monthlyRate', own.monthlyRate, own.rateHint)}
        <NativeSelect label={own.method} value={draft.method ?? ''} onChange={(event) => change({ method: event.currentTarget.value })} data={[{ value: '', label: own.notSet }, ...options(own.methods)]} error={fault('method')} />
      </Fields>
      <Fields>
        {text('graceMonths', own.grace, own.graceHint)}
        <NativeSelect label={own.roundTo} description={own.roundHint} value={draft.roundTo ?? ''} onChange={(event) => change({ roundTo: event.currentTarget.value })} data={ROUNDINGS.map((each) => ({ value: String(each), label: formatDong(dong(each)) }))} />
      </Fields>
      {tick('overdueMayBorrow', own.overdueMayBorrow)}
      <Fields>{text('dues', own.dues, own.duesHint)}{text('interestShare', own.interestShare, own.shareHint)}</Fields>
      {tick('twoFunds', own.twoFunds)}
    </>
  )
}
