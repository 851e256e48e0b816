/** Danh sách thành viên dạng Excel: what stands in a row, and the file as it is taken away to be worked on. */
import { z } from 'zod'
import { birthText } from '#features/people/birth.ts'
import { BirthShape } from '#features/people/birth-shape.ts'
import { ETHNICITIES, ethnicityName } from '#features/people/ethnicity.ts'
import { DISABILITIES, SEXES } from '#features/people/person.ts'
import { CLASSES } from '#features/people/poverty.ts'
import { YearClassShape } from '#features/people/poverty-shape.ts'
import type { Book, BookCell, BookColumn, BookSheet } from '#kernel/book.ts'
import { type Day, formatDay, isDay } from '#kernel/day.ts'
import { CLASS_NAMES, DISABILITY_NAMES, GUIDE, GUIDE_HEAD, NOTES, SEX_NAMES, SHEETS, TITLES, YES_NO } from './member-sheet-words.ts'

/** What a person sees of a member, a column each. */
export const FIELDS = [
  'fullName', 'birth', 'sex', 'ethnicity', 'class', 'classYear', 'proof', 'hamlet', 'phone', 'phoneOwner', 'livesAlone', 'disability', 'joinedOn', 'group', 'note', 'club',
] as const
export type Field = (typeof FIELDS)[number]

const DayText = z.string().refine(isDay).transform((text) => text as Day)
const text = z.string().max(500).nullable()
/** A row in meaning: what one review of a household says (its class, its year, its paper) is one thing. */
export const RowValues = z.object({
  fullName: text, birth: BirthShape.nullable(), sex: z.enum(SEXES).nullable(), ethnicity: text, review: YearClassShape.nullable(), hamlet: text, phone: text, phoneOwner: text, livesAlone: z.boolean().nullable(),
  disability: z.enum(DISABILITIES).nullable(), joinedOn: DayText.nullable(), group: text, note: text, club: text,
})
export type RowValues = Readonly<z.output<typeof RowValues>>

/** What is compared one by one. The club is where a row stands, not something about the person. */
export const ASPECTS = ['fullName', 'birth', 'sex', 'ethnicity', 'review', 'hamlet', 'phone', 'phoneOwner', 'livesAlone', 'disability', 'joinedOn', 'group', 'note'] as const
export type Aspect = (typeof ASPECTS)[number]
/** Of one's circumstances, whose reading is logged. */
export const SENSITIVE_ASPECTS: readonly Aspect[] = ['ethnicity', 'review', 'livesAlone', 'disability', 'note']
export const aspectOf = (field: Exclude<Field, 'club'>): Aspect => (field === 'class' || field === 'classYear' || field === 'proof' ? 'review' : field)

export const NOTHING_SAID: RowValues = {
  fullName: null, birth: null, sex: null, ethnicity: null, review: null, hamlet: null, phone: null, phoneOwner: null, livesAlone: null, disability: null, joinedOn: null, group: null, note: null, club: null,
}

/** As a person reads it, in one line; two values are the same when they read the same. */
export function shown(aspect: Aspect | 'club', values: RowValues): string {
  switch (aspect) {
    case 'birth': return values.birth ? birthText(values.birth) : ''
    case 'sex': return values.sex ? SEX_NAMES[values.sex] : ''
    case 'ethnicity': return ethnicityName(values.ethnicity)
    case 'review': return values.review ? `${CLASS_NAMES[values.review.class]} ${values.review.year}${values.review.proof ? ` (${readable(values.review.proof)})` : ''}` : ''
    case 'livesAlone': return values.livesAlone === null ? '' : values.livesAlone ? YES_NO.yes : YES_NO.no
    case 'disability': return values.disability ? DISABILITY_NAMES[values.disability] : ''
    case 'joinedOn': return values.joinedOn ? formatDay(values.joinedOn) : ''
    default: return readable(values[aspect] ?? '')
  }
}

/** Without what cannot be seen, every kind of blank an ordinary one: as a cell of the file is read. */
const readable = (words: string): string => words.normalize('NFC').replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?!\s)\p{Cc}/gu, '').replace(/\s+/g, ' ').trim()

/** Of one club, or of a commune's clubs together. */
export type ListOf = { readonly kind: 'club' | 'area'; readonly id: string; readonly name: string }
export type SheetMember = { readonly personId: string; readonly values: RowValues }
export type SheetGiven = {
  /** Told again in each row: rows pasted from another download are known by it. */
  readonly sheetId: string
  readonly list: ListOf
  readonly on: Day
  readonly members: readonly SheetMember[]
  readonly groups: readonly string[]
  /** Their names, where the list is a commune's. */
  readonly clubs: readonly string[] | null
  readonly sample: boolean
}

