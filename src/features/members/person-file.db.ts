/** Everything that is kept about one person, gathered for themselves. */
import { areaName } from '#features/areas/area.db.ts'
import { readConsents, readPrivacyRequests } from '#features/people/consent.db.ts'
import { findPerson, readCircumstance, readVersions } from '#features/people/person.db.ts'
import type { Tx } from '#server/database.ts'
import { readApplications, readHousehold, readOffices } from './member.db.ts'
import { readSpells } from './membership.db.ts'
import type { PersonFile } from './person-data-paper.ts'

export async function readPersonFile(tx: Tx, personId: string): Promise<PersonFile | undefined> {
  const person = await findPerson(tx, personId)
  if (!person) return undefined
  return {
    person, area: await areaName(tx, person.areaId), circumstance: await readCircumstance(tx, person), household: (await readHousehold(tx, person.householdId, person.id)).map(({ fullName }) => fullName),
    spells: await readSpells(tx, person.id), offices: await readOffices(tx, person.id), applications: await readApplications(tx, person.id), consents: await readConsents(tx, person.id),
    requests: await readPrivacyRequests(tx, person.id), versions: (await readVersions(tx, person.id)).length,
  }
}
