/** Giao, thu, nhận lại: what moves money or things of a loan. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { showDong } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import type { Place } from '#features/ledger/account.ts'
import { ActForm } from './act-form.desk.tsx'
import { en } from './desk-words.en.ts'
import { vi } from './desk-words.vi.ts'
import type { DialogProps } from './loan-dialogs.desk.tsx'
import { toCollect } from './loan-groups.ts'

export function PlaceField({ value, change }: { value: Place; change: (place: Place) => void }) {
  const words = useWords(vi, en).acts
  return <NativeSelect label={words.place} value={value} onChange={({ currentTarget: { value: next } }) => change(next === 'bank' ? 'bank' : 'cash')} data={(['cash', 'bank'] as const).map((place) => ({ value: place, label: words.places[place] }))} />
}

export function PayOut({ clubId, loan, close }: DialogProps) {
  const words = useWords(vi, en).acts
  const [place, setPlace] = useState<Place>('cash')
  const [firstDueOn, setFirst] = useState('')
  return (
    <ActForm clubId={clubId} path="/api/loans/pay-out" title={words.payOut} dated papered close={close} body={(more) => ({ loanId: loan.loanId, ...more, place, firstDueOn: firstDueOn || null })}>
      {() => (
        <>
          <p>{loan.person}: <strong>{showDong(loan.amount)}</strong></p>
          {!loan.inKind && <PlaceField value={place} change={setPlace} />}
          <DayField label={words.firstDue} hint={words.firstHint} value={firstDueOn} onDay={setFirst} />
        </>
      )}
    </ActForm>
  )
}

type Repaid = { readonly principal: number; readonly interest: number; readonly advance: number; readonly recovered: number }
export function Repay({ clubId, loan, close }: DialogProps) {
  const words = useWords(vi, en).acts
  const [amount, setAmount] = useState<number | null>(toCollect(loan) || null)
  const [place, setPlace] = useState<Place>('cash')
  const [party, setParty] = useState('')
  return (
    <ActForm
      clubId={clubId} path="/api/loans/repay" title={words.repay} dated papered close={close} body={(more) => (amount ? { loanId: loan.loanId, ...more, amount, place, party: party.trim() || null } : null)}
      done={({ principal, interest, advance, recovered }: Repaid) => recovered > 0 ? words.recovered(showDong(recovered)) : words.split(showDong(principal), showDong(interest), advance > 0 ? showDong(advance) : null)}
    >
      {(tried) => (
        <>
          <p>{loan.person}. <span className="soft">{words.whole(showDong(loan.state.principalLeft))}</span></p>
          <MoneyField label={words.amount} value={amount} change={setAmount} needed error={tried && !amount ? words.needed : undefined} />
          <PlaceField value={place} change={setPlace} />
          <TextInput label={words.who} description={words.whoHint} maxLength={200} autoComplete="off" value={party} onChange={(event) => setParty(event.currentTarget.value)} />
        </>
      )}
    </ActForm>
  )
}

export function ReturnInKind({ clubId, loan, close }: DialogProps) {
  const words = useWords(vi, en).acts
  const [value, setValue] = useState<number | null>(loan.state.principalLeft)
  return (
    <ActForm clubId={clubId} path="/api/loans/return-in-kind" title={words.returnInKind} dated papered close={close} body={(more) => (value ? { loanId: loan.loanId, ...more, value } : null)}>
      {(tried) => (
        <>
          {loan.inKind?.back && <p>{loan.inKind.back}</p>}
          <MoneyField label={words.value} value={value} change={setValue} needed error={tried && !value ? words.needed : undefined} />
        </>
      )}
    </ActForm>
  )
}

export function ReturnAdvance({ clubId, loan, close }: DialogProps) {
  const words = useWords(vi, en).acts
  const [amount, setAmount] = useState<number | null>(loan.state.advance)
  const [place, setPlace] = useState<Place>('cash')
  return (
    <ActForm clubId={clubId} path="/api/loans/return-advance" title={words.returnAdvance} dated papered close={close} body={(more) => (amount ? { loanId: loan.loanId, ...more, amount, place } : null)}>
      {(tried) => (
        <>
          <MoneyField label={words.amount} value={amount} change={setAmount} needed error={tried && !amount ? words.needed : undefined} />
          <PlaceField value={place} change={setPlace} />
        </>
      )}
    </ActForm>
  )
}
