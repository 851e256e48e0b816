/** Puts the parts together into one running server; `server.ts` and `demo.ts` say with what. */
import type { FastifyInstance } from 'fastify'
import { authority } from '#features/accounts/authority.db.ts'
import { type Engine, openEngine } from '#server/database.ts'
import type { Responder } from '#server/folder-lock.ts'
import { serveHttp } from '#server/http.ts'
import { migrate } from '#server/migrate.ts'
import { projectFolder } from '#server/project-folder.ts'
import type { Route } from '#server/route.ts'
import type { Clock, Serving } from '#server/serving.ts'
import { makeSignIn } from '#server/sign-in.ts'
import { refreshers, routes } from './routes.ts'
import { seedReference } from './seed-reference.ts'

export type StartOptions = {
  /** `postgres://…`, or the folder of the embedded database. */
  readonly address: string
  readonly secret: string
  /** The address that people type; https makes cookies Secure and sends HSTS. */
  readonly origin: string
  readonly clock: Clock
  readonly sample: boolean
  readonly behindProxy?: boolean
  readonly log?: boolean
  readonly requestsAMinute?: number
  /** Routes that only this sort of server has. */
  readonly more?: readonly Route[]
  readonly respond?: Responder
}
export type Running = { readonly serving: Serving; readonly app: FastifyInstance; readonly engine: Engine; close(): Promise<void> }

/** Opens the database, brings it up to date and makes the server; `listen` is the caller's, after it has looked around. */
export async function makeServer(options: StartOptions): Promise<Running> {
  const engine = await openEngine(options.address, options.respond ? { respond: options.respond } : {})
  try {
    await migrate(engine)
    await engine.db.transaction().execute((tx) => seedReference(tx))
    const running = await serve(engine, options)
    return running
  } catch (problem) {
    await engine.close()
    throw problem
  }
}

/** A server over an engine that is up to date. */
export async function serve(engine: Engine, options: StartOptions): Promise<Running> {
  const serving: Serving = {
    engine,
    signIn: makeSignIn(engine.db, { secret: options.secret, origin: options.origin }),
    authority,
    clock: options.clock,
    routes: [...routes, ...(options.more ?? [])],
    refreshers,
    secret: options.secret,
    sample: options.sample,
    origin: options.origin,
  }
  const app = await serveHttp(serving, { pages: new URL('dist/pages/', projectFolder), behindProxy: options.behindProxy ?? false, log: options.log ?? false, ...(options.requestsAMinute && { requestsAMinute: options.requestsAMinute }) })
  const close = async () => {
    await app.close()
    await engine.close()
  }
  return { serving, app, engine, close }
}

/** Ends tidily on Ctrl+C and on the service manager's signal: requests under way are answered first. */
export function closeOnSignal(running: Running, after?: () => void): void {
  let closing = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) process.exit(1)
      closing = true
      void running.close().finally(() => {
        after?.()
        process.exit(0)
      })
    })
  }
}
