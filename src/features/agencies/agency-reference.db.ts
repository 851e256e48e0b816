/** The bodies named by the plan of 2018, with the days that are certain. */
import { referenceAreaId } from '#features/areas/area-reference.db.ts'
import type { Tx } from '#server/database.ts'
import { readReference, referenceId } from '#server/reference-file.ts'

type AgenciesFile = { from: string; agencies: { key: string; name: string; kind: string; area: string; asked?: string; parent?: string; aliases?: string[]; to?: string }[] }

export const referenceAgencyId = (key: string): string => referenceId(`agency ${key}`)

export async function seedAgencies(tx: Tx): Promise<void> {
  if (await tx.selectFrom('agency').select('id').limit(1).executeTakeFirst()) return
  const file = readReference('agencies-lao-cai.json') as AgenciesFile
  for (const each of file.agencies) {
    const id = referenceAgencyId(each.key)
    const spell = { valid_from: file.from, valid_to: each.to ?? null }
    const areaId = referenceAreaId(each.area.length === 2 ? 'province' : 'district', each.area)
    await tx.insertInto('agency').values({ id, kind: each.kind, area_id: areaId, asked: each.asked ?? 'assigned', ...spell }).execute()
    await tx.insertInto('agency_name').values({ agency_id: id, name: each.name, ...spell }).execute()
    if (each.parent) await tx.insertInto('agency_parent').values({ agency_id: id, parent_id: referenceAgencyId(each.parent), ...spell }).execute()
    for (const alias of each.aliases ?? []) await tx.insertInto('agency_alias').values({ agency_id: id, alias }).execute()
  }
}
