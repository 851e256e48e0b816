/** Which statements PostgreSQL is asked to keep, and that it does. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { EACH_TIME, statementNames } from '#server/kept-statements.ts'
import { openTestEngine } from './test-server.ts'

test('a text gets a name when it comes the third time, always the same one; another has another', () => {
  const { nameOf } = statementNames()
  const ask = (text: string) => Array.from({ length: 4 }, () => nameOf(text, [1]))
  const [first, second, name, again] = ask('select $1')
  expect([first, second]).toEqual([undefined, undefined])
  expect(name).toMatch(/^[\w-]{22}$/)
  expect(again).toBe(name)
  expect(ask('select $1 + 1')[2]).not.toBe(name)
})

test('what has no values, names a list, says so or is very long is planned each time', () => {
  const { nameOf } = statementNames()
  for (const [text, values] of [['begin', []], ['select $1::uuid[]', [['a', 'b']]], [`select $1 ${' '.repeat(8_000)}`, [1]], [`select $1 ${EACH_TIME}`, [1]]] as const) {
    for (let time = 0; time < 5; time += 1) expect(nameOf(text, values)).toBeUndefined()
  }
})

test('no more are kept than so many, and what comes once is forgotten', () => {
  const { nameOf } = statementNames({ kept: 2, watched: 10 })
  const ask = (text: string) => Array.from({ length: 3 }, () => nameOf(text, [1])).at(-1)
  for (let once = 0; once < 1_000; once += 1) nameOf(`select ${once}, $1`, [1])
  expect([ask('a'), ask('b'), ask('c')].map((name) => name !== undefined)).toEqual([true, true, false])
  expect(ask('a')).toBeDefined()
})

test('PostgreSQL keeps it, on whichever connection it comes', async () => {
  const engine = await openTestEngine()
  const asked = () => sql<{ doubled: number }>`select ${21}::int * 2 as doubled`.execute(engine.db)
  for (let time = 0; time < 12; time += 1) expect((await Promise.all([asked(), asked(), asked()])).map(({ rows }) => rows[0]!.doubled)).toEqual([42, 42, 42])
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements where statement like '%as doubled%' and statement not like '%pg_prepared%'`.execute(engine.db)
  expect(rows.length).toBe(engine.kind === 'postgresql' ? 1 : 0)
  await engine.close()
})

test('a table that was changed meanwhile is read as it is now', async () => {
  const engine = await openTestEngine()
  await engine.runScript('create table kept_test (a int, b int); insert into kept_test values (1, 2)')
  const read = () => engine.db.transaction().execute(async (tx) => (await sql`select * from kept_test where a = ${1}`.execute(tx)).rows)
  for (let time = 0; time < 8; time += 1) expect(await read()).toEqual([{ a: 1, b: 2 }])
  await engine.runScript('alter table kept_test add column c int')
  // Where another server changed the tables under this one, at most the one request fails.
  await read().catch(() => {})
  expect(await read()).toEqual([{ a: 1, b: 2, c: null }])
  await engine.close()
})
