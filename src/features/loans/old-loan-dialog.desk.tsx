/** Một khoản vay từ trước: its terms as they were agreed, and the instalments still to come. */
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '#client/day-field.tsx'
import { Acts, Dialog } from '#client/dialog.tsx'
import { en as frameEn } from '#client/en.ts'
import { Fields, Form } from '#client/form.tsx'
import { useWords } from '#client/language.ts'
import { MoneyField } from '#client/money-field.tsx'
import { vi as frameVi } from '#client/vi.ts'
import { en as clubsEn } from '#features/clubs/en.ts'
import { vi as clubsVi } from '#features/clubs/vi.ts'
import { MemberSelect } from '#features/ledger/who-fields.desk.tsx'
import { en as loansEn } from './en.ts'
import type { InKind, Purpose } from './loan.ts'
import { OldInstalments } from './old-instalments.desk.tsx'
import { type LoanFault, type OldLoanForm, readOldLoan } from './opening-form.ts'
import { en } from './opening-words.en.ts'
import { vi } from './opening-words.vi.ts'
import type { Method } from './repayment-schedule.ts'
import { vi as loansVi } from './vi.ts'

/** On what the rest of a schedule is worked out: the opening's day, and the club's rules. */
export type Terms = { readonly on: string; readonly every: 1 | 3; readonly roundTo: number }
type DialogProps = { readonly clubId: string; readonly loan: OldLoanForm; readonly terms: Terms; readonly save: (loan: OldLoanForm) => void; readonly close: () => void }

export function OldLoanDialog({ clubId, loan, terms, save, close }: DialogProps) {
  const own = useWords(vi, en).loan
  const frame = useWords(frameVi, frameEn)
  const [form, setForm] = useState(loan)
  const [tried, setTried] = useState(false)
  const change = (part: Partial<OldLoanForm>) => setForm((before) => ({ ...before, ...part }))
  const read = readOldLoan(form)
  const has = (field: LoanFault): boolean => tried && 'faults' in read && read.faults.includes(field)
  const send = () => {
    setTried(true)
    if (!('faults' in read)) save(form)
  }
  return (
    <Dialog title={own.title} close={close} wide>
      <Form label={own.title} send={send}>
        <TermsFields clubId={clubId} form={form} change={change} has={has} on={terms.on} />
        <KindFields form={form} change={change} has={has} />
        <OldInstalments form={form} change={change} terms={terms} fault={has('left')} />
        <Acts>
          <Button variant="default" onClick={close}>{frame.cancel}</Button>
          <Button type="submit">{own.save}</Button>
        </Acts>
      </Form>
    </Dialog>
  )
}

type PartProps = { readonly form: OldLoanForm; readonly change: (part: Partial<OldLoanForm>) => void; readonly has: (field: LoanFault) => boolean }
const options = (list: Readonly<Record<string, string>>) => Object.entries(list).map(([value, label]) => ({ value, label }))

function TermsFields({ clubId, form, change, has, on }: PartProps & { clubId: string; on: string }) {
  const words = useWords(vi, en)
  const own = words.loan
  const { needed } = useWords(frameVi, frameEn).form
  const { methods } = useWords(clubsVi, clubsEn).setting
  const { purposes } = useWords(loansVi, loansEn)
  return (
    <>
      <MemberSelect clubId={clubId} on={on} label={words.borrower} needed value={form.personId} change={(personId) => change({ personId })} error={has('personId') ? needed : undefined} />
      <Fields>
        <MoneyField label={form.isInKind ? own.value : own.amount} value={form.amount} change={(amount) => change({ amount })} error={has('amount') ? needed : undefined} needed />
        <DayField label={words.lentOn} hint="" value={form.lentOn} onDay={(lentOn) => change({ lentOn })} error={has('lentOn') ? needed : undefined} needed />
      </Fields>
      <Fields>
        <TextInput label={own.months} inputMode="numeric" autoComplete="off" withAsterisk value={form.months} onChange={(event) => change({ months: event.currentTarget.value })} error={has('months') ? own.monthsFault : undefined} />
        <TextInput label={own.rate} description={own.rateHint} inputMode="decimal" autoComplete="off" withAsterisk value={form.rate} onChange={(event) => change({ rate: event.currentTarget.value })} error={has('rate') ? own.rateFault : undefined} />
      </Fields>
      <Fields>
        <NativeSelect label={own.method} value={form.method} onChange={(event) => change({ method: event.currentTarget.value as Method })} data={options(methods)} />
        <NativeSelect label={own.purpose} value={form.purpose} onChange={(event) => change({ purpose: event.currentTarget.value as Purpose })} data={options(purposes)} />
      </Fields>
      <Fields>
        <TextInput label={own.coSigner} maxLength={100} autoComplete="off" value={form.coSigner} onChange={(event) => change({ coSigner: event.currentTarget.value })} error={has('coSigner') ? own.coSignerFault : undefined} />
        <TextInput label={own.relation} maxLength={100} autoComplete="off" value={form.relation} onChange={(event) => change({ relation: event.currentTarget.value })} />
      </Fields>
    </>
  )
}

/** Vay bằng hiện vật: the thing and what is to come back for it. */
function KindFields({ form, change, has }: PartProps) {
  const own = useWords(vi, en).loan
  const { needed } = useWords(frameVi, frameEn).form
  const { comesBack } = useWords(loansVi, loansEn)
  return (
    <>
      <Checkbox label={own.inKind} checked={form.isInKind} onChange={(event) => change({ isInKind: event.currentTarget.checked })} />
      {form.isInKind && (
        <Fields>
          <TextInput label={own.what} maxLength={100} autoComplete="off" withAsterisk value={form.what} onChange={(event) => change({ what: event.currentTarget.value })} error={has('what') ? needed : undefined} />
          <TextInput label={own.quantity} inputMode="decimal" autoComplete="off" withAsterisk value={form.quantity} onChange={(event) => change({ quantity: event.currentTarget.value })} error={has('quantity') ? own.quantityFault : undefined} />
          <TextInput label={own.unit} maxLength={30} autoComplete="off" withAsterisk value={form.unit} onChange={(event) => change({ unit: event.currentTarget.value })} />
          <NativeSelect label={own.comesBack} value={form.comesBack} onChange={(event) => change({ comesBack: event.currentTarget.value as InKind['comesBack'] })} data={options(comesBack)} />
          <TextInput label={own.back} description={own.backHint} maxLength={200} autoComplete="off" value={form.back} onChange={(event) => change({ back: event.currentTarget.value })} />
        </Fields>
      )}
    </>
  )
}
