/** Ghi hiện vật, ngày công: what somebody gave that is not money. */
import { Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { useGet } from '#client/session.tsx'
import { useScope } from '#client/url-state.ts'
import { useNeeded } from '#features/clubs/write-dialog.desk.tsx'
import { ActForm } from '#features/loans/act-form.desk.tsx'
import { type Form, FORMS, type Purpose, PURPOSES } from './contribution.ts'
import { deskEn } from './desk-words.en.ts'
import { deskVi } from './desk-words.vi.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { isKnown, NOBODY, QuantityField, ThingFields, thingOf, type TypedThing, type Who, WhoField, whomOf } from './property-fields.desk.tsx'
import styles from './property.module.css'
import type { StockView } from './property-view.ts'
import { readQuantity } from './quantity-text.ts'

/** Work and goods are typed side by side: turning from the one to the other loses nothing. */
type Typed = { readonly form: Form; readonly purpose: Purpose; readonly who: Who; readonly unnamed: boolean; readonly thing: TypedThing; readonly work: string; readonly days: string; readonly value: number | null; readonly note: string }
const EMPTY: Typed = { form: 'goods', purpose: 'gift', who: { ...NOBODY, kind: 'other' }, unnamed: false, thing: { what: '', quantity: '', unit: 'kg' }, work: '', days: '', value: null, note: '' }

function contributionOf({ form, purpose, who, unnamed, thing, work, days, value, note }: Typed): object | null {
  const given = { purpose, unnamed: purpose === 'gift' && unnamed, value, note: note.trim().length >= 2 ? note.trim() : null, ...whomOf(purpose === 'dues' ? { ...who, kind: 'member' } : who) }
  if (purpose === 'dues' && !who.personId) return null
  if (form === 'goods') {
    const goods = thingOf(thing)
    return goods && { form, ...goods, ...given }
  }
  const quantity = readQuantity(days)
  return work.trim().length >= 2 && quantity !== null ? { form, what: work.trim(), quantity, ...given } : null
}

export function ContributionDialog({ clubId, close }: { clubId: string; close: () => void }) {
  const words = useWords(deskVi, deskEn)
  const names = useWords(namesVi, namesEn)
  const { day } = useScope()
  const stock = useGet<StockView>(`/api/clubs/${clubId}/stock`, { on: day })
  const [typed, setTyped] = useState<Typed>(EMPTY)
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const { form, purpose, who, thing } = typed
  const body = ({ on, enteredFor }: { on: string; enteredFor: string | null }) => {
    const contribution = contributionOf(typed)
    return contribution && { clubId, on, contribution, enteredFor }
  }
  return (
    <ActForm clubId={clubId} path="/api/contributions" title={words.given.record} wide dated papered close={close} body={body}>
      {(tried) => (
        <>
          <NativeSelect label={words.given.purposeOf} value={purpose} onChange={({ currentTarget: { value } }) => change({ purpose: value as Purpose })} data={PURPOSES.map((value) => ({ value, label: names.purposes[value] }))} />
          <WhoField clubId={clubId} label={words.given.giver} value={who} change={(next) => change({ who: next })} onlyMember={purpose === 'dues'} needed={purpose === 'dues'} tried={tried} />
          {purpose === 'gift' && isKnown(who) && <Checkbox label={words.given.unnamed} checked={typed.unnamed} onChange={(event) => change({ unnamed: event.currentTarget.checked })} />}
          <Radio.Group label={words.given.form} value={form} onChange={(next) => change({ form: next as Form })}>
            <div className={styles.choices}>{FORMS.map((each) => <Radio key={each} value={each} label={words.given.forms[each]} />)}</div>
          </Radio.Group>
          {form === 'goods' ? <ThingFields value={thing} change={(next) => change({ thing: next })} known={(stock.data?.given ?? []).map(({ what }) => what)} tried={tried} /> : <WorkFields typed={typed} change={change} tried={tried} />}
          <MoneyField label={words.thing.value} value={typed.value} change={(value) => change({ value: value || null })} />
          <TextInput label={words.thing.note} maxLength={500} autoComplete="off" value={typed.note} onChange={(event) => change({ note: event.currentTarget.value })} />
        </>
      )}
    </ActForm>
  )
}

function WorkFields({ typed, change, tried }: { typed: Typed; change: (part: Partial<Typed>) => void; tried: boolean }) {
  const words = useWords(deskVi, deskEn).given
  const needed = useNeeded(tried)
  return (
    <>
      <TextInput label={words.work} description={words.workHint} withAsterisk maxLength={200} autoComplete="off" value={typed.work} onChange={(event) => change({ work: event.currentTarget.value })} error={needed(typed.work.trim().length < 2 ? '' : typed.work)} />
      <QuantityField label={words.days} value={typed.days} change={(days) => change({ days })} tried={tried} />
    </>
  )
}
