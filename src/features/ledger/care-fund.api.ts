/** Quỹ Chăm sóc: từng xã, từng câu lạc bộ: what was asked, decided, transferred, handed over and received. */
import { z } from 'zod'
import { areasOfReach } from '#features/accounts/authority.db.ts'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub } from '#features/clubs/club.api.ts'
import { statusOn } from '#features/clubs/club-event.ts'
import { readClubs } from '#features/clubs/club-list.db.ts'
import type { Day } from '#kernel/day.ts'
import { dong, sumDong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import { type Actor, read, type Route } from '#server/route.ts'
import { CARE_FUND_OF_A_CLUB, requestsOn, standingOn } from './care-fund.ts'
import { CareFundBoardView, type CareFundEventView, ClubCareFundView } from './care-fund-view.ts'
import { counts, readCareFundEntries, readCareFundEvents, type StoredCareFundEvent } from './care-fund.db.ts'

const READ = { thing: 'care-fund', action: 'read' } as const
const perClub = CARE_FUND_OF_A_CLUB

/** Clubs within the account's reach of this right, of the area asked for; one that ended with nothing received is no longer followed. */
async function clubsFollowed(tx: Tx, actor: Actor, on: Day, area: string | undefined) {
  const mine = await readClubs(tx, { on, areas: areasOfReach(actor, 'care-fund', 'read'), clubs: actor.holdings.flatMap(({ clubId }) => clubId ?? []) })
  const within = area && new Set((await readClubs(tx, { on, areas: [area] })).map(({ id }) => id))
  return mine.filter(({ id }) => !within || within.has(id))
}

/** The money came, or was in the books, whatever became of the club since. */
const isEnded = (events: Parameters<typeof statusOn>[0], on: Day): boolean => ['merged', 'dissolved'].includes(statusOn(events, on) ?? '')

type Counted = { readonly waitsFor: string | null; readonly target: number; readonly asked: number; readonly decided: number; readonly received: number; readonly inBooks: number }
function sumsOf(rows: readonly Counted[]) {
  const sum = (of: (row: Counted) => number) => sumDong(rows.map((row) => dong(of(row))))
  return { clubs: rows.length, waiting: rows.filter(({ waitsFor }) => waitsFor !== null).length, target: sum((row) => row.target), asked: sum((row) => row.asked), decided: sum((row) => row.decided), received: sum((row) => row.received), inBooks: sum((row) => row.inBooks) }
}

const eventView = ({ clubId: _, ...event }: StoredCareFundEvent): CareFundEventView => event
const byClub = <One extends { readonly clubId: string }>(all: readonly One[], clubId: string): One[] => all.filter((one) => one.clubId === clubId)

export const careFundRoutes: readonly Route[] = [
  read({
    path: '/api/care-fund',
    about: { vi: 'Quỹ Chăm sóc của từng xã như vào một ngày: mỗi câu lạc bộ đang ở bước nào, chờ ai, từ bao giờ; số đề nghị, quyết định, đã nhận so với 20 triệu đồng một câu lạc bộ.', en: 'The Care Fund commune by commune as on a day: at which step each club stands, who is waited for and since when; sums against 20 million a club.' },
    who: READ,
    input: z.object({ on: DayShape.optional(), area: z.uuid().optional() }),
    answer: CareFundBoardView,
    async work({ tx, input, today, actor }) {
      const on = input.on ?? today
      const clubs = await clubsFollowed(tx, actor!, on, input.area)
      const ids = clubs.map(({ id }) => id)
      const [events, entries] = [(await readCareFundEvents(tx, ids)).filter(counts), await readCareFundEntries(tx, ids, on)]
      const rows = clubs
        .map((club) => {
          const inBooks = sumDong(byClub(entries, club.id).map(({ amount }) => amount))
          const begins = club.events.find(({ kind }) => kind === 'decided')?.day ?? null
          return { club, row: { clubId: club.id, club: club.name, commune: club.commune, communeId: club.communeId, target: perClub, ...standingOn(byClub(events, club.id), inBooks, begins, on) } }
        })
        .filter(({ club, row }) => !isEnded(club.events, on) || row.received > 0 || row.inBooks > 0)
        .map(({ row }) => row)
      const communes = [...new Map(rows.map(({ communeId, commune }) => [communeId, commune]))].map(([communeId, commune]) => ({ communeId, commune, ...sumsOf(rows.filter((row) => row.communeId === communeId)) }))
      return { on, clubs: rows, communes, total: sumsOf(rows) }
    },
  }),
  read({
    path: '/api/clubs/:clubId/care-fund',
    about: { vi: 'Quỹ Chăm sóc của một câu lạc bộ: các lần đề nghị với từng bước, và phiếu nhận vốn chưa gắn với bước nào.', en: 'A club’s share of the Care Fund: its requests step by step, and entries of that capital that belong to no step yet.' },
    who: READ,
    input: z.object({ clubId: z.uuid(), on: DayShape.optional() }),
    answer: ClubCareFundView,
    place: ofClub,
    async work({ tx, input, today }) {
      const on = input.on ?? today
      const all = await readCareFundEvents(tx, [input.clubId])
      const entries = await readCareFundEntries(tx, [input.clubId], on)
      const events = all.filter(counts)
      const club = (await readClubs(tx, { on, areas: [], clubs: [input.clubId] }))[0]
      const begins = club?.events.find(({ kind }) => kind === 'decided')?.day ?? null
      return {
        on, target: perClub, standing: standingOn(events, sumDong(entries.map(({ amount }) => amount)), begins, on),
        requests: requestsOn(events, on).map((request) => ({ ...request, mayFollow: [...request.mayFollow], events: events.filter((event) => event.request === request.request && event.day <= on).map(eventView) })),
        past: all.filter((event) => !counts(event)).map(eventView), unlinked: entries.filter(({ linked }) => !linked).map(({ entryId, voucher, day, amount, memo }) => ({ entryId, voucher, day, amount, memo })),
      }
    },
  }),
]
