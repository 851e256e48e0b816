/** Ban Chủ nhiệm và tổ: who leads a club, from when to when, and how it passes on. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { findPerson } from '#features/people/person.db.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { type Route, write } from '#server/route.ts'
import { appoint, endTerm, handOver, OFFICES } from './board.ts'
import { closeTerm, findGroupClub, insertTerm, readTerms, saveGroup } from './board.db.ts'
import { ofClub, streamOfClub } from './club.api.ts'

const RECORD = { thing: 'clubs', action: 'record' } as const
const text = (most: number) => z.string().trim().max(most).nullish().transform((given) => given || null)
const Reason = z.string().trim().min(3).max(500)

async function knownPerson(tx: Tx, id: string): Promise<string> {
  const person = (await findPerson(tx, id)) ?? accept(refuse('people/no-such-person'))
  return person.id
}
const termOf = async (tx: Tx, clubId: string, termId: string) => {
  const terms = await readTerms(tx, clubId)
  return { terms, term: terms.find(({ id }) => id === termId) ?? accept(refuse('clubs/no-such-term')) }
}

export const boardRoutes: readonly Route[] = [
  write({
    path: '/api/clubs/board',
    deed: { vi: 'Cử người vào Ban Chủ nhiệm', en: 'Appointed to a club’s board' },
    about: { vi: 'Ghi một người giữ chức danh trong Ban Chủ nhiệm từ một ngày.', en: 'Record who holds an office of the board, from a day.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), personId: z.uuid(), office: z.enum(OFFICES), from: DayShape, to: DayShape.nullable(), decision: text(100) }),
    answer: z.object({ termId: z.string() }),
    place: ofClub,
    async work({ tx, input, now, actor, record, touch }) {
      const { id, clubId, office, from, to, decision } = input
      const given = accept(appoint(await readTerms(tx, clubId), { personId: await knownPerson(tx, input.personId), office, from, to, decision }))
      await insertTerm(tx, id, clubId, given, { accountId: actor!.accountId, at: now })
      record({ subject: clubId, after: { term: id, ...given } })
      touch(`club:${clubId}`)
      return { termId: id }
    },
  }),
  write({
    path: '/api/clubs/board/end',
    deed: { vi: 'Kết thúc chức danh trong Ban Chủ nhiệm', en: 'Ended an office of a board' },
    about: { vi: 'Ghi ngày cuối giữ chức danh.', en: 'Record the last day of an office.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), termId: z.uuid(), lastDay: DayShape, reason: Reason }),
    answer: z.object({}),
    place: ofClub,
    async work({ tx, input, record, touch }) {
      const { term } = await termOf(tx, input.clubId, input.termId)
      await closeTerm(tx, term.id, accept(endTerm(term, input.lastDay)), input.reason, null)
      record({ subject: input.clubId, before: { term: term.id, to: term.to }, after: { to: input.lastDay } })
      touch(`club:${input.clubId}`)
      return {}
    },
  }),
  write({
    path: '/api/clubs/board/hand-over',
    deed: { vi: 'Bàn giao chức danh', en: 'Handed an office over' },
    about: { vi: 'Bàn giao chức danh cho người kế nhiệm từ ngày hôm sau, kèm biên bản bàn giao.', en: 'An office passes to a successor from the next day, with the minutes of the hand-over.' },
    who: RECORD,
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), termId: z.uuid(), lastDay: DayShape, successorId: z.uuid(), reason: Reason, fileId: z.uuid().nullish() }),
    answer: z.object({ termId: z.string() }),
    place: ofClub,
    async work({ tx, input, now, actor, record, touch }) {
      const { id, clubId, lastDay } = input
      const { terms, term } = await termOf(tx, clubId, input.termId)
      const { last, next } = accept(handOver(terms, term, lastDay, await knownPerson(tx, input.successorId)))
      await insertTerm(tx, id, clubId, next, { accountId: actor!.accountId, at: now })
      await closeTerm(tx, term.id, last, input.reason, { to: id, fileId: input.fileId ?? null })
      record({ subject: clubId, before: { term: term.id, to: term.to }, after: { last, handedTo: id, ...next } })
      touch(`club:${clubId}`)
      return { termId: id }
    },
  }),
  write({
    path: '/api/clubs/groups',
    deed: { vi: 'Ghi tổ của câu lạc bộ', en: 'Recorded a group of a club' },
    about: { vi: 'Lập hoặc sửa một tổ: tên, việc được giao, tổ trưởng, ngày.', en: 'Make or change a group: name, task, leader, days.' },
    who: { thing: 'club-settings', action: 'record' },
    stream: streamOfClub,
    input: z.object({ id: z.uuid(), clubId: z.uuid(), groupId: z.uuid().nullish(), name: z.string().trim().min(1).max(60), task: text(150), leaderId: z.uuid().nullable(), from: DayShape, to: DayShape.nullable() }),
    answer: z.object({ groupId: z.string() }),
    place: ofClub,
    async work({ tx, input, record }) {
      const { clubId, name, task, from, to } = input
      if (to !== null && to < from) accept(refuse('clubs/term-ends-before-it-begins', { from, to }))
      const groupId = input.groupId ?? input.id
      const owner = await findGroupClub(tx, groupId)
      if (owner !== undefined && owner !== clubId) accept(refuse('clubs/no-such-group'))
      if (input.groupId && owner === undefined) accept(refuse('clubs/no-such-group'))
      const leaderId = input.leaderId && (await knownPerson(tx, input.leaderId))
      await saveGroup(tx, groupId, clubId, { name, task, leaderId, from, to })
      record({ subject: clubId, after: { group: groupId, name, task, leaderId, from, to } })
      return { groupId }
    },
  }),
]
