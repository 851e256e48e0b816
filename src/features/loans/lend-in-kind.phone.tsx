import { useWords } from '#client/language.ts'
import { useMyClub } from '#client/phone-club.ts'
import { useGet } from '#client/phone-data.ts'
import { PhoneField, PhoneRadio, PhoneSelect } from '#client/phone-field.tsx'
import type { LendFault, LendForm } from './lend-form.ts'
import type { CameBackView } from './loan-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** Hiện vật: what is handed over, and what is to come back. */
export function LendInKind({ form, change, fault }: { form: LendForm; change: (more: Partial<LendForm>) => void; fault: (field: LendFault) => string | undefined }) {
  const words = useWords(phoneVi, phoneEn).lend
  const club = useMyClub()
  const { data } = useGet<CameBackView>(`/api/clubs/${club.id}/loans/came-back`)
  const cameBack = data?.loans ?? []
  return (
    <>
      <PhoneField label={words.what} hint={words.whatHint} value={form.what} change={(what) => change({ what })} error={fault('what')} maxLength={100} />
      <PhoneField label={words.quantity} inputMode="decimal" maxLength={9} value={form.quantity} change={(quantity) => change({ quantity })} error={fault('quantity')} />
      <PhoneField label={words.unit} hint={words.unitHint} value={form.unit} change={(unit) => change({ unit })} error={fault('unit')} maxLength={30} />
      <PhoneRadio<LendForm['comesBack']> label={words.comesBack} value={form.comesBack} change={(comesBack) => change({ comesBack })} choices={(Object.entries(words.backs) as [LendForm['comesBack'], string][]).map(([value, label]) => ({ value, label }))} />
      {form.comesBack !== 'cash' && <PhoneField label={words.back} hint={words.backHint} value={form.back} change={(back) => change({ back })} error={fault('back')} maxLength={200} />}
      {cameBack.length > 0 && <PhoneSelect label={words.cameFrom} hint={words.cameFromHint} value={form.fromLoanId} change={(fromLoanId) => change({ fromLoanId })} none={words.cameFromNobody} choices={cameBack.map(({ loanId, person, what }) => ({ value: loanId, label: words.cameFromOf(person, what) }))} />}
    </>
  )
}
