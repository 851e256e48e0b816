/** Câu lạc bộ: the register and what happens to each club. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { areasOfReach } from '#features/accounts/authority.db.ts'
import { findArea } from '#features/areas/area.db.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { type Actor, read, type Route, write } from '#server/route.ts'
import { ClubShape, moveClub, PlaceShape } from './club.ts'
import { correctPlace, findClub, findNamesake, insertClub, insertEvent, insertPlace, markVoid, placeOfClub, readDueDaysOf, readEvents, readHistory, readPlaces, saveDueDays, updateClub } from './club.db.ts'
import { EventShape, recordEvent, statusOn, voidEvent } from './club-event.ts'
import { readClubs } from './club-list.db.ts'
import { foundingMonths, readClubView } from './club-page.db.ts'
import { rowOf } from './club-row.ts'
import { ClubRow, ClubView, EventView } from './club-view.ts'
import { dueDays } from './founding-step.ts'

const READ = { thing: 'clubs', action: 'read' } as const
const RECORD = { thing: 'clubs', action: 'record' } as const
const Reason = z.string().trim().min(3).max(500)
export const ofClub = ({ clubId }: { clubId: string }, tx: Tx) => placeOfClub(tx, clubId)
export const streamOfClub = ({ clubId }: { clubId: string }): string => `club:${clubId}`

/** What an account may see of a list of clubs: those below its areas, and its own. */
export const clubsInReach = (actor: Actor): { areas: string[] | 'all'; clubs: string[] } => ({
  areas: areasOfReach(actor, 'clubs', 'read'), clubs: actor.holdings.flatMap(({ clubId }) => clubId ?? []),
})

