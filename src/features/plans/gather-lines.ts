/** Lines as they came from the file, put together into paragraphs and tables. */
import type { SourceLine } from '#kernel/source-line.ts'
import { readMark } from './read-mark.ts'
import { foldInPlace } from './reading-words.ts'

export type TextBlock = { readonly text: string; readonly line: number }
export type TableBlock = { readonly rows: readonly (readonly TextBlock[])[]; readonly line: number }
export type Block = TextBlock | TableBlock

export const isTable = (block: Block): block is TableBlock => 'rows' in block

/** Blank lines fall away; a table that only sets text side by side (letterhead, foot) becomes plain lines. */
export function gatherLines(all: readonly SourceLine[]): Block[] {
  const lines = all.filter(({ text, cell }) => cell || text.trim() !== '')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const table = lines[at]!.cell?.table
    if (table === undefined) {
      blocks.push({ text: lines[at]!.text.trim(), line: lines[at]!.line })
      at++
      continue
    }
    const from = at
    while (at < lines.length && lines[at]!.cell?.table === table) at++
    blocks.push(...tableOf(lines.slice(from, at)))
  }
  return blocks
}

function tableOf(lines: readonly SourceLine[]): Block[] {
  const printed = lines.filter(({ text }) => text.trim() !== '').map(({ text, line }) => ({ text: text.trim(), line }))
  if (printed.length === 0) return []
  const rows = rowsOf(lines)
  return onlySetsSideBySide(rows, printed) ? printed : [{ rows, line: printed[0]!.line }]
}

/** A cell of several lines is one text with line ends in it. */
function rowsOf(lines: readonly SourceLine[]): TextBlock[][] {
  const rows = new Map<number, Map<number, TextBlock>>()
  for (const { text, line, cell } of lines) {
    const row = rows.get(cell!.row) ?? new Map<number, TextBlock>()
    rows.set(cell!.row, row)
    const before = row.get(cell!.column)
    const words = text.trim()
    if (!before || before.text === '') row.set(cell!.column, { text: words, line })
    else if (words !== '') row.set(cell!.column, { text: `${before.text}\n${words}`, line: before.line })
  }
  return [...rows.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, row]) => cellsOf(row))
    .filter((row) => row.some(({ text }) => text !== ''))
}

function cellsOf(row: ReadonlyMap<number, TextBlock>): TextBlock[] {
  const line = Math.min(...[...row.values()].map((cell) => cell.line))
  const cells: TextBlock[] = []
  for (const [column, cell] of [...row.entries()].sort(([one], [other]) => one - other)) {
    while (cells.length < Math.min(column, MOST_COLUMNS)) cells.push({ text: '', line })
    cells.push(cell)
  }
  return cells
}

/** Wider than any estimate; a damaged column number must not fill the memory. */
const MOST_COLUMNS = 60

/** Letterheads and feet are two columns without a word of a table; tab-indented paragraphs look like a table of one column or row. */
function onlySetsSideBySide(rows: readonly (readonly TextBlock[])[], printed: readonly TextBlock[]): boolean {
  if (rows.length < 2 || rows.every((row) => row.length < 2)) return true
  return printed.some(({ text }) => LETTERHEAD_OR_FOOT.test(foldInPlace(text)) || readMark(text)?.level === 'section')
}

const LETTERHEAD_OR_FOOT = /^(cong hoa xa hoi chu nghia|doc lap - tu do|noi nhan ?:)/
