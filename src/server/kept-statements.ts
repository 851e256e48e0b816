/** Statements that come again are kept by name on each connection, so that PostgreSQL reads and plans them once and not each time. */
import { createHash } from 'node:crypto'
import pg from 'pg'

/** How many a connection keeps at most; the whole server has a few hundred that come often. */
const KEPT = 400
/** A text is kept from this time on: what is put together for one occasion (a list of so many rows) never comes so often. */
const FROM_TIME = 3
const LONGEST = 8_000

export type StatementNames = {
  /** Undefined is: not to be kept. */
  nameOf(text: string, values: readonly unknown[]): string | undefined
  /** From now on every text has another name. */
  forget(): void
}
/** One for all connections, so that each keeps the same. */
export function statementNames(limits: { readonly kept: number; readonly watched: number } = { kept: KEPT, watched: 10 * KEPT }): StatementNames {
  const names = new Map<string, string>()
  const times = new Map<string, number>()
  let forgotten = 0
  return {
    nameOf(text, values) {
      if (!isKeepable(text, values)) return undefined
      const known = names.get(text)
      if (known !== undefined || names.size >= limits.kept) return known
      const time = 1 + (times.get(text) ?? 0)
      if (time < FROM_TIME) {
        if (times.size >= limits.watched) times.clear()
        times.set(text, time)
        return undefined
      }
      times.delete(text)
      const name = createHash('sha256').update(`${forgotten} ${text}`).digest('base64url').slice(0, 22)
      names.set(text, name)
      return name
    },
    forget() {
      forgotten += 1
      names.clear()
    },
  }
}

/** In the text of a statement over very much, which is better planned for its values each time than kept. */
export const EACH_TIME = '/* planned each time */'

/** A kept plan is made for any values; what names a list would be planned for a short one, however long it is. */
const isKeepable = (text: string, values: readonly unknown[]): boolean => values.length > 0 && text.length <= LONGEST && !values.some(Array.isArray) && !text.includes(EACH_TIME)

/** PostgreSQL: a table that a kept `select *` names has other columns now. */
const TABLE_CHANGED = '0A000'

/** A client of `pg` that keeps statements so. Where another server has migrated the tables under this one, one request fails and no other. */
export function keepingClient(names: StatementNames): typeof pg.Client {
  return class extends pg.Client {
    override query(...given: unknown[]): never {
      const [text, values, ...rest] = given
      const name = typeof text === 'string' && Array.isArray(values) ? names.nameOf(text, values) : undefined
      const ask = super.query.bind(this) as (...given: unknown[]) => Promise<unknown> | undefined
      if (name === undefined) return ask(...given) as never
      const answer = ask({ name, text, values }, ...rest)
      answer?.then(undefined, (problem: { code?: string }) => {
        if (problem.code === TABLE_CHANGED) names.forget()
      })
      return answer as never
    }
  } as typeof pg.Client
}
