/** Ghi hiện vật, ngày công: what somebody gave that is not money. */
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useWrite } from '#client/phone-data.ts'
import { PhoneCheck, PhoneDay, PhoneField, PhoneForm, PhoneRadio } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { usePhoneState } from '#client/phone-router.ts'
import { useSession } from '#client/signed-in.ts'
import type { Form, Purpose } from './contribution.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import { isKnown, MOST, MOST_DAYS, noteOf, QuantityField, readUpTo, type Who, WhoChoice, whomOf } from './property-fields.phone.tsx'
import { PutDown } from './put-down.phone.tsx'
import { formatQuantity, thingText } from './quantity-text.ts'

const BOOK = '/clb/dong-gop'
type Recorded = { readonly contributionId: string; readonly what: string }

export default function PhoneGive() {
  const words = useWords(phoneVi, phoneEn).give
  const [{ loai }] = usePhoneState({ loai: 'dues' })
  const [recorded, setRecorded] = useState<Recorded | null>(null)
  const purpose: Purpose = loai === 'gift' ? 'gift' : 'dues'
  return (
    <PhoneFrame title={words.title} back={BOOK}>
      <div className="pad">
        {recorded
          ? <PutDown sentence={words.done(recorded.what)} undoPath="/api/contributions/undo" more={{ contributionId: recorded.contributionId }} again={() => setRecorded(null)} to={{ path: purpose === 'gift' ? `${BOOK}?xem=gift` : BOOK, label: words.toBook }} />
          : <GiveForm start={purpose} done={setRecorded} />}
      </div>
    </PhoneFrame>
  )
}

/** Goods and work are typed side by side: turning from the one to the other loses nothing. */
type Typed = { readonly form: Form; readonly purpose: Purpose; readonly who: Who; readonly unnamed: boolean; readonly what: string; readonly quantity: string; readonly unit: string; readonly work: string; readonly days: string; readonly on: string; readonly note: string }

/** What it is, or null while something about it is missing. */
function thingOf({ form, what, quantity, unit, work, days }: Typed): { form: Form; what: string; quantity: number; unit?: string } | null {
  const said = (form === 'goods' ? what : work).trim()
  const many = form === 'goods' ? readUpTo(quantity, MOST) : readUpTo(days, MOST_DAYS)
  if (said.length < 2 || many === null) return null
  if (form === 'work') return { form, what: said, quantity: many }
  return unit.trim() ? { form, what: said, quantity: many, unit: unit.trim() } : null
}

function GiveForm({ start, done }: { start: Purpose; done: (recorded: Recorded) => void }) {
  const words = useWords(phoneVi, phoneEn)
  const names = useWords(namesVi, namesEn)
  const club = useMyClub()
  const { today } = useSession()
  const [typed, setTyped] = useState<Typed>({ form: 'goods', purpose: start, who: { kind: start === 'gift' ? 'other' : 'member', personId: '', party: '' }, unnamed: false, what: '', quantity: '', unit: 'kg', work: '', days: '', on: today, note: '' })
  const [tried, setTried] = useState(false)
  const change = (more: Partial<Typed>) => setTyped((before) => ({ ...before, ...more }))
  const write = useWrite<object, { contributionId: string }>('/api/contributions', [`/api/clubs/${club.id}`])
  const { form, purpose, unnamed, on, note } = typed
  const isGift = purpose === 'gift'
  const who: Who = isGift ? typed.who : { ...typed.who, kind: 'member' }
  const thing = thingOf(typed)
  const said = thing && (thing.unit === undefined ? `${names.workDays(formatQuantity(thing.quantity))}: ${thing.what}` : thingText({ ...thing, unit: thing.unit }))
  const send = () => {
    setTried(true)
    if (!thing || !said || !on || (!isGift && !isKnown(who))) return
    const contribution = { ...thing, purpose, unnamed: isGift && unnamed && isKnown(who), note: noteOf(note), ...whomOf(who) }
    write.send({ clubId: club.id, on, contribution }, ({ contributionId }) => done({ contributionId, what: said }))
  }
  return (
    <PhoneForm label={words.give.title} send={send} problem={write.problem}>
      <PhoneRadio<Form> label={words.give.form} value={form} change={(next) => change({ form: next })} choices={[{ value: 'goods', label: words.give.forms.goods }, { value: 'work', label: words.give.forms.work }]} />
      <PhoneRadio<Purpose> label={words.give.purpose} value={purpose} change={(next) => change({ purpose: next })} choices={[{ value: 'dues', label: names.purposes.dues }, { value: 'gift', label: names.purposes.gift }]} />
      <WhoChoice kindLabel={words.give.whoKind} label={words.give.who} value={who} change={(next) => change({ who: next })} onlyMember={!isGift} error={tried && !isGift && !isKnown(who) ? words.needed.member : undefined} />
      {isGift && isKnown(who) && <PhoneCheck label={words.give.unnamed} checked={unnamed} change={(next) => change({ unnamed: next })} />}
      {form === 'goods' ? <Goods typed={typed} change={change} tried={tried} /> : <Work typed={typed} change={change} tried={tried} />}
      <PhoneDay label={words.give.day} value={on} change={(next) => change({ on: next })} error={tried && !on ? words.needed.day : undefined} />
      <PhoneField label={words.thing.note} hint={words.thing.noteHint} value={note} change={(next) => change({ note: next })} maxLength={500} />
      <PhoneButton type="submit" busy={write.busy}>{said ? words.give.saveOf(said) : words.give.save}</PhoneButton>
    </PhoneForm>
  )
}

type Part = { readonly typed: Typed; readonly change: (more: Partial<Typed>) => void; readonly tried: boolean }

function Goods({ typed: { what, quantity, unit }, change, tried }: Part) {
  const { thing: words, needed } = useWords(phoneVi, phoneEn)
  return (
    <>
      <PhoneField label={words.what} hint={words.whatHint} value={what} change={(next) => change({ what: next })} maxLength={200} error={tried && what.trim().length < 2 ? needed.what : undefined} />
      <QuantityField label={words.many} value={quantity} change={(next) => change({ quantity: next })} most={MOST} tried={tried} />
      <PhoneField label={words.unit} hint={words.unitHint} value={unit} change={(next) => change({ unit: next })} maxLength={30} error={tried && !unit.trim() ? needed.unit : undefined} />
    </>
  )
}

function Work({ typed: { work, days }, change, tried }: Part) {
  const { give: words, needed } = useWords(phoneVi, phoneEn)
  return (
    <>
      <PhoneField label={words.work} hint={words.workHint} value={work} change={(next) => change({ work: next })} maxLength={200} error={tried && work.trim().length < 2 ? needed.what : undefined} />
      <QuantityField label={words.days} value={days} change={(next) => change({ days: next })} most={MOST_DAYS} tried={tried} />
    </>
  )
}
