/** Phát hiện vật · ghi rõ hiện vật của một chứng từ. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { en as ledgerEn } from '#features/ledger/en.ts'
import { vi as ledgerVi } from '#features/ledger/vi.ts'
import { ActForm } from '#features/loans/act-form.desk.tsx'
import { dong, formatDong } from '#kernel/money.ts'
import { deskEn } from './desk-words.en.ts'
import { deskVi } from './desk-words.vi.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { isKnown, NOBODY, QuantityField, ThingFields, thingOf, type TypedThing, type Who, WhoField, whomOf } from './property-fields.desk.tsx'
import styles from './property.module.css'
import type { StockView } from './property-view.ts'
import { formatQuantity, readQuantity } from './quantity-text.ts'
import { type WayOut, WAYS_OUT } from './stock.ts'

export function IssueDialog({ clubId, given, close }: { clubId: string; given: StockView['given']; close: () => void }) {
  const words = useWords(deskVi, deskEn).stock
  const thing = useWords(deskVi, deskEn).thing
  const names = useWords(namesVi, namesEn)
  const held = given.filter(({ left }) => left > 0)
  const [at, choose] = useState('0')
  const [quantity, setQuantity] = useState('')
  const [way, setWay] = useState<WayOut>('given')
  const [who, setWho] = useState<Who>({ ...NOBODY })
  const [note, setNote] = useState('')
  const chosen = held[Number(at)]!
  const many = readQuantity(quantity)
  const tooMany = many !== null && many > chosen.left
  const body = ({ on, enteredFor }: { on: string; enteredFor: string | null }) => {
    if (many === null || tooMany || (way === 'given' && !isKnown(who))) return null
    const whom = way === 'given' ? whomOf(who) : {}
    return { clubId, on, enteredFor, issue: { what: chosen.what, unit: chosen.unit, quantity: many, way, note: note.trim().length >= 2 ? note.trim() : null, ...whom } }
  }
  return (
    <ActForm clubId={clubId} path="/api/stock/issues" title={words.issue} dated papered close={close} body={body}>
      {(tried) => (
        <>
          <NativeSelect label={words.choose} description={words.leftOf(formatQuantity(chosen.left), chosen.unit)} value={at} onChange={({ currentTarget: { value } }) => choose(value)} data={held.map(({ what, unit }, index) => ({ value: String(index), label: `${what} (${unit})` }))} />
          <QuantityField label={`${words.many} (${chosen.unit})`} value={quantity} change={setQuantity} tried={tried} error={tooMany ? words.tooMany(formatQuantity(chosen.left), chosen.unit) : undefined} />
          <NativeSelect label={words.way} description={way === 'sold' ? words.soldHint : ''} value={way} onChange={({ currentTarget: { value } }) => setWay(value as WayOut)} data={WAYS_OUT.map((value) => ({ value, label: names.ways[value] }))} />
          {way === 'given' && <WhoField clubId={clubId} label={words.toWhom} value={who} change={setWho} needed tried={tried} />}
          <TextInput label={thing.note} maxLength={500} autoComplete="off" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        </>
      )}
    </ActForm>
  )
}

type Row = TypedThing & { readonly key: number }
const EMPTY: TypedThing = { what: '', quantity: '', unit: 'con' }

export function LendingDialog({ clubId, entry, close }: { clubId: string; entry: StockView['entries'][number]; close: () => void }) {
  const words = useWords(deskVi, deskEn)
  const { kinds } = useWords(ledgerVi, ledgerEn)
  const [rows, setRows] = useState<readonly Row[]>((entry.things.length > 0 ? entry.things.map(({ what, quantity, unit }) => ({ what, unit, quantity: formatQuantity(quantity) })) : [EMPTY]).map((row, key) => ({ ...row, key })))
  const things = rows.map(thingOf)
  const put = (key: number, thing: TypedThing) => setRows((before) => before.map((row) => (row.key === key ? { ...thing, key } : row)))
  return (
    <ActForm clubId={clubId} path="/api/stock/lending" title={words.stock.tellTitle(entry.voucher)} close={close} body={() => (things.every((thing) => thing !== null) ? { clubId, entryId: entry.entryId, things } : null)}>
      {(tried) => (
        <>
          <p>{words.stock.tellLead(kinds[entry.kind], formatDong(dong(entry.value)))} {entry.memo.replace(/\.$/, '')}.</p>
          {rows.map((row, at) => (
            <fieldset key={row.key} className={styles.thing} aria-label={words.thing.of(at + 1)}>
              <ThingFields value={row} change={(thing) => put(row.key, thing)} tried={tried} />
              {rows.length > 1 && <div><Button size="compact-md" variant="default" onClick={() => setRows((before) => before.filter(({ key }) => key !== row.key))}>{words.thing.remove(row.what)}</Button></div>}
            </fieldset>
          ))}
          {rows.length < 20 && <div><Button size="compact-md" variant="default" onClick={() => setRows((before) => [...before, { ...EMPTY, key: Math.max(...before.map(({ key }) => key)) + 1 }])}>{words.thing.add}</Button></div>}
        </>
      )}
    </ActForm>
  )
}
