/** Khoản vay: what the meeting decides, to whom it may lend, and on which terms; the club's own rules of that day decide. */
import { z } from 'zod'
import { METHODS, type SettingValue } from '#features/clubs/club-setting.ts'
import { AmountShape } from '#features/ledger/movement.ts'
import type { Day } from '#kernel/day.ts'
import type { Dong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'

/** Mục đích: what most loans are for, as the clubs name it. */
export const PURPOSES = ['cattle', 'pigs', 'poultry', 'fish', 'crops', 'trade', 'craft', 'health', 'schooling', 'housing', 'other'] as const
export type Purpose = (typeof PURPOSES)[number]

/** Người cùng ký: somebody of the household, who answers for the loan too. */
const CoSigner = z.object({ name: z.string().trim().min(2).max(100), relation: z.string().trim().min(2).max(100) })

/** Hiện vật: what is handed over and what is to come back: tiền · chính hiện vật · con của nó. */
const InKind = z.object({
  what: z.string().trim().min(2).max(100), quantity: z.number().positive().max(100_000).multipleOf(0.01), unit: z.string().trim().min(1).max(30),
  comesBack: z.enum(['cash', 'same', 'offspring']), back: z.string().trim().min(2).max(200).nullable(),
})
export type InKind = z.output<typeof InKind>

export const LoanShape = z.object({
  loanId: z.uuid(), personId: z.uuid(), amount: AmountShape, months: z.int().min(1).max(120), monthlyRate: z.int().min(0).max(500), method: z.enum(METHODS), graceMonths: z.int().min(0).max(24).default(0),
  purpose: z.enum(PURPOSES), purposeNote: z.string().trim().min(2).max(300).nullish(), coSigner: CoSigner.nullish(), approverId: z.uuid().nullish(), inKind: InKind.nullish(),
  /** In kind: the loan from which the thing came back that is lent now. */
  fromLoanId: z.uuid().nullish(),
})
export type LoanGiven = z.output<typeof LoanShape>

/** Biểu quyết: how many were there, for it and against it. */
export const VoteShape = z.object({ present: z.int().min(1).max(1000), inFavour: z.int().min(0).max(1000), against: z.int().min(0).max(1000) })
export type Vote = z.output<typeof VoteShape>

/** Quá nửa số người dự họp. Errors: `loans/votes-do-not-add-up`, `loans/not-carried`. */
export function carried({ present, inFavour, against }: Vote): Vote | Refusal {
  if (inFavour + against > present) return refuse('loans/votes-do-not-add-up', { present, inFavour, against })
  return inFavour * 2 > present ? { present, inFavour, against } : refuse('loans/not-carried', { present, inFavour })
}

/** What is known of the borrower on the day of the decision. */
export type Borrower = {
  readonly isMember: boolean
  readonly diedOn: Day | null
  /** What is still to come back of this person's other loans of the club, decided and not yet paid out too. */
  readonly owes: Dong
  /** Days by which the oldest of the borrower's loans of this club is overdue; 0 where none is. */
  readonly daysOverdue: number
  /** Holds an office of the club on that day. */
  readonly isOnBoard: boolean
  /** The approver named holds one. */
  readonly isApproverOnBoard: boolean
}
export type FundRules = SettingValue<'fund-rules'>

/**
 * Whether the loan may be decided. Errors: `loans/not-a-member`, `loans/borrower-died`, `loans/overdue` (the club's rule asks to repay first),
 * `loans/above-ceiling`, `loans/too-long`, `loans/grace-too-long`, `loans/co-signer-needed`, `loans/other-approver-needed` (a board member's own loan).
 */
export function mayBorrow(loan: LoanGiven, borrower: Borrower, rules: FundRules): LoanGiven | Refusal {
  if (borrower.diedOn !== null) return refuse('loans/borrower-died', { day: borrower.diedOn })
  if (!borrower.isMember) return refuse('loans/not-a-member')
  if (borrower.daysOverdue > 0 && !rules.overdueMayBorrow) return refuse('loans/overdue', { days: borrower.daysOverdue })
  if (rules.ceiling !== null && loan.amount + borrower.owes > rules.ceiling) return refuse('loans/above-ceiling', { ceiling: rules.ceiling, amount: loan.amount, owes: borrower.owes })
  if (rules.months !== null && loan.months > rules.months) return refuse('loans/too-long', { most: rules.months, months: loan.months })
  if (loan.method !== 'at-end' && loan.graceMonths >= loan.months) return refuse('loans/grace-too-long', { grace: loan.graceMonths, months: loan.months })
  if (!loan.coSigner) return refuse('loans/co-signer-needed')
  if (borrower.isOnBoard && (!loan.approverId || loan.approverId === loan.personId || !borrower.isApproverOnBoard)) return refuse('loans/other-approver-needed')
  return loan
}

/** Kỳ trả: with the meetings, every month or every quarter. */
export const stepOf = (cycle: SettingValue<'meeting-cycle'>): 1 | 3 => (cycle.every === 'quarter' ? 3 : 1)

/** Gia hạn vì: ốm đau · dịch bệnh vật nuôi, cây trồng · thiên tai · việc nhà · lý do khác. */
export const EXTENSION_REASONS = ['illness', 'animal-disease', 'disaster', 'family', 'other'] as const
export type ExtensionReason = (typeof EXTENSION_REASONS)[number]

/** Kết quả sau vay: what the loan did to the household's income. */
export const RESULTS = ['better', 'same', 'worse'] as const
export type Result = (typeof RESULTS)[number]
/** `byAmount`: by how much income is higher or lower a month, in đồng, where it was told. */
export type RecordedResult = { readonly result: Result; readonly byAmount: Dong | null; readonly outOfPoverty: boolean }
