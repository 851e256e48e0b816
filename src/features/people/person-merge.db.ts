import { sql } from 'kysely'
import type { Tx } from '#server/database.ts'
import { type By, changePerson, findPerson, readVersionNow, restoreVersion } from './person.db.ts'
import { combined, type Taken } from './person-merge.ts'
import { settleDuplicate } from './likely-duplicate.db.ts'

declare module '#server/database.ts' {
  interface Tables {
    person_merge: {
      id: string; kept_id: string; gone_id: string; moved: unknown; kept_version: number; reason: string | null; made_by: string | null; made_at: string; undone_at: string | null; undone_by: string | null
    }
  }
}

export type Merge = { readonly id: string; readonly keptId: string; readonly goneId: string; readonly keptVersion: number; readonly undoneAt: string | null }

export async function findMerge(tx: Tx, id: string): Promise<Merge | undefined> {
  const row = await tx.selectFrom('person_merge').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, keptId: row.kept_id, goneId: row.gone_id, keptVersion: row.kept_version, undoneAt: row.undone_at }
}

/** Points the record, and those merged into it before, to the kept one. */
export async function mergePeople(tx: Tx, id: string, keptId: string, goneId: string, take: readonly Taken[], reason: string | null, by: By): Promise<void> {
  const kept = (await findPerson(tx, keptId))!
  const { ethnicity, disability, livesAlone, classes, householdId: _, diedOn: __, ...data } = combined(await readVersionNow(tx, keptId), await readVersionNow(tx, goneId), take)
  const moved = (await tx.selectFrom('person').select('id').where('root_id', '=', goneId).execute()).map((row) => row.id)
  await tx
    .insertInto('person_merge')
    .values({ id, kept_id: keptId, gone_id: goneId, moved: JSON.stringify(moved), kept_version: kept.version, reason, made_by: by.accountId, made_at: by.at, undone_at: null, undone_by: null })
    .execute()
  await tx.updateTable('person').set({ root_id: keptId }).where('id', 'in', moved).execute()
  await changePerson(tx, keptId, { data, circumstance: { ethnicity, disability, livesAlone, classes } }, by)
  await settleDuplicate(tx, keptId, goneId, 'merged', { accountId: by.accountId, at: by.at })
}

/** Both records stand again as before; what was changed in the kept one after the merge is put back too. */
export async function undoMerge(tx: Tx, merge: Merge, by: By): Promise<void> {
  const { rows } = await sql<{ moved: string[] }>`select moved from person_merge where id = ${merge.id}`.execute(tx)
  await tx.updateTable('person').set({ root_id: merge.goneId }).where('id', 'in', rows[0]!.moved).execute()
  await restoreVersion(tx, merge.keptId, merge.keptVersion, by)
  await tx.updateTable('person_merge').set({ undone_at: by.at, undone_by: by.accountId }).where('id', '=', merge.id).execute()
  await settleDuplicate(tx, merge.keptId, merge.goneId, null, { accountId: by.accountId, at: by.at })
}

/** Merges of the person that still stand, latest first: only the last can be taken back, or older ones would not fit any more. */
export async function readMerges(tx: Tx, keptId: string): Promise<{ id: string; goneId: string; goneName: string; madeAt: string }[]> {
  const { rows } = await sql<{ id: string; gone_id: string; full_name: string; made_at: string }>`select m.id, m.gone_id, p.full_name, m.made_at from person_merge m join person p on p.id = m.gone_id
    where m.kept_id = ${keptId} and m.undone_at is null order by m.made_at desc, m.id`.execute(tx)
  return rows.map((row) => ({ id: row.id, goneId: row.gone_id, goneName: row.full_name, madeAt: row.made_at }))
}
