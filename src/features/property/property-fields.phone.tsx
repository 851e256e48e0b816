/** What the phone's forms of this room ask alike: how many, and of whom or to whom. */
import { useWords } from '#client/language.ts'
import { PhoneField, PhoneRadio } from '#client/phone-field.tsx'
import { MemberChoice } from '#features/members/member-choice.phone.tsx'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'
import { formatQuantity, readQuantity } from './quantity-text.ts'

export type Who = { readonly kind: 'member' | 'other'; readonly personId: string; readonly party: string }
/** As it is sent. */
export const whomOf = ({ kind, personId, party }: Who) => ({ personId: kind === 'member' ? personId || null : null, party: kind === 'other' && party.trim().length >= 2 ? party.trim() : null })
export const isKnown = (who: Who): boolean => Object.values(whomOf(who)).some((each) => each !== null)
export const noteOf = (note: string): string | null => (note.trim().length >= 2 ? note.trim() : null)

type WhoProps = { readonly kindLabel: string; readonly label: string; readonly value: Who; readonly change: (who: Who) => void; readonly onlyMember?: boolean; readonly error?: string | undefined }

export function WhoChoice({ kindLabel, label, value, change, onlyMember = false, error }: WhoProps) {
  const words = useWords(phoneVi, phoneEn).whom
  const isMember = onlyMember || value.kind === 'member'
  return (
    <>
      {!onlyMember && <PhoneRadio<Who['kind']> label={kindLabel} value={value.kind} change={(kind) => change({ ...value, kind })} choices={[{ value: 'member', label: words.member }, { value: 'other', label: words.other }]} />}
      {isMember
        ? <MemberChoice label={label} value={value.personId || null} change={(personId) => change({ ...value, personId: personId ?? '' })} error={error} />
        : <PhoneField label={words.name} value={value.party} change={(party) => change({ ...value, party })} maxLength={200} error={error} />}
    </>
  )
}

/** The most that is taken at once: of days of work, of anything else. */
export const MOST_DAYS = 1000
export const MOST = 1_000_000
export function readUpTo(text: string, most: number): number | null {
  const quantity = readQuantity(text)
  return quantity !== null && quantity <= most ? quantity : null
}

type QuantityProps = { readonly label: string; readonly hint?: string | undefined; readonly value: string; readonly change: (quantity: string) => void; readonly most: number; readonly tried: boolean; /** Something else that is wrong with it, said at once. */ readonly error?: string | undefined }
export function QuantityField({ label, hint, value, change, most, tried, error }: QuantityProps) {
  const words = useWords(phoneVi, phoneEn).needed
  const quantity = readQuantity(value)
  const wrong = quantity !== null && quantity > most ? words.tooMany(formatQuantity(most)) : tried && quantity === null ? words.many : undefined
  return <PhoneField label={label} {...(hint !== undefined && { hint })} value={value} change={change} inputMode="decimal" maxLength={12} error={error ?? wrong} />
}
