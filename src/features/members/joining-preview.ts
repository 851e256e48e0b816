/** Nếu người này vào: what one person would change in the composition, before anything is saved. */
import type { Band } from '#features/clubs/composition-band.ts'
import { type Birth, bornOn } from '#features/people/birth.ts'
import { isMinority } from '#features/people/ethnicity.ts'
import type { Circumstance, Sex } from '#features/people/person.ts'
import { classOn, isPoor } from '#features/people/poverty.ts'
import type { Day } from '#kernel/day.ts'
import type { FullKind } from './admission-kind.ts'
import { ageOn, type Counts } from './composition.ts'
import { preview } from './quota-navigator.ts'

export type Known = { readonly birth: Birth | null; readonly sex: Sex | null } & Pick<Circumstance, 'ethnicity' | 'classes'>

export function kindOf({ birth, sex, ethnicity, classes }: Known, on: Day): FullKind {
  const age = birth && ageOn(bornOn(birth), on)
  const given = classOn(classes, on)
  return { age: age === null ? null : age >= 60 ? '60-up' : age >= 55 ? '55-59' : 'under-55', woman: sex === null ? null : sex === 'female', poor: given ? isPoor(given.class) : null, minority: isMinority(ethnicity) }
}

/** Only the measures that a band asks about. */
export const effectOf = (known: Known, counts: Counts, bands: readonly Band[], on: Day): ReturnType<typeof preview> => preview(counts, bands, [{ kind: kindOf(known, on) }]).filter(({ before }) => before.band !== null)
