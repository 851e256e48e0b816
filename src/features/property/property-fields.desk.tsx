/** What the dialogs of this room ask alike: who, what and how many; taking a line back with its reason. */
import { Radio, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { en as frameEn } from '#client/en.ts'
import { Fields } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { vi as frameVi } from '#client/vi.ts'
import { useNeeded } from '#features/clubs/write-dialog.desk.tsx'
import { MemberNative } from '#features/ledger/member-native.desk.tsx'
import { ActForm, NeededText } from '#features/loans/act-form.desk.tsx'
import { deskEn } from './desk-words.en.ts'
import { deskVi } from './desk-words.vi.ts'
import styles from './property.module.css'
import { readQuantity } from './quantity-text.ts'

export type Who = { readonly kind: 'member' | 'other'; readonly personId: string; readonly party: string }
export const NOBODY: Who = { kind: 'member', personId: '', party: '' }
/** As it is sent. */
export const whomOf = ({ kind, personId, party }: Who) => ({ personId: kind === 'member' ? personId || null : null, party: kind === 'other' ? party.trim() || null : null })
export const isKnown = (who: Who): boolean => Object.values(whomOf(who)).some((each) => each !== null)

type WhoProps = { readonly clubId: string; readonly label: string; readonly value: Who; readonly change: (who: Who) => void; readonly onlyMember?: boolean; readonly needed?: boolean; readonly tried: boolean }
export function WhoField({ clubId, label, value, change, onlyMember, needed, tried }: WhoProps) {
  const words = useWords(deskVi, deskEn).whom
  const frame = useWords(frameVi, frameEn).form
  const kind = onlyMember ? 'member' : value.kind
  const missing = tried && needed && !isKnown({ ...value, kind })
  return (
    <>
      {!onlyMember && (
        <Radio.Group label={label} value={kind} onChange={(next) => change({ ...value, kind: next as Who['kind'] })}>
          <div className={styles.choices}><Radio value="member" label={words.member} /><Radio value="other" label={words.other} /></div>
        </Radio.Group>
      )}
      {kind === 'member' ? (
        <MemberNative clubId={clubId} label={onlyMember ? label : words.chooseMember} needed={needed ?? false} missing={missing ?? false} value={value.personId} change={(personId) => change({ ...value, personId })} />
      ) : (
        <TextInput label={words.name} withAsterisk={needed ?? false} maxLength={200} autoComplete="off" value={value.party} onChange={(event) => change({ ...value, party: event.currentTarget.value })} error={missing ? frame.needed : undefined} />
      )}
    </>
  )
}

export type TypedThing = { readonly what: string; readonly quantity: string; readonly unit: string }
/** The thing as it is sent, or null while something is missing. */
export function thingOf({ what, quantity, unit }: TypedThing): { what: string; quantity: number; unit: string } | null {
  const many = readQuantity(quantity)
  return what.trim().length >= 2 && many !== null && unit.trim() ? { what: what.trim(), quantity: many, unit: unit.trim() } : null
}

type ThingProps = { readonly value: TypedThing; readonly change: (thing: TypedThing) => void; /** What things were called before. */ readonly known?: readonly string[]; readonly tried: boolean }
export function ThingFields({ value, change, known = [], tried }: ThingProps) {
  const words = useWords(deskVi, deskEn).thing
  const needed = useNeeded(tried)
  const list = useId()
  return (
    <>
      <TextInput label={words.what} description={words.whatHint} withAsterisk maxLength={200} autoComplete="off" list={list} value={value.what} onChange={(event) => change({ ...value, what: event.currentTarget.value })} error={needed(value.what.trim().length < 2 ? '' : value.what)} />
      <datalist id={list}>{known.map((what) => <option key={what} value={what} />)}</datalist>
      <Fields>
        <QuantityField label={words.quantity} value={value.quantity} change={(quantity) => change({ ...value, quantity })} tried={tried} />
        <TextInput label={words.unit} withAsterisk maxLength={30} autoComplete="off" value={value.unit} onChange={(event) => change({ ...value, unit: event.currentTarget.value })} error={needed(value.unit)} />
      </Fields>
    </>
  )
}

type QuantityProps = { readonly label: string; readonly value: string; readonly change: (quantity: string) => void; readonly tried: boolean; /** There are no more than so many. */ readonly error?: string | undefined }
export function QuantityField({ label, value, change, tried, error }: QuantityProps) {
  const words = useWords(deskVi, deskEn).thing
  const needed = useNeeded(tried)
  const wrong = tried && value.trim() !== '' && readQuantity(value) === null ? words.notANumber : undefined
  return <TextInput label={label} withAsterisk inputMode="decimal" maxLength={12} autoComplete="off" value={value} onChange={(event) => change(event.currentTarget.value)} error={needed(value) ?? wrong ?? error} />
}

type UndoProps = { readonly clubId: string; readonly path: string; readonly title: string; readonly lead?: string; readonly more: object; readonly close: () => void }
export function UndoDialog({ clubId, path, title, lead, more, close }: UndoProps) {
  const words = useWords(deskVi, deskEn).undo
  const [reason, setReason] = useState('')
  return (
    <ActForm clubId={clubId} path={path} title={title} danger close={close} body={() => (reason.trim().length >= 3 ? { clubId, ...more, reason: reason.trim() } : null)}>
      {(tried) => (
        <>
          <p>{lead ?? words.lead}</p>
          <NeededText label={words.reason} value={reason} change={setReason} tried={tried} least={3} most={500} />
        </>
      )}
    </ActForm>
  )
}
