import { useState } from 'react'
import { showDay, showPhone } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Dock, PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet } from '#client/phone-data.ts'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneFacts, PhoneSection } from '#client/phone-list.tsx'
import { useParams } from '#client/phone-router.ts'
import { PhoneLoaded } from '#client/phone-states.tsx'
import { useMay, useSession } from '#client/signed-in.ts'
import { inOffice } from '#features/clubs/board.ts'
import { officesEn, officesVi } from '#features/clubs/office-words.ts'
import { birthText } from '#features/people/birth.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { addressOf } from '#features/people/form-of-address.ts'
import { ethnicityName } from '#features/people/ethnicity.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import type { Day } from '#kernel/day.ts'
import { capital } from '#kernel/vietnamese.ts'
import type { PersonCircumstanceView, PersonView } from './member-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import styles from './member-page.phone.module.css'

const LIST = '/clb/thanh-vien'

/** Một thành viên: who, where, whom to call; what is private only when somebody asks. */
export default function PhoneMemberPage() {
  const words = useWords(phoneVi, phoneEn).one
  const { personId } = useParams() as { personId: string }
  const club = useMyClub()
  const mayRecord = useMay('members', 'record')
  const person = useGet<PersonView>(`/api/people/${personId}`)
  const isMember = person.data?.spells.some(({ clubId, leftOn }) => clubId === club.id && leftOn === null) ?? false
  return (
    <PhoneFrame title={words.title} back={LIST} dock={mayRecord && isMember && <Dock><PhoneButton kind="plain" to={`${LIST}/${personId}/roi`}>{words.leave}</PhoneButton></Dock>}>
      <PhoneLoaded from={person}>{(view) => <Member view={view} clubId={club.id} />}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Member({ view, clubId }: { view: PersonView; clubId: string }) {
  const words = useWords(phoneVi, phoneEn)
  const people = useWords(peopleVi, peopleEn)
  const address = view.age === null ? '' : people.addresses[addressOf(view.age, view.sex)]
  const offices = useWords(officesVi, officesEn)
  const { today } = useSession()
  const held = inOffice(view.offices.filter((each) => each.clubId === clubId), today as Day)
  const spells = view.spells.filter((spell) => spell.clubId === clubId)
  const name = capital([address, view.fullName].filter(Boolean).join(' '))
  return (
    <>
      <div className="pad">
        <h2 className={styles.name}>{name}</h2>
        <p>{view.birth ? words.one.born(birthText(view.birth), people.sexes[view.sex].toLowerCase()) : words.one.noBirth}</p>
        {view.phone ? (
          <PhoneButton kind="plain" icon="call" href={`tel:${view.phone}`}>{words.one.call(view.phoneOwner ?? [address, view.fullName].filter(Boolean).join(' '))}<br />{showPhone(view.phone)}</PhoneButton>
        ) : (
          <p className="soft">{words.one.noPhone}</p>
        )}
      </div>
      <PhoneSection title={words.one.about}>
        <PhoneFacts
          facts={[
            { name: words.one.office, value: held.map(({ office }) => offices[office]).join(', ') },
            { name: words.one.place, value: [view.hamlet, view.area].filter(Boolean).join(', ') },
            { name: words.one.household, value: view.household.map(({ fullName }) => fullName).join(', ') },
            { name: words.one.guardian, value: [view.guardian, view.guardianPhone && showPhone(view.guardianPhone)].filter(Boolean).join(', ') },
            { name: words.one.spells, value: spells.map(({ joinedOn, leftOn }) => (leftOn ? `${showDay(joinedOn)} – ${showDay(leftOn)}` : words.one.since(showDay(joinedOn)))).join('; ') },
          ]}
        />
      </PhoneSection>
      <Circumstances personId={view.id} />
    </>
  )
}

function Circumstances({ personId }: { personId: string }) {
  const words = useWords(phoneVi, phoneEn).one
  const people = useWords(peopleVi, peopleEn)
  const maySee = useMay('sensitive', 'read')
  const [shown, show] = useState(false)
  const known = useGet<PersonCircumstanceView>(shown ? `/api/people/${personId}/circumstances` : null)
  if (!maySee) return null
  const yesNo = (value: boolean | null) => (value === null ? words.unknown : value ? words.yes : words.no)
  return (
    <PhoneSection title={words.circumstances}>
      {shown ? (
        <PhoneLoaded from={known}>
          {({ ethnicity, classes, disability, livesAlone }) => (
            <PhoneFacts
              facts={[
                { name: words.ethnicity, value: ethnicityName(ethnicity) || words.unknown },
                { name: words.class, value: classes.length > 0 ? classes.map((each) => `${each.year}: ${people.classes[each.class]}`).join('; ') : words.unknown },
                { name: words.disability, value: disability ? people.disabilities[disability] : words.unknown },
                { name: words.alone, value: yesNo(livesAlone) },
              ]}
            />
          )}
        </PhoneLoaded>
      ) : (
        <div className="pad">
          <p className="soft">{words.logged}</p>
          <PhoneButton kind="plain" icon="eye" press={() => show(true)}>{words.show}</PhoneButton>
        </div>
      )}
    </PhoneSection>
  )
}
