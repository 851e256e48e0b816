/** All SQL about the register of clubs: the club, its places, events, due days and candidate places. */
import { sql } from 'kysely'
import { addDays, type Day } from '#kernel/day.ts'
import { fold } from '#kernel/vietnamese.ts'
import type { Tx } from '#server/database.ts'
import type { OnePlace } from '#server/route.ts'
import type { CandidatePlace, PlaceFacts } from './candidate-place.ts'
import { type Club, type ClubGiven, type ClubPlace, COVERS, foldedClubName, type PlaceGiven } from './club.ts'
import type { ClubEvent, EventGiven, EventKind } from './club-event.ts'
import type { Step } from './founding-step.ts'

declare module '#server/database.ts' {
  interface Tables {
    club: ClubRow
    club_place: { club_id: string; area_id: string; hamlet: string | null; covers: string; valid_from: string; valid_to: string | null }
    club_event: EventRow
    club_step_due: { club_id: string; step: string; due: string }
    candidate_place: { id: string; club_id: string; area_id: string; hamlet: string | null; facts: unknown; note: string | null; chosen: boolean; made_by: string | null; made_at: string }
  }
}
type ClubRow = {
  id: string; name: string; folded: string; number: number | null; predecessor_id: string | null; predecessor: string | null; predecessor_since: string | null; plan_id: string | null; paper_only: boolean
  made_by: string | null; made_at: string
}
type EventRow = {
  id: string; club_id: string; kind: string; day: string; number: string | null; issuer: string | null; reason: string | null; into_id: string | null; file_id: string | null
  made_by: string | null; made_at: string; voided_at: string | null; voided_by: string | null; void_reason: string | null
}
type Maker = { readonly accountId: string | null; readonly at: string }

const clubOf = (row: ClubRow): Club => ({
  id: row.id, name: row.name, number: row.number, predecessorId: row.predecessor_id, predecessor: row.predecessor, predecessorSince: row.predecessor_since as Day | null, planId: row.plan_id, paperOnly: row.paper_only,
})
const columnsOf = (given: ClubGiven) => ({
  name: given.name, folded: foldedClubName(given.name), number: given.number, predecessor_id: given.predecessorId, predecessor: given.predecessor, predecessor_since: given.predecessorSince, plan_id: given.planId, paper_only: given.paperOnly,
})

export async function insertClub(tx: Tx, id: string, given: ClubGiven, place: PlaceGiven, from: Day, by: Maker): Promise<void> {
  await tx.insertInto('club').values({ id, ...columnsOf(given), made_by: by.accountId, made_at: by.at }).execute()
  await tx.insertInto('club_place').values({ club_id: id, area_id: place.areaId, hamlet: place.hamlet, covers: place.covers, valid_from: from, valid_to: null }).execute()
}

export async function updateClub(tx: Tx, id: string, given: ClubGiven): Promise<void> {
  await tx.updateTable('club').set(columnsOf(given)).where('id', '=', id).execute()
}

/** Corrects the spell that the club is in, without beginning a new one. */
export async function correctPlace(tx: Tx, clubId: string, from: Day, place: PlaceGiven): Promise<void> {
  await tx.updateTable('club_place').set({ area_id: place.areaId, hamlet: place.hamlet, covers: place.covers }).where('club_id', '=', clubId).where('valid_from', '=', from).execute()
}

export async function insertPlace(tx: Tx, clubId: string, place: PlaceGiven, from: Day, last: ClubPlace): Promise<void> {
  await tx.updateTable('club_place').set({ valid_to: addDays(from, -1) }).where('club_id', '=', clubId).where('valid_from', '=', last.from).execute()
  await tx.insertInto('club_place').values({ club_id: clubId, area_id: place.areaId, hamlet: place.hamlet, covers: place.covers, valid_from: from, valid_to: null }).execute()
}

export async function findClub(tx: Tx, id: string): Promise<Club | undefined> {
  const row = await tx.selectFrom('club').selectAll().where('id', '=', id).executeTakeFirst()
  return row && clubOf(row)
}

