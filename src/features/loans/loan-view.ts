/** Điều máy chủ trả lời về khoản vay; the screens share these shapes. Sums are whole đồng. */
import { z } from 'zod'
import { METHODS } from '#features/clubs/club-setting.ts'
import { LEAVE_REASONS } from '#features/members/membership.ts'
import { LEAVER_STANDINGS } from './leaver-capital.ts'
import { PURPOSES, RESULTS } from './loan.ts'
import { LOSS_CAUSES } from './loss.ts'

const Sum = z.number()
const Parts = z.object({ principal: Sum, interest: Sum })
export const InstalmentView = z.object({ number: z.number(), dueOn: z.string(), principal: Sum, interest: Sum })
export const ScheduleView = z.object({ instalments: z.array(InstalmentView), principal: Sum, interest: Sum })

export const StateView = z.object({
  status: z.enum(['decided', 'cancelled', 'lent', 'repaid', 'written-off']), lent: Sum, principalPaid: Sum, interestPaid: Sum, writtenOff: Sum, principalLeft: Sum, advance: Sum, overdue: Parts,
  overdueSince: z.string().nullable(), daysOverdue: z.number(), next: Parts.extend({ dueOn: z.string() }).nullable(),
})
export const InKindView = z.object({ what: z.string(), quantity: z.number(), unit: z.string(), comesBack: z.enum(['cash', 'same', 'offspring']), back: z.string().nullable() })
/** One line of the register. */
export const LoanRowView = z.object({
  loanId: z.string(), personId: z.string(), person: z.string(), sex: z.string().nullable(), died: z.boolean(), amount: Sum, months: z.number(), monthlyRate: z.number(), method: z.enum(METHODS), purpose: z.enum(PURPOSES), inKind: InKindView.nullable(), decidedOn: z.string().nullable(), lentOn: z.string().nullable(), state: StateView,
})
export type LoanRowView = z.output<typeof LoanRowView>
/** `share`: members of the day, how many of them have ever borrowed here (people, not turns), and how many make a half. */
export const LoansView = z.object({ on: z.string(), loans: z.array(LoanRowView), share: z.object({ members: z.number(), borrowed: z.number(), half: z.number() }) })
export type LoansView = z.output<typeof LoansView>
export type ScheduleView = z.output<typeof ScheduleView>
/** A schedule that is worked out for a form says by which rule: rounded down to whole `roundTo`, with an instalment every so many months. */
export const TrialView = ScheduleView.extend({ roundTo: z.number(), every: z.number() })
export type TrialView = z.output<typeof TrialView>

const Neighbour = z.object({ loanId: z.string(), person: z.string(), day: z.string().nullable() })
/** Of loans in kind: what has come back, from whom, and when last. */
export const CameBackView = z.object({ loans: z.array(z.object({ loanId: z.string(), person: z.string(), what: z.string(), unit: z.string(), day: z.string() })) })
export type CameBackView = z.output<typeof CameBackView>

export const LoanView = LoanRowView.extend({
  clubId: z.string(), graceMonths: z.number(), every: z.number(), roundTo: z.number(), purposeNote: z.string().nullable(), approver: z.string().nullable(),
  coSigner: z.object({ name: z.string(), relation: z.string() }).nullable(), heir: z.object({ name: z.string(), relation: z.string() }).nullable(),
  decision: z.object({ id: z.string(), day: z.string(), present: z.number(), inFavour: z.number(), against: z.number() }).nullable(),
  versions: z.array(z.object({ version: z.number(), from: z.string(), reason: z.string(), note: z.string().nullable(), paidBefore: Parts, instalments: z.array(InstalmentView) })),
  movements: z.array(z.object({ entryId: z.string(), kind: z.enum(['lent', 'repaid', 'written-off', 'advance-returned']), day: z.string(), principal: Sum, interest: Sum, advance: Sum })),
  requests: z.array(z.object({ requestId: z.string(), source: z.string(), amount: Sum, askedOn: z.string(), reason: z.string(), answer: z.string().nullable(), answeredOn: z.string().nullable(), paper: z.string().nullable() })),
  losses: z.array(z.object({ lossId: z.string(), day: z.string(), cause: z.enum(LOSS_CAUSES), quantity: z.number(), certifiedBy: z.string(), paper: z.string().nullable(), note: z.string().nullable() })),
  /** In kind: from whose loan the thing came, and to whom what came back went. */
  passedOn: z.object({ from: Neighbour.nullable(), to: z.array(Neighbour) }),
  result: z.object({ day: z.string(), result: z.enum(RESULTS), byAmount: Sum.nullable(), outOfPoverty: z.boolean() }).nullable(),
})
export type LoanView = z.output<typeof LoanView>
/** What is to be collected, without a name: loans overdue, loans due within days, and the sum. */
export const CollectingView = z.object({ on: z.string(), overdue: z.number(), due: z.number(), sum: Sum })
export type CollectingView = z.output<typeof CollectingView>

/** `empty`: nothing stands in the books; `opened`: the opening alone; `goes-on`: more came after it; `begun`: the books began without one. */
export const OpeningView = z.object({ standing: z.enum(['empty', 'opened', 'goes-on', 'begun']), entry: z.object({ entryId: z.string(), day: z.string(), voucher: z.string(), paper: z.string().nullable() }).nullable() })
export type OpeningView = z.output<typeof OpeningView>
const Share = z.object({ people: z.number(), turns: z.number(), sum: Sum })
/** Who has not borrowed yet; of the poor a total alone, and none where it would tell of somebody. */
export const FairnessView = z.object({
  on: z.string(), members: z.number(), borrowed: z.number(), half: z.number(), needed: z.number(), all: Share, women: Share, poor: Share.nullable(),
  never: z.array(z.object({ personId: z.string(), name: z.string(), joinedOn: z.string(), hamlet: z.string().nullable(), isPromised: z.boolean() })),
})
export type FairnessView = z.output<typeof FairnessView>
const Lever = z.object({ lever: z.enum(['loan', 'months', 'capital']), value: Sum, reachedIn: z.number().nullable(), sooner: z.number().nullable() })
/** When half of the members will have borrowed; `reachedIn` is months from now, null not within the run. */
export const TurnoverView = z.object({
  cash: Sum, comingIn: z.array(Sum), members: z.number(), borrowed: z.number(), needed: z.number(), reachedIn: z.number().nullable(),
  months: z.array(z.object({ month: z.number(), lent: z.number(), borrowed: z.number(), cash: Sum })), levers: z.array(Lever),
})
export type TurnoverView = z.output<typeof TurnoverView>
/** Who has left with capital of their own still in the fund. `owes`: principal and interest due; `beyond`: by how much that is more than the capital. */
export const LeaversView = z.object({
  on: z.string(), cash: Sum, bank: Sum,
  leavers: z.array(z.object({
    personId: z.string(), name: z.string(), died: z.boolean(), leftOn: z.string().nullable(), reason: z.enum(LEAVE_REASONS).nullable(), toClub: z.string().nullable(), capital: Sum, owes: Sum, returnable: Sum, payable: Sum, beyond: Sum, standing: z.enum(LEAVER_STANDINGS),
    heir: z.object({ name: z.string(), relation: z.string() }).nullable(),
  })),
})
export type LeaversView = z.output<typeof LeaversView>
