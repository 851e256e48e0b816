import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useWrite } from '#client/phone-data.ts'
import { PhoneNote, PhoneProblem } from '#client/phone-states.tsx'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

type PutDownProps = { readonly sentence: string; readonly undoPath: string; /** Which line it is. */ readonly more: object; readonly again: () => void; readonly to: { readonly path: string; readonly label: string } }

/** What was just written, and the way to take it back at once. */
export function PutDown({ sentence, undoPath, more, again, to }: PutDownProps) {
  const words = useWords(phoneVi, phoneEn).done
  const club = useMyClub()
  const [undone, setUndone] = useState(false)
  const write = useWrite<object>(undoPath, [`/api/clubs/${club.id}`])
  const undo = () => write.send({ clubId: club.id, ...more, reason: phoneVi.done.undoReason }, () => setUndone(true))
  return (
    <>
      <div role="status">
        <PhoneNote tone={undone ? 'quiet' : 'ok'}><p><strong>{undone ? words.undone : sentence}</strong></p></PhoneNote>
      </div>
      {write.problem && <PhoneProblem problem={write.problem} />}
      <PhoneButton icon="plus" press={again}>{words.again}</PhoneButton>
      <PhoneButton kind="plain" icon="book" to={to.path}>{to.label}</PhoneButton>
      {!undone && <PhoneButton kind="danger" busy={write.busy} press={undo}>{words.undo}</PhoneButton>}
    </>
  )
}
