/** Hoàn tác một lần nhập: everything that it did, at once, or nothing where somebody has gone on from it. */
import { sql } from 'kysely'
import { noteDuplicates } from '#features/people/likely-duplicate.db.ts'
import { anonymisePerson, type By, findPerson, restoreVersion } from '#features/people/person.db.ts'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { type Item, saveSpell, type SpellState } from './member-import-write.db.ts'
import { voidSpell } from './membership.db.ts'

export async function readItems(tx: Tx, importId: string): Promise<Item[]> {
  const rows = await tx.selectFrom('member_import_item').selectAll().where('import_id', '=', importId).orderBy('person_id').execute()
  return rows.map((row) => ({
    personId: row.person_id, did: row.did as Item['did'], versionBefore: row.version_before, versionAfter: row.version_after, spellId: row.spell_id, spellBefore: row.spell_before as SpellState | null, spellAfter: row.spell_after as SpellState | null,
  }))
}

export async function clubsOfImport(tx: Tx, importId: string): Promise<string[]> {
  const { rows } = await sql<{ club_id: string }>`select distinct m.club_id from membership m where m.import_id = ${importId} or m.id in (select spell_id from member_import_item where import_id = ${importId})
    union select m.club_id from member_import_item t join membership m on m.person_id = t.person_id where t.import_id = ${importId} and m.voided_at is null and m.left_on is null order by 1`.execute(tx)
  return rows.map((row) => row.club_id)
}

/**
 * Those of the import whom somebody has worked on since, by name: their data or their household's, their spell, or something new that stands upon them
 * (an office, a group they lead, another spell, a consent, a merge). Taking them back would destroy that work unseen.
 */
export async function readBuiltUpon(tx: Tx, importId: string): Promise<string[]> {
  const { rows } = await sql<{ full_name: string }>`
    select r.full_name from member_import_item t join member_import i on i.id = t.import_id join person p on p.id = t.person_id join person r on r.id = p.root_id left join membership m on m.id = t.spell_id
    where t.import_id = ${importId} and (
      p.root_id <> p.id or r.anonymised_at is not null
      or p.version <> coalesce(t.version_after, p.version)
      or (t.version_after is not null and exists (select 1 from person_version v join person q on q.id = v.person_id where q.household_id = p.household_id and v.made_at >= i.made_at and v.write_id is distinct from i.id))
      or (t.spell_id is not null and (m.left_on is not null or m.voided_at is not null or m.joined_on <> (t.spell_after->>'joinedOn')::date or m.group_id is distinct from (t.spell_after->>'groupId')::uuid))
      or exists (select 1 from person_merge g where p.id in (g.kept_id, g.gone_id) and g.made_at >= i.made_at and g.undone_at is null)
      or (t.did = 'registered' and (
        exists (select 1 from membership o where o.person_id = p.id and o.id <> t.spell_id)
        or exists (select 1 from person q where q.household_id = p.household_id and q.id <> p.id)
        or exists (select 1 from applicant a where a.person_id = p.id) or exists (select 1 from consent c where c.person_id = p.id) or exists (select 1 from privacy_request q where q.person_id = p.id)))
      or (t.did <> 'changed' and (exists (select 1 from board_term b where b.person_id = p.id and b.club_id = m.club_id and b.made_at >= i.made_at) or exists (select 1 from club_group g where g.leader_id = p.id and g.club_id = m.club_id))))
    order by r.full_name collate vietnamese, r.id`.execute(tx)
  return rows.map((row) => row.full_name)
}

/**
 * People whom the import registered belong nowhere once their spell is struck out, and were never ours to know: their names and circumstances are
 * destroyed as for anybody who may no longer be known, so that neither the search nor the next import of a better file meets them again.
 * The bare records stay, since spells and the import itself point to them; the file has everything else still.
 */
const NOBODY = 'Người trong tệp đã hoàn tác'

export async function undoItems(tx: Tx, importId: string, items: readonly Item[], given: { reason: string; today: Day; by: By }): Promise<void> {
  const { reason, today, by } = given
  for (const { personId, did, versionBefore, versionAfter, spellId, spellBefore } of items) {
    if (spellId && spellBefore) await saveSpell(tx, spellId, spellBefore)
    else if (spellId) await voidSpell(tx, spellId, reason, by)
    if (did === 'joined') await openAgain(tx, spellId!)
    if (did === 'registered') continue
    if (versionBefore !== null && versionBefore !== versionAfter) {
      await restoreVersion(tx, personId, versionBefore, by)
      await noteDuplicates(tx, (await findPerson(tx, personId))!, today)
    }
  }
  const registered = items.filter(({ did }) => did === 'registered').map(({ personId }) => personId)
  for (const personId of registered) await anonymisePerson(tx, personId, NOBODY, by)
  const ids = sql`${registered}::uuid[]`
  await sql`delete from likely_duplicate where settled is null and (one_id = any(${ids}) or other_id = any(${ids}))`.execute(tx)
  await sql`delete from person_circumstance where person_id = any(${ids})`.execute(tx)
  await sql`delete from household_class where household_id in (select household_id from person where id = any(${ids}))`.execute(tx)
  await tx.updateTable('member_import').set({ undone_at: by.at, undone_by: by.accountId }).where('id', '=', importId).execute()
}

/** The application that the import had answered stands open again. */
async function openAgain(tx: Tx, spellId: string): Promise<void> {
  await sql`update applicant a set outcome = null, closed_on = null from membership m where m.id = ${spellId} and a.club_id = m.club_id and a.outcome = 'admitted' and a.closed_on = m.joined_on
    and a.person_id in (select id from person where root_id = (select root_id from person where id = m.person_id))`.execute(tx)
}
