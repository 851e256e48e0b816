/** Cơ cấu sau khi nhập: who a club's members will be once the rows are written, counted as the register counts. */
import { bornOn } from '#features/people/birth.ts'
import { isMinority } from '#features/people/ethnicity.ts'
import { classOn, type YearClass } from '#features/people/poverty.ts'
import type { Day } from '#kernel/day.ts'
import { compose, type Composition, type Counted } from './composition.ts'
import type { LookedRow } from './member-import.ts'
import { type Choices, decided, taking, withReview } from './member-import-compare.ts'
import { type Known, membersOnce, valuesOf } from './member-import-known.ts'
import type { RowValues } from './member-sheet.ts'

const countedOf = (values: RowValues, classes: readonly YearClass[], on: Day): Counted => ({
  born: values.birth && bornOn(values.birth), sex: values.sex!, poverty: classOn(classes, on)?.class ?? null, minority: isMinority(values.ethnicity), livesAlone: values.livesAlone,
  disabled: values.disability === null ? null : values.disability !== 'none',
})

/** Each club as it is and as it will be. What is still to be chosen stays as it is; rows with faults are not counted. */
export function composedAfter(looked: readonly LookedRow[], known: Known, choices: Choices, today: Day): ReadonlyMap<string, { readonly before: Composition; readonly after: Composition }> {
  const after = new Map<string, RowValues>()
  const households = new Map<string, readonly YearClass[]>()
  for (const row of looked) {
    if (!row.known || (row.kind !== 'changed' && row.kind !== 'joining')) continue
    const answer = decided(row.number, row.changes.map((change) => (change.will === 'choose' ? { ...change, will: 'system' as const } : change)), choices)
    const taken = 'taken' in answer ? answer.taken : []
    const system = valuesOf(row.known, today)
    after.set(row.known.person.id, taking(system, row.values, taken))
    const { householdId } = row.known.person
    if (taken.includes('review')) households.set(householdId, withReview(households.get(householdId) ?? row.known.circumstance.classes, system.review, row.values.review))
  }
  const classesOf = (person: Known['members'][number]): readonly YearClass[] => households.get(person.person.householdId) ?? person.circumstance.classes
  const comers = looked.filter(({ kind }) => kind === 'new' || kind === 'joining')
  return new Map(known.clubs.map(({ id }) => {
    const own = membersOnce(known.members.filter(({ clubId }) => clubId === id))
    const before = own.map((member) => countedOf(valuesOf(member, today), member.circumstance.classes, today))
    const stay = own.map((member) => countedOf(after.get(member.person.id) ?? valuesOf(member, today), classesOf(member), today))
    const come = comers
      .filter(({ club, joinedOn }) => club?.id === id && joinedOn !== null && joinedOn <= today)
      .map((row) => countedOf(row.known ? after.get(row.known.person.id)! : row.values, row.known ? classesOf(row.known) : row.values.review ? [row.values.review] : [], today))
    return [id, { before: compose(before, today), after: compose([...stay, ...come], today) }]
  }))
}
