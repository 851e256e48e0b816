/** Lời mời: whom to look for, said from the ranges of the navigator. What all of them are, and what so many of them at least are; never whom not to take. */
import type { Measure } from '#features/clubs/composition-band.ts'
import type { Kind, KindCount } from './admission-kind.ts'
import type { MeasureRange } from './quota-range.ts'

export type Invitation = { readonly people: number; readonly all: Kind; readonly atLeast: readonly KindCount[] }

/** Who is of a measure, and who is of the others: over a band one looks for the others. */
const OF: { readonly [measure in Measure]: readonly [Kind, Kind] } = {
  'aged-55': [{ age: '55-up' }, { age: 'under-55' }], 'aged-60': [{ age: '60-up' }, { age: 'under-60' }], young: [{ age: 'under-55' }, { age: '55-up' }],
  women: [{ woman: true }, { woman: false }], poor: [{ poor: true }, { poor: false }], minority: [{ minority: true }, { minority: false }],
}

/** Each measure is free of the others but those of age: whoever is 60 is also 55, and young is the other side of 55. */
export function invitationOf(people: number, ranges: readonly MeasureRange[]): Invitation {
  const asked = ranges.filter(({ measure }) => measure !== 'young' || !ranges.some((other) => other.measure === 'aged-55'))
  const wanted = asked.flatMap(({ measure, least, most }): KindCount[] => [{ kind: OF[measure][0], count: least }, { kind: OF[measure][1], count: people - most }])
  const all: Kind = Object.assign({}, ...wanted.filter(({ count }) => count === people).map(({ kind }) => kind))
  return { people, all, atLeast: wanted.filter(({ count }) => count > 0 && count < people) }
}
