/** Tài sản: what the club goes on using, to be looked up; it is recorded at the desk. */
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { useGet } from '#client/phone-data.ts'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneList, PhoneRow } from '#client/phone-list.tsx'
import { PhoneEmpty, PhoneLoaded } from '#client/phone-states.tsx'
import { formatWhole } from '#kernel/money.ts'
import { namesEn } from './names.en.ts'
import { namesVi } from './names.vi.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import type { AssetsView } from './property-view.ts'

export default function PhoneAssets() {
  const words = useWords(phoneVi, phoneEn).assets
  const club = useMyClub()
  const assets = useGet<AssetsView>(`/api/clubs/${club.id}/assets`)
  return (
    <PhoneFrame title={words.title} back="/clb/dong-gop">
      <div className="pad"><p className="soft">{words.lead}</p></div>
      <PhoneLoaded from={assets}>
        {(view) => {
          const here = view.assets.filter(({ quantity }) => quantity > 0)
          return here.length === 0 ? <div className="pad"><PhoneEmpty title={words.empty}>{words.emptyHint}</PhoneEmpty></div> : <PhoneList label={words.title}>{here.map((asset) => <Asset key={asset.id} asset={asset} />)}</PhoneList>
        }}
      </PhoneLoaded>
    </PhoneFrame>
  )
}

function Asset({ asset: { name, quantity, unit, condition, keeper, lastCheckedOn } }: { asset: AssetsView['assets'][number] }) {
  const words = useWords(phoneVi, phoneEn).assets
  const names = useWords(namesVi, namesEn)
  const note = [names.conditions[condition], keeper && words.kept(keeper), lastCheckedOn ? words.checked(showDay(lastCheckedOn)) : words.never].filter(Boolean).join('. ')
  return <PhoneRow title={name} note={note} value={`${formatWhole(quantity)} ${unit}`} />
}
