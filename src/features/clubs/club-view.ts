/** What the server answers about clubs; the screens share these shapes. */
import { z } from 'zod'
import { OFFICES } from './board.ts'
import { PlaceFacts } from './candidate-place.ts'
import { COVERS } from './club.ts'
import { EVENT_KINDS, STATUSES } from './club-event.ts'
import { FILE_KINDS } from './club-file.ts'
import { SETTING_NAMES } from './club-setting.ts'
import { MEASURES } from './composition-band.ts'
import { STEPS } from './founding-step.ts'

const text = z.string().nullable()
export const StepShape = z.object({ step: z.enum(STEPS), doneOn: text, due: text, eventId: text, fileId: text, number: text, state: z.enum(['done', 'passed', 'next', 'overdue', 'open']) })

/** One line of the register. Days are YYYY-MM-DD; areas are called as on the day asked for. */
export const ClubRow = z.object({
  id: z.string(), name: z.string(), number: z.number().nullable(), status: z.enum(STATUSES), commune: z.string(), communeId: z.string(), district: text, districtId: text, provinceId: text, hamlet: text, covers: z.string(),
  planId: text, paperOnly: z.boolean(), predecessor: text, plannedOn: text, decidedOn: text, decision: text, decidedBy: text, launchedOn: text, firstMeetingOn: text, chair: text, chairPhone: text, boardSize: z.number(),
  stepsDone: z.number(), nextStep: z.enum(STEPS).nullable(), nextDue: text, overdue: z.boolean(),
})
export type ClubRow = z.output<typeof ClubRow>

export const EventView = z.object({
  id: z.string(), kind: z.enum(EVENT_KINDS), day: z.string(), number: text, issuer: text, reason: text, intoId: text, fileId: text, madeBy: text, madeAt: z.string(), voidedAt: text, voidedBy: text, voidReason: text,
})
export type EventView = z.output<typeof EventView>
export const TermView = z.object({
  id: z.string(), personId: z.string(), office: z.enum(OFFICES), from: z.string(), to: text, decision: text, name: z.string(), phone: text, handedTo: text, endedReason: text, handoverFileId: text,
})
export const GroupView = z.object({ id: z.string(), name: z.string(), task: text, leaderId: text, leader: text, from: z.string(), to: text })
export const FileView = z.object({ id: z.string(), kind: z.enum(FILE_KINDS), title: z.string(), day: z.string(), fileId: z.string(), name: z.string(), size: z.number() })
export const SettingView = z.object({ id: z.string(), clubId: text, name: z.enum(SETTING_NAMES), value: z.unknown(), from: z.string(), source: text })
export const BandView = z.object({ measure: z.enum(MEASURES), kind: z.enum(['band', 'floor']), lower: z.number(), upper: z.number().nullable(), decision: z.string(), from: z.string(), clubId: text })
export const CandidateView = z.object({ id: z.string(), areaId: z.string(), area: z.string(), hamlet: text, facts: PlaceFacts, note: text, chosen: z.boolean() })
export const UpkeepView = z.object({
  kept: z.boolean().nullable(), every: z.enum(['month', 'quarter']), rule: z.object({ cycles: z.number(), met: z.boolean(), reported: z.boolean(), fundBook: z.boolean() }), ruleFrom: z.string(), ruleSource: text,
  cycles: z.array(z.object({ months: z.array(z.string()), met: z.boolean().nullable(), reported: z.boolean().nullable(), fundBook: z.boolean().nullable() })),
  months: z.array(z.object({ month: z.string(), met: z.boolean(), reported: z.boolean(), fundBook: z.boolean(), evidence: z.string() })),
})

export const ClubView = z.object({
  on: z.string(),
  club: ClubRow.extend({ predecessorId: text, predecessorSince: text }),
  areaLine: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string(), level: z.string() })),
  places: z.array(z.object({ areaId: z.string(), hamlet: text, covers: z.enum(COVERS), from: z.string(), to: text })),
  mayFollow: z.array(z.enum(EVENT_KINDS)),
  steps: z.array(StepShape),
  candidates: z.array(CandidateView),
  terms: z.array(TermView),
  board: z.object({ people: z.number(), size: z.enum(['few', 'many', 'fits']), missing: z.array(z.enum(OFFICES)), lower: z.number().nullable(), upper: z.number().nullable() }),
  groups: z.array(GroupView),
  files: z.array(FileView),
  settings: z.array(SettingView),
  inForce: z.array(SettingView),
  bands: z.array(BandView),
  upkeep: UpkeepView,
})
export type ClubView = z.output<typeof ClubView>

/** The plan's breakdown by district against the clubs founded for it. */
export const FoundingView = z.object({
  on: z.string(),
  rows: z.array(ClubRow.extend({ steps: z.array(StepShape) })),
  breakdown: z.array(z.object({ area: z.string(), wanted: z.number().nullable(), founded: z.number(), preparing: z.number(), missing: z.number() })),
})
export type FoundingView = z.output<typeof FoundingView>
