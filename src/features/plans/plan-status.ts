/** Dự thảo → đã ký ban hành: what may happen to a plan in each state. */
import { type Refusal, refuse } from '#kernel/refusal.ts'
import { type Finding, findingKey } from './finding.ts'
import type { Plan } from './plan.ts'

export type PlanStatus = 'draft' | 'signed'
export type PlanStep = 'edit' | 'sign' | 'amend' | 'draft-next-year'

/** Folded from what happened: a plan is a draft until it is marked as signed. */
export const statusOf = (plan: { readonly signedAt: string | null }): PlanStatus => (plan.signedAt === null ? 'draft' : 'signed')

export const NEXT: Readonly<Record<PlanStatus, readonly PlanStep[]>> = { draft: ['edit', 'sign', 'draft-next-year'], signed: ['amend', 'draft-next-year'] }

export const requireDraft = <Head extends { readonly signedAt: string | null }>(head: Head): Head | Refusal => (NEXT[statusOf(head)].includes('edit') ? head : refuse('plans/locked'))
export const requireSigned = <Head extends { readonly signedAt: string | null }>(head: Head): Head | Refusal => (NEXT[statusOf(head)].includes('amend') ? head : refuse('plans/still-a-draft'))

/** Signing wants the whole heading and foot, and no error left open: set right, or accepted with a reason. Undefined = may. */
export function maySign(plan: Plan, findings: readonly Finding[], accepted: readonly string[]): Refusal | undefined {
  const missing = (['number', 'date', 'place', 'authority', 'signer'] as const).find((field) => !plan[field])
  if (missing) return refuse('plans/heading-missing', { field: missing })
  const open = findings.filter((finding) => finding.severity === 'error' && !accepted.includes(findingKey(finding)))
  return open.length > 0 ? refuse('plans/open-errors', { count: open.length, anchor: open[0]!.anchor }) : undefined
}
