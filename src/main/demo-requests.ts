/** Many requests of one person as one transaction, so that the demo is ready in seconds. */
import { randomUUID } from 'node:crypto'
import { Refused } from '#server/accept.ts'
import { type Change, type Deed, lockStreams, proveAudit, recordChanges } from '#server/audit.ts'
import type { WriteRoute } from '#server/route.ts'
import type { Serving } from '#server/serving.ts'

/** To the route of this path, or to one that only the demo has; with an id where it has none. */
export type Sent = readonly [to: string | WriteRoute, body: object]

/**
 * Each request is held against its own route's shape, right and rules and goes into the audit log under its path, as when it comes alone (`server/answer.ts`).
 * Done once instead of each time: the transaction, its locks, finding the account and its right at one place, sealing the log's lines of one path in a row, and counting the figures of what was touched.
 */
export async function sendTogether(serving: Serving, accountId: string, sent: readonly Sent[]): Promise<void> {
  const { clock, secret, sample, authority } = serving
  const [today, now] = [clock.today(), clock.now()]
  const actor = (await authority.actorOf(serving.engine.db, accountId, today)) ?? fail(`no account ${accountId}`)
  await serving.engine.db.transaction().execute(async (tx) => {
    const touched = new Set<string>()
    const [lock, roleFor] = [
      once((streams: Parameters<typeof lockStreams>[1]) => lockStreams(tx, streams)),
      once(([who, place]: readonly [WriteRoute['who'], Awaited<ReturnType<WriteRoute['place']>>]) => (typeof who === 'string' ? Promise.resolve(null) : authority.roleFor(tx, actor, who, place, today))),
    ]
    const deeds: { deed: Deed; changes: Change[] }[] = []
    for (const [to, body] of sent) {
      const route = typeof to === 'string' ? routeAt(serving, to) : to
      const parsed = route.input.safeParse({ id: randomUUID(), ...body })
      if (!parsed.success) fail(`${route.path}: ${parsed.error.message} in ${JSON.stringify(body)}`)
      const input = parsed.data as never
      const stream = await lock(await route.stream(input, tx))
      const role = await roleFor([route.who, await route.place(input, tx, today)])
      if (role === null) fail(`${route.path}: not theirs`)
      const last = deeds.at(-1)
      const changes = last && last.deed.act === route.path && last.deed.stream === stream ? last.changes : []
      if (changes !== last?.changes) deeds.push({ deed: { stream, at: now, accountId, role, act: route.path, writeId: null }, changes })
      const given = { tx, input, today, now, sample, actor: { ...actor, role }, proveAudit: () => proveAudit(tx, secret), logRead: () => {}, deedOf: () => null }
      await route.work({ ...given, record: (change) => changes.push(change), touch: (what) => touched.add(what) }).catch((problem: unknown) => {
        throw problem instanceof Refused ? new Error(`${route.path}: ${JSON.stringify(problem.refusal)} of ${JSON.stringify(body)}`) : problem
      })
    }
    for (const { deed, changes } of deeds) await recordChanges(tx, secret, deed, changes)
    for (const refresh of serving.refreshers) await refresh(tx, touched, today)
  })
}

/** Asks once for each question, whatever it is asked again. */
function once<Question, Answer>(ask: (question: Question) => Promise<Answer>): (question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  return (question) => {
    const name = JSON.stringify(question)
    const answer = answers.get(name) ?? ask(question)
    answers.set(name, answer)
    return answer
  }
}

const routeAt = (serving: Serving, path: string): WriteRoute => serving.routes.find((route): route is WriteRoute => route.kind === 'write' && route.path === path) ?? fail(`no route ${path}`)

function fail(message: string): never {
  throw new Error(message)
}
