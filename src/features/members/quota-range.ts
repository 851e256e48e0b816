/** How many of n who join may be of each measure for every band to come right, or what stands in the way. */
import { type Band, ceilingOf, floorOf, type Measure } from '#features/clubs/composition-band.ts'
import type { Counts } from './composition.ts'

export type Range = { readonly least: number; readonly most: number }
export type MeasureRange = Range & { readonly measure: Measure }

/**
 * Why a number of people does not do. `under`: even with all who can be of the measure it stays below; `over`: even with none of them it stays above;
 * `between`: at this total no whole number of people lies in the band. `against`: each could come right alone, but not both; `count` is then the nearest with the other right.
 */
export type Block = { readonly measure: Measure; readonly against: Measure | null; readonly why: 'under' | 'over' | 'between'; readonly count: number; readonly total: number }

type Edges = { readonly needed: number; readonly allowed: number }
/** At least `needed` and at most `allowed` of those who join, before asking whether there are so many. */
function edgesOf(counts: Counts, { measure, lower, upper }: Band, joining: number): Edges {
  const total = counts.total + joining
  return { needed: ceilingOf(lower * total, 100) - counts[measure], allowed: (upper === null ? total : floorOf(upper * total, 100)) - counts[measure] }
}

/** Each measure by itself; a measure without a band may have any number. An empty range has least above most. */
export function ownRanges(counts: Counts, bands: readonly Band[], joining: number): (measure: Measure) => Range {
  const ranges = new Map(bands.map((band): [Measure, Range] => {
    const { needed, allowed } = edgesOf(counts, band, joining)
    return [band.measure, { least: Math.max(0, needed), most: Math.min(joining, allowed) }]
  }))
  return (measure) => ranges.get(measure) ?? { least: 0, most: joining }
}

/** Everything that keeps the bands from coming right with so many joining; none means that some way does it. */
export function blocksAt(counts: Counts, bands: readonly Band[], joining: number): readonly Block[] {
  const total = counts.total + joining
  const alone = bands.flatMap((band): Block[] => {
    const { needed, allowed } = edgesOf(counts, band, joining)
    const [block, now] = [{ measure: band.measure, against: null, total }, counts[band.measure]]
    if (needed > joining) return [{ ...block, why: 'under', count: now + joining }]
    if (allowed < 0) return [{ ...block, why: 'over', count: now }]
    return needed > allowed ? [{ ...block, why: 'between', count: now + allowed }] : []
  })
  return [...alone, ...blockedPairs(counts, bands, joining).filter(({ measure, against }) => !alone.some((block) => block.measure === measure || block.measure === against))]
}

/** Who joins is of a known age: 55 and over or young, one of the two; and who is 60 is also 55. Other measures are free of each other. */
function blockedPairs(counts: Counts, bands: readonly Band[], joining: number): readonly Block[] {
  const has = (...measures: Measure[]): boolean => measures.every((measure) => bands.some((band) => band.measure === measure))
  const range = ownRanges(counts, bands, joining)
  const [old, older, young] = [range('aged-55'), range('aged-60'), range('young')]
  const block = (measure: Measure, against: Measure, why: Block['why'], among: number): Block => ({ measure, against, why, count: counts[measure] + among, total: counts.total + joining })
  return [
    ...(has('aged-55', 'young') && old.least + young.least > joining ? [block('aged-55', 'young', 'under', joining - young.least)] : []),
    ...(has('aged-55', 'young') && old.most + young.most < joining ? [block('aged-55', 'young', 'over', joining - young.most)] : []),
    ...(has('aged-60', 'aged-55') && older.least > old.most ? [block('aged-60', 'aged-55', 'under', old.most)] : []),
    ...(has('aged-60', 'young') && older.least + young.least > joining ? [block('aged-60', 'young', 'under', joining - young.least)] : []),
  ]
}

/** Where nothing blocks: of each measure that a band asks about, the least and the most of those who join. Each number in between can be reached. */
export function rangesAt(counts: Counts, bands: readonly Band[], joining: number): readonly MeasureRange[] {
  const range = ownRanges(counts, bands, joining)
  const [own55, own60, ownYoung] = [range('aged-55'), range('aged-60'), range('young')]
  const old = { least: Math.max(own55.least, joining - ownYoung.most, own60.least), most: Math.min(own55.most, joining - ownYoung.least) }
  const tight: { readonly [measure in Measure]?: Range } = {
    'aged-55': old, 'aged-60': { least: own60.least, most: Math.min(own60.most, old.most) }, young: { least: joining - old.most, most: joining - old.least },
  }
  return bands.map(({ measure }) => ({ measure, ...(tight[measure] ?? range(measure)) }))
}
