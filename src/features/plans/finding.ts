/** Điểm cần xem của kế hoạch: what the checker says about one place of a plan's text. */
import type { Plan } from './plan.ts'
import type { PlanDocument } from './plan-document.ts'
import type { Norms } from './programme-norms.ts'

/** Lỗi · mâu thuẫn · nội dung cần làm rõ · đã khớp. */
export const SEVERITIES = ['error', 'contradiction', 'clarify', 'agrees'] as const
export type Severity = (typeof SEVERITIES)[number]

export type FindingCode =
  | 'place-name' | 'lettering' | 'area-breakdown' | 'area-breakdown-adds-up' | 'clubs-add-up' | 'clubs-do-not-add-up' | 'share-impossible' | 'band-reversed'
  | 'elderly-two-figures' | 'age-unstated' | 'club-size' | 'maintain-undefined' | 'target-without-deadline'
  | 'supervised-fewer' | 'training-seats' | 'period-outside' | 'period-missing' | 'lead-missing' | 'lead-without-duty'
  | 'row-sum' | 'rows-add-up' | 'column-sum' | 'columns-add-up' | 'funding-sum' | 'text-differs-from-table' | 'text-matches-table' | 'per-club-differs' | 'per-club-adds-up'
  | 'capital-per-borrower' | 'care-fund-nobody-obliged' | 'initial-capital-for-old-clubs'
  | 'no-report-deadline' | 'recipients-without-communes'

export type Finding = {
  readonly code: FindingCode
  /** The clause; `annex` for the table. */
  readonly anchor: string
  readonly line: number
  readonly severity: Severity
  /** What was computed and from what; counts, percent as 35, money in đồng. `name` tells apart findings of one code at one clause. */
  readonly values: Readonly<Record<string, string | number>>
  /** An edit that would settle it, where one is certain. */
  readonly suggestion: { readonly from: string; readonly to: string } | null
}

/** By what an accepted finding is known again in a later version. */
export const findingKey = ({ code, anchor, values }: Pick<Finding, 'code' | 'anchor' | 'values'>): string => [code, anchor, values.name].filter((part) => part !== undefined && part !== '').join('@')

/** What every rule of the checker is given. */
export type Facts = { readonly plan: Plan; readonly document: PlanDocument; readonly norms: Norms }
export type Rule = (facts: Facts) => readonly Finding[]

export function finding(code: FindingCode, severity: Severity, at: { readonly anchor: string; readonly line: number }, values: Finding['values'] = {}, suggestion: Finding['suggestion'] = null): Finding {
  return { code, anchor: at.anchor, line: at.line, severity, values, suggestion }
}
