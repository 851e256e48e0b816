/** Phiếu cho vay đang điền: what is still missing, and the decision that a filled form means. The server holds it against the club's rules. */
import type { Method } from './repayment-schedule.ts'

/** One borrower of the meeting's decision. */
export type BorrowerForm = {
  readonly loanId: string; readonly personId: string; readonly inKind: boolean; readonly amount: number | null; readonly months: number; readonly purpose: string
  readonly what: string; readonly quantity: string; readonly unit: string; readonly comesBack: 'cash' | 'same' | 'offspring'; readonly back: string
  readonly coSigner: string; readonly relation: string; readonly approverId: string
  /** In kind: the loan from which the thing came back; "" for none. */
  readonly fromLoanId: string
}
export type MeetingForm = { readonly day: string; readonly present: string; readonly inFavour: string; readonly against: string }
/** A meeting with a single borrower. */
export type LendForm = BorrowerForm & MeetingForm
export const NEW_BORROWER: Omit<BorrowerForm, 'loanId' | 'months'> = {
  personId: '', inKind: false, amount: null, purpose: '', what: '', quantity: '1', unit: 'con', comesBack: 'offspring', back: '', coSigner: '', relation: '', approverId: '', fromLoanId: '',
}
export const NEW_VOTE: Omit<MeetingForm, 'day'> = { present: '', inFavour: '', against: '0' }
export const NEW_LENDING: Omit<LendForm, 'loanId' | 'day' | 'months'> = { ...NEW_BORROWER, ...NEW_VOTE }
export type BorrowerFault = 'who' | 'amount' | 'purpose' | 'coSigner' | 'relation' | 'what' | 'quantity' | 'unit' | 'back' | 'approver'
export type MeetingFault = 'day' | 'present' | 'inFavour' | 'paper'
export type LendFault = BorrowerFault | 'present' | 'inFavour'

const isFilled = (text: string, least = 2): boolean => text.trim().length >= least
const isCount = (text: string): boolean => /^\d{1,4}$/.test(text.trim())
/** "2,5" as people write it. */
export const quantityOf = (text: string): number => Number(text.trim().replace(',', '.'))

/** Half a year, ten months, a year, up to what the regulation allows; its own longest term is among them. */
export const monthsOffered = (most: number | null): readonly number[] => [...new Set([6, 10, 12, ...(most ? [most] : [])])].filter((count) => most === null || count <= most).sort((one, other) => one - other)

const named = <Fault>(faults: readonly (readonly [Fault, boolean])[]): readonly Fault[] => faults.filter(([, isMissing]) => isMissing).map(([field]) => field)

export function missingOfBorrower(form: BorrowerForm, isOnBoard: boolean): readonly BorrowerFault[] {
  const { inKind } = form
  const quantity = quantityOf(form.quantity)
  return named<BorrowerFault>([
    ['who', form.personId === ''], ['what', inKind && !isFilled(form.what)], ['quantity', inKind && !(quantity > 0)], ['unit', inKind && !isFilled(form.unit, 1)], ['back', inKind && form.comesBack !== 'cash' && !isFilled(form.back)],
    ['amount', !form.amount], ['purpose', form.purpose === ''], ['coSigner', !isFilled(form.coSigner)], ['relation', !isFilled(form.relation)], ['approver', isOnBoard && form.approverId === ''],
  ])
}

/** `enteredFor` is the minutes that whoever enters it for the club names; null where the club's own chair does and names none. */
export const missingOfMeeting = ({ day, present, inFavour }: MeetingForm, enteredFor: string | null): readonly MeetingFault[] =>
  named<MeetingFault>([['day', day === ''], ['present', !isCount(present)], ['inFavour', !isCount(inFavour)], ['paper', enteredFor !== null && !isFilled(enteredFor)]])

export const missingOf = (form: LendForm, isOnBoard: boolean): readonly LendFault[] => [...missingOfBorrower(form, isOnBoard), ...named<LendFault>([['present', !isCount(form.present)], ['inFavour', !isCount(form.inFavour)]])]

/** What the fund must hold for all of them: money, and things at their value. In đồng. */
export function totalsOf(borrowers: readonly Pick<BorrowerForm, 'inKind' | 'amount'>[]): { readonly money: number; readonly goods: number } {
  const sumOf = (isKind: boolean) => borrowers.filter(({ inKind }) => inKind === isKind).reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  return { money: sumOf(false), goods: sumOf(true) }
}

type Rules = { readonly clubId: string; readonly monthlyRate: number; readonly method: Method; readonly graceMonths: number }
/** An animal that comes back as itself or as its offspring comes back once, at the end, and bears no interest. */
export const termsOf = ({ inKind, comesBack }: Pick<BorrowerForm, 'inKind' | 'comesBack'>, { monthlyRate, method, graceMonths }: Pick<Rules, 'monthlyRate' | 'method' | 'graceMonths'>) =>
  inKind && comesBack !== 'cash' ? ({ monthlyRate: 0, method: 'at-end', graceMonths: 0 } as const) : { monthlyRate, method, graceMonths }

/** The body of the decision, of forms in which nothing is missing. `isOnBoard`: the borrower holds an office; who holds none has no other approver, whatever was chosen before. */
export function meetingDecision(meeting: MeetingForm, borrowers: readonly BorrowerForm[], rules: Rules & { readonly isOnBoard: (personId: string) => boolean; readonly enteredFor?: string | null }) {
  return {
    clubId: rules.clubId, day: meeting.day, vote: { present: Number(meeting.present), inFavour: Number(meeting.inFavour), against: isCount(meeting.against) ? Number(meeting.against) : 0 }, ...(rules.enteredFor && { enteredFor: rules.enteredFor.trim() }),
    loans: borrowers.map((form) => ({
      loanId: form.loanId, personId: form.personId, amount: form.amount, months: form.months, ...termsOf(form, rules), purpose: form.purpose, coSigner: { name: form.coSigner.trim(), relation: form.relation.trim() }, approverId: rules.isOnBoard(form.personId) ? form.approverId || null : null,
      inKind: form.inKind ? { what: form.what.trim(), quantity: quantityOf(form.quantity), unit: form.unit.trim(), comesBack: form.comesBack, back: form.comesBack === 'cash' ? null : form.back.trim() } : null, ...(form.inKind && form.fromLoanId && { fromLoanId: form.fromLoanId }),
    })),
  }
}

/** The same of a single borrower. */
export const decisionOf = (form: LendForm, { isOnBoard, ...rules }: Rules & { readonly isOnBoard: boolean }) => meetingDecision(form, [form], { ...rules, isOnBoard: () => isOnBoard })
