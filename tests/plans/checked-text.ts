/** A plan's text as a file holds it, read and checked. */
import { readFileSync } from 'node:fs'
import { isRefusal } from '#kernel/refusal.ts'
import { checkPlan } from '#features/plans/check-plan.ts'
import type { Finding, FindingCode, FindingOf } from '#features/plans/finding.ts'
import { layOut } from '#features/plans/lay-out.ts'
import type { Plan } from '#features/plans/plan.ts'
import type { PlanDocument } from '#features/plans/plan-document.ts'
import { understand } from '#features/plans/understand.ts'
import { readLines } from '#server/documents/read-lines.ts'

export const LAO_CAI_2018 = readFileSync('db/demo/ke-hoach-184-kh-ubnd-2018.txt', 'utf8')

export function readPlanText(text: string): { document: PlanDocument; plan: Plan } {
  const lines = readLines(new TextEncoder().encode(text), 'ke-hoach.txt')
  if (isRefusal(lines)) throw new Error(`the text was refused: ${lines.refused}`)
  const document = layOut(lines)
  return { document, plan: understand(document) }
}

export function checkText(text: string): Finding[] {
  const { plan, document } = readPlanText(text)
  return checkPlan(plan, document)
}

/** Each edit must find its words, so that no test passes because the text was reworded. */
export function edited(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`not in the text: ${from}`)
    return result.replaceAll(from, () => to)
  }, text)
}

export const ofCode = <Code extends FindingCode>(findings: readonly Finding[], code: Code): FindingOf<Code>[] => findings.filter((finding) => finding.code === code) as unknown as FindingOf<Code>[]
export const codesOf = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code.replace('plan-check/', ''))
