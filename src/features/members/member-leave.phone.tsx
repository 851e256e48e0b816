import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneDay, PhoneForm, PhoneRadio } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { go, useParams } from '#client/phone-router.ts'
import { PhoneLoaded, PhoneNote } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import type { PersonView } from './member-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

type Reason = keyof (typeof phoneVi)['leaving']['reasons']

/** Ghi rời câu lạc bộ: the reason, death included, and the last day. */
export default function PhoneMemberLeave() {
  const words = useWords(phoneVi, phoneEn)
  const { personId } = useParams() as { personId: string }
  const person = useGet<PersonView>(`/api/people/${personId}`)
  return (
    <PhoneFrame title={words.leaving.title} back={`/clb/thanh-vien/${personId}`}>
      <PhoneLoaded from={person}>{(view) => <Leaving view={view} />}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Leaving({ view }: { view: PersonView }) {
  const words = useWords(phoneVi, phoneEn)
  const club = useMyClub()
  const { today } = useSession()
  const [reason, setReason] = useState<Reason | ''>('')
  const [lastDay, setLastDay] = useState<string>(today)
  const [tried, setTried] = useState(false)
  const write = useWrite<object>('/api/memberships/leave', ['/api/people', `/api/clubs/${club.id}`])
  const spell = view.spells.find(({ clubId, leftOn }) => clubId === club.id && leftOn === null)
  if (!spell) return <div className="pad"><PhoneNote tone="quiet">{words.one.gone}</PhoneNote></div>
  const send = () => {
    setTried(true)
    if (!reason || !lastDay) return
    write.send({ spellId: spell.id, lastDay, leave: { reason } }, () => {
      toast(words.leaving.saved(view.fullName))
      go('/clb/thanh-vien', { replace: true })
    })
  }
  const choices = (Object.entries(words.leaving.reasons) as [Reason, string][]).map(([value, label]) => ({ value, label }))
  return (
    <div className="pad">
      <p className="large">{view.fullName}</p>
      <PhoneForm label={words.leaving.title} send={send} problem={write.problem}>
        <PhoneRadio label={words.leaving.why} value={reason} change={setReason} choices={choices} error={tried && !reason ? words.leaving.needed : undefined} />
        <PhoneDay label={words.leaving.day} value={lastDay} change={setLastDay} error={tried && !lastDay ? words.leaving.dayNeeded : undefined} />
        <p className="soft">{words.leaving.meaning}</p>
        <PhoneButton type="submit" busy={write.busy}>{words.leaving.save}</PhoneButton>
      </PhoneForm>
    </div>
  )
}
