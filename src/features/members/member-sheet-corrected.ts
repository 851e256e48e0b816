/** Tệp trả về: somebody's own list as it came, the cells that could not be taken coloured, each with a comment that says what is the matter. */
import type { Book, BookCell, BookColumn, BookSheet } from '#kernel/book.ts'
import { columnLetters, type Workbook, type XlsxCell } from '#kernel/workbook.ts'
import { CHOICES, columnFor, type Field, FIELDS, HIDDEN_COLUMNS } from './member-sheet.ts'
import { cellSentence, type CellSentences } from './member-sheet-fault.ts'
import type { ColumnRole, Heads } from './member-sheet-heading.ts'
import type { CellFault, Corrections, ReadList } from './member-sheet-read.ts'
import { SHEETS, SPLIT_TITLES } from './member-sheet-words.ts'

type CorrectedGiven = { readonly workbook: Workbook; readonly list: ReadList; readonly faults: readonly CellFault[]; readonly corrections: Corrections; readonly sentences: CellSentences; readonly sample: boolean }

export function correctedBook({ workbook, list: { heads }, faults, corrections, sentences, sample }: CorrectedGiven): Book {
  const { sheet, first } = heads
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length))
  const roles = new Map([...heads.columns].map(([role, column]) => [column, role]))
  const columns = Array.from({ length: width }, (_, column) => columnAt(heads, column, roles.get(column)))
  const told = new Map<string, string>()
  for (const { row, column, refusal } of faults) {
    const [name, sentence] = [`${row} ${column}`, cellSentence(sentences, refusal.refused, refusal.because)]
    told.set(name, told.has(name) ? `${told.get(name)}\n${sentence}` : sentence)
  }
  const rows = sheet.rows.slice(first).map(({ number, cells }) => columns.map((each, column): BookCell => {
    const role = roles.get(column)
    const fixed = isField(role) ? corrections[String(number)]?.[role] : undefined
    const value = fixed ?? cellValue(cells[column], each)
    const fault = told.get(`${number} ${columnLetters(column)}`)
    return fault === undefined ? value : { text: String(value ?? ''), fault }
  }))
  return { title: sheet.name, sample, sheets: [{ name: sheet.name, columns, rows }, ...keptBase(workbook)] }
}

const isField = (role: ColumnRole | undefined): role is Field => FIELDS.some((field) => field === role)

/** Their own head; of a column that we know, also its drop-down. */
function columnAt({ sheet, at, headings }: Heads, column: number, role: ColumnRole | undefined): BookColumn {
  const title = headings.find((each) => each.column === column)?.heading ?? sheet.rows[at]!.cells[column]?.text ?? ''
  const hidden = sheet.hiddenColumns.includes(column) ? { hidden: true } : {}
  if (role === 'key' || role === 'sheet') return { ...HIDDEN_COLUMNS[role === 'key' ? 0 : 1]!, title }
  if (role === 'birth-of-man' || role === 'birth-of-woman') return { title: SPLIT_TITLES[role], width: 12, as: 'text', ...hidden }
  if (role === 'order') return { title, width: 6, as: 'number', ...hidden }
  return isField(role) ? { ...columnFor(role, CHOICES[role]), title, ...hidden } : { title, width: 18, as: 'text', ...hidden }
}

function cellValue(cell: XlsxCell | undefined, { as }: BookColumn): string | number | null {
  if (!cell || cell.kind === 'empty') return null
  if (as === 'day' && cell.day) return cell.day
  return as === 'number' && cell.kind === 'number' ? cell.number! : cell.text
}

/** What stood in the file when it was taken away goes back with it, so that the next look can compare again. */
function keptBase({ sheets }: Workbook): BookSheet[] {
  const base = sheets.find(({ name, hidden }) => hidden && name === SHEETS.base)
  if (!base) return []
  const [head, ...rows] = base.rows.map(({ cells }) => [cells[0]?.text ?? '', cells[1]?.text ?? ''])
  return [{ name: base.name, hidden: true, columns: head!.map((title) => ({ title, width: 40, as: 'text' })), rows }]
}
