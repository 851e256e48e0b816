/** The bodies named by the plan of 2018, with the days that are certain, and those that followed them. */
import { referenceAreaId } from '#features/areas/area-reference.db.ts'
import { addDays, type Day, day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { readReference, referenceId } from '#server/reference-file.ts'

type Listed = {
  key: string
  name: string
  kind: string
  /** Code of the area at which it stands: two digits a province, three a district. */
  area: string
  asked?: string
  parent?: string
  aliases?: string[]
  from?: string
  to?: string
  /** Later names, each from its day on. */
  names?: { name: string; from: string }[]
  successors?: string[]
  /** By which it ended. */
  decision?: string
}
type AgenciesFile = { from: string; agencies: Listed[] }

export const referenceAgencyId = (key: string): string => referenceId(`agency ${key}`)

export async function seedAgencies(tx: Tx): Promise<void> {
  if (await tx.selectFrom('agency').select('id').limit(1).executeTakeFirst()) return
  const file = readReference('agencies-lao-cai.json') as AgenciesFile
  for (const each of file.agencies) await seedAgency(tx, each, (each.from ?? file.from) as Day)
  for (const each of file.agencies) await seedTies(tx, each, (each.from ?? file.from) as Day)
}

async function seedAgency(tx: Tx, each: Listed, from: Day): Promise<void> {
  const id = referenceAgencyId(each.key)
  const areaId = referenceAreaId(each.area.length === 2 ? 'province' : 'district', each.area)
  await tx.insertInto('agency').values({ id, kind: each.kind, area_id: areaId, asked: each.asked ?? 'assigned', valid_from: from, valid_to: each.to ?? null }).execute()
  const names = [{ name: each.name, from: from as string }, ...(each.names ?? [])]
  for (const [at, { name, from: begins }] of names.entries()) {
    const next = names[at + 1]
    await tx.insertInto('agency_name').values({ agency_id: id, name, valid_from: begins, valid_to: next ? addDays(day(next.from), -1) : (each.to ?? null) }).execute()
  }
  for (const alias of each.aliases ?? []) await tx.insertInto('agency_alias').values({ agency_id: id, alias }).execute()
}

/** What it stands under and what followed it, once all are there. */
async function seedTies(tx: Tx, each: Listed, from: Day): Promise<void> {
  const id = referenceAgencyId(each.key)
  if (each.parent) await tx.insertInto('agency_parent').values({ agency_id: id, parent_id: referenceAgencyId(each.parent), valid_from: from, valid_to: each.to ?? null }).execute()
  for (const successor of each.successors ?? []) {
    const row = { from_id: id, to_id: referenceAgencyId(successor), day: addDays(day(each.to!), 1), decision: each.decision! }
    await tx.insertInto('agency_succession').values(row).execute()
  }
}
