/** Gộp hai bản ghi: one of two records of the same person is kept, the other points to it; nothing is erased, so it can be taken back. */
import { type Refusal, refuse } from '#kernel/refusal.ts'
import type { Person, PersonVersion } from './person.ts'

/** What may be taken over from the record that goes, field by field; the rest stays as in the one that is kept. */
export const TAKEN = ['fullName', 'birth', 'sex', 'hamlet', 'phone', 'phoneOwner', 'guardian', 'guardianPhone', 'ethnicity', 'disability', 'livesAlone', 'classes'] as const
export type Taken = (typeof TAKEN)[number]

export function mayMerge(kept: Person | undefined, gone: Person | undefined): Refusal | null {
  if (!kept || !gone) return refuse('people/no-such-person')
  if (kept.id === gone.id) return refuse('people/already-one')
  if (kept.anonymisedAt || gone.anonymisedAt) return refuse('people/anonymised')
  return null
}

/** The kept record, with the fields chosen from the other one; what the kept one does not know is filled in. */
export function combined(kept: PersonVersion, gone: PersonVersion, take: readonly Taken[]): PersonVersion {
  const filled = Object.fromEntries(TAKEN.filter((name) => take.includes(name) || isEmpty(kept[name])).map((name) => [name, gone[name]]))
  return { ...kept, ...filled }
}
const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)
