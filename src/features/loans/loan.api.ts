/** Cho vay: the register of a club's loans, what the meeting decides, and paying out. What comes after is in `repayment.api.ts`. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { inOffice } from '#features/clubs/board.ts'
import { readTerms } from '#features/clubs/board.db.ts'
import { ofClub, streamOfClub } from '#features/clubs/club.api.ts'
import { findClub, placeOfClub } from '#features/clubs/club.db.ts'
import { readSettings } from '#features/clubs/club-papers.db.ts'
import { METHODS, settingOn } from '#features/clubs/club-setting.ts'
import { PLACES } from '#features/ledger/account.ts'
import { enter } from '#features/ledger/enter.db.ts'
import { balanceIn } from '#features/ledger/entry.ts'
import { EnteredView } from '#features/ledger/ledger-view.ts'
import { Beside, by, enteredView } from '#features/ledger/ledger.api.ts'
import { readBalances, readBooks } from '#features/ledger/ledger.db.ts'
import { AmountShape } from '#features/ledger/movement.ts'
import { countClubs } from '#features/members/composition.db.ts'
import { readSpells } from '#features/members/membership.db.ts'
import { findPerson } from '#features/people/person.db.ts'
import { addMonths, type Day } from '#kernel/day.ts'
import { dong, sumDong } from '#kernel/money.ts'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { type Actor, read, type Route, write } from '#server/route.ts'
import { firstDueAfter } from './first-due.ts'
import { countLoans } from './loan-count.db.ts'
import { lending } from './loan-entry.ts'
import { lentOn, type Loan, type LoanState, stateOf } from './loan-state.ts'
import { type Borrower, carried, type FundRules, type LoanGiven, LoanShape, mayBorrow, RESULTS, stepOf, VoteShape } from './loan.ts'
import { cancelLoan, findClubOfLoan, findLoan, insertDecision, insertLoan, insertResult, insertSchedule, lastVersion, readLoans, saveHeir } from './loan.db.ts'
import { CameBackView, type LoanRowView, LoansView, LoanView, ScheduleView, TrialView } from './loan-view.ts'
import { readLosses } from './loss.db.ts'
import { mayPassOn } from './passed-on.ts'
import { cameBack, insertPassedOn, type Neighbour, readCameBack, readPassedOn } from './passed-on.db.ts'
import { repaymentSchedule, totalOf } from './repayment-schedule.ts'
import { readRequests } from './write-off.db.ts'

const READ = { thing: 'money', action: 'read' } as const
const RECORD = { thing: 'money', action: 'record' } as const
/** The meeting decides, the chair says so; the commune's officer enters it from the minutes of a club that keeps paper. */
export const DECIDE = { thing: 'money', action: 'approve' } as const
export const OfLoan = z.object({ loanId: z.uuid() })
export const Reason = z.string().trim().min(3).max(500)
const clubOfLoan = async (tx: Tx, loanId: string): Promise<string> => (await findClubOfLoan(tx, loanId)) ?? loanId
export const ofLoan = async ({ loanId }: { loanId: string }, tx: Tx) => placeOfClub(tx, await clubOfLoan(tx, loanId))
export const streamOfLoan = async ({ loanId }: { loanId: string }, tx: Tx) => `club:${await clubOfLoan(tx, loanId)}`
export const loanGiven = async (tx: Tx, loanId: string): Promise<Loan> => (await findLoan(tx, loanId)) ?? accept(refuse('loans/no-such-loan'))
/** What an officer decides for a club stands on the club's paper. */
export function requirePaper(actor: Actor | null, enteredFor: string | null | undefined): void {
  if (actor?.role === 'commune-officer' && !enteredFor) accept(refuse('loans/paper-needed'))
}
export const rulesOn = async (tx: Tx, clubId: string, on: Day): Promise<{ fund: FundRules; every: 1 | 3 }> => {
  const settings = await readSettings(tx, [clubId])
  return { fund: settingOn(settings, 'fund-rules', clubId, on).value, every: stepOf(settingOn(settings, 'meeting-cycle', clubId, on).value) }
}

