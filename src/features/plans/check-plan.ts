/** Kiểm tra kế hoạch: every rule over a plan, before it is signed. What it finds is for the drafter; a person decides. */
import { dayOf } from '#kernel/day.ts'
import { activityRules } from './check-activities.ts'
import { dutyRules } from './check-duties.ts'
import { letteringRules } from './check-lettering.ts'
import { moneyRules } from './check-money.ts'
import { capitalRules } from './check-capital.ts'
import { targetRules } from './check-targets.ts'
import { type Finding, type Rule, SEVERITIES } from './finding.ts'
import type { Plan } from './plan.ts'
import type { PlanDocument } from './plan-document.ts'
import { type Norms, normsOn } from './programme-norms.ts'

const RULES: readonly Rule[] = [...letteringRules, ...targetRules, ...activityRules, ...moneyRules, ...capitalRules, ...dutyRules]

/** Gravest first, then in the order of the text. The norms are those of the plan's day, else of its first year. */
export function checkPlan(plan: Plan, document: PlanDocument, norms: Norms = normsFor(plan)): Finding[] {
  const found = RULES.flatMap((rule) => rule({ plan, document, norms }))
  return found.toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || one.line - other.line)
}

const normsFor = (plan: Plan): Norms => normsOn(plan.date ?? dayOf(plan.years?.from ?? 2016, 12, 31))
