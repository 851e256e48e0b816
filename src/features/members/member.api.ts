/** Thành viên: who belongs to a club as on a day, one person with everything about them, and search. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { areasOfReach } from '#features/accounts/authority.db.ts'
import { areaName } from '#features/areas/area.db.ts'
import { readBands, readSettings } from '#features/clubs/club-papers.db.ts'
import { ofClub } from '#features/clubs/club.api.ts'
import { settingOn } from '#features/clubs/club-setting.ts'
import { bandsOn } from '#features/clubs/composition-band.ts'
import { type Alike, SIGNS } from '#features/people/likely-duplicate.ts'
import { findLikely } from '#features/people/likely-duplicate.db.ts'
import { changedFields, PersonShape, SEXES } from '#features/people/person.ts'
import { findPerson, readCircumstance, readVersions } from '#features/people/person.db.ts'
import { readMerges } from '#features/people/person-merge.db.ts'
import { normsOn } from '#features/plans/programme-norms.ts'
import { bornOn } from '#features/people/birth.ts'
import type { Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { type Actor, read, type Route } from '#server/route.ts'
import { ageOn, standings } from './composition.ts'
import { countAges, countClubs, NOBODY } from './composition.db.ts'
import { readApplicants, readApplications, readCircumstances, readClubNames, readHousehold, readMembers, readOffices } from './member.db.ts'
import { searchPeople } from './member-search.db.ts'
import { CircumstanceRow, CompositionView, LikelyView, MembersView, PersonCircumstanceView, PersonView } from './member-view.ts'
import { placesOfPerson, readSpells } from './membership.db.ts'

const READ = { thing: 'members', action: 'read' } as const
const SENSITIVE = { thing: 'sensitive', action: 'read' } as const
export const ofPerson = ({ personId }: { personId: string }, tx: Tx) => placesOfPerson(tx, personId)
const OnClub = z.object({ clubId: z.uuid(), on: DayShape.optional() })

/** Fields whose reading is logged. */
export const SENSITIVE_FIELDS = ['ethnicity', 'class', 'disability', 'livesAlone'] as const

export const memberRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/members',
    about: { vi: 'Thành viên của câu lạc bộ vào một ngày, và người có nguyện vọng vào.', en: 'The members of a club as on a day, and who would like to join.' },
    who: READ,
    input: OnClub.extend({ former: z.enum(['1']).optional() }),
    answer: MembersView,
    place: ofClub,
    async work({ tx, input, today }) {
      const on = input.on ?? today
      return { on, members: await readMembers(tx, input.clubId, on, input.former === '1'), applicants: await readApplicants(tx, input.clubId, on) }
    },
  }),
  read({
    path: '/api/clubs/:clubId/circumstances',
    about: { vi: 'Dân tộc, diện hộ, khuyết tật, sống một mình của thành viên và người có nguyện vọng: dữ liệu nhạy cảm, mỗi lượt xem được ghi.', en: 'Ethnicity, poverty class, disability and living alone of members and applicants: sensitive, each reading is logged.' },
    who: SENSITIVE,
    input: OnClub,
    answer: z.object({ people: z.array(CircumstanceRow) }),
    place: ofClub,
    async work({ tx, input, today, logRead }) {
      const on = input.on ?? today
      const ids = [...(await readMembers(tx, input.clubId, on)), ...(await readApplicants(tx, input.clubId, on))].map(({ personId }) => personId)
      logRead({ stream: `club:${input.clubId}`, subject: input.clubId, fields: SENSITIVE_FIELDS, people: ids.length })
      return { people: await readCircumstances(tx, ids, on) }
    },
  }),
  read({
    path: '/api/clubs/:clubId/composition',
    about: { vi: 'Cơ cấu của câu lạc bộ vào một ngày, so với mức đang áp dụng.', en: 'A club’s composition as on a day, against the bands in force.' },
    who: { thing: 'figures', action: 'read' },
    input: OnClub,
    answer: CompositionView,
    place: ofClub,
    async work({ tx, input, today }) {
      const on = input.on ?? today
      const { clubId: _, goodUntil: __, ...composition } = (await countClubs(tx, on, [input.clubId]))[0] ?? { clubId: input.clubId, ...NOBODY }
      const { lower, upper } = settingOn(await readSettings(tx, [input.clubId]), 'size', input.clubId, on).value
      return {
        on, decision: normsOn(on)?.decision.number ?? null, composition, standings: [...standings(composition, bandsOn(on, await readBands(tx), input.clubId))],
        applicants: (await readApplicants(tx, input.clubId, on)).length,
        size: { lower, upper, verdict: composition.total < lower ? ('under' as const) : composition.total > upper ? ('over' as const) : ('within' as const) },
        pyramid: await countAges(tx, input.clubId, on),
      }
    },
  }),
  read({
    path: '/api/people/search',
    about: { vi: 'Tìm người theo tên, không cần dấu, không cần đúng thứ tự; hoặc theo số điện thoại.', en: 'Find people by any words of their name, or by phone.' },
    who: READ,
    input: z.object({ q: z.string().trim().min(1).max(100), limit: z.coerce.number().int().min(1).max(50).optional() }),
    answer: z.object({ people: z.array(z.object({ personId: z.string(), fullName: z.string(), birthYear: z.number().nullable(), sex: z.enum(SEXES), hamlet: z.string().nullable(), area: z.string(), club: z.string().nullable(), clubId: z.string().nullable() })) }),
    work: async ({ tx, input, actor, today }) => ({ people: await searchPeople(tx, input.q, peopleInReach(actor!), today, input.limit ?? 50) }),
  }),
  read({
    path: '/api/people/check',
    method: 'post',
    about: { vi: 'Trước khi ghi: ai có thể là cùng một người. Không ghi gì, không chặn.', en: 'Before saving: who may be the same person. Nothing is written or blocked.' },
    who: { thing: 'members', action: 'record' },
    input: z.object({ clubId: z.uuid(), personId: z.uuid().nullish(), person: PersonShape.pick({ fullName: true, birth: true, areaId: true, hamlet: true, phone: true }) }),
    answer: z.object({ likely: z.array(LikelyView) }),
    place: ofClub,
    work: async ({ tx, input, today }) => ({ likely: await readLikely(tx, input.person, input.personId ?? null, today) }),
  }),
  read({
    path: '/api/people/:personId',
    about: { vi: 'Một người: thông tin cơ bản, các giai đoạn là thành viên, chức danh, lịch sử sửa.', en: 'A person: basic data, spells of membership, offices, history.' },
    who: READ,
    input: z.object({ personId: z.uuid() }),
    answer: PersonView,
    place: ofPerson,
    work: async ({ tx, input, today }) => personView(tx, input.personId, today),
  }),
  read({
    path: '/api/people/:personId/circumstances',
    about: { vi: 'Dân tộc, diện hộ các năm, khuyết tật, sống một mình của một người: dữ liệu nhạy cảm, mỗi lượt xem được ghi.', en: 'A person’s ethnicity, poverty classes, disability and living alone: sensitive, each reading is logged.' },
    who: SENSITIVE,
    input: z.object({ personId: z.uuid() }),
    answer: PersonCircumstanceView,
    place: ofPerson,
    async work({ tx, input, logRead }) {
      const person = (await findPerson(tx, input.personId)) ?? accept(refuse('people/no-such-person'))
      logRead({ stream: 'people', subject: person.id, fields: [...SENSITIVE_FIELDS, 'note'] })
      return { personId: person.id, note: person.note, ...(await readCircumstance(tx, person)) }
    },
  }),
]

