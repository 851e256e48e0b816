/** Câu lạc bộ: what it is called, where it is, where it comes from. */
import { z } from 'zod'
import { type Day, isDay } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { fold } from '#kernel/vietnamese.ts'

/** Một thôn · nhiều thôn · cả xã. */
export const COVERS = ['hamlet', 'hamlets', 'commune'] as const
const tidy = (given: string): string => given.normalize('NFC').trim().replace(/\s+/g, ' ')
const text = (most: number) => z.string().max(most).nullish().transform((given) => (given ? tidy(given) : '') || null)

export const ClubName = z.string().max(150).transform(tidy).refine((given) => given.length >= 3, { message: 'not a name' })
export const PlaceShape = z.object({ areaId: z.uuid(), hamlet: text(100), covers: z.enum(COVERS) })
export const ClubShape = z.object({
  name: ClubName,
  /** In its commune: "CLB số 1". */
  number: z.int().min(1).max(99).nullable(),
  predecessorId: z.uuid().nullish().transform((id) => id ?? null),
  predecessor: text(150),
  predecessorSince: z.string().refine(isDay, { message: 'not a day' }).transform((given) => given as Day).nullish().transform((given) => given ?? null),
  planId: z.uuid().nullish().transform((id) => id ?? null),
  paperOnly: z.boolean(),
})
export type ClubGiven = z.output<typeof ClubShape>
export type PlaceGiven = z.output<typeof PlaceShape>
export type ClubPlace = PlaceGiven & { readonly from: Day; readonly to: Day | null }
export type Club = ClubGiven & { readonly id: string }

export const placeOn = (places: readonly ClubPlace[], on: Day): ClubPlace | undefined => places.find(({ from, to }) => from <= on && (to === null || on <= to)) ?? places.at(-1)
export const foldedClubName = (name: string): string => fold(name)

/** Chuyển địa điểm: the next spell begins after the last one. Answers the spell that ends. */
export function moveClub(places: readonly ClubPlace[], from: Day): ClubPlace | Refusal {
  const last = places.at(-1)
  if (!last) return refuse('clubs/no-such-club')
  return from > last.from ? last : refuse('clubs/moved-too-early', { from: last.from })
}
