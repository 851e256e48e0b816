/** Mức cơ cấu: how many of a club's members should be of a kind, as a band or a floor, with the day and the decision it holds from. Whole percents and whole people; nothing is rounded. */
import { type Norm, normsOn } from '#features/plans/programme-norms.ts'
import type { Day } from '#kernel/day.ts'
import { type Refusal, refuse } from '#kernel/refusal.ts'

/** Từ 55 tuổi · từ 60 tuổi · nữ · nghèo, cận nghèo hoặc khó khăn · trẻ (dưới 55 tuổi) · dân tộc thiểu số. */
export const MEASURES = ['aged-55', 'aged-60', 'women', 'poor', 'young', 'minority'] as const
export type Measure = (typeof MEASURES)[number]

/** Percent as 70. A `band` is from lower to upper, a `floor` at least lower, with no upper. `clubId` null: the whole programme's. */
export type Band = {
  readonly measure: Measure
  readonly kind: 'band' | 'floor'
  readonly lower: number
  readonly upper: number | null
  readonly decision: string
  readonly from: Day
  readonly clubId: string | null
}

/** The bands in force on the day, in the order of the measures: what a club entered for itself, else what the programme entered since the decision in force began, else what that decision gives. */
export function bandsOn(on: Day, entered: readonly Band[], clubId: string | null): readonly Band[] {
  const norms = normsOn(on)
  const given = norms ? defaultsOf(norms.decision.number, norms) : []
  const since = norms?.decision.from
  // A new decision ends what the programme had entered under the one before it; a club's own regulation it leaves standing.
  const held = entered.filter((band) => band.from <= on && (band.clubId === null ? since === undefined || band.from >= since : band.clubId === clubId))
  return MEASURES.flatMap((measure) => {
    const named = held.filter((band) => band.measure === measure)
    const own = named.filter((band) => band.clubId !== null)
    const among = own.length > 0 ? own : named.length > 0 ? named : given.filter((band) => band.measure === measure)
    return among.length > 0 ? [among.reduce((latest, band) => (band.from >= latest.from ? band : latest))] : []
  })
}

/**
 * Only what the decision in force says itself. Decision 1648 of 2025 says nothing on how a club is made up that has been read: no band, and no verdict, until somebody enters one.
 * Decision 1336 of 2020 asks for 60–70 % "người cao tuổi", by law those of 60 and over; the clubs went on counting from 55 under it, so the band stands on 55. A province that counts from 60 enters its own.
 */
function defaultsOf(decision: string, norms: { readonly elderlyPercent: Norm; readonly womenPercent: Norm; readonly poorPercent: Norm; readonly youngPercent: Norm }): readonly Band[] {
  const figures: readonly (readonly [Measure, Norm])[] = [['aged-55', norms.elderlyPercent], ['women', norms.womenPercent], ['poor', norms.poorPercent], ['young', norms.youngPercent]]
  return figures.flatMap(([measure, norm]) =>
    norm.decision === decision && norm.lower !== null ? [{ measure, kind: norm.upper === null ? 'floor' : 'band', lower: norm.lower, upper: norm.upper, decision, from: norm.since, clubId: null }] : [],
  )
}

/** What cannot be a band. A lower of 100 or an upper of 0 could never be reached again by inviting anybody. */
export function bandFaults({ measure, kind, lower, upper }: Band): Refusal | null {
  const isPercent = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 100
  if (!isPercent(lower) || (upper !== null && !isPercent(upper))) return refuse('clubs/band-not-percent', { measure })
  if (kind === 'band' && upper === null) return refuse('clubs/band-without-upper', { measure, lower })
  if (kind === 'floor' && upper !== null) return refuse('clubs/floor-with-upper', { measure, upper })
  if (upper !== null && lower > upper) return refuse('clubs/band-upside-down', { measure, lower, upper })
  if (lower === 100) return refuse('clubs/band-of-all', { measure })
  return upper === 0 ? refuse('clubs/band-of-none', { measure }) : null
}

/** Thấp hơn mức · trong mức · cao hơn mức · chưa có mức · chưa có số liệu. */
export type Verdict = 'under' | 'within' | 'over' | 'no-band' | 'no-data'

export function verdictOf(count: number, total: number, band: Pick<Band, 'lower' | 'upper'> | undefined): Verdict {
  if (!band) return 'no-band'
  if (total === 0) return 'no-data'
  if (count * 100 < band.lower * total) return 'under'
  return band.upper !== null && count * 100 > band.upper * total ? 'over' : 'within'
}

/** Division of whole numbers that are not negative, down and up to the whole. */
export const floorOf = (dividend: number, divisor: number): number => (dividend - (dividend % divisor)) / divisor
export const ceilingOf = (dividend: number, divisor: number): number => floorOf(dividend + divisor - 1, divisor)

/**
 * How many more must join for the lower edge, all of them of the kind: x with (count + x) / (total + x) ≥ lower, since each who joins is one more of the whole too. 30 women of 54 at 60 % need 6, not 3.
 * Over the band: how many of the other kind must join. 0 when neither; infinite where no number does (`bandFaults` lets no such band in).
 */
export function shortOf(count: number, total: number, band: Pick<Band, 'lower' | 'upper'>): number {
  const verdict = verdictOf(count, total, band)
  if (verdict === 'under') return band.lower === 100 ? Number.POSITIVE_INFINITY : ceilingOf(band.lower * total - count * 100, 100 - band.lower)
  if (verdict === 'over') return band.upper === 0 ? Number.POSITIVE_INFINITY : ceilingOf(count * 100 - band.upper! * total, band.upper!)
  return 0
}
