import { useState } from 'react'
import { showDay, showDong } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useWrite } from '#client/phone-data.ts'
import { PhoneForm, PhoneText } from '#client/phone-field.tsx'
import { PhoneList, PhoneRow, PhoneSection } from '#client/phone-list.tsx'
import { useMay, useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import type { LoanView } from './loan-view.ts'
import { openInstalments, totalOpen } from './open-instalments.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import styles from './loan-schedule.phone.module.css'

/** What is still to be paid of the schedule in force, instalment by instalment. An advance counts against the first of them. */
export function LoanSchedule({ view }: { view: LoanView }) {
  const words = useWords(phoneVi, phoneEn).one
  const { today } = useSession()
  const left = openInstalments(view.versions, view.state, today)
  return (
    <PhoneSection title={words.schedule} value={`${words.sumLeft} ${showDong(totalOpen(left) - Math.max(0, view.state.advance))}`}>
      <PhoneList>
        {left.map(({ number, dueOn, principal, interest }) => (
          <PhoneRow key={number} title={number === 0 ? words.late : `${words.period(number)} · ${showDay(dueOn)}`} note={words.parts(showDong(principal), showDong(interest))} value={showDong(principal + interest)} />
        ))}
      </PhoneList>
    </PhoneSection>
  )
}

/** What was paid and handed over, the latest first; each can be taken back with a reason. */
export function PaidSoFar({ view }: { view: LoanView }) {
  const words = useWords(phoneVi, phoneEn).one
  const paid = view.movements.filter(({ kind }) => kind === 'repaid')
  const [open, setOpen] = useState<string | null>(null)
  const mayRecord = useMay('money', 'record')
  if (view.movements.length === 0) return null
  const sum = paid.reduce((all, { principal, interest, advance }) => all + principal + interest + advance, 0)
  return (
    <details className={styles.paid}>
      <summary>{paid.length > 0 ? words.paid(paid.length, showDong(sum)) : words.vouchers}</summary>
      <PhoneList>
        {[...view.movements].reverse().map(({ entryId, kind, day, principal, interest, advance }) => (
          <PhoneRow
            key={entryId} title={`${words.movements[kind]} · ${showDay(day)}`} value={showDong(Math.abs(principal + interest + advance))} note={kind === 'repaid' ? words.parts(showDong(principal), showDong(interest)) : undefined}
            {...(mayRecord && { press: () => setOpen(open === entryId ? null : entryId) })}
          />
        ))}
      </PhoneList>
      {open && <div className="pad"><TakeBack key={open} loanId={view.loanId} entryId={open} done={() => setOpen(null)} /></div>}
    </details>
  )
}

function TakeBack({ loanId, entryId, done }: { loanId: string; entryId: string; done: () => void }) {
  const words = useWords(phoneVi, phoneEn).one
  const club = useMyClub()
  const [reason, setReason] = useState('')
  const write = useWrite<object>('/api/loans/reverse', ['/api/loans', `/api/clubs/${club.id}`, '/api/ledger'])
  const send = () => {
    if (reason.trim().length < 3) return
    write.send({ loanId, entryId, reason: reason.trim() }, () => {
      toast(words.undone)
      done()
    })
  }
  return (
    <PhoneForm label={words.takeBack} send={send} problem={write.problem}>
      <PhoneText label={words.takeBackWhy} value={reason} change={setReason} />
      <PhoneButton type="submit" kind="danger" busy={write.busy}>{words.takeBack}</PhoneButton>
    </PhoneForm>
  )
}
