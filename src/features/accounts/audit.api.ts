/** Nhật ký: who changed what, and the proof that nobody altered the log. */
import { z } from 'zod'
import { readHomeArea } from '#features/areas/area.db.ts'
import { type Day, isDay } from '#kernel/day.ts'
import { readAuditEntries } from '#server/audit.ts'
import { read, type Route } from '#server/route.ts'
import { readAccountNames } from './account-list.db.ts'

const OnDay = z.string().refine(isDay, { message: 'not a day' }).transform((text) => text as Day)
const Entry = z.object({
  stream: z.string(), position: z.number(), at: z.string(), account: z.string().nullable(), role: z.string().nullable(), act: z.string(), deed: z.object({ vi: z.string(), en: z.string() }).nullable(), subject: z.string(), before: z.unknown(), after: z.unknown(),
})

export const auditRoutes: readonly Route[] = [
  read({
    path: '/api/audit',
    about: { vi: 'Nhật ký thay đổi, mới nhất trước.', en: 'The log of changes, newest first.' },
    who: { thing: 'audit', action: 'read' },
    input: z.object({ stream: z.string().max(100).optional(), from: OnDay.optional(), to: OnDay.optional(), account: z.string().max(64).optional() }),
    answer: z.object({ entries: z.array(Entry), faults: z.array(z.object({ stream: z.string(), position: z.number().nullable(), what: z.string() })) }),
    // The log is of the whole programme, so it is for whoever audits at the province.
    place: async (_, tx, today) => ({ areaId: await readHomeArea(tx, today) }),
    async work({ tx, input, proveAudit, deedOf }) {
      const rows = await readAuditEntries(tx, { ...input, limit: 500 })
      const names = await readAccountNames(tx, [...new Set(rows.flatMap((row) => row.account_id ?? []))])
      return {
        entries: rows.map((row) => ({
          stream: row.stream, position: row.position, at: row.at, account: row.account_id && (names.get(row.account_id) ?? row.account_id), role: row.role, act: row.act, deed: deedOf(row.act), subject: row.subject, before: row.before, after: row.after,
        })),
        faults: await proveAudit(),
      }
    },
  }),
]
