/** Kế hoạch của năm: which plan a day belongs to. */
import { type Day, yearOf } from '#kernel/day.ts'
import type { Head } from './plan-view.ts'

type Dated = Pick<Head, 'kind' | 'version' | 'signedAt' | 'years' | 'day'>

/**
 * The signed plans whose years hold the day's year. First what had been issued by the day, the latest first; of those of one day, as they stand in
 * the list: the one stored first.
 */
export function plansOfYear<Plan extends Dated>(heads: readonly Plan[], on: Day): Plan[] {
  const year = yearOf(on)
  const isIssued = ({ day }: Plan): boolean => day !== null && day <= on
  return heads
    .filter(({ kind, version, signedAt, years }) => kind === 'plan' && version > 0 && signedAt !== null && years !== null && years.from <= year && year <= years.to)
    .toSorted((one, other) => Number(isIssued(other)) - Number(isIssued(one)) || (other.day ?? '').localeCompare(one.day ?? ''))
}
