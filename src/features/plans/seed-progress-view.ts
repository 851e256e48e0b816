/** Vốn ban đầu và kết quả sau vay, as `/api/plans/:planId/progress` answers them beside the targets. A later room works them out. */
import type { Badge } from '#kernel/progress.ts'
import type { SourceKind } from './plan.ts'

export type SeedSource = {
  readonly source: SourceKind
  /** In đồng. */
  readonly wanted: number
  readonly received: number
  /** What is missing; nothing where as much or more was received. */
  readonly gap: number
  readonly badge: Badge
}
export type SeedProgressView = {
  readonly anchor: string
  readonly clubs: number
  readonly each: { readonly source: SourceKind; readonly amount: number }
  readonly sources: readonly SeedSource[]
  /** Clubs that have been decided, those whose books have begun, and those that have received theirs in full. */
  readonly founded: number
  readonly withBooks: number
  readonly received: number
  /** Clubs with books that lack some of theirs, for who may see single books; the widest gap first. */
  readonly lacking: readonly { readonly clubId: string; readonly club: string; readonly received: number }[]
}
/** People: members of today who have borrowed, of how many a word on their income is recorded, and for how many it is better. */
export type BetteredView = { readonly borrowers: number; readonly told: number; readonly bettered: number; readonly clubs: number; readonly withBooks: number }
