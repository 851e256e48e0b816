/** Tài khoản: who signs in. The phone number is the user name; the officer above hands the account over on a slip. */
import { z } from 'zod'
import { addDays, type Day, isDay } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { HELD_AT, LEVEL_OF, mayIssue, ROLES, type Role } from './role.ts'

export const DayShape = z.string().refine(isDay, { message: 'not a day' }).transform((text) => text as Day)

/** 0912 345 678, +84 912 345 678 → 0912345678. */
export function plainPhone(text: string): string {
  const digits = text.replace(/[\s.()-]/g, '').replace(/^\+?84(?=\d{9}$)/, '0')
  return digits
}
export const Phone = z.string().max(40).transform(plainPhone).refine((digits) => /^0\d{9}$/.test(digits), { message: 'not a phone number' })
export const FullName = z.string().transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' ')).refine((text) => text.length >= 2 && text.length <= 100, { message: 'not a name' })
export const Password = z.string().min(8).max(128)

export const RoleGiven = z.object({
  role: z.enum(ROLES),
  areaId: z.uuid(),
  agencyId: z.uuid().nullish().transform((id) => id ?? null),
  clubId: z.uuid().nullish().transform((id) => id ?? null),
  from: DayShape,
  to: DayShape.nullish().transform((to) => to ?? null),
})
export type RoleGiven = z.output<typeof RoleGiven>

/** Whether the role fits its place: level, agency, club, days. */
export function fitRole(given: RoleGiven, level: string): RoleGiven | Refusal {
  if (given.to && given.to < given.from) return refuse('accounts/ends-before-it-begins', { from: given.from, to: given.to })
  const kind = HELD_AT[given.role]
  if (kind === 'agency' && !given.agencyId) return refuse('accounts/agency-missing', { role: given.role })
  if (kind === 'club' && !given.clubId) return refuse('accounts/club-missing', { role: given.role })
  const wanted = kind === 'club' ? 'commune' : LEVEL_OF[given.role]
  if (wanted && wanted !== level) return refuse('accounts/wrong-level', { role: given.role, wanted, level })
  return { ...given, agencyId: kind === 'agency' ? given.agencyId : null, clubId: kind === 'club' ? given.clubId : null }
}

/** Cấp, đặt lại, kết thúc: only somebody whose own role stands above the role concerned. */
export function issueRole(issuer: Role, given: RoleGiven, level: string): RoleGiven | Refusal {
  if (!mayIssue(issuer, given.role)) return refuse('accounts/not-yours-to-issue', { issuer, role: given.role })
  return fitRole(given, level)
}

/** Bàn giao: the leaving officer's last day, and the same role for the successor from the next day on. */
export function handOver(holding: RoleGiven, lastDay: Day): { ends: Day; successor: RoleGiven } | Refusal {
  if (lastDay < holding.from) return refuse('accounts/ends-before-it-begins', { from: holding.from, to: lastDay })
  if (holding.to && holding.to < lastDay) return refuse('accounts/already-ended', { to: holding.to })
  return { ends: lastDay, successor: { ...holding, from: addDays(lastDay, 1), to: null } }
}

export const FAILURES_ALLOWED = 5
export const LOCKED_MINUTES = 15
export const SLIP_DAYS = 7

export type Failures = { readonly count: number; readonly lockedUntil: string | null }

/** Khóa tạm: after five wrong passwords in a row the account waits fifteen minutes, then counts anew. Times are ISO moments. */
export function failSignIn(before: Failures, now: string): Failures {
  const expired = before.lockedUntil !== null && before.lockedUntil <= now
  const count = (expired ? 0 : before.count) + 1
  const lockedUntil = count >= FAILURES_ALLOWED ? new Date(Date.parse(now) + LOCKED_MINUTES * 60_000).toISOString() : null
  return { count, lockedUntil }
}

export function mayTrySignIn(failures: Failures, now: string): Refusal | undefined {
  return failures.lockedUntil !== null && failures.lockedUntil > now ? refuse('accounts/locked', { until: failures.lockedUntil }) : undefined
}

const LETTERS = 'abcdefghkmnpqrstuvwxyz23456789' // none that are taken for one another on paper

/** The slip's one-time password, read aloud easily: three groups of four. `random` gives whole numbers below the limit. */
export function slipPassword(random: (limit: number) => number): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[random(LETTERS.length)]).join('')
  return `${group()}-${group()}-${group()}`
}

/** A new password must differ from the slip's, and not be the phone number. */
export function choosePassword(next: string, current: string, phone: string): string | Refusal {
  if (next === current) return refuse('accounts/same-password')
  if (next.includes(phone) || /^(.)\1+$/.test(next) || '01234567890123456789'.includes(next)) return refuse('accounts/weak-password')
  return next
}

