/** Ai đã rời câu lạc bộ: of the members of one day, how many are in the same club no more on another; people, over many clubs. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'

export async function countGone(tx: Tx, before: Day, on: Day, clubs: readonly string[]): Promise<number> {
  const there = (day: Day) => sql`select distinct m.club_id, p.root_id from membership m join person p on p.id = m.person_id
    where m.club_id = any(${[...clubs]}::uuid[]) and m.voided_at is null and m.joined_on <= ${day} and ${day} <= coalesce(m.left_on, 'infinity')`
  const { rows } = await sql<{ gone: number }>`select count(*)::int as gone from (${there(before)} except ${there(on)}) as away`.execute(tx)
  return rows[0]!.gone
}
