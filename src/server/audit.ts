import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from './database.ts'

declare module './database.ts' {
  interface Tables {
    audit_entry: AuditRow
    audit_head: { stream: string; length: number; seal: string }
  }
}
export type AuditRow = {
  stream: string
  position: number
  at: string
  account_id: string | null
  role: string | null
  act: string
  write_id: string | null
  subject: string
  before: unknown
  after: unknown
  seal: string
}

/** What changed: the thing's own id, and how it stood before and after (plain data, or null). */
export type Change = { subject: string; before?: unknown; after?: unknown }
export type Deed = { stream: string; at: string; accountId: string | null; role: string | null; act: string; writeId: string | null }

/**
 * Nhật ký: adds entries to the end of a stream's chain. Each seal is keyed with the server's secret and covers the seal before
 * it, and the head covers the length, so that a changed, removed or cut-off entry shows, even to somebody who can write to the database.
 * The caller holds the stream's lock.
 */
export async function recordChanges(tx: Tx, key: string, deed: Deed, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  const end = await endOf(tx, deed.stream)
  if (!end && deed.stream !== ROLL) await enrol(tx, key, deed)
  let position = end?.length ?? 0
  let seal = end?.seal ?? ''
  const rows = changes.map((change) => {
    position += 1
    const row = {
      stream: deed.stream, position, at: deed.at, account_id: deed.accountId, role: deed.role, act: deed.act, write_id: deed.writeId,
      subject: change.subject, before: change.before ?? null, after: change.after ?? null,
    }
    seal = sealOf(key, row, seal)
    return { ...row, before: json(row.before), after: json(row.after), seal }
  })
  await tx
    .with('added', (to) => to.insertInto('audit_entry').values(rows as never))
    .insertInto('audit_head')
    .values({ stream: deed.stream, length: position, seal: headSeal(key, deed.stream, position, seal) })
    .onConflict((on) => on.column('stream').doUpdateSet({ length: (set) => set.ref('excluded.length'), seal: (set) => set.ref('excluded.seal') }))
    .execute()
}

/** The chain that names every other chain, so that removing a whole chain shows too. */
const ROLL = 'streams'

async function enrol(tx: Tx, key: string, deed: Deed): Promise<void> {
  await lockStream(tx, ROLL)
  await recordChanges(tx, key, { ...deed, stream: ROLL, act: 'audit/new-stream' }, [{ subject: deed.stream }])
}

/** One writer at a time per stream, until the transaction ends; on both engines. */
export async function lockStream(tx: Tx, stream: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${stream}, 0))`.execute(tx)
}

/** Several at once, in order of name, so that two writers never wait for each other. Answers the one that names the audit chain. */
export async function lockStreams(tx: Tx, streams: string | readonly [string, ...string[]]): Promise<string> {
  const all = typeof streams === 'string' ? [streams] : [...new Set(streams)].sort()
  for (const stream of all) await lockStream(tx, stream)
  return typeof streams === 'string' ? streams : streams[0]
}

export type Tampering = { stream: string; position: number | null; what: 'changed' | 'missing' | 'tail' }

/** Walks one chain, or every chain, and names each place where it does not hold; an empty list is the proof. */
export async function proveAudit(tx: Tx, key: string, stream?: string): Promise<Tampering[]> {
  if (stream !== undefined) return proveChain(tx, key, stream)
  const { rows } = await sql<{ stream: string }>`select stream from audit_head union select stream from audit_entry
    union select subject from audit_entry where stream = ${ROLL} order by 1`.execute(tx)
  const found: Tampering[] = []
  for (const row of rows) found.push(...(await proveChain(tx, key, row.stream)))
  return found
}

async function proveChain(tx: Tx, key: string, stream: string): Promise<Tampering[]> {
  const head = await tx.selectFrom('audit_head').selectAll().where('stream', '=', stream).executeTakeFirst()
  const rows = await tx.selectFrom('audit_entry').selectAll().where('stream', '=', stream).orderBy('position').execute()
  const found: Tampering[] = []
  let before = ''
  let expected = 1
  for (const row of rows) {
    if (row.position !== expected) found.push({ stream, position: expected, what: 'missing' })
    else if (sealOf(key, row, before) !== row.seal) found.push({ stream, position: row.position, what: 'changed' })
    before = row.seal
    expected = row.position + 1
  }
  if (!head || head.length !== rows.length || headSeal(key, stream, head.length, before) !== head.seal) found.push({ stream, position: null, what: 'tail' })
  return found
}

/** How long the chain is by its head, and the seal of its last entry. */
async function endOf(tx: Tx, stream: string): Promise<{ length: number; seal: string | null } | undefined> {
  const { rows } = await sql<{ length: number; seal: string | null }>`select h.length, (select e.seal from audit_entry e where e.stream = h.stream order by e.position desc limit 1) as seal
    from audit_head h where h.stream = ${stream}`.execute(tx)
  return rows[0]
}

function sealOf(key: string, row: Omit<AuditRow, 'seal'>, before: string): string {
  const { stream, position, at, account_id, role, act, write_id, subject } = row
  return createHmac('sha256', key)
    .update(stable([stream, position, new Date(at).toISOString(), account_id, role, act, write_id, subject, row.before, row.after, before]))
    .digest('hex')
}

const headSeal = (key: string, stream: string, length: number, seal: string): string => createHmac('sha256', key).update(stable(['head', stream, length, seal])).digest('hex')

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

/** JSON with sorted keys: jsonb gives keys back in its own order. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value).filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${pairs.map(([name, each]) => `${JSON.stringify(name)}:${stable(each)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

/** The log as people read it, newest first; a stream's name takes those of its parts with it (`plans`: every plan); `from` and `to` are days in Việt Nam. */
export async function readAuditEntries(tx: Tx, asked: { stream?: string | undefined; from?: string | undefined; to?: string | undefined; account?: string | undefined; limit: number }): Promise<AuditRow[]> {
  let query = tx.selectFrom('audit_entry').selectAll().where('stream', '<>', ROLL)
  const { stream } = asked
  // Readings outnumber changes by far: they are shown to whoever asks for them.
  if (!stream?.startsWith('reads')) query = query.where('stream', 'not like', 'reads:%')
  if (stream) query = query.where((where) => where.or([where('stream', '=', stream), where('stream', 'like', `${stream.replace(/[\\%_]/g, '\\$&')}:%`)]))
  if (asked.account) query = query.where('account_id', '=', asked.account)
  if (asked.from) query = query.where('at', '>=', `${asked.from}T00:00:00+07:00`)
  if (asked.to) query = query.where('at', '<=', `${asked.to}T23:59:59.999+07:00`)
  return query.orderBy('at', 'desc').orderBy('stream').orderBy('position', 'desc').limit(asked.limit).execute()
}
