/** Ai chưa được vay: members who have never borrowed, by name; shares of women and of the poor, as totals alone. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub } from '#features/clubs/club.api.ts'
import { read, type Route } from '#server/route.ts'
import { fairness } from './fairness.ts'
import { readFairMembers, readFairTurns } from './fairness.db.ts'
import { FairnessView } from './loan-view.ts'

export const fairnessRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/loans/fairness',
    about: {
      vi: 'Thành viên vào một ngày chưa từng được vay; phần lượt vay và số tiền đến phụ nữ, đến hộ nghèo, cận nghèo, khó khăn (chỉ là số tổng); còn thiếu mấy người để một nửa được vay. Mỗi lượt xem được ghi.',
      en: 'Members of a day who have never borrowed; which share of turns and money went to women and to poor households (totals alone); how many more make a half. Each reading is logged.',
    },
    who: { thing: 'money', action: 'read' },
    input: z.object({ clubId: z.uuid(), on: DayShape.optional() }),
    answer: FairnessView,
    place: ofClub,
    async work({ tx, input, today, logRead }) {
      const on = input.on ?? today
      const told = fairness(await readFairMembers(tx, input.clubId, on), await readFairTurns(tx, input.clubId, on))
      if (told.never.length > 0) logRead({ stream: `club:${input.clubId}`, subject: input.clubId, fields: ['loans'], people: told.never.length })
      return { on, ...told, never: [...told.never] }
    },
  }),
]
