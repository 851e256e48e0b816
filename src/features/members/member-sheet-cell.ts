/** Một ô của danh sách: what somebody wrote, as what it means; or a refusal that says what is the matter with it. */
import { type Birth, fitBirth, parseBirth } from '#features/people/birth.ts'
import { ethnicityOf } from '#features/people/ethnicity.ts'
import { DISABILITIES, type Disability, PersonName, SEXES, type Sex } from '#features/people/person.ts'
import { CLASSES, type PovertyClass } from '#features/people/poverty.ts'
import { type Day, parseDay, yearOf } from '#kernel/day.ts'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import { fold } from '#kernel/vietnamese.ts'
import type { XlsxCell } from '#kernel/workbook.ts'
import { CLASS_NAMES, DISABILITY_NAMES } from './member-sheet-words.ts'

/** Chuyển giá trị khi đọc: said to whoever imports, never a fault. */
export type NoteCode = 'formula' | 'zero-put-back' | 'year-in-a-day' | 'year-assumed'
export type Note = { readonly code: NoteCode; readonly values: Readonly<Record<string, string | number>> }
/** What a cell means, or why it cannot be taken; null where it is empty. */
export type Meant<Value> = Value | null | Refusal
type Told = (note: Note) => void

/** The words of a cell, on one line, or why nobody can rely on them. A formula counts as the value that the file keeps with it. */
export function wordsIn(cell: XlsxCell, tell: Told): string | null | Refusal {
  if (cell.legacy !== null) return refuse('members/old-letters', { text: cell.text, encoding: cell.legacy })
  if (cell.kind === 'fault') return refuse('members/cell-error', { text: cell.text })
  if (cell.formula && cell.kind === 'empty') return refuse('members/formula-empty')
  const text = cell.text.replace(/\s+/g, ' ').trim()
  if (cell.formula) tell({ code: 'formula', values: { text } })
  return text === '' ? null : text
}

/** "NguyÔn", "§«ng": in a short list too little for the whole file to be told by, but no name is written so. */
const BROKEN = /\p{Ll}[À-ÖØ-Þ]|[¡-¿Þþ÷×]/u

export function nameIn(text: string): Meant<string> {
  if (BROKEN.test(text)) return refuse('members/broken-letters', { text })
  const name = PersonName.safeParse(text)
  return name.success ? name.data : refuse('members/not-a-name', { text })
}

/** Years that a serial of 1905 is rather meant to be: somebody typed 1950 where the cell expects a date. */
const isYearOfBirth = (serial: number | undefined, today: Day): serial is number => serial !== undefined && Number.isInteger(serial) && serial >= 1880 && serial <= yearOf(today)

export function birthIn(cell: XlsxCell, text: string, today: Day, tell: Told): Meant<Birth> {
  if (cell.kind === 'day' && isYearOfBirth(cell.number, today)) {
    tell({ code: 'year-in-a-day', values: { text, year: cell.number } })
    return fitBirth({ year: cell.number, month: null, date: null }, today)
  }
  const birth = parseBirth(text)
  return isRefusal(birth) ? birth : fitBirth(birth, today)
}

export function dayIn(cell: XlsxCell, text: string): Meant<Day> {
  return (cell.kind === 'day' ? cell.day : parseDay(text)) ?? refuse('members/not-a-day', { text })
}

const SEX_SPELLINGS: Readonly<Record<string, Sex>> = { nu: 'female', 'n u': 'female', ba: 'female', f: 'female', female: 'female', nam: 'male', ong: 'male', m: 'male', male: 'male' }
export const sexIn = (text: string): Meant<Sex> => SEX_SPELLINGS[fold(text)] ?? refuse('members/not-a-sex', { text })

export const ethnicityIn = (text: string): Meant<string> => ethnicityOf(text.replace(/^(dân tộc|người)\s+(?!nước)/i, '')) ?? refuse('members/no-such-ethnicity', { text })

