import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { Office, Term } from './board.ts'

declare module '#server/database.ts' {
  interface Tables {
    board_term: {
      id: string; club_id: string; person_id: string; office: string; from_day: string; to_day: string | null; decision: string | null; ended_reason: string | null; handed_to: string | null
      handover_file_id: string | null; made_by: string | null; made_at: string
    }
    club_group: { id: string; club_id: string; name: string; task: string | null; leader_id: string | null; from_day: string; to_day: string | null }
  }
}
type Maker = { readonly accountId: string | null; readonly at: string }
export type NamedTerm = Term & { readonly name: string; readonly phone: string | null; readonly handedTo: string | null; readonly endedReason: string | null; readonly handoverFileId: string | null }

/** Every term of the club's board, the earlier ones too. */
export async function readTerms(tx: Tx, clubId: string): Promise<NamedTerm[]> {
  const { rows } = await sql<{
    id: string; root_id: string; office: string; from_day: string; to_day: string | null; decision: string | null; full_name: string; phone: string | null; handed_to: string | null; ended_reason: string | null; handover_file_id: string | null
  }>`select t.id, r.id as root_id, t.office, t.from_day, t.to_day, t.decision, r.full_name, r.phone, t.handed_to, t.ended_reason, t.handover_file_id
    from board_term t join person p on p.id = t.person_id join person r on r.id = p.root_id where t.club_id = ${clubId} order by t.from_day, t.id`.execute(tx)
  return rows.map((row) => ({
    id: row.id, personId: row.root_id, office: row.office as Office, from: row.from_day as Day, to: row.to_day as Day | null, decision: row.decision, name: row.full_name, phone: row.phone, handedTo: row.handed_to,
    endedReason: row.ended_reason, handoverFileId: row.handover_file_id,
  }))
}

export async function insertTerm(tx: Tx, id: string, clubId: string, given: Omit<Term, 'id'>, by: Maker): Promise<void> {
  await tx
    .insertInto('board_term')
    .values({
      id, club_id: clubId, person_id: given.personId, office: given.office, from_day: given.from, to_day: given.to, decision: given.decision, ended_reason: null, handed_to: null, handover_file_id: null,
      made_by: by.accountId, made_at: by.at,
    })
    .execute()
}

export async function closeTerm(tx: Tx, id: string, lastDay: Day, reason: string, handed: { to: string; fileId: string | null } | null): Promise<void> {
  await tx.updateTable('board_term').set({ to_day: lastDay, ended_reason: reason, handed_to: handed?.to ?? null, handover_file_id: handed?.fileId ?? null }).where('id', '=', id).execute()
}

export type Group = { readonly id: string; readonly name: string; readonly task: string | null; readonly leaderId: string | null; readonly leader: string | null; readonly from: Day; readonly to: Day | null }

export async function readGroups(tx: Tx, clubId: string): Promise<Group[]> {
  const { rows } = await sql<{ id: string; name: string; task: string | null; leader_id: string | null; leader: string | null; from_day: string; to_day: string | null }>`
    select g.id, g.name, g.task, r.id as leader_id, r.full_name as leader, g.from_day, g.to_day from club_group g left join person p on p.id = g.leader_id left join person r on r.id = p.root_id
    where g.club_id = ${clubId} order by g.name collate vietnamese, g.id`.execute(tx)
  return rows.map((row) => ({ id: row.id, name: row.name, task: row.task, leaderId: row.leader_id, leader: row.leader, from: row.from_day as Day, to: row.to_day as Day | null }))
}

export async function saveGroup(tx: Tx, id: string, clubId: string, given: { name: string; task: string | null; leaderId: string | null; from: Day; to: Day | null }): Promise<void> {
  const row = { name: given.name, task: given.task, leader_id: given.leaderId, from_day: given.from, to_day: given.to }
  await tx.insertInto('club_group').values({ id, club_id: clubId, ...row }).onConflict((on) => on.column('id').doUpdateSet(row)).execute()
}

export async function findGroupClub(tx: Tx, groupId: string): Promise<string | undefined> {
  return (await tx.selectFrom('club_group').select('club_id').where('id', '=', groupId).executeTakeFirst())?.club_id
}
