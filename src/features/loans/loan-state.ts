/**
 * Khoản vay vào một ngày: folded from its schedule and from what the ledger says was paid, by one function on server and screen.
 * Nothing of it is stored twice: a payment that is reversed is simply not counted any more.
 */
import { type Day, daysBetween } from '#kernel/day.ts'
import { type Dong, dong, sumDong } from '#kernel/money.ts'
import type { InKind, Purpose, RecordedResult, Vote } from './loan.ts'
import type { Instalment, Method } from './repayment-schedule.ts'

/** One version of the schedule; a later one replaces the rest of the earlier from its day on. `paidBefore`: what had been paid by then. */
export type ScheduleVersion = { readonly version: number; readonly from: Day; readonly paidBefore: { readonly principal: Dong; readonly interest: Dong }; readonly instalments: readonly Instalment[] }

/** One live entry of the ledger about the loan: what it moved. Reversed entries and their reversals are left out. */
export type Movement = {
  readonly kind: 'lent' | 'repaid' | 'written-off' | 'advance-returned'
  readonly day: Day
  readonly principal: Dong
  readonly interest: Dong
  /** What was kept as an advance by it; negative where an advance was used or given back. */
  readonly advance: Dong
}

export type LoanStatus = 'decided' | 'cancelled' | 'lent' | 'repaid' | 'written-off'
export type LoanState = {
  readonly status: LoanStatus
  readonly lent: Dong
  readonly principalPaid: Dong
  readonly interestPaid: Dong
  readonly writtenOff: Dong
  /** Gốc còn lại. */
  readonly principalLeft: Dong
  /**
   * Trả trước: what the borrower paid more than was due; it counts against what falls due next. Less than nothing where the payment that brought it
   * was reversed after a later one had used it: so much is missing again, of the principal first, and the next payment makes it good first.
   */
  readonly advance: Dong
  /** Đến hạn chưa trả: of instalments due by the day, less the advance. */
  readonly overdue: { readonly principal: Dong; readonly interest: Dong }
  /** Since when, and for how many days; the oldest instalment that is not covered. */
  readonly overdueSince: Day | null
  readonly daysOverdue: number
  /** Kỳ tới: the first instalment after the day that is not covered, with what of it is still to be paid. */
  readonly next: { readonly dueOn: Day; readonly principal: Dong; readonly interest: Dong } | null
}

const NOTHING = dong(0)

/** The version in force on the day: the latest whose day has come. */
export const versionOn = (versions: readonly ScheduleVersion[], on: Day): ScheduleVersion | undefined => versions.filter(({ from }) => from <= on).at(-1) ?? versions[0]

/** What is left to be paid of one instalment. */
export type Owed = Instalment & { readonly paidPrincipal: Dong; readonly paidInterest: Dong }

/**
 * Each instalment of a version with what payments have covered of it, the oldest first. Interest and principal are covered each on its own.
 * Where less is paid than had been before the version, as a payment was reversed since, what is missing stands before them all under number 0, due on the version's own day.
 */
export function coveredBy(version: ScheduleVersion, paid: { readonly principal: Dong; readonly interest: Dong }): readonly Owed[] {
  const { from, paidBefore } = version
  const missing: Instalment = { number: 0, dueOn: from, principal: dong(Math.max(0, paidBefore.principal - paid.principal)), interest: dong(Math.max(0, paidBefore.interest - paid.interest)) }
  let principal = Math.max(0, paid.principal - paidBefore.principal)
  let interest = Math.max(0, paid.interest - paidBefore.interest)
  return [...(missing.principal + missing.interest > 0 ? [missing] : []), ...version.instalments].map((instalment) => {
    const [paidPrincipal, paidInterest] = instalment.number === 0 ? [0, 0] : [Math.min(principal, instalment.principal), Math.min(interest, instalment.interest)]
    principal -= paidPrincipal
    interest -= paidInterest
    return { ...instalment, paidPrincipal: dong(paidPrincipal), paidInterest: dong(paidInterest) }
  })
}

/** The loan as on the day, counting what the ledger holds up to that day. `movements` in the order of the books; `cancelled` where the decision was not carried out. */
export function loanOn(versions: readonly ScheduleVersion[], movements: readonly Movement[], on: Day, cancelled = false): LoanState {
  const known = movements.filter(({ day }) => day <= on)
  const total = (kind: Movement['kind'], of: 'principal' | 'interest'): Dong => sumDong(known.filter((each) => each.kind === kind).map((each) => each[of]))
  const [lent, principalPaid, interestPaid, writtenOff] = [total('lent', 'principal'), total('repaid', 'principal'), total('repaid', 'interest'), total('written-off', 'principal')]
  const advance = sumDong(known.map((each) => each.advance))
  const principalLeft = dong(lent - principalPaid - writtenOff)
  const status: LoanStatus = known.some(({ kind }) => kind === 'lent') ? (principalLeft > 0 ? 'lent' : writtenOff > 0 ? 'written-off' : 'repaid') : cancelled ? 'cancelled' : 'decided'
  const base = { status, lent, principalPaid, interestPaid, writtenOff, principalLeft, advance }
  const version = versionOn(versions, on)
  if (status !== 'lent' || !version) return { ...base, overdue: { principal: NOTHING, interest: NOTHING }, overdueSince: null, daysOverdue: 0, next: null }
  return { ...base, ...dueOn(coveredBy(version, coveringOf(base)), dong(Math.max(0, advance)), on) }
}

