/**
 * Thu nợ: paid back in money or in kind, advances given back; each can be taken back by a reversal. What comes back touches none of a club's
 * figures (`loan-figures.api.test.ts` holds that): they count who has borrowed and what each source has given.
 */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { PLACES } from '#features/ledger/account.ts'
import { enter } from '#features/ledger/enter.db.ts'
import { reversalOf } from '#features/ledger/entry.ts'
import { EnteredView } from '#features/ledger/ledger-view.ts'
import { Beside, by, enteredView } from '#features/ledger/ledger.api.ts'
import { findEntry } from '#features/ledger/ledger.db.ts'
import { AmountShape } from '#features/ledger/movement.ts'
import { voucherNumber } from '#features/ledger/voucher-number.ts'
import { dong } from '#kernel/money.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import { type Route, write } from '#server/route.ts'
import { recovering, repaying, returningAdvance, returningInKind } from './loan-entry.ts'
import { latestOf, lentOn, withMovement } from './loan-state.ts'
import { loanGiven, ofLoan, OfLoan, Reason, stateView, streamOfLoan } from './loan.api.ts'
import { voidSchedule } from './loan.db.ts'
import { StateView } from './loan-view.ts'
import { splitRepayment } from './repayment.ts'

const RECORD = { thing: 'money', action: 'record' } as const

const NOTHING = { principal: dong(0), interest: dong(0), advance: dong(0), closes: false }

