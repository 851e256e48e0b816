/** Reading and checking the plan of 2018, from bytes to findings; the floor is decoding and splitting the same text. */
import { readFileSync } from 'node:fs'
import { checkPlan } from '#features/plans/check-plan.ts'
import { layOut } from '#features/plans/lay-out.ts'
import { planPaper } from '#features/plans/plan-paper.ts'
import { understand } from '#features/plans/understand.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { readLines } from '#server/documents/read-lines.ts'
import { median, print, timed } from './figure.ts'

const RUNS = 30

function readAndCheck(bytes: Uint8Array, name: string): number {
  const lines = readLines(bytes, name)
  if (isRefusal(lines)) throw new Error(lines.refused)
  const document = layOut(lines)
  return checkPlan(understand(document), document).length
}

async function times(work: () => unknown): Promise<number[]> {
  const found: number[] = []
  for (let run = 0; run < RUNS; run += 1) found.push(await timed(work))
  return found
}

export async function measure(): Promise<void> {
  const text = readFileSync('db/demo/ke-hoach-184-kh-ubnd-2018.txt')
  const first = await timed(() => readAndCheck(text, 'ke-hoach.txt'))
  const floor = median(await times(() => new TextDecoder().decode(text).normalize('NFC').split('\n')))
  print({ figure: 'plan-reading', what: 'read and check the plan of 2018 (.txt), first time in a process', value: first, unit: 'ms', floor, goal: 200 })
  print({ figure: 'plan-reading', what: 'read and check the plan of 2018 (.txt), median when warm', value: median(await times(() => readAndCheck(text, 'ke-hoach.txt'))), unit: 'ms', floor, goal: 200 })
  const lines = readLines(text, 'ke-hoach.txt')
  if (isRefusal(lines)) throw new Error(lines.refused)
  const document = layOut(lines)
  const paper = planPaper(document, understand(document), { sample: true })
  const docx = await writeDocx(paper)
  print({ figure: 'plan-reading', what: 'read and check the same plan as .docx, median when warm', value: median(await times(() => readAndCheck(docx, 'ke-hoach.docx'))), unit: 'ms', floor, goal: 200 })
  print({ figure: 'plan-reading', what: 'write the plan as .docx, median when warm', value: median(await times(() => writeDocx(paper))), unit: 'ms', floor: null, goal: 300 })
}
