/** Đề nghị xử lý vốn của nơi cấp, as it is asked and answered. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'
import type { Tx } from '#server/database.ts'
import type { Maker } from '#features/ledger/ledger.db.ts'

export type OwnerSource = 'care-fund' | 'budget'
export type WriteOffRequest = { readonly id: string; readonly loanId: string; readonly source: OwnerSource; readonly amount: Dong; readonly askedOn: Day; readonly reason: string; readonly answer: 'agreed' | 'refused' | null; readonly answeredOn: Day | null; readonly paper: string | null }

export async function insertRequest(tx: Tx, given: Pick<WriteOffRequest, 'id' | 'loanId' | 'source' | 'amount' | 'askedOn' | 'reason'>, by: Maker): Promise<void> {
  await tx.insertInto('write_off_request').values({ id: given.id, loan_id: given.loanId, source: given.source, amount: given.amount, asked_on: given.askedOn, reason: given.reason, answer: null, answered_on: null, paper: null, made_by: by.accountId, made_at: by.at }).execute()
}
export async function answerRequest(tx: Tx, id: string, answer: 'agreed' | 'refused', on: Day, paper: string): Promise<void> {
  await tx.updateTable('write_off_request').set({ answer, answered_on: on, paper }).where('id', '=', id).execute()
}
/** Of one loan, the earliest first. */
export async function readRequests(tx: Tx, loanId: string): Promise<WriteOffRequest[]> {
  const rows = await tx.selectFrom('write_off_request').selectAll().where('loan_id', '=', loanId).orderBy('asked_on').orderBy('made_at').execute()
  return rows.map((row) => ({ id: row.id, loanId: row.loan_id, source: row.source as OwnerSource, amount: dong(row.amount), askedOn: row.asked_on as Day, reason: row.reason, answer: row.answer as WriteOffRequest['answer'], answeredOn: row.answered_on as Day | null, paper: row.paper }))
}
export const findLoanOfRequest = async (tx: Tx, id: string): Promise<string | undefined> => (await tx.selectFrom('write_off_request').select('loan_id').where('id', '=', id).executeTakeFirst())?.loan_id

/** What the owner has agreed to of this loan and the books have not used. */
export async function readAgreed(tx: Tx, loanId: string, source: OwnerSource): Promise<Dong> {
  const { rows } = await sql<{ left: number }>`select (coalesce((select sum(amount) from write_off_request where loan_id = ${loanId} and source = ${source} and answer = 'agreed'), 0)
    - coalesce((select sum(amount) from ledger_posting where loan_id = ${loanId} and account = 'capital' and source = ${source}), 0))::bigint as left`.execute(tx)
  return dong(rows[0]!.left)
}
