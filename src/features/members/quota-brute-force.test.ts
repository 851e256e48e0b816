/** The navigator held against trying everything: every list of people of every kind, and every set of applicants, on small clubs. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Band, type Measure, MEASURES } from '#features/clubs/composition-band.ts'
import { addDays, day } from '#kernel/day.ts'
import type { FullKind, Kind, KindCount } from './admission-kind.ts'
import type { Counts } from './composition.ts'
import type { Block } from './quota-range.ts'
import { type Applicant, choose, navigate } from './quota-navigator.ts'

const UP_TO = 4
type Someone = FullKind
const either = [true, false]
const EVERYBODY: readonly Someone[] = (['under-55', '55-59', '60-up'] as const).flatMap((age) => either.flatMap((woman) => either.flatMap((poor) => either.map((minority) => ({ age, woman, poor, minority })))))
const IS: Record<Measure, (one: Someone) => boolean> = {
  'aged-55': ({ age }) => age === '55-59' || age === '60-up', 'aged-60': ({ age }) => age === '60-up', women: ({ woman }) => woman === true, poor: ({ poor }) => poor === true, young: ({ age }) => age === 'under-55', minority: ({ minority }) => minority === true,
}
const isRight = (count: number, total: number, { lower, upper }: Band): boolean => total > 0 && BigInt(count) * 100n >= BigInt(lower) * BigInt(total) && (upper === null || BigInt(count) * 100n <= BigInt(upper) * BigInt(total))
const countAfter = (counts: Counts, people: readonly Someone[], measure: Measure): number => counts[measure] + people.filter(IS[measure]).length
const isRightAfter = (counts: Counts, people: readonly Someone[], bands: readonly Band[]): boolean => bands.every((band) => isRight(countAfter(counts, people, band.measure), counts.total + people.length, band))

/** Every list of so many people, the order aside; of people whom the bands cannot tell apart only one stands for all. */
const distinct = (bands: readonly Band[]): readonly Someone[] => [...new Map(EVERYBODY.map((one) => [bands.map(({ measure }) => IS[measure](one)).join(), one])).values()]
function listsOf(people: readonly Someone[], size: number): readonly (readonly Someone[])[] {
  if (size === 0) return [[]]
  return people.flatMap((one, at) => listsOf(people.slice(at), size - 1).map((rest) => [one, ...rest]))
}

const bandOf = (measure: Measure, lower: number, upper: number | null): Band => ({ measure, kind: upper === null ? 'floor' : 'band', lower, upper, decision: 'Quy chế (mẫu)', from: day('2018-01-01'), clubId: null })
const someCounts: fc.Arbitrary<Counts> = fc.nat(14).chain((total) => fc.tuple(fc.nat(total), fc.nat(total), fc.nat(total), fc.nat(total), fc.nat(total), fc.nat(2)).map(([old, older, women, poor, minority, unknown]) => ({
  total, 'aged-55': old, 'aged-60': Math.min(old, older), women, poor, young: Math.max(0, total - old - unknown), minority,
})))
const someMeasures = fc.subarray([...MEASURES], { minLength: 1, maxLength: 4 })
/** Any bands at all, most of which nothing brings right. */
const anyBands = someMeasures.chain((measures) => fc.tuple(...measures.map((measure) => fc.tuple(fc.integer({ min: 0, max: 95 }), fc.option(fc.integer({ min: 0, max: 40 }))).map(([lower, width]) => bandOf(measure, lower, width === null ? null : Math.min(100, Math.max(1, lower + width)))))))
/** Bands that are right once some people have joined, close around what they then are. */
const bandsAround = (counts: Counts) =>
  fc.tuple(someMeasures, fc.array(fc.constantFrom(...EVERYBODY), { minLength: counts.total === 0 ? 1 : 0, maxLength: UP_TO }), fc.array(fc.tuple(fc.nat(6), fc.option(fc.nat(6), { freq: 3 })), { minLength: 4, maxLength: 4 })).map(([measures, joining, slack]) =>
    measures.map((measure, at) => {
      const [share, total, [below, above]] = [100 * countAfter(counts, joining, measure), counts.total + joining.length, slack[at]!]
      return bandOf(measure, Math.min(99, Math.max(0, Math.floor(share / total) - below)), above === null ? null : Math.min(100, Math.max(1, Math.ceil(share / total) + above)))
    }),
  )
