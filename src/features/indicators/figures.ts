/** Số liệu của câu lạc bộ: one row a club, and sums of rows. Counts of people and clubs; shares are worked out where they are shown, never stored. */
import type { Status } from '#features/clubs/club-event.ts'
import { isFounded } from '#features/clubs/club-event.ts'
import type { Composition } from '#features/members/composition.ts'
import type { Day } from '#kernel/day.ts'

/** Of members and their loans; `borrowers` are people, `loan-turns` loans. */
export type Counted = Composition & { readonly households: number; readonly applicants: number; readonly borrowers: number; readonly 'loan-turns': number; readonly 'results-told': number; readonly bettered: number; readonly 'out-of-poverty': number }
export const COUNTED = [
  'total', 'aged-55', 'aged-60', 'women', 'poor', 'poor-only', 'near-poor', 'difficult', 'young', 'minority', 'core', 'lives-alone', 'disabled', 'birth-unknown', 'poverty-unknown', 'ethnicity-unknown', 'households', 'applicants',
  'borrowers', 'loan-turns', 'results-told', 'bettered', 'out-of-poverty',
] as const satisfies readonly (keyof Counted)[]

/** Vốn ban đầu đã nhận, by source, in đồng: not among the counts, as not everybody who reads counts sees money. */
export type Seed = { readonly 'seed-care-fund': number; readonly 'seed-budget': number; readonly 'seed-mobilised': number; readonly 'seed-members': number }
export const NO_SEED: Seed = { 'seed-care-fund': 0, 'seed-budget': 0, 'seed-mobilised': 0, 'seed-members': 0 }

export type ClubFigures = Counted & Seed & {
  readonly clubId: string
  readonly status: Status | null
  /** The club's fund book has begun: what it says of loans is known. */
  readonly hasBooks: boolean
  /** Units of areas above the club on the day. */
  readonly communeId: string | null
  readonly districtId: string | null
  readonly provinceId: string | null
}

export const NOTHING: Counted = {
  total: 0, 'aged-55': 0, 'aged-60': 0, women: 0, poor: 0, 'poor-only': 0, 'near-poor': 0, difficult: 0, young: 0, minority: 0, core: 0, 'lives-alone': 0, disabled: 0, 'birth-unknown': 0, 'poverty-unknown': 0, 'ethnicity-unknown': 0,
  households: 0, applicants: 0, borrowers: 0, 'loan-turns': 0, 'results-told': 0, bettered: 0, 'out-of-poverty': 0,
}

export const countedOf = (figures: Counted): Counted => Object.fromEntries(COUNTED.map((name) => [name, figures[name]])) as Counted

/** Members count from the day of the decision: who has signed up for a club that is still being prepared is told apart. */
export const counts = ({ status }: Pick<ClubFigures, 'status'>): boolean => isFounded(status)

/** The sum of the rows of founded clubs, and how many clubs that is. */
export function sumOf(rows: readonly (Counted & Pick<ClubFigures, 'status'>)[]): Counted & { readonly clubs: number } {
  const founded = rows.filter(counts)
  const sum = Object.fromEntries(COUNTED.map((name) => [name, founded.reduce((total, row) => total + row[name], 0)])) as Counted
  return { ...sum, applicants: rows.reduce((total, row) => total + row.applicants, 0), clubs: founded.length }
}

/** Where a stored row says something else than a recount. */
export type FigureFault = { readonly clubId: string; readonly name: string; readonly stored: number | string | boolean | null; readonly counted: number | string | boolean | null }

export function differences(stored: ClubFigures | undefined, counted: ClubFigures): FigureFault[] {
  const names = [...COUNTED, 'seed-care-fund', 'seed-budget', 'seed-mobilised', 'seed-members', 'status', 'hasBooks', 'communeId', 'districtId', 'provinceId'] as const
  return names.flatMap((name) => {
    const was = stored?.[name] ?? null
    return was === (counted[name] ?? null) ? [] : [{ clubId: counted.clubId, name, stored: was, counted: counted[name] ?? null }]
  })
}

/** Số liệu đã chốt: what was frozen for a period, and where a recount of the same day differs today. What was not counted yet when it was frozen has no difference. */
export type Frozen = { readonly clubId: string; readonly first: Day; readonly last: Day; readonly figures: Counted; readonly frozenBy: string | null; readonly frozenAt: string }
export const driftOf = (frozen: Counted, now: Counted): { readonly name: (typeof COUNTED)[number]; readonly frozen: number; readonly now: number }[] =>
  COUNTED.filter((name) => name !== 'applicants' && frozen[name] !== undefined).flatMap((name) => (frozen[name] === now[name] ? [] : [{ name, frozen: frozen[name], now: now[name] }]))
