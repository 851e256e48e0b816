/** What the server answers about whom to invite; the screens share these shapes. */
import { z } from 'zod'
import { MEASURES } from '#features/clubs/composition-band.ts'
import { StandingShape } from './member-view.ts'

const KindShape = z.object({ age: z.enum(['under-55', '55-59', '60-up', '55-up', 'under-60']).optional(), woman: z.boolean().optional(), poor: z.boolean().optional(), minority: z.boolean().optional() })
const KindCount = z.object({ kind: KindShape, count: z.number() })
const CountsShape = z.object({ total: z.number(), 'aged-55': z.number(), 'aged-60': z.number(), women: z.number(), poor: z.number(), young: z.number(), minority: z.number() })
export const NavigationView = z.object({
  on: z.string(), upTo: z.number(), standings: z.array(StandingShape),
  outcome: z.enum(['within', 'ways', 'none', 'no-bands']),
  smallest: z.number().nullable(),
  ranges: z.array(z.object({ measure: z.enum(MEASURES), least: z.number(), most: z.number() })),
  ways: z.array(z.object({ people: z.number(), kinds: z.array(KindCount), after: CountsShape, standings: z.array(StandingShape) })),
  /** Why one person fewer does not do, measure by measure. */
  oneFewer: z.array(z.object({ measure: z.enum(MEASURES), against: z.enum(MEASURES).nullable(), why: z.enum(['under', 'over', 'between']), count: z.number(), total: z.number() })),
  /** What stands in the way, and the proof: the spans of all reasons together cover every number of people up to `upTo`. */
  blocking: z.array(z.enum(MEASURES)),
  proof: z.array(z.object({ measure: z.enum(MEASURES), against: z.enum(MEASURES).nullable(), why: z.enum(['under', 'over', 'between']), spans: z.array(z.object({ from: z.number(), to: z.number() })) })),
})
export type NavigationView = z.output<typeof NavigationView>
export const ChoiceView = z.object({
  /** All who would like to join, those of the smallest set first. */
  applicants: z.array(z.object({ personId: z.string(), fullName: z.string(), birthYear: z.number().nullable(), class: z.string().nullable(), classYear: z.number().nullable(), chosen: z.boolean() })),
  missing: z.array(KindCount), found: z.boolean(), before: z.array(StandingShape), after: z.array(StandingShape), afterCounts: CountsShape,
})
export type ChoiceView = z.output<typeof ChoiceView>
