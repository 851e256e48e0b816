/** Phát hiện vật: which of what is left, how many, and to whom. */
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneDay, PhoneField, PhoneForm, PhoneRadio, PhoneSelect } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneEmpty, PhoneLoaded } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import { isKnown, MOST, noteOf, QuantityField, readUpTo, type Who, WhoChoice, whomOf } from './property-fields.phone.tsx'
import type { StockView } from './property-view.ts'
import { PutDown } from './put-down.phone.tsx'
import { formatQuantity, thingText } from './quantity-text.ts'
import type { WayOut } from './stock.ts'

const GOODS = '/clb/hien-vat'
type Held = StockView['given'][number]
type Recorded = { readonly issueId: string; readonly sentence: string }

export default function PhoneIssue() {
  const words = useWords(phoneVi, phoneEn).issue
  const club = useMyClub()
  const stock = useGet<StockView>(`/api/clubs/${club.id}/stock`)
  const [recorded, setRecorded] = useState<Recorded | null>(null)
  return (
    <PhoneFrame title={words.title} back={GOODS}>
      <div className="pad">
        <PhoneLoaded from={stock}>
          {({ given }) => {
            if (recorded) return <PutDown sentence={recorded.sentence} undoPath="/api/stock/issues/undo" more={{ issueId: recorded.issueId }} again={() => setRecorded(null)} to={{ path: GOODS, label: words.toGoods }} />
            const held = given.filter(({ left }) => left > 0)
            return held.length === 0 ? <PhoneEmpty title={words.nothing} act={<PhoneButton kind="plain" to="/clb/dong-gop/moi">{words.toGive}</PhoneButton>}>{words.nothingHint}</PhoneEmpty> : <IssueForm held={held} done={setRecorded} />
          }}
        </PhoneLoaded>
      </div>
    </PhoneFrame>
  )
}

const keyOf = ({ what, unit }: Held): string => `${what}\n${unit}`
const leftOf = ({ left, unit }: Held): string => `${formatQuantity(left)} ${unit}`

function IssueForm({ held, done }: { held: readonly Held[]; done: (recorded: Recorded) => void }) {
  const { issue: words, thing: names, needed } = useWords(phoneVi, phoneEn)
  const { ways } = useWords(namesVi, namesEn)
  const club = useMyClub()
  const { today } = useSession()
  const [key, choose] = useState(held.length === 1 ? keyOf(held[0]!) : '')
  const [quantity, setQuantity] = useState('')
  const [way, setWay] = useState<WayOut>('given')
  const [who, setWho] = useState<Who>({ kind: 'member', personId: '', party: '' })
  const [on, setOn] = useState<string>(today)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const write = useWrite<object, { issueId: string }>('/api/stock/issues', [`/api/clubs/${club.id}`])
  const chosen = held.find((each) => keyOf(each) === key)
  const many = readUpTo(quantity, MOST)
  const after = chosen && many !== null ? Math.round((chosen.left - many) * 100) / 100 : null
  const isTooMany = after !== null && after < 0
  const said = chosen && many !== null && !isTooMany ? thingText({ ...chosen, quantity: many }) : null
  const isFor = way === 'given'
  const send = () => {
    setTried(true)
    if (!chosen || !said || !on || (isFor && !isKnown(who))) return
    const issue = { what: chosen.what, unit: chosen.unit, quantity: many, way, note: noteOf(note), ...(isFor && whomOf(who)) }
    write.send({ clubId: club.id, on, issue }, ({ issueId }) => done({ issueId, sentence: words.done(ways[way].toLocaleLowerCase('vi'), said) }))
  }
  return (
    <PhoneForm label={words.title} send={send} problem={write.problem}>
      <PhoneSelect label={words.thing} value={key} change={choose} none={words.choose} choices={held.map((each) => ({ value: keyOf(each), label: `${each.what} (${leftOf(each)})` }))} error={tried && !chosen ? needed.thing : undefined} />
      <QuantityField label={chosen ? names.manyOf(chosen.unit) : names.many} hint={chosen && (after !== null && !isTooMany ? words.after(`${formatQuantity(after)} ${chosen.unit}`) : words.holding(leftOf(chosen)))} value={quantity} change={setQuantity} most={MOST} tried={tried} error={chosen && isTooMany ? words.onlyLeft(leftOf(chosen)) : undefined} />
      <PhoneRadio<WayOut> label={words.way} {...(way === 'sold' && { hint: words.soldHint })} value={way} change={setWay} choices={(Object.entries(ways) as [WayOut, string][]).map(([value, label]) => ({ value, label }))} />
      {isFor && <WhoChoice kindLabel={words.whoKind} label={words.who} value={who} change={setWho} error={tried && !isKnown(who) ? needed.receiver : undefined} />}
      <PhoneDay label={words.day} value={on} change={setOn} error={tried && !on ? needed.day : undefined} />
      <PhoneField label={names.note} hint={names.noteHint} value={note} change={setNote} maxLength={500} />
      <PhoneButton type="submit" busy={write.busy}>{said ? words.saveOf(said) : words.save}</PhoneButton>
    </PhoneForm>
  )
}
