/** Hiện vật: what the club holds of each thing, given or for lending, and what went out. */
import { useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Dock, PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet } from '#client/phone-data.ts'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneList, PhoneRow, PhoneSection } from '#client/phone-list.tsx'
import { PhoneEmpty, PhoneLoaded, PhoneNote } from '#client/phone-states.tsx'
import { useMay } from '#client/signed-in.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import type { StockView } from './property-view.ts'
import { formatQuantity, thingText } from './quantity-text.ts'
import { TakeBack } from './take-back.phone.tsx'

export default function PhoneGoods() {
  const words = useWords(phoneVi, phoneEn).goods
  const club = useMyClub()
  const mayRecord = useMay('money', 'record')
  const stock = useGet<StockView>(`/api/clubs/${club.id}/stock`)
  return (
    <PhoneFrame title={words.title} back="/clb/dong-gop" dock={mayRecord && <Dock><PhoneButton icon="pencil" to="/clb/hien-vat/phat">{words.issue}</PhoneButton></Dock>}>
      <PhoneLoaded from={stock}>
        {(view) => (
          <>
            {view.given.length === 0 ? <div className="pad"><PhoneEmpty title={words.empty}>{words.emptyHint}</PhoneEmpty></div> : <PhoneSection title={words.given}><Held things={view.given} /></PhoneSection>}
            {(view.lending.length > 0 || view.lendingValue !== 0) && (
              <PhoneSection title={words.lending}>
                <Held things={view.lending} />
                <div className="pad">
                  <p className="soft">{words.byTheBooks(formatDong(dong(view.lendingValue)))}</p>
                  {view.lending.some(({ left }) => left < 0) && <PhoneNote tone="warn">{words.short}</PhoneNote>}
                </div>
              </PhoneSection>
            )}
            <Issues issues={view.issues} />
          </>
        )}
      </PhoneLoaded>
    </PhoneFrame>
  )
}

function Held({ things }: { things: StockView['given'] }) {
  const words = useWords(phoneVi, phoneEn).goods
  return (
    <PhoneList>
      {things.map(({ what, unit, came, went, left }) => (
        <PhoneRow key={`${what} ${unit}`} title={what.charAt(0).toLocaleUpperCase('vi') + what.slice(1)} note={words.moved(formatQuantity(came), formatQuantity(went))} value={left === 0 ? words.none : `${left < 0 ? '−' : ''}${formatQuantity(Math.abs(left))} ${unit}`} />
      ))}
    </PhoneList>
  )
}

type Issue = StockView['issues'][number]

function Issues({ issues }: { issues: readonly Issue[] }) {
  const words = useWords(phoneVi, phoneEn).goods
  const names = useWords(namesVi, namesEn)
  const mayRecord = useMay('money', 'record')
  const [undoing, undo] = useState<Issue | null>(null)
  const tell = ({ day, way, receiver, note }: Issue): string => [`${showDay(day)}: ${receiver ?? names.ways[way]}`, note?.replace(/\.$/, '')].filter(Boolean).join('. ')
  return (
    <PhoneSection title={words.issues}>
      <div className="pad">
        <p className="soft">{issues.length === 0 ? words.noIssues : [words.logged, mayRecord && words.undoHint].filter(Boolean).join(' ')}</p>
      </div>
      {issues.length > 0 && <PhoneList label={words.issues}>{issues.map((issue) => <PhoneRow key={issue.id} title={thingText(issue)} note={tell(issue)} {...(mayRecord && { press: () => undo(issue) })} />)}</PhoneList>}
      {undoing && <TakeBack path="/api/stock/issues/undo" more={{ issueId: undoing.id }} line={`${thingText(undoing)}. ${tell(undoing)}`} close={() => undo(null)} />}
    </PhoneSection>
  )
}
