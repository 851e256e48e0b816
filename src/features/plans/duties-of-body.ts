/** Việc của một cơ quan: all that a plan gives one body, under any of the names it goes by. */
import { isSameBody } from './duty-extract.ts'
import type { Activity, Duty, Plan } from './plan.ts'

export type BodyShare = {
  readonly assigned: readonly Duty[]
  readonly requested: readonly Duty[]
  readonly leads: readonly Activity[]
  readonly coordinates: readonly Activity[]
  /** Its name among those given by which the plan names it; null when the plan does not. */
  readonly knownAs: string | null
}

export function shareOfBody(plan: Plan, names: readonly string[]): BodyShare {
  const means = (printed: string): boolean => names.some((name) => isSameBody(printed, name))
  const duties = plan.duties.filter(({ agency, agencies }) => [agency, ...agencies].some(means))
  const leads = plan.activities.filter(({ lead }) => lead !== null && means(lead))
  const coordinates = plan.activities.filter(({ coordinating }) => coordinating.some(means))
  const printed = [...duties.flatMap(({ agency, agencies }) => [agency, ...agencies]), ...leads.map(({ lead }) => lead!), ...coordinates.flatMap(({ coordinating }) => coordinating)]
  return {
    assigned: duties.filter(({ kind }) => kind === 'assigned'),
    requested: duties.filter(({ kind }) => kind === 'requested'),
    leads,
    coordinates,
    knownAs: names.find((name) => printed.some((each) => isSameBody(each, name))) ?? null,
  }
}

export type DutyGroup = { readonly anchor: string; readonly agency: string; readonly duties: readonly Duty[] }

/** Duties under the headings that the plan gives them, in its order. */
export function dutyGroups({ duties }: Pick<Plan, 'duties'>): DutyGroup[] {
  const groups = new Map<string, DutyGroup>()
  for (const duty of duties) {
    const key = `${duty.anchor}@${duty.agency}`
    groups.set(key, { anchor: duty.anchor, agency: duty.agency, duties: [...(groups.get(key)?.duties ?? []), duty] })
  }
  return [...groups.values()]
}
