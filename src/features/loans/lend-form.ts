/** Phiếu cho vay đang điền: what is still missing, and the decision that a filled form means. The server holds it against the club's rules. */
import type { Method } from './repayment-schedule.ts'

export type LendForm = {
  readonly loanId: string; readonly personId: string; readonly inKind: boolean; readonly amount: number | null; readonly months: number; readonly purpose: string
  readonly what: string; readonly quantity: string; readonly unit: string; readonly comesBack: 'cash' | 'same' | 'offspring'; readonly back: string
  readonly coSigner: string; readonly relation: string; readonly approverId: string; readonly day: string; readonly present: string; readonly inFavour: string; readonly against: string
}
export const NEW_LENDING: Omit<LendForm, 'loanId' | 'day' | 'months'> = {
  personId: '', inKind: false, amount: null, purpose: '', what: '', quantity: '1', unit: 'con', comesBack: 'offspring', back: '', coSigner: '', relation: '', approverId: '', present: '', inFavour: '', against: '0',
}
export type LendFault = 'who' | 'amount' | 'purpose' | 'coSigner' | 'relation' | 'what' | 'quantity' | 'unit' | 'back' | 'present' | 'inFavour' | 'approver'

const isFilled = (text: string, least = 2): boolean => text.trim().length >= least
const isCount = (text: string): boolean => /^\d{1,4}$/.test(text.trim())
/** "2,5" as people write it. */
export const quantityOf = (text: string): number => Number(text.trim().replace(',', '.'))

/** Half a year, ten months, a year, up to what the regulation allows; its own longest term is among them. */
export const monthsOffered = (most: number | null): readonly number[] => [...new Set([6, 10, 12, ...(most ? [most] : [])])].filter((count) => most === null || count <= most).sort((one, other) => one - other)

export function missingOf(form: LendForm, isOnBoard: boolean): readonly LendFault[] {
  const { inKind } = form
  const quantity = quantityOf(form.quantity)
  const faults: readonly (readonly [LendFault, boolean])[] = [
    ['who', form.personId === ''], ['what', inKind && !isFilled(form.what)], ['quantity', inKind && !(quantity > 0)], ['unit', inKind && !isFilled(form.unit, 1)], ['back', inKind && form.comesBack !== 'cash' && !isFilled(form.back)],
    ['amount', !form.amount], ['purpose', form.purpose === ''], ['coSigner', !isFilled(form.coSigner)], ['relation', !isFilled(form.relation)], ['approver', isOnBoard && form.approverId === ''], ['present', !isCount(form.present)], ['inFavour', !isCount(form.inFavour)],
  ]
  return faults.filter(([, isMissing]) => isMissing).map(([field]) => field)
}

type Rules = { readonly clubId: string; readonly monthlyRate: number; readonly method: Method; readonly graceMonths: number; readonly isOnBoard: boolean }
/** An animal that comes back as itself or as its offspring comes back once, at the end, and bears no interest. */
export const termsOf = ({ inKind, comesBack }: Pick<LendForm, 'inKind' | 'comesBack'>, { monthlyRate, method, graceMonths }: Pick<Rules, 'monthlyRate' | 'method' | 'graceMonths'>) =>
  inKind && comesBack !== 'cash' ? ({ monthlyRate: 0, method: 'at-end', graceMonths: 0 } as const) : { monthlyRate, method, graceMonths }

/** The body of the decision, of a form in which nothing is missing. */
export function decisionOf(form: LendForm, rules: Rules) {
  const { inKind, comesBack } = form
  return {
    clubId: rules.clubId, day: form.day, vote: { present: Number(form.present), inFavour: Number(form.inFavour), against: isCount(form.against) ? Number(form.against) : 0 },
    loans: [{
      loanId: form.loanId, personId: form.personId, amount: form.amount, months: form.months, ...termsOf(form, rules), purpose: form.purpose, coSigner: { name: form.coSigner.trim(), relation: form.relation.trim() }, approverId: rules.isOnBoard ? form.approverId || null : null,
      inKind: inKind ? { what: form.what.trim(), quantity: quantityOf(form.quantity), unit: form.unit.trim(), comesBack, back: comesBack === 'cash' ? null : form.back.trim() } : null,
    }],
  }
}