const CLASS_SPELLINGS: Readonly<Record<string, PovertyClass>> = {
  ...Object.fromEntries(CLASSES.map((name) => [fold(CLASS_NAMES[name]), name])),
  ngheo: 'poor', hn: 'poor', 'can ngheo': 'near-poor', hcn: 'near-poor', 'kho khan': 'difficult', 'ho kho khan': 'difficult', 'co hoan canh kho khan': 'difficult', 'ho co hoan canh kho khan': 'difficult', kk: 'difficult', hkk: 'difficult',
  tb: 'average', 'ho trung binh': 'average', 'muc song trung binh': 'average', 'binh thuong': 'average', 'kha gia': 'better-off', 'ho kha': 'better-off', 'kha, giau': 'better-off', giau: 'better-off',
}
/** "Hộ nghèo", "cận nghèo 2018", "HN": the class, and its year where it stands with it. */
export function classIn(text: string): Meant<{ readonly class: PovertyClass; readonly year: number | null }> {
  const parts = /^(.*?)[\s,(–-]*(?:năm\s*)?((?:19|20)\d{2})?\)?$/i.exec(text)!
  const found = CLASS_SPELLINGS[fold(parts[1]!)]
  return found ? { class: found, year: parts[2] ? Number(parts[2]) : null } : refuse('members/no-such-class', { text })
}

/** The list of next year's poor households is settled in the autumn before. */
export function reviewYearIn(cell: XlsxCell, text: string, today: Day): Meant<number> {
  const year = cell.kind === 'day' ? (cell.number ?? Number.NaN) : /^(?:năm\s*)?\d{4}$/i.test(text) ? Number(text.slice(-4)) : Number.NaN
  return year >= 1990 && year <= yearOf(today) + 1 ? year : refuse('members/not-a-review-year', { text, last: yearOf(today) + 1 })
}

/** Nine digits without the zero are what is left of a phone number that Excel took for a number. */
export function phoneIn(cell: XlsxCell, text: string, tell: Told): Meant<string> {
  const written = cell.kind === 'number' && Number.isSafeInteger(cell.number) ? String(cell.number) : text
  const digits = written.replace(/[\s.()–-]/g, '').replace(/^\+?84(?=\d{9,10}$)/, '0')
  if (/^0\d{9,10}$/.test(digits)) return digits
  if (!/^[1-9]\d{8,9}$/.test(digits)) return refuse('members/not-a-phone', { text })
  tell({ code: 'zero-put-back', values: { text, phone: `0${digits}` } })
  return `0${digits}`
}

const YES = new Set(['co', 'x', '1', 'true', 'yes', 'dung', 'v'])
const NO = new Set(['khong', 'k', '0', 'false', 'no', '-'])
export function yesIn(text: string): Meant<boolean> {
  const said = fold(text)
  return YES.has(said) ? true : NO.has(said) ? false : refuse('members/not-yes-or-no', { text })
}

const DISABILITY_SPELLINGS: Readonly<Record<string, Disability>> = {
  ...Object.fromEntries(DISABILITIES.map((name) => [fold(DISABILITY_NAMES[name]), name])),
  'khong khuyet tat': 'none', 'binh thuong': 'none', 'van dong, di lai': 'movement', nghe: 'hearing-speech', noi: 'hearing-speech', 'nghe noi': 'hearing-speech', cam: 'hearing-speech', diec: 'hearing-speech', 'cam diec': 'hearing-speech',
  mu: 'sight', 'khiem thi': 'sight', mat: 'sight', 'than kinh': 'mind', 'tam than': 'mind', 'tri tue': 'mind', 'than kinh, tam than': 'mind',
}
export const disabilityIn = (text: string): Meant<Disability> => DISABILITY_SPELLINGS[fold(text)] ?? refuse('members/no-such-disability', { text })

/** Free words, as long as the register keeps. */
export const lineIn = (text: string, most: number): Meant<string> => (text.length <= most ? text : refuse('members/too-long', { letters: text.length, most }))

/** "Nữ: x": a list that marks the women. */
export const isMarked = (text: string): boolean => YES.has(fold(text)) || SEX_SPELLINGS[fold(text)] === 'female'
export const SEX_OF_MARK = { marked: SEXES[0], plain: SEXES[1] } as const

/** What stands in many cells of a list is understood once. */
export function remembering<Value>(meaning: (text: string) => Meant<Value>): (text: string) => Meant<Value> {
  const known = new Map<string, Meant<Value>>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const meant = meaning(text)
    known.set(text, meant)
    return meant
  }
}
/** For one reading of one list. */
export const choicesOfList = () => ({ sex: remembering(sexIn), ethnicity: remembering(ethnicityIn), class: remembering(classIn), livesAlone: remembering(yesIn), disability: remembering(disabilityIn) })
export type ChoicesOfList = ReturnType<typeof choicesOfList>
