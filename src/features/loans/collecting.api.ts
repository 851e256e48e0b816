/** Cần thu: how many loans are overdue or due, and how much, without a name; what the club's home page says of loans. */
import { z } from 'zod'
import { ofClub } from '#features/clubs/club.api.ts'
import { dong, sumDong } from '#kernel/money.ts'
import { read, type Route } from '#server/route.ts'
import { inGroups, toCollect } from './loan-groups.ts'
import { stateOf } from './loan-state.ts'
import { readLoans } from './loan.db.ts'
import { CollectingView } from './loan-view.ts'

export const collectingRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/loans/collecting',
    about: { vi: 'Số khoản quá hạn, số khoản đến hạn trong năm ngày và tổng phải thu; không có tên người vay.', en: 'How many loans are overdue, how many fall due within five days, and the sum; no borrower’s name.' },
    who: { thing: 'money', action: 'read' },
    input: z.object({ clubId: z.uuid() }),
    answer: CollectingView,
    place: ofClub,
    async work({ tx, input, today }) {
      const { overdue, due } = inGroups((await readLoans(tx, input)).map((loan) => ({ state: stateOf(loan, today) })), today)
      return { on: today, overdue: overdue.length, due: due.length, sum: sumDong([...overdue, ...due].map((loan) => dong(toCollect(loan)))) }
    },
  }),
]
