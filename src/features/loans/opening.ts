/**
 * Chuyển sổ: most clubs have lent for years. What they have on a day comes in as one entry: money, goods, what is still to come back of each loan
 * with what is left of its schedule, and whose capital it is; the rest is what the fund has earned.
 */
import { z } from 'zod'
import { METHODS } from '#features/clubs/club-setting.ts'
import { type Fund, SOURCES } from '#features/ledger/account.ts'
import { credit, debit, type Draft, postings } from '#features/ledger/entry.ts'
import { isDay } from '#kernel/day.ts'
import { type Dong, dong, sumDong } from '#kernel/money.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { LoanShape, PURPOSES } from './loan.ts'

const Sum = z.int().min(0).max(100_000_000_000).transform(dong)
const Day = z.string().refine(isDay)

/** A loan of before: what was lent, when, and what is left, instalment by instalment; nothing left of one that was paid off. */
export const OldLoanShape = z.object({
  loanId: z.uuid(), personId: z.uuid(), amount: LoanShape.shape.amount, lentOn: Day, months: z.int().min(1).max(120), monthlyRate: z.int().min(0).max(500), method: z.enum(METHODS), purpose: z.enum(PURPOSES), inKind: LoanShape.shape.inKind, coSigner: LoanShape.shape.coSigner,
  left: z.array(z.object({ dueOn: Day, principal: Sum, interest: Sum })).max(200),
})
export type OldLoan = z.output<typeof OldLoanShape>

export const OpeningShape = z.object({
  /** Where there is one fund alone, the operating fund holds nothing. */
  income: z.object({ cash: Sum, bank: Sum, goods: Sum }), operating: z.object({ cash: Sum, bank: Sum }),
  capital: z.object(Object.fromEntries(SOURCES.filter((source) => source !== 'members').map((source) => [source, Sum])) as Record<Exclude<(typeof SOURCES)[number], 'members'>, typeof Sum>),
  members: z.array(z.object({ personId: z.uuid(), amount: LoanShape.shape.amount })).max(500),
  loans: z.array(OldLoanShape).max(500),
  /** Số chứng từ cuối cùng của năm. */
  lastNumbers: z.object({ receipt: z.int().min(0).max(99_999), payment: z.int().min(0).max(99_999), other: z.int().min(0).max(99_999) }),
})
export type Opening = z.output<typeof OpeningShape>

export const leftOf = ({ left }: Pick<OldLoan, 'left'>): Dong => sumDong(left.map(({ principal }) => principal))

/**
 * The entry of the opening. Errors: `ledger/one-fund`, `loans/left-more-than-lent` (more is left of a loan than was lent), `loans/lent-after-the-opening`,
 * `loans/schedule-out-of-order`, `loans/nothing-to-open`, `loans/twice-in-opening` (one loan, or one member's capital, named twice).
 */
export function openBooks(opening: Opening, on: string, twoFunds: boolean): Draft | Refusal {
  const no = refusalOf(opening, on, twoFunds)
  if (no) return no
  const { income, operating, capital, members, loans } = opening
  const side = (fund: Fund, { cash, bank }: { cash: Dong; bank: Dong }) => [debit(fund, 'cash', cash), debit(fund, 'bank', bank)]
  const lent = loans.map((loan) => debit('income', loan.inKind ? 'loans-in-kind' : 'loans', leftOf(loan), { loanId: loan.loanId }))
  const owned = [
    ...SOURCES.flatMap((source) => (source === 'members' ? [] : [credit('income', 'capital', capital[source], { source })])),
    ...members.map(({ personId, amount }) => credit('income', 'capital', amount, { source: 'members', personId })),
  ]
  const incomeSide = [...side('income', income), debit('income', 'goods', income.goods), ...lent, ...owned]
  const operatingSide = side('operating', operating)
  const rest = (all: readonly { amount: Dong }[]): Dong => sumDong(all.map(({ amount }) => amount))
  const all = postings(...incomeSide, credit('income', 'retained', rest(incomeSide)), ...operatingSide, credit('operating', 'retained', rest(operatingSide)))
  return all.length === 0 ? refuse('loans/nothing-to-open') : { kind: 'opening', memo: 'Số dư chuyển sổ', personId: null, party: null, postings: all }
}

function refusalOf({ operating, members, loans }: Opening, on: string, twoFunds: boolean): Refusal | undefined {
  if (!twoFunds && operating.cash + operating.bank > 0) return refuse('ledger/one-fund')
  const named = [...loans.map(({ loanId }) => loanId), ...members.map(({ personId }) => personId)]
  if (new Set(named).size < named.length) return refuse('loans/twice-in-opening')
  for (const loan of loans) {
    const left = leftOf(loan)
    if (left > loan.amount) return refuse('loans/left-more-than-lent', { amount: loan.amount, left })
    if (loan.lentOn > on) return refuse('loans/lent-after-the-opening', { day: loan.lentOn, opening: on })
    if (loan.left.some(({ dueOn }, at) => dueOn < loan.lentOn || (at > 0 && dueOn <= loan.left[at - 1]!.dueOn))) return refuse('loans/schedule-out-of-order')
  }
  return undefined
}
