/** Gia hạn: seen before it is made, and taken back. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { dayInBooks } from '#features/ledger/booking.ts'
import { Beside, by } from '#features/ledger/ledger.api.ts'
import { readBooks } from '#features/ledger/ledger.db.ts'
import type { Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { read, type Route, write } from '#server/route.ts'
import { extend } from './extension.ts'
import { stateOf } from './loan-state.ts'
import { EXTENSION_REASONS } from './loan.ts'
import { DECIDE, loanGiven, ofLoan, OfLoan, Reason, requirePaper, streamOfLoan } from './loan.api.ts'
import { insertSchedule, lastVersion, voidSchedule } from './loan.db.ts'
import { ScheduleView } from './loan-view.ts'
import { totalOf } from './repayment-schedule.ts'

const READ = { thing: 'money', action: 'read' } as const
const Extension = OfLoan.extend({ from: DayShape, months: z.int().min(1).max(120), firstDueOn: DayShape, graceMonths: z.int().min(0).max(24).default(0) })

/** The new version that an extension means, and the loan as it stands. */
async function extended(tx: Tx, input: z.output<typeof Extension>, today: Day) {
  const loan = await loanGiven(tx, input.loanId)
  if (input.from > today) accept(refuse('ledger/in-the-future', { day: input.from, today }))
  const since = loan.movements.find(({ day }) => day > input.from)
  if (since) accept(refuse('loans/paid-since', { day: since.day }))
  const { amount, monthlyRate, method, every, roundTo, versions } = loan
  const version = accept(extend(input, { principal: amount, monthlyRate, method, every, roundTo }, stateOf(loan, input.from), versions))
  return { loan, version: { ...version, version: 1 + (await lastVersion(tx, loan.id)) } }
}

export const extensionRoutes: readonly Route[] = [
  read({
    path: '/api/loans/:loanId/extension', method: 'post',
    about: { vi: 'Xem trước lịch trả mới nếu gia hạn; không ghi gì.', en: 'Look at the schedule that an extension would mean; nothing is recorded.' },
    who: READ,
    input: Extension,
    answer: ScheduleView,
    place: ofLoan,
    async work({ tx, input, today, logRead }) {
      const { loan, version } = await extended(tx, input, today)
      logRead({ stream: `club:${loan.clubId}`, subject: loan.personId, fields: ['loans'] })
      return { instalments: [...version.instalments], ...totalOf(version.instalments) }
    },
  }),
  write({
    path: '/api/loans/extend',
    deed: { vi: 'Gia hạn khoản vay', en: 'Extended a loan' },
    about: { vi: 'Gia hạn: lịch trả mới từ một ngày, có lý do; lịch cũ được giữ.', en: 'Extend: a new schedule from a day, with its reason; the earlier one is kept.' },
    who: DECIDE,
    stream: streamOfLoan,
    input: Extension.extend({ id: z.uuid(), reason: z.enum(EXTENSION_REASONS), note: Reason, enteredFor: Beside.enteredFor }),
    answer: z.object({ version: z.number(), schedule: ScheduleView }),
    place: ofLoan,
    async work(given) {
      const { tx, input, today, actor, record, touch } = given
      requirePaper(actor, input.enteredFor)
      const { loan, version } = await extended(tx, input, today)
      accept(dayInBooks(input.from, 'asked', await readBooks(tx, loan.clubId, today)))
      await insertSchedule(tx, loan.id, version, input.reason, input.note, by(given))
      record({ subject: loan.id, after: { extendedFrom: input.from, version: version.version, months: input.months, reason: input.reason } })
      touch(`club:${loan.clubId}`)
      return { version: version.version, schedule: { instalments: [...version.instalments], ...totalOf(version.instalments) } }
    },
  }),
  write({
    path: '/api/loans/extend/undo',
    deed: { vi: 'Rút lại việc gia hạn', en: 'Took an extension back' },
    about: { vi: 'Rút lại lần gia hạn sau cùng ghi nhầm; lịch trước đó có hiệu lực trở lại.', en: 'Take the last extension back; the schedule before it holds again.' },
    who: DECIDE,
    stream: streamOfLoan,
    input: OfLoan.extend({ id: z.uuid(), reason: Reason }),
    answer: z.object({ version: z.number() }),
    place: ofLoan,
    async work(given) {
      const { tx, input, record, touch } = given
      const loan = await loanGiven(tx, input.loanId)
      const last = loan.versions.at(-1)
      if (!last || loan.versions.length < 2) accept(refuse('loans/not-extended'))
      await voidSchedule(tx, loan.id, last!.version, input.reason, by(given))
      record({ subject: loan.id, before: { version: last!.version }, after: { version: loan.versions.at(-2)!.version } })
      touch(`club:${loan.clubId}`)
      return { version: loan.versions.at(-2)!.version }
    },
  }),
]
