/** The two engines answer alike, and the embedded one is made safe where it is not by itself. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Engine, openEngine } from '#server/database.ts'
import { DurableNodeFS, openEmbedded } from '#server/embedded-session.ts'
import { DatabaseTimeout, openEmbeddedThread } from '#server/embedded-thread.ts'
import { FolderInUse, lockFolder } from '#server/folder-lock.ts'
import { openTestEngine } from './test-server.ts'

const folders: string[] = []
const freshFolder = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lth-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('whatever the engine', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openTestEngine()
  })
  afterAll(() => engine.close())

  const one = async (query: string) => (await sql.raw<Record<string, unknown>>(query).execute(engine.db)).rows[0]!

  test('numbers, days and moments are read the same', async () => {
    const row = await one(`select 9007199254740991::bigint as whole, 1.50::numeric as exact, date '2018-05-28' as day, timestamptz '2018-05-28 00:30:00+07' as moment, '{"a":1}'::jsonb as json`)
    expect(row).toEqual({ whole: 9007199254740991, exact: '1.50', day: '2018-05-28', moment: '2018-05-27T17:30:00.000Z', json: { a: 1 } })
  })

  test('a number too large to count exactly is an error, never a rounded one', async () => {
    await expect(one('select 9007199254740993::bigint as whole')).rejects.toThrow(/Too large/)
  })

  test('Vietnamese order is that of the dictionary', async () => {
    const names = ['Đào', 'Dung', 'Ếch', 'ẻ', 'é', 'e', 'Ấn', 'Anh', 'ă', 'â', 'Ân', 'Út', 'Ưu', 'Oanh', 'Ổn', 'Ơn', 'Ý', 'Yên', 'hoà', 'hòa', 'hóa', 'hỏa', 'hõa', 'họa', 'hoa', 'Nậm', 'Năm', 'Nam', 'đ', 'd']
    const { rows } = await sql<{ name: string }>`select name from unnest(${names}::text[]) as name order by name collate vietnamese`.execute(engine.db)
    const collator = new Intl.Collator('vi')
    const sorted = rows.map((row) => row.name)
    for (let at = 1; at < sorted.length; at += 1) expect(collator.compare(sorted[at - 1]!, sorted[at]!), `${sorted[at - 1]} before ${sorted[at]}`).toBeLessThanOrEqual(0)
    expect(new Set(sorted)).toEqual(new Set(names))
  })

  test('every column says whether it holds personal data', async () => {
    const { rows } = await sql<{ column: string }>`
      select r.relname || '.' || c.attname as column from pg_class r join pg_attribute c on c.attrelid = r.oid
      where r.relkind = 'r' and r.relnamespace = current_schema()::regnamespace and c.attnum > 0 and not c.attisdropped
        and coalesce(col_description(r.oid, c.attnum), '') not in ('none', 'basic', 'sensitive')`.execute(engine.db)
    expect(rows).toEqual([])
  })

  test('every foreign key has an index', async () => {
    const { rows } = await sql<{ key: string }>`
      select k.conrelid::regclass || ' ' || k.conname as key from pg_constraint k where k.contype = 'f' and k.connamespace = current_schema()::regnamespace
        and not exists (select 1 from pg_index i where i.indrelid = k.conrelid and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey and (i.indkey::int2[])[0] = k.conkey[1])`.execute(engine.db)
    expect(rows).toEqual([])
  })

  test('the audit log cannot be altered through SQL', async () => {
    await sql`insert into audit_entry (stream, position, at, act, subject, seal) values ('x', 1, now(), 'test', 'x', '')`.execute(engine.db)
    await expect(sql`update audit_entry set subject = 'y'`.execute(engine.db)).rejects.toThrow(/append-only/)
    await expect(sql`delete from audit_entry`.execute(engine.db)).rejects.toThrow(/append-only/)
    await expect(sql`truncate audit_entry`.execute(engine.db)).rejects.toThrow(/append-only/)
  })
})

describe('the embedded engine', () => {
  test('a commit reaches the disk: fsync is really called', async () => {
    const session = await openEmbedded(path.join(freshFolder(), 'database'))
    await session.script('create table t (a int)')
    const before = DurableNodeFS.synced
    await session.query('insert into t values ($1)', [1])
    expect(DurableNodeFS.synced).toBeGreaterThan(before)
    await session.close()
  })

  test('a second process on the folder is refused, and the folder is free again after a kill', async () => {
    const folder = freshFolder()
    const lock = await lockFolder(folder)
    await expect(openEngine(folder)).rejects.toThrow(FolderInUse)
    const other = spawnSync(process.execPath, ['--import', 'tsx', '-e', `import('#server/folder-lock.ts').then((m) => m.lockFolder(${JSON.stringify(folder)})).catch((e) => { console.log(e.constructor.name) })`], { encoding: 'utf8' })
    expect(other.stdout).toContain('FolderInUse')
    await lock.release()
    const killed = spawnSync(process.execPath, ['--import', 'tsx', '-e', `import('#server/folder-lock.ts').then((m) => m.lockFolder(${JSON.stringify(folder)})).then(() => process.kill(process.pid, 'SIGKILL'))`])
    expect(killed.signal).toBe('SIGKILL')
    await (await lockFolder(folder)).release()
  })

  test('a query that runs too long is ended, and what was committed is there again', async () => {
    const session = openEmbeddedThread(path.join(freshFolder(), 'database'), 1_500)
    await session.script('create table t (a int); insert into t values (7)')
    await expect(session.query('select count(*) from generate_series(1, 100000000000)', [])).rejects.toThrow(DatabaseTimeout)
    expect((await session.query('select a from t', [])).rows).toEqual([{ a: 7 }])
    await session.close()
  })

  test('a long query does not hold up the server’s own thread', async () => {
    const session = openEmbeddedThread(path.join(freshFolder(), 'database'))
    await session.query('select 1', [])
    let ticks = 0
    const ticking = setInterval(() => (ticks += 1), 5)
    await session.query('select count(*) from generate_series(1, 3000000)', [])
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(3)
    await session.close()
  })
})
