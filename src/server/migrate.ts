import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Engine } from './database.ts'
import { projectFolder } from './project-folder.ts'

/** A migration that has run differs from the file of that name: the database and the program do not belong together. */
export class MigrationChanged extends Error {}

/**
 * Runs each new file of db/migrations in order, each in its own transaction. Forward only.
 * Two servers starting at once wait for each other. `only` stops a restore at the version of its backup.
 */
export async function migrate(engine: Engine, only?: ReadonlySet<string>): Promise<void> {
  await engine.runScript(
    `create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now());
     comment on column migration.name is 'none'; comment on column migration.hash is 'none'; comment on column migration.applied_at is 'none';`,
  )
  const { rows } = await sql<{ name: string; hash: string }>`select name, hash from migration`.execute(engine.db)
  const applied = new Map(rows.map((row) => [row.name, row.hash]))
  for (const { name, text, hash } of readMigrations()) {
    const before = applied.get(name)
    if (before === hash || (only && !only.has(name))) continue
    if (before) throw new MigrationChanged(`Migration ${name} was changed after it ran.`)
    await engine.runScript(
      `begin;
       select pg_advisory_xact_lock(4184);
       do $once$ begin if exists (select 1 from migration where name = '${name}') then raise exception 'already-applied'; end if; end $once$;
       ${text};
       insert into migration (name, hash) values ('${name}', '${hash}');
       commit;`,
    ).catch(async (problem: Error) => {
      await engine.runScript('rollback')
      if (!problem.message.includes('already-applied')) throw new Error(`Migration ${name} failed: ${problem.message}`, { cause: problem })
    })
  }
}

export function readMigrations(): { name: string; text: string; hash: string }[] {
  const folder = new URL('db/migrations/', projectFolder)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    })
}