/** Another club of that name in the same commune. */
export async function findNamesake(tx: Tx, name: string, areaId: string, except: string | null): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select c.id from club c join club_place p on p.club_id = c.id
    where c.folded = ${fold(name)} and p.area_id = ${areaId} and c.id is distinct from ${except} limit 1`.execute(tx)
  return rows[0]?.id
}

export async function readPlaces(tx: Tx, clubId: string): Promise<ClubPlace[]> {
  const rows = await tx.selectFrom('club_place').selectAll().where('club_id', '=', clubId).orderBy('valid_from').execute()
  return rows.map((row) => ({ areaId: row.area_id, hamlet: row.hamlet, covers: COVERS.find((each) => each === row.covers)!, from: row.valid_from as Day, to: row.valid_to as Day | null }))
}

/** Where the club stands now, for the question of who may; nowhere when there is no such club, which nobody's role covers. */
export async function placeOfClub(tx: Tx, clubId: string): Promise<OnePlace> {
  const row = await tx.selectFrom('club_place').select('area_id').where('club_id', '=', clubId).orderBy('valid_from', 'desc').limit(1).executeTakeFirst()
  return row ? { areaId: row.area_id, clubId } : { areaId: NOWHERE }
}
const NOWHERE = '00000000-0000-0000-0000-000000000000'

export async function insertEvent(tx: Tx, id: string, clubId: string, given: EventGiven, by: Maker): Promise<void> {
  await tx
    .insertInto('club_event')
    .values({
      id, club_id: clubId, kind: given.kind, day: given.day, number: given.number, issuer: given.issuer, reason: given.reason, into_id: given.intoId, file_id: given.fileId, made_by: by.accountId, made_at: by.at,
      voided_at: null, voided_by: null, void_reason: null,
    })
    .execute()
}

export async function markVoid(tx: Tx, eventId: string, reason: string, by: Maker): Promise<void> {
  await tx.updateTable('club_event').set({ voided_at: by.at, voided_by: by.accountId, void_reason: reason }).where('id', '=', eventId).execute()
}

const eventOf = (row: EventRow): ClubEvent => ({ id: row.id, kind: row.kind as EventKind, day: row.day as Day, number: row.number, issuer: row.issuer, reason: row.reason, intoId: row.into_id, fileId: row.file_id })

/** What happened and was not taken back, by day. */
export async function readEvents(tx: Tx, clubId: string): Promise<ClubEvent[]> {
  const rows = await tx.selectFrom('club_event').selectAll().where('club_id', '=', clubId).where('voided_at', 'is', null).orderBy('day').orderBy('made_at').execute()
  return rows.map(eventOf)
}

/** What happened to many clubs, in one statement. */
export async function readEventsOf(tx: Tx, clubIds: readonly string[]): Promise<Map<string, ClubEvent[]>> {
  const found = new Map<string, ClubEvent[]>(clubIds.map((id) => [id, []]))
  if (clubIds.length === 0) return found
  const rows = await tx.selectFrom('club_event').selectAll().where(sql<boolean>`club_id = any(${[...clubIds]}::uuid[])`).where('voided_at', 'is', null).orderBy('day').orderBy('made_at').execute()
  for (const row of rows) found.get(row.club_id)?.push(eventOf(row))
  return found
}

export type KeptEvent = ClubEvent & { readonly madeBy: string | null; readonly madeAt: string; readonly voidedAt: string | null; readonly voidedBy: string | null; readonly voidReason: string | null }

/** Everything that was ever recorded of the club, what was taken back too. */
export async function readHistory(tx: Tx, clubId: string): Promise<KeptEvent[]> {
  const { rows } = await sql<EventRow & { maker: string | null; voider: string | null }>`select e.*, a.name as maker, v.name as voider from club_event e left join account a on a.id = e.made_by left join account v on v.id = e.voided_by where e.club_id = ${clubId} order by e.day, e.made_at`.execute(tx)
  return rows.map((row) => ({ ...eventOf(row), madeBy: row.maker, madeAt: row.made_at, voidedAt: row.voided_at, voidedBy: row.voider, voidReason: row.void_reason }))
}

export async function saveDueDays(tx: Tx, clubId: string, due: Readonly<Partial<Record<Step, Day | null>>>): Promise<void> {
  for (const [step, day] of Object.entries(due)) {
    if (day === null) await tx.deleteFrom('club_step_due').where('club_id', '=', clubId).where('step', '=', step).execute()
    else await tx.insertInto('club_step_due').values({ club_id: clubId, step, due: day }).onConflict((on) => on.columns(['club_id', 'step']).doUpdateSet({ due: day })).execute()
  }
}

export async function readDueDaysOf(tx: Tx, clubIds: readonly string[]): Promise<Map<string, Partial<Record<Step, Day>>>> {
  const found = new Map<string, Partial<Record<Step, Day>>>(clubIds.map((id) => [id, {}]))
  if (clubIds.length === 0) return found
  const rows = await tx.selectFrom('club_step_due').selectAll().where(sql<boolean>`club_id = any(${[...clubIds]}::uuid[])`).execute()
  for (const row of rows) Object.assign(found.get(row.club_id) ?? {}, { [row.step]: row.due })
  return found
}

export async function insertCandidate(tx: Tx, id: string, clubId: string, given: Omit<CandidatePlace, 'id' | 'chosen'>, by: Maker): Promise<void> {
  await tx
    .insertInto('candidate_place')
    .values({ id, club_id: clubId, area_id: given.areaId, hamlet: given.hamlet, facts: JSON.stringify(given.facts), note: given.note, chosen: false, made_by: by.accountId, made_at: by.at })
    .execute()
}

export async function chooseCandidate(tx: Tx, clubId: string, candidateId: string): Promise<void> {
  await tx.updateTable('candidate_place').set({ chosen: sql<boolean>`id = ${candidateId}` }).where('club_id', '=', clubId).execute()
}

export async function readCandidates(tx: Tx, clubId: string): Promise<CandidatePlace[]> {
  const rows = await tx.selectFrom('candidate_place').selectAll().where('club_id', '=', clubId).orderBy('made_at').orderBy('id').execute()
  return rows.map((row) => ({ id: row.id, areaId: row.area_id, hamlet: row.hamlet, facts: row.facts as PlaceFacts, note: row.note, chosen: row.chosen }))
}
