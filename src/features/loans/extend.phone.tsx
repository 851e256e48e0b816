import { useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet, useWrite } from '#client/phone-data.ts'
import { PhoneDay, PhoneForm, PhoneSelect, PhoneText } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneFacts } from '#client/phone-list.tsx'
import { usePreview } from '#client/preview.ts'
import { go, useParams } from '#client/phone-router.ts'
import { PhoneLoaded, PhoneProblem } from '#client/phone-states.tsx'
import { useSession } from '#client/signed-in.ts'
import { toast } from '#client/toast.tsx'
import type { Day } from '#kernel/day.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { loanReads } from './collect.phone.tsx'
import { firstDueAfter } from './first-due.ts'
import type { ExtensionReason } from './loan.ts'
import type { LoanView, ScheduleView } from './loan-view.ts'
import { openInstalments } from './open-instalments.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

const MONTHS = [3, 6, 9, 12, 18, 24]

/** Gia hạn: why, over how many months, and what that means before it is written; the earlier schedule is kept. */
export default function PhoneExtend() {
  const words = useWords(phoneVi, phoneEn).extend
  const { loanId } = useParams() as { loanId: string }
  const loan = useGet<LoanView>(`/api/loans/${loanId}`)
  return (
    <PhoneFrame title={words.title} back={`/clb/vay-von/${loanId}`}>
      <PhoneLoaded from={loan}>{(view) => <div className="pad"><Extend view={view} /></div>}</PhoneLoaded>
    </PhoneFrame>
  )
}

function Extend({ view }: { view: LoanView }) {
  const all = useWords(phoneVi, phoneEn)
  const words = all.extend
  const club = useMyClub()
  const { today } = useSession()
  const [from, setFrom] = useState<string>(today)
  const [months, setMonths] = useState('12')
  const [typed, setTyped] = useState<string | null>(null)
  const [reason, setReason] = useState<ExtensionReason | ''>('')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const suggested = from ? firstDueAfter(from as Day, { ...view, months: Number(months) }) : ''
  const firstDueOn = typed ?? suggested
  const terms = { loanId: view.loanId, from, months: Number(months), firstDueOn }
  const { data, problem } = usePreview<ScheduleView>(`/api/loans/${view.loanId}/extension`, from && firstDueOn ? terms : null)
  const write = useWrite<object>('/api/loans/extend', loanReads(club.id))
  const send = () => {
    setTried(true)
    if (!reason || note.trim().length < 3 || !from || !firstDueOn) return
    write.send({ ...terms, reason, note: note.trim() }, () => {
      toast(words.done)
      go(`/clb/vay-von/${view.loanId}`, { replace: true })
    })
  }
  return (
    <>
      <p className="large">{view.person}</p>
      <PhoneForm label={words.title} send={send} problem={write.problem}>
        <PhoneSelect<ExtensionReason> label={words.reason} value={reason} change={setReason} none="…" choices={(Object.entries(words.reasons) as [ExtensionReason, string][]).map(([value, label]) => ({ value, label }))} error={tried && !reason ? words.needed.reason : undefined} />
        <PhoneText label={words.note} hint={words.noteHint} value={note} change={setNote} error={tried && note.trim().length < 3 ? words.needed.note : undefined} />
        <PhoneDay label={words.from} value={from} change={setFrom} />
        <PhoneSelect label={words.months} value={months} change={setMonths} choices={MONTHS.map((count) => ({ value: String(count), label: all.lend.month(count) }))} />
        <PhoneDay key={suggested} label={words.first} value={firstDueOn} change={setTyped} error={tried && !firstDueOn ? words.needed.first : undefined} />
        {problem && <PhoneProblem problem={problem} />}
        {data && <PhoneFacts facts={[{ name: words.before, value: linesOf(openInstalments(view.versions, view.state, from), words.lines) }, { name: words.after, value: linesOf(data.instalments, words.lines) }]} />}
        <p className="soft">{words.kept}</p>
        <PhoneButton type="submit" icon="calendar" busy={write.busy}>{words.save}</PhoneButton>
      </PhoneForm>
    </>
  )
}

type Part = { readonly dueOn: string; readonly principal: number; readonly interest: number }

const linesOf = (parts: readonly Part[], say: (count: number, first: string, last: string, sum: string) => string): string | null =>
  parts.length === 0 ? null : say(parts.length, showDay(parts[0]!.dueOn), showDay(parts.at(-1)!.dueOn), formatDong(dong(parts.reduce((sum, { principal, interest }) => sum + principal + interest, 0))))
