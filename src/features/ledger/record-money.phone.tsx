import { useState } from 'react'
import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet } from '#client/phone-data.ts'
import { PhoneRadio } from '#client/phone-field.tsx'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PHONE_HOME, usePhoneState } from '#client/phone-router.ts'
import { PhoneLoaded } from '#client/phone-states.tsx'
import { PhoneTabs } from '#client/phone-tabs.tsx'
import type { LedgerView } from './ledger-view.ts'
import { isOffered, type MovementKind } from './movement-form.ts'
import { phoneEn } from './phone-words.en.ts'
import { PHONE_KINDS, phoneVi } from './phone-words.vi.ts'
import { RecordForm } from './record-form.phone.tsx'
import { Recorded, type RecordedMoney } from './recorded.phone.tsx'

type Side = keyof typeof PHONE_KINDS

/** Ghi thu – chi: which way, what for, how much; what was written and the way to take it back at once. */
export default function PhoneRecordMoney() {
  const words = useWords(phoneVi, phoneEn).record
  const club = useMyClub()
  const ledger = useGet<LedgerView>(`/api/clubs/${club.id}/ledger`)
  const [{ phia, viec }, set] = usePhoneState({ phia: 'in', viec: '' })
  const [recorded, setRecorded] = useState<RecordedMoney | null>(null)
  const side: Side = phia === 'out' ? 'out' : 'in'
  const turn = (next: Side) => {
    setRecorded(null)
    set({ phia: next, viec: '' })
  }
  return (
    <PhoneFrame title={words.title} back={PHONE_HOME}>
      <PhoneTabs label={words.sides} value={side} change={turn} choices={[{ value: 'in', label: words.in }, { value: 'out', label: words.out }]} />
      <div className="pad">
        <PhoneLoaded from={ledger}>
          {(view) => {
            if (recorded) return <Recorded done={recorded} again={() => setRecorded(null)} />
            const kinds: readonly MovementKind[] = PHONE_KINDS[side].filter((kind) => isOffered(kind, view.twoFunds) && (kind !== 'interest-share' || view.shareLeft !== null))
            const kind = kinds.find((each) => each === viec)
            return (
              <>
                <PhoneRadio<string> label={side === 'in' ? words.whatIn : words.whatOut} value={kind ?? ''} change={(next) => set({ viec: next })} choices={kinds.map((value) => ({ value, label: words.kinds[value as keyof typeof words.kinds] }))} />
                {kind && <RecordForm key={kind} kind={kind} view={view} done={setRecorded} />}
                {!kind && (
                  <>
                    <p className="soft">{words.loansHint}</p>
                    <PhoneButton kind="plain" icon="money" to="/clb/vay-von">{words.loans}</PhoneButton>
                  </>
                )}
              </>
            )
          }}
        </PhoneLoaded>
      </div>
    </PhoneFrame>
  )
}
