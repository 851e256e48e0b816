/** Points of a plan that a person has looked at and accepted, with the reason; reopened ones are kept. */
import { sql } from 'kysely'
import type { Tx } from '#server/database.ts'

declare module '#server/database.ts' {
  interface Tables {
    plan_finding_note: { id: string; plan_id: string; finding: string; reason: string; made_by: string; made_at: string; reopened_at: string | null }
  }
}
export type FindingNote = { id: string; finding: string; reason: string; by: string; at: string; reopenedAt: string | null }

export async function readFindingNotes(tx: Tx, planId: string): Promise<FindingNote[]> {
  const { rows } = await sql<FindingNote>`select n.id, n.finding, n.reason, c.name as by, n.made_at as at, n.reopened_at as "reopenedAt"
    from plan_finding_note n join account c on c.id = n.made_by where n.plan_id = ${planId} order by n.made_at`.execute(tx)
  return rows
}

export async function insertFindingNote(tx: Tx, note: { id: string; planId: string; finding: string; reason: string; madeBy: string; madeAt: string }): Promise<void> {
  await tx
    .insertInto('plan_finding_note')
    .values({ id: note.id, plan_id: note.planId, finding: note.finding, reason: note.reason, made_by: note.madeBy, made_at: note.madeAt, reopened_at: null })
    .execute()
}

/** Answers whether there was one to reopen. */
export async function reopenFinding(tx: Tx, planId: string, finding: string, at: string): Promise<boolean> {
  const done = await tx
    .updateTable('plan_finding_note')
    .set({ reopened_at: at })
    .where('plan_id', '=', planId)
    .where('finding', '=', finding)
    .where('reopened_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}
