import { useState } from 'react'
import { useLanguage, useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useWrite } from '#client/phone-data.ts'
import { PhoneNote, PhoneProblem } from '#client/phone-states.tsx'
import { sentenceOf } from '#client/refusal-words.ts'
import { dong, formatDong } from '#kernel/money.ts'
import type { Fund } from './account.ts'
import { bookOf } from './fund-balances.phone.tsx'
import type { EnteredView } from './ledger-view.ts'
import type { Way } from './movement-form.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import { voucherNumber } from './voucher-number.ts'

export type RecordedMoney = { readonly way: Way; readonly amount: number; readonly fund: Fund; readonly entered: EnteredView }

/** What was written, under which number; it can be taken back at once, as a line of its own. */
export function Recorded({ done, again }: { done: RecordedMoney; again: () => void }) {
  const words = useWords(phoneVi, phoneEn).record
  const language = useLanguage()
  const club = useMyClub()
  const [undone, setUndone] = useState(false)
  const write = useWrite<object>('/api/ledger/reverse', [`/api/clubs/${club.id}`, '/api/ledger'])
  const { entered, amount, way, fund } = done
  const voucher = voucherNumber(entered)
  const undo = () => write.send({ entryId: entered.entryId, reason: phoneVi.record.undoReason }, () => setUndone(true))
  return (
    <>
      <div role="status">
        <PhoneNote tone={undone ? 'quiet' : 'ok'}><p><strong>{undone ? words.undone : (way === 'in' ? words.doneIn : words.doneOut)(formatDong(dong(amount)), voucher)}</strong></p></PhoneNote>
      </div>
      {!undone && entered.matters.length > 0 && <PhoneNote tone="warn"><p>{words.marked}</p>{entered.matters.map(({ code, because }) => <p key={code}>{sentenceOf({ refused: code, because }, language)}</p>)}</PhoneNote>}
      {write.problem && <PhoneProblem problem={write.problem} />}
      <PhoneButton icon="plus" press={again}>{words.again}</PhoneButton>
      {!undone && <PhoneButton kind="plain" to={`/clb/so-quy/${entered.entryId}`}>{words.see}</PhoneButton>}
      <PhoneButton kind="plain" icon="book" to={bookOf(fund)}>{words.toBook}</PhoneButton>
      {!undone && <PhoneButton kind="danger" busy={write.busy} press={undo}>{words.undo}</PhoneButton>}
    </>
  )
}
