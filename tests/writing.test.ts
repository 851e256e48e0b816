/** One way to write: once per id, whole or not at all, logged in a chain that shows every tampering. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import { proveAudit } from '#server/audit.ts'
import { write } from '#server/route.ts'
import { LAO_CAI, openTestServer, type Person, SECRET, type TestServer } from './test-server.ts'

/** A write that counts, refuses on demand, and fails half way on demand. */
const counter = write({
  path: '/api/test/count',
  deed: { vi: 'Đếm', en: 'Counted' },
  about: { vi: 'Đếm', en: 'Count' },
  who: { thing: 'areas', action: 'record' },
  input: z.object({ id: z.uuid(), by: z.number().int(), ending: z.enum(['end', 'refuse', 'fail']).default('end') }),
  answer: z.object({ total: z.number() }),
  stream: 'counter',
  place: () => LAO_CAI,
  async work({ tx, input, record }) {
    await sql`insert into setting (name, value) values ('count', '0') on conflict do nothing`.execute(tx)
    const { rows } = await sql<{ value: number }>`select value from setting where name = 'count'`.execute(tx)
    const total = Number(rows[0]!.value) + input.by
    await sql`update setting set value = ${JSON.stringify(total)} where name = 'count'`.execute(tx)
    record({ subject: 'count', before: Number(rows[0]!.value), after: total })
    if (input.ending === 'refuse') accept(refuse('test/no', { total }))
    if (input.ending === 'fail') throw new Error('the power went')
    return { total }
  },
})

let server: TestServer
let specialist: Person
beforeAll(async () => {
  server = await openTestServer({ more: [counter] })
  specialist = await server.person('province-specialist', LAO_CAI)
})
afterAll(() => server.close())

const total = async () => Number((await sql<{ value: number }>`select value from setting where name = 'count'`.execute(server.engine.db)).rows[0]?.value ?? 0)
const count = (body: object) => specialist.post('/api/test/count', body)

test('a write sent three times happens once and answers the same', async () => {
  const id = randomUUID()
  const first = await count({ id, by: 5 })
  expect([first.status, first.body]).toEqual([201, { total: 5, done: 'now' }])
  for (const _ of [1, 2]) {
    const again = await count({ id, by: 5 })
    expect([again.status, again.body]).toEqual([200, { total: 5, done: 'already' }])
  }
  expect(await total()).toBe(5)
})

test('the same id with another body is refused', async () => {
  const id = randomUUID()
  await count({ id, by: 1 })
  const other = await count({ id, by: 2 })
  expect([other.status, other.body.refused]).toEqual([409, 'write/id-used'])
  expect(await total()).toBe(6)
})

test('twenty at once are counted one after the other', async () => {
  const before = await total()
  const answers = await Promise.all(Array.from({ length: 20 }, () => count({ by: 1 })))
  expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(201))
  expect(await total()).toBe(before + 20)
})

test('ten devices sending the same write at once do it once', async () => {
  const before = await total()
  const id = randomUUID()
  const answers = await Promise.all(Array.from({ length: 10 }, () => count({ id, by: 3 })))
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
  expect(await total()).toBe(before + 3)
})

test('what is refused or fails leaves nothing behind, and may be sent again', async () => {
  const before = await total()
  const id = randomUUID()
  const refused = await count({ id, by: 4, ending: 'refuse' })
  expect([refused.status, refused.body]).toEqual([409, { refused: 'test/no', because: { total: before + 4 } }])
  const failed = await count({ by: 4, ending: 'fail' })
  expect([failed.status, failed.body.refused]).toEqual([500, 'server/unexpected'])
  expect(JSON.stringify(failed.body)).not.toContain('power')
  expect(await total()).toBe(before)
  expect((await count({ id, by: 4 })).status).toBe(201)
})

test('a malformed body names its fields', async () => {
  const answer = await count({ id: 'not an id', by: 'much' })
  expect(answer.status).toBe(422)
  expect(answer.body.fields.map((field: { path: string }) => field.path).sort()).toEqual(['by', 'id'])
})

test('somebody not signed in and somebody without the right are told apart', async () => {
  const stranger = await server.stranger.post('/api/test/count', { by: 1 })
  expect([stranger.status, stranger.body.refused]).toEqual([403, 'access/not-signed-in'])
  const leader = await server.person('leader', LAO_CAI)
  const without = await leader.post('/api/test/count', { by: 1 })
  expect([without.status, without.body.refused]).toEqual([403, 'access/not-yours'])
})

test('the log says who, in which role, what, before and after', async () => {
  const { rows } = await sql<Record<string, unknown>>`select account_id, role, act, subject, before, after from audit_entry where stream = 'counter' order by position limit 1`.execute(server.engine.db)
  expect(rows[0]).toEqual({ account_id: specialist.accountId, role: 'province-specialist', act: '/api/test/count', subject: 'count', before: 0, after: 5 })
})

/** Does to the log what only somebody with the database's own password could do. */
async function tamper(statement: string): Promise<string[]> {
  const { db } = server.engine
  await sql`alter table audit_entry disable trigger user`.execute(db)
  await sql`create table kept_entry as select * from audit_entry`.execute(db)
  await sql`create table kept_head as select * from audit_head`.execute(db)
  await sql.raw(statement).execute(db)
  const found = await proveAudit(db, SECRET)
  await sql`delete from audit_entry`.execute(db)
  await sql`delete from audit_head`.execute(db)
  await sql`insert into audit_entry select * from kept_entry`.execute(db)
  await sql`insert into audit_head select * from kept_head`.execute(db)
  await sql`drop table kept_entry, kept_head`.execute(db)
  await sql`alter table audit_entry enable trigger user`.execute(db)
  return found.map((fault) => `${fault.stream} ${fault.what}`)
}

test('the untouched log is proved, and every tampering is found', async () => {
  expect(await proveAudit(server.engine.db, SECRET)).toEqual([])
  expect(await tamper(`update audit_entry set after = '99' where stream = 'counter' and position = 2`)).toContain('counter changed')
  expect(await tamper(`update audit_entry set role = 'leader' where stream = 'counter' and position = 1`)).toContain('counter changed')
  expect(await tamper(`delete from audit_entry where stream = 'counter' and position = 2`)).toContain('counter missing')
  expect(await tamper(`delete from audit_entry where stream = 'counter' and position = (select max(position) from audit_entry where stream = 'counter')`)).toContain('counter tail')
  expect(
    await tamper(`delete from audit_entry where stream = 'counter' and position > 3; update audit_head set length = 3 where stream = 'counter'`.split(';')[0]!),
  ).toContain('counter tail')
  expect(await tamper(`delete from audit_entry where stream = 'counter'`)).toContain('counter tail')
  expect(await proveAudit(server.engine.db, SECRET)).toEqual([])
})

test('removing a whole chain with its head is found too', async () => {
  const { db } = server.engine
  await sql`alter table audit_entry disable trigger user`.execute(db)
  await sql`delete from audit_entry where stream = 'counter'`.execute(db)
  await sql`delete from audit_head where stream = 'counter'`.execute(db)
  expect((await proveAudit(db, SECRET)).map((fault) => fault.stream)).toContain('counter')
})
