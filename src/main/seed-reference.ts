import { seedAgencies } from '#features/agencies/agency-reference.db.ts'
import { seedAreas } from '#features/areas/area-reference.db.ts'
import type { Tx } from '#server/database.ts'

/** What every installation starts with; once it is there nothing happens. */
export async function seedReference(tx: Tx): Promise<void> {
  await seedAreas(tx, '2025-07-01T00:00:00.000Z')
  await seedAgencies(tx)
}
