/** Đọc danh sách: a spreadsheet as rows of people, each with what is the matter with it. Nothing is held against the register yet. */
import type { Birth } from '#features/people/birth.ts'
import { plainName, type Sex } from '#features/people/person.ts'
import type { YearClass } from '#features/people/poverty.ts'
import { type Day, yearOf } from '#kernel/day.ts'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import { columnLetters, type Workbook, type XlsxCell, type XlsxSheet } from '#kernel/workbook.ts'
import { type Aspect, aspectOf, type Base, type Field, FIELDS, readBase, type RowValues } from './member-sheet.ts'
import {
  birthIn, type ChoicesOfList, choicesOfList, dayIn, isMarked, lineIn, type Meant, nameIn, type Note, phoneIn, reviewYearIn, SEX_OF_MARK, wordsIn,
} from './member-sheet-cell.ts'
import { type ColumnRole, findHeads, type Heads, type Taught } from './member-sheet-heading.ts'
import { SHEETS, TITLES } from './member-sheet-words.ts'

/** Where a person finds it in their own file: the row as Excel counts it, the column's letters and its head. */
export type CellPlace = { readonly row: number; readonly field: Field; readonly column: string; readonly heading: string; readonly name: string; readonly text: string }
export type CellFault = CellPlace & { readonly refusal: Refusal }
export type CellNote = CellPlace & { readonly note: Note }

export type SheetRow = {
  readonly number: number
  /** The person's id out of the hidden column; and the download that the row is from. */
  readonly key: string | null
  readonly sheet: string | null
  readonly values: RowValues
  /** The file gives a class without its year: this year is taken, and the class alone is compared. */
  readonly assumedYear: boolean
  readonly faults: readonly CellFault[]
  readonly notes: readonly CellNote[]
  /** Puts a fault that only the register shows at its cell. */
  readonly at: (field: Field) => CellPlace
}
export type ReadList = {
  readonly heads: Heads
  readonly base: Base | null
  readonly rows: readonly SheetRow[]
  /** What is no person: sums, headings of groups, signatures. Told, so that nothing is dropped in silence. */
  readonly ignored: readonly { readonly row: number; readonly text: string }[]
  /** What the file says something about. */
  readonly said: ReadonlySet<Aspect | 'club'>
  /** Without these nobody new can be registered. */
  readonly missing: readonly Field[]
}
/** Put right on the screen instead of in the file: row → field → text. */
export type Corrections = Readonly<Record<string, Partial<Record<Field, string>>>>

export function readList(workbook: Workbook, taught: Taught, today: Day, corrections: Corrections = {}): ReadList | Refusal {
  const heads = findHeads(workbook, taught)
  if (isRefusal(heads)) return heads
  const { columns } = heads
  const base = baseOf(workbook)
  const split = columns.has('birth-of-man')
  const missing = [...(columns.has('fullName') ? [] : ['fullName' as const]), ...(columns.has('sex') || columns.has('woman-mark') || split ? [] : ['sex' as const])]
  const said = new Set<Aspect | 'club'>(FIELDS.filter((field) => columns.has(field)).map((field) => (field === 'club' ? field : aspectOf(field))))
  if (!columns.has('class')) said.delete('review')
  if (split) said.add('birth').add('sex')
  if (columns.has('woman-mark')) said.add('sex')
  const ignored: { row: number; text: string }[] = []
  const rows: SheetRow[] = []
  if (missing.includes('fullName')) return { heads, base, rows, ignored, said, missing }
  const choices = choicesOfList()
  for (const row of heads.sheet.rows.slice(heads.first)) {
    const fixed = corrections[String(row.number)] ?? NOTHING_FIXED
    if (isPerson(row.cells, heads, base !== null) || fixed !== NOTHING_FIXED) rows.push(readRow(row, heads, today, fixed, choices))
    else ignored.push({ row: row.number, text: row.cells.map(({ text }) => text).filter((text) => text !== '').join(' · ').slice(0, 120) })
  }
  return { heads, base, rows, ignored, said, missing }
}

const NOTHING_FIXED: Partial<Record<Field, string>> = {}

function baseOf({ sheets }: Workbook): Base | null {
  const sheet = sheets.find(({ name, hidden }) => hidden && name === SHEETS.base)
  return sheet ? readBase(sheet.rows.slice(1).map(({ cells }) => ({ key: cells[0]?.text ?? '', text: cells[1]?.text ?? '' }))) : null
}

