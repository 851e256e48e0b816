/** Giấy xác nhận con vật chết hoặc mất, as it is kept. */
import type { Maker } from '#features/ledger/ledger.db.ts'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { LossCause, LossGiven } from './loss.ts'

declare module '#server/database.ts' {
  interface Tables {
    loan_loss: { id: string; loan_id: string; day: string; cause: string; quantity: string; certified_by: string; paper: string | null; note: string | null; made_by: string | null; made_at: string; voided_at: string | null; void_reason: string | null }
  }
}
export type Loss = { readonly id: string; readonly day: Day; readonly cause: LossCause; readonly quantity: number; readonly certifiedBy: string; readonly paper: string | null; readonly note: string | null }

export async function insertLoss(tx: Tx, id: string, loanId: string, { day, cause, quantity, certifiedBy, paper, note }: LossGiven, by: Maker): Promise<void> {
  await tx.insertInto('loan_loss').values({ id, loan_id: loanId, day, cause, quantity: String(quantity), certified_by: certifiedBy, paper: paper ?? null, note: note ?? null, made_by: by.accountId, made_at: by.at, voided_at: null, void_reason: null }).execute()
}
/** Those of one loan that stand, the earliest first. */
export async function readLosses(tx: Tx, loanId: string): Promise<Loss[]> {
  const rows = await tx.selectFrom('loan_loss').selectAll().where('loan_id', '=', loanId).where('voided_at', 'is', null).orderBy('day').orderBy('made_at').execute()
  return rows.map((row) => ({ id: row.id, day: row.day as Day, cause: row.cause as LossCause, quantity: Number(row.quantity), certifiedBy: row.certified_by, paper: row.paper, note: row.note }))
}
export async function voidLoss(tx: Tx, id: string, reason: string, by: Maker): Promise<void> {
  await tx.updateTable('loan_loss').set({ voided_at: by.at, void_reason: reason }).where('id', '=', id).execute()
}
