/** Trả vốn cho người đã rời: a movement of the ledger, filled in as far as is known; of who died the heir is asked for. */
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { showDong } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import type { Place } from '#features/ledger/account.ts'
import type { EnteredView } from '#features/ledger/ledger-view.ts'
import { voucherNumber } from '#features/ledger/voucher-number.ts'
import { ActForm, NeededText } from './act-form.desk.tsx'
import { en as deskEn } from './desk-words.en.ts'
import { vi as deskVi } from './desk-words.vi.ts'
import { en } from './leaver-words.en.ts'
import { vi } from './leaver-words.vi.ts'
import { PlaceField } from './loan-money-dialogs.desk.tsx'
import type { LeaverRow } from './leavers-page.desk.tsx'

export function ReturnCapital({ clubId, leaver, close }: { clubId: string; leaver: LeaverRow; close: () => void }) {
  const words = useWords(vi, en)
  const { needed } = useWords(deskVi, deskEn).acts
  const { personId, name, died, capital, owes, payable, heir } = leaver
  const [amount, setAmount] = useState<number | null>(payable)
  const [place, setPlace] = useState<Place>('cash')
  const [party, setParty] = useState(heir ? words.heirOf(heir.name, heir.relation) : '')
  const [memo, setMemo] = useState(words.memoOf(name, died))
  const isComplete = amount !== null && amount > 0 && amount <= payable && memo.trim().length >= 2 && (!died || party.trim().length >= 2)
  const movement = { kind: 'capital-return', source: 'members', amount, place, personId, party: party.trim() || null, memo: memo.trim() }
  return (
    <ActForm
      clubId={clubId} path="/api/ledger/movements" title={words.payTo(name)} dated papered close={close} done={(entered: EnteredView) => words.done(voucherNumber(entered))}
      body={(more) => (isComplete ? { clubId, manner: 'asked', movement, ...more } : null)}
    >
      {(tried) => (
        <>
          <p>{words.payLead(name, showDong(capital), showDong(owes), showDong(payable))}</p>
          <MoneyField label={words.amount} value={amount} change={setAmount} needed error={amount !== null && amount > payable ? words.tooMuch(showDong(payable)) : tried && !amount ? needed : undefined} />
          <PlaceField value={place} change={setPlace} />
          {died ? <NeededText label={words.heir} hint={words.heirHint} value={party} change={setParty} tried={tried} /> : <TextInput label={words.receiver} description={words.receiverHint} maxLength={200} autoComplete="off" value={party} onChange={(event) => setParty(event.currentTarget.value)} />}
          <NeededText label={words.memo} value={memo} change={setMemo} tried={tried} most={500} />
        </>
      )}
    </ActForm>
  )
}