const someClub: fc.Arbitrary<readonly [Counts, readonly Band[]]> = someCounts.chain((counts) => fc.tuple(fc.constant(counts), fc.oneof({ weight: 1, arbitrary: anyBands }, { weight: 3, arbitrary: bandsAround(counts) })))

/** The answer's people one by one; a trait left out could be either. */
const peopleIn = (kinds: readonly KindCount[]): readonly Someone[] => kinds.flatMap(({ kind, count }) => Array.from({ length: count }, () => personOf(kind)))
const AGES: Record<NonNullable<Kind['age']>, Someone['age']> = { 'under-55': 'under-55', 'under-60': 'under-55', '55-59': '55-59', '55-up': '55-59', '60-up': '60-up' }
const personOf = ({ age, woman, poor, minority }: Kind): Someone => ({ age: age ? AGES[age] : 'under-55', woman: woman ?? false, poor: poor ?? false, minority: minority ?? false })

const first = (counts: Counts): number => (counts.total === 0 ? 1 : 0)

/** A reason is true when no list of so many people has its measure right (together with the one that it stands against), and its count is the nearest that any list comes. */
function expectTrue({ measure, against, why, count, total }: Block, counts: Counts, bands: readonly Band[], lists: readonly (readonly Someone[])[]): void {
  const [own, other] = [bands.find((band) => band.measure === measure)!, bands.find((band) => band.measure === against)]
  const open = other ? lists.filter((people) => isRight(countAfter(counts, people, other.measure), total, other)) : lists
  const reached = open.map((people) => countAfter(counts, people, measure))
  expect(open.length).toBeGreaterThan(0)
  expect(reached.some((each) => isRight(each, total, own))).toBe(false)
  if (why === 'over') expect([count, count * 100 > own.upper! * total]).toEqual([Math.min(...reached), true])
  else expect([count, count * 100 < own.lower * total]).toEqual([why === 'under' ? Math.max(...reached) : Math.max(...reached.filter((each) => each * 100 < own.lower * total)), true])
}

test('the smallest number, its ranges, its ways and every reason are what trying everything finds', () => {
  fc.assert(
    fc.property(someClub, ([counts, bands]) => {
      const people = distinct(bands)
      const navigation = navigate(counts, bands, UP_TO)
      const sizes = Array.from({ length: UP_TO + 1 - first(counts) }, (_, at) => first(counts) + at)
      const smallest = sizes.find((size) => listsOf(people, size).some((list) => isRightAfter(counts, list, bands)))
      if (smallest === undefined) {
        expect(navigation.outcome).toBe('none')
        if (navigation.outcome !== 'none') return
        for (const size of sizes) {
          const reasons = navigation.proof.filter(({ spans }) => spans.some(({ from, to }) => from <= size && size <= to))
          expect(reasons.length).toBeGreaterThan(0)
          for (const { measure, against } of reasons) {
            const blocking = bands.filter((band) => band.measure === measure || band.measure === against)
            expect(listsOf(people, size).some((list) => isRightAfter(counts, list, blocking))).toBe(false)
          }
        }
        return
      }
      if (smallest === 0) {
        expect(navigation).toEqual({ outcome: 'within' })
        return
      }
      expect(navigation).toMatchObject({ outcome: 'ways', smallest })
      if (navigation.outcome !== 'ways') return
      const right = listsOf(people, smallest).filter((list) => isRightAfter(counts, list, bands))
      for (const { measure, least, most } of navigation.ranges) {
        const among = right.map((list) => list.filter(IS[measure]).length)
        expect([least, most]).toEqual([Math.min(...among), Math.max(...among)])
      }
      const fewer = listsOf(people, smallest - 1)
      for (const block of navigation.oneFewer) expectTrue(block, counts, bands, fewer)
      expect(navigation.oneFewer.length > 0).toBe(smallest > first(counts))
    }),
    { numRuns: 150 },
  )
})

