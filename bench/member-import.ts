/**
 * P9: a list of 10,000 people as .xlsx with a message for each of 1,000 faulty cells, against the floor of unpacking and parsing the same bytes; the same held
 * against a register and told whole; and a list of 60 written. On the embedded engine; with BENCH_DATABASE=postgres://… (an empty database) on that server too.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { referenceAreaId } from '#features/areas/area-reference.db.ts'
import { insertClub, insertEvent } from '#features/clubs/club.db.ts'
import { refreshFigures } from '#features/indicators/club-figures.db.ts'
import { lookAtList, previewOf, type Target } from '#features/members/member-import-preview.db.ts'
import { undoItems } from '#features/members/member-import-undo.db.ts'
import { ListGiven } from '#features/members/member-import-view.ts'
import { writeRows } from '#features/members/member-import-write.db.ts'
import { insertImport } from '#features/members/member-import.db.ts'
import { look } from '#features/members/member-import.ts'
import { cellSentence } from '#features/members/member-sheet-fault.ts'
import { readList } from '#features/members/member-sheet-read.ts'
import { importVi } from '#features/members/import-words.vi.ts'
import { day } from '#kernel/day.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { seedReference } from '#main/seed-reference.ts'
import { type Engine, openEngine } from '#server/database.ts'
import { readXlsx } from '#server/documents/read-xlsx.ts'
import { writeWorkbook } from '#server/documents/write-workbook.ts'
import { migrate } from '#server/migrate.ts'
import { median, print, timed } from './figure.ts'

const RUNS = 5
const TODAY = day('2018-09-30')
const BY = { accountId: null, at: '2018-09-30T08:00:00.000Z', writeId: null }
const COMMUNE = referenceAreaId('commune', '03109')
const HEADS = ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Diện hộ', 'Năm rà soát', 'Thôn', 'Điện thoại', 'Sống một mình', 'Khuyết tật', 'Ngày vào', 'Ghi chú']
const FAMILIES = ['Giàng', 'Lý', 'Vàng', 'Hoàng', 'Lù', 'Thào', 'Nông', 'Bàn', 'Triệu', 'Đặng']
const GIVEN = ['An', 'Bình', 'Chư', 'Dở', 'Đức', 'Hoa', 'Liên', 'Mẩy', 'Páo', 'Sáu', 'Thụ', 'Yến', 'Phượng']
const of = (list: readonly string[], at: number): string => list[at % list.length]!

/** Every tenth row has one faulty cell. */
async function listOf(people: number, from: number): Promise<{ name: string; content: string; bytes: Uint8Array }> {
  const rows = Array.from({ length: people }, (_, at) => {
    const n = from + at
    const birth = at % 10 === 5 ? '31/02/1955' : `${String(1 + (n % 28)).padStart(2, '0')}/${String(1 + (n % 12)).padStart(2, '0')}/${1930 + (n % 60)}`
    return [
      String(at + 1), `${of(FAMILIES, n)} ${n % 2 ? 'Thị' : 'Văn'} ${of(GIVEN, n * 3)} ${of(GIVEN, Math.floor(n / 10))} ${of(GIVEN, Math.floor(n / 130))}`, birth, n % 2 ? 'Nữ' : 'Nam', of(['Mông', 'Tày', 'Dao', 'Kinh'], n), of(['Hộ nghèo', 'Hộ cận nghèo', 'Trung bình'], n), '2018', `Thôn ${n % 40}`,
      `09${String(10_000_000 + n)}`, n % 5 ? 'Không' : 'Có', 'Không', '10/06/2017', n % 4 ? '' : 'sổ giấy trang 12',
    ]
  })
  const bytes = await writeWorkbook({ title: 'Danh sách', sample: true, sheets: [{ name: 'Danh sách', columns: HEADS.map((title) => ({ title, width: 16, as: 'text' as const })), rows }] })
  return { name: 'danh-sach.xlsx', content: Buffer.from(bytes).toString('base64'), bytes }
}

function parseBare(bytes: Uint8Array): void {
  const parts = unzipSync(bytes)
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) {
    const part = parts[name]
    if (!part) continue
    const parser = new SaxesParser()
    parser.on('opentag', () => {})
    parser.on('text', () => {})
    parser.write(new TextDecoder().decode(part)).close()
  }
}

const CLUB = { id: crypto.randomUUID(), name: 'CLB đo thời gian', areaId: COMMUNE, places: [], endedOn: null, groups: [] }

/** From bytes to a sentence for each faulty cell. */
async function readAndTell(bytes: Uint8Array): Promise<number> {
  const workbook = await readXlsx(bytes, 'danh-sach.xlsx')
  if (isRefusal(workbook)) throw new Error(workbook.refused)
  const list = readList(workbook, { learnt: new Map(), given: {} }, TODAY)
  if (isRefusal(list)) throw new Error(list.refused)
  const looked = look(list, { clubs: [CLUB], members: [], applicants: [], roots: new Map(), elsewhere: new Map() }, { ofClub: true, joinedOn: TODAY, today: TODAY })
  return looked.flatMap(({ faults }) => faults.map(({ refusal }) => cellSentence(importVi.faults, refusal.refused, refusal.because))).length
}

