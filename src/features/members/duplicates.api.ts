/** Bản ghi có thể trùng: a small list for each day's work; merging, with undo. */
import { sql } from 'kysely'
import { z } from 'zod'
import { areaName } from '#features/areas/area.db.ts'
import { SIGNS } from '#features/people/likely-duplicate.ts'
import { settleDuplicate } from '#features/people/likely-duplicate.db.ts'
import { mayMerge, TAKEN } from '#features/people/person-merge.ts'
import { findMerge, mergePeople, readMerges, undoMerge } from '#features/people/person-merge.db.ts'
import { findPerson } from '#features/people/person.db.ts'
import type { Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { type OnePlace, read, type Route, write, type WriteWork } from '#server/route.ts'
import { readClubNames } from './member.db.ts'
import { peopleInReach } from './member.api.ts'
import { PairSide } from './member-view.ts'
import { clubsOfPerson, placesOfPerson } from './membership.db.ts'
import { streamsOfPerson, touchPerson } from './membership.api.ts'

const RECORD = { thing: 'members', action: 'record' } as const
const by = ({ actor, now, input }: WriteWork<{ id: string }>) => ({ accountId: actor!.accountId, at: now, writeId: input.id })

/** Both must be within reach: a merge changes both records. */
const ofBoth = async (ids: readonly [string, string], tx: Tx): Promise<OnePlace[]> => [...(await placesOfPerson(tx, ids[0])), ...(await placesOfPerson(tx, ids[1]))]
const streamsOfBoth = async (ids: readonly [string, string], tx: Tx): Promise<readonly [string, ...string[]]> => [...(await streamsOfPerson({ personId: ids[0] }, tx)), ...(await streamsOfPerson({ personId: ids[1] }, tx))]
const peopleOfMerge = async ({ mergeId }: { mergeId: string }, tx: Tx): Promise<readonly [string, string]> => {
  const merge = await findMerge(tx, mergeId)
  return merge ? [merge.keptId, merge.goneId] : [mergeId, mergeId]
}

export const duplicateRoutes: readonly Route[] = [
  read({
    path: '/api/people/duplicates',
    about: { vi: 'Các cặp bản ghi có thể là một người, trong địa bàn phụ trách, chưa có ai trả lời.', en: 'Pairs that may be one person, within reach, that nobody has answered yet.' },
    who: RECORD,
    input: z.object({}),
    answer: z.object({ pairs: z.array(z.object({ one: PairSide, other: PairSide, signs: z.array(z.enum(SIGNS)), foundOn: z.string() })) }),
    async work({ tx, actor, today }) {
      const reach = peopleInReach(actor!)
      const areas = reach.areas === 'all' ? null : [...reach.areas]
      const { rows } = await sql<{ one_id: string; other_id: string; signs: string[]; found_on: Day }>`
        with mine as (select id from person r where r.root_id = r.id and (${areas}::uuid[] is null or r.area_id in (select area_below(${areas}::uuid[], ${today}))
            or r.id in (select p.root_id from membership m join person p on p.id = m.person_id where m.club_id = any(${reach.clubs}::uuid[]) and m.voided_at is null)))
        select d.one_id, d.other_id, d.signs, d.found_on from likely_duplicate d join person a on a.id = d.one_id join person b on b.id = d.other_id
        where d.settled is null and a.root_id = a.id and b.root_id = b.id and a.anonymised_at is null and b.anonymised_at is null and (d.one_id in (select id from mine) or d.other_id in (select id from mine))
        order by cardinality(d.signs) desc, d.found_on, d.one_id limit 200`.execute(tx)
      const clubs = await readClubNames(tx, rows.flatMap((row) => [row.one_id, row.other_id]), today)
      const side = async (id: string) => {
        const person = (await findPerson(tx, id))!
        const { fullName, birth, sex, hamlet, phone } = person
        return { personId: id, fullName, birth, sex, hamlet, phone, area: await areaName(tx, person.areaId), club: clubs.get(id) ?? null, version: person.version }
      }
      return { pairs: await Promise.all(rows.map(async (row) => ({ one: await side(row.one_id), other: await side(row.other_id), signs: SIGNS.filter((sign) => row.signs.includes(sign)), foundOn: row.found_on }))) }
    },
  }),
  write({
    path: '/api/people/duplicates/different',
    deed: { vi: 'Xác nhận hai người khác nhau', en: 'Said that two records are two people' },
    about: { vi: 'Trả lời rằng hai bản ghi là hai người khác nhau; cặp này không hiện lại nữa.', en: 'Answer that two records are two people; the pair is not asked again.' },
    who: RECORD,
    stream: ({ personIds }, tx) => streamsOfBoth(personIds, tx),
    input: z.object({ id: z.uuid(), personIds: z.tuple([z.uuid(), z.uuid()]) }),
    answer: z.object({}),
    place: ({ personIds }, tx) => ofBoth(personIds, tx),
    async work({ tx, input, now, actor, record }) {
      await settleDuplicate(tx, input.personIds[0], input.personIds[1], 'different', { accountId: actor!.accountId, at: now })
      record({ subject: input.personIds[0], after: { differentFrom: input.personIds[1] } })
      return {}
    },
  }),
  write({
    path: '/api/people/merge',
    deed: { vi: 'Gộp hai bản ghi của một người', en: 'Merged two records of one person' },
    about: { vi: 'Gộp hai bản ghi của cùng một người; giữ một, chọn từng ô lấy của bản nào; hoàn tác được.', en: 'Merge two records of one person: one is kept, field by field as chosen; it can be undone.' },
    who: RECORD,
    stream: ({ keptId, goneId }, tx) => streamsOfBoth([keptId, goneId], tx),
    input: z.object({ id: z.uuid(), keptId: z.uuid(), goneId: z.uuid(), take: z.array(z.enum(TAKEN)).max(TAKEN.length), reason: z.string().trim().max(300).nullish() }),
    answer: z.object({ mergeId: z.string() }),
    place: ({ keptId, goneId }, tx) => ofBoth([keptId, goneId], tx),
    async work(given) {
      const { tx, input, record } = given
      const [kept, gone] = [await findPerson(tx, input.keptId), await findPerson(tx, input.goneId)]
      const no = mayMerge(kept, gone)
      if (no) accept(no)
      const clubs = await clubsOfPerson(tx, gone!.id)
      await mergePeople(tx, input.id, kept!.id, gone!.id, input.take, input.reason ?? null, by(given))
      record({ subject: kept!.id, after: { mergedFrom: gone!.id, took: input.take } })
      for (const clubId of clubs) given.touch(`club:${clubId}`)
      await touchPerson(given, kept!.id)
      return { mergeId: input.id }
    },
  }),
  write({
    path: '/api/people/merge/undo',
    deed: { vi: 'Hoàn tác gộp bản ghi', en: 'Undid a merge' },
    about: { vi: 'Tách lại hai bản ghi đã gộp nhầm, như trước khi gộp.', en: 'Take a merge back: both records stand as before.' },
    who: RECORD,
    stream: async (input, tx) => streamsOfBoth(await peopleOfMerge(input, tx), tx),
    input: z.object({ id: z.uuid(), mergeId: z.uuid() }),
    answer: z.object({}),
    place: async (input, tx) => ofBoth(await peopleOfMerge(input, tx), tx),
    async work(given) {
      const { tx, input, record } = given
      const merge = (await findMerge(tx, input.mergeId)) ?? accept(refuse('people/no-such-merge'))
      if (merge.undoneAt) accept(refuse('people/merge-undone'))
      const kept = (await findPerson(tx, merge.keptId))!
      if (kept.anonymisedAt) accept(refuse('people/anonymised'))
      // An older merge, or one whose kept record was merged on, is taken back after the later one.
      if (kept.id !== merge.keptId || (await readMerges(tx, merge.keptId))[0]?.id !== merge.id) accept(refuse('people/later-merge-first'))
      await touchPerson(given, kept.id)
      await undoMerge(tx, merge, by(given))
      record({ subject: merge.keptId, before: { mergedFrom: merge.goneId }, after: { undone: input.mergeId } })
      await touchPerson(given, merge.keptId)
      await touchPerson(given, merge.goneId)
      return {}
    },
  }),
]
