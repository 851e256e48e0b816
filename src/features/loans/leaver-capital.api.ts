/** Vốn còn giữ của người đã rời: who is owed their capital, what they owe, and what may be returned. The return itself is a movement of the ledger. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub } from '#features/clubs/club.api.ts'
import { balanceIn } from '#features/ledger/entry.ts'
import { readBalances } from '#features/ledger/ledger.db.ts'
import { dong } from '#kernel/money.ts'
import { read, type Route } from '#server/route.ts'
import { leaverCapital, owedOn } from './leaver-capital.ts'
import { readLeavers } from './leaver-capital.db.ts'
import { readLoans } from './loan.db.ts'
import { LeaversView } from './loan-view.ts'

export const leaverRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/loans/leavers',
    about: {
      vi: 'Người đã rời câu lạc bộ (xin thôi, chuyển đi, qua đời) mà vốn tự góp còn trong quỹ: còn bao nhiêu, còn nợ bao nhiêu, trả lại được bao nhiêu. Là dữ liệu nhạy cảm, mỗi lượt xem được ghi.',
      en: 'Who has left the club (asked, moved, died) with capital of their own still in the fund: how much, what they owe, what may be returned. Sensitive, each reading is logged.',
    },
    who: { thing: 'money', action: 'read' },
    input: z.object({ clubId: z.uuid(), on: DayShape.optional() }),
    answer: LeaversView,
    place: ofClub,
    async work({ tx, input, today, logRead }) {
      const { clubId, on = today } = input
      const leavers = await readLeavers(tx, clubId, on)
      const { balances } = await readBalances(tx, clubId, on)
      const [cash, bank] = [balanceIn(balances, 'income', 'cash'), balanceIn(balances, 'income', 'bank')]
      if (leavers.length === 0) return { on, cash, bank, leavers: [] }
      logRead({ stream: `club:${clubId}`, subject: clubId, fields: ['loans'], people: leavers.length })
      const loans = await readLoans(tx, { clubId })
      return {
        on, cash, bank,
        leavers: leavers.map(({ personId, name, diedOn, capital, leftOn, reason, toClub }) => {
          const own = loans.filter((loan) => loan.personId === personId)
          const heir = own.find((loan) => loan.heir !== null)?.heir ?? null
          return { personId, name, died: diedOn !== null, capital, leftOn, reason, toClub, heir: heir && { ...heir }, ...leaverCapital({ capital, debts: own.map((loan) => owedOn(loan, on)), inHand: dong(cash + bank) }) }
        }),
      }
    },
  }),
]