async function measureReading(): Promise<void> {
  const { bytes } = await listOf(10_000, 0)
  const [floor, times]: [number[], number[]] = [[], []]
  for (let run = 0; run <= RUNS; run += 1) {
    floor.push(await timed(() => parseBare(bytes)))
    times.push(await timed(async () => {
      const told = await readAndTell(bytes)
      if (told !== 1000) throw new Error(`${told} messages`)
    }))
  }
  print({ figure: 'P9', what: 'read 10,000 rows of .xlsx, a sentence for each of 1,000 faulty cells (floor: unpack and parse)', value: median(times), unit: 'ms', floor: median(floor), goal: 2000 })
  print({ figure: 'P9', what: 'memory that it takes at most, in a process of its own', value: memoryFor(bytes), unit: 'MB', floor: null, goal: 300 })
}

const OWN = fileURLToPath(import.meta.url)
/** This process has grown already by making the file. */
function memoryFor(bytes: Uint8Array): number {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lth-bench-'))
  const file = path.join(folder, 'danh-sach.xlsx')
  writeFileSync(file, bytes)
  try {
    return Number(execFileSync(process.execPath, ['--import', 'tsx', OWN, file], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureOn(engine: Engine, name: string): Promise<void> {
  await migrate(engine)
  await engine.db.transaction().execute(async (tx) => {
    await seedReference(tx)
    await insertClub(tx, CLUB.id, { name: CLUB.name, number: null, planId: null, predecessorId: null, predecessor: null, predecessorSince: null, paperOnly: true }, { areaId: COMMUNE, hamlet: null, covers: 'commune' }, day('2017-01-05'), BY)
    await insertEvent(tx, crypto.randomUUID(), CLUB.id, { kind: 'planned', day: day('2017-01-05'), number: null, issuer: null, reason: null, intoId: null, fileId: null }, BY)
  })
  const target: Target = { list: { kind: 'club', id: CLUB.id, name: CLUB.name }, clubIds: [CLUB.id] }
  const write = async (people: number, from: number): Promise<{ look: number; write: number; undo: number }> => {
    const given = ListGiven.parse({ file: await listOf(people, from) })
    const [id, by] = [crypto.randomUUID(), BY]
    let items: Awaited<ReturnType<typeof writeRows>>['items'] = []
    const look = await timed(async () => previewOf(engine.db, await lookAtList(engine.db, target, given, TODAY), given, TODAY))
    const write = await timed(() => engine.db.transaction().execute(async (tx) => {
      const { rows } = await lookAtList(tx, target, given, TODAY)
      await insertImport(tx, { id, clubId: CLUB.id, areaId: COMMUNE, fileName: 'a.xlsx', summary: { rows: rows.length, registered: 0, joined: 0, changed: 0, skipped: 0 } }, by)
      items = (await writeRows(tx, rows.filter(({ kind }) => kind === 'new'), { importId: id, choices: {}, enteredFor: null, today: TODAY, by })).items
      await refreshFigures(tx, new Set([`club:${CLUB.id}`]), TODAY)
    }))
    const undo = await timed(() => engine.db.transaction().execute(async (tx) => {
      if (people < 100) await undoItems(tx, id, items, { reason: 'đo thời gian', today: TODAY, by })
      await refreshFigures(tx, new Set([`club:${CLUB.id}`]), TODAY)
    }))
    return { look, write, undo }
  }
  await write(600, 20_000)
  const times: Awaited<ReturnType<typeof write>>[] = []
  for (let run = 0; run < RUNS; run += 1) times.push(await write(67, 50_000 + run * 100))
  const figure = (part: keyof (typeof times)[number], what: string): void => print({ figure: 'P9', what: `${what}, ${name}`, value: median(times.map((each) => each[part])), unit: 'ms', floor: null, goal: 1000 })
  figure('look', 'look at 60 new rows beside 540 members')
  figure('write', 'write them, figures counted anew')
  figure('undo', 'take them back')
  const given = ListGiven.parse({ file: await listOf(10_000, 0) })
  const looks: number[] = []
  for (let run = 0; run < RUNS; run += 1) looks.push(await timed(async () => {
    const looked = await lookAtList(engine.db, target, given, TODAY)
    const { counts, faults } = await previewOf(engine.db, looked, given, TODAY)
    if (counts.rows !== 10_000 || faults.length < 1000) throw new Error(JSON.stringify(counts))
  }))
  print({ figure: 'P9', what: `the same 10,000 rows held against the register, likely duplicates and composition told, ${name}`, value: median(looks), unit: 'ms', floor: null, goal: 2000 })
}

export async function measure(): Promise<void> {
  await measureReading()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lth-bench-'))
  const engine = await openEngine(folder)
  try {
    await measureOn(engine, 'embedded engine')
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const { BENCH_DATABASE } = process.env
  if (!BENCH_DATABASE) return
  const server = await openEngine(BENCH_DATABASE)
  await measureOn(server, 'PostgreSQL').finally(() => server.close())
}

if (process.argv[1] === OWN) {
  const bytes = new Uint8Array(readFileSync(process.argv[2]!))
  const before = process.memoryUsage().rss
  await readAndTell(bytes)
  console.log(process.resourceUsage().maxRSS / 1024 - before / 1024 / 1024)
}
