/** Dẫn đường cơ cấu: whom to invite so that every band comes right at once, in kinds and in names. Nobody is asked to leave. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { ofClub } from '#features/clubs/club.api.ts'
import { readBands } from '#features/clubs/club-papers.db.ts'
import { type Band, bandsOn } from '#features/clubs/composition-band.ts'
import { bornOn } from '#features/people/birth.ts'
import { isMinority } from '#features/people/ethnicity.ts'
import { isPoor } from '#features/people/poverty.ts'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { read, type Route } from '#server/route.ts'
import { admitted } from './admission-kind.ts'
import { ageOn, type Counts, standings } from './composition.ts'
import { countClubs, NOBODY } from './composition.db.ts'
import { SENSITIVE_FIELDS } from './member.api.ts'
import { readApplicants, readCircumstances } from './member.db.ts'
import { ChoiceView, NavigationView } from './navigation-view.ts'
import { type Applicant, choose, navigate } from './quota-navigator.ts'

const UP_TO = 60
async function factsOf(tx: Tx, clubId: string, on: Day): Promise<{ counts: Counts; bands: readonly Band[] }> {
  const counts = (await countClubs(tx, on, [clubId]))[0] ?? NOBODY
  return { counts, bands: bandsOn(on, await readBands(tx), clubId) }
}

async function applicantsOf(tx: Tx, clubId: string, on: Day) {
  const rows = await readApplicants(tx, clubId, on)
  const circumstances = new Map((await readCircumstances(tx, rows.map(({ personId }) => personId), on)).map((each) => [each.personId, each]))
  return rows.map((row) => {
    const known = circumstances.get(row.personId)
    const age = row.birth && ageOn(bornOn(row.birth), on)
    const kind: Applicant['kind'] = {
      age: age === null ? null : age >= 60 ? '60-up' : age >= 55 ? '55-59' : 'under-55', woman: row.sex === 'female', poor: known?.class ? isPoor(known.class) : null, minority: isMinority(known?.ethnicity ?? null),
    }
    return { row, known, applicant: { personId: row.personId, kind, appliedOn: row.appliedOn as Day } satisfies Applicant }
  })
}

export const navigatorRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/navigator',
    about: { vi: 'Tập người ít nhất cần mời để mọi mức cơ cấu cùng đạt, theo nhóm người; hoặc chứng minh không có tập nào.', en: 'The smallest sets of people whose joining brings every band right, in kinds; or the proof that there is none.' },
    who: { thing: 'figures', action: 'read' },
    input: z.object({ clubId: z.uuid(), on: DayShape.optional(), upTo: z.coerce.number().int().min(1).max(200).optional() }),
    answer: NavigationView,
    place: ofClub,
    async work({ tx, input, today }) {
      const on = input.on ?? today
      const upTo = input.upTo ?? UP_TO
      const { counts, bands } = await factsOf(tx, input.clubId, on)
      const found = navigate(counts, bands, upTo)
      const base = { on, upTo, standings: [...standings(counts, bands)], outcome: found.outcome, smallest: null, ranges: [], ways: [], oneFewer: [], blocking: [], proof: [] }
      if (found.outcome === 'none') return { ...base, blocking: [...found.blocking], proof: found.proof.map((reason) => ({ ...reason, spans: [...reason.spans] })) }
      if (found.outcome !== 'ways') return base
      return {
        ...base, smallest: found.smallest, ranges: [...found.ranges], oneFewer: [...found.oneFewer],
        ways: found.ways.map((way) => ({ people: way.people, kinds: [...way.kinds], after: way.after, standings: [...standings(way.after, bands)] })),
      }
    },
  }),
  read({
    path: '/api/clubs/:clubId/navigator/people',
    method: 'post',
    about: { vi: 'Cũng việc đó bằng tên: chọn ai trong số người có nguyện vọng; hoặc xem trước nếu nhận những người đã chọn. Diện hộ là dữ liệu nhạy cảm nên lượt xem được ghi.', en: 'The same in names: whom of the applicants to admit, or a preview of those picked. Logged, since poverty class shows.' },
    who: { thing: 'sensitive', action: 'read' },
    input: z.object({ clubId: z.uuid(), on: DayShape.optional(), picked: z.array(z.uuid()).max(200).optional() }),
    answer: ChoiceView,
    place: ofClub,
    async work({ tx, input, today, logRead }) {
      const on = input.on ?? today
      const { counts, bands } = await factsOf(tx, input.clubId, on)
      const all = await applicantsOf(tx, input.clubId, on)
      logRead({ stream: `club:${input.clubId}`, subject: input.clubId, fields: SENSITIVE_FIELDS, people: all.length })
      const proposed = input.picked ? null : choose(counts, bands, all.map(({ applicant }) => applicant), UP_TO)
      const chosen = new Set(input.picked ?? proposed?.chosen ?? [])
      const after = admitted(counts, all.filter(({ row }) => chosen.has(row.personId)).map(({ applicant }) => ({ kind: applicant.kind, count: 1 })))
      return {
        applicants: all
          .map(({ row, known }) => ({ personId: row.personId, fullName: row.fullName, birthYear: row.birth?.year ?? null, class: known?.class ?? null, classYear: known?.classYear ?? null, chosen: chosen.has(row.personId) }))
          .sort((one, other) => Number(other.chosen) - Number(one.chosen)),
        missing: [...(proposed?.missing ?? [])], found: input.picked !== undefined || proposed !== null, before: [...standings(counts, bands)], after: [...standings(after, bands)], afterCounts: after,
      }
    },
  }),
]
