/** Quỹ và vay vốn của các câu lạc bộ trong địa bàn: each club's for who may see its books, sums for who may see totals; never a name. */
import { z } from 'zod'
import { type Thing, reachOf } from '#features/accounts/access.ts'
import { DayShape } from '#features/accounts/account.ts'
import { areasOfReach } from '#features/accounts/authority.db.ts'
import type { Role } from '#features/accounts/role.ts'
import { isFounded, statusOn } from '#features/clubs/club-event.ts'
import { type ListedClub, readClubs } from '#features/clubs/club-list.db.ts'
import { addBySource, averageCapital, capitalAt, lastTwelve, monthEnds, totalBySource } from '#features/ledger/capital-over-time.ts'
import { readCapitalMoves, readFundSums } from '#features/ledger/fund-sums.db.ts'
import { addMonths, type Day } from '#kernel/day.ts'
import { compareVietnamese } from '#kernel/vietnamese.ts'
import type { Tx } from '#server/database.ts'
import { type Actor, read, type Route } from '#server/route.ts'
import { addFunds, figuresOf, type FundParts, moneyOf, NO_FUND } from './club-fund.ts'
import { CapitalView, FundsView } from './funds-view.ts'
import { countLoans } from './loan-count.db.ts'
import { portfolioOf } from './portfolio.ts'
import { readPortfolios } from './portfolio.db.ts'

/** Sums of money, which everybody has who may see single books, and who may see totals or capital by source. */
export const READ_TOTALS = { thing: 'club-totals', action: 'read' } as const

/** The areas, and the own clubs, for which one of the account's roles may read the thing. */
const reachFor = (actor: Actor, thing: Thing) => ({
  areas: areasOfReach(actor, thing, 'read'), clubs: actor.holdings.flatMap(({ role, clubId }) => (clubId && reachOf(role as Role, thing, 'read') ? [clubId] : [])),
})
/** Whether the account sees single clubs or sums alone. */
export function detailFor(actor: Actor): 'clubs' | 'totals' {
  const { areas, clubs } = reachFor(actor, 'money')
  return areas.length > 0 || clubs.length > 0 ? 'clubs' : 'totals'
}
/** Most see each club of which they see totals. */
const isSameReach = (actor: Actor): boolean => JSON.stringify(reachFor(actor, 'money')) === JSON.stringify(reachFor(actor, 'club-totals'))
export type FundClub = { readonly club: ListedClub; readonly parts: FundParts; readonly hasBooks: boolean; readonly isFounded: boolean; /** Since when there are books. */ readonly firstDay: Day | null }

/** Clubs within the account's reach for the thing, and in the area where one is asked for. */
export async function clubsFor(tx: Tx, actor: Actor, thing: Thing, on: Day, area: string | undefined): Promise<ListedClub[]> {
  const mine = await readClubs(tx, { on, ...reachFor(actor, thing) })
  if (area === undefined) return mine
  const within = new Set((await readClubs(tx, { on, areas: [area] })).map(({ id }) => id))
  return mine.filter(({ id }) => within.has(id))
}

/** Founded clubs, and others that have books, each with its fund as on the day; five statements for them all. */
export async function readFunds(tx: Tx, on: Day, clubs: readonly ListedClub[]): Promise<FundClub[]> {
  const ids = clubs.map(({ id }) => id)
  const [sums, moves, loans, counted] = await Promise.all([readFundSums(tx, on, ids), readCapitalMoves(tx, on, ids), readPortfolios(tx, on, ids), countLoans(tx, on, ids)])
  const borrowers = new Map(counted.map((each) => [each.clubId, each.borrowers]))
  const months = lastTwelve(on)
  return clubs.flatMap((club): FundClub[] => {
    const own = sums.get(club.id)
    const founded = isFounded(statusOn(club.events, on))
    if (!own) return founded ? [{ club, parts: NO_FUND, hasBooks: false, isFounded: true, firstDay: null }] : []
    const parts = { ...moneyOf(own.balances), capital: own.capital, portfolio: portfolioOf(loans.get(club.id) ?? [], on), averageCapital: averageCapital(moves.get(club.id) ?? [], months, own.firstDay), borrowers: borrowers.get(club.id) ?? 0 }
    return [{ club, parts, hasBooks: true, isFounded: founded, firstDay: own.firstDay }]
  })
}

