import { type RawBuilder, sql } from 'kysely'
import { EACH_TIME } from './kept-statements.ts'

/** No narrowing: what is asked of everything is planned for its values. */
export const EVERY = sql<boolean>`true ${sql.raw(EACH_TIME)}`

/**
 * Whether a column of ids is among these; null stands for all there are. One id is asked for as such: its plan can be kept
 * (kept-statements.ts), and the planner knows that it is one.
 */
export function isAmong(column: string, ids: readonly string[] | null): RawBuilder<boolean> {
  if (ids === null) return EVERY
  return ids.length === 1 ? sql<boolean>`${sql.ref(column)} = ${ids[0]!}` : sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`
}
