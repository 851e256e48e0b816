/** Tài khoản: the officer above issues an account with a slip, gives and ends roles, resets, ends, hands over. */
import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { findAgency } from '#features/agencies/agency.db.ts'
import { findArea } from '#features/areas/area.db.ts'
import { addDays, type Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { type OnePlace, read, type Route, write, type WriteWork } from '#server/route.ts'
import { hashSecret } from '#server/sign-in.ts'
import { DayShape, FullName, handOver, issueRole, Phone, RoleGiven, SLIP_DAYS, slipPassword } from './account.ts'
import {
  changePassword, clubExists, endAccount, endHolding, endSessions, findAccount, findAccountByPhone, findHolding, forgetFailures, hasAdministrator, insertAccount, insertHolding,
  readHoldings, readHoldingsOn,
} from './account.db.ts'
import { readAccounts } from './account-list.db.ts'
import { areasOfReach } from './authority.db.ts'
import { ISSUES, type Role, ROLES } from './role.ts'
import { RoleHeldShape } from './sign-in.api.ts'

const RECORD = { thing: 'accounts', action: 'record' } as const
const SlipShape = z.object({ name: z.string(), phone: z.string(), password: z.string().nullable(), expires: z.string() })
const Reason = z.string().trim().min(3).max(500)
type Slip = z.infer<typeof SlipShape>
type Given = WriteWork<unknown>

/** A one-time password shown once: the answer kept for a repeated request leaves it out. */
const withoutPassword = <Answer extends { slip: Slip }>(answer: Answer): Answer => ({ ...answer, slip: { ...answer.slip, password: null } })

async function newSlip(now: string): Promise<{ password: string; hash: string; expires: string }> {
  const password = slipPassword(randomInt)
  return { password, hash: await hashSecret(password), expires: new Date(Date.parse(now) + SLIP_DAYS * 86_400_000).toISOString() }
}

/** Where each of the account's present and coming roles is held: whoever manages the account must cover all of them. */
async function placesOf(tx: Tx, accountId: string): Promise<OnePlace[]> {
  const rows = await readHoldings(tx, accountId)
  return rows.map((row) => ({ areaId: row.area_id, agencyId: row.agency_id, clubId: row.club_id }))
}
const placeOfRole = (role: RoleGiven): OnePlace => ({ areaId: role.areaId, agencyId: role.agencyId, clubId: role.clubId })

async function placeOfHolding(tx: Tx, holdingId: string): Promise<OnePlace[]> {
  const row = await findHolding(tx, holdingId)
  return row ? [{ areaId: row.area_id, agencyId: row.agency_id, clubId: row.club_id }] : []
}

async function fitted({ tx, actor }: Given, role: RoleGiven): Promise<RoleGiven> {
  const area = await findArea(tx, role.areaId)
  if (!area) accept(refuse('accounts/no-such-area'))
  if (role.agencyId && !(await findAgency(tx, role.agencyId))) accept(refuse('accounts/no-such-agency'))
  if (role.clubId && !(await clubExists(tx, role.clubId))) accept(refuse('accounts/no-such-club'))
  return accept(issueRole(actor!.role as Role, role, area!.level)) as RoleGiven
}

/** Nobody manages an account that holds a role which they could not have given, nor their own. */
async function manageable({ tx, actor, today }: Given, accountId: string) {
  const account = await findAccount(tx, accountId)
  if (!account) return accept(refuse('accounts/no-such-account'))
  if (account.ended_at) return accept(refuse('accounts/ended'))
  if (account.id === actor!.accountId) return accept(refuse('accounts/not-your-own'))
  for (const holding of await readHoldingsOn(tx, accountId, today)) {
    if (!ISSUES[actor!.role as Role]?.includes(holding.role as Role)) accept(refuse('accounts/not-yours-to-issue', { role: holding.role }))
  }
  return account
}

async function issueAccount(given: Given, name: string, phone: string): Promise<{ accountId: string; slip: Slip }> {
  if (await findAccountByPhone(given.tx, phone)) accept(refuse('accounts/phone-in-use', { phone }))
  const slip = await newSlip(given.now)
  const accountId = crypto.randomUUID()
  await insertAccount(given.tx, { id: accountId, name, phone, passwordHash: slip.hash, mustChange: true, slipExpires: slip.expires, sample: given.sample })
  given.record({ subject: accountId, after: { name, phone } })
  return { accountId, slip: { name, phone, password: slip.password, expires: slip.expires } }
}

async function giveRole(given: Given, id: string, accountId: string, role: RoleGiven): Promise<void> {
  await insertHolding(given.tx, { ...role, id, accountId, issuedBy: given.actor!.accountId })
  given.record({ subject: accountId, after: { holding: id, ...role } })
}

/** The programme is never left without an administrator. */
async function keepAnAdministrator(tx: Tx): Promise<void> {
  if (!(await hasAdministrator(tx))) accept(refuse('accounts/last-administrator'))
}

const Held = RoleHeldShape.omit({ areaCode: true })
export const accountRoutes: readonly Route[] = [
  read({
    path: '/api/accounts',
    about: { vi: 'Các tài khoản trong địa bàn phụ trách và vai trò của họ.', en: 'The accounts within one’s reach, with their roles.' },
    who: { thing: 'accounts', action: 'read' },
    input: z.object({}),
    answer: z.object({
      accounts: z.array(
        z.object({
          id: z.string(), name: z.string(), phone: z.string(), endedAt: z.string().nullable(), mustChangePassword: z.boolean(), lockedUntil: z.string().nullable(), roles: z.array(Held),
        }),
      ),
      mayIssue: z.array(z.enum(ROLES)),
    }),
    async work({ tx, actor, today }) {
      const mayIssue = [...new Set(actor!.holdings.flatMap((holding) => ISSUES[holding.role as Role] ?? []))]
      return { accounts: await readAccounts(tx, areasOfReach(actor!, 'accounts', 'read'), today), mayIssue }
    },
  }),
  write({
    path: '/api/accounts',
    deed: { vi: 'Cấp tài khoản', en: 'Issued an account' },
    about: { vi: 'Cấp tài khoản kèm phiếu giao mật khẩu dùng một lần.', en: 'Issue an account with a slip that carries a one-time password.' },
    who: RECORD,
    stream: 'accounts',
    input: z.object({ id: z.uuid(), name: FullName, phone: Phone, role: RoleGiven }),
    answer: z.object({ accountId: z.string(), slip: SlipShape }),
    kept: withoutPassword,
    place: ({ role }) => placeOfRole(role),
    async work(given) {
      const role = await fitted(given, given.input.role)
      const issued = await issueAccount(given, given.input.name, given.input.phone)
      await giveRole(given, given.input.id, issued.accountId, role)
      return issued
    },
  }),
  write({
    path: '/api/accounts/roles',
    deed: { vi: 'Giao vai trò', en: 'Gave a role' },
    about: { vi: 'Giao thêm một vai trò.', en: 'Give an account one more role.' },
    who: RECORD,
    stream: 'accounts',
    input: z.object({ id: z.uuid(), accountId: z.string().max(64), role: RoleGiven }),
    answer: z.object({}),
    place: ({ role }) => placeOfRole(role),
    async work(given) {
      const account = await findAccount(given.tx, given.input.accountId)
      if (!account || account.ended_at) accept(refuse(account ? 'accounts/ended' : 'accounts/no-such-account'))
      await giveRole(given, given.input.id, account!.id, await fitted(given, given.input.role))
      return {}
    },
  }),
  write({
    path: '/api/accounts/roles/end',
    deed: { vi: 'Kết thúc vai trò', en: 'Ended a role' },
    about: { vi: 'Kết thúc một vai trò; hết hiệu lực ngay thì mọi phiên đăng nhập kết thúc.', en: 'End a role; when it ends at once, so do the sessions.' },
    who: RECORD,
    stream: 'accounts',
    input: z.object({ id: z.uuid(), holdingId: z.uuid(), lastDay: DayShape, reason: Reason }),
    answer: z.object({}),
    place: ({ holdingId }, tx) => placeOfHolding(tx, holdingId),
    async work(given) {
      const { tx, input, record, actor, today } = given
      const holding = await openHolding(tx, input.holdingId)
      if (!ISSUES[actor!.role as Role]?.includes(holding.role as Role)) accept(refuse('accounts/not-yours-to-issue', { role: holding.role }))
      if (input.lastDay < addDays(holding.from_day as Day, -1)) accept(refuse('accounts/ends-before-it-begins', { from: holding.from_day, to: input.lastDay }))
      await endHolding(tx, holding.id, input.lastDay, input.reason, null)
      await keepAnAdministrator(tx)
      if (input.lastDay < today) await endSessions(tx, holding.account_id)
      record({ subject: holding.account_id, before: { holding: holding.id, to: holding.to_day }, after: { holding: holding.id, to: input.lastDay, reason: input.reason } })
      return {}
    },
  }),
  write({
    path: '/api/accounts/reset',
    deed: { vi: 'Cấp lại mật khẩu', en: 'Reset a password' },
    about: { vi: 'Cấp lại mật khẩu: phiếu mới, mở khóa, kết thúc mọi phiên đăng nhập.', en: 'Reset: a new slip, unlocked, every session ended.' },
    who: RECORD,
    stream: 'accounts',
    input: z.object({ id: z.uuid(), accountId: z.string().max(64) }),
    answer: z.object({ slip: SlipShape }),
    kept: withoutPassword,
    place: ({ accountId }, tx) => placesOf(tx, accountId),
    async work(given) {
      const account = await manageable(given, given.input.accountId)
      const slip = await newSlip(given.now)
      await changePassword(given.tx, account.id, slip.hash, { expires: slip.expires })
      await endSessions(given.tx, account.id)
      await forgetFailures(given.tx, account.username, given.now)
      given.record({ subject: account.id, after: { password: 'reset' } })
      return { slip: { name: account.name, phone: account.username, password: slip.password, expires: slip.expires } }
    },
  }),
  write({
    path: '/api/accounts/end',
    deed: { vi: 'Kết thúc tài khoản', en: 'Ended an account' },
    about: { vi: 'Kết thúc tài khoản.', en: 'End an account.' },
    who: RECORD,
    stream: 'accounts',
    input: z.object({ id: z.uuid(), accountId: z.string().max(64), reason: Reason }),
    answer: z.object({}),
    place: ({ accountId }, tx) => placesOf(tx, accountId),
    async work(given) {
      const { tx, input, now, record, today } = given
      const account = await manageable(given, input.accountId)
      for (const holding of await readHoldingsOn(tx, account.id, today)) {
        const lastDay = holding.from_day > today ? addDays(holding.from_day as Day, -1) : today
        await endHolding(tx, holding.id, lastDay, input.reason, null)
      }
      await endAccount(tx, account.id, now, input.reason)
      await endSessions(tx, account.id)
      await keepAnAdministrator(tx)
      record({ subject: account.id, before: { ended: null }, after: { ended: now, reason: input.reason } })
      return {}
    },
  }),
  write({
    path: '/api/accounts/hand-over',
    deed: { vi: 'Bàn giao', en: 'Handed over' },
    about: { vi: 'Bàn giao khi hết nhiệm kỳ: người cũ thôi vai trò, người mới nhận từ ngày hôm sau.', en: 'Hand-over at a term’s end: the role passes to a successor from the next day on.' },
    who: RECORD,
    stream: 'accounts',
    input: z.object({
      id: z.uuid(), holdingId: z.uuid(), lastDay: DayShape,
      to: z.union([z.object({ accountId: z.string().max(64) }), z.object({ name: FullName, phone: Phone })]),
    }),
    answer: z.object({ accountId: z.string(), slip: SlipShape.nullable() }),
    kept: (answer) => (answer.slip ? { ...answer, slip: { ...answer.slip, password: null } } : answer),
    place: ({ holdingId }, tx) => placeOfHolding(tx, holdingId),
    async work(given) {
      const { tx, input, today } = given
      const holding = await openHolding(tx, input.holdingId)
      const held = RoleGiven.parse({ role: holding.role, areaId: holding.area_id, agencyId: holding.agency_id, clubId: holding.club_id, from: holding.from_day, to: holding.to_day })
      const passed = accept(handOver(held, input.lastDay)) as Exclude<ReturnType<typeof handOver>, { refused: string }>
      const successor = await fitted(given, passed.successor)
      const next = 'accountId' in input.to ? { accountId: await otherAccount(tx, input.to.accountId, holding.account_id), slip: null } : await issueAccount(given, input.to.name, input.to.phone)
      await giveRole(given, input.id, next.accountId, successor)
      await endHolding(tx, holding.id, passed.ends, 'hand-over', input.id)
      if (passed.ends < today) await endSessions(tx, holding.account_id)
      given.record({ subject: holding.account_id, before: { holding: holding.id, to: holding.to_day }, after: { holding: holding.id, to: passed.ends, successor: input.id } })
      return next
    },
  }),
]

async function openHolding(tx: Tx, id: string) {
  const holding = await findHolding(tx, id)
  if (!holding) return accept(refuse('accounts/no-such-role'))
  if (holding.successor) accept(refuse('accounts/already-handed-over'))
  return holding
}

async function otherAccount(tx: Tx, id: string, leaving: string): Promise<string> {
  const account = await findAccount(tx, id)
  if (!account || account.ended_at) accept(refuse(account ? 'accounts/ended' : 'accounts/no-such-account'))
  if (id === leaving) accept(refuse('accounts/same-person'))
  return id
}
