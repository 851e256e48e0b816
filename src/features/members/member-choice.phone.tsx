import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useGet } from '#client/phone-data.ts'
import { PhoneFind } from '#client/phone-field.tsx'
import { PhoneList, PhoneRow } from '#client/phone-list.tsx'
import { PhoneLoaded } from '#client/phone-states.tsx'
import { fold } from '#kernel/vietnamese.ts'
import styles from './member-choice.phone.module.css'
import type { MemberRow, MembersView } from './member-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

type MemberChoiceProps = {
  readonly label: string
  readonly value: string | null
  readonly change: (personId: string | null, name: string) => void
  readonly error?: string | undefined
  /** Below the name of whoever is chosen. */
  readonly note?: string | undefined
  /** Left out of the list. */
  readonly without?: readonly string[]
}
const SHOWN = 6

/** Of whom, to whom: a member found by a few letters without tone marks; whoever is chosen can be changed. */
export function MemberChoice({ label, value, change, error, note, without = [] }: MemberChoiceProps) {
  const words = useWords(phoneVi, phoneEn).choosing
  const club = useMyClub()
  const members = useGet<MembersView>(`/api/clubs/${club.id}/members`)
  const [text, setText] = useState('')
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <PhoneLoaded from={members}>
        {(view) => {
          const chosen = view.members.find(({ personId }) => personId === value)
          if (chosen) return <Chosen member={chosen} note={note} change={() => change(null, '')} />
          const found = view.members.filter(({ personId, fullName, leftOn }) => leftOn === null && !without.includes(personId) && fold(fullName).includes(fold(text)))
          return (
            <>
              <PhoneFind label={words.find} hint={words.findHint} value={text} search={setText} />
              {text.trim() !== '' && (
                <div className={styles.found}>
                  <PhoneList label={words.found}>{found.slice(0, SHOWN).map((member) => <PhoneRow key={member.spellId} title={member.fullName} note={placeOf(member)} press={() => change(member.personId, member.fullName)} />)}</PhoneList>
                </div>
              )}
              {text.trim() !== '' && <p className="soft" role="status">{found.length === 0 ? words.none : found.length > SHOWN ? words.more(found.length - SHOWN) : ''}</p>}
            </>
          )
        }}
      </PhoneLoaded>
      {error && <p className={styles.fault}>{error}</p>}
    </fieldset>
  )
}

const placeOf = ({ birth, hamlet }: MemberRow): string => [birth?.year, hamlet].filter(Boolean).join(', ')

function Chosen({ member, note, change }: { member: MemberRow; note: string | undefined; change: () => void }) {
  const words = useWords(phoneVi, phoneEn).choosing
  return (
    <div className={styles.chosen}>
      <span>
        <b>{member.fullName}</b>
        <span className="soft">{note ?? placeOf(member)}</span>
      </span>
      <PhoneButton kind="plain" press={change}>{words.change}</PhoneButton>
    </div>
  )
}
