/** Cơ cấu thành viên: who a club's members are, counted in plain code as on a day. The database counts the same, and is held against this. */
import { type Band, MEASURES, type Measure, shortOf, type Verdict, verdictOf } from '#features/clubs/composition-band.ts'
import type { Sex } from '#features/people/person.ts'
import { isPoor, type PovertyClass } from '#features/people/poverty.ts'
import { type Day, yearOf } from '#kernel/day.ts'

/** How many of all are of each kind. `poor`: poor, near-poor or in difficulty; `young`: known to be under 55. */
export type Counts = { readonly [name in 'total' | Measure]: number }

/** One member as on the day; null is not known, and counts in none but the total. */
export type Counted = {
  readonly born: Day | null
  readonly sex: Sex
  readonly poverty: PovertyClass | null
  readonly minority: boolean | null
  readonly livesAlone: boolean | null
  readonly disabled: boolean | null
}

export type Composition = Counts & {
  /** Hộ nghèo · cận nghèo · hoàn cảnh khó khăn: `poor` in its three parts. */
  readonly 'poor-only': number
  readonly 'near-poor': number
  readonly difficult: number
  /** Women of 55 and over who are poor, near-poor or in difficulty (plan, II.2). */
  readonly core: number
  readonly 'lives-alone': number
  readonly disabled: number
  readonly 'birth-unknown': number
  readonly 'poverty-unknown': number
  readonly 'ethnicity-unknown': number
}

/** Whole years; who was born on 29/02 turns on 01/03 in common years, as PostgreSQL's `born <= on - interval` has it. */
export const ageOn = (born: Day, on: Day): number => yearOf(on) - yearOf(born) - (on.slice(5) < born.slice(5) ? 1 : 0)
export const hasTurned = (born: Day, years: number, on: Day): boolean => ageOn(born, on) >= years

export function compose(members: readonly Counted[], on: Day): Composition {
  const count = (is: (member: Counted) => boolean): number => members.filter(is).length
  const isElderly = ({ born }: Counted): boolean => born !== null && hasTurned(born, 55, on)
  const isWoman = ({ sex }: Counted): boolean => sex === 'female'
  const isInNeed = ({ poverty }: Counted): boolean => poverty !== null && isPoor(poverty)
  return {
    total: members.length,
    'aged-55': count(isElderly),
    'aged-60': count(({ born }) => born !== null && hasTurned(born, 60, on)),
    women: count(isWoman),
    poor: count(isInNeed),
    young: count(({ born }) => born !== null && !hasTurned(born, 55, on)),
    minority: count(({ minority }) => minority === true),
    'poor-only': count(({ poverty }) => poverty === 'poor'),
    'near-poor': count(({ poverty }) => poverty === 'near-poor'),
    difficult: count(({ poverty }) => poverty === 'difficult'),
    core: count((member) => isElderly(member) && isWoman(member) && isInNeed(member)),
    'lives-alone': count(({ livesAlone }) => livesAlone === true),
    disabled: count(({ disabled }) => disabled === true),
    'birth-unknown': count(({ born }) => born === null),
    'poverty-unknown': count(({ poverty }) => poverty === null),
    'ethnicity-unknown': count(({ minority }) => minority === null),
  }
}

/** Of how many the measure is not known: a verdict beside which this is large says little. */
export function unknownOf(composition: Composition, measure: Measure): number {
  if (measure === 'women') return 0
  return composition[measure === 'poor' ? 'poverty-unknown' : measure === 'minority' ? 'ethnicity-unknown' : 'birth-unknown']
}

/** Where a measure stands against its band; `short` as in `shortOf`. */
export type Standing = { readonly measure: Measure; readonly count: number; readonly total: number; readonly band: Band | null; readonly verdict: Verdict; readonly short: number }

/** Every measure in its order, those without a band too. */
export function standings(counts: Counts, bands: readonly Band[]): readonly Standing[] {
  return MEASURES.map((measure) => {
    const [count, total, band] = [counts[measure], counts.total, bands.find((each) => each.measure === measure)]
    return { measure, count, total, band: band ?? null, verdict: verdictOf(count, total, band), short: band ? shortOf(count, total, band) : 0 }
  })
}
