import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { EmbeddedSession } from './embedded-session.ts'

/**
 * Gives the embedded database the face of a `pg.Pool`, so that one Kysely dialect serves both engines.
 * The engine has a single session: `connect` hands it to one holder at a time, in the order they asked.
 */
export function embeddedPool(session: EmbeddedSession): PostgresPool {
  let turn: Promise<void> = Promise.resolve()

  return {
    async connect(): Promise<PostgresPoolClient> {
      const before = turn
      let release!: () => void
      turn = new Promise((free) => {
        release = free
      })
      await before
      return {
        query: (async (sql: string, parameters: readonly unknown[] = []) => {
          const { rows, affected } = await session.query(sql, parameters)
          return { rows, rowCount: affected, command: commandOf(sql) }
        }) as unknown as PostgresPoolClient['query'],
        release,
      }
    },
    end: () => session.close(),
  }
}

/** Kysely reads the number of affected rows only for these commands; a `with …` that writes counts as an update. */
function commandOf(sql: string): 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'MERGE' {
  const first = /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase()
  if (first === 'INSERT' || first === 'UPDATE' || first === 'DELETE' || first === 'MERGE') return first
  return first === 'WITH' && /\b(insert|update|delete)\b/i.test(sql) ? 'UPDATE' : 'SELECT'
}
