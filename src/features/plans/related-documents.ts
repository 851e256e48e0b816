/** Văn bản liên quan: what a plan carries out, who carries it out in a plan of their own, and who has not issued theirs. */
import { type Agency, matchAgencies } from '#features/agencies/agency.ts'
import type { Plan } from './plan.ts'

/**
 * The bodies that are assigned duties and so owe an implementing plan: departments and People's Committees.
 * The Front and its members are only requested, the press only carries news, and the lead body's plan is this one.
 */
export function implementersOf(plan: Plan, agencies: readonly Agency[]): Agency[] {
  const named = plan.duties.filter((duty) => duty.kind === 'assigned').flatMap((duty) => duty.agencies.flatMap((printed) => matchAgencies(printed, agencies)))
  const owing = named.filter((agency) => agency.kind === 'government' && agency.asked === 'assigned')
  return [...new Map(owing.map((agency) => [agency.id, agency])).values()]
}
