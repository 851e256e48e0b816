import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceLine } from '#kernel/source-line.ts'
import { layOut } from '#features/plans/lay-out.ts'
import { askAbout } from '#features/plans/ask-about.ts'
import { planAsJson } from '#features/plans/plan-json.ts'
import type { PlanDocument } from '#features/plans/plan-document.ts'
import { bodyOf } from '#features/plans/sections.ts'
import { understand } from '#features/plans/understand.ts'
import { linesAccountedFor, linesOf, planFiles, printedLines } from './plan-files.ts'

/** All words of the pieces, blanks aside. */
const wordsOf = ({ pieces }: PlanDocument): string =>
  pieces
    .map(
      ({ label, text, rows }) =>
        label +
        text +
        (rows ?? [])
          .flat()
          .map((cell) => cell.text)
          .join(''),
    )
    .join('')
    .replace(/\s/g, '')
const letters = (lines: readonly SourceLine[]): string =>
  lines
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')

describe('every line that is not blank lands in exactly one piece', () => {
  it.each(planFiles.map((file) => [file.pathname.split('/').at(-1)!, file] as const))('%s', (_, file) => {
    const lines = linesOf(file)
    const document = layOut(lines)
    expect(linesAccountedFor(document)).toEqual(printedLines(lines))
    expect(wordsOf(document)).toBe(letters(lines))
  })

  it('keeps every word of shuffled and damaged plans, and reads them without an error', () => {
    const stock = planFiles.flatMap((file) => linesOf(file))
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...stock.map(({ text }) => text)) },
      {
        weight: 2,
        arbitrary: fc.tuple(fc.constantFrom(...stock.map(({ text }) => text)), fc.nat(80), fc.nat(80)).map(([text, from, to]) => text.slice(from, from + to)),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
      { weight: 1, arbitrary: fc.constantFrom('I.', '1.', 'a)', '-', 'Nơi nhận:', 'TM. UBND', '%', '60 - 70%', '(', ')', ':', 'PHỤ LỤC', 'Phần thứ nhất') },
    )
    const cell = fc.option(fc.record({ table: fc.nat(2), row: fc.nat(4), column: fc.nat(5) }), { nil: undefined, freq: 6 })
    const text = fc
      .array(fc.tuple(piece, cell), { maxLength: 60 })
      .map((parts) => parts.map(([words, at], index): SourceLine => ({ line: index + 1, text: words.normalize('NFC'), ...(at ? { cell: at } : {}) })))
    fc.assert(
      fc.property(text, (lines) => {
        const document = layOut(lines)
        expect([...wordsOf(document)].sort().join('')).toBe([...letters(lines)].sort().join(''))
        expect(new Set(linesAccountedFor(document)).size).toBe(linesAccountedFor(document).length)
        const plan = understand(document)
        planAsJson(plan)
        askAbout(plan, document)
        for (const { line } of [...plan.targets, ...plan.duties, ...plan.unread]) expect(line).toBeLessThanOrEqual(lines.length)
      }),
      { numRuns: 400 },
    )
  })

  it('reads a text laid out from its own pieces to the same pieces', () => {
    for (const file of planFiles) {
      const pieces = layOut(linesOf(file)).pieces
      const again = layOut(pieces.flatMap((piece, at): SourceLine[] => asLines(piece, at))).pieces
      const bare = (all: PlanDocument['pieces']) =>
        all.map(({ anchor, role, label, text, rows }) => ({ anchor, role, label, text, rows: rows?.map((row) => row.map((cell) => cell.text)) }))
      expect(bare(again)).toEqual(bare(pieces))
    }
  })

  it('drops no line of a section it reads: what is neither data nor a heading is unread', () => {
    for (const file of planFiles) {
      const document = layOut(linesOf(file))
      const plan = understand(document)
      const spoken = new Set([...plan.targets, ...plan.unread, ...plan.duties, ...plan.funding.bySource].map(({ line }) => line))
      const silent = bodyOf(document).filter(
        ({ kind, role, text, line }) => (kind === 'targets' || kind === 'duties') && role !== 'heading' && !/:$/.test(text) && !spoken.has(line),
      )
      expect(silent.filter(({ text }) => !/^Năm \d{4}$/u.test(text)).map(({ text }) => text)).toEqual([])
    }
  })
})

function asLines({ label, text, rows }: PlanDocument['pieces'][number], at: number): SourceLine[] {
  if (!rows) return [{ line: at * 1000 + 1, text: label === '' ? text : `${label} ${text}` }]
  return rows.flatMap((row, rowAt) =>
    row.map((cell, column) => ({ line: at * 1000 + rowAt * 20 + column, text: cell.text, cell: { table: at, row: rowAt, column } })),
  )
}
