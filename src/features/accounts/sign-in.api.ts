/** Đăng nhập: signing in and out, the first administrator, one's own password. */
import { z } from 'zod'
import type { Database } from '#server/database.ts'
import { accept } from '#server/accept.ts'
import { entry, read, type Route, write } from '#server/route.ts'
import { hashSecret, isSecret } from '#server/sign-in.ts'
import { isRefusal, refuse } from '#kernel/refusal.ts'
import { abilitiesOf } from './access.ts'
import { choosePassword, failSignIn, FullName, mayTrySignIn, Password, Phone } from './account.ts'
import {
  changePassword, endSessions, findAccount, findAccountByPhone, forgetFailures, hasAdministrator, insertAccount, insertHolding, readFailures, readPasswordHash, saveFailures,
} from './account.db.ts'
import { readRolesHeld } from './account-list.db.ts'
import { type Role, ROLES } from './role.ts'
import { readHomeArea } from '#features/areas/area.db.ts'
import { readSetupHash } from './setup-code.db.ts'

export const RoleHeldShape = z.object({
  id: z.string(), role: z.enum(ROLES), areaId: z.string(), areaCode: z.string(), areaName: z.string(), agencyId: z.string().nullable(), agencyName: z.string().nullable(),
  clubId: z.string().nullable(), from: z.string(), to: z.string().nullable(),
})
const AccountShape = z.object({ id: z.string(), name: z.string(), phone: z.string(), mustChangePassword: z.boolean() })

/** Signs in, whoever the cookies are for; counts failures by phone, and says the same for an unknown phone as for a wrong password. */
async function tryToEnter(db: Database, phone: string, now: string, enter: () => Promise<readonly string[] | null>): Promise<readonly string[]> {
  accept(await db.transaction().execute(async (tx) => mayTrySignIn(await readFailures(tx, phone, now), now) ?? null))
  const account = await findAccountByPhone(db, phone)
  const expired = account?.slip_expires_at != null && account.slip_expires_at < now
  const cookies = await enter()
  if (cookies && account && !account.ended_at && !expired) {
    await forgetFailures(db, phone, now)
    return cookies
  }
  const failures = await db.transaction().execute(async (tx) => {
    const counted = failSignIn(await readFailures(tx, phone, now), now)
    await saveFailures(tx, phone, counted, now)
    return counted
  })
  accept(mayTrySignIn(failures, now) ?? null)
  return accept(refuse(cookies && expired ? 'accounts/slip-expired' : cookies && account?.ended_at ? 'accounts/ended' : 'accounts/wrong-sign-in'))
}

export const signInRoutes: readonly Route[] = [
  read({
    path: '/api/session',
    about: { vi: 'Ai đang đăng nhập, giữ vai trò nào, được làm gì.', en: 'Who is signed in, in which roles, and what they may do.' },
    who: 'anyone',
    input: z.object({}),
    answer: z.object({
      account: AccountShape.nullable(), roles: z.array(RoleHeldShape), can: z.record(z.string(), z.array(z.string())), today: z.string(), sample: z.boolean(), setupNeeded: z.boolean(),
    }),
    async work({ tx, actor, today, sample }) {
      const account = actor && (await findAccount(tx, actor.accountId))
      return {
        account: account ? { id: account.id, name: account.name, phone: account.username, mustChangePassword: account.must_change_password } : null,
        roles: actor ? await readRolesHeld(tx, actor.accountId, today) : [],
        can: abilitiesOf((actor?.holdings ?? []).map((holding) => holding.role as Role)) as Record<string, string[]>,
        today,
        sample,
        setupNeeded: !actor && !(await hasAdministrator(tx)),
      }
    },
  }),
  entry({
    path: '/api/session',
    about: { vi: 'Đăng nhập bằng số điện thoại và mật khẩu.', en: 'Sign in with phone number and password.' },
    who: 'anyone',
    input: z.object({ phone: Phone, password: z.string().min(1).max(128) }),
    answer: z.object({}),
    async work({ db, input, headers, now, signIn }) {
      const cookies = await tryToEnter(db, input.phone, now, () => signIn.enter(input.phone, input.password, headers))
      return { answer: {}, cookies }
    },
  }),
  entry({
    path: '/api/session/end',
    about: { vi: 'Đăng xuất khỏi máy này.', en: 'Sign out on this device.' },
    who: 'anyone',
    input: z.object({}),
    answer: z.object({}),
    work: async ({ headers, signIn }) => ({ answer: {}, cookies: await signIn.leave(headers) }),
  }),
  write({
    path: '/api/session/end-everywhere',
    deed: { vi: 'Đăng xuất khỏi mọi máy', en: 'Signed out everywhere' },
    about: { vi: 'Đăng xuất khỏi mọi máy.', en: 'Sign out on every device.' },
    who: 'signed-in',
    stream: 'accounts',
    input: z.object({ id: z.uuid() }),
    answer: z.object({ ended: z.number() }),
    async work({ tx, actor, record }) {
      const ended = await endSessions(tx, actor!.accountId)
      record({ subject: actor!.accountId, before: { sessions: ended }, after: { sessions: 0 } })
      return { ended }
    },
  }),
  write({
    path: '/api/session/password',
    deed: { vi: 'Đổi mật khẩu', en: 'Changed a password' },
    about: { vi: 'Tự đổi mật khẩu; mọi máy khác bị đăng xuất.', en: 'Change one’s own password; every device is signed out.' },
    who: 'signed-in',
    stream: 'accounts',
    input: z.object({ id: z.uuid(), current: z.string().min(1).max(128), next: Password }),
    answer: z.object({}),
    async work({ tx, actor, input, record }) {
      const account = (await findAccount(tx, actor!.accountId))!
      if (!(await isSecret(input.current, await readPasswordHash(tx, account.id)))) accept(refuse('accounts/wrong-password'))
      const next = accept(choosePassword(input.next, input.current, account.username)) as string
      await changePassword(tx, account.id, await hashSecret(next), null)
      await endSessions(tx, account.id)
      record({ subject: account.id, after: { password: 'changed' } })
      return {}
    },
  }),
  write({
    path: '/api/setup',
    deed: { vi: 'Lập tài khoản quản trị đầu tiên', en: 'Made the first administrator' },
    about: { vi: 'Lập quản trị viên đầu tiên bằng mã một lần in ra khi khởi động.', en: 'Make the first administrator with the one-time code printed at the first start.' },
    who: 'anyone',
    stream: 'accounts',
    input: z.object({ id: z.uuid(), code: z.string().max(40), name: FullName, phone: Phone, password: Password }),
    answer: z.object({ accountId: z.string() }),
    async work({ tx, input, today, record, sample }) {
      if (await hasAdministrator(tx)) accept(refuse('accounts/already-set-up'))
      const hash = await readSetupHash(tx)
      if (!hash || !(await isSecret(input.code.trim().toLowerCase(), hash))) accept(refuse('accounts/wrong-setup-code'))
      const password = choosePassword(input.password, '', input.phone)
      if (isRefusal(password)) accept(password)
      const area = await readHomeArea(tx, today)
      const accountId = crypto.randomUUID()
      await insertAccount(tx, { id: accountId, name: input.name, phone: input.phone, passwordHash: await hashSecret(input.password), mustChange: false, slipExpires: null, sample })
      await insertHolding(tx, { id: input.id, accountId, role: 'administrator', areaId: area, agencyId: null, clubId: null, from: today, to: null, issuedBy: null })
      record({ subject: accountId, after: { name: input.name, phone: input.phone, role: 'administrator' } })
      return { accountId }
    },
  }),
]
