/** Điều hệ thống đang biết: what a list is held against: the clubs it is for, who belongs to them today, and who is on their lists. */
import type { Circumstance, Person } from '#features/people/person.ts'
import { classOn } from '#features/people/poverty.ts'
import type { Day } from '#kernel/day.ts'
import type { RowValues } from './member-sheet.ts'
import type { Spell } from './membership.ts'

export type ListClub = {
  readonly id: string
  readonly name: string
  /** Where it stands today. */
  readonly areaId: string
  readonly places: readonly { readonly areaId: string; readonly from: Day; readonly to: Day | null; readonly areaEndedOn: Day | null }[]
  readonly endedOn: Day | null
  readonly groups: readonly { readonly id: string; readonly name: string }[]
}
export type NamedSpell = Spell & { readonly club: string }
export type KnownPerson = {
  readonly person: Person
  /** Every class of the household, by year. */
  readonly circumstance: Circumstance
  readonly clubId: string
  readonly club: string
  /** Null for somebody who would like to join. */
  readonly spell: { readonly id: string; readonly joinedOn: Day; readonly groupId: string | null; readonly group: string | null } | null
  readonly spells: readonly NamedSpell[]
}
export type Known = {
  readonly clubs: readonly ListClub[]
  readonly members: readonly KnownPerson[]
  readonly applicants: readonly KnownPerson[]
  /** Of the ids in a file: the record that counts. */
  readonly roots: ReadonlyMap<string, string>
  /** Of those in a file who are no members of these clubs today: the last day on which they were, or null where they never were. */
  readonly elsewhere: ReadonlyMap<string, { readonly leftOn: Day | null }>
}

/** A person's row as on the day. */
export function valuesOf({ person, circumstance, spell, club }: KnownPerson, today: Day): RowValues {
  return {
    fullName: person.fullName, birth: person.birth, sex: person.sex, ethnicity: circumstance.ethnicity, review: classOn(circumstance.classes, today) ?? null, hamlet: person.hamlet, phone: person.phone, phoneOwner: person.phoneOwner,
    livesAlone: circumstance.livesAlone, disability: circumstance.disability, joinedOn: spell?.joinedOn ?? null, group: spell?.group ?? null, note: person.note, club,
  }
}

/** Each person once: two records merged into one may both have been members. The earlier spell is shown, as the member list asks somebody to settle it. */
export function membersOnce(members: readonly KnownPerson[]): KnownPerson[] {
  const once = new Map<string, KnownPerson>()
  for (const member of members) {
    const before = once.get(member.person.id)
    if (!before || member.spell!.joinedOn < before.spell!.joinedOn) once.set(member.person.id, member)
  }
  return members.filter((member) => once.get(member.person.id) === member)
}
