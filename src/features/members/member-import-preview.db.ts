/** Xem trước: a list read, held against the register, and told; nothing is written. */
import { createHash } from 'node:crypto'
import { areaName } from '#features/areas/area.db.ts'
import { readBands } from '#features/clubs/club-papers.db.ts'
import { bandsOn } from '#features/clubs/composition-band.ts'
import { birthText } from '#features/people/birth.ts'
import type { Day } from '#kernel/day.ts'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal.ts'
import { columnLetters, type Workbook } from '#kernel/workbook.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { readXlsx } from '#server/documents/read-xlsx.ts'
import { type Composition, standings } from './composition.ts'
import { type Known, membersOnce } from './member-import-known.ts'
import { composedAfter } from './member-import-figures.ts'
import { likelyAmong } from './member-import-likely.ts'
import type { ListGiven, PreviewView } from './member-import-view.ts'
import { look, type LookedRow } from './member-import.ts'
import { readKnown, readLearnt, readListClubs, readPossible } from './member-import.db.ts'
import { type ListOf, shown } from './member-sheet.ts'
import { type CellPlace, type ReadList, readList } from './member-sheet-read.ts'
import { readClubNames } from './member.db.ts'
import { wordOf } from './standing-word.ts'

export type Target = { readonly list: ListOf; readonly clubIds: readonly string[] }
export type Looked = { readonly workbook: Workbook; readonly list: ReadList; readonly known: Known; readonly rows: readonly LookedRow[]; readonly seen: string }

/** Reads the bytes and looks at each row; refuses what cannot be read at all. */
export async function lookAtList(tx: Tx, { list: of, clubIds }: Target, given: ListGiven, today: Day): Promise<Looked> {
  const workbook = taken(await readXlsx(new Uint8Array(Buffer.from(given.file.content, 'base64')), given.file.name))
  const list = taken(readList(workbook, { learnt: await readLearnt(tx), given: given.headings }, today, given.corrections))
  // A club's file belongs to the club and a commune's to the commune: rows of the wrong one would all be strangers.
  if (list.base && list.base.list.id !== of.id) accept(refuse('members/other-list', { list: list.base.list.name }))
  const clubs = await readListClubs(tx, clubIds, today)
  if (clubs.length === 0) accept(refuse('members/no-clubs-in-area'))
  const known = await readKnown(tx, clubs, list.rows.flatMap(({ key }) => key ?? []), today)
  const rows = look(list, known, { ofClub: of.kind === 'club', joinedOn: given.joinedOn ?? today, today })
  const seen = createHash('sha256').update(JSON.stringify(rows.map(({ number, kind, known: person, joinedOn, changes }) => [number, kind, person?.person.id, joinedOn, changes]))).digest('base64url')
  return { workbook, list, known, rows, seen }
}

function taken<Answer>(answer: Answer | Refusal): Answer {
  if (isRefusal(answer)) accept(answer)
  return answer as Answer
}

/** Rows that will not be left in the file. */
export const staying = ({ rows }: Looked, { leaveOut }: ListGiven): LookedRow[] => {
  const left = new Set(leaveOut)
  return rows.filter(({ number }) => !left.has(number))
}

