import { createHmac, timingSafeEqual } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { username } from 'better-auth/plugins/username'
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** What the rest of the server needs of signing in. Sessions are looked up in the database each time, so ending one holds at once. */
export type SignIn = {
  /** The cookies to set, or null when number and password do not fit. */
  enter(phone: string, password: string, headers: Headers): Promise<readonly string[] | null>
  /** The account's id, or null. */
  accountOf(headers: Headers): Promise<string | null>
  leave(headers: Headers): Promise<readonly string[]>
}
export type SignInOptions = { readonly secret: string; /** e.g. `https://clb.example.vn`; https makes cookies Secure. */ readonly origin: string }

export const SESSION_HOURS = 12

/** better-auth over our own tables (migration accounts); the user name is the phone number, the mandatory e-mail can never be delivered. */
export function makeSignIn(db: Database, { secret, origin }: SignInOptions): SignIn {
  const auth = betterAuth({
    baseURL: origin,
    secret,
    database: { db: db as never, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false }, // by address it would lock out a whole commune; we lock by account instead
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    plugins: [username({ minUsernameLength: 8, maxUsernameLength: 15, usernameValidator: (name) => /^\d+$/.test(name) })],
    session: { modelName: 'session', expiresIn: SESSION_HOURS * 3600, disableSessionRefresh: true, cookieCache: { enabled: false }, fields: SESSION_FIELDS },
    user: { modelName: 'account', fields: USER_FIELDS },
    account: { modelName: 'credential', fields: CREDENTIAL_FIELDS },
    verification: { modelName: 'verification', fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' } },
    advanced: { useSecureCookies: origin.startsWith('https:'), cookiePrefix: 'lth', database: { generateId: () => crypto.randomUUID() } },
  })
  return {
    async enter(phone, password, headers) {
      const answer = await auth.api.signInUsername({ body: { username: phone, password }, headers, asResponse: true })
      return answer.ok ? answer.headers.getSetCookie() : null
    },
    async accountOf(headers) {
      const cookies = headers.get('cookie')
      if (!cookies) return null
      const { authCookies, secret: key } = await auth.$context
      const token = tokenOf(cookies, authCookies.sessionToken.name, key)
      return token && findSession(db, token)
    },
    async leave(headers) {
      const answer = await auth.api.signOut({ headers, asResponse: true })
      return answer.headers.getSetCookie()
    },
  }
}

/** The session's token, where the cookie is signed by us as better-auth signs it: `token.signature`. */
function tokenOf(cookies: string, name: string, key: string): string | null {
  const given = cookies.split(/; */).find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1)
  const [, token, signature] = /^(.+)\.([\w+/]{43}=)$/.exec(plain(given ?? '')) ?? []
  if (!token || !signature) return null
  return timingSafeEqual(createHmac('sha256', key).update(token).digest(), Buffer.from(signature, 'base64')) ? token : null
}
function plain(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/**
 * Whose the session is, by one statement. better-auth would take two, and takes the moments that our databases give as text (sql-values.ts) for
 * ones that never come: to it no session ends.
 */
async function findSession(db: Database, token: string): Promise<string | null> {
  const { rows } = await sql<{ account_id: string }>`select account_id from session where token = ${token} and expires_at > ${new Date().toISOString()}`.execute(db)
  return rows[0]?.account_id ?? null
}

/** scrypt, as better-auth checks it. */
export const hashSecret = (password: string): Promise<string> => hashPassword(password)
export const isSecret = (password: string, hash: string): Promise<boolean> => verifyPassword({ password, hash })

const USER_FIELDS = { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' }
const SESSION_FIELDS = { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at', ipAddress: 'address', userAgent: 'device', userId: 'account_id' }
const CREDENTIAL_FIELDS = {
  accountId: 'external_id', providerId: 'provider', userId: 'account_id', accessToken: 'access_token', refreshToken: 'refresh_token', idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at', refreshTokenExpiresAt: 'refresh_token_expires_at', createdAt: 'created_at', updatedAt: 'updated_at',
}
