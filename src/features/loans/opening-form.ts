/** Biểu chuyển sổ đang điền: what is typed of a running fund, what it comes to so far, and the opening that it means. */
import { typedHundredths, typedWhole } from '#features/clubs/typed-figure.ts'
import { isDay } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { firstDueAfter } from './first-due.ts'
import type { InKind, Purpose } from './loan.ts'
import type { OldLoan, Opening } from './opening.ts'
import { type Method, repaymentSchedule } from './repayment-schedule.ts'

type Sum = number | null
export type InstalmentForm = { readonly key: string; readonly dueOn: string; readonly principal: Sum; readonly interest: Sum }
export type OldLoanForm = {
  readonly loanId: string
  readonly personId: string
  readonly amount: Sum
  readonly lentOn: string
  readonly months: string
  /** Percent a month, as typed: "1", "0,7". */
  readonly rate: string
  readonly method: Method
  readonly purpose: Purpose
  readonly coSigner: string
  readonly relation: string
  readonly isInKind: boolean
  readonly what: string
  readonly quantity: string
  readonly unit: string
  readonly comesBack: InKind['comesBack']
  readonly back: string
  readonly left: readonly InstalmentForm[]
}
export type OpeningForm = {
  readonly on: string
  readonly paper: string
  readonly income: { readonly cash: Sum; readonly bank: Sum; readonly goods: Sum }
  readonly operating: { readonly cash: Sum; readonly bank: Sum }
  readonly capital: { readonly 'care-fund': Sum; readonly budget: Sum; readonly mobilised: Sum }
  readonly members: readonly { readonly key: string; readonly personId: string; readonly amount: Sum }[]
  readonly loans: readonly OldLoanForm[]
  readonly lastNumbers: { readonly receipt: string; readonly payment: string; readonly other: string }
}

export const EMPTY_OPENING: Omit<OpeningForm, 'on'> = {
  paper: '', income: { cash: null, bank: null, goods: null }, operating: { cash: null, bank: null }, capital: { 'care-fund': null, budget: null, mobilised: null }, members: [], loans: [], lastNumbers: { receipt: '', payment: '', other: '' },
}
export const EMPTY_LOAN: Omit<OldLoanForm, 'loanId'> = {
  personId: '', amount: null, lentOn: '', months: '12', rate: '', method: 'flat', purpose: 'pigs', coSigner: '', relation: '', isInKind: false, what: '', quantity: '1', unit: 'con', comesBack: 'cash', back: '', left: [],
}

/** Nothing typed yet, whatever the day. */
export const isBlankOpening = ({ on: _, ...typed }: OpeningForm): boolean => JSON.stringify(typed) === JSON.stringify(EMPTY_OPENING)

type Shape = { readonly [name: string]: unknown }
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value)
/** As `like` is: texts where it has texts, a sum or nothing where it has nothing, lists where it has lists. */
const hasShape = (value: unknown, like: unknown): boolean => {
  if (like === null) return value === null || typeof value === 'number'
  if (isShape(like)) return isShape(value) && Object.entries(like).every(([name, each]) => hasShape(value[name], each))
  return Array.isArray(like) ? Array.isArray(value) : typeof value === typeof like
}
const SUM_OF_ONE = { key: '', personId: '', amount: null }
const INSTALMENT = { key: '', dueOn: '', principal: null, interest: null }
const isOldLoan = (loan: unknown): boolean => hasShape(loan, { ...EMPTY_LOAN, loanId: '' }) && (loan as OldLoanForm).left.every((each) => hasShape(each, INSTALMENT))
/** The sheet that was kept while it was typed, or null: one of an older version of the software is no longer read. */
export function readKeptOpening(kept: unknown): OpeningForm | null {
  if (!hasShape(kept, { ...EMPTY_OPENING, on: '' })) return null
  const form = kept as OpeningForm
  return form.members.every((each) => hasShape(each, SUM_OF_ONE)) && form.loans.every(isOldLoan) && !isBlankOpening(form) ? form : null
}

const whole = (typed: string): number | undefined => typedWhole(typed) ?? undefined
export type LoanFault = 'personId' | 'amount' | 'lentOn' | 'months' | 'rate' | 'coSigner' | 'what' | 'quantity' | 'left'

/** "2", "1,5" of a thing, up to two decimals. */
function quantityOf(typed: string): number | undefined {
  const plain = typed.trim().replace(',', '.')
  return /^\d{1,6}(\.\d{1,2})?$/.test(plain) && Number(plain) > 0 ? Number(plain) : undefined
}

