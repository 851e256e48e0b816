/** Nhóm người: a kind of person who might join, by the traits that bands ask about, and in which measures such a person counts. */
import { MEASURES, type Measure } from '#features/clubs/composition-band.ts'
import type { Counts } from './composition.ts'

/** Only the traits that some band asks about are there; ages as coarse as the bands allow. */
export type Kind = { readonly age?: 'under-55' | '55-59' | '60-up' | '55-up' | 'under-60'; readonly woman?: boolean; readonly poor?: boolean; readonly minority?: boolean }
export type KindCount = { readonly kind: Kind; readonly count: number }
/** Somebody in person: every trait, or null where it is not known. */
export type FullKind = { readonly age: 'under-55' | '55-59' | '60-up' | null; readonly woman: boolean | null; readonly poor: boolean | null; readonly minority: boolean | null }

/** One bit a measure: the measures in which somebody counts are a number. */
export const MARK = Object.fromEntries(MEASURES.map((measure, at) => [measure, 1 << at])) as { readonly [measure in Measure]: number }
export const bears = (marks: number, wanted: number): boolean => (marks & wanted) === wanted

const AGE_MARKS = { 'under-55': MARK.young, 'under-60': 0, '55-59': MARK['aged-55'], '55-up': MARK['aged-55'], '60-up': MARK['aged-55'] | MARK['aged-60'] } as const
export const marksOf = ({ age, woman, poor, minority }: Kind | FullKind): number =>
  (age ? AGE_MARKS[age] : 0) | (woman ? MARK.women : 0) | (poor ? MARK.poor : 0) | (minority ? MARK.minority : 0)

/** The counts once they have joined. A trait that is left out or not known adds to the total alone. */
export function admitted(counts: Counts, kinds: readonly { readonly kind: Kind | FullKind; readonly count: number }[]): Counts {
  const joining = (wanted: number): number => kinds.reduce((sum, { kind, count }) => (bears(marksOf(kind), wanted) ? sum + count : sum), 0)
  const of = (measure: Measure): number => counts[measure] + joining(MARK[measure])
  return { total: counts.total + joining(0), 'aged-55': of('aged-55'), 'aged-60': of('aged-60'), women: of('women'), poor: of('poor'), young: of('young'), minority: of('minority') }
}

/** Người cao tuổi, nữ, khó khăn cùng lúc (plan, II.2): as far as the bands ask about it. */
export function coreMarks(asked: readonly Measure[]): number {
  const elderly = asked.some((measure) => measure === 'aged-55' || measure === 'young') ? MARK['aged-55'] : asked.includes('aged-60') ? MARK['aged-60'] : 0
  return elderly | (asked.includes('women') ? MARK.women : 0) | (asked.includes('poor') ? MARK.poor : 0)
}

/** Every kind that the bands can tell apart; elderly, women and poor before others. */
export function kindsAsked(asked: readonly Measure[]): readonly Kind[] {
  const by55 = asked.some((measure) => measure === 'aged-55' || measure === 'young')
  const by60 = asked.includes('aged-60')
  const ages: readonly Kind[] = by55 && by60 ? [{ age: '60-up' }, { age: '55-59' }, { age: 'under-55' }] : by55 ? [{ age: '55-up' }, { age: 'under-55' }] : by60 ? [{ age: '60-up' }, { age: 'under-60' }] : [{}]
  const either = (trait: 'woman' | 'poor' | 'minority', measure: Measure): readonly Kind[] => (asked.includes(measure) ? [{ [trait]: true }, { [trait]: false }] : [{}])
  return ages.flatMap((age) => either('woman', 'women').flatMap((woman) => either('poor', 'poor').flatMap((poor) => either('minority', 'minority').map((minority): Kind => ({ ...age, ...woman, ...poor, ...minority })))))
}
