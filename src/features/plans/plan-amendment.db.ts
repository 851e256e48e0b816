import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { Amendment } from './amendment.ts'

declare module '#server/database.ts' {
  interface Tables {
    plan_amendment: { id: string; plan_id: string; kind: string; number: string; day: string; title: string; changes: unknown; made_by: string; made_at: string }
  }
}

/** In the order in which they came into force. */
export async function readAmendments(tx: Tx, planId: string): Promise<Amendment[]> {
  const rows = await tx.selectFrom('plan_amendment').selectAll().where('plan_id', '=', planId).orderBy('day').orderBy('made_at').execute()
  return rows.map((row) => ({ id: row.id, kind: row.kind as Amendment['kind'], number: row.number, day: row.day as Day, title: row.title, changes: row.changes as Amendment['changes'] }))
}

export async function insertAmendment(tx: Tx, planId: string, amendment: Amendment, madeBy: string, madeAt: string): Promise<void> {
  const { id, kind, number, day, title, changes } = amendment
  await tx.insertInto('plan_amendment').values({ id, plan_id: planId, kind, number, day, title, changes: JSON.stringify(changes), made_by: madeBy, made_at: madeAt }).execute()
}
