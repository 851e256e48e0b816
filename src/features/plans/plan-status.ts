/** Bản thảo → đã ký ban hành: what may happen to a plan in each state. */
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { type Finding, findingKey } from './finding.ts'
import type { Plan } from './plan.ts'

export type PlanStatus = 'draft' | 'signed'
export type PlanStep = 'edit' | 'sign' | 'amend' | 'draft-next-year'
export type PlanEvent = { readonly did: 'drafted' | 'edited' | 'signed' | 'amended' }

/** Folded from what happened, in its order. A published plan that is brought in is drafted and signed at once. */
export const statusOf = (events: readonly PlanEvent[]): PlanStatus => events.reduce<PlanStatus>((status, { did }) => BECOMES[did] ?? status, 'draft')
const BECOMES: Readonly<Record<PlanEvent['did'], PlanStatus | null>> = { drafted: 'draft', edited: null, signed: 'signed', amended: null }

/** `null` = may; else the code of the refusal. */
export const MAY: Readonly<Record<PlanStatus, Readonly<Record<PlanStep, string | null>>>> = {
  draft: { edit: null, sign: null, amend: 'plans/still-a-draft', 'draft-next-year': null },
  signed: { edit: 'plans/locked', sign: 'plans/locked', amend: null, 'draft-next-year': null },
}

type Head = { readonly signedAt: string | null }
const eventsOf = ({ signedAt }: Head): PlanEvent[] => (signedAt === null ? [{ did: 'drafted' }] : [{ did: 'drafted' }, { did: 'signed' }])

/** The head itself where the step may be taken. */
export function allow<Given extends Head>(head: Given, step: PlanStep): Given | Refusal {
  const refused = MAY[statusOf(eventsOf(head))][step]
  return refused === null ? head : refuse(refused)
}
export const requireDraft = <Given extends Head>(head: Given): Given | Refusal => allow(head, 'edit')
export const requireSigned = <Given extends Head>(head: Given): Given | Refusal => allow(head, 'amend')

/** Signing wants the whole heading and foot, and no error left open: set right, or accepted with a reason. Null = may. */
export function maySign(plan: Plan, findings: readonly Finding[], accepted: readonly string[]): Refusal | null {
  const missing = (['number', 'date', 'place', 'authority', 'signer'] as const).find((field) => !plan[field])
  if (missing) return refuse('plans/heading-missing', { field: missing })
  const open = findings.filter((finding) => finding.severity === 'error' && !accepted.includes(findingKey(finding)))
  return open[0] ? refuse('plans/open-errors', { count: open.length, anchor: open[0].anchor }) : null
}
