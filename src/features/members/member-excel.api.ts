/** Excel như một cửa vào: lists taken away to be worked on, looked at when they come back, written in one go, and taken back in one go. */
import { z } from 'zod'
import { areaName } from '#features/areas/area.db.ts'
import { ofClub } from '#features/clubs/club.api.ts'
import { readClubs } from '#features/clubs/club-list.db.ts'
import { findClub, placeOfClub } from '#features/clubs/club.db.ts'
import type { Day } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { fold } from '#kernel/vietnamese.ts'
import { accept } from '#server/accept.ts'
import { lockStreams } from '#server/audit.ts'
import type { Tx } from '#server/database.ts'
import { writeWorkbook } from '#server/documents/write-workbook.ts'
import { type FileAnswer, read, type ReadWork, type Route, write } from '#server/route.ts'
import { importVi } from './import-words.vi.ts'
import { SENSITIVE_FIELDS } from './member.api.ts'
import { membersOnce, valuesOf } from './member-import-known.ts'
import { lookAtList, previewOf, staying, type Target } from './member-import-preview.db.ts'
import { clubsOfImport, readBuiltUpon, readItems, undoItems } from './member-import-undo.db.ts'
import { ImportDone, ImportGiven, ImportView, ListGiven, PreviewView } from './member-import-view.ts'
import { decided } from './member-import-compare.ts'
import type { LookedRow } from './member-import.ts'
import { insertImport, readImports, readKnown, readListClubs, saveLearnt } from './member-import.db.ts'
import { writeRows } from './member-import-write.db.ts'
import { memberBook, SENSITIVE_ASPECTS } from './member-sheet.ts'
import { correctedBook } from './member-sheet-corrected.ts'
import { touchPerson } from './membership.api.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const SENSITIVE = { thing: 'sensitive', action: 'read' } as const
const READ = { thing: 'members', action: 'read' } as const
const RECORD = { thing: 'members', action: 'record' } as const
const OfClub = z.object({ clubId: z.uuid() })
const OfArea = z.object({ areaId: z.uuid() })
const ofArea = ({ areaId }: { areaId: string }) => ({ areaId })
type Asked = { readonly clubId?: string | null | undefined; readonly areaId?: string | null | undefined }

/** The list that is meant: a club's, or that of all clubs of a commune that stand there today. */
async function targetOf(tx: Tx, { clubId, areaId }: Asked, today: Day): Promise<Target> {
  if (clubId) {
    const club = (await findClub(tx, clubId)) ?? accept(refuse('clubs/no-such-club'))
    return { list: { kind: 'club', id: clubId, name: club.name }, clubIds: [clubId] }
  }
  const clubs = await readClubs(tx, { on: today, areas: [areaId!] })
  const open = clubs.filter(({ events }) => !events.some(({ kind }) => kind === 'merged' || kind === 'dissolved'))
  return { list: { kind: 'area', id: areaId!, name: await areaName(tx, areaId!) }, clubIds: open.map(({ id }) => id) }
}

const fileName = (start: string, name: string): string => `${start}-${fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.xlsx`

/** Everything that may be changed in the list, with what is sensitive: each reading is logged, of each club. */
async function download({ tx, input, today, sample, logRead }: ReadWork<Asked>): Promise<FileAnswer> {
  const { list, clubIds } = await targetOf(tx, input, today)
  const clubs = await readListClubs(tx, clubIds, today)
  const members = membersOnce((await readKnown(tx, clubs, [], today)).members)
  for (const { id } of clubs) logRead({ stream: `club:${id}`, subject: id, fields: [...SENSITIVE_FIELDS, 'note'], people: members.filter(({ clubId }) => clubId === id).length })
  const book = memberBook({
    sheetId: crypto.randomUUID(), list, on: today, sample, groups: [...new Set(clubs.flatMap(({ groups }) => groups.map(({ name }) => name)))], clubs: list.kind === 'area' ? clubs.map(({ name }) => name) : null,
    members: members.map((member) => ({ personId: member.person.id, values: valuesOf(member, today) })),
  })
  return { file: await writeWorkbook(book), name: fileName('thanh-vien', list.name), type: XLSX }
}

async function preview({ tx, input, today, logRead }: ReadWork<ListGiven & Asked>): Promise<PreviewView> {
  const looked = await lookAtList(tx, await targetOf(tx, input, today), input, today)
  const answer = await previewOf(tx, looked, input, today)
  const told = SENSITIVE_ASPECTS.filter((field) => answer.changes.some((change) => change.field === field))
  const people = new Set(answer.changes.filter(({ field }) => told.includes(field)).map(({ personId }) => personId)).size
  if (told.length > 0) for (const { clubId } of answer.clubs) logRead({ stream: `club:${clubId}`, subject: clubId, fields: told, people })
  return answer
}

