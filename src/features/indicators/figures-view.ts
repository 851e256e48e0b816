/** What the server answers about figures and progress; the screens share these shapes. */
import { z } from 'zod'
import { ClubRow } from '#features/clubs/club-view.ts'
import { StandingShape } from '#features/members/member-view.ts'
import { BADGES } from '#kernel/progress.ts'
import { COUNTED } from './figures.ts'

const text = z.string().nullable()
export const CountedShape = z.object(Object.fromEntries(COUNTED.map((name) => [name, z.number()])) as Record<(typeof COUNTED)[number], z.ZodNumber>)
/** A line of the register with its figures. `counts`: the club is founded, so its people count in sums. */
export const ClubFiguresRow = ClubRow.extend({ counts: z.boolean(), figures: CountedShape, standings: z.array(StandingShape), keptUp: z.boolean().nullable() })
export type ClubFiguresRow = z.output<typeof ClubFiguresRow>
export const FiguresView = z.object({ on: z.string(), rows: z.array(ClubFiguresRow), sum: CountedShape.extend({ clubs: z.number(), standings: z.array(StandingShape) }) })
export type FiguresView = z.output<typeof FiguresView>

const SourceShape = z.enum(['budget', 'care-fund', 'mobilised', 'other'])
export const ProgressView = z.object({
  on: z.string(), planId: z.string(),
  /** False when the reader sees only a part of the plan's area. */
  whole: z.boolean(),
  /** Seed capital against the plan, for who may see sums of money; null for all others, and where the plan names none. */
  seed: z
    .object({
      anchor: z.string(), clubs: z.number(), each: z.object({ source: SourceShape, amount: z.number() }),
      sources: z.array(z.object({ source: SourceShape, wanted: z.number(), received: z.number(), gap: z.number(), badge: z.enum(BADGES) })),
      founded: z.number(), withBooks: z.number(), received: z.number(), lacking: z.array(z.object({ clubId: z.string(), club: z.string(), received: z.number() })),
    })
    .nullable(),
  /** People whose income is better after a loan, out of those who borrowed. */
  bettered: z.object({ borrowers: z.number(), told: z.number(), bettered: z.number(), clubs: z.number(), withBooks: z.number() }),
  targets: z.array(
    z.object({
      anchor: z.string(), measure: z.string(), text: z.string(), actual: z.number().nullable(), of: z.number().nullable(), unit: z.enum(['club', 'person', 'percent', 'other']),
      wanted: z.object({ lower: z.number(), upper: z.number().nullable() }).nullable(), expected: z.number().nullable(), complete: z.number(), clubs: z.number(), clubsReported: z.number(), clubsWithin: z.number().nullable(),
      badge: z.enum(BADGES), gap: z.array(z.object({ clubId: z.string(), club: z.string(), count: z.number().nullable(), of: z.number().nullable() })),
    }),
  ),
})
export type ProgressView = z.output<typeof ProgressView>

export const FrozenView = z.object({
  clubId: z.string(), first: z.string(), last: z.string(), figures: CountedShape, frozenBy: text, frozenAt: z.string(), drift: z.array(z.object({ name: z.enum(COUNTED), frozen: z.number(), now: z.number() })),
})
export type FrozenView = z.output<typeof FrozenView>
