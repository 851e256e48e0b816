/** How one request is answered, whatever carries it: session, shape, right, one transaction, once per id, audit log. */
import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { Refused } from './accept.ts'
import { type Change, lockStream, lockStreams, proveAudit, recordChanges } from './audit.ts'
import type { Tx } from './database.ts'
import type { Actor, EntryRoute, FileAnswer, Place, ReadRoute, ReadWork, Route, Who, WriteRoute } from './route.ts'
import { isFile } from './route.ts'
import type { Serving } from './serving.ts'

declare module './database.ts' {
  interface Tables {
    write: { id: string; route: string; body_hash: string; account_id: string | null; answer: unknown }
  }
}

export type Asked = { readonly input: unknown; readonly headers: Headers }
export type Answered = { readonly status: number; readonly body: unknown; readonly cookies?: readonly string[]; readonly file?: FileAnswer }

/** One field that does not fit: where it stands, and Zod's own code for what is wrong. */
export type FieldFault = { path: string; code: string; message: string }

export async function answer(serving: Serving, route: Route, asked: Asked): Promise<Answered> {
  const parsed = route.input.safeParse(asked.input)
  try {
    if (route.kind === 'entry') return parsed.success ? await answerEntry(serving, route, parsed.data, asked) : malformed(parsed.error.issues)
    const actor = await identify(serving, asked.headers)
    const closed = refuseCircle(serving, route.who, actor)
    if (closed) return closed
    if (!parsed.success) return malformed(parsed.error.issues)
    const done = route.kind === 'read' ? await answerRead(serving, route, parsed.data, actor) : await answerWrite(serving, route, parsed.data, actor)
    return checked(serving, route, done)
  } catch (problem) {
    if (problem instanceof Refused) return { status: 409, body: problem.refusal }
    throw problem
  }
}

async function identify(serving: Serving, headers: Headers): Promise<Actor | null> {
  const accountId = await serving.signIn.accountOf(headers)
  return accountId ? serving.authority.actorOf(serving.engine.db, accountId, serving.clock.today()) : null
}

/** What can be said before anything is read: not signed in, a password to be changed first, not the demo. */
function refuseCircle(serving: Serving, who: Who, actor: Actor | null): Answered | undefined {
  if (who === 'anyone') return undefined
  if (who === 'demo') return serving.sample ? undefined : { status: 404, body: { refused: 'access/no-such-route', because: {} } }
  if (!actor) return forbidden('access/not-signed-in')
  if (who !== 'signed-in' && actor.mustChangePassword) return forbidden('access/must-change-password')
  return undefined
}

async function roleThere(serving: Serving, tx: Tx, route: ReadRoute | WriteRoute, input: unknown, actor: Actor | null): Promise<string | null | undefined> {
  if (typeof route.who === 'string' || !actor) return undefined
  const place: Place = await route.place(input as never, tx, serving.clock.today())
  return serving.authority.roleFor(tx, actor, route.who, place, serving.clock.today())
}

async function answerRead(serving: Serving, route: ReadRoute, input: unknown, actor: Actor | null): Promise<Answered> {
  const tx = serving.engine.db
  const role = await roleThere(serving, tx, route, input, actor)
  if (role === null) return forbidden('access/not-yours')
  const seen: Seen[] = []
  const body = await route.work({ ...common(serving, tx, seen), input: input as never, actor: actor && { ...actor, role: role ?? null } })
  await logReads(serving, route, actor && { accountId: actor.accountId, role: role ?? null }, seen)
  return isFile(body) ? { status: 200, body: null, file: body } : { status: 200, body }
}

type Seen = Parameters<ReadWork<unknown>['logRead']>[0]

/** Sensitive readings go into the audit log like writes, each in the chain `reads:…` of what was read. */
async function logReads(serving: Serving, route: ReadRoute | WriteRoute, by: { accountId: string; role: string | null } | null, seen: readonly Seen[]): Promise<void> {
  if (seen.length === 0) return
  await serving.engine.db.transaction().execute(async (tx) => {
    for (const { stream, subject, fields, people } of seen) {
      const name = `reads:${stream}`
      await lockStream(tx, name)
      const deed = { stream: name, at: serving.clock.now(), accountId: by?.accountId ?? null, role: by?.role ?? null, act: route.path, writeId: null }
      await recordChanges(tx, serving.secret, deed, [{ subject, after: { fields, ...(people !== undefined && { people }) } }])
    }
  })
}

