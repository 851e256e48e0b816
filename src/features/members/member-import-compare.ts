/** So ba bản: a row as it was taken away, as it comes back, and as the register says today. Nobody's work is overwritten unseen. */
import type { Birth } from '#features/people/birth.ts'
import type { YearClass } from '#features/people/poverty.ts'
import { type Aspect, ASPECTS, aspectOf, cellText, type Field, type RowValues, shown } from './member-sheet.ts'
import type { CellFault, SheetRow } from './member-sheet-read.ts'

export type Will = 'file' | 'system' | 'choose'
export type Change = {
  readonly field: Aspect
  /** Null where it is not known what stood in the file when it was taken away. */
  readonly base: string | null
  readonly inFile: string
  readonly inSystem: string
  /** `choose`: both may be right, so that a person says which. */
  readonly will: Will
}

export function compare(file: RowValues, base: RowValues | null, system: RowValues, said: ReadonlySet<Aspect | 'club'>): Change[] {
  return ASPECTS.filter((field) => said.has(field)).flatMap((field): Change[] => {
    const [inFile, inSystem] = [shown(field, file), shown(field, system)]
    if (inFile === inSystem) return []
    if (base === null) return isSilent(field, file, system) ? [] : [{ field, base: null, inFile, inSystem, will: inSystem === '' ? 'file' : 'choose' }]
    const before = shown(field, base)
    return [{ field, base: before, inFile, inSystem, will: inFile === before ? 'system' : inSystem === before ? 'file' : 'choose' }]
  })
}

/** Without a base an empty cell asks for nothing, nor does one that says the same in capitals, or less of a birth. */
function isSilent(field: Aspect, file: RowValues, system: RowValues): boolean {
  const [inFile, inSystem] = [shown(field, file), shown(field, system)]
  if (inFile === '' || inFile.toLowerCase() === inSystem.toLowerCase()) return true
  return field === 'birth' && file.birth !== null && system.birth !== null && saysLess(file.birth, system.birth)
}
const saysLess = (less: Birth, more: Birth): boolean => less.year === more.year && (less.month === null || (less.month === more.month && less.date === null))

/**
 * What the file leaves out of a review is filled in from what is known: no column for its paper, or a class without its year, say nothing against
 * the paper and the year that the same class has already.
 */
export function completed(row: SheetRow, base: RowValues | null, system: RowValues, hasProof: boolean): RowValues {
  const { review } = row.values
  if (!review || (hasProof && !row.assumedYear)) return row.values
  const isSame = (other: YearClass | null | undefined): boolean => other?.class === review.class && (row.assumedYear || other.year === review.year) && (!hasProof || row.assumedYear)
  const known = [base?.review, system.review].find(isSame)
  return known ? { ...row.values, review: known } : row.values
}

/** A cell that stands exactly as it was taken away is no fault of whoever sends it, whatever we think of it by now. */
export function untouched(row: SheetRow, base: RowValues | null): { readonly values: RowValues; readonly faults: readonly CellFault[] } {
  if (!base) return { values: row.values, faults: row.faults }
  const isAsItWas = ({ field, text }: CellFault): boolean => text !== '' && text.normalize('NFC').trim() === cellText(field, base)
  const kept = row.faults.filter((fault) => !isAsItWas(fault))
  const put = row.faults.filter(isAsItWas).map(({ field }: { field: Field }) => (field === 'club' ? field : aspectOf(field)))
  return { values: { ...row.values, ...Object.fromEntries(put.map((field) => [field, base[field]])) }, faults: kept }
}

/** Chosen on the screen: row → field → whose. */
export type Choices = Readonly<Record<string, Partial<Record<Aspect, 'file' | 'system'>>>>

/** What the file's row will put in, once everything is chosen; or the first field that still has to be. */
export function decided(row: number, changes: readonly Change[], choices: Choices): { readonly taken: readonly Aspect[] } | { readonly open: Aspect } {
  const answers = changes.map(({ field, will }) => ({ field, will: choices[String(row)]?.[field] ?? will }))
  const open = answers.find(({ will }) => will === 'choose')
  return open ? { open: open.field } : { taken: answers.filter(({ will }) => will === 'file').map(({ field }) => field) }
}

export const taking = (system: RowValues, file: RowValues, taken: readonly Aspect[]): RowValues => ({ ...system, ...Object.fromEntries(taken.map((field) => [field, file[field]])) })

/** The household's classes once a review is put in, changed or (where the file empties it) taken out. */
export function withReview(classes: readonly YearClass[], before: YearClass | null, after: YearClass | null): YearClass[] {
  const year = after?.year ?? before?.year
  return [...classes.filter((each) => each.year !== year), ...(after ? [after] : [])].sort((one, other) => one.year - other.year)
}
