/** The plans that the reader is held against, as a person would upload them. */
import { readdirSync, readFileSync } from 'node:fs'
import { isRefusal } from '#kernel/refusal.ts'
import type { SourceLine } from '#kernel/source-line.ts'
import { layOut } from '#features/plans/lay-out.ts'
import type { Plan } from '#features/plans/plan.ts'
import type { PlanDocument } from '#features/plans/plan-document.ts'
import { understand } from '#features/plans/understand.ts'
import { projectFolder } from '#server/project-folder.ts'
import { readLines } from '#server/documents/read-lines.ts'

const FILES = new URL('tests/plans/files/', projectFolder)
export const LAO_CAI_2018 = new URL('db/demo/ke-hoach-184-kh-ubnd-2018.txt', projectFolder)

export const planFiles: readonly URL[] = [
  LAO_CAI_2018,
  ...readdirSync(FILES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => new URL(name, FILES)),
]
export const planFile = (name: string): URL => new URL(name, FILES)

export function linesOf(file: URL): SourceLine[] {
  const lines = readLines(readFileSync(file), file.pathname)
  if (isRefusal(lines)) throw new Error(`${file.pathname}: ${lines.refused}`)
  return lines
}

export function readPlan(file: URL): { readonly lines: SourceLine[]; readonly document: PlanDocument; readonly plan: Plan } {
  const lines = linesOf(file)
  const document = layOut(lines)
  return { lines, document, plan: understand(document) }
}

/** Every line that a piece, or a cell of a table, says it came from. A cell of several lines names its first. */
export const linesAccountedFor = ({ pieces }: PlanDocument): number[] =>
  pieces.flatMap(({ line, rows }) =>
    rows
      ? rows
          .flat()
          .filter(({ text }) => text !== '')
          .map((cell) => cell.line)
      : [line],
  )

export const printedLines = (lines: readonly SourceLine[]): number[] => lines.filter(({ text }) => text.trim() !== '').map(({ line }) => line)
