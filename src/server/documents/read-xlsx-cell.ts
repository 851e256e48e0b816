/** One cell as it stands in a sheet's part, and what a person reads in it. */
import { formatDay, isDay, yearOf } from '#kernel/day.ts'
import { EMPTY_CELL, type XlsxCell } from '#kernel/workbook.ts'
import { dayOfSerial, shownWithoutDay } from './excel-day.ts'
import type { LegacyCells, Markable } from './legacy-cells.ts'
import { type NumberFormat, shownNumber, shownTime } from './number-format.ts'
import { printable } from './printable.ts'
import { tidy } from './read-text.ts'
import type { XlsxParts } from './read-xlsx-package.ts'

export type RawCell = { readonly type: string; readonly style: number; readonly formula: boolean; readonly value: string }

export const MOST_LETTERS_IN_A_CELL = 5_000
const PLAIN: NumberFormat = { days: null, zeros: null, percent: false }
const EMPTY_FORMULA: XlsxCell = { ...EMPTY_CELL, formula: true }

export class CellReading {
  private readonly parts: Pick<XlsxParts, 'words' | 'formats' | 'uses1904'>
  private readonly legacy: LegacyCells
  /** Of the shared words: many cells, one object. */
  private readonly shared = new Map<number, XlsxCell>()
  private counted = 0

  constructor(parts: Pick<XlsxParts, 'words' | 'formats' | 'uses1904'>, legacy: LegacyCells) {
    this.parts = parts
    this.legacy = legacy
  }

  /** A number when the cell has more letters than are read, null when it makes no sense. */
  read({ type, style, formula, value }: RawCell): XlsxCell | number | null {
    if (type === 's') return value.trim() === '' ? EMPTY_CELL : this.fromShared(Number(value), formula)
    if (type === 'str' || type === 'inlineStr') return this.fromWords(value, formula)
    const bare = value.trim()
    if (bare === '') return formula ? EMPTY_FORMULA : EMPTY_CELL
    if (bare.length > MOST_LETTERS_IN_A_CELL) return bare.length
    if (type === 'b') return { text: bare === '1' || bare === 'true' ? 'TRUE' : 'FALSE', kind: 'flag', formula, legacy: null }
    if (type === 'e') return { text: bare, kind: 'fault', formula, legacy: null }
    if (type === 'd') return this.fromMoment(bare, formula)
    return Number.isFinite(Number(bare)) ? this.fromNumber(Number(bare), this.parts.formats[style] ?? PLAIN, formula) : null
  }

  /** One more is kept; answers how many are, in all sheets together. */
  count(): number {
    return ++this.counted
  }

  private fromShared(at: number, formula: boolean): XlsxCell | number | null {
    const known = this.shared.get(at)
    if (known && !formula) return known
    const words = this.parts.words[at]
    if (words === undefined) return null
    const cell = this.fromWords(words, formula)
    if (typeof cell !== 'number' && !formula) this.shared.set(at, cell)
    return cell
  }

  private fromWords(words: string, formula: boolean): XlsxCell | number {
    // letters with their marks apart are up to three to one
    if (words.length > MOST_LETTERS_IN_A_CELL * 3) return words.length
    const text = tidy(unescaped(words)).replace(/\r\n?/g, '\n')
    if (text.length > MOST_LETTERS_IN_A_CELL) return text.length
    if (text.trim() === '') return formula ? EMPTY_FORMULA : EMPTY_CELL
    const cell: Markable = { text, kind: 'text', formula, legacy: null }
    this.legacy.hear(cell)
    return cell
  }

  private fromNumber(number: number, format: NumberFormat, formula: boolean): XlsxCell {
    const { days } = format
    if (!days) return { text: shownNumber(number, format), kind: 'number', number, formula, legacy: null }
    if (days === 'time' && number >= 0 && number < 1) return { text: shownTime(number), kind: 'number', number, formula, legacy: null }
    const day = dayOfSerial(number, this.parts.uses1904)
    if (!day) return { text: shownWithoutDay(number), kind: 'text', number, formula, legacy: null }
    const whole = formatDay(day)
    const text = days === 'year' ? String(yearOf(day)) : days === 'month' ? whole.slice(3) : whole
    return { text, kind: 'day', number, day, formula, legacy: null }
  }

  /** A date as text inside the file: "1950-05-28T00:00:00". */
  private fromMoment(moment: string, formula: boolean): XlsxCell {
    const day = moment.slice(0, 10)
    return isDay(day) ? { text: formatDay(day), kind: 'day', day, formula, legacy: null } : { text: moment, kind: 'text', formula, legacy: null }
  }
}

/** Excel's way to keep in XML what XML cannot keep: _x000D_ for a carriage return, _x005F_ for the underscore of such words themselves. */
const unescaped = (words: string): string =>
  words.includes('_x') ? printable(words.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))) : words
