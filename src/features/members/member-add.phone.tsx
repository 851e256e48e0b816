import { useEffect, useState } from 'react'
import { post } from '#client/api.ts'
import { useFaults } from '#client/field-faults.ts'
import { useLanguage, useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneCheck, PhoneDay, PhoneField, PhoneForm, PhoneRadio, PhoneSelect } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneList, PhoneRow, StatStrip } from '#client/phone-list.tsx'
import { go } from '#client/phone-router.ts'
import { PhoneLoaded, PhoneNote } from '#client/phone-states.tsx'
import { sentenceOf } from '#client/refusal-words.ts'
import { useMay, useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import type { Band } from '#features/clubs/composition-band.ts'
import { type Birth, birthText, fitBirth, parseBirth } from '#features/people/birth.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { ETHNICITIES } from '#features/people/ethnicity.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { type Day, yearOf } from '#kernel/day.ts'
import { isRefusal, type Refusal } from '#kernel/refusal.ts'
import { compositionPath, statsOf } from './club-strip.phone.tsx'
import { effectOf, type Known } from './joining-preview.ts'
import type { CompositionView, LikelyView } from './member-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

type ClubPart = { readonly club: { readonly communeId: string } }
type Class = keyof (typeof peopleVi)['classes']
const EMPTY = { name: '', birth: '', sex: '' as 'female' | 'male' | '', hamlet: '', phone: '', phoneOwner: '', class: '' as Class | '', ethnicity: '', alone: false }
type Draft = typeof EMPTY

/** Thêm thành viên: a short form that shows who may be the same person and what becomes of the bands. */
export default function PhoneMemberAdd() {
  const words = useWords(phoneVi, phoneEn).adding
  const club = useMyClub()
  const view = useGet<ClubPart>(`/api/clubs/${club.id}`)
  return <PhoneFrame title={words.title} back="/clb/thanh-vien"><PhoneLoaded from={view}>{({ club: { communeId } }) => <Adding clubId={club.id} areaId={communeId} />}</PhoneLoaded></PhoneFrame>
}

function Adding({ clubId, areaId }: { clubId: string; areaId: string }) {
  const all = useWords(phoneVi, phoneEn)
  const words = all.adding
  const people = useWords(peopleVi, peopleEn)
  const language = useLanguage()
  const { today } = useSession()
  const maySensitive = useMay('sensitive', 'record')
  const [draft, setDraft] = useState(EMPTY)
  const [joinedOn, setJoinedOn] = useState<string>(today)
  const [tried, setTried] = useState(false)
  const write = useWrite<object>('/api/people', [`/api/clubs/${clubId}`])
  const fault = useFaults(write.problem)
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const birth = birthOf(draft.birth, today as Day)
  const person = { fullName: draft.name, birth: birth && !isRefusal(birth) ? birth : null, sex: draft.sex, areaId, hamlet: draft.hamlet || null, phone: draft.phone || null, phoneOwner: draft.phoneOwner || null, guardian: null, guardianPhone: null, note: null }
  const classes = draft.class ? [{ year: yearOf((joinedOn || today) as Day), class: draft.class, proof: null }] : []
  const send = () => {
    setTried(true)
    if (!draft.name.trim() || !draft.sex || !joinedOn || (birth && isRefusal(birth))) return
    const circumstance = maySensitive ? { ethnicity: draft.ethnicity || null, disability: null, livesAlone: draft.alone || null, classes } : null
    write.send({ clubId, as: 'member', on: joinedOn, person, circumstance }, () => {
      toast(words.saved(draft.name.trim()))
      go('/clb/thanh-vien', { replace: true })
    })
  }
  const needed = (given: string) => (tried && !given.trim() ? words.needed : undefined)
  const birthFault = draft.birth && isRefusal(birth) ? sentenceOf(birth, language) : undefined
  return (
    <div className="pad">
        <PhoneForm label={words.title} send={send} problem={write.problem}>
          <PhoneField label={words.name} value={draft.name} change={(name) => change({ name })} maxLength={100} error={fault('person.fullName') ?? needed(draft.name)} />
          <PhoneField label={words.birth} hint={words.birthHint} inputMode="text" value={draft.birth} change={(text) => change({ birth: text })} error={birthFault ?? fault('person.birth')} />
          <PhoneRadio label={words.sex} value={draft.sex} change={(sex) => change({ sex })} choices={[{ value: 'female', label: people.sexes.female }, { value: 'male', label: people.sexes.male }]} error={needed(draft.sex)} />
          <PhoneField label={words.hamlet} value={draft.hamlet} change={(hamlet) => change({ hamlet })} maxLength={100} error={fault('person.hamlet')} />
          <Alike clubId={clubId} person={person} />
          <PhoneDay label={words.joined} value={joinedOn} change={setJoinedOn} error={fault('on') ?? needed(joinedOn)} />
          <PhoneField label={words.phone} hint={words.phoneHint} type="tel" value={draft.phone} change={(phone) => change({ phone })} maxLength={20} error={fault('person.phone')} />
          {draft.phone && <PhoneField label={words.phoneOwner} hint={words.phoneOwnerHint} value={draft.phoneOwner} change={(phoneOwner) => change({ phoneOwner })} maxLength={100} error={fault('person.phoneOwner')} />}
          {maySensitive && (
            <>
              <PhoneNote>{words.consent}</PhoneNote>
              <PhoneSelect<Class> label={words.class} value={draft.class} change={(value) => change({ class: value })} none={words.chooseClass} choices={(Object.entries(people.classes) as [Class, string][]).map(([value, label]) => ({ value, label }))} />
              <PhoneSelect label={words.ethnicity} value={draft.ethnicity} change={(ethnicity) => change({ ethnicity })} none={words.chooseEthnicity} choices={Object.entries(ETHNICITIES).map(([value, label]) => ({ value, label }))} />
              <PhoneCheck label={words.alone} checked={draft.alone} change={(alone) => change({ alone })} />
            </>
          )}
          <Effect clubId={clubId} known={{ birth: person.birth, sex: draft.sex || null, ethnicity: draft.ethnicity || null, classes }} on={today as Day} />
          <PhoneButton type="submit" icon="plus" busy={write.busy}>{words.save}</PhoneButton>
        </PhoneForm>
    </div>
  )
}

/** Null while nothing is written: a birth may be unknown. */
function birthOf(text: string, today: Day): Birth | Refusal | null {
  if (!text.trim()) return null
  const birth = parseBirth(text)
  return isRefusal(birth) ? birth : fitBirth(birth, today)
}

/** Who may be the same person: asked when the name is whole, never a block. */
function Alike({ clubId, person }: { clubId: string; person: { readonly fullName: string; readonly birth: Birth | null; readonly areaId: string; readonly hamlet: string | null; readonly phone: string | null } }) {
  const words = useWords(phoneVi, phoneEn).adding
  const [likely, setLikely] = useState<readonly LikelyView[]>([])
  const asked = JSON.stringify(person)
  useEffect(() => {
    const { fullName, birth, areaId, hamlet } = JSON.parse(asked) as typeof person
    if (fullName.trim().split(/\s+/).length < 2) return setLikely([])
    const stop = new AbortController()
    const later = setTimeout(() => {
      post<{ readonly likely: readonly LikelyView[] }>('/api/people/check', { clubId, person: { fullName, birth, areaId, hamlet, phone: null } }).then((answer) => { if (!stop.signal.aborted) setLikely(answer.likely) }, () => {})
    }, 600)
    return () => {
      stop.abort()
      clearTimeout(later)
    }
  }, [asked, clubId])
  if (likely.length === 0) return null
  return (
    <PhoneNote tone="warn">
      <p>{words.alike(likely.length)}</p>
      <PhoneList>{likely.map((each) => <PhoneRow key={each.personId} title={each.fullName} note={[each.birth && birthText(each.birth), each.club ?? each.hamlet ?? each.area].filter(Boolean).join(', ')} />)}</PhoneList>
      <p>{words.alikeGo}</p>
    </PhoneNote>
  )
}

/** The bands as they would be with this person. */
function Effect({ clubId, known, on }: { clubId: string; known: Known; on: Day }) {
  const words = useWords(phoneVi, phoneEn)
  const { data } = useGet<CompositionView>(useMay('figures', 'read') ? compositionPath(clubId) : null)
  if (!data || !known.sex) return null
  const bands = data.standings.flatMap(({ band }) => (band ? [band as Band] : []))
  const stats = statsOf(effectOf(known, data.composition, bands, on).map(({ after }) => after), words)
  return stats.length > 0 && <section><h2>{words.adding.after}</h2><StatStrip label={words.adding.after} stats={stats} /></section>
}