/** The loan as the server takes it, or the fields to look at again. Both parts of a co-signer or neither; an instalment has its day and something to pay. */
export function readOldLoan(form: OldLoanForm): OldLoan | { readonly faults: readonly LoanFault[] } {
  const [months, monthlyRate, quantity] = [whole(form.months), typedHundredths(form.rate), quantityOf(form.quantity)]
  const [coSigner, relation, what, unit, back] = [form.coSigner, form.relation, form.what, form.unit, form.back].map((each) => each.trim()) as [string, string, string, string, string]
  const faults: (LoanFault | false)[] = [
    form.personId === '' && 'personId', !form.amount && 'amount', form.lentOn === '' && 'lentOn', (months === undefined || months < 1 || months > 120) && 'months', (monthlyRate == null || monthlyRate > 500) && 'rate',
    (coSigner.length < 2) !== (relation.length < 2) && 'coSigner', form.isInKind && (what.length < 2 || unit === '') && 'what', form.isInKind && quantity === undefined && 'quantity',
    form.left.some(({ dueOn, principal, interest }) => dueOn === '' || (principal ?? 0) + (interest ?? 0) === 0) && 'left',
  ]
  const found = faults.filter((each) => each !== false)
  if (found.length > 0) return { faults: found }
  return {
    loanId: form.loanId, personId: form.personId, amount: dong(form.amount!), lentOn: form.lentOn as OldLoan['lentOn'], months: months!, monthlyRate: monthlyRate!, method: form.method, purpose: form.purpose, coSigner: coSigner ? { name: coSigner, relation } : null,
    inKind: form.isInKind ? { what, quantity: quantity!, unit, comesBack: form.comesBack, back: back || null } : null,
    left: form.left.map(({ dueOn, principal, interest }) => ({ dueOn: dueOn as OldLoan['lentOn'], principal: dong(principal ?? 0), interest: dong(interest ?? 0) })),
  }
}

/** The instalments after the opening's day, had the loan gone by its terms: a start for what the paper says is left. Null where the terms do not make a schedule. */
export function leftByTerms(form: OldLoanForm, { on, every, roundTo }: { readonly on: string; readonly every: 1 | 3; readonly roundTo: number }): readonly Omit<InstalmentForm, 'key'>[] | null {
  const [months, monthlyRate] = [whole(form.months), typedHundredths(form.rate)]
  if (!form.amount || !months || monthlyRate == null || !isDay(form.lentOn)) return null
  const firstDueOn = firstDueAfter(form.lentOn, { months, method: form.method, every })
  const schedule = repaymentSchedule({ principal: dong(form.amount), months, monthlyRate, method: form.method, firstDueOn, graceMonths: 0, every, roundTo, interestBase: null })
  return isRefusal(schedule) ? null : schedule.filter(({ dueOn }) => dueOn > on).map(({ dueOn, principal, interest }) => ({ dueOn, principal, interest }))
}

export const principalLeft = ({ left }: Pick<OldLoanForm, 'left'>): number => left.reduce((sum, { principal }) => sum + (principal ?? 0), 0)

export type OpeningSums = { readonly has: number; readonly lent: number; readonly capital: number; /** What the fund has earned; below nothing it has less than its capital. */ readonly earned: number; readonly operating: number }
export function sumsOf({ income, operating, capital, members, loans }: OpeningForm): OpeningSums {
  const sum = (...all: readonly Sum[]): number => all.reduce<number>((total, each) => total + (each ?? 0), 0)
  const lent = loans.reduce((total, loan) => total + principalLeft(loan), 0)
  const has = sum(income.cash, income.bank, income.goods) + lent
  const owned = sum(capital['care-fund'], capital.budget, capital.mobilised, ...members.map(({ amount }) => amount))
  return { has, lent, capital: owned, earned: has - owned, operating: sum(operating.cash, operating.bank) }
}

export type OpeningFault = 'on' | 'paper' | 'members' | 'lastNumbers' | 'loans'
/** The opening, or what is still to fill in. Nothing typed is nothing there. */
export function readOpening(form: OpeningForm): { readonly opening: Opening } | { readonly faults: readonly OpeningFault[] } {
  const numbers = { receipt: typedWhole(form.lastNumbers.receipt), payment: typedWhole(form.lastNumbers.payment), other: typedWhole(form.lastNumbers.other) }
  const loans = form.loans.map(readOldLoan)
  const faults: (OpeningFault | false)[] = [
    form.on === '' && 'on', form.paper.trim().length < 3 && 'paper', form.members.some(({ personId, amount }) => personId === '' || !amount) && 'members',
    Object.values(numbers).some((each) => each === undefined || (each ?? 0) > 99_999) && 'lastNumbers', loans.some((loan) => 'faults' in loan) && 'loans',
  ]
  const found = faults.filter((each) => each !== false)
  if (found.length > 0) return { faults: found }
  const sum = (each: Sum) => dong(each ?? 0)
  const { income, operating, capital, members } = form
  return {
    opening: {
      income: { cash: sum(income.cash), bank: sum(income.bank), goods: sum(income.goods) }, operating: { cash: sum(operating.cash), bank: sum(operating.bank) },
      capital: { 'care-fund': sum(capital['care-fund']), budget: sum(capital.budget), mobilised: sum(capital.mobilised) },
      members: members.map(({ personId, amount }) => ({ personId, amount: sum(amount) })), loans: loans as OldLoan[],
      lastNumbers: { receipt: numbers.receipt ?? 0, payment: numbers.payment ?? 0, other: numbers.other ?? 0 },
    },
  }
}
