/** Mã thiết lập: the one-time code with which the first administrator is made. Only its hash is kept. */
import type { Tx } from '#server/database.ts'
import { hashSecret } from '#server/sign-in.ts'

const NAME = 'setup-code-hash'

export async function saveSetupCode(tx: Tx, code: string): Promise<void> {
  const value = JSON.stringify(await hashSecret(code))
  await tx.insertInto('setting').values({ name: NAME, value }).onConflict((on) => on.column('name').doUpdateSet({ value })).execute()
}

export async function readSetupHash(tx: Tx): Promise<string | null> {
  const row = await tx.selectFrom('setting').select('value').where('name', '=', NAME).executeTakeFirst()
  return (row?.value as string | undefined) ?? null
}
