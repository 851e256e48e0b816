import { type Generated, type Selectable, sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { LOCKED_MINUTES, type Failures, type RoleGiven } from './account.ts'
import type { Role } from './role.ts'

declare module '#server/database.ts' {
  interface Tables {
    account: AccountRow
    session: { id: string; expires_at: string; token: string; address: string | null; device: string | null; account_id: string; created_at: Generated<string> }
    credential: { id: string; external_id: string; provider: string; account_id: string; password: string | null }
    role_holding: HoldingRow
    sign_in_failure: { phone: string; count: number; last_at: string; locked_until: string | null }
  }
}
type AccountRow = {
  id: string
  name: string
  email: string
  username: string
  must_change_password: boolean
  slip_expires_at: string | null
  ended_at: string | null
  ended_reason: string | null
  sample: boolean
}
/** A role held; `from_day` and `to_day` are its first and last day. */
export type HoldingRow = {
  id: string
  account_id: string
  role: string
  area_id: string
  agency_id: string | null
  club_id: string | null
  from_day: string
  to_day: string | null
  ended_reason: string | null
  successor: string | null
  issued_by: string | null
  issued_at: Generated<string>
}

export type NewAccount = { id: string; name: string; phone: string; passwordHash: string; mustChange: boolean; slipExpires: string | null; sample: boolean }

/** The e-mail that the sign-in library demands; `.invalid` can never be delivered. */
const undeliverable = (phone: string): string => `${phone}@phone.invalid`

export async function insertAccount(tx: Tx, given: NewAccount): Promise<void> {
  await tx
    .insertInto('account')
    .values({
      id: given.id, name: given.name, email: undeliverable(given.phone), username: given.phone, must_change_password: given.mustChange,
      slip_expires_at: given.slipExpires, ended_at: null, ended_reason: null, sample: given.sample,
    })
    .execute()
  await tx.insertInto('credential').values({ id: given.id, external_id: given.id, provider: 'credential', account_id: given.id, password: given.passwordHash }).execute()
}

export const findAccount = (tx: Tx, id: string): Promise<AccountRow | undefined> => tx.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()

export const findAccountByPhone = (tx: Tx, phone: string): Promise<AccountRow | undefined> =>
  tx.selectFrom('account').selectAll().where('username', '=', phone).executeTakeFirst()

export async function readPasswordHash(tx: Tx, accountId: string): Promise<string> {
  const row = await tx.selectFrom('credential').select('password').where('account_id', '=', accountId).executeTakeFirstOrThrow()
  return row.password ?? ''
}

export async function changePassword(tx: Tx, accountId: string, hash: string, slip: { expires: string } | null): Promise<void> {
  await tx.updateTable('credential').set({ password: hash }).where('account_id', '=', accountId).execute()
  await tx.updateTable('account').set({ must_change_password: slip !== null, slip_expires_at: slip?.expires ?? null }).where('id', '=', accountId).execute()
}

/** Signs the account out on every device. Answers how many sessions that were. */
export async function endSessions(tx: Tx, accountId: string): Promise<number> {
  const done = await tx.deleteFrom('session').where('account_id', '=', accountId).executeTakeFirst()
  return Number(done.numDeletedRows)
}

export async function endAccount(tx: Tx, accountId: string, at: string, reason: string): Promise<void> {
  await tx.updateTable('account').set({ ended_at: at, ended_reason: reason }).where('id', '=', accountId).execute()
}

export async function insertHolding(tx: Tx, given: RoleGiven & { id: string; accountId: string; issuedBy: string | null }): Promise<void> {
  await tx
    .insertInto('role_holding')
    .values({
      id: given.id, account_id: given.accountId, role: given.role, area_id: given.areaId, agency_id: given.agencyId, club_id: given.clubId,
      from_day: given.from, to_day: given.to, ended_reason: null, successor: null, issued_by: given.issuedBy,
    })
    .execute()
}

/** Clubs are a later room, joined by their id. */
export async function clubExists(tx: Tx, clubId: string): Promise<boolean> {
  return (await sql`select 1 from club where id = ${clubId}`.execute(tx)).rows.length > 0
}

export const findHolding = (tx: Tx, id: string): Promise<Selectable<HoldingRow> | undefined> => tx.selectFrom('role_holding').selectAll().where('id', '=', id).executeTakeFirst()

export const readHoldings = (tx: Tx, accountId: string): Promise<Selectable<HoldingRow>[]> =>
  tx.selectFrom('role_holding').selectAll().where('account_id', '=', accountId).orderBy('from_day').orderBy('id').execute()

/** Roles in force on the day. */
export const readHoldingsOn = (tx: Tx, accountId: string, on: Day): Promise<Selectable<HoldingRow>[]> =>
  tx
    .selectFrom('role_holding')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('from_day', '<=', on)
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>=', on)]))
    .orderBy('issued_at')
    .orderBy('id')
    .execute()

type Acting = Pick<AccountRow, 'name' | 'must_change_password'> & { readonly holdings: readonly (readonly [id: string, role: string, areaId: string, agencyId: string | null, clubId: string | null, from: Day, to: Day | null])[] }
/** An account that has not ended, with its roles in force on the day; asked for with every request. */
export async function findActing(tx: Tx, accountId: string, on: Day): Promise<Acting | undefined> {
  const { rows } = await sql<Acting>`select a.name, a.must_change_password, coalesce((
      select json_agg(json_build_array(h.id, h.role, h.area_id, h.agency_id, h.club_id, h.from_day, h.to_day) order by h.issued_at, h.id) from role_holding h
      where h.account_id = a.id and h.from_day <= ${on} and (h.to_day is null or h.to_day >= ${on})), '[]') as holdings
    from account a where a.id = ${accountId} and a.ended_at is null`.execute(tx)
  return rows[0]
}

export async function endHolding(tx: Tx, id: string, lastDay: Day, reason: string, successor: string | null): Promise<void> {
  await tx.updateTable('role_holding').set({ to_day: lastDay, ended_reason: reason, successor }).where('id', '=', id).execute()
}

/** Whether somebody administers without an end in sight: while nobody does, the set-up code is good. */
export async function hasAdministrator(tx: Tx): Promise<boolean> {
  const row = await tx
    .selectFrom('role_holding')
    .innerJoin('account', 'account.id', 'role_holding.account_id')
    .select('role_holding.id')
    .where('role', '=', 'administrator' satisfies Role)
    .where('to_day', 'is', null)
    .where('ended_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function hasSampleAccounts(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('account').select('id').where('sample', '=', true).limit(1).executeTakeFirst()) !== undefined
}

/** Counts one failure and locks the row, so that guesses sent at once are all counted. */
export async function readFailures(tx: Tx, phone: string, now: string): Promise<Failures> {
  await sql`insert into sign_in_failure (phone, count, last_at) values (${phone}, 0, ${now}) on conflict (phone) do nothing`.execute(tx)
  const row = await tx.selectFrom('sign_in_failure').selectAll().where('phone', '=', phone).forUpdate().executeTakeFirstOrThrow()
  return { count: row.count, lockedUntil: row.locked_until }
}

export async function saveFailures(tx: Tx, phone: string, failures: Failures, now: string): Promise<void> {
  await tx.updateTable('sign_in_failure').set({ count: failures.count, locked_until: failures.lockedUntil, last_at: now }).where('phone', '=', phone).execute()
}

/** After a good sign-in or a reset; old rows of phones that nobody has go with it. */
export async function forgetFailures(tx: Tx, phone: string, now: string): Promise<void> {
  const old = new Date(Date.parse(now) - 24 * 60 * LOCKED_MINUTES * 60_000).toISOString()
  await tx.deleteFrom('sign_in_failure').where((where) => where.or([where('phone', '=', phone), where('last_at', '<', old)])).execute()
}
