/** Đường đi đến thành lập: the plan's clubs step by step, by when, and the places that are compared. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { readAreaLine } from '#features/areas/area.db.ts'
import { knownAreas, textOn } from '#features/plans/plan.api.ts'
import { findPlan } from '#features/plans/plan.db.ts'
import { understand } from '#features/plans/understand.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import { read, type Route, write } from '#server/route.ts'
import { PlaceFacts } from './candidate-place.ts'
import { clubsInReach, ofClub, streamOfClub } from './club.api.ts'
import { chooseCandidate, correctPlace, insertCandidate, insertEvent, readCandidates, readDueDaysOf, readEvents, readPlaces, saveDueDays } from './club.db.ts'
import { recordEvent } from './club-event.ts'
import { readClubs } from './club-list.db.ts'
import { breakdown, rowOf } from './club-row.ts'
import { FoundingView } from './club-view.ts'
import { STEPS, stepsOn } from './founding-step.ts'

const READ = { thing: 'clubs', action: 'read' } as const
const RECORD = { thing: 'clubs', action: 'record' } as const

export const foundingRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/founding',
    about: { vi: 'Đường đi đến thành lập của các câu lạc bộ theo một kế hoạch, và phân bổ theo huyện.', en: 'The way to establishment of a plan’s clubs, and the breakdown by district.' },
    who: READ,
    input: z.object({ planId: z.uuid(), on: DayShape.optional() }),
    answer: FoundingView,
    async work({ tx, input, today, actor }) {
      const on = input.on ?? today
      const plan = (await findPlan(tx, input.planId)) ?? accept(refuse('plans/no-such-plan'))
      const clubs = (await readClubs(tx, { on, ...clubsInReach(actor!) })).filter(({ planId }) => planId === plan.id)
      const due = await readDueDaysOf(tx, clubs.map(({ id }) => id))
      const rows = clubs.map((club) => {
        const steps = stepsOn(club.events.map((event) => ({ id: '', reason: null, intoId: null, fileId: null, ...event })), due.get(club.id) ?? {}, on)
        return { ...rowOf(club, due.get(club.id) ?? {}, on), steps: [...steps] }
      })
      const { targets } = plan.version > 0 ? understand(await textOn(tx, plan, on), await knownAreas(tx, on)) : { targets: [] }
      const wanted = targets.find(({ measure, byArea }) => measure === 'clubs-established' && byArea.length > 0)?.byArea ?? []
      const named = await Promise.all(clubs.map(async (club, at) => ({ ...rows[at]!, areaNames: (await readAreaLine(tx, club.areaId, on)).map(({ name }) => name) })))
      return { on, rows, breakdown: breakdown(wanted, named) }
    },
  }),
  write({
    path: '/api/clubs/due-days',
    deed: { vi: 'Đặt hạn các bước thành lập', en: 'Set the due days of founding' },
    about: { vi: 'Đặt hạn cho từng bước thành lập.', en: 'Set by when each step of founding should be done.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), due: z.partialRecord(z.enum(STEPS), DayShape.nullable()) }),
    answer: z.object({}),
    place: ofClub,
    async work({ tx, input, record }) {
      const before = (await readDueDaysOf(tx, [input.clubId])).get(input.clubId)
      await saveDueDays(tx, input.clubId, input.due)
      record({ subject: input.clubId, before, after: input.due })
      return {}
    },
  }),
  write({
    path: '/api/clubs/candidate-places',
    deed: { vi: 'Ghi địa bàn dự kiến', en: 'Recorded a candidate place' },
    about: { vi: 'Thêm một địa bàn dự kiến để so sánh.', en: 'Add a place to be compared.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), areaId: z.uuid(), hamlet: z.string().trim().max(100).nullable(), facts: PlaceFacts, note: z.string().trim().max(500).nullable() }),
    answer: z.object({ candidateId: z.string() }),
    place: ofClub,
    async work({ tx, input, now, actor, record }) {
      const { id, clubId, ...given } = input
      await insertCandidate(tx, id, clubId, given, { accountId: actor!.accountId, at: now })
      record({ subject: clubId, after: { candidate: id, ...given, note: undefined } })
      return { candidateId: id }
    },
  }),
  write({
    path: '/api/clubs/choose-place',
    deed: { vi: 'Chọn địa bàn thành lập', en: 'Chose the place of a club' },
    about: { vi: 'Chọn một trong các địa bàn dự kiến; câu lạc bộ đứng ở đó và bước chọn địa bàn được ghi là xong.', en: 'Choose one of the candidate places: the club stands there and the step is done.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), candidateId: z.uuid(), day: DayShape, fileId: z.uuid().nullish() }),
    answer: z.object({}),
    place: ofClub,
    async work({ tx, input, now, today, actor, record, touch }) {
      const { clubId, candidateId } = input
      const chosen = (await readCandidates(tx, clubId)).find(({ id }) => id === candidateId) ?? accept(refuse('clubs/no-such-candidate'))
      const given = accept(recordEvent(await readEvents(tx, clubId), { kind: 'place-chosen', day: input.day, number: null, issuer: null, reason: null, intoId: null, fileId: input.fileId ?? null }, today))
      const last = (await readPlaces(tx, clubId)).at(-1)!
      await chooseCandidate(tx, clubId, candidateId)
      await correctPlace(tx, clubId, last.from, { areaId: chosen.areaId, hamlet: chosen.hamlet, covers: 'hamlet' })
      await insertEvent(tx, input.id, clubId, given, { accountId: actor!.accountId, at: now })
      record({ subject: clubId, before: last, after: { ...given, areaId: chosen.areaId, hamlet: chosen.hamlet } })
      touch(`club:${clubId}`)
      return {}
    },
  }),
]
