/**
 * Sao lưu: the whole database as one compressed file of JSON lines, the same from either engine and into either engine.
 * First line: what it holds and a digest of each table. Then a line naming each table, and its rows.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { refuse } from '#kernel/refusal.ts'
import { Refused } from './accept.ts'
import type { Engine, Tx } from './database.ts'
import { migrate, readMigrations } from './migrate.ts'

type TableDigest = { readonly table: string; readonly rows: number; readonly sha256: string }
type Header = {
  readonly format: 'lien-the-he/backup'
  readonly version: 1
  readonly madeAt: string
  readonly migrations: readonly { name: string; hash: string }[]
  readonly tables: readonly TableDigest[]
  /** Keys the audit log: without it a restored log could not be proved. The file is to be kept as safe as the data. */
  readonly secret: string
}
export type BackupMade = { readonly file: string; readonly tables: number; readonly rows: number }

const BATCH = 500

/** One consistent picture, also while people work. The file appears under its name only when it is whole. */
export async function backUp(engine: Engine, file: string, secret: string, madeAt: string): Promise<BackupMade> {
  const part = `${file}.part`
  try {
    const made = await engine.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const tables = await digests(tx)
        const { rows: migrations } = await sql<{ name: string; hash: string }>`select name, hash from migration order by name`.execute(tx)
        const header: Header = { format: 'lien-the-he/backup', version: 1, madeAt, migrations, tables, secret }
        await pipeline(Readable.from(linesOf(tx, header)), createGzip(), createWriteStream(part, { mode: 0o600 }))
        return { file, tables: tables.length, rows: tables.reduce((total, each) => total + each.rows, 0) }
      })
    const handle = await open(part, 'r+')
    await handle.sync()
    await handle.close()
    await rename(part, file)
    return made
  } catch (problem) {
    await rm(part, { force: true })
    throw problem
  }
}

async function* linesOf(tx: Tx, header: Header): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`
  for (const { table } of header.tables) {
    yield `${JSON.stringify({ table })}\n`
    for await (const row of rowsOf(tx, table)) yield `${row}\n`
  }
}

/** Each row as the database's own JSON text, never read into numbers on the way; in one fixed order. */
async function* rowsOf(tx: Tx, table: string): AsyncGenerator<string> {
  const from = sql.table(table)
  await sql`declare backup_rows cursor for select to_jsonb(t)::text as row from ${from} t order by to_jsonb(t)::text collate "C"`.execute(tx)
  for (;;) {
    const { rows } = await sql<{ row: string }>`${sql.raw(`fetch ${BATCH} from backup_rows`)}`.execute(tx)
    for (const { row } of rows) yield row
    if (rows.length < BATCH) break
  }
  await sql`close backup_rows`.execute(tx)
}

async function digests(tx: Tx): Promise<TableDigest[]> {
  const found: TableDigest[] = []
  for (const table of await tableNames(tx)) {
    const hash = createHash('sha256')
    let rows = 0
    for await (const row of rowsOf(tx, table)) {
      hash.update(row).update('\n')
      rows += 1
    }
    found.push({ table, rows, sha256: hash.digest('hex') })
  }
  return found
}

async function tableNames(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname <> 'migration' order by relname collate "C"`.execute(tx)
  return rows.map((row) => row.name)
}

/**
 * Puts a backup into an empty database, of whichever engine, then reads everything back and holds it against the digests.
 * One transaction: a file that is cut short or altered changes nothing. A backup of an older version is brought up to date afterwards.
 */
export async function restore(engine: Engine, file: string): Promise<{ header: Header; rows: number }> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
  const header = await readHeader(lines)
  const known = new Map(readMigrations().map((each) => [each.name, each.hash]))
  const strange = header.migrations.find((each) => known.get(each.name) !== each.hash)
  if (strange) throw new Refused(refuse('backup/other-version', { migration: strange.name }))
  await migrate(engine, new Set(header.migrations.map((each) => each.name)))
  const rows = await engine.db.transaction().execute(async (tx) => {
    await requireEmpty(tx)
    for (const { table } of header.tables) await sql`alter table ${sql.table(table)} disable trigger user`.execute(tx)
    await sql`set constraints all deferred`.execute(tx)
    await sql.raw(`delete from setting`).execute(tx)
    const loaded = await load(tx, lines)
    await sql`set constraints all immediate`.execute(tx)
    for (const { table } of header.tables) await sql`alter table ${sql.table(table)} enable trigger user`.execute(tx)
    const now = await digests(tx)
    const wrong = header.tables.find((each) => now.find((other) => other.table === each.table)?.sha256 !== each.sha256)
    if (wrong) throw new Refused(refuse('backup/differs', { table: wrong.table }))
    return loaded
  })
  await migrate(engine)
  return { header, rows }
}

async function readHeader(lines: AsyncIterator<string>): Promise<Header> {
  try {
    const header = JSON.parse((await lines.next()).value ?? '') as Header
    if (header.format === 'lien-the-he/backup' && header.version === 1) return header
  } catch {
    // told below
  }
  throw new Refused(refuse('backup/not-a-backup'))
}

async function requireEmpty(tx: Tx): Promise<void> {
  for (const table of await tableNames(tx)) {
    if (table === 'setting') continue
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx)
    if (rows.length > 0) throw new Refused(refuse('backup/not-empty', { table }))
  }
}

/** All but those that the database works out from others. */
async function ownColumns(tx: Tx, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = ${table}::text::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`.execute(tx)
  return rows.map((row) => row.name)
}

async function load(tx: Tx, lines: AsyncIterator<string>): Promise<number> {
  let table = ''
  let waiting: string[] = []
  let loaded = 0
  const put = async () => {
    if (waiting.length === 0) return
    const rows = `[${waiting.join(',')}]`
    const columns = sql.join((await ownColumns(tx, table)).map((name) => sql.ref(name)))
    await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${rows}::text::jsonb)`.execute(tx)
    loaded += waiting.length
    waiting = []
  }
  try {
    for (let next = await lines.next(); !next.done; next = await lines.next()) {
      const named = /^\{"table":"(\w+)"\}$/.exec(next.value)
      if (named) {
        await put()
        table = named[1]!
      } else {
        waiting.push(next.value)
        if (waiting.length >= BATCH) await put()
      }
    }
  } catch (problem) {
    // A gzip that ends early or a line that is no JSON: the file was cut or altered.
    if (/unexpected end|incorrect|invalid/i.test((problem as Error).message)) throw new Refused(refuse('backup/damaged'))
    throw problem
  }
  await put()
  return loaded
}