/** Sums by district; where there is none, by commune. */
function areasOf(all: readonly FundClub[]): z.input<typeof FundsView>['areas'] {
  const found = new Map<string, { area: string; own: FundClub[] }>()
  for (const each of all) {
    const { districtId, district, communeId, commune } = each.club
    const id = districtId ?? communeId
    found.set(id, { area: district ?? commune, own: [...(found.get(id)?.own ?? []), each] })
  }
  return [...found]
    .map(([areaId, { area, own }]) => ({ areaId, area, clubs: own.length, clubsWithBooks: own.filter(({ hasBooks }) => hasBooks).length, capital: { ...addBySource(own.map(({ parts }) => parts.capital)) } }))
    .sort((one, other) => compareVietnamese(one.area, other.area))
}

const Range = z
  .object({ from: DayShape.optional(), to: DayShape.optional(), area: z.uuid().optional() })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['from'] })
  .refine(({ from, to }) => !from || !to || addMonths(from, 240) >= to, { path: ['from'] })

export const fundRoutes: readonly Route[] = [
  read({
    path: '/api/funds',
    about: {
      vi: 'Quỹ và vay vốn của các câu lạc bộ trong địa bàn vào một ngày: tiền từng quỹ, vốn theo nguồn, dư nợ, quá hạn theo nhóm ngày, tỷ lệ hoàn trả. Ai chỉ được xem tổng thì nhận số cộng và vốn theo nguồn của từng địa bàn. Không có tên người.',
      en: 'Funds and loans of the clubs within reach as on a day: money, capital by source, what is lent and how long overdue, repayment rate. Who may see totals alone gets sums, and capital by source of each area. No names.',
    },
    who: READ_TOTALS,
    input: z.object({ on: DayShape.optional(), area: z.uuid().optional() }),
    answer: FundsView,
    async work({ tx, input, today, actor }) {
      const on = input.on ?? today
      const clubs = await clubsFor(tx, actor!, 'club-totals', on, input.area)
      const all = await readFunds(tx, on, clubs)
      const mine = isSameReach(actor!) ? clubs : await clubsFor(tx, actor!, 'money', on, input.area)
      const open = new Set(mine.map(({ id }) => id))
      const detail = detailFor(actor!)
      const rows = all.filter(({ club }) => open.has(club.id)).map(({ club, parts, hasBooks }) => ({ clubId: club.id, club: club.name, commune: club.commune, district: club.district, hasBooks, ...figuresOf(parts, false) }))
      const sum = figuresOf(addFunds(all.map(({ parts }) => parts)), detail === 'totals')
      return { on, detail, clubs: all.length, clubsWithBooks: all.filter(({ hasBooks }) => hasBooks).length, sum, rows, areas: areasOf(all) }
    },
  }),
  read({
    path: '/api/funds/capital',
    about: { vi: 'Vốn theo nguồn của các câu lạc bộ trong địa bàn vào cuối từng tháng.', en: 'Capital by source of the clubs within reach at the end of each month.' },
    who: READ_TOTALS,
    input: Range,
    answer: CapitalView,
    async work({ tx, input, today, actor }) {
      const to = input.to ?? today
      const ids = (await clubsFor(tx, actor!, 'club-totals', to, input.area)).map(({ id }) => id)
      const moves = await readCapitalMoves(tx, to, ids)
      const first = [...(await readFundSums(tx, to, ids)).values()].map(({ firstDay }) => firstDay)
      const begun = first.filter((day) => day >= addMonths(to, -240)).toSorted()[0] ?? addMonths(to, -11)
      const from = input.from ?? begun
      const days = monthEnds(from, to)
      const capital = capitalAt([...moves.values()].flat(), days)
      return { from, to, clubs: ids.length, points: days.map((day, at) => ({ day, clubsWithBooks: first.filter((opened) => opened <= day).length, capital: { ...capital[at]! }, total: totalBySource(capital[at]!) })) }
    },
  }),
]
