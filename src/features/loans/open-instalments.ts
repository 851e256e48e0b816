/** Các kỳ còn phải trả: what is not yet covered of the schedule in force, as the screens and papers list it. */
import type { Day } from '#kernel/day.ts'
import { type Dong, dong, sumDong } from '#kernel/money.ts'
import { coveredBy, coveringOf, type LoanState, type ScheduleVersion, versionOn } from './loan-state.ts'

type Parts = { readonly principal: number; readonly interest: number }
/** As it comes from the server, sums and days without their marks. */
export type VersionRead = { readonly version: number; readonly from: string; readonly paidBefore: Parts; readonly instalments: readonly (Parts & { readonly number: number; readonly dueOn: string })[] }
export type OpenInstalment = { readonly number: number; readonly dueOn: Day; readonly principal: Dong; readonly interest: Dong }

/** A state as it comes from the server. */
export type StateRead = { readonly [Name in 'principalPaid' | 'interestPaid' | 'writtenOff' | 'advance']: number }
/** What counts towards the schedule, đồng: see `coveringOf`. */
export const coveringRead = (state: StateRead): ReturnType<typeof coveringOf> => coveringOf(state as Pick<LoanState, keyof StateRead>)

/**
 * Each instalment with what of it is still to be paid, đồng, the oldest first; number 0 is what is missing again since a payment was reversed.
 * An advance is not counted in; one that is missing again opens what it had covered.
 */
export function openInstalments(versions: readonly VersionRead[], state: StateRead, on: string): readonly OpenInstalment[] {
  const version = versionOn(versions as readonly ScheduleVersion[], on as Day)
  if (!version) return []
  return coveredBy(version, coveringRead(state))
    .map(({ number, dueOn, principal, interest, paidPrincipal, paidInterest }) => ({ number, dueOn, principal: dong(principal - paidPrincipal), interest: dong(interest - paidInterest) }))
    .filter(({ principal, interest }) => principal + interest > 0)
}

export const totalOpen = (open: readonly OpenInstalment[]): Dong => sumDong(open.flatMap(({ principal, interest }) => [principal, interest]))
