/** Đóng góp: what the club was given this month, money and in kind; Tấm lòng vàng: the gifts of the year. */
import { useState } from 'react'
import { showDay, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Dock, PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet } from '#client/phone-data.ts'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneFacts, PhoneList, PhoneRow, PhoneSection } from '#client/phone-list.tsx'
import { PHONE_HOME, usePhoneState } from '#client/phone-router.ts'
import { PhoneEmpty, PhoneLoaded } from '#client/phone-states.tsx'
import { PhoneTabs } from '#client/phone-tabs.tsx'
import { useMay, useSession } from '#client/signed-in.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import type { GivenView } from './property-view.ts'
import { formatQuantity, thingText } from './quantity-text.ts'
import { TakeBack } from './take-back.phone.tsx'

type Line = GivenView['lines'][number]
type Side = 'all' | 'gift'

export default function PhoneGivenList() {
  const words = useWords(phoneVi, phoneEn).given
  const mayRecord = useMay('money', 'record')
  const [{ xem }, set] = usePhoneState({ xem: 'all' })
  const side: Side = xem === 'gift' ? 'gift' : 'all'
  return (
    <PhoneFrame title={words.title} back={PHONE_HOME} dock={mayRecord && <Dock><PhoneButton icon="pencil" to={side === 'gift' ? '/clb/dong-gop/moi?loai=gift' : '/clb/dong-gop/moi'}>{words.record}</PhoneButton></Dock>}>
      <PhoneTabs<Side> label={words.sides} value={side} change={(next) => set({ xem: next })} choices={[{ value: 'all', label: words.all }, { value: 'gift', label: words.gift }]} />
      <Given key={side} side={side} />
    </PhoneFrame>
  )
}

function Given({ side }: { side: Side }) {
  const words = useWords(phoneVi, phoneEn).given
  const club = useMyClub()
  const { today } = useSession()
  const mayRecord = useMay('money', 'record')
  const [{ ky }, set] = usePhoneState({ ky: '' })
  const isYear = side === 'gift' || ky === 'nam'
  const year = today.slice(0, 4)
  const given = useGet<GivenView>(`/api/clubs/${club.id}/contributions`, { from: isYear ? `${year}-01-01` : `${today.slice(0, 7)}-01`, ...(side === 'gift' && { purpose: side }) })
  return (
    <>
      <PhoneLoaded from={given}>
        {(view) => view.lines.length === 0
          ? <div className="pad"><PhoneEmpty title={isYear ? words.emptyYear : words.empty}>{side === 'gift' ? words.emptyGiftHint : words.emptyHint}</PhoneEmpty></div>
          : <Book view={view} side={side} title={isYear ? words.year(year) : words.month(`${today.slice(5, 7)}/${year}`)} />}
      </PhoneLoaded>
      <div className="pad">
        {side === 'all' && <PhoneButton kind="plain" press={() => set({ ky: ky ? '' : 'nam' })}>{ky ? words.thisMonth : words.wholeYear}</PhoneButton>}
        {mayRecord && <PhoneButton kind="plain" icon="money" to={`/clb/thu-chi?phia=in&viec=${side === 'gift' ? 'donation' : 'dues'}`}>{words.recordMoney}</PhoneButton>}
        <PhoneButton kind="plain" to="/clb/hien-vat">{words.toGoods}</PhoneButton>
        <PhoneButton kind="plain" to="/clb/tai-san">{words.toAssets}</PhoneButton>
      </div>
    </>
  )
}

function Book({ view: { lines, totals }, side, title }: { view: GivenView; side: Side; title: string }) {
  const words = useWords(phoneVi, phoneEn).given
  const mayRecord = useMay('money', 'record')
  const tell = useTelling()
  const [undoing, undo] = useState<Line | null>(null)
  const facts = [
    { name: words.money, value: formatDong(dong(totals.money)) },
    { name: words.goods, value: totals.goods.map(thingText).join('; ') },
    { name: words.work, value: totals.workDays > 0 && formatQuantity(totals.workDays) },
    { name: words.givers, value: showNumber(totals.givers) },
  ].filter(({ value }) => value !== false)
  const canUndo = mayRecord && lines.some(({ origin }) => origin === 'contribution')
  return (
    <PhoneSection title={title}>
      <PhoneFacts facts={facts} />
      {(totals.valued > 0 || canUndo) && (
        <div className="pad">
          {totals.valued > 0 && <p className="soft">{words.valued(formatDong(dong(totals.valued)))}.</p>}
          {canUndo && <p className="soft">{words.undoHint}</p>}
        </div>
      )}
      <PhoneList label={side === 'gift' ? words.gift : words.all}>
        {lines.map((line) => {
          const { id, origin, giver, amount } = line
          const to = origin === 'entry' ? `/clb/so-quy/${id}` : origin === 'asset' ? '/clb/tai-san' : undefined
          return <PhoneRow key={id} title={giver ?? words.noName} note={tell(line, side === 'all')} value={amount !== null && formatDong(dong(amount))} {...(to && { to })} {...(mayRecord && origin === 'contribution' && { press: () => undo(line) })} />
        })}
      </PhoneList>
      {undoing && <TakeBack path="/api/contributions/undo" more={{ contributionId: undoing.id }} line={[undoing.giver ?? words.noName, tell(undoing, false)].join('. ')} close={() => undo(null)} />}
    </PhoneSection>
  )
}

/** "10/06: 12,5 kg gạo. Ủng hộ. Không nêu tên": a line beside its giver; of money what the book says. */
function useTelling(): (line: Line, withPurpose: boolean) => string {
  const words = useWords(phoneVi, phoneEn).given
  const names = useWords(namesVi, namesEn)
  return ({ form, what, quantity, unit, day, note, purpose, unnamed }, withPurpose) => {
    const many = quantity ?? 0
    const thing = form === 'money' ? null : form === 'work' ? `${names.workDays(formatQuantity(many))}, ${what}` : thingText({ quantity: many, unit: unit ?? '', what: what ?? '' })
    const parts = [thing, note?.replace(/\.$/, ''), withPurpose && form !== 'money' && (purpose === 'gift' ? words.gifts : words.dues), unnamed && names.unnamed].filter(Boolean)
    return [showDay(day).slice(0, 5), parts.join('. ')].join(': ')
  }
}
