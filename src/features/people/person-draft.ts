/** Phiếu đang điền: a person as typed on a screen, all of it text, and what is sent once it can be read. */
import type { Day } from '#kernel/day.ts'
import { isRefusal, type Refusal } from '#kernel/refusal.ts'
import { type Birth, birthText, fitBirth, parseBirth } from './birth.ts'
import { type Circumstance, type Disability, type PersonData, PersonShape, type Sex } from './person.ts'
import type { YearClass } from './poverty.ts'
import { YearClassShape } from './poverty-shape.ts'

export type ClassDraft = { readonly year: string; readonly class: YearClass['class'] | ''; readonly proof: string }
export type PersonDraft = {
  readonly fullName: string; readonly birth: string; readonly sex: Sex | ''; readonly areaId: string; readonly hamlet: string; readonly phone: string; readonly phoneOwner: string; readonly guardian: string; readonly guardianPhone: string; readonly note: string
  readonly ethnicity: string; readonly disability: Disability | ''; readonly livesAlone: 'yes' | 'no' | ''; readonly classes: readonly ClassDraft[]
}
export type DraftField = keyof PersonDraft

export const emptyDraft = (areaId: string, hamlet: string): PersonDraft => ({
  fullName: '', birth: '', sex: '', areaId, hamlet, phone: '', phoneOwner: '', guardian: '', guardianPhone: '', note: '', ethnicity: '', disability: '', livesAlone: '', classes: [],
})

export const draftOf = (person: PersonData, { ethnicity, disability, livesAlone, classes }: Circumstance): PersonDraft => ({
  fullName: person.fullName, birth: person.birth ? birthText(person.birth) : '', sex: person.sex, areaId: person.areaId, hamlet: person.hamlet ?? '', phone: person.phone ?? '', phoneOwner: person.phoneOwner ?? '', guardian: person.guardian ?? '',
  guardianPhone: person.guardianPhone ?? '', note: person.note ?? '', ethnicity: ethnicity ?? '', disability: disability ?? '', livesAlone: livesAlone === null ? '' : livesAlone ? 'yes' : 'no',
  classes: classes.map((each) => ({ year: String(each.year), class: each.class, proof: each.proof ?? '' })),
})

/** Nothing typed is null: the birth is not known. */
export function readBirth(text: string, today: Day): Birth | null | Refusal {
  if (text.trim() === '') return null
  const birth = parseBirth(text)
  return isRefusal(birth) ? birth : fitBirth(birth, today)
}

/** `needed` and `form`: nothing was typed, or it has not the form; else the rule's own refusal. */
export type DraftFault = 'needed' | 'form' | Refusal
export type DraftRead = { readonly person: PersonData; readonly circumstance: Circumstance; readonly faults: null } | { readonly faults: { readonly [field in DraftField]?: DraftFault } }

const NEEDED = ['fullName', 'sex', 'areaId'] as const
const SHAPED = ['fullName', 'phone', 'guardianPhone', 'hamlet', 'note', 'guardian', 'phoneOwner'] as const

export function readDraft(draft: PersonDraft, today: Day): DraftRead {
  const faults: { [field in DraftField]?: DraftFault } = {}
  for (const field of SHAPED) if (draft[field].trim() !== '' && !PersonShape.shape[field].safeParse(draft[field]).success) faults[field] = 'form'
  for (const field of NEEDED) if (draft[field].trim() === '') faults[field] = 'needed'
  const birth = readBirth(draft.birth, today)
  if (isRefusal(birth)) faults.birth = birth
  const classes = draft.classes.map(readClass)
  if (classes.some((each) => each === null)) faults.classes = 'form'
  if (isRefusal(birth) || Object.keys(faults).length > 0) return { faults }
  const { ethnicity, disability, livesAlone, classes: _, ...rest } = draft
  return {
    person: PersonShape.parse({ ...rest, birth }),
    circumstance: { ethnicity: ethnicity || null, disability: disability || null, livesAlone: livesAlone === '' ? null : livesAlone === 'yes', classes: classes.flatMap((each) => each ?? []) },
    faults: null,
  }
}

function readClass({ year, class: given, proof }: ClassDraft): YearClass | null {
  const parsed = YearClassShape.safeParse({ year: Number(year.trim() || Number.NaN), class: given, proof: proof.trim() || null })
  return parsed.success ? parsed.data : null
}

/**
 * Somebody else saved meanwhile: what was typed here stays, what was not touched becomes theirs. `both`: changed here and there, and differently,
 * so that a person looks at it again.
 */
export function rebase(base: PersonDraft, mine: PersonDraft, theirs: PersonDraft): { readonly draft: PersonDraft; readonly both: readonly DraftField[] } {
  const differs = (field: DraftField, one: PersonDraft, other: PersonDraft): boolean => JSON.stringify(one[field]) !== JSON.stringify(other[field])
  const fields = Object.keys(base) as DraftField[]
  const untouched = fields.filter((field) => !differs(field, base, mine))
  const both = fields.filter((field) => differs(field, base, mine) && differs(field, base, theirs) && differs(field, mine, theirs))
  return { draft: { ...mine, ...Object.fromEntries(untouched.map((field) => [field, theirs[field]])) }, both }
}