export const repaymentRoutes: readonly Route[] = [
  write({
    path: '/api/loans/repay',
    deed: { vi: 'Thu trả nợ', en: 'Took a repayment' },
    about: { vi: 'Ghi tiền người vay đã trả: đúng kỳ, số khác, trả trước hoặc trả hết. Luôn được ghi; nhiều hơn số phải trả thì giữ làm tiền trả trước; thu lại nợ đã xóa là thu khác của quỹ.', en: 'Record what a borrower has paid: exact, another sum, early, or all. It is always recorded; what is more than was due is kept as an advance, and what comes in after a write-off is income.' },
    who: RECORD,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), on: DayShape, amount: AmountShape, place: z.enum(PLACES).default('cash'), party: z.string().trim().min(2).max(200).nullish(), ...Beside }),
    answer: EnteredView.extend({ principal: z.number(), interest: z.number(), advance: z.number(), recovered: z.number(), closes: z.boolean(), state: StateView }),
    place: ofLoan,
    async work(given) {
      const { tx, input, today, record } = given
      const { id, on, amount, place } = input
      const loan = await loanGiven(tx, input.loanId)
      const start = lentOn(loan)
      if (start === undefined) accept(refuse('loans/not-paid-out'))
      if (on < start!) accept(refuse('loans/before-paid-out', { day: start! }))
      const { state, version } = latestOf(loan, on)
      const isRecovered = state.status === 'written-off'
      const { split, matters } = isRecovered ? { split: NOTHING, matters: [] } : accept(splitRepayment(amount, state, version, on))
      const draft = isRecovered ? recovering(loan, amount, place, input.party ?? null) : repaying(loan, amount, split, place, input.party ?? null)
      const entered = await enter(tx, { id, clubId: loan.clubId, on, manner: 'happened', draft, matters, deviceNumber: input.deviceNumber, enteredFor: input.enteredFor }, today, by(given))
      const { principal, interest, advance, closes } = split
      record({ subject: loan.id, after: { entry: id, amount, principal, interest, advance, ...(isRecovered && { recovered: amount }), day: entered.day, ...(entered.matters.length > 0 && { matters: entered.matters.map(({ refused }) => refused) }) } })
      const paid = withMovement(loan, { entryId: id, kind: 'repaid', day: entered.day, principal, interest, advance })
      return { ...enteredView(id, entered), principal, interest, advance, recovered: isRecovered ? amount : 0, closes, state: stateView(latestOf(paid, on).state) }
    },
  }),
  write({
    path: '/api/loans/return-in-kind',
    deed: { vi: 'Nhận lại hiện vật cho vay', en: 'Took back what was lent in kind' },
    about: { vi: 'Ghi con vật, con giống hoặc hiện vật người vay đã trả, theo giá trị thỏa thuận; câu lạc bộ giữ để giao cho người tiếp theo.', en: 'Record the animal, offspring or thing that came back, at the value agreed; the club holds it for the next member.' },
    who: RECORD,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), on: DayShape, value: AmountShape, ...Beside }),
    answer: EnteredView.extend({ state: StateView }),
    place: ofLoan,
    async work(given) {
      const { tx, input, today, record } = given
      const loan = await loanGiven(tx, input.loanId)
      if (!loan.inKind) accept(refuse('loans/not-in-kind'))
      const { state } = latestOf(loan, input.on)
      if (state.status !== 'lent') accept(refuse('loans/not-now', { status: state.status }))
      if (input.on < lentOn(loan)!) accept(refuse('loans/before-paid-out', { day: lentOn(loan)! }))
      if (input.value > state.principalLeft) accept(refuse('loans/more-than-left', { left: state.principalLeft, amount: input.value }))
      // A loan ends with its principal, so what is due of interest comes first.
      if (input.value === state.principalLeft && state.overdue.interest > 0) accept(refuse('loans/interest-first', { interest: state.overdue.interest }))
      const entered = await enter(tx, { id: input.id, clubId: loan.clubId, on: input.on, manner: 'happened', draft: returningInKind(loan, input.value), deviceNumber: input.deviceNumber, enteredFor: input.enteredFor }, today, by(given))
      record({ subject: loan.id, after: { entry: input.id, returned: input.value } })
      const returned = withMovement(loan, { entryId: input.id, kind: 'repaid', day: entered.day, principal: input.value, interest: dong(0), advance: dong(0) })
      return { ...enteredView(input.id, entered), state: stateView(latestOf(returned, input.on).state) }
    },
  }),
  write({
    path: '/api/loans/return-advance',
    deed: { vi: 'Trả lại tiền trả trước', en: 'Gave an advance back' },
    about: { vi: 'Trả lại cho người vay số tiền đã trả nhiều hơn phải trả.', en: 'Give back what a borrower had paid more than was due.' },
    who: RECORD,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), on: DayShape, amount: AmountShape, place: z.enum(PLACES).default('cash'), ...Beside }),
    answer: EnteredView,
    place: ofLoan,
    async work(given) {
      const { tx, input, today, record } = given
      const loan = await loanGiven(tx, input.loanId)
      const { state } = latestOf(loan, input.on)
      if (input.amount > state.advance) accept(refuse('loans/more-than-advance', { advance: state.advance, amount: input.amount }))
      const entered = await enter(tx, { id: input.id, clubId: loan.clubId, on: input.on, manner: 'asked', draft: returningAdvance(loan, input.amount, input.place), deviceNumber: input.deviceNumber, enteredFor: input.enteredFor }, today, by(given))
      record({ subject: loan.id, after: { entry: input.id, advanceReturned: input.amount } })
      return enteredView(input.id, entered)
    },
  }),
  write({
    path: '/api/loans/reverse',
    deed: { vi: 'Bỏ một chứng từ của khoản vay', en: 'Reversed a voucher of a loan' },
    about: { vi: 'Bỏ bằng bút toán đảo một lần thu nợ, giao tiền, nhận lại hiện vật hoặc xóa nợ ghi nhầm; khoản vay được tính lại ngay.', en: 'Reverse a repayment, a paying out, a return in kind or a write-off entered by mistake; the loan is worked out anew at once.' },
    who: RECORD,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), entryId: z.uuid(), reason: Reason, ...Beside }),
    answer: EnteredView.extend({ state: StateView }),
    place: ofLoan,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const loan = await loanGiven(tx, input.loanId)
      const entry = await findEntry(tx, input.entryId)
      if (!entry?.postings.some(({ loanId }) => loanId === loan.id)) accept(refuse('ledger/no-such-entry'))
      const draft = accept(reversalOf(entry!, entry!.reversedBy))
      const isLending = entry!.kind === 'loan' || entry!.kind === 'loan-in-kind'
      if (entry!.kind === 'opening') accept(refuse('ledger/reversed-elsewhere', { kind: 'opening' }))
      if (isLending && loan.movements.length > 1) accept(refuse('loans/paid-since', { day: loan.movements.at(-1)!.day }))
      const entered = await enter(tx, { id: input.id, clubId: loan.clubId, on: entry!.day, manner: 'happened', draft, deviceNumber: input.deviceNumber, enteredFor: input.enteredFor, reverses: entry!.id, reason: input.reason }, today, by(given))
      if (isLending) await voidSchedule(tx, loan.id, null, input.reason, by(given))
      record({ subject: loan.id, before: { voucher: voucherNumber(entry!) }, after: { reversedBy: input.id, day: entered.day } })
      touch(`club:${loan.clubId}`)
      return { ...enteredView(input.id, entered), state: stateView(latestOf(await loanGiven(tx, loan.id), today).state) }
    },
  }),
]