async function corrected({ tx, input, today, sample }: ReadWork<ListGiven & Asked>): Promise<FileAnswer> {
  const { workbook, list, rows } = await lookAtList(tx, await targetOf(tx, input, today), input, today)
  const book = correctedBook({ workbook, list, faults: rows.flatMap(({ faults }) => faults), corrections: input.corrections, sentences: importVi.faults, sample })
  return { file: await writeWorkbook(book), name: `${input.file.name.replace(/\.xlsx$/i, '')}-da-danh-dau.xlsx`, type: XLSX }
}

async function imports({ tx, input }: ReadWork<Asked>): Promise<{ imports: ImportView[] }> {
  const found = await readImports(tx, input.clubId ? { clubId: input.clubId } : { areaId: input.areaId! })
  return { imports: found.map(({ id, fileName: name, summary, madeBy, madeAt, undoneAt, undoneBy }) => ({ id, fileName: name, summary: { ...summary }, madeBy, madeAt, undoneAt, undoneBy })) }
}

const importGiven = async (tx: Tx, importId: string) => (await readImports(tx, { importId }))[0]

export const memberExcelRoutes: readonly Route[] = [
  read({
    path: '/api/clubs/:clubId/members.xlsx',
    about: { vi: 'Danh sách thành viên dạng Excel để sửa khi không có mạng rồi nộp lại; có dữ liệu nhạy cảm, mỗi lượt tải được ghi.', en: 'The member list as Excel to work on offline and send back; sensitive, each download is logged.' },
    who: SENSITIVE, input: OfClub, answer: 'file', place: ofClub, work: download,
  }),
  read({
    path: '/api/areas/:areaId/members.xlsx',
    about: { vi: 'Thành viên các câu lạc bộ của một địa bàn dạng Excel, để sửa rồi nộp lại; có dữ liệu nhạy cảm, mỗi lượt tải được ghi.', en: 'The members of an area’s clubs as Excel, to work on and send back; sensitive, each download is logged.' },
    who: SENSITIVE, input: OfArea, answer: 'file', place: ofArea, work: download,
  }),
  read({
    path: '/api/clubs/:clubId/members/read-file', method: 'post',
    about: { vi: 'Đọc thử tệp Excel của một câu lạc bộ: dòng mới, dòng thay đổi, ô chưa nhập được; không ghi gì.', en: 'Look at a club’s Excel file: new rows, changes, cells that cannot be taken; nothing is written.' },
    who: RECORD, input: ListGiven.extend(OfClub.shape), answer: PreviewView, place: ofClub, work: preview,
  }),
  read({
    path: '/api/areas/:areaId/members/read-file', method: 'post',
    about: { vi: 'Đọc thử tệp Excel của các câu lạc bộ trong xã; không ghi gì.', en: 'Look at the Excel file of a commune’s clubs; nothing is written.' },
    who: RECORD, input: ListGiven.extend(OfArea.shape), answer: PreviewView, place: ofArea, work: preview,
  }),
  read({
    path: '/api/clubs/:clubId/members/corrected.xlsx', method: 'post',
    about: { vi: 'Trả lại chính tệp đó, ô chưa nhập được tô màu và có lời giải thích.', en: 'The same file given back, cells that could not be taken coloured and explained.' },
    who: RECORD, input: ListGiven.extend(OfClub.shape), answer: 'file', place: ofClub, work: corrected,
  }),
  read({
    path: '/api/areas/:areaId/members/corrected.xlsx', method: 'post',
    about: { vi: 'Trả lại tệp của các câu lạc bộ trong xã, ô chưa nhập được tô màu và có lời giải thích.', en: 'A commune’s file given back, cells that could not be taken coloured and explained.' },
    who: RECORD, input: ListGiven.extend(OfArea.shape), answer: 'file', place: ofArea, work: corrected,
  }),
  read({
    path: '/api/clubs/:clubId/imports',
    about: { vi: 'Các lần nhập từ Excel vào câu lạc bộ: ai, lúc nào, bao nhiêu người, đã hoàn tác chưa.', en: 'The Excel imports of a club: who, when, how many people, whether taken back.' },
    who: READ, input: OfClub, answer: z.object({ imports: z.array(ImportView) }), place: ofClub, work: imports,
  }),
  read({
    path: '/api/areas/:areaId/imports',
    about: { vi: 'Các lần nhập từ Excel cho cả xã.', en: 'The Excel imports of a whole commune.' },
    who: READ, input: OfArea, answer: z.object({ imports: z.array(ImportView) }), place: ofArea, work: imports,
  }),
  write({
    path: '/api/members/import',
    deed: { vi: 'Nhập thành viên từ Excel', en: 'Imported members from Excel' },
    about: { vi: 'Ghi những gì đã xem trước của một tệp Excel, trong một lần; hoàn tác được cả tệp.', en: 'Write what was looked at of an Excel file, in one go; it can be taken back as a whole.' },
    who: RECORD,
    input: ImportGiven,
    answer: ImportDone,
    // A commune's clubs are known only by the day: their own streams are locked by the work, and the chain of its lists stands among those of clubs.
    stream: ({ clubId, areaId }) => (clubId ? `club:${clubId}` : `club:${areaId}`),
    place: ({ clubId, areaId }, tx) => (clubId ? placeOfClub(tx, clubId) : { areaId: areaId! }),
    async work(given) {
      const { tx, input, today, now, actor, record, touch } = given
      const target = await targetOf(tx, input, today)
      const [first, ...others] = target.clubIds.map((id) => `club:${id}`)
      if (first) await lockStreams(tx, [first, ...others])
      const looked = await lookAtList(tx, target, input, today)
      if (input.seen !== undefined && input.seen !== looked.seen) accept(refuse('members/list-changed-meanwhile'))
      if (looked.list.missing.includes('fullName')) accept(refuse('members/head-missing', { heads: importVi.fields.fullName }))
      const rows = writable(staying(looked, input), input)
      const by = { accountId: actor!.accountId, at: now, writeId: input.id }
      const areaId = input.areaId ?? (await placeOfClub(tx, input.clubId!)).areaId
      const counted = (kind: LookedRow['kind']): number => rows.filter((row) => row.kind === kind).length
      const summary = { rows: looked.rows.length, registered: counted('new'), joined: counted('joining'), changed: counted('changed'), skipped: looked.rows.filter(({ kind }) => kind === 'faulty').length + looked.rows.length - staying(looked, input).length }
      await insertImport(tx, { id: input.id, clubId: input.clubId ?? null, areaId, fileName: input.file.name, summary }, by)
      await saveLearnt(tx, input.headings, by)
      const { items, likely } = await writeRows(tx, rows, { importId: input.id, choices: input.choices, enteredFor: input.enteredFor, today, by })
      for (const clubId of new Set(rows.flatMap(({ club }) => club?.id ?? []))) touch(`club:${clubId}`)
      for (const { personId, did } of items) if (did !== 'registered') await touchPerson(given, personId)
      record({ subject: input.id, after: { ...summary, ...(input.enteredFor && { enteredFor: true }) } })
      return { importId: input.id, registered: summary.registered, joined: summary.joined, changed: summary.changed, skipped: summary.skipped, likely }
    },
  }),
  write({
    path: '/api/members/import/undo',
    deed: { vi: 'Hoàn tác một lần nhập từ Excel', en: 'Took an Excel import back' },
    about: { vi: 'Hoàn tác cả một lần nhập; từ chối nếu đã có người làm tiếp với những người trong tệp.', en: 'Take an import back as a whole; refused where somebody has gone on from it.' },
    who: RECORD,
    input: z.object({ id: z.uuid(), importId: z.uuid(), reason: z.string().trim().min(3).max(500) }),
    answer: z.object({ people: z.number() }),
    async stream({ importId }, tx) {
      const found = await importGiven(tx, importId)
      return found && !found.clubId ? `club:${found.areaId}` : `club:${found?.clubId ?? importId}`
    },
    async place({ importId }, tx) {
      const found = await importGiven(tx, importId)
      return found && !found.clubId ? { areaId: found.areaId } : placeOfClub(tx, found?.clubId ?? importId)
    },
    async work(given) {
      const { tx, input, today, now, actor, record, touch } = given
      const found = (await importGiven(tx, input.importId)) ?? accept(refuse('members/no-such-import'))
      const clubs = await clubsOfImport(tx, found.id)
      const [first, ...others] = clubs.map((id) => `club:${id}`)
      if (first) await lockStreams(tx, [first, ...others])
      if (found.undoneAt) accept(refuse('members/import-undone'))
      const upon = await readBuiltUpon(tx, found.id)
      if (upon.length > 0) accept(refuse('members/import-built-upon', { count: upon.length, names: upon.slice(0, NAMES).join(', ') + (upon.length > NAMES ? '…' : '') }))
      const items = await readItems(tx, found.id)
      for (const { personId, did } of items) if (did !== 'registered') await touchPerson(given, personId)
      await undoItems(tx, found.id, items, { reason: input.reason, today, by: { accountId: actor!.accountId, at: now, writeId: input.id } })
      for (const clubId of clubs) touch(`club:${clubId}`)
      for (const { personId, did } of items) if (did !== 'registered') await touchPerson(given, personId)
      record({ subject: found.id, before: found.summary, after: { undone: true } })
      return { people: items.length }
    },
  }),
]

/** As many names as fit into a sentence. */
const NAMES = 10

/** The rows that will be written; refuses while one has a fault that nobody chose to leave, or something is still to be chosen. */
function writable(rows: readonly LookedRow[], { skipFaulty, choices }: z.output<typeof ImportGiven>): LookedRow[] {
  const faulty = rows.filter(({ kind }) => kind === 'faulty')
  if (faulty.length > 0 && !skipFaulty) accept(refuse('members/faulty-rows', { count: faulty.length, row: faulty[0]!.number }))
  const used = rows.filter(({ kind }) => kind === 'new' || kind === 'joining' || kind === 'changed')
  const written = used.filter((row) => {
    const answer = decided(row.number, row.changes, choices)
    return 'open' in answer ? accept(refuse('members/choice-missing', { row: row.number, field: answer.open })) : row.kind !== 'changed' || answer.taken.length > 0
  })
  return written.length > 0 ? written : accept(refuse('members/nothing-to-import'))
}
