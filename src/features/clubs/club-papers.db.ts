/** Files, settings, bands and upkeep: what a club keeps with the day from which it holds. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { ClubFile, FileKind } from './club-file.ts'
import type { Setting, SettingName } from './club-setting.ts'
import type { Band } from './composition-band.ts'
import type { UpkeepMonth } from './upkeep.ts'

declare module '#server/database.ts' {
  interface Tables {
    stored_file: { id: string; name: string; type: string; size: number; bytes: Uint8Array; made_by: string | null; made_at: string }
    club_file: { id: string; club_id: string; kind: string; title: string; day: string; file_id: string; made_by: string | null; made_at: string }
    club_setting: { id: string; club_id: string | null; name: string; value: unknown; valid_from: string; source: string | null; made_by: string | null; made_at: string }
    composition_band: { id: string; club_id: string | null; measure: string; kind: string; lower: number; upper: number | null; decision: string; valid_from: string; made_by: string | null; made_at: string }
    club_upkeep: { club_id: string; month: string; met: boolean; reported: boolean; fund_book: boolean; evidence: string; made_by: string | null; made_at: string }
  }
}
type Maker = { readonly accountId: string | null; readonly at: string }


export async function insertFile(tx: Tx, id: string, given: { name: string; type: string; bytes: Uint8Array }, by: Maker): Promise<void> {
  await tx.insertInto('stored_file').values({ id, name: given.name, type: given.type, size: given.bytes.length, bytes: given.bytes, made_by: by.accountId, made_at: by.at }).execute()
}

export async function insertClubFile(tx: Tx, id: string, clubId: string, given: { kind: FileKind; title: string; day: Day; fileId: string }, by: Maker): Promise<void> {
  await tx.insertInto('club_file').values({ id, club_id: clubId, kind: given.kind, title: given.title, day: given.day, file_id: given.fileId, made_by: by.accountId, made_at: by.at }).execute()
}

/** Latest first. */
export async function readClubFiles(tx: Tx, clubId: string): Promise<ClubFile[]> {
  const { rows } = await sql<{ id: string; kind: FileKind; title: string; day: Day; file_id: string; name: string; size: number }>`select f.id, f.kind, f.title, f.day, f.file_id, s.name, s.size
    from club_file f join stored_file s on s.id = f.file_id where f.club_id = ${clubId} order by f.day desc, f.made_at desc`.execute(tx)
  return rows.map((row) => ({ id: row.id, kind: row.kind, title: row.title, day: row.day, fileId: row.file_id, name: row.name, size: row.size }))
}

/** The club whose file it is, as a file of its own or as evidence of an event or a hand-over. */
export async function findClubOfFile(tx: Tx, fileId: string): Promise<string | undefined> {
  const { rows } = await sql<{ club_id: string }>`select club_id from club_file where file_id = ${fileId} union select club_id from club_event where file_id = ${fileId}
    union select club_id from board_term where handover_file_id = ${fileId} limit 1`.execute(tx)
  return rows[0]?.club_id
}

export async function readFile(tx: Tx, fileId: string): Promise<{ name: string; type: string; bytes: Uint8Array } | undefined> {
  const row = await tx.selectFrom('stored_file').select(['name', 'type', 'bytes']).where('id', '=', fileId).executeTakeFirst()
  return row && { name: row.name, type: row.type, bytes: new Uint8Array(row.bytes) }
}

export async function insertSetting(tx: Tx, given: Setting, by: Maker): Promise<void> {
  const row = { id: given.id, club_id: given.clubId, name: given.name, value: JSON.stringify(given.value), valid_from: given.from, source: given.source, made_by: by.accountId, made_at: by.at }
  await sql`delete from club_setting where club_id is not distinct from ${given.clubId} and name = ${given.name} and valid_from = ${given.from}`.execute(tx)
  await tx.insertInto('club_setting').values(row).execute()
}

/** The programme's and those of the clubs asked for. */
export async function readSettings(tx: Tx, clubIds: readonly string[]): Promise<Setting[]> {
  const rows = await tx.selectFrom('club_setting').selectAll().where(sql<boolean>`club_id is null or club_id = any(${[...clubIds]}::uuid[])`).orderBy('valid_from').orderBy('made_at').execute()
  return rows.map((row) => ({ id: row.id, clubId: row.club_id, name: row.name as SettingName, value: row.value, from: row.valid_from as Day, source: row.source }))
}

export async function insertBand(tx: Tx, id: string, band: Band, by: Maker): Promise<void> {
  await sql`delete from composition_band where club_id is not distinct from ${band.clubId} and measure = ${band.measure} and valid_from = ${band.from}`.execute(tx)
  await tx
    .insertInto('composition_band')
    .values({ id, club_id: band.clubId, measure: band.measure, kind: band.kind, lower: band.lower, upper: band.upper, decision: band.decision, valid_from: band.from, made_by: by.accountId, made_at: by.at })
    .execute()
}

/** Every band that somebody entered, of the programme and of clubs. */
export async function readBands(tx: Tx): Promise<Band[]> {
  const rows = await tx.selectFrom('composition_band').selectAll().orderBy('valid_from').orderBy('made_at').execute()
  return rows.map((row) => ({
    measure: row.measure as Band['measure'], kind: row.kind as Band['kind'], lower: row.lower, upper: row.upper, decision: row.decision, from: row.valid_from as Day, clubId: row.club_id,
  }))
}

export async function saveUpkeep(tx: Tx, clubId: string, given: UpkeepMonth, by: Maker): Promise<void> {
  const row = { met: given.met, reported: given.reported, fund_book: given.fundBook, evidence: given.evidence, made_by: by.accountId, made_at: by.at }
  await tx.insertInto('club_upkeep').values({ club_id: clubId, month: given.month, ...row }).onConflict((on) => on.columns(['club_id', 'month']).doUpdateSet(row)).execute()
}

export async function readUpkeepOf(tx: Tx, clubIds: readonly string[]): Promise<Map<string, UpkeepMonth[]>> {
  const found = new Map<string, UpkeepMonth[]>(clubIds.map((id) => [id, []]))
  if (clubIds.length === 0) return found
  const rows = await tx.selectFrom('club_upkeep').selectAll().where(sql<boolean>`club_id = any(${[...clubIds]}::uuid[])`).orderBy('month').execute()
  for (const row of rows) found.get(row.club_id)?.push({ month: row.month as Day, met: row.met, reported: row.reported, fundBook: row.fund_book, evidence: row.evidence })
  return found
}
