/** Xóa nợ: the meeting on the club's own money, the owner of other capital when asked. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { enter } from '#features/ledger/enter.db.ts'
import { EnteredView } from '#features/ledger/ledger-view.ts'
import { Beside, by, enteredView } from '#features/ledger/ledger.api.ts'
import { readBalances } from '#features/ledger/ledger.db.ts'
import { AmountShape, surplusOf } from '#features/ledger/movement.ts'
import { dong, sumDong } from '#kernel/money.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { type Route, write } from '#server/route.ts'
import { writingOff } from './loan-entry.ts'
import { latestOf } from './loan-state.ts'
import { DECIDE, loanGiven, ofLoan, OfLoan, Reason, requirePaper, stateView, streamOfLoan } from './loan.api.ts'
import { StateView } from './loan-view.ts'
import { writeOff } from './write-off.ts'
import { answerRequest, findLoanOfRequest, insertRequest, readAgreed, readRequests } from './write-off.db.ts'

const Amount0 = z.int().min(0).max(1_000_000_000).transform(dong)
const ofRequest = async ({ requestId }: { requestId: string }, tx: Tx): Promise<string> => (await findLoanOfRequest(tx, requestId)) ?? requestId

export const writeOffRoutes: readonly Route[] = [
  write({
    path: '/api/loans/write-off',
    deed: { vi: 'Xóa nợ', en: 'Wrote a debt off' },
    about: { vi: 'Buổi họp xóa nợ bằng tiền của chính câu lạc bộ; phần vốn của nơi cấp chỉ theo văn bản đồng ý của nơi đó.', en: 'The meeting writes a debt off on the club’s own money; capital of another owner only as that owner has agreed in writing.' },
    who: DECIDE,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), on: DayShape, own: Amount0, ofOwner: z.object({ source: z.enum(['care-fund', 'budget']), amount: AmountShape }).nullish(), reason: Reason, ...Beside }).refine(({ own, ofOwner }) => own + (ofOwner?.amount ?? 0) > 0, { message: 'nothing to write off', path: ['own'] }),
    answer: EnteredView.extend({ state: StateView }),
    place: ofLoan,
    async work(given) {
      const { tx, input, today, actor, record, touch } = given
      requirePaper(actor, input.enteredFor)
      const loan = await loanGiven(tx, input.loanId)
      const { state } = latestOf(loan, input.on)
      const { balances, capital } = await readBalances(tx, loan.clubId)
      const agreed = input.ofOwner ? await readAgreed(tx, loan.id, input.ofOwner.source) : dong(0)
      const ofOwner = input.ofOwner?.amount ?? dong(0)
      accept(writeOff({ own: input.own, ofOwner }, state, sumDong([surplusOf(balances, 'income'), capital.mobilised, capital.members]), agreed))
      const draft = writingOff(loan, input.own, input.ofOwner ?? null, input.reason)
      const entered = await enter(tx, { id: input.id, clubId: loan.clubId, on: input.on, manner: 'asked', draft, deviceNumber: input.deviceNumber, enteredFor: input.enteredFor }, today, by(given))
      record({ subject: loan.id, after: { entry: input.id, own: input.own, ofOwner, ...(input.ofOwner && { source: input.ofOwner.source }) } })
      touch(`club:${loan.clubId}`)
      return { ...enteredView(input.id, entered), state: stateView(latestOf(await loanGiven(tx, loan.id), input.on).state) }
    },
  }),
  write({
    path: '/api/loans/write-off-requests',
    deed: { vi: 'Đề nghị nơi cấp vốn xử lý', en: 'Asked the owner of the capital' },
    about: { vi: 'Ghi đề nghị nơi cấp vốn (Quỹ Chăm sóc, ngân sách) xử lý phần vốn không thu được.', en: 'Record the request to the owner of the capital (Care Fund, budget) about what cannot be collected.' },
    who: DECIDE,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), source: z.enum(['care-fund', 'budget']), amount: AmountShape, on: DayShape, reason: Reason }),
    answer: z.object({ requestId: z.string() }),
    place: ofLoan,
    async work(given) {
      const { tx, input, today, record } = given
      const loan = await loanGiven(tx, input.loanId)
      if (input.on > today) accept(refuse('ledger/in-the-future', { day: input.on, today }))
      const { state } = latestOf(loan, input.on)
      if (state.status !== 'lent') accept(refuse('loans/not-now', { status: state.status }))
      if (input.amount > state.principalLeft) accept(refuse('loans/more-than-left', { left: state.principalLeft, amount: input.amount }))
      await insertRequest(tx, { id: input.id, loanId: loan.id, source: input.source, amount: input.amount, askedOn: input.on, reason: input.reason }, by(given))
      record({ subject: loan.id, after: { request: input.id, source: input.source, amount: input.amount } })
      return { requestId: input.id }
    },
  }),
  write({
    path: '/api/loans/write-off-requests/answer',
    deed: { vi: 'Ghi trả lời của nơi cấp vốn', en: 'Recorded the owner’s answer' },
    about: { vi: 'Ghi nơi cấp vốn đồng ý hay không, theo văn bản nào.', en: 'Record whether the owner of the capital agreed, and by which paper.' },
    who: DECIDE,
    stream: async (input, tx) => streamOfLoan({ loanId: await ofRequest(input, tx) }, tx),
    input: z.object({ id: z.uuid(), requestId: z.uuid(), answer: z.enum(['agreed', 'refused']), on: DayShape, paper: z.string().trim().min(2).max(200) }),
    answer: z.object({}),
    place: async (input, tx) => ofLoan({ loanId: await ofRequest(input, tx) }, tx),
    async work({ tx, input, today, record }) {
      const loan = await loanGiven(tx, await ofRequest(input, tx))
      const request = (await readRequests(tx, loan.id)).find(({ id }) => id === input.requestId)!
      if (request.answer) accept(refuse('loans/answered-already', { paper: request.paper ?? '' }))
      if (input.on > today || input.on < request.askedOn) accept(refuse('loans/answer-out-of-range', { day: input.on, asked: request.askedOn }))
      await answerRequest(tx, request.id, input.answer, input.on, input.paper)
      record({ subject: loan.id, before: { request: request.id }, after: { answer: input.answer, on: input.on, paper: input.paper } })
      return {}
    },
  }),
]
