/** Dẫn đường cơ cấu: whom a club may invite so that all of its bands come right at once. Only who joins is ever spoken of; nobody is asked to leave. */
import type { Band, Measure } from '#features/clubs/composition-band.ts'
import type { Day } from '#kernel/day.ts'
import { admitted, type FullKind, type KindCount, MARK, marksOf } from './admission-kind.ts'
import { waysOf } from './admission-way.ts'
import { type Counts, type Standing, standings } from './composition.ts'
import { type Group, type Row, takeFrom } from './group-search.ts'
import { type Block, blocksAt, type MeasureRange, ownRanges, type Range, rangesAt } from './quota-range.ts'

export type Way = { readonly people: number; readonly kinds: readonly KindCount[]; readonly after: Counts }

/** One reason, with every number of people for which it stands in the way. */
export type Blocking = Pick<Block, 'measure' | 'against' | 'why'> & { readonly spans: readonly { readonly from: number; readonly to: number }[] }

export type Navigation =
  /** Every band is right as it is. */
  | { readonly outcome: 'within' }
  | {
      readonly outcome: 'ways'
      readonly smallest: number
      /** Of these people, how many must and how many may be of each measure that a band asks about. */
      readonly ranges: readonly MeasureRange[]
      /** As in `waysOf`. */
      readonly ways: readonly Way[]
      /** Why one person fewer does not do. */
      readonly oneFewer: readonly Block[]
    }
  /** No set of up to so many people does it. The proof: the spans of all reasons together cover every number up to it. */
  | { readonly outcome: 'none'; readonly upTo: number; readonly blocking: readonly Measure[]; readonly proof: readonly Blocking[] }
  | { readonly outcome: 'no-bands' }

/** A club without members has nothing that could be right: its first number is one. */
const fewest = (counts: Counts): number => (counts.total === 0 ? 1 : 0)

/** `most`: how many ways to show. */
export function navigate(counts: Counts, bands: readonly Band[], upTo: number, most = 3): Navigation {
  if (bands.length === 0) return { outcome: 'no-bands' }
  const tried: (readonly Block[])[] = []
  for (let joining = fewest(counts); joining <= upTo; joining++) {
    const blocks = blocksAt(counts, bands, joining)
    if (blocks.length === 0) return joining === 0 ? { outcome: 'within' } : waysWith(counts, bands, joining, most)
    tried.push(blocks)
  }
  const proof = gathered(tried, fewest(counts))
  return { outcome: 'none', upTo, blocking: bands.map(({ measure }) => measure).filter((measure) => proof.some((reason) => reason.measure === measure || reason.against === measure)), proof }
}

function waysWith(counts: Counts, bands: readonly Band[], smallest: number, most: number): Navigation {
  const ranges = rangesAt(counts, bands, smallest)
  const ways = waysOf(smallest, ranges, most).map((kinds) => ({ people: smallest, kinds, after: admitted(counts, kinds) }))
  return { outcome: 'ways', smallest, ranges, ways, oneFewer: smallest > fewest(counts) ? blocksAt(counts, bands, smallest - 1) : [] }
}

function gathered(tried: readonly (readonly Block[])[], first: number): readonly Blocking[] {
  const reasons = new Map<string, { reason: Omit<Blocking, 'spans'>; spans: { from: number; to: number }[] }>()
  for (const [at, blocks] of tried.entries()) {
    for (const { measure, against, why } of blocks) {
      const name = `${measure} ${against} ${why}`
      const { spans } = reasons.get(name) ?? reasons.set(name, { reason: { measure, against, why }, spans: [] }).get(name)!
      const last = spans.at(-1)
      if (last?.to === first + at - 1) last.to = first + at
      else spans.push({ from: first + at, to: first + at })
    }
  }
  return [...reasons.values()].map(({ reason, spans }) => ({ ...reason, spans }))
}

/** Người có nguyện vọng. */
export type Applicant = { readonly personId: string; readonly kind: FullKind; readonly appliedOn: Day }
export type Choice = { readonly chosen: readonly string[]; readonly missing: readonly KindCount[]; readonly after: Counts }

/**
 * In names: the fewest people in all, then as many of them as can be from the list, then those who applied earlier (of two such choices the one with the earliest applicant whom the other lacks).
 * Whatever the list cannot give is `missing`, in kinds. Null: no set of up to so many does it.
 */
