/** Everything that is kept about one person, gathered for themselves. */
import { areaName } from '#features/areas/area.db.ts'
import { readConsents, readPrivacyRequests } from '#features/people/consent.db.ts'
import { readCircumstance, readVersions } from '#features/people/person.db.ts'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { readApplications, readHousehold, readOffices } from './member.db.ts'
import { readSpells } from './membership.db.ts'
import type { PersonFile } from './person-data-paper.ts'
import { findSubject, type PersonPart } from './person-part.db.ts'
import type { PersonSection } from './person-section.ts'

export async function readPersonFile(tx: Tx, personId: string, parts: readonly PersonPart[], today: Day): Promise<PersonFile | undefined> {
  const subject = await findSubject(tx, personId)
  if (!subject) return undefined
  const { person } = subject
  const sections: PersonSection[] = []
  for (const part of parts) sections.push(...(await part.read(tx, subject, today)))
  const versions: { version: number }[] = []
  for (const id of subject.records) versions.push(...(await readVersions(tx, id)))
  return {
    person, area: await areaName(tx, person.areaId), circumstance: await readCircumstance(tx, person), household: (await readHousehold(tx, person.householdId, person.id)).map(({ fullName }) => fullName),
    spells: await readSpells(tx, person.id), offices: await readOffices(tx, person.id), applications: await readApplications(tx, person.id), consents: await readConsents(tx, person.id),
    requests: await readPrivacyRequests(tx, person.id), versions: versions.length, sections, hasNamesake: subject.hasNamesake,
  }
}
