import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { Dock, PhoneButton } from '#client/phone-button.tsx'
import { useGet } from '#client/phone-data.ts'
import { PhoneFind } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { byLetter } from '#client/phone-letters.ts'
import { LetterChips, LetterList, PhoneRow } from '#client/phone-list.tsx'
import { PHONE_HOME, usePhoneState } from '#client/phone-router.ts'
import { PhoneEmpty, PhoneLoaded, PhoneNote } from '#client/phone-states.tsx'
import { useMay } from '#client/signed-in.ts'
import { isPoor } from '#features/people/poverty.ts'
import { fold } from '#kernel/vietnamese.ts'
import { ClubStrip } from './club-strip.phone.tsx'
import type { CircumstanceRow, MemberRow, MembersView } from './member-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

type Filter = keyof (typeof phoneVi)['filters']

/** Thành viên: how the club is made up, then everybody by given name, to be found without tone marks. */
export default function PhoneMemberList() {
  const words = useWords(phoneVi, phoneEn)
  const club = useMyClub()
  const mayAdd = useMay('members', 'record')
  const members = useGet<MembersView>(`/api/clubs/${club.id}/members`)
  return (
    <PhoneFrame title={words.title} back={PHONE_HOME} dock={mayAdd && <Dock><PhoneButton icon="plus" to="/clb/thanh-vien/them">{words.add}</PhoneButton></Dock>}>
      <ClubStrip clubId={club.id} />
      <PhoneLoaded from={members}>{(read) => <Members clubId={club.id} view={read} />}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Members({ clubId, view }: { clubId: string; view: MembersView }) {
  const words = useWords(phoneVi, phoneEn)
  const [{ tim, xem }, set] = usePhoneState({ tim: '', xem: 'all' })
  const seesPoverty = useMay('sensitive', 'read')
  const filter = (Object.hasOwn(words.filters, xem) ? xem : 'all') as Filter
  // Read, and logged, only when somebody asks for it.
  const circumstances = useGet<{ readonly people: readonly CircumstanceRow[] }>(filter === 'poor' && seesPoverty ? `/api/clubs/${clubId}/circumstances` : null)
  const poor = new Set(circumstances.data?.people.filter((person) => person.class !== null && isPoor(person.class)).map(({ personId }) => personId))
  const isShown = ({ fullName, sex, age, personId }: MemberRow): boolean =>
    fold(fullName).includes(fold(tim)) && { all: true, women: sex === 'female', 'aged-55': age !== null && age >= 55, 'aged-60': age !== null && age >= 60, poor: poor.has(personId) }[filter]
  const groups = byLetter(view.members.filter(isShown), ({ fullName }) => fullName)
  const choices = (Object.entries(words.filters) as [Filter, string][]).filter(([value]) => value !== 'poor' || seesPoverty).map(([value, label]) => ({ value, label }))
  if (view.members.length === 0) return <div className="pad"><PhoneEmpty title={words.none}>{words.noneHint}</PhoneEmpty></div>
  return (
    <>
      <div className="pad">
        <PhoneFind label={words.find} hint={words.findHint} value={tim} search={(text) => set({ tim: text })} filter={{ label: words.filter, value: filter, change: (value) => set({ xem: value }), choices }} />
        {filter === 'poor' && <PhoneNote>{words.poorLogged}</PhoneNote>}
        {tim === '' && <LetterChips groups={groups} />}
        {groups.length === 0 && <p role="status">{words.notFound}</p>}
        {view.applicants.length > 0 && <p className="soft">{words.waiting(view.applicants.length)}</p>}
      </div>
      <LetterList groups={groups}>
        {({ spellId, personId, fullName, birth, hamlet, leftOn }) => <PhoneRow key={spellId} title={fullName} note={[birth?.year, hamlet, leftOn && words.until(showDay(leftOn))].filter(Boolean).join(', ')} to={`/clb/thanh-vien/${personId}`} />}
      </LetterList>
    </>
  )
}