/** What counts towards the schedule: all that was paid or written off, less an advance that is missing again, of the principal first. */
export function coveringOf({ principalPaid, interestPaid, writtenOff, advance }: Pick<LoanState, 'principalPaid' | 'interestPaid' | 'writtenOff' | 'advance'>): { readonly principal: Dong; readonly interest: Dong } {
  const missing = Math.max(0, -advance)
  const ofPrincipal = Math.min(missing, principalPaid)
  return { principal: dong(principalPaid + writtenOff - ofPrincipal), interest: dong(interestPaid - (missing - ofPrincipal)) }
}

/** What is due and what comes next. An advance covers the oldest first, interest before principal, as a payment does. */
function dueOn(owed: readonly Owed[], advance: Dong, on: Day): Pick<LoanState, 'overdue' | 'overdueSince' | 'daysOverdue' | 'next'> {
  let cover: number = advance
  const open = owed.map(({ dueOn: due, principal, interest, paidPrincipal, paidInterest }) => {
    const [ofInterest, ofPrincipal] = [Math.min(cover, interest - paidInterest), Math.min(Math.max(0, cover - (interest - paidInterest)), principal - paidPrincipal)]
    cover -= ofInterest + ofPrincipal
    return { dueOn: due, principal: dong(principal - paidPrincipal - ofPrincipal), interest: dong(interest - paidInterest - ofInterest) }
  })
  const uncovered = open.filter(({ principal, interest }) => principal + interest > 0)
  const late = uncovered.filter((each) => each.dueOn <= on)
  // On its own day an instalment is due, and overdue from the next.
  const since = late.find((each) => each.dueOn < on)?.dueOn ?? null
  return {
    overdue: { principal: sumDong(late.map(({ principal }) => principal)), interest: sumDong(late.map(({ interest }) => interest)) }, overdueSince: since, daysOverdue: since === null ? 0 : daysBetween(since, on),
    next: uncovered.find((each) => each.dueOn > on) ?? null,
  }
}

/** A loan with its terms and all that happened to it; its state is folded from these by `loanOn`. */
export type Loan = {
  readonly id: string
  readonly clubId: string
  readonly decision: ({ readonly id: string; readonly day: Day } & Vote) | null
  /** Lent before the books came in, on this day. */
  readonly openedOn: Day | null
  /** The root record. */
  readonly personId: string
  readonly person: string
  readonly sex: string | null
  readonly diedOn: Day | null
  readonly amount: Dong
  readonly months: number
  readonly monthlyRate: number
  readonly method: Method
  readonly graceMonths: number
  readonly every: 1 | 3
  readonly roundTo: number
  readonly purpose: Purpose
  readonly purposeNote: string | null
  readonly coSigner: { readonly name: string; readonly relation: string } | null
  readonly approver: string | null
  readonly inKind: InKind | null
  readonly cancelledOn: Day | null
  readonly heir: { readonly name: string; readonly relation: string } | null
  readonly versions: readonly (ScheduleVersion & { readonly reason: string; readonly note: string | null })[]
  readonly movements: readonly (Movement & { readonly entryId: string })[]
  readonly result: (RecordedResult & { readonly day: Day }) | null
}
/** As much of a loan as its state is folded from. */
export type Folded = Pick<Loan, 'openedOn' | 'cancelledOn'> & { readonly versions: readonly ScheduleVersion[]; readonly movements: readonly Movement[] }
/** What the books say of the loan up to the day; of a loan that was paid off before they came in they say nothing more. */
export function stateOf(loan: Folded, on: Day): LoanState {
  const state = loanOn(loan.versions, loan.movements, on, loan.cancelledOn !== null)
  return state.status === 'decided' && loan.openedOn !== null && loan.cancelledOn === null ? { ...state, status: 'repaid' } : state
}

/** All that was paid so far counts, whenever it is dated: what is recorded late must not cover an instalment twice. */
export function latestOf(loan: Loan, on: Day): { readonly state: LoanState; readonly version: ScheduleVersion | undefined } {
  const last = [on, ...loan.movements.map(({ day }) => day)].sort().at(-1)!
  return { state: stateOf(loan, last), version: versionOn(loan.versions, last) }
}
/** The loan with what was just entered about it, as it is read from the books: of its day, the last. */
export function withMovement(loan: Loan, movement: Loan['movements'][number]): Loan {
  const at = loan.movements.findLastIndex(({ day }) => day <= movement.day) + 1
  return { ...loan, movements: loan.movements.toSpliced(at, 0, movement) }
}
/** The true day, also where the books came in later. */
export const lentOn = (loan: Omit<Folded, 'versions'>): Day | undefined => (loan.cancelledOn === null ? loan.openedOn : null) ?? loan.movements.find(({ kind }) => kind === 'lent')?.day