/** Empty rows with drop-downs, to add people. */
const SPARE = 100
/** Drop-downs that are the same for every list. */
export const CHOICES: Partial<Record<Field, readonly string[]>> = {
  sex: SEXES.map((sex) => SEX_NAMES[sex]), ethnicity: Object.keys(ETHNICITIES).sort().map(ethnicityName), class: CLASSES.map((name) => CLASS_NAMES[name]), livesAlone: [YES_NO.yes, YES_NO.no], disability: DISABILITIES.map((name) => DISABILITY_NAMES[name]),
}
const WIDTHS: Record<Field, number> = {
  fullName: 26, birth: 13, sex: 9, ethnicity: 13, class: 21, classYear: 10, proof: 20, hamlet: 18, phone: 14, phoneOwner: 22, livesAlone: 11, disability: 18, joinedOn: 13, group: 12, note: 26, club: 26,
}

/** A column of the file that we make ourselves; a birth is text, since Excel would make a day out of 05/1958 and of 1958. */
export function columnFor(field: Field, choices: readonly string[] | undefined): BookColumn {
  const note = (NOTES as Partial<Record<Field, string>>)[field]
  return { title: TITLES[field], width: WIDTHS[field], as: field === 'joinedOn' ? 'day' : 'text', ...(choices && choices.length > 0 ? { choices } : {}), ...(note ? { note } : {}) }
}
export const HIDDEN_COLUMNS: readonly BookColumn[] = [{ title: TITLES.key, width: 38, as: 'text', hidden: true }, { title: TITLES.sheet, width: 38, as: 'text', hidden: true }]

export function memberBook(given: SheetGiven): Book {
  const fields = FIELDS.filter((field) => field !== 'club' || given.clubs !== null)
  const choices: Partial<Record<Field, readonly string[]>> = { ...CHOICES, group: given.groups, ...(given.clubs ? { club: given.clubs } : {}) }
  const members: BookSheet = {
    name: SHEETS.members, spare: SPARE,
    columns: [...HIDDEN_COLUMNS, { title: TITLES.order, width: 6, as: 'number' }, ...fields.map((field) => columnFor(field, choices[field]))],
    rows: given.members.map(({ personId, values }, at) => [personId, given.sheetId, at + 1, ...fields.map((field) => cellFor(field, values))]),
  }
  const guide: BookSheet = { name: SHEETS.guide, columns: [{ title: GUIDE_HEAD, width: 110, as: 'text' }], rows: GUIDE.map((line) => [line]) }
  return { title: `${SHEETS.members}: ${given.list.name}`, sample: given.sample, sheets: [members, guide, baseSheet(given)] }
}

const cellFor = (field: Field, values: RowValues): BookCell => (field === 'joinedOn' ? values.joinedOn : cellText(field, values) || null)

/** What stands in a cell of the file. */
export function cellText(field: Field, values: RowValues): string {
  if (field === 'class') return values.review ? CLASS_NAMES[values.review.class] : ''
  if (field === 'classYear') return values.review ? String(values.review.year) : ''
  if (field === 'proof') return readable(values.review?.proof ?? '')
  return shown(field, values)
}

const BaseHead = z.object({ sheet: z.string(), list: z.object({ kind: z.enum(['club', 'area']), id: z.string(), name: z.string() }), on: z.string().refine(isDay).transform((value) => value as Day) })
/** What stood in the file when it was taken away. */
export type Base = z.output<typeof BaseHead> & { readonly rows: ReadonlyMap<string, RowValues> }

/**
 * The rows as they were, on a hidden sheet of the file itself, so that a read stays a read. It is not signed: whoever changes it only changes which cells
 * count as changed, in a file that they may write as they like anyhow; what may be done, and to whom, is decided without it.
 */
function baseSheet({ sheetId, list, on, members }: SheetGiven): BookSheet {
  const head = { sheet: sheetId, list, on }
  return {
    name: SHEETS.base, hidden: true, columns: [{ title: TITLES.key, width: 38, as: 'text' }, { title: 'so lieu', width: 60, as: 'text' }],
    rows: [[sheetId, JSON.stringify(head)], ...members.map(({ personId, values }) => [personId, JSON.stringify(values)])],
  }
}

/** Null when the file has none, or one that cannot be understood. */
export function readBase(rows: readonly { readonly key: string; readonly text: string }[]): Base | null {
  const [first, ...others] = rows
  const head = BaseHead.safeParse(parsed(first?.text))
  if (!head.success) return null
  const found = others.flatMap(({ key, text }): [string, RowValues][] => {
    const values = RowValues.safeParse(parsed(text))
    return values.success ? [[key, values.data]] : []
  })
  return { ...head.data, rows: new Map(found) }
}

function parsed(given: string | undefined): unknown {
  try {
    return JSON.parse(given ?? '')
  } catch {
    return null
  }
}
