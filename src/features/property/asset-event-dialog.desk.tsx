/** Kiểm kê, đổi người giữ, sửa chữa, ghi giảm một tài sản. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { ActForm, NeededText } from '#features/loans/act-form.desk.tsx'
import { type AssetEvent, type Cause, CAUSES, type Condition, CONDITIONS } from './asset.ts'
import type { Asset } from './asset-page.desk.tsx'
import { deskEn } from './desk-words.en.ts'
import { deskVi } from './desk-words.vi.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { formatQuantity } from './quantity-text.ts'

type Typed = { readonly many: string; readonly condition: Condition; readonly keeper: string; readonly cause: Cause; readonly note: string }

/** A count may find nothing at all. */
const wholeOf = (text: string): number | null => (/^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : null)

function eventOf(kind: AssetEvent['kind'], day: string, held: number, { many, condition, keeper, cause, note }: Typed): object | null {
  const said = note.trim().length >= 2 ? note.trim() : null
  const quantity = wholeOf(many)
  if (kind === 'checked') return quantity === null || (quantity !== held && said === null) ? null : { kind, day, quantity, condition, note: said }
  if (kind === 'moved') return keeper.trim().length < 2 ? null : { kind, day, keeper: keeper.trim(), note: said }
  if (kind === 'repaired') return { kind, day, condition, note: said }
  return quantity === null || quantity === 0 || said === null ? null : { kind, day, quantity, cause, note: said }
}

export function AssetEventDialog({ clubId, asset, kind, close }: { clubId: string; asset: Asset; kind: AssetEvent['kind']; close: () => void }) {
  const words = useWords(deskVi, deskEn).assets
  const names = useWords(namesVi, namesEn)
  const thing = useWords(deskVi, deskEn).thing
  const [typed, setTyped] = useState<Typed>({ many: kind === 'checked' ? '' : String(asset.quantity), condition: kind === 'repaired' ? 'good' : asset.condition, keeper: '', cause: 'broken', note: '' })
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const body = ({ on, enteredFor }: { on: string; enteredFor: string | null }) => {
    const event = eventOf(kind, on, asset.quantity, typed)
    return event && { clubId, assetId: asset.id, event, enteredFor }
  }
  const counted = wholeOf(typed.many)
  const differs = kind === 'checked' && counted !== null && counted !== asset.quantity
  return (
    <ActForm clubId={clubId} path="/api/assets/events" title={`${words.acts[kind]}: ${asset.name}`} verb={words.acts[kind]} dated papered close={close} body={body}>
      {(tried) => (
        <>
          {kind === 'checked' && <p>{words.checkLead(`${formatQuantity(asset.quantity)} ${asset.unit}`)}</p>}
          {(kind === 'checked' || kind === 'gone') && <NeededText label={`${kind === 'checked' ? words.found : words.goneMany} (${asset.unit})`} value={counted === null ? '' : typed.many} change={(many) => change({ many })} tried={tried} least={1} most={5} />}
          {kind === 'moved' && <NeededText label={words.newKeeper} value={typed.keeper} change={(keeper) => change({ keeper })} tried={tried} />}
          {(kind === 'checked' || kind === 'repaired') && <NativeSelect label={words.condition} value={typed.condition} onChange={({ currentTarget: { value } }) => change({ condition: value as Condition })} data={CONDITIONS.map((value) => ({ value, label: names.conditions[value] }))} />}
          {kind === 'gone' && <NativeSelect label={words.cause} value={typed.cause} onChange={({ currentTarget: { value } }) => change({ cause: value as Cause })} data={CAUSES.map((value) => ({ value, label: names.causes[value] }))} />}
          {kind === 'gone' || differs ? <NeededText label={kind === 'gone' ? words.goneNote : words.gapNote} value={typed.note} change={(note) => change({ note })} tried={tried} most={500} /> : <TextInput label={thing.note} maxLength={500} autoComplete="off" value={typed.note} onChange={(event) => change({ note: event.currentTarget.value })} />}
        </>
      )}
    </ActForm>
  )
}
