/** Ghi một tài sản: what it is, how many, from where, and who keeps it. */
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Fields } from '#client/form.tsx'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { useGet } from '#client/session.tsx'
import type { BookView } from '#features/ledger/ledger-view.ts'
import { ActForm, NeededText } from '#features/loans/act-form.desk.tsx'
import { formatWhole } from '#kernel/money.ts'
import { ASSET_KINDS, ASSET_ORIGINS, type AssetKind, type AssetOrigin, type Condition, CONDITIONS } from './asset.ts'
import { deskEn } from './desk-words.en.ts'
import { deskVi } from './desk-words.vi.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { isKnown, NOBODY, type Who, WhoField, whomOf } from './property-fields.desk.tsx'

type Typed = { readonly name: string; readonly kind: AssetKind; readonly quantity: string; readonly unit: string; readonly origin: AssetOrigin; readonly who: Who; readonly from: string; readonly unnamed: boolean; readonly entryId: string; readonly value: number | null; readonly condition: Condition; readonly keeper: string; readonly note: string }
const EMPTY: Typed = { name: '', kind: 'sound', quantity: '1', unit: 'cái', origin: 'bought', who: { ...NOBODY, kind: 'other' }, from: '', unnamed: false, entryId: '', value: null, condition: 'good', keeper: '', note: '' }
const orNull = (text: string): string | null => (text.trim().length >= 2 ? text.trim() : null)

function assetOf({ name, kind, quantity, unit, origin, who, from, unnamed, entryId, value, condition, keeper, note }: Typed, acquiredOn: string): object | null {
  const many = /^\d{1,4}$/.test(quantity.trim()) ? Number(quantity) : 0
  if (name.trim().length < 2 || many === 0 || !unit.trim()) return null
  const whence = origin === 'bought' ? { entryId: entryId || null } : origin === 'given' ? { ...whomOf(who), unnamed: unnamed && isKnown(who) } : { party: orNull(from) }
  return { name: name.trim(), kind, quantity: many, unit: unit.trim(), acquiredOn, origin, value, condition, keeper: orNull(keeper), note: orNull(note), ...whence }
}

export function AssetDialog({ clubId, close }: { clubId: string; close: () => void }) {
  const words = useWords(deskVi, deskEn)
  const names = useWords(namesVi, namesEn)
  const [typed, setTyped] = useState<Typed>(EMPTY)
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const body = ({ on, enteredFor }: { on: string; enteredFor: string | null }) => {
    const asset = assetOf(typed, on)
    return asset && { clubId, asset, enteredFor }
  }
  return (
    <ActForm clubId={clubId} path="/api/assets" title={words.assets.record} wide dated papered close={close} body={body}>
      {(tried) => (
        <>
          <NeededText label={words.assets.name} hint={words.assets.nameHint} value={typed.name} change={(name) => change({ name })} tried={tried} />
          <Fields>
            <NativeSelect label={words.assets.kind} value={typed.kind} onChange={({ currentTarget: { value } }) => change({ kind: value as AssetKind })} data={ASSET_KINDS.map((value) => ({ value, label: names.assetKinds[value] }))} />
            <NeededText label={words.assets.quantity} value={typed.quantity} change={(quantity) => change({ quantity: quantity.replace(/\D/g, '') })} tried={tried} least={1} most={4} />
            <NeededText label={words.assets.unit} value={typed.unit} change={(unit) => change({ unit })} tried={tried} least={1} most={30} />
          </Fields>
          <NativeSelect label={words.assets.from} value={typed.origin} onChange={({ currentTarget: { value } }) => change({ origin: value as AssetOrigin })} data={ASSET_ORIGINS.map((value) => ({ value, label: names.assetOrigins[value] }))} />
          <Whence clubId={clubId} typed={typed} change={change} tried={tried} />
          <MoneyField label={words.assets.valueOf} value={typed.value} change={(value) => change({ value: value || null })} />
          <Fields>
            <NativeSelect label={words.assets.condition} value={typed.condition} onChange={({ currentTarget: { value } }) => change({ condition: value as Condition })} data={CONDITIONS.map((value) => ({ value, label: names.conditions[value] }))} />
            <TextInput label={words.assets.keeper} maxLength={200} autoComplete="off" value={typed.keeper} onChange={(event) => change({ keeper: event.currentTarget.value })} />
          </Fields>
          <TextInput label={words.assets.noteOf} maxLength={500} autoComplete="off" value={typed.note} onChange={(event) => change({ note: event.currentTarget.value })} />
        </>
      )}
    </ActForm>
  )
}

type WhenceProps = { readonly clubId: string; readonly typed: Typed; readonly change: (part: Partial<Typed>) => void; readonly tried: boolean }
function Whence({ clubId, typed, change, tried }: WhenceProps) {
  const words = useWords(deskVi, deskEn).assets
  const isBought = typed.origin === 'bought'
  const book = useGet<BookView>(isBought ? `/api/clubs/${clubId}/ledger/book` : null, { fund: 'operating' })
  const single = useGet<BookView>(isBought ? `/api/clubs/${clubId}/ledger/book` : null, { fund: 'income' })
  if (typed.origin === 'handed-over') return <TextInput label={words.handedFrom} maxLength={200} autoComplete="off" value={typed.from} onChange={(event) => change({ from: event.currentTarget.value })} />
  if (typed.origin === 'given') {
    return (
      <>
        <WhoField clubId={clubId} label={words.giver} value={typed.who} change={(who) => change({ who })} tried={tried} />
        {isKnown(typed.who) && <Checkbox label={words.unnamed} checked={typed.unnamed} onChange={(event) => change({ unnamed: event.currentTarget.checked })} />}
      </>
    )
  }
  const spent = [...(book.data?.lines ?? []), ...(single.data?.lines ?? [])].filter(({ kind, reversedBy }) => kind === 'spending' && !reversedBy).sort((one, other) => (one.day < other.day ? 1 : -1))
  const chosen = (entryId: string) => change({ entryId, ...(entryId && typed.value === null && { value: spent.find((line) => line.entryId === entryId)?.out ?? null }) })
  return <NativeSelect label={words.voucher} value={typed.entryId} onChange={({ currentTarget: { value } }) => chosen(value)} data={[{ value: '', label: words.noVoucher }, ...spent.map(({ entryId, voucher, day, memo, out }) => ({ value: entryId, label: `${voucher}, ${showDay(day)}: ${memo}, ${formatWhole(out)} đ` }))]} />
}
