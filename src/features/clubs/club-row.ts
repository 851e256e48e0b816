/** One line of the register, folded from what the database keeps of a club. */
import type { Day } from '#kernel/day.ts'
import type { Office } from './board.ts'
import { type EventKind, statusOn } from './club-event.ts'
import type { ClubRow } from './club-view.ts'
import { isDone, type Step, stepsOn } from './founding-step.ts'

type Kept = Omit<ClubRow, 'status' | 'plannedOn' | 'decidedOn' | 'decision' | 'decidedBy' | 'launchedOn' | 'firstMeetingOn' | 'chair' | 'chairPhone' | 'boardSize' | 'stepsDone' | 'nextStep' | 'nextDue' | 'overdue'> & {
  readonly events: readonly { readonly kind: EventKind; readonly day: Day; readonly number: string | null; readonly issuer: string | null }[]
  readonly board: readonly { readonly office: Office; readonly name: string; readonly phone: string | null }[]
}

/** A club that works without the evidence of every step of its founding is not behind: the way to establishment ends with the first meeting. */
export function rowOf(club: Kept, due: Readonly<Partial<Record<Step, Day>>>, on: Day): ClubRow {
  const event = (kind: EventKind) => club.events.find((each) => each.kind === kind)
  const status = statusOn(club.events, on) ?? 'planned'
  const steps = stepsOn(club.events.map((each) => ({ id: '', reason: null, intoId: null, fileId: null, ...each })), due, on)
  const founding = status === 'planned' || status === 'preparing' || status === 'decided' || status === 'launched'
  const open = founding ? steps.find((step) => !isDone(step)) : undefined
  const chair = club.board.find(({ office }) => office === 'chair')
  const { id, name, number, commune, communeId, district, districtId, provinceId, hamlet, covers, planId, paperOnly, predecessor } = club
  return {
    id, name, number, status, commune, communeId, district, districtId, provinceId, hamlet, covers, planId, paperOnly, predecessor,
    plannedOn: event('planned')?.day ?? null, decidedOn: event('decided')?.day ?? null, decision: event('decided')?.number ?? null, decidedBy: event('decided')?.issuer ?? null,
    launchedOn: event('launched')?.day ?? null, firstMeetingOn: event('first-meeting')?.day ?? null, chair: chair?.name ?? null, chairPhone: chair?.phone ?? null, boardSize: club.board.length,
    stepsDone: steps.filter(isDone).length, nextStep: open?.step ?? null, nextDue: open?.due ?? null, overdue: founding && steps.some(({ state }) => state === 'overdue'),
  }
}

/** Phân bổ theo địa bàn: how many clubs the plan asks for in each district, and how many are there. */
export function breakdown(
  wanted: readonly { readonly name: string; readonly count: number | null; readonly code: string | null }[],
  rows: readonly (Pick<ClubRow, 'status' | 'district' | 'decidedOn'> & { readonly areaNames: readonly string[] })[],
): { area: string; wanted: number | null; founded: number; preparing: number; missing: number }[] {
  return wanted.map(({ name, count }) => {
    const here = rows.filter(({ areaNames }) => areaNames.includes(name))
    const founded = here.filter(({ decidedOn, status }) => decidedOn !== null && status !== 'dissolved' && status !== 'merged').length
    const preparing = here.filter(({ status }) => status === 'planned' || status === 'preparing').length
    return { area: name, wanted: count, founded, preparing, missing: Math.max(0, (count ?? 0) - founded - preparing) }
  })
}