async function answerWrite(serving: Serving, route: WriteRoute, input: unknown, actor: Actor | null): Promise<Answered> {
  const { id } = input as { id: string }
  const now = serving.clock.now()
  const hash = createHmac('sha256', serving.secret).update(JSON.stringify([route.path, actor?.accountId, input])).digest('hex')
  return serving.engine.db.transaction().execute(async (tx) => {
    const claimed = await sql`insert into write (id, route, body_hash, account_id) values (${id}, ${route.path}, ${hash}, ${actor?.accountId ?? null})
      on conflict (id) do nothing returning id`.execute(tx)
    if (claimed.rows.length === 0) return repeat(tx, id, hash)
    const stream = await lockStreams(tx, await route.stream(input as never, tx))
    const role = await roleThere(serving, tx, route, input, actor)
    if (role === null) throw new Forbidden()
    const changes: Change[] = []
    const touched = new Set<string>()
    const seen: Seen[] = []
    const body = await route.work({
      ...common(serving, tx, seen), input: input as never, actor: actor && { ...actor, role: role ?? null }, now,
      record: (change) => changes.push(change), touch: (what) => touched.add(what),
    })
    if (touched.size > 0) for (const refresh of serving.refreshers) await refresh(tx, touched, serving.clock.today())
    await recordChanges(tx, serving.secret, { stream, at: now, accountId: actor?.accountId ?? null, role: role ?? null, act: route.path, writeId: id }, changes)
    const kept = route.kept ? route.kept(body as never) : body
    await tx.updateTable('write').set({ answer: JSON.stringify(kept) }).where('id', '=', id).execute()
    return { status: 201, body: { ...(body as object), done: 'now' } }
  }).catch((problem: unknown) => {
    if (problem instanceof Forbidden) return forbidden('access/not-yours')
    throw problem
  })
}

const common = (serving: Serving, tx: Tx, seen: Seen[]) => ({
  logRead: (one: Seen) => void seen.push(one),
  tx, today: serving.clock.today(), sample: serving.sample, proveAudit: () => proveAudit(tx, serving.secret),
  deedOf: (act: string) => serving.routes.find((route): route is WriteRoute => route.kind === 'write' && route.path === act)?.deed ?? serving.routes.find((route) => route.kind === 'read' && route.path === act)?.about ?? null,
})

async function repeat(tx: Tx, id: string, hash: string): Promise<Answered> {
  const before = await tx.selectFrom('write').select(['body_hash', 'answer']).where('id', '=', id).executeTakeFirstOrThrow()
  if (before.body_hash !== hash) return { status: 409, body: { refused: 'write/id-used', because: { id } } }
  return { status: 200, body: { ...(before.answer as object), done: 'already' } }
}

async function answerEntry(serving: Serving, route: EntryRoute, input: unknown, asked: Asked): Promise<Answered> {
  if (route.who === 'demo' && !serving.sample) return { status: 404, body: { refused: 'access/no-such-route', because: {} } }
  const done = await route.work({
    db: serving.engine.db, input: input as never, headers: asked.headers, now: serving.clock.now(), today: serving.clock.today(), signIn: serving.signIn,
  })
  return { status: 201, body: done.answer, cookies: done.cookies }
}

class Forbidden extends Error {}
const forbidden = (refused: string): Answered => ({ status: 403, body: { refused, because: {} } })

function malformed(issues: readonly { path: PropertyKey[]; code: string; message: string }[]): Answered {
  const fields: FieldFault[] = issues.map((issue) => ({ path: issue.path.join('.'), code: issue.code, message: issue.message }))
  return { status: 422, body: { refused: 'request/malformed', because: { fields: fields.length }, fields } }
}

function checked(serving: Serving, route: ReadRoute | WriteRoute, done: Answered): Answered {
  if (serving.checkAnswers && done.status < 300 && !done.file && route.answer !== 'file') route.answer.parse(done.body)
  return done
}
