/** Số liệu đã chốt của một kỳ: every club within reach that is frozen for a month, each with where a recount differs today. */
import { z } from 'zod'
import { clubsInReach } from '#features/clubs/club.api.ts'
import { readClubs } from '#features/clubs/club-list.db.ts'
import { periodAt, periodBefore, periodOf } from '#kernel/period.ts'
import { read, type Route } from '#server/route.ts'
import { readFrozen, workOut } from './club-figures.db.ts'
import { driftOf, NOTHING } from './figures.ts'
import { FrozenView } from './figures-view.ts'

export const frozenFigureRoutes: readonly Route[] = [
  read({
    path: '/api/figures/frozen',
    about: { vi: 'Số liệu đã chốt của một tháng (không nêu thì là kỳ đã xong gần nhất) trong địa bàn phụ trách, và chỗ khác so với tính lại hôm nay.', en: 'The figures frozen for a month (the last that is over, unless named) within one’s reach, and where a recount differs today.' },
    who: { thing: 'figures', action: 'read' },
    input: z.object({ year: z.coerce.number().int().min(2016).max(2100).optional(), month: z.coerce.number().int().min(1).max(12).optional() }),
    answer: z.object({ first: z.string(), last: z.string(), frozen: z.array(FrozenView) }),
    async work({ tx, input, today, actor }) {
      const latest = periodBefore(periodAt(today))
      const { first, last } = periodOf(input.year ?? latest.year, input.month ?? latest.month)
      const clubs = await readClubs(tx, { on: last, ...clubsInReach(actor!) })
      const frozen = await readFrozen(tx, clubs.map(({ id }) => id), last)
      const now = new Map((await workOut(tx, last, frozen.map(({ clubId }) => clubId))).map(({ figures }) => [figures.clubId, figures]))
      return { first, last, frozen: frozen.map((each) => ({ ...each, figures: { ...NOTHING, ...each.figures }, drift: driftOf(each.figures, now.get(each.clubId) ?? NOTHING) })) }
    },
  }),
]