export function choose(counts: Counts, bands: readonly Band[], applicants: readonly Applicant[], upTo: number): Choice | null {
  const asked = bands.reduce((marks, { measure }) => marks | MARK[measure], 0)
  const queue = applicants.toSorted((one, other) => (one.appliedOn < other.appliedOn ? -1 : one.appliedOn > other.appliedOn ? 1 : 0)).map((applicant) => ({ ...applicant, marks: marksOf(applicant.kind) & asked }))
  const groups = [...new Set(queue.map(({ marks }) => marks))].map((marks) => ({ marks, least: 0, most: queue.filter((each) => each.marks === marks).length }))
  for (let people = bands.length === 0 ? 0 : fewest(counts); people <= upTo; people++) {
    const range = ownRanges(counts, bands, people)
    if (bands.some(({ measure }) => range(measure).least > range(measure).most)) continue
    for (let named = Math.min(people, queue.length); named >= 0; named--) {
      const rows = rowsFor(bands, range, people - named)
      const taken = takeFrom(groups, named, rows)
      if (!taken) continue
      const chosen = earliest(queue, groups, taken, rows)
      const joined = admitted(counts, chosen.map(({ kind }) => ({ kind, count: 1 })))
      const missing = waysOf(people - named, rangesAt(joined, bands, people - named), 1)[0]!
      return { chosen: chosen.map(({ personId }) => personId), missing, after: admitted(joined, missing) }
    }
  }
  return null
}

/**
 * What the chosen must come to, where `further` people of any kind join beside them. Of those the age is known, which ties the measures of age together (as in `blocksAt`);
 * an applicant whose birth is not known is of none of them.
 */
function rowsFor(bands: readonly Band[], range: (measure: Measure) => Range, further: number): readonly Row[] {
  const has = (...measures: Measure[]): boolean => measures.every((measure) => bands.some((band) => band.measure === measure))
  const [old, older, young] = [range('aged-55'), range('aged-60'), range('young')]
  const among = (...measures: Measure[]) => (marks: number): boolean => measures.some((measure) => (marks & MARK[measure]) !== 0)
  const own = bands.map(({ measure }): Row => ({ counted: among(measure), least: range(measure).least - further, most: range(measure).most }))
  return [
    ...own,
    ...(has('aged-55', 'young') ? [{ counted: among('aged-55', 'young'), least: old.least + young.least - further, most: old.most + young.most - further }] : []),
    ...(has('aged-60', 'aged-55') ? [{ counted: (marks: number) => among('aged-55')(marks) && !among('aged-60')(marks), least: 0, most: old.most - older.least }] : []),
    ...(has('aged-60', 'young') ? [{ counted: among('aged-60', 'young'), least: older.least + young.least - further, most: older.most + young.most }] : []),
  ]
}

/** Each in turn is taken if the rest can still be completed with them. Whoever is passed over is passed over with all later ones of the same group. */
function earliest<Queued extends { readonly marks: number }>(queue: readonly Queued[], groups: readonly Group[], first: readonly number[], rows: readonly Row[]): readonly Queued[] {
  const named = first.reduce((sum, count) => sum + count, 0)
  let [bounds, taken] = [groups, first]
  const chosen: Queued[] = []
  for (const applicant of queue) {
    const at = bounds.findIndex(({ marks }) => marks === applicant.marks)
    const bound = bounds[at]!
    if (chosen.length === named || bound.least === bound.most) continue
    const withThem = bounds.with(at, { ...bound, least: bound.least + 1 })
    const completed = taken[at]! > bound.least ? taken : takeFrom(withThem, named, rows)
    bounds = completed ? withThem : bounds.with(at, { ...bound, most: bound.least })
    if (completed) chosen.push(applicant)
    taken = completed ?? taken
  }
  return chosen
}

/** What it would do if these people joined: each measure before and after. */
export function preview(counts: Counts, bands: readonly Band[], applicants: readonly Pick<Applicant, 'kind'>[]): readonly { readonly measure: Measure; readonly before: Standing; readonly after: Standing }[] {
  const after = standings(admitted(counts, applicants.map(({ kind }) => ({ kind, count: 1 }))), bands)
  return standings(counts, bands).map((before, at) => ({ measure: before.measure, before, after: after[at]! }))
}
