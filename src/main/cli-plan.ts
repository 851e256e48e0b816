/** The commands on a plan's file: the same reading, checking and writing as the screens. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { referenceAreaNames } from '#features/areas/area-reference.db.ts'
import { checkAsJson } from '#features/plans/check-json.ts'
import { checkPlan } from '#features/plans/check-plan.ts'
import { layOut } from '#features/plans/lay-out.ts'
import type { Plan } from '#features/plans/plan.ts'
import type { PlanDocument } from '#features/plans/plan-document.ts'
import { planAsJson } from '#features/plans/plan-json.ts'
import { planPaper } from '#features/plans/plan-paper.ts'
import { understand } from '#features/plans/understand.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept, Refused } from '#server/accept.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { readLines } from '#server/documents/read-lines.ts'

async function readPlan(file: string | undefined): Promise<{ document: PlanDocument; plan: Plan }> {
  if (!file) throw new Refused(refuse('cli/file-missing'))
  const lines = accept(readLines(new Uint8Array(await readFile(file)), path.basename(file))) as Exclude<ReturnType<typeof readLines>, { refused: string }>
  const document = layOut(lines)
  const plan = understand(document, referenceAreaNames())
  if (plan.targets.length + plan.activities.length + plan.duties.length === 0) throw new Refused(refuse('plans/no-sections', { lines: lines.length }))
  return { document, plan }
}

const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2))

export async function planRead([file]: readonly string[]): Promise<number> {
  print(planAsJson((await readPlan(file)).plan))
  return 0
}

export async function planCheck([file]: readonly string[]): Promise<number> {
  const { document, plan } = await readPlan(file)
  print(checkAsJson(checkPlan(plan, document)))
  return 0
}

export async function planWrite(given: readonly string[]): Promise<number> {
  const at = given.indexOf('--out')
  const out = at < 0 ? undefined : given[at + 1]
  if (!out) throw new Refused(refuse('cli/out-missing'))
  const { document, plan } = await readPlan(given.find((_, index) => at < 0 || (index !== at && index !== at + 1)))
  await writeFile(out, await writeDocx(planPaper(document, plan, { sample: false })))
  return 0
}