test('ways are right, distinct, few kinds first, and the first has most people who are elderly, women and poor at once in the fewest kinds', () => {
  fc.assert(
    fc.property(someClub, ([counts, bands]) => {
      const navigation = navigate(counts, bands, UP_TO)
      if (navigation.outcome !== 'ways') return
      const { smallest, ways } = navigation
      const asked = (measure: Measure) => bands.some((band) => band.measure === measure)
      const elderly: Measure[] = asked('aged-55') || asked('young') ? ['aged-55'] : asked('aged-60') ? ['aged-60'] : []
      const core = [...elderly, ...(['women', 'poor'] as const).filter(asked)]
      const inCore = (list: readonly Someone[]) => list.filter((one) => core.every((measure) => IS[measure](one))).length
      const nameOf = (one: Someone) => bands.map(({ measure }) => IS[measure](one)).join()
      const setOf = (list: readonly Someone[]) => [...new Set(list.map(nameOf))].sort().join(' ')
      const right = listsOf(distinct(bands), smallest).filter((list) => isRightAfter(counts, list, bands))
      const lists = ways.map(({ kinds }) => peopleIn(kinds))
      for (const [at, { people, kinds, after }] of ways.entries()) {
        expect([people, lists[at]!.length, isRightAfter(counts, lists[at]!, bands)]).toEqual([smallest, smallest, true])
        for (const { measure } of bands) expect(after[measure]).toBe(countAfter(counts, lists[at]!, measure))
        expect(new Set(lists[at]!.map(nameOf)).size).toBe(kinds.length)
      }
      const best = Math.max(...right.map(inCore))
      expect(inCore(lists[0]!)).toBe(best)
      expect(ways[0]!.kinds.length).toBe(Math.min(...right.filter((list) => inCore(list) === best).map((list) => new Set(list.map(nameOf)).size)))
      const sets = new Set(right.map(setOf))
      const others = [...sets].filter((set) => set !== setOf(lists[0]!)).map((set) => set.split(' ').length).filter((size) => size <= 3).sort()
      expect(new Set(lists.map(setOf)).size).toBe(lists.length)
      expect(ways.slice(1).map(({ kinds }) => kinds.length)).toEqual(others.slice(0, 2))
      if (ways[2]?.kinds.length === ways[1]?.kinds.length && ways[2]) expect(inCore(lists[1]!)).toBeGreaterThanOrEqual(inCore(lists[2]!))
    }),
    { numRuns: 150 },
  )
})

const someKind: fc.Arbitrary<FullKind> = fc.record({ age: fc.constantFrom('under-55', '55-59', '60-up', null), woman: fc.boolean(), poor: fc.option(fc.boolean()), minority: fc.option(fc.boolean()) })
const someApplicants: fc.Arbitrary<readonly Applicant[]> = fc.array(fc.tuple(someKind, fc.nat(5)), { maxLength: 8 }).map((list) => list.map(([kind, wait], at) => ({ personId: `${at}`, kind, appliedOn: addDays(day('2018-06-01'), wait) })))
const subsetsOf = <Member>(members: readonly Member[]): readonly (readonly Member[])[] => members.reduceRight<readonly (readonly Member[])[]>((rest, member) => rest.map((each) => [member, ...each]).concat(rest.map((each) => [...each])), [[]])

test('the choice is the fewest people, then most from the list, then the earliest, as trying every set of applicants finds', () => {
  fc.assert(
    fc.property(someClub, someApplicants, ([counts, bands], applicants) => {
      const further = Array.from({ length: UP_TO + 1 }, (_, size) => {
        const sums = listsOf(distinct(bands), size).map((list) => bands.map(({ measure }) => list.filter(IS[measure]).length))
        return [...new Map(sums.map((sum) => [sum.join(), sum])).values()]
      })
      const queue = applicants.toSorted((one, other) => one.appliedOn.localeCompare(other.appliedOn))
      const subsets = subsetsOf(queue)
      const works = (subset: readonly Applicant[], size: number): boolean => {
        const sum = bands.map(({ measure }) => countAfter(counts, subset.map(({ kind }) => kind), measure))
        return further[size - subset.length]!.some((more) => bands.every((band, at) => isRight(sum[at]! + more[at]!, counts.total + size, band)))
      }
      let best: readonly Applicant[] | null = null
      let people = first(counts)
      for (; people <= UP_TO && best === null; people++) {
        const able = subsets.filter((subset) => subset.length <= people && works(subset, people))
        const most = Math.max(...able.map(({ length }) => length))
        // Of a queue's subsets those with an earlier member come first in the list.
        best = able.find(({ length }) => length === most) ?? null
      }
      const choice = choose(counts, bands, applicants, UP_TO)
      expect(choice?.chosen).toEqual(best?.map(({ personId }) => personId))
      if (!choice || !best) return
      const all = [...best.map(({ kind }) => kind), ...peopleIn(choice.missing)]
      expect([all.length, isRightAfter(counts, all, bands)]).toEqual([people - 1, true])
      for (const { measure } of bands) expect(choice.after[measure]).toBe(countAfter(counts, all, measure))
    }),
    { numRuns: 200 },
  )
})