export const stateView = (state: LoanState) => ({ ...state, overdue: { ...state.overdue }, next: state.next && { ...state.next } })
function rowOf(loan: Loan, on: Day): z.input<typeof LoanRowView> {
  const { id, personId, person, sex, amount, months, monthlyRate, method, purpose, inKind } = loan
  return {
    loanId: id, personId, person, sex, died: loan.diedOn !== null && loan.diedOn <= on, amount, months, monthlyRate, method, purpose, inKind, decidedOn: loan.decision?.day ?? null, lentOn: lentOn(loan) ?? null, state: stateView(stateOf(loan, on)),
  }
}

/** What is known of somebody who asks for a loan, on the day of the decision. */
async function borrowerOf(tx: Tx, clubId: string, { personId, approverId }: { personId: string; approverId?: string | null | undefined }, on: Day): Promise<Borrower> {
  const person = (await findPerson(tx, personId)) ?? accept(refuse('people/no-such-person'))
  const approver = approverId ? await findPerson(tx, approverId) : undefined
  const board = inOffice(await readTerms(tx, clubId), on).map((term) => term.personId)
  const spells = await readSpells(tx, person.id)
  const states = (await readLoans(tx, { clubId, personId: person.id })).map((loan) => ({ loan, state: stateOf(loan, on) }))
  return {
    isMember: spells.some((spell) => spell.clubId === clubId && spell.joinedOn <= on && (spell.leftOn === null || on <= spell.leftOn)), diedOn: person.diedOn, daysOverdue: Math.max(0, ...states.map(({ state }) => state.daysOverdue)),
    owes: sumDong(states.map(({ loan, state }) => (state.status === 'decided' ? loan.amount : state.principalLeft))), isOnBoard: board.includes(person.id), isApproverOnBoard: approver !== undefined && approver.id !== person.id && board.includes(approver.id),
  }
}

/** Written down only where somebody says from whom the thing came. */
async function passOn(tx: Tx, clubId: string, loan: LoanGiven): Promise<void> {
  const { loanId, fromLoanId, inKind } = loan
  if (!fromLoanId) return
  const from = await findLoan(tx, fromLoanId)
  const no = mayPassOn({ from: from && { clubId: from.clubId, inKind: from.inKind, cameBack: await cameBack(tx, from.id) }, clubId, inKind: Boolean(inKind) })
  if (no) accept(ofBorrower(loan, no))
  await insertPassedOn(tx, loanId, fromLoanId)
}

/** Of several borrowers a refusal says whose it is, so that the form can show it there. */
const ofBorrower = <Answer>({ loanId }: { loanId: string }, answer: Answer | Refusal): Answer | Refusal => (isRefusal(answer) ? refuse(answer.refused, { ...answer.because, loanId }) : answer)

const neighbourView = ({ loanId, person, day }: Neighbour) => ({ loanId, person, day })

