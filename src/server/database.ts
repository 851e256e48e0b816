import path from 'node:path'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { embeddedPool } from './embedded-pool.ts'
import { type EmbeddedSession, openEmbedded } from './embedded-session.ts'
import { openEmbeddedThread } from './embedded-thread.ts'
import { type FolderLock, lockFolder, type Responder } from './folder-lock.ts'
import { keepingClient, statementNames } from './kept-statements.ts'
import { pgTypes } from './sql-values.ts'

/** Each feature's tables, added to by that feature's `.db.ts` (declaration merging), so that Kysely knows them all. */
export interface Tables {
  setting: { name: string; value: unknown }
}

export type Database = Kysely<Tables>
/** What features are handed inside a write: they never open a transaction themselves. */
export type Tx = Transaction<Tables> | Kysely<Tables>

export type Engine = {
  readonly kind: 'embedded' | 'postgresql'
  readonly db: Database
  /** Several statements at once, as in a migration. */
  runScript(sql: string): Promise<void>
  close(): Promise<void>
}

/**
 * A `postgres://` address opens a server, `memory:` a database that is gone when closed, anything else the embedded
 * database in that folder (locked against a second process; `respond` answers what is asked over the lock).
 */
export async function openEngine(address: string, options: { respond?: Responder; template?: Blob; connections?: number } = {}): Promise<Engine> {
  if (/^postgres(ql)?:/.test(address)) return openPostgres(address, options.connections ?? 20)
  if (address === 'memory:') return embeddedEngine(await openEmbedded(address, options.template))
  const folder = path.resolve(address)
  const lock = await lockFolder(folder, options.respond)
  const session = openEmbeddedThread(path.join(folder, 'database'))
  return embeddedEngine(session, lock)
}

/** Our queries are short; compiling the recursive ones over areas (JIT) took far longer than running them: docs/figures.md. */
const NO_JIT = '-c jit=off'

function openPostgres(address: string, connections: number): Engine {
  const pool = new pg.Pool({ connectionString: address, types: pgTypes, max: connections, statement_timeout: 60_000, options: NO_JIT, Client: keepingClient(statementNames()) })
  pool.on('error', () => {}) // an idle connection was cut; the pool opens another
  return {
    kind: 'postgresql',
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    runScript: async (sql) => void (await pool.query(sql)),
    close: () => pool.end(),
  }
}

export function embeddedEngine(session: EmbeddedSession, lock?: FolderLock): Engine {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: embeddedPool(session) }) })
  return {
    kind: 'embedded',
    db,
    runScript: (sql) => session.script(sql),
    async close() {
      await session.close()
      await lock?.release()
    },
  }
}
