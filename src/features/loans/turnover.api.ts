/** Mô phỏng vòng quay vốn trên số thật của câu lạc bộ. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub } from '#features/clubs/club.api.ts'
import { balanceIn } from '#features/ledger/entry.ts'
import { readBalances } from '#features/ledger/ledger.db.ts'
import { countClubs } from '#features/members/composition.db.ts'
import { addMonths } from '#kernel/day.ts'
import { dong, sumDong } from '#kernel/money.ts'
import { accept } from '#server/accept.ts'
import { read, type Route } from '#server/route.ts'
import { rulesOn } from './loan.api.ts'
import { readLoans } from './loan.db.ts'
import { countLoans } from './loan-count.db.ts'
import { coveredBy, versionOn, stateOf } from './loan-state.ts'
import { TurnoverView } from './loan-view.ts'
import { levers, LONGEST, turnover } from './turnover.ts'

export const turnoverRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/loans/turnover',
    about: {
      vi: 'Với vốn hiện có, cho vay mỗi người X đồng trong Y tháng thì bao giờ một nửa số thành viên đã được vay; giảm mức vay, rút thời hạn hay thêm vốn thì nhanh hơn bao nhiêu. Trường hợp thuận lợi nhất: ai cũng trả đúng kỳ, khoản mới cho người chưa vay.',
      en: 'With the money there is, loans of X for Y months: when will half of the members have borrowed, and which of amount, term and capital moves it most. The best case: everybody pays on the day, new loans go to who has never borrowed.',
    },
    who: { thing: 'money', action: 'read' },
    input: z.object({ clubId: z.uuid(), on: DayShape.optional(), loan: z.coerce.number().int().min(1).max(100_000_000_000).transform(dong), months: z.coerce.number().int().min(1).max(LONGEST), target: z.coerce.number().int().min(1).max(100).default(50) }),
    answer: TurnoverView,
    place: ofClub,
    async work({ tx, input, today }) {
      const { clubId, loan, months, target } = input
      const on = input.on ?? today
      const { fund } = await rulesOn(tx, clubId, on)
      const { balances } = await readBalances(tx, clubId, on)
      const cash = dong(Math.max(0, sumDong([balanceIn(balances, 'income', 'cash'), balanceIn(balances, 'income', 'bank')])))
      // What is due already is hoped for in the next month; later instalments in the month in which they stand.
      const coming = new Map<number, number>()
      for (const each of await readLoans(tx, { clubId })) {
        const state = stateOf(each, on)
        const version = versionOn(each.versions, on)
        if (state.status !== 'lent' || !version || each.inKind) continue
        for (const { dueOn, principal, paidPrincipal } of coveredBy(version, { principal: dong(state.principalPaid + state.writtenOff), interest: state.interestPaid })) {
          let month = 1
          while (addMonths(on, month) < dueOn && month < LONGEST) month += 1
          coming.set(month, (coming.get(month) ?? 0) + principal - paidPrincipal)
        }
      }
      const comingIn = Array.from({ length: Math.max(0, ...coming.keys()) }, (_, at) => dong(coming.get(at + 1) ?? 0))
      const [counted] = await countClubs(tx, on, [clubId])
      const [lent] = await countLoans(tx, on, [clubId])
      const given = {
        cash, comingIn, members: counted?.total ?? 0, borrowed: lent?.borrowers ?? 0, loan, months, paysMonthly: fund.method !== 'at-end', monthlyRate: fund.monthlyRate ?? 0, keptShare: fund.twoFunds ? 100 - (fund.interestShare ?? 0) : 100, target,
      }
      const { needed, reachedIn, months: run } = accept(turnover(given))
      return { cash, comingIn, members: given.members, borrowed: given.borrowed, needed, reachedIn, months: [...run], levers: [...levers(given)] }
    },
  }),
]
