/** Who asks in the figures about many clubs: the desk of a province, and the nation put below one. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { insertAccount, insertHolding } from '#features/accounts/account.db.ts'
import { day } from '#kernel/day.ts'
import type { Engine } from '#server/database.ts'
import { hashSecret } from '#server/sign-in.ts'
import { HOME, TODAY } from './nation.ts'

export const PASSWORD = 'mat-khau-do-toc-do'

export async function insertSpecialist({ db }: Engine, phone: string, areaId: string): Promise<void> {
  const accountId = randomUUID()
  const passwordHash = await hashSecret(PASSWORD)
  await db.transaction().execute(async (tx) => {
    await insertAccount(tx, { id: accountId, name: 'Chuyên viên (mẫu)', phone, passwordHash, mustChange: false, slipExpires: null, sample: false })
    await insertHolding(tx, { id: randomUUID(), accountId, role: 'province-specialist', areaId, agencyId: null, clubId: null, from: day('2016-01-01'), to: null, issuedBy: null })
  })
}

/** From now on the desk of the home province reaches every club. */
export async function reachNation({ db, runScript }: Engine): Promise<void> {
  await sql`update area set parent_id = ${HOME} where level = 'district' and parent_id <> ${HOME} and valid_from <= ${TODAY} and ${TODAY} <= coalesce(valid_to, 'infinity')`.execute(db)
  for (const table of ['area', 'area_above']) await runScript(`vacuum (analyze) ${table}`)
}