const KEPT: readonly ColumnRole[] = ['key', 'sheet', 'order']
/** Not Tòng or Tống, who are people. */
const IS_SUM = /^\s*((tổng|cộng|tong cong|tong so)(?!\p{L})|cong\s*:?\s*$)/iu
/** In a list made by hand one cell alone is a heading of a group, a sum or a signature. */
function isPerson(cells: readonly XlsxCell[], { columns }: Heads, ours: boolean): boolean {
  const filled = [...columns].filter(([role, column]) => !KEPT.includes(role) && (cells[column]?.text ?? '').trim() !== '').map(([role]) => role)
  if (ours) return filled.length > 0
  const name = cells[columns.get('fullName')!]?.text ?? ''
  return filled.length > 1 && !IS_SUM.test(name) && (name.trim() !== '' || filled.length > 2)
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const LINES = { hamlet: 100, phoneOwner: 100, group: 100, note: 500, club: 150 } as const

function readRow({ number, cells }: XlsxSheet['rows'][number], { columns, headings }: Heads, today: Day, fixed: Partial<Record<Field, string>>, choices: ChoicesOfList): SheetRow {
  const faults: CellFault[] = []
  const notes: CellNote[] = []
  const cellOf = (role: ColumnRole): XlsxCell | undefined => cells[columns.get(role) ?? Number.POSITIVE_INFINITY]
  const name = fixed.fullName ?? cellOf('fullName')?.text ?? ''
  const placed = (field: Field, role: ColumnRole = field): CellPlace => {
    // What has no column of its own is told at the name.
    const column = columns.get(role) ?? columns.get('fullName')!
    const heading = headings.find((each) => each.column === column)?.heading ?? TITLES[field]
    return { row: number, field, column: columnLetters(column), heading, name, text: fixed[field] ?? (columns.has(role) ? (cells[column]?.text ?? '') : '') }
  }
  const take = <Value>(field: Field, meaning: (cell: XlsxCell, text: string, tell: (note: Note) => void) => Meant<Value>, role: ColumnRole = field): Value | null => {
    const written = cellOf(role)
    const correction = fixed[field]
    const cell: XlsxCell | undefined = correction !== undefined && (role === field || (written?.text ?? '').trim() !== '') ? { text: plainName(correction), kind: 'text', formula: false, legacy: null } : written
    if (!cell) return null
    const tell = (note: Note): void => void notes.push({ ...placed(field, role), note })
    const text = wordsIn(cell, tell)
    const meant = text === null || isRefusal(text) ? text : meaning(cell, text, tell)
    if (!isRefusal(meant)) return meant
    faults.push({ ...placed(field, role), refusal: meant })
    return null
  }
  const id = (role: 'key' | 'sheet'): string | null => {
    const text = (cellOf(role)?.text ?? '').trim().toLowerCase()
    return UUID.test(text) ? text : null
  }
  const line = (field: keyof typeof LINES): string | null => take(field, (_, text) => lineIn(text, LINES[field]))
  const { birth, sex } = birthAndSex(take, columns, today, choices, (text) => faults.push({ ...placed('birth', 'birth-of-man'), refusal: refuse('members/two-births', { text }) }))
  const { review, assumedYear } = columns.has('class') || fixed.class !== undefined ? reviewIn(take, today, choices) : { review: null, assumedYear: false }
  const wrong = (field: Field): boolean => faults.some((fault) => fault.field === field)
  if (review === null && !wrong('class') && (columns.has('class') && (['classYear', 'proof'] as const).some((field) => columns.has(field) && placed(field).text.trim() !== ''))) faults.push({ ...placed('class'), refusal: refuse('members/class-missing') })
  if (review && assumedYear && !wrong('classYear')) notes.push({ ...placed('class'), note: { code: 'year-assumed', values: { year: review.year } } })
  const values: RowValues = {
    fullName: take('fullName', (_, text) => nameIn(text)), birth, sex, ethnicity: take('ethnicity', (_, text) => choices.ethnicity(text)), review, hamlet: line('hamlet'),
    phone: take('phone', phoneIn), phoneOwner: line('phoneOwner'), livesAlone: take('livesAlone', (_, text) => choices.livesAlone(text)), disability: take('disability', (_, text) => choices.disability(text)),
    joinedOn: take('joinedOn', dayIn), group: line('group'), note: line('note'), club: line('club'),
  }
  return { number, key: id('key'), sheet: id('sheet'), values, assumedYear, faults, notes, at: placed }
}

type Take = <Value>(field: Field, meaning: (cell: XlsxCell, text: string, tell: (note: Note) => void) => Meant<Value>, role?: ColumnRole) => Value | null

/** One column each; or the year in the column of one's sex; or a mark at the women. */
function birthAndSex(take: Take, columns: Heads['columns'], today: Day, choices: ChoicesOfList, twice: (text: string) => void): { birth: Birth | null; sex: Sex | null } {
  const birthOf = (role: ColumnRole): Birth | null => take('birth', (cell, text, tell) => birthIn(cell, text, today, tell), role)
  if (columns.has('birth-of-man')) {
    const [man, woman] = [birthOf('birth-of-man'), birthOf('birth-of-woman')]
    if (man && woman) twice(`${man.year}, ${woman.year}`)
    return { birth: man ?? woman, sex: man ? 'male' : woman ? 'female' : null }
  }
  if (columns.has('sex') || !columns.has('woman-mark')) return { birth: birthOf('birth'), sex: take('sex', (_, text) => choices.sex(text)) }
  const marked = take('sex', (_, text) => (isMarked(text) ? SEX_OF_MARK.marked : SEX_OF_MARK.plain), 'woman-mark')
  return { birth: birthOf('birth'), sex: marked ?? SEX_OF_MARK.plain }
}

function reviewIn(take: Take, today: Day, choices: ChoicesOfList): { review: YearClass | null; assumedYear: boolean } {
  const given = take('class', (_, text) => choices.class(text))
  const year = take('classYear', (cell, text) => reviewYearIn(cell, text, today)) ?? given?.year ?? null
  const proof = take('proof', (_, text) => lineIn(text, 200))
  return { review: given && { year: year ?? yearOf(today), class: given.class, proof }, assumedYear: given !== null && year === null }
}
