/** The shapes in which plans cross the wire. */
import { z } from 'zod'
import { type Day, isDay } from '#kernel/day.ts'
import type { Plan } from './plan.ts'
import type { Piece, PlanDocument } from './plan-document.ts'

export const OnDay = z.string().refine(isDay, { message: 'not a day' }).transform((text) => text as Day)

/** A file as the browser reads it; 10 MB of bytes in base64. */
export const FileGiven = z.object({ name: z.string().min(1).max(255), content: z.string().max(15_000_000) })

/** Answers to the reader's questions, by the question's code; an empty text is no answer. */
export const Answers = z.record(z.string().max(60), z.string().trim().max(500))

export const HeadShape = z.object({
  id: z.string(), areaId: z.string(), agencyId: z.string().nullable(), parentId: z.string().nullable(), kind: z.enum(['decision', 'project', 'plan', 'implementing-plan']),
  number: z.string().nullable(), day: z.string().nullable(), title: z.string(), years: z.object({ from: z.number(), to: z.number() }).nullable(), signedAt: z.string().nullable(), version: z.number(),
})

const ROLES = [
  'superior', 'issuer', 'motto', 'number', 'place-date', 'kind', 'title', 'basis', 'section', 'heading', 'point', 'paragraph', 'bullet', 'note', 'closing',
  'recipients', 'recipient', 'authority', 'signer', 'annex-title', 'annex-reference', 'annex-unit', 'table',
] as const satisfies readonly Piece['role'][]

const PieceShape = z.object({
  anchor: z.string().max(40), role: z.enum(ROLES), label: z.string().max(60), text: z.string().max(20_000), line: z.number().int().min(0),
  rows: z.array(z.array(z.object({ text: z.string().max(20_000), line: z.number().int().min(0) })).max(100)).max(5000).exactOptional(),
})
export const DocumentShape: z.ZodType<PlanDocument, PlanDocument> = z.object({ pieces: z.array(PieceShape).max(20_000) })

/** What is read out of the text is the server's own; screens take its type from `plan.ts`. */
export const PlanShape = z.custom<Plan>((value) => typeof value === 'object' && value !== null && 'targets' in value)
