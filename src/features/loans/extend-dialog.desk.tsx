/** Gia hạn: the schedule as it is beside the one that it would be, before anything is written. */
import { NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Facts } from '#client/page.tsx'
import { sentenceOf } from '#client/refusal-words.ts'
import { usePreview } from '#client/preview.ts'
import { useSession } from '#client/session.tsx'
import { Note } from '#client/states.tsx'
import { useLanguage } from '#client/language.ts'
import type { Day } from '#kernel/day.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { ActForm, NeededText } from './act-form.desk.tsx'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import { en } from './en.ts'
import { firstDueAfter } from './first-due.ts'
import type { DialogProps } from './loan-dialogs.desk.tsx'
import type { ExtensionReason } from './loan.ts'
import { openInstalments } from './open-instalments.ts'
import type { ScheduleView } from './loan-view.ts'
import { vi } from './vi.ts'

type Part = { readonly dueOn: string; readonly principal: number; readonly interest: number }

export function Extend({ clubId, loan, close }: DialogProps) {
  const words = useWords(deskVi, deskEn).acts
  const reasons = useWords(vi, en).extensionReasons
  const language = useLanguage()
  const { today } = useSession()
  const [from, setFrom] = useState<string>(today)
  const [months, setMonths] = useState(12)
  const [typed, setTyped] = useState<string | null>(null)
  // After a certificate of loss the reason is known; else somebody says it.
  const [reason, setReason] = useState<ExtensionReason | ''>(loan.losses.length > 0 ? 'animal-disease' : '')
  const [note, setNote] = useState('')
  const suggested = from && months >= 1 ? firstDueAfter(from as Day, { ...loan, months }) : ''
  const firstDueOn = typed ?? suggested
  const terms = { loanId: loan.loanId, from, months, firstDueOn }
  const { data, problem } = usePreview<ScheduleView>(`/api/loans/${loan.loanId}/extension`, from && firstDueOn && months >= 1 ? terms : null)
  const lines = (parts: readonly Part[]): string => (parts.length === 0 ? '–' : words.lines(parts.length, showDay(parts[0]!.dueOn), showDay(parts.at(-1)!.dueOn), formatDong(dong(parts.reduce((sum, { principal, interest }) => sum + principal + interest, 0)))))
  return (
    <ActForm clubId={clubId} path="/api/loans/extend" title={words.extend} papered wide close={close} body={({ enteredFor }) => (reason && note.trim().length >= 3 && from && firstDueOn ? { ...terms, reason, note: note.trim(), enteredFor } : null)}>
      {(tried) => (
        <>
          <NativeSelect label={words.extensionReason} value={reason} withAsterisk onChange={({ currentTarget: { value: next } }) => setReason(next as ExtensionReason | '')} error={tried && !reason ? words.needed : undefined} data={[{ value: '', label: '…' }, ...Object.entries(reasons).map(([value, label]) => ({ value, label }))]} />
          <NeededText label={words.note} value={note} change={setNote} tried={tried} least={3} most={500} />
          <DayField label={words.from} value={from} onDay={setFrom} needed />
          <NumberInput label={words.months} value={months} onChange={(next) => setMonths(Number(next))} min={1} max={120} allowDecimal={false} />
          <DayField key={suggested} label={words.newFirst} value={firstDueOn} onDay={setTyped} needed error={tried && !firstDueOn ? words.needed : undefined} />
          {problem && <Note tone="warn">{sentenceOf(problem, language)}</Note>}
          <Facts facts={[{ name: words.before, value: lines(openInstalments(loan.versions, loan.state, from || today)) }, { name: words.after, value: data ? <strong>{lines(data.instalments)}</strong> : '…' }]} />
        </>
      )}
    </ActForm>
  )
}