/** Whom an account may find: people of the communes below its areas, and of its own clubs. */
export const peopleInReach = (actor: Actor) => ({ areas: areasOfReach(actor, 'members', 'read'), clubs: actor.holdings.flatMap(({ clubId }) => clubId ?? []) })

export async function readLikely(tx: Tx, given: Alike, except: string | null, today: Day): Promise<LikelyView[]> {
  const likely = await findLikely(tx, given, except)
  const clubs = await readClubNames(tx, likely.map(({ person }) => person.id), today)
  return Promise.all(
    likely.map(async ({ person, signs }) => ({
      personId: person.id, fullName: person.fullName, birth: person.birth, sex: person.sex, hamlet: person.hamlet, area: await areaName(tx, person.areaId), club: clubs.get(person.id) ?? null, signs: SIGNS.filter((sign) => signs.includes(sign)),
    })),
  )
}

async function personView(tx: Tx, personId: string, today: Day): Promise<PersonView> {
  const person = (await findPerson(tx, personId)) ?? accept(refuse('people/no-such-person'))
  const versions = await readVersions(tx, person.id)
  const names = await tx.selectFrom('account').select(['id', 'name']).where('id', 'in', ['', ...versions.flatMap(({ madeBy }) => madeBy ?? [])]).execute()
  return {
    id: person.id, version: person.version, fullName: person.fullName, birth: person.birth, age: person.birth && ageOn(bornOn(person.birth), today), sex: person.sex, areaId: person.areaId, area: await areaName(tx, person.areaId),
    hamlet: person.hamlet, phone: person.phone, phoneOwner: person.phoneOwner, guardian: person.guardian, guardianPhone: person.guardianPhone, diedOn: person.diedOn, anonymisedAt: person.anonymisedAt, householdId: person.householdId,
    household: await readHousehold(tx, person.householdId, person.id),
    spells: await readSpells(tx, person.id),
    offices: await readOffices(tx, person.id),
    applications: await readApplications(tx, person.id),
    merges: await readMerges(tx, person.id),
    likely: person.anonymisedAt ? [] : await readLikely(tx, person, person.id, today),
    versions: versions.map(({ version, data, madeBy, madeAt }, at) => {
      const before = versions[at - 1]?.data
      return { version, madeAt, madeBy: names.find(({ id }) => id === madeBy)?.name ?? null, fields: data && before ? changedFields(before, data) : [] }
    }),
  }
}