export async function previewOf(tx: Tx, looked: Looked, given: ListGiven, today: Day): Promise<PreviewView> {
  const { list, known, rows } = looked
  const told = rows.filter(({ kind }) => kind !== 'faulty')
  const used = staying(looked, given)
  const count = (kind: LookedRow['kind']): number => rows.filter((row) => row.kind === kind).length
  const present = new Set(rows.flatMap((row) => (row.known ? [row.known.person.id] : row.row.key ? [known.roots.get(row.row.key) ?? ''] : [])))
  const composed = composedAfter(used, known, given.choices, today)
  const bands = await readBands(tx)
  const standing = (clubId: string, composition: Composition) => ({
    total: composition.total, standings: standings(composition, bandsOn(today, bands, clubId)).map((each) => ({ ...each, verdict: wordOf(each, composition) })),
  })
  const changes = told.flatMap((row) => row.changes.map((change) => ({ row: row.number, personId: row.known!.person.id, name: row.known!.person.fullName, ...change })))
  return {
    on: today, downloadedOn: list.base?.on ?? null, sheet: list.heads.sheet.name,
    headings: list.heads.headings
      .filter(({ role }) => role !== 'key' && role !== 'sheet' && role !== 'order')
      .map(({ column, heading, role, how, guess }) => ({ column: columnLetters(column), heading, field: role, how, guess })),
    missing: [...list.missing],
    counts: { rows: rows.length, new: count('new') + count('joining'), changed: count('changed'), same: count('same'), left: count('left'), faulty: count('faulty'), toChoose: changes.filter(({ will }) => will === 'choose').length },
    faults: rows.flatMap(({ faults }) => faults.toSorted(byColumn).map(({ refusal, ...at }) => ({ ...placeOf(at), code: refusal.refused, values: { ...refusal.because } }))),
    remarks: told.flatMap(({ row }) => row.notes.map(({ note, ...at }) => ({ ...placeOf(at), code: note.code, values: { ...note.values } }))),
    changes,
    fresh: await freshRows(tx, rows, today),
    absent: list.missing.includes('fullName') ? [] : membersOnce(known.members).filter(({ person }) => !present.has(person.id)).map(({ person, club }) => ({ personId: person.id, fullName: person.fullName, club })),
    left: rows.flatMap(({ number, kind, row, leftOn }) => (kind === 'left' ? [{ row: number, name: row.values.fullName ?? '', day: leftOn! }] : [])),
    ignored: [...list.ignored],
    clubs: known.clubs.map(({ id, name }) => ({ clubId: id, club: name, before: standing(id, composed.get(id)!.before), after: standing(id, composed.get(id)!.after) })),
    seen: looked.seen,
  }
}

/** As they stand in the row, from left to right: Z before AA. */
const byColumn = (one: CellPlace, other: CellPlace): number => one.column.length - other.column.length || (one.column < other.column ? -1 : 1)
const placeOf = ({ row, column, heading, field, name, text }: CellPlace): CellPlace => ({ row, column, heading, field, name, text })
/** Whom a row may already be: as many as fit below it. */
const LIKELY_SHOWN = 3

async function freshRows(tx: Tx, rows: readonly LookedRow[], today: Day): Promise<PreviewView['fresh']> {
  const fresh = rows.filter(({ kind }) => kind === 'new' || kind === 'joining')
  const strangers = fresh.filter(({ kind }) => kind === 'new')
  const people = await readPossible(tx, [...new Set(strangers.map(({ club }) => club!.areaId))], strangers.map(({ values }) => ({ fullName: values.fullName!, year: values.birth?.year ?? null, phone: values.phone })))
  const likely = likelyAmong(people)
  const found = new Map(strangers.map((row) => [row, likely({ fullName: row.values.fullName!, birth: row.values.birth, areaId: row.club!.areaId, hamlet: row.values.hamlet, phone: row.values.phone }).slice(0, LIKELY_SHOWN)]))
  const others = [...found.values()].flat().map(({ other }) => other)
  const clubs = await readClubNames(tx, [...new Set(others.map(({ id }) => id))], today)
  const areas = new Map<string, string>()
  for (const areaId of new Set(others.map((other) => other.areaId))) areas.set(areaId, await areaName(tx, areaId))
  return fresh.map((row) => ({
    row: row.number, waiting: row.kind === 'joining', fullName: row.values.fullName ?? row.known!.person.fullName, birth: shown('birth', row.values), sex: shown('sex', row.values), ethnicity: shown('ethnicity', row.values), review: shown('review', row.values),
    hamlet: shown('hamlet', row.values), joinedOn: row.joinedOn!, club: row.club!.name,
    likely: (found.get(row) ?? []).map(({ other, signs }) => ({ personId: other.id, fullName: other.fullName, birth: other.birth ? birthText(other.birth) : '', area: areas.get(other.areaId)!, club: clubs.get(other.id) ?? null, signs: [...signs] })),
  }))
}