export const clubRoutes: readonly Route[] = [
  read({
    path: '/api/clubs',
    about: { vi: 'Các câu lạc bộ trong địa bàn phụ trách, như vào một ngày.', en: 'The clubs within one’s reach, as on a day.' },
    who: READ,
    input: z.object({ on: DayShape.optional(), area: z.uuid().optional() }),
    answer: z.object({ on: z.string(), clubs: z.array(ClubRow) }),
    async work({ tx, input, today, actor }) {
      const on = input.on ?? today
      const reach = clubsInReach(actor!)
      const clubs = await readClubs(tx, { on, ...reach })
      const due = await readDueDaysOf(tx, clubs.map(({ id }) => id))
      const rows = clubs.map((club) => rowOf(club, due.get(club.id) ?? {}, on))
      if (!input.area) return { on, clubs: rows }
      const within = new Set((await readClubs(tx, { on, areas: [input.area] })).map(({ id }) => id))
      return { on, clubs: rows.filter(({ id }) => within.has(id)) }
    },
  }),
  read({
    path: '/api/clubs/:clubId',
    about: { vi: 'Một câu lạc bộ: tình trạng, các bước thành lập, Ban Chủ nhiệm, hồ sơ, thiết lập.', en: 'A club: status, founding steps, board, files, settings.' },
    who: READ,
    input: z.object({ clubId: z.uuid(), on: DayShape.optional() }),
    answer: ClubView,
    place: ofClub,
    work: async ({ tx, input, today }) => readClubView(tx, input.clubId, input.on ?? today, today),
  }),
  read({
    path: '/api/clubs/:clubId/history',
    about: { vi: 'Mọi việc đã ghi về câu lạc bộ, kể cả việc đã rút lại.', en: 'Everything ever recorded of a club, what was taken back too.' },
    who: READ,
    input: z.object({ clubId: z.uuid() }),
    answer: z.object({ events: z.array(EventView) }),
    place: ofClub,
    work: async ({ tx, input }) => ({ events: await readHistory(tx, input.clubId) }),
  }),
  write({
    path: '/api/clubs',
    deed: { vi: 'Thêm câu lạc bộ', en: 'Added a club' },
    about: { vi: 'Thêm một câu lạc bộ dự kiến hoặc đang hoạt động vào sổ.', en: 'Add a club to the register.' },
    who: RECORD,
    stream: ({ id }) => `club:${id}`,
    input: z.object({ id: z.uuid(), club: ClubShape, place: PlaceShape, since: DayShape }),
    answer: z.object({ clubId: z.string() }),
    place: ({ place }) => ({ areaId: place.areaId }),
    async work({ tx, input, now, today, actor, record, touch }) {
      const { club, place, since } = input
      const area = (await findArea(tx, place.areaId)) ?? accept(refuse('clubs/no-such-area'))
      if (area.to !== null && area.to < since) accept(refuse('clubs/area-ended', { area: `${area.kind} ${area.name}`, to: area.to }))
      if (area.level === 'province') accept(refuse('clubs/area-too-wide'))
      if (await findNamesake(tx, club.name, place.areaId, null)) accept(refuse('clubs/name-taken', { name: club.name }))
      const by = { accountId: actor!.accountId, at: now }
      await insertClub(tx, input.id, club, place, since, by)
      const planned = accept(recordEvent([], { kind: 'planned', day: since, number: null, issuer: null, reason: null, intoId: null, fileId: null }, today))
      await insertEvent(tx, crypto.randomUUID(), input.id, planned, by)
      const months = club.planId && (await foundingMonths(tx, club.planId))
      if (months) await saveDueDays(tx, input.id, dueDays(months.from, months.to))
      record({ subject: input.id, after: { ...club, ...place, since } })
      touch(`club:${input.id}`)
      return { clubId: input.id }
    },
  }),
  write({
    path: '/api/clubs/edit',
    deed: { vi: 'Sửa thông tin câu lạc bộ', en: 'Corrected a club' },
    about: { vi: 'Sửa tên, số thứ tự, địa điểm, nguồn gốc của câu lạc bộ.', en: 'Correct a club’s name, number, place or origin.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), club: ClubShape, place: PlaceShape }),
    answer: z.object({}),
    place: async ({ clubId, place }, tx) => [await placeOfClub(tx, clubId), { areaId: place.areaId, clubId }],
    async work({ tx, input, record, touch }) {
      const { clubId, club, place } = input
      const before = await findClub(tx, clubId)
      const was = (await readPlaces(tx, clubId)).at(-1)!
      if (await findNamesake(tx, club.name, place.areaId, clubId)) accept(refuse('clubs/name-taken', { name: club.name }))
      if (club.predecessorId === clubId) accept(refuse('clubs/own-predecessor'))
      await updateClub(tx, clubId, club)
      await correctPlace(tx, clubId, was.from, place)
      record({ subject: clubId, before: { ...before, ...was }, after: { ...club, ...place } })
      touch(`club:${clubId}`)
      return {}
    },
  }),
  write({
    path: '/api/clubs/move',
    deed: { vi: 'Chuyển địa điểm câu lạc bộ', en: 'Moved a club' },
    about: { vi: 'Câu lạc bộ chuyển sang địa điểm khác từ một ngày; địa điểm cũ giữ nguyên cho số liệu trước đó.', en: 'A club moves from a day on; its past stays where it was.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), place: PlaceShape, from: DayShape }),
    answer: z.object({}),
    place: async ({ clubId, place }, tx) => [await placeOfClub(tx, clubId), { areaId: place.areaId, clubId }],
    async work({ tx, input, record, touch }) {
      const places = await readPlaces(tx, input.clubId)
      const last = accept(moveClub(places, input.from))
      await insertPlace(tx, input.clubId, input.place, input.from, last)
      record({ subject: input.clubId, before: last, after: { ...input.place, from: input.from } })
      touch(`club:${input.clubId}`)
      return {}
    },
  }),
  eventRoute('/api/clubs/events', RECORD, { vi: 'Ghi việc của câu lạc bộ', en: 'Recorded an event of a club' }, EventShape),
  eventRoute(
    '/api/clubs/decision', { thing: 'founding-decision', action: 'record' }, { vi: 'Ghi quyết định thành lập', en: 'Recorded the founding decision' },
    EventShape.refine(({ kind }) => kind === 'decided', { message: 'only the decision', path: ['kind'] }),
  ),
  write({
    path: '/api/clubs/events/void',
    deed: { vi: 'Rút lại việc ghi nhầm', en: 'Took an event back' },
    about: { vi: 'Rút lại một việc ghi nhầm, có lý do; dòng cũ vẫn còn trong lịch sử.', en: 'Take back an event recorded by mistake; it stays in the history.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), eventId: z.uuid(), reason: Reason }),
    answer: z.object({}),
    place: ofClub,
    async work({ tx, input, now, actor, record, touch }) {
      const event = accept(voidEvent(await readEvents(tx, input.clubId), input.eventId))
      await markVoid(tx, event.id, input.reason, { accountId: actor!.accountId, at: now })
      record({ subject: input.clubId, before: { ...event, reason: undefined }, after: { voided: true } })
      touch(`club:${input.clubId}`)
      return {}
    },
  }),
]

function eventRoute(path: string, who: { thing: string; action: 'record' }, deed: { vi: string; en: string }, shape: z.ZodType<z.output<typeof EventShape>>): Route {
  return write({
    path, deed, about: { vi: `${deed.vi}: việc đã xảy ra, ngày, số văn bản, minh chứng.`, en: `${deed.en}: what happened, when, the paper and the evidence.` },
    who,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), event: shape }),
    answer: z.object({ status: z.string() }),
    place: ofClub,
    async work({ tx, input, now, today, actor, record, touch }) {
      const { clubId } = input
      const events = await readEvents(tx, clubId)
      const given = accept(recordEvent(events, input.event, today))
      if (given.intoId && !(given.intoId !== clubId && (await findClub(tx, given.intoId)))) accept(refuse('clubs/merged-into-missing'))
      await insertEvent(tx, input.id, clubId, given, { accountId: actor!.accountId, at: now })
      record({ subject: clubId, before: { status: statusOn(events, today) }, after: { ...given, reason: undefined } })
      touch(`club:${clubId}`)
      return { status: statusOn([...events, { ...given, id: input.id }], today)! }
    },
  })
}
