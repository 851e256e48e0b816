import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import { isDay } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import { read, type Route, write } from '#server/route.ts'
import { LEVELS } from './area.ts'
import { AreaChangeFile, type PlannedChange, planChange } from './area-change.ts'
import { findLastChange, insertChange, readChanges, undoChange } from './area-change.db.ts'
import { findArea, readAllSpells, readAreas, readHistory, readHomeArea } from './area.db.ts'

const AreaShape = z.object({
  id: z.string(), unitId: z.string(), code: z.string(), name: z.string(), kind: z.string(), level: z.enum(LEVELS), parentId: z.string().nullable(), from: z.string(), to: z.string().nullable(),
})
const OnDay = z.string().refine(isDay, { message: 'not a day' }).transform((text) => text as Day)
const READ = { thing: 'areas', action: 'read' } as const
const RECORD = { thing: 'areas', action: 'record' } as const

const Touched = z.object({
  ends: z.array(AreaShape), begins: z.array(AreaShape), successions: z.array(z.object({ from: z.string(), to: z.string() })),
})
const touchedBy = (planned: PlannedChange) => ({ ends: planned.ends.map(({ area, lastDay }) => ({ ...area, to: lastDay })), begins: [...planned.begins], successions: [...planned.successions] })
const isReferred = (problem: unknown): boolean => (problem as { code?: string }).code === '23503'

export const areaRoutes: readonly Route[] = [
  read({
    path: '/api/areas',
    about: { vi: 'Các đơn vị hành chính vào một ngày.', en: 'Administrative units as on a day.' },
    who: READ,
    input: z.object({ on: OnDay.optional(), level: z.enum(LEVELS).optional(), parent: z.uuid().optional(), q: z.string().max(100).optional() }),
    answer: z.object({ on: z.string(), home: z.string(), areas: z.array(AreaShape) }),
    async work({ tx, input, today }) {
      const on = input.on ?? today
      return { on, home: await readHomeArea(tx, on), areas: await readAreas(tx, { ...input, on }) }
    },
  }),
  read({
    path: '/api/areas/:areaId/history',
    about: { vi: 'Một đơn vị qua thời gian: tên, cấp trên, tách, nhập.', en: 'One unit through time.' },
    who: READ,
    input: z.object({ areaId: z.uuid() }),
    answer: z.object({ spells: z.array(AreaShape), predecessors: z.array(AreaShape), successors: z.array(AreaShape) }),
    async work({ tx, input }) {
      if (!(await findArea(tx, input.areaId))) accept(refuse('areas/no-such-area'))
      return readHistory(tx, input.areaId)
    },
  }),
  read({
    path: '/api/areas/changes',
    about: { vi: 'Các thay đổi địa giới đã ghi.', en: 'The boundary changes recorded.' },
    who: READ,
    input: z.object({}),
    answer: z.object({ changes: z.array(z.object({ id: z.string(), decision: z.string(), title: z.string(), day: z.string(), undoneAt: z.string().nullable() })) }),
    async work({ tx }) {
      const rows = await readChanges(tx)
      return { changes: rows.map((row) => ({ id: row.id, decision: row.decision, title: row.title, day: row.day, undoneAt: row.undone_at })) }
    },
  }),
  read({
    path: '/api/areas/changes/preview',
    method: 'post',
    about: { vi: 'Chạy thử một thay đổi địa giới: chạm tới những gì; không ghi gì.', en: 'Dry run of a boundary change; nothing is written.' },
    who: RECORD,
    input: z.object({ change: AreaChangeFile }),
    answer: Touched,
    place: async (_, tx, today) => ({ areaId: await readHomeArea(tx, today) }),
    work: async ({ tx, input }) => touchedBy(accept(planChange(input.change, await readAllSpells(tx), () => crypto.randomUUID())) as PlannedChange),
  }),
  write({
    path: '/api/areas/changes',
    deed: { vi: 'Ghi thay đổi địa giới', en: 'Recorded a boundary change' },
    about: { vi: 'Ghi một thay đổi địa giới theo văn bản.', en: 'Apply a boundary change.' },
    who: RECORD,
    stream: 'areas',
    input: z.object({ id: z.uuid(), change: AreaChangeFile }),
    answer: Touched,
    place: async (_, tx, today) => ({ areaId: await readHomeArea(tx, today) }),
    async work({ tx, input, now, record, touch }) {
      const planned = accept(planChange(input.change, await readAllSpells(tx), () => crypto.randomUUID())) as PlannedChange
      await insertChange(tx, input.id, input.change, planned, now)
      touch('areas')
      record({ subject: input.id, after: { ...input.change, ends: planned.ends.length, begins: planned.begins.length } })
      return touchedBy(planned)
    },
  }),
  write({
    path: '/api/areas/changes/undo',
    deed: { vi: 'Hoàn tác thay đổi địa giới', en: 'Undid a boundary change' },
    about: { vi: 'Hoàn tác thay đổi địa giới ghi sau cùng.', en: 'Undo the last boundary change.' },
    who: RECORD,
    stream: 'areas',
    input: z.object({ id: z.uuid(), changeId: z.uuid() }),
    answer: z.object({}),
    place: async (_, tx, today) => ({ areaId: await readHomeArea(tx, today) }),
    async work({ tx, input, now, record, touch }) {
      const last = await findLastChange(tx)
      if (last?.id !== input.changeId) accept(refuse('areas/not-the-last-change'))
      await undoChange(tx, input.changeId, now).catch((problem) => accept(isReferred(problem) ? refuse('areas/change-in-use') : throwing(problem)))
      touch('areas')
      record({ subject: input.changeId, before: { undone: null }, after: { undone: now } })
      return {}
    },
  }),
]

function throwing(problem: unknown): never {
  throw problem
}
