/** Cách kết nạp: in which kinds so many people may join, given how many may be of each measure. Few kinds are easier to look for. */
import type { Measure } from '#features/clubs/composition-band.ts'
import { bears, coreMarks, type Kind, type KindCount, kindsAsked, MARK, marksOf } from './admission-kind.ts'
import type { MeasureRange } from './quota-range.ts'

/** So many of those who join must bear the marks. */
type Need = { readonly marks: number; readonly least: number; readonly most: number }
type Marked = { readonly kind: Kind; readonly marks: number }

/** Further ways are looked for among sets of up to so many kinds. */
const FEW = 3
/** Sets times splits that are tried for the first way before it is built without asking for the fewest kinds. */
const EFFORT = 500_000

/**
 * First the way with most people who are elderly, women and poor at once (plan, II.2), in the fewest kinds that do it (unless looking for them would take long). Then others, fewest kinds first, then most of that core:
 * one for each set of kinds, with the most even split of the people among them. The ranges are those of `rangesAt`, so that there always is a first.
 */
export function waysOf(joining: number, ranges: readonly MeasureRange[], most: number): readonly (readonly KindCount[])[] {
  if (joining === 0) return [[]]
  const asked = ranges.map(({ measure }) => measure)
  const needs = ranges.map(({ measure, ...range }) => ({ marks: MARK[measure], ...range }))
  const kinds = kindsAsked(asked).map((kind) => ({ kind, marks: marksOf(kind) })).filter(({ marks }) => needs.every((need) => (bears(marks, need.marks) ? need.most > 0 : need.least < joining)))
  const core = coreMarks(asked)
  const first = firstWay(joining, kinds, needs, core) ?? nested(joining, ranges, kinds)
  const ways = [first]
  for (let size = 1; size <= FEW && ways.length < most; size++) {
    const found = setsOf(kinds, size).map((set) => wayIn(set, needs, joining)).filter((way) => way !== null && !isSameSet(way, first)) as (readonly KindCount[])[]
    ways.push(...found.toSorted((one, other) => countOf(other, core) - countOf(one, core)).slice(0, most - ways.length))
  }
  return ways
}

const countOf = (way: readonly KindCount[], marks: number): number => way.reduce((sum, { kind, count }) => (bears(marksOf(kind), marks) ? sum + count : sum), 0)
const isSameSet = (one: readonly KindCount[], other: readonly KindCount[]): boolean => one.length === other.length && one.every(({ kind }, at) => kind === other[at]!.kind)

/** At most so many of each measure can be of it, whoever else they are, so that the smallest of these numbers can be of all. */
function firstWay(joining: number, kinds: readonly Marked[], needs: readonly Need[], core: number): readonly KindCount[] | null {
  const bound = (need: Need): number => (need.marks === MARK.young ? joining - need.least : bears(core, need.marks) ? need.most : joining)
  const inCore = core === 0 ? joining : Math.min(...needs.map(bound))
  const all = [...needs, { marks: core, least: inCore, most: inCore }]
  let sets = 1
  for (let size = 1; size <= Math.min(kinds.length, needs.length + 1); size++) {
    sets = (sets * (kinds.length - size + 1)) / size
    if (sets * joining ** Math.max(0, size - 2) > EFFORT) return null
    for (const set of setsOf(kinds, size)) {
      const way = wayIn(set, all, joining)
      if (way) return way
    }
  }
  return null
}

/** As many of each measure as may be, one measure within the other: at most one kind more than there are measures. */
function nested(joining: number, ranges: readonly MeasureRange[], kinds: readonly Marked[]): readonly KindCount[] {
  const most = (measure: Measure): number => ranges.find((range) => range.measure === measure)?.most ?? 0
  const young = ranges.find(({ measure }) => measure === 'young')
  const old = young ? joining - young.least : most('aged-55')
  const asked = ranges.filter(({ measure }) => measure !== 'young' && measure !== 'aged-55').map(({ measure }) => measure)
  const marks = Array.from({ length: joining }, (_, at) => asked.reduce((sum, measure) => (at < most(measure) ? sum | MARK[measure] : sum), at < old ? MARK['aged-55'] : 0))
  const relevant = asked.reduce((sum, measure) => sum | MARK[measure], ranges.some(({ measure }) => measure === 'aged-55' || measure === 'young') ? MARK['aged-55'] : 0)
  return kinds.flatMap(({ kind, marks: own }) => {
    const count = marks.filter((each) => each === (own & relevant)).length
    return count > 0 ? [{ kind, count }] : []
  })
}

function setsOf<Member>(members: readonly Member[], size: number): readonly (readonly Member[])[] {
  if (size === 0) return [[]]
  return members.flatMap((member, at) => setsOf(members.slice(at + 1), size - 1).map((rest) => [member, ...rest]))
}

function wayIn(set: readonly Marked[], needs: readonly Need[], joining: number): readonly KindCount[] | null {
  const split = splitOf(set.map(({ marks }) => marks), needs, joining)
  return split && set.map(({ kind }, at) => ({ kind, count: split[at]! }))
}

/** So many people among these kinds, at least one each, so that every need is met; the most even split of all. */
function splitOf(kinds: readonly number[], needs: readonly Need[], people: number): readonly number[] | null {
  if (people < kinds.length) return null
  if (kinds.length === 1) return needs.every((need) => isMet(need, bears(kinds[0]!, need.marks) ? people : 0)) ? [people] : null
  if (kinds.length === 2) return splitInTwo(kinds[0]!, kinds[1]!, needs, people)
  const last = kinds.at(-1)!
  const most = needs.reduce((bound, need) => Math.min(bound, bears(last, need.marks) ? need.most : people - need.least), people - kinds.length + 1)
  let best: readonly number[] | null = null
  for (let count = 1; count <= most; count++) {
    const rest = splitOf(kinds.slice(0, -1), needs.map((need) => (bears(last, need.marks) ? { ...need, least: need.least - count, most: need.most - count } : need)), people - count)
    if (rest && (best === null || Math.max(...rest, count) < Math.max(...best))) best = [...rest, count]
  }
  return best
}
const isMet = ({ least, most }: Need, count: number): boolean => least <= count && count <= most

function splitInTwo(one: number, other: number, needs: readonly Need[], people: number): readonly number[] | null {
  let [least, most] = [1, people - 1]
  for (const need of needs) {
    const [inOne, inOther] = [bears(one, need.marks), bears(other, need.marks)]
    if (inOne === inOther) {
      if (!isMet(need, inOne ? people : 0)) return null
    } else {
      least = Math.max(least, inOne ? need.least : people - need.most)
      most = Math.min(most, inOne ? need.most : people - need.least)
    }
  }
  const half = (people + (people % 2)) / 2
  return least > most ? null : [Math.min(Math.max(half, least), most), people - Math.min(Math.max(half, least), most)]
}
