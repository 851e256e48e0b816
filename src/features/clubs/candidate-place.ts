/** Địa bàn dự kiến: places compared before one is chosen (plan, IV.2: "lựa chọn các địa bàn phù hợp"). The criteria are a list, not a formula: people choose. */
import { z } from 'zod'

/** People of 55 and over · poor, near-poor, difficult households · people who want to join · candidates for the board · a place to meet · kilometres to the commune's centre · Care Fund able to give its 20 million · the commune association agrees. */
export const CRITERIA = ['aged-55', 'poor-households', 'willing', 'board-candidates', 'meeting-place', 'distance-km', 'care-fund', 'association'] as const
export type Criterion = (typeof CRITERIA)[number]
/** The others are answered yes, no or not known yet. */
export const IS_COUNT: Record<Criterion, boolean> = { 'aged-55': true, 'poor-households': true, willing: true, 'board-candidates': true, 'meeting-place': false, 'distance-km': true, 'care-fund': false, association: false }

export const PlaceFacts = z.partialRecord(z.enum(CRITERIA), z.union([z.int().min(0).max(100_000), z.enum(['yes', 'no', 'unsure'])]))
export type PlaceFacts = z.output<typeof PlaceFacts>
export type CandidatePlace = { readonly id: string; readonly areaId: string; readonly hamlet: string | null; readonly facts: PlaceFacts; readonly note: string | null; readonly chosen: boolean }
