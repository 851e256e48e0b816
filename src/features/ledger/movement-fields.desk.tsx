/** Các ô của phiếu ghi thu, chi: those that the kind asks for and no others. */
import { NativeSelect, Radio, TextInput } from '@mantine/core'
import { DayField } from '#client/day-field.tsx'
import { en as frameEn } from '#client/en.ts'
import { Fields } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { vi as frameVi } from '#client/vi.ts'
import { dong } from '#kernel/money.ts'
import { FUNDS, type Fund, PLACES, type Place, SOURCES, type Source } from './account.ts'
import type { Manner } from './booking.ts'
import { en } from './en.ts'
import { asksFor, isOffered, MOVEMENT_KINDS, type MovementFault, type MovementForm, type MovementKind, wayOf, WAYS } from './movement-form.ts'
import { en as recordEn } from './record-words.en.ts'
import { vi as recordVi } from './record-words.vi.ts'
import styles from './fund.module.css'
import { vi } from './vi.ts'
import { WhoFields } from './who-fields.desk.tsx'

export type FieldsProps = {
  readonly clubId: string
  readonly areas: readonly string[]
  readonly form: MovementForm
  readonly change: (part: Partial<MovementForm>) => void
  readonly twoFunds: boolean
  readonly forOthers: boolean
  readonly missing: readonly MovementFault[]
}

export function MovementFields({ clubId, areas, form, change, twoFunds, forOthers, missing }: FieldsProps) {
  const words = useWords(recordVi, recordEn)
  const own = words.move
  const { needed } = useWords(frameVi, frameEn).form
  const fault = (field: MovementFault) => (missing.includes(field) ? needed : undefined)
  const way = wayOf(form.kind)
  return (
    <>
      <Kind form={form} change={change} twoFunds={twoFunds} />
      <Fields>
        <DayField label={own.on} hint="" value={form.on} onDay={(on) => change({ on })} error={fault('on')} needed />
        <MoneyField label={way === 'goods' ? own.value : own.amount} value={form.amount} change={(amount) => change({ amount: amount === null || amount === 0 ? null : dong(amount) })} error={fault('amount')} needed />
      </Fields>
      <Where form={form} change={change} twoFunds={twoFunds} areas={areas} />
      {asksFor(form.kind, 'whom', twoFunds) && <WhoFields clubId={clubId} form={form} change={change} error={fault('personId')} />}
      <TextInput label={own.memo} description={own.memoHint} withAsterisk maxLength={500} autoComplete="off" value={form.memo} onChange={(event) => change({ memo: event.currentTarget.value })} error={fault('memo')} />
      {forOthers && <TextInput label={words.enteredFor} description={words.enteredForHint} withAsterisk maxLength={200} autoComplete="off" value={form.enteredFor} onChange={(event) => change({ enteredFor: event.currentTarget.value })} error={fault('enteredFor')} />}
      <Radio.Group label={own.manner} value={form.manner} onChange={(manner) => change({ manner: manner as Manner })}>
        <div className={styles.choices}>
          <Radio value="happened" label={own.happened} description={own.happenedHint} />
          <Radio value="asked" label={own.asked} description={own.askedHint} />
        </div>
      </Radio.Group>
    </>
  )
}

type Part = Pick<FieldsProps, 'form' | 'change' | 'twoFunds'>

function Kind({ form, change, twoFunds }: Part) {
  const own = useWords(recordVi, recordEn).move
  const groups = WAYS.map((way) => ({ group: own.ways[way], items: MOVEMENT_KINDS.filter((kind) => wayOf(kind) === way && isOffered(kind, twoFunds)).map((kind) => ({ value: kind, label: own.kinds[kind] })) }))
  return <NativeSelect label={own.kind} description={own.hints[form.kind]} value={form.kind} onChange={(event) => change({ kind: event.currentTarget.value as MovementKind })} data={groups} />
}

/** Out of which fund and place the money comes, or into which it goes; whose capital it is; on what it is spent. */
function Where({ form, change, twoFunds, areas }: Part & Pick<FieldsProps, 'areas'>) {
  const names = useWords(vi, en)
  const own = useWords(recordVi, recordEn).move
  const { kind } = form
  const asks = (field: Parameters<typeof asksFor>[1]) => asksFor(kind, field, twoFunds)
  const places = PLACES.map((place) => ({ value: place, label: names.places[place] }))
  return (
    <Fields>
      {asks('source') && <NativeSelect label={own.source} value={form.source} onChange={(event) => change({ source: event.currentTarget.value as Source })} data={SOURCES.map((source) => ({ value: source, label: names.sources[source] }))} />}
      {asks('fund') && <NativeSelect label={own.fund} value={form.fund} onChange={(event) => change({ fund: event.currentTarget.value as Fund })} data={FUNDS.map((fund) => ({ value: fund, label: names.funds[fund] }))} />}
      {asks('place') && <NativeSelect label={own.places[wayOf(kind)]} value={form.place} onChange={(event) => change({ place: event.currentTarget.value as Place })} data={places} />}
      {asks('from') && <NativeSelect label={kind === 'transfer' ? own.from : own.fromFund} value={form.from} onChange={(event) => change({ from: event.currentTarget.value as Place })} data={kind === 'transfer' ? PLACES.map((place) => ({ value: place, label: own.fromOf[place] })) : places} />}
      {asks('to') && <NativeSelect label={own.toFund} value={form.to} onChange={(event) => change({ to: event.currentTarget.value as Place })} data={places} />}
      {asks('area') && <NativeSelect label={own.area} value={form.area} onChange={(event) => change({ area: event.currentTarget.value })} data={[{ value: '', label: own.noArea }, ...areas.map((area) => ({ value: area, label: area }))]} />}
    </Fields>
  )
}
