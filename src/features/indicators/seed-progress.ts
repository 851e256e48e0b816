/** Vốn ban đầu đã nhận so với kế hoạch: from each source against what the plan gives, and how many clubs have theirs; and whose income is better after a loan. */
import { isFounded } from '#features/clubs/club-event.ts'
import type { BetteredView, SeedProgressView, SeedSource } from '#features/plans/seed-progress-view.ts'
import type { SourceKind } from '#features/plans/plan.ts'
import type { SeedTarget } from '#features/plans/seed-capital.ts'
import { type Day, dayOf, yearOf } from '#kernel/day.ts'
import { badgeOf, expectedOn } from '#kernel/progress.ts'
import type { ClubFigures, Seed } from './figures.ts'

type Club = ClubFigures & { readonly name: string }
const SEED: Readonly<Record<Exclude<SourceKind, 'other'>, keyof Seed>> = { budget: 'seed-budget', 'care-fund': 'seed-care-fund', mobilised: 'seed-mobilised' }
const seedOf = (club: Club, source: SourceKind): number => (source === 'other' ? 0 : club[SEED[source]])

/**
 * `clubs`: those whose sums may be seen; `named`: those of them whose own books may be. A source that the books do not keep apart is left out.
 * Judged along the months of the activity, and only where four fifths of the clubs have books.
 */
export function seedProgressOf(target: SeedTarget, clubs: readonly Club[], named: ReadonlySet<string>, years: { readonly from: number; readonly to: number } | null, on: Day): SeedProgressView {
  const founded = clubs.filter(({ status }) => isFounded(status))
  const known = founded.filter(({ hasBooks }) => hasBooks)
  const line = { from: target.from ?? dayOf(years?.from ?? yearOf(on), 1, 1), to: target.to ?? dayOf(years?.to ?? yearOf(on), 12, 31) }
  const complete = founded.length === 0 ? 0 : (known.length * 100) / founded.length
  const sources = target.bySource.flatMap(({ source, amount }): SeedSource[] => {
    if (source === 'other') return []
    const received = known.reduce((sum, club) => sum + seedOf(club, source), 0)
    const badge = badgeOf({ actual: received, wanted: { lower: amount, upper: null }, expected: expectedOn(on, { ...line, start: 0, target: amount }), complete, isDue: on >= line.to })
    return [{ source, wanted: amount, received, gap: Math.max(0, amount - received), badge }]
  })
  const missing = (club: Club): number => target.each.amount - seedOf(club, target.each.source)
  const lacking = known.filter((club) => missing(club) > 0).sort((one, other) => missing(other) - missing(one))
  return {
    anchor: target.anchor, clubs: target.clubs, each: target.each, sources, founded: founded.length, withBooks: known.length, received: known.length - lacking.length,
    lacking: lacking.filter(({ clubId }) => named.has(clubId)).map((club) => ({ clubId: club.clubId, club: club.name, received: seedOf(club, target.each.source) })),
  }
}

/** People, never turns; a club without books says nothing. */
export function betteredOf(clubs: readonly ClubFigures[]): BetteredView {
  const founded = clubs.filter(({ status }) => isFounded(status))
  const known = founded.filter(({ hasBooks }) => hasBooks)
  const sum = (name: 'borrowers' | 'results-told' | 'bettered'): number => known.reduce((total, club) => total + club[name], 0)
  return { borrowers: sum('borrowers'), told: sum('results-told'), bettered: sum('bettered'), clubs: founded.length, withBooks: known.length }
}
