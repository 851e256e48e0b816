/** Cần mời thêm ai: what its bands ask a club for, said in one line. Nobody is ever asked to leave: over a band, people of the other kind are invited. */
import { isEnded } from '#features/clubs/club-event.ts'
import type { Measure } from '#features/clubs/composition-band.ts'
import type { Standing } from '#features/members/composition.ts'
import { wordOf } from '#features/members/standing-word.ts'
import { type Day, yearOf } from '#kernel/day.ts'
import type { ClubFiguresRow } from './figures-view.ts'

export const KINDS = ['women', 'men', 'from-55', 'under-55', 'from-60', 'under-60', 'in-need', 'better-off', 'minority', 'majority'] as const
export type Kind = (typeof KINDS)[number]
export type Ask = { readonly count: number; readonly kinds: readonly Kind[] }

/** Who brings a measure up, and who brings it down. */
const INVITED: Record<Measure, { readonly under: Kind; readonly over: Kind }> = {
  'aged-55': { under: 'from-55', over: 'under-55' }, 'aged-60': { under: 'from-60', over: 'under-60' }, women: { under: 'women', over: 'men' }, poor: { under: 'in-need', over: 'better-off' }, young: { under: 'under-55', over: 'from-55' },
  minority: { under: 'minority', over: 'majority' },
}
const APART: readonly (readonly [Kind, Kind])[] = [['women', 'men'], ['from-55', 'under-55'], ['from-60', 'under-60'], ['from-60', 'under-55'], ['in-need', 'better-off'], ['minority', 'majority']]

/**
 * As many people as the measure furthest from its band needs, each of every kind that is missing: with them every measure has come in from its side.
 * Where two kinds cannot be one person, each is asked for by itself. The smallest sets that bring all bands right at once are the navigator's affair.
 */
export function asksOf(standings: readonly Pick<Standing, 'measure' | 'verdict' | 'short'>[]): readonly Ask[] {
  const wanted = new Map<Kind, number>()
  for (const { measure, verdict, short } of standings) {
    if (verdict !== 'under' && verdict !== 'over') continue
    const kind = INVITED[measure][verdict]
    wanted.set(kind, Math.max(short, wanted.get(kind) ?? 0))
  }
  const kinds = KINDS.filter((kind) => wanted.has(kind))
  if (kinds.length === 0) return []
  const isApart = APART.some((pair) => pair.every((kind) => wanted.has(kind)))
  return isApart ? kinds.map((kind) => ({ count: wanted.get(kind)!, kinds: [kind] })) : [{ count: Math.max(...wanted.values()), kinds }]
}

type Listed = Pick<ClubFiguresRow, 'status' | 'counts' | 'standings' | 'figures'>
/** What may be said of each measure: nothing where it is not known of too many members. */
export const saidOf = ({ standings, figures }: Pick<Listed, 'standings' | 'figures'>): readonly ClubFiguresRow['standings'][number][] => standings.map((standing) => ({ ...standing, verdict: wordOf(standing, figures) }))

/** Where a club's composition stands as a whole: `not-yet` before its decision, when only people who signed up are known. */
export type CompositionState = 'within' | 'invite' | 'not-yet' | 'no-data' | 'no-band' | 'ended'
export function compositionOf(row: Listed): CompositionState {
  if (isEnded(row.status)) return 'ended'
  if (!row.counts) return 'not-yet'
  const banded = saidOf(row).filter(({ verdict }) => verdict !== 'no-band')
  if (banded.length === 0) return 'no-band'
  if (banded.some(({ verdict }) => verdict === 'under' || verdict === 'over')) return 'invite'
  return banded.some(({ verdict }) => verdict === 'no-data') ? 'no-data' : 'within'
}

/** Chưa gửi số liệu: nobody in the register of a club that is founded, or months of an older club without any evidence. */
export const lacksData = ({ counts, figures, keptUp, decidedOn }: Pick<ClubFiguresRow, 'counts' | 'figures' | 'keptUp' | 'decidedOn'>, on: Day): boolean =>
  counts && (figures.total === 0 || (keptUp === null && decidedOn !== null && yearOf(decidedOn as Day) < yearOf(on)))

/** The chips above the table. */
export const GROUPS = ['all', 'invite', 'preparing', 'no-data'] as const
export type ClubGroup = (typeof GROUPS)[number]
export function isInGroup(row: ClubFiguresRow, group: ClubGroup, on: Day): boolean {
  if (group === 'invite') return compositionOf(row) === 'invite'
  if (group === 'preparing') return compositionOf(row) === 'not-yet'
  return group === 'no-data' ? lacksData(row, on) : true
}

/** Percent with one decimal, as it is shown and copied; null where there is nobody to take it of. */
export const shareOf = (count: number, total: number): number | null => (total === 0 ? null : Math.round((count * 1000) / total) / 10)
