/** A Word document as lines: what a person would see, with accepted insertions and without deleted text. */
import { isRefusal, type Refusal } from '#kernel/refusal.ts'
import type { SourceLine } from '#kernel/source-line.ts'
import { type Numbering, readNumbering } from './read-docx-numbering.ts'
import { openDocx } from './read-docx-package.ts'
import { type Attributes, listenTo } from './read-docx-xml.ts'
import { tidy } from './read-text.ts'

type Paragraph = { text: string; num: string | null; level: number | null; style: string | null; markDeleted: boolean }
type Cell = { table: number; row: number; column: number; width: number }

export function readDocx(bytes: Uint8Array): SourceLine[] | Refusal {
  const parts = openDocx(bytes)
  if (isRefusal(parts)) return parts
  const numbering = readNumbering(parts.numbering, parts.styles)
  if (isRefusal(numbering)) return numbering
  const reading = new DocxReading(numbering)
  return listenTo(parts.document, 'word/document.xml', reading) ?? reading.lines
}

/** Deleted, moved away, or the picture of a text box that is also there as text. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback'])

class DocxReading {
  readonly lines: SourceLine[] = []
  private readonly numbering: Numbering
  /** Text boxes put paragraphs inside paragraphs. */
  private readonly paragraphs: Paragraph[] = []
  private readonly within: string[] = []
  private skipping = 0
  private hidden = false
  private tables = 0
  private depth = 0
  private cell: Cell | null = null
  /** Of a paragraph whose end was deleted: it goes on in the next. */
  private carried = ''

  constructor(numbering: Numbering) {
    this.numbering = numbering
  }

  readonly open = (name: string, attributes: Attributes): void => {
    const parent = this.within.at(-1)
    this.within.push(name)
    if (this.describesParagraph(name, attributes, parent)) return
    if (SKIPPED.has(name)) this.skipping++
    else if (name === 'p') this.paragraphs.push({ text: '', num: null, level: null, style: null, markDeleted: false })
    else if (name === 'r') this.hidden = false
    else if (name === 'vanish') this.hidden = isOn(attributes.val)
    else if (name === 'br' || name === 'cr') this.write('\n')
    else if (name === 'tab' && parent === 'r') this.write(' ')
    else if (name === 'noBreakHyphen') this.write('-')
    else this.openTable(name, attributes)
  }

  readonly close = (name: string): void => {
    this.within.pop()
    const inProperties = this.within.at(-1) === 'rPr' || this.within.at(-1) === 'trPr'
    if (SKIPPED.has(name) && !inProperties) this.skipping--
    else if (name === 'p') this.endParagraph()
    else if (name === 'tc' && this.depth === 1) this.endCell()
    else if (name === 'tbl' && --this.depth === 0) this.cell = null
  }

  readonly text = (text: string): void => {
    if (this.within.at(-1) === 't') this.write(text)
  }

  private write(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph && this.skipping === 0 && !this.hidden) paragraph.text += text
  }

  /** Properties: numbers, style, and whether the paragraph's own end was deleted. */
  private describesParagraph(name: string, { val = '' }: Attributes, parent: string | undefined): boolean {
    const paragraph = this.paragraphs.at(-1)
    if (parent === 'numPr' && paragraph) {
      if (name === 'numId') paragraph.num = val
      else if (name === 'ilvl') paragraph.level = Number(val)
      return true
    }
    if (parent === 'pPr' && name === 'pStyle' && paragraph) paragraph.style = val
    if ((parent === 'rPr' || parent === 'trPr') && SKIPPED.has(name)) {
      if (paragraph && this.within.at(-3) === 'pPr') paragraph.markDeleted = true
      return true
    }
    return false
  }

  private openTable(name: string, { val = '' }: Attributes): void {
    if (name === 'tbl') {
      if (++this.depth === 1) this.cell = { table: this.tables++, row: -1, column: 0, width: 1 }
    } else if (!this.cell || this.depth !== 1) return
    else if (name === 'tr') Object.assign(this.cell, { row: this.cell.row + 1, column: 0, width: 1 })
    else if (name === 'gridBefore') this.cell.column += columns(val)
    else if (name === 'gridSpan') this.cell.width = columns(val)
  }

  private endCell(): void {
    if (this.cell) Object.assign(this.cell, { column: this.cell.column + this.cell.width, width: 1 })
  }

  private endParagraph(): void {
    const { text, num, level, style, markDeleted } = this.paragraphs.pop()!
    if (this.skipping > 0) return
    const label = text.trim() === '' ? '' : this.numbering(num, level, style)
    const whole = this.carried + (label === '' ? text : `${label} ${text}`)
    this.carried = markDeleted ? whole : ''
    if (markDeleted) return
    for (const line of whole.split('\n')) this.emit(tidy(line).replaceAll('\t', ' ').trim())
  }

  private emit(text: string): void {
    const place = this.cell && { table: this.cell.table, row: Math.max(this.cell.row, 0), column: this.cell.column }
    this.lines.push({ line: this.lines.length + 1, text, ...(place ? { cell: place } : {}) })
  }
}

const isOn = (val: string | undefined): boolean => val !== '0' && val !== 'false' && val !== 'none'
/** A damaged span must not make thousands of columns. */
const columns = (val: string): number => Math.min(Math.max(Math.trunc(Number(val)) || 1, 1), 60)
