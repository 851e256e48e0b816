import { useState } from 'react'
import { showDong } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { Dock, PhoneButton } from '#client/phone-button.tsx'
import { useWrite } from '#client/phone-data.ts'
import { PhoneNote, PhoneProblem } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { toCollect } from './loan-groups.ts'
import type { LoanView } from './loan-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** What the server says of a repayment. */
export type Repaid = { readonly entryId: string; readonly principal: number; readonly interest: number; readonly advance: number; readonly closes: boolean }
export type TakenNow = Repaid & { readonly amount: number }
export const loanReads = (clubId: string): readonly string[] => ['/api/loans', `/api/clubs/${clubId}`, '/api/ledger']

/** Thu đủ: what is due, in one press; another sum on a page of its own. In kind nothing is collected in money but interest. */
export function CollectDock({ view, taken }: { view: LoanView; taken: (now: TakenNow) => void }) {
  const words = useWords(phoneVi, phoneEn).one
  const club = useMyClub()
  const { today } = useSession()
  const write = useWrite<object, Repaid>('/api/loans/repay', loanReads(club.id))
  const sum = toCollect(view)
  const isMoney = view.inKind === null || view.inKind.comesBack === 'cash'
  if (!isMoney) return null
  return (
    <Dock>
      {write.problem && <PhoneProblem problem={write.problem} />}
      {sum > 0 && <PhoneButton busy={write.busy} press={() => write.send({ loanId: view.loanId, on: today, amount: sum }, (answer) => taken({ ...answer, amount: sum }))}>{words.take(showDong(sum))}</PhoneButton>}
      <PhoneButton kind="plain" to={`/clb/vay-von/${view.loanId}/thu`}>{words.other}</PhoneButton>
    </Dock>
  )
}

/** Đã thu, with its split, and the way to take it back at once. */
export function Taken({ view, taken }: { view: LoanView; taken: TakenNow }) {
  const words = useWords(phoneVi, phoneEn).one
  const club = useMyClub()
  const [undone, setUndone] = useState(false)
  const write = useWrite<object>('/api/loans/reverse', loanReads(club.id))
  const undo = () => write.send({ loanId: view.loanId, entryId: taken.entryId, reason: phoneVi.one.undoReason }, () => setUndone(true))
  return (
    <>
      <div role="status">
        <PhoneNote tone={undone ? 'quiet' : 'ok'}>
          <p><strong>{undone ? words.undone : words.taken(showDong(taken.amount), view.person)}</strong></p>
          {!undone && <p>{[words.split(showDong(taken.principal), showDong(taken.interest)), taken.advance > 0 && words.keptAdvance(showDong(taken.advance)), taken.closes && words.closes].filter(Boolean).join(' ')}</p>}
        </PhoneNote>
      </div>
      {write.problem && <PhoneProblem problem={write.problem} />}
      {!undone && <PhoneButton kind="danger" busy={write.busy} press={undo}>{words.undo}</PhoneButton>}
    </>
  )
}
