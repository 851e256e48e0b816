/** Names that people typed as text: found for the person's own copy, and replaced when the person is anonymised. */
import { type RawBuilder, sql } from 'kysely'
import { ANONYMOUS, valueWithoutNames } from '#features/people/anonymous.ts'
import { type Day, formatDay } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import type { Forgotten, Subject } from './person-part.db.ts'

/** The rows of one table in which names may stand as text. In the pieces of SQL the table is `t`. */
export type TypedTexts = {
  readonly table: string
  readonly key: readonly string[]
  /** Columns in which a name may stand: a text, or a list of texts. */
  readonly names: readonly string[]
  /** In the person's own rows: who else stands here tells who they are (the husband who co-signed), so the word takes its place. */
  readonly whole?: readonly string[]
  /** In the person's own rows: a story of their life that no book needs; emptied. */
  readonly emptied?: readonly string[]
  readonly from: RawBuilder<unknown>
  /** Which rows are looked through, the person's own among them: by club, since every club of the nation stands in one table. */
  readonly within: (subject: Subject) => RawBuilder<unknown>
  /** The row is about the person by id: a name in it means them. */
  readonly own: (subject: Subject) => RawBuilder<unknown>
  /** The row is about somebody of their household: a name in it means them though a namesake lives elsewhere. */
  readonly near?: (subject: Subject) => RawBuilder<unknown>
  readonly day: RawBuilder<unknown>
  readonly club: RawBuilder<unknown>
  /** How the copy names the row. */
  readonly what: string
}
export const anyOf = (column: string, ids: readonly string[]): RawBuilder<unknown> => sql`${sql.ref(column)} = any(${[...ids]}::uuid[])`
export const NEVER = sql`false`

export type Typed = {
  readonly texts: TypedTexts
  readonly key: Readonly<Record<string, unknown>>
  readonly day: Day | null
  readonly club: string | null
  readonly isOwn: boolean
  /** The columns where the name stands, as they will read without it. */
  readonly named: Readonly<Record<string, unknown>>
}
type Row = { readonly key: Record<string, unknown>; readonly said: Record<string, unknown>; readonly day: Day | null; readonly club: string | null; readonly own: boolean; readonly near: boolean }

async function look(tx: Tx, subject: Subject, texts: TypedTexts): Promise<Row[]> {
  const pairs = (columns: readonly string[]) => sql.join(columns.map((column) => sql`${sql.lit(column)}, ${sql.ref(`t.${column}`)}`))
  const columns = [...new Set([...texts.names, ...(texts.whole ?? []), ...(texts.emptied ?? [])])]
  const { rows } = await sql<Row>`select json_build_object(${pairs(texts.key)}) as key, json_build_object(${pairs(columns)}) as said, ${texts.day} as day, ${texts.club} as club,
      (${texts.own(subject)}) as own, (${texts.near?.(subject) ?? NEVER}) as near
    from ${texts.from} where ${texts.within(subject)}`.execute(tx)
  return rows
}

function typedIn(row: Row, texts: TypedTexts, subject: Subject): Typed {
  const named = Object.fromEntries(
    texts.names.flatMap((column) => {
      const said = row.said[column]
      const without = valueWithoutNames(said, subject.names, row.own || row.near)
      return JSON.stringify(without) === JSON.stringify(said) ? [] : [[column, without]]
    }),
  )
  return { texts, key: row.key, day: row.day, club: row.club, isOwn: row.own, named }
}
const isSure = (row: Row, subject: Subject): boolean => row.own || row.near || !subject.hasNamesake

/** Where the name surely means the person, in the order of the days. */
export async function findTyped(tx: Tx, subject: Subject, all: readonly TypedTexts[]): Promise<Typed[]> {
  const found: Typed[] = []
  for (const texts of all) for (const row of await look(tx, subject, texts)) if (isSure(row, subject)) found.push(typedIn(row, texts, subject))
  return found.filter(({ named }) => Object.keys(named).length > 0).sort((one, other) => (one.day ?? '').localeCompare(other.day ?? ''))
}
/** Day, club and which paper, for the copy. */
export const placeOf = ({ day, club, texts }: Typed): string[] => [day ? formatDay(day) : '', club ?? '', texts.what]

/** Replaces the name wherever it surely means the person. The caller holds the locks of the subject's clubs. */
export async function forgetTyped(tx: Tx, subject: Subject, all: readonly TypedTexts[]): Promise<Forgotten> {
  let [replaced, unclear] = [0, 0]
  for (const texts of all) {
    for (const row of await look(tx, subject, texts)) {
      const { key, named } = typedIn(row, texts, subject)
      if (!isSure(row, subject)) {
        unclear += Object.keys(named).length > 0 ? 1 : 0
        continue
      }
      const said = (column: string) => row.own && row.said[column] !== null && row.said[column] !== ANONYMOUS
      const gone = { ...named, ...filled(texts.whole, said, ANONYMOUS), ...filled(texts.emptied, said, null) }
      if (Object.keys(gone).length === 0) continue
      await put(tx, texts.table, key, gone)
      replaced += 1
    }
  }
  return { replaced, unclear }
}
const filled = (columns: readonly string[] | undefined, said: (column: string) => boolean, value: string | null) => Object.fromEntries((columns ?? []).filter(said).map((column) => [column, value]))

async function put(tx: Tx, table: string, key: Readonly<Record<string, unknown>>, values: Readonly<Record<string, unknown>>): Promise<void> {
  const set = Object.entries(values).map(([column, value]) => (typeof value === 'object' && value !== null ? sql`${sql.ref(column)} = ${JSON.stringify(value)}::jsonb` : sql`${sql.ref(column)} = ${value}`))
  const where = Object.entries(key).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`update ${sql.table(table)} set ${sql.join(set)} where ${sql.join(where, sql` and `)}`.execute(tx)
}

export const both = (one: Forgotten, other: Forgotten): Forgotten => ({ replaced: one.replaced + other.replaced, unclear: one.unclear + other.unclear })
