/** Bộ chỉ số quỹ, as it is answered. */
import { z } from 'zod'
import { RATIO_WHYS, RATIOS } from './ratio-pack.ts'

export const RatiosView = z.object({ on: z.string(), ratios: z.array(z.object({ name: z.enum(RATIOS), value: z.number().nullable(), why: z.enum(RATIO_WHYS).nullable(), part: z.number().nullable(), whole: z.number().nullable() })) })
export type RatiosView = z.output<typeof RatiosView>
