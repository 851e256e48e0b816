/** Xóa nợ: by the meeting on the club's own money; on an owner's capital only as that owner has answered in writing. */
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { ActForm, NeededText } from './act-form.desk.tsx'
import { en } from './desk-words.en.ts'
import { vi } from './desk-words.vi.ts'
import type { DialogProps } from './loan-dialogs.desk.tsx'

type Owner = 'care-fund' | 'budget'

function OwnerField({ value, change }: { value: Owner; change: (owner: Owner) => void }) {
  const words = useWords(vi, en).acts
  return <NativeSelect label={words.source} value={value} onChange={({ currentTarget: { value: next } }) => change(next === 'budget' ? 'budget' : 'care-fund')} data={(['care-fund', 'budget'] as const).map((owner) => ({ value: owner, label: words.sources[owner] }))} />
}

export function WriteOff({ clubId, loan, close }: DialogProps) {
  const words = useWords(vi, en).acts
  const [own, setOwn] = useState<number | null>(null)
  const [source, setSource] = useState<Owner>('care-fund')
  const [ofOwner, setOfOwner] = useState<number | null>(null)
  const [reason, setReason] = useState('')
  const isSome = (own ?? 0) + (ofOwner ?? 0) > 0
  return (
    <ActForm clubId={clubId} path="/api/loans/write-off" title={words.writeOff} danger dated papered close={close} body={(more) => (isSome && reason.trim().length >= 3 ? { loanId: loan.loanId, ...more, own: own ?? 0, ofOwner: ofOwner ? { source, amount: ofOwner } : null, reason: reason.trim() } : null)}>
      {(tried) => (
        <>
          <MoneyField label={words.own} value={own} change={setOwn} error={tried && !isSome ? words.needed : undefined} />
          <MoneyField label={words.ofOwner} hint={words.ofOwnerHint} value={ofOwner} change={setOfOwner} />
          {ofOwner !== null && <OwnerField value={source} change={setSource} />}
          <NeededText label={words.reason} value={reason} change={setReason} tried={tried} least={3} most={500} />
        </>
      )}
    </ActForm>
  )
}

export function Request({ clubId, loan, close }: DialogProps) {
  const words = useWords(vi, en).acts
  const [source, setSource] = useState<Owner>('care-fund')
  const [amount, setAmount] = useState<number | null>(loan.state.principalLeft)
  const [reason, setReason] = useState('')
  return (
    <ActForm clubId={clubId} path="/api/loans/write-off-requests" title={words.request} dated close={close} body={({ on }) => (amount && reason.trim().length >= 3 ? { loanId: loan.loanId, source, amount, on, reason: reason.trim() } : null)}>
      {(tried) => (
        <>
          <OwnerField value={source} change={setSource} />
          <MoneyField label={words.amount} value={amount} change={setAmount} needed error={tried && !amount ? words.needed : undefined} />
          <NeededText label={words.reason} value={reason} change={setReason} tried={tried} least={3} most={500} />
        </>
      )}
    </ActForm>
  )
}

export function Answer({ clubId, requestId, close }: DialogProps & { readonly requestId: string }) {
  const words = useWords(vi, en)
  const [answer, setAnswer] = useState('agreed')
  const [paper, setPaper] = useState('')
  return (
    <ActForm clubId={clubId} path="/api/loans/write-off-requests/answer" title={words.acts.answer} dated close={close} body={({ on }) => (paper.trim().length >= 2 ? { requestId, answer, on, paper: paper.trim() } : null)}>
      {(tried) => (
        <>
          <NativeSelect label={words.acts.answerGiven} value={answer} onChange={({ currentTarget: { value: next } }) => setAnswer(next)} data={Object.entries(words.one.answers).map(([value, label]) => ({ value, label }))} />
          <NeededText label={words.acts.answerPaper} value={paper} change={setPaper} tried={tried} />
        </>
      )}
    </ActForm>
  )
}
