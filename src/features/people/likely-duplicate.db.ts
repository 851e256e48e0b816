/** Likely duplicates: found through two small indexes when somebody is entered or changed, kept as a work list. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/vietnamese.ts'
import type { Tx } from '#server/database.ts'
import { type Alike, type Sign, signsOf } from './likely-duplicate.ts'
import type { Person } from './person.ts'
import { personOf } from './person.db.ts'

declare module '#server/database.ts' {
  interface Tables {
    likely_duplicate: { one_id: string; other_id: string; signs: string[]; found_on: string; settled: string | null; settled_at: string | null; settled_by: string | null }
  }
}

export type Likely = { readonly person: Person; readonly signs: readonly Sign[] }

/** At most so many are worth a person's look. */
const MOST = 10

/** Who may already be this person: the commune's people of about that age, and whoever bears the same name and birth year anywhere. */
export async function findLikely(tx: Tx, given: Alike, except: string | null): Promise<Likely[]> {
  const year = given.birth?.year ?? null
  const { rows } = await sql<Parameters<typeof personOf>[0]>`
    select * from person where root_id = id and anonymised_at is null and area_id = ${given.areaId} and (${year}::int is null or birth_year is null or birth_year between ${year}::int - 1 and ${year}::int + 1)
    union
    select * from person where root_id = id and anonymised_at is null and folded = ${fold(given.fullName)} and birth_year = ${year}::int
    union
    select * from person where root_id = id and anonymised_at is null and phone = ${given.phone}`.execute(tx)
  return rows
    .map(personOf)
    .filter(({ id }) => id !== except)
    .flatMap((person) => {
      const signs = signsOf(given, person)
      return signs ? [{ person, signs }] : []
    })
    .sort((one, other) => other.signs.length - one.signs.length)
    .slice(0, MOST)
}

const inOrder = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one])

/** Looks for likely duplicates of somebody just entered or changed, and puts them on the work list; pairs that no longer look alike leave it. */
export async function noteDuplicates(tx: Tx, person: Person, today: Day): Promise<number> {
  const likely = await findLikely(tx, person, person.id)
  await tx
    .deleteFrom('likely_duplicate')
    .where('settled', 'is', null)
    .where((where) => where.or([where('one_id', '=', person.id), where('other_id', '=', person.id)]))
    .execute()
  for (const { person: other, signs } of likely) {
    const [one_id, other_id] = inOrder(person.id, other.id)
    await tx
      .insertInto('likely_duplicate')
      .values({ one_id, other_id, signs: [...signs], found_on: today, settled: null, settled_at: null, settled_by: null })
      .onConflict((on) => on.columns(['one_id', 'other_id']).doNothing())
      .execute()
  }
  return likely.length
}

/** `settled` null opens the question again. */
export async function settleDuplicate(tx: Tx, one: string, other: string, settled: 'different' | 'merged' | null, by: { accountId: string | null; at: string }): Promise<void> {
  const [one_id, other_id] = inOrder(one, other)
  await tx
    .updateTable('likely_duplicate')
    .set({ settled, settled_at: settled && by.at, settled_by: settled && by.accountId })
    .where('one_id', '=', one_id)
    .where('other_id', '=', other_id)
    .execute()
}
