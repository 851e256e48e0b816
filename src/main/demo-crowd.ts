/** Many people registered with a club at once. */
import { z } from 'zod'
import { DayShape } from '#features/accounts/account.ts'
import { findArea } from '#features/areas/area.db.ts'
import { ofClub, streamOfClub } from '#features/clubs/club.api.ts'
import { readPlaces } from '#features/clubs/club.db.ts'
import { join } from '#features/members/membership.ts'
import { bornOn } from '#features/people/birth.ts'
import { CircumstanceShape, fitPerson, foldedName, PersonShape, tidyClasses } from '#features/people/person.ts'
import { accept } from '#server/accept.ts'
import { write } from '#server/route.ts'

/**
 * What `POST /api/people` does for each, by the same shapes and rules, in one statement a table: a thousand requests of fifty statements each would keep whoever tries the demo waiting for a minute.
 * Only likely duplicates are not looked for: these people have none, which `demo-clubs.test.ts` proves.
 */
export const registerMany = write({
  path: '/api/people',
  deed: { vi: 'Ghi người mới', en: 'Registered a person' },
  about: { vi: 'Ghi nhiều người mẫu vào câu lạc bộ.', en: 'Register many sample people with a club.' },
  who: { thing: 'members', action: 'record' },
  stream: streamOfClub,
  input: z.object({
    id: z.uuid(), clubId: z.uuid(),
    people: z.array(z.object({ id: z.uuid(), as: z.enum(['member', 'applicant']), on: DayShape, person: PersonShape, circumstance: CircumstanceShape, householdOf: z.uuid().nullish(), groupId: z.uuid().nullable() })),
  }),
  answer: z.object({}),
  place: ofClub,
  async work({ tx, input: { clubId, people }, today, now, actor, record, touch }) {
    const maker = actor!.accountId
    const place = (await readPlaces(tx, clubId)).at(-1)!
    const area = await findArea(tx, place.areaId)
    const fitted = people.map((each) => {
      const person = accept(fitPerson(each.person, today))
      if (each.as === 'member') accept(join({ joinedOn: each.on, today, born: person.birth && bornOn(person.birth), diedOn: null, spells: [], clubEndedOn: null, areaEndedOn: area?.to ?? null }))
      return { ...each, person, classes: tidyClasses(each.circumstance.classes), householdId: each.householdOf ?? each.id }
    })
    const heads = fitted.filter(({ id, householdId }) => id === householdId)
    const classes = heads.flatMap(({ id, classes: own }) => own.map((each) => ({ household_id: id, year: each.year, class: each.class, proof: each.proof, recorded_by: maker, recorded_at: now })))
    await tx.insertInto('household').values(heads.map(({ id, person }) => ({ id, area_id: person.areaId, made_at: now }))).execute()
    await tx
      .insertInto('person')
      .values(fitted.map(({ id, householdId, person }) => ({
        id, root_id: id, full_name: person.fullName, folded: foldedName(person.fullName), birth_year: person.birth?.year ?? null, birth_month: person.birth?.month ?? null, birth_date: person.birth?.date ?? null,
        sex: person.sex, household_id: householdId, area_id: person.areaId, hamlet: person.hamlet, phone: person.phone, phone_owner: person.phoneOwner, guardian: person.guardian, guardian_phone: person.guardianPhone, died_on: null,
        note: person.note, anonymised_at: null, version: 1, made_by: maker, made_at: now,
      })))
      .execute()
    await tx.insertInto('person_circumstance').values(fitted.map(({ id, circumstance }) => ({ person_id: id, ethnicity: circumstance.ethnicity, disability: circumstance.disability, lives_alone: circumstance.livesAlone }))).execute()
    if (classes.length > 0) await tx.insertInto('household_class').values(classes).execute()
    await tx
      .insertInto('person_version')
      .values(fitted.map(({ id, householdId, person, circumstance, classes: own }) => ({ person_id: id, version: 1, data: JSON.stringify({ ...person, ...circumstance, classes: own, householdId, diedOn: null }), write_id: null, made_by: maker, made_at: now })))
      .execute()
    const members = fitted.filter(({ as }) => as === 'member')
    const applicants = fitted.filter(({ as }) => as === 'applicant')
    if (members.length > 0) {
      await tx
        .insertInto('membership')
        .values(members.map(({ on, id, groupId }) => ({
          id: crypto.randomUUID(), club_id: clubId, person_id: id, joined_on: on, left_on: null, leave_reason: null, leave_note: null, to_club_id: null, group_id: groupId, entered_for: null, import_id: null, made_by: maker, made_at: now,
          voided_at: null, voided_by: null, void_reason: null,
        })))
        .execute()
    }
    if (applicants.length > 0) {
      await tx
        .insertInto('applicant')
        .values(applicants.map(({ on, id }) => ({ id: crypto.randomUUID(), club_id: clubId, person_id: id, applied_on: on, from_club_id: null, outcome: null, closed_on: null, import_id: null, made_by: maker, made_at: now })))
        .execute()
    }
    for (const { id, as, on } of fitted) record({ subject: id, after: { clubId, as, on, version: 1 } })
    touch(`club:${clubId}`)
    return {}
  },
})