export const loanRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/loans',
    about: { vi: 'Sổ theo dõi cho vay của câu lạc bộ như vào một ngày: ai vay, còn lại bao nhiêu, quá hạn bao lâu, kỳ tới. Là dữ liệu nhạy cảm, mỗi lượt xem được ghi.', en: 'The club’s loan register as on a day: who borrows, what is left, how long overdue, what comes next. Sensitive, each reading is logged.' },
    who: READ,
    input: z.object({ clubId: z.uuid(), on: DayShape.optional() }),
    answer: LoansView,
    place: ofClub,
    async work({ tx, input, today, logRead }) {
      const on = input.on ?? today
      const loans = (await readLoans(tx, { clubId: input.clubId })).filter((loan) => (loan.decision?.day ?? loan.movements[0]?.day ?? on) <= on)
      if (loans.length > 0) logRead({ stream: `club:${input.clubId}`, subject: input.clubId, fields: ['loans'], people: new Set(loans.map(({ personId }) => personId)).size })
      const [[counted], [lent]] = [await countClubs(tx, on, [input.clubId]), await countLoans(tx, on, [input.clubId])]
      const members = counted?.total ?? 0
      return { on, loans: loans.map((loan) => rowOf(loan, on)), share: { members, borrowed: lent?.borrowers ?? 0, half: Math.ceil(members / 2) } }
    },
  }),
  read({
    path: '/api/loans/:loanId',
    about: { vi: 'Một khoản vay: quyết định của buổi họp, lịch trả, đã trả, gia hạn, kết quả. Là dữ liệu nhạy cảm, mỗi lượt xem được ghi.', en: 'One loan: the meeting’s decision, schedule, payments, extensions, result. Sensitive, each reading is logged.' },
    who: READ,
    input: OfLoan.extend({ on: DayShape.optional() }),
    answer: LoanView,
    place: ofLoan,
    async work({ tx, input, today, logRead }) {
      const loan = await loanGiven(tx, input.loanId)
      const chain = await readPassedOn(tx, loan.id)
      // Whoever stands before and after is read of too.
      for (const personId of new Set([loan, ...(chain.from ? [chain.from] : []), ...chain.to].map((each) => each.personId))) logRead({ stream: `club:${loan.clubId}`, subject: personId, fields: ['loans'] })
      const { clubId, graceMonths, every, roundTo, purposeNote, approver, coSigner, heir, decision, versions, movements, result } = loan
      return {
        ...rowOf(loan, input.on ?? today), clubId, graceMonths, every, roundTo, purposeNote, approver, coSigner, heir, decision: decision && { ...decision },
        versions: versions.map(({ version, from, reason, note, paidBefore, instalments }) => ({ version, from, reason, note, paidBefore, instalments: [...instalments] })), movements: [...movements], result: result && { ...result },
        requests: (await readRequests(tx, loan.id)).map(({ id, source, amount, askedOn, reason, answer, answeredOn, paper }) => ({ requestId: id, source, amount, askedOn, reason, answer, answeredOn, paper })),
        losses: (await readLosses(tx, loan.id)).map(({ id, ...loss }) => ({ lossId: id, ...loss })),
        passedOn: { from: chain.from && neighbourView(chain.from), to: chain.to.map(neighbourView) },
      }
    },
  }),
  read({
    path: '/api/clubs/:clubId/loans/came-back',
    about: { vi: 'Những khoản vay hiện vật đã có vật trả về, để giao tiếp cho người sau. Là dữ liệu nhạy cảm, mỗi lượt xem được ghi.', en: 'Loans in kind of which something came back, to be lent to the next member. Sensitive, each reading is logged.' },
    who: READ,
    input: z.object({ clubId: z.uuid() }),
    answer: CameBackView,
    place: ofClub,
    async work({ tx, input, logRead }) {
      const loans = await readCameBack(tx, input.clubId)
      if (loans.length > 0) logRead({ stream: `club:${input.clubId}`, subject: input.clubId, fields: ['loans'], people: new Set(loans.map(({ personId }) => personId)).size })
      return { loans: loans.map(({ personId: _, ...loan }) => loan) }
    },
  }),
  read({
    path: '/api/clubs/:clubId/loans/schedule', method: 'post',
    about: { vi: 'Tính thử lịch trả của một khoản vay theo quy định của câu lạc bộ; không ghi gì.', en: 'Work out a schedule by the club’s rules; nothing is recorded.' },
    who: READ,
    input: z.object({ clubId: z.uuid(), amount: AmountShape, months: z.int().min(1).max(120), monthlyRate: z.int().min(0).max(500), method: z.enum(METHODS), graceMonths: z.int().min(0).max(24).default(0), on: DayShape, firstDueOn: DayShape.optional() }),
    answer: TrialView,
    place: ofClub,
    async work({ tx, input }) {
      const { fund, every } = await rulesOn(tx, input.clubId, input.on)
      const { amount, months, monthlyRate, method, graceMonths } = input
      const firstDueOn = input.firstDueOn ?? firstDueAfter(input.on, { months, method, every })
      const instalments = accept(repaymentSchedule({ principal: amount, months, monthlyRate, method, graceMonths, firstDueOn, every, roundTo: fund.roundTo, interestBase: null }))
      return { instalments: [...instalments], ...totalOf(instalments), roundTo: fund.roundTo, every }
    },
  }),
  write({
    path: '/api/loans/decisions',
    deed: { vi: 'Ghi quyết định cho vay', en: 'Recorded a decision on loans' },
    about: { vi: 'Ghi buổi họp quyết định cho một hoặc nhiều người vay, mỗi người một mức, với số phiếu. Quy định của câu lạc bộ ngày đó được xét.', en: 'Record the meeting’s decision on one or several borrowers, each with a sum of their own, and the votes. The club’s rules of that day are held against it.' },
    who: DECIDE,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), day: DayShape, vote: VoteShape, note: Reason.nullish(), enteredFor: Beside.enteredFor, loans: z.array(LoanShape).min(1).max(30) }),
    answer: z.object({ decisionId: z.string(), total: z.number(), cash: z.number() }),
    place: ofClub,
    async work(given) {
      const { tx, input, today, actor, record, touch } = given
      const { id, clubId, day: on, loans } = input
      if (!(await findClub(tx, clubId))) accept(refuse('clubs/no-such-club'))
      requirePaper(actor, input.enteredFor)
      if (on > today) accept(refuse('ledger/in-the-future', { day: on, today }))
      const { firstDay } = await readBooks(tx, clubId, today)
      if (firstDay === null || on < firstDay) accept(refuse('ledger/before-the-club', { day: on, first: firstDay ?? '' }))
      const vote = accept(carried(input.vote))
      const { fund, every } = await rulesOn(tx, clubId, on)
      await insertDecision(tx, id, clubId, on, vote, { note: input.note ?? null, enteredFor: input.enteredFor ?? null }, by(given))
      // One after the other: who is named twice owes the first loan already when the second is looked at.
      for (const loan of loans) {
        const terms = accept(ofBorrower(loan, mayBorrow(loan, await borrowerOf(tx, clubId, loan, on), fund)))
        await insertLoan(tx, { ...terms, clubId, decisionId: id, every, roundTo: fund.roundTo }, by(given))
        await passOn(tx, clubId, loan)
        record({ subject: loan.loanId, after: { decision: id, amount: loan.amount, months: loan.months, monthlyRate: loan.monthlyRate, method: loan.method, ...(loan.inKind && { inKind: loan.inKind.what }) } })
      }
      touch(`club:${clubId}`)
      const { balances } = await readBalances(tx, clubId)
      return { decisionId: id, total: sumDong(loans.map(({ amount }) => amount)), cash: dong(balanceIn(balances, 'income', 'cash') + balanceIn(balances, 'income', 'bank')) }
    },
  }),
  write({
    path: '/api/loans/cancel',
    deed: { vi: 'Hủy khoản vay chưa giao tiền', en: 'Cancelled a loan that was not paid out' },
    about: { vi: 'Hủy một khoản đã quyết định mà chưa giao tiền hoặc hiện vật.', en: 'Cancel a loan that was decided and not paid out.' },
    who: DECIDE,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), on: DayShape, reason: Reason }),
    answer: z.object({}),
    place: ofLoan,
    async work({ tx, input, today, record, touch }) {
      const loan = await loanGiven(tx, input.loanId)
      if (input.on > today) accept(refuse('ledger/in-the-future', { day: input.on, today }))
      const { status } = stateOf(loan, today)
      if (status !== 'decided') accept(refuse('loans/not-now', { status }))
      await cancelLoan(tx, loan.id, input.on, input.reason)
      record({ subject: loan.id, after: { cancelledOn: input.on } })
      touch(`club:${loan.clubId}`)
      return {}
    },
  }),
  write({
    path: '/api/loans/pay-out',
    deed: { vi: 'Giao tiền hoặc hiện vật cho vay', en: 'Paid a loan out' },
    about: { vi: 'Giao tiền hoặc hiện vật của một khoản đã được buổi họp quyết định; lịch trả bắt đầu. Quỹ không đủ thì bị từ chối, không ghi gì.', en: 'Pay out what the meeting has decided; the schedule begins. Refused, with nothing recorded, where the fund does not hold it.' },
    who: RECORD,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), on: DayShape, place: z.enum(PLACES).default('cash'), firstDueOn: DayShape.nullish(), ...Beside }),
    answer: EnteredView.extend({ schedule: ScheduleView }),
    place: ofLoan,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const { id, on, place } = input
      const loan = await loanGiven(tx, input.loanId)
      const { clubId, amount, months, monthlyRate, method, graceMonths, every, roundTo } = loan
      const { status } = stateOf(loan, today)
      if (status !== 'decided') accept(refuse('loans/not-now', { status }))
      if (loan.decision && on < loan.decision.day) accept(refuse('loans/before-the-decision', { day: loan.decision.day }))
      const { isMember, diedOn } = await borrowerOf(tx, clubId, { personId: loan.personId }, on)
      if (diedOn !== null) accept(refuse('loans/borrower-died', { day: diedOn }))
      if (!isMember) accept(refuse('loans/not-a-member'))
      const firstDueOn = input.firstDueOn ?? firstDueAfter(on, { months, method, every })
      if (firstDueOn <= on || firstDueOn > addMonths(on, Math.max(24, months))) accept(refuse('loans/first-due-out-of-range', { from: on, firstDueOn }))
      const instalments = accept(repaymentSchedule({ principal: amount, months, monthlyRate, method, graceMonths, firstDueOn, every, roundTo, interestBase: null }))
      const goods = balanceIn((await readBalances(tx, clubId)).balances, 'income', 'goods')
      if (loan.inKind && amount > goods) accept(refuse('loans/not-enough-goods', { has: goods, needed: amount }))
      const entered = await enter(tx, { id, clubId, on, manner: 'asked', draft: lending(loan, place), deviceNumber: input.deviceNumber, enteredFor: input.enteredFor }, today, by(given))
      await insertSchedule(tx, loan.id, { version: 1 + (await lastVersion(tx, loan.id)), from: on, paidBefore: { principal: dong(0), interest: dong(0) }, instalments }, 'initial', null, by(given))
      record({ subject: loan.id, after: { entry: id, paidOutOn: on, amount } })
      touch(`club:${clubId}`)
      return { ...enteredView(id, entered), schedule: { instalments: [...instalments], ...totalOf(instalments) } }
    },
  }),
  write({
    path: '/api/loans/results',
    deed: { vi: 'Ghi kết quả sau vay', en: 'Recorded a loan’s result' },
    about: { vi: 'Ghi thu nhập của hộ sau khi vay tốt hơn, như cũ hay kém đi, hộ đã thoát nghèo chưa.', en: 'Record whether the household’s income is better, the same or worse after the loan, and whether it is out of poverty.' },
    who: RECORD,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), on: DayShape, result: z.enum(RESULTS), byAmount: z.int().min(0).max(1_000_000_000).transform(dong).nullish(), outOfPoverty: z.boolean().default(false), note: Reason.nullish() }),
    answer: z.object({}),
    place: ofLoan,
    async work(given) {
      const { tx, input, today, record, touch } = given
      const loan = await loanGiven(tx, input.loanId)
      const start = lentOn(loan)
      if (start === undefined) accept(refuse('loans/not-paid-out'))
      if (input.on > today) accept(refuse('ledger/in-the-future', { day: input.on, today }))
      if (input.on < start!) accept(refuse('loans/before-paid-out', { day: start! }))
      await insertResult(tx, input.id, loan.id, input.on, { result: input.result, byAmount: input.byAmount ?? null, outOfPoverty: input.outOfPoverty, note: input.note ?? null }, by(given))
      record({ subject: loan.id, after: { result: input.result, on: input.on, outOfPoverty: input.outOfPoverty } })
      touch(`club:${loan.clubId}`)
      return {}
    },
  }),
  write({
    path: '/api/loans/heir',
    deed: { vi: 'Ghi người thừa kế giải quyết khoản vay', en: 'Named the heir who settles a loan' },
    about: { vi: 'Người vay qua đời: ghi ai trong gia đình cùng câu lạc bộ giải quyết khoản còn lại.', en: 'The borrower has died: who of the family settles what is left with the club.' },
    who: RECORD,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), name: z.string().trim().min(2).max(100), relation: z.string().trim().min(2).max(100) }),
    answer: z.object({}),
    place: ofLoan,
    async work({ tx, input, record }) {
      const loan = await loanGiven(tx, input.loanId)
      if (loan.diedOn === null) accept(refuse('loans/borrower-alive'))
      await saveHeir(tx, loan.id, { name: input.name, relation: input.relation })
      record({ subject: loan.id, before: loan.heir && { named: true }, after: { heir: true } })
      return {}
    },
  }),
]
