/** The only file that knows the HTTP framework: it serves the list of routes, the documentation and the built pages. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import serveFiles from '@fastify/static'
import fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Answered, answer } from './answer.ts'
import { documentationPage } from './documentation-page.ts'
import { openApi } from './openapi.ts'
import { isFile, type Route } from './route.ts'
import type { Serving } from './serving.ts'

/** The largest body that is read at all; files are limited further where they are read. */
export const BODY_LIMIT = 16 * 1024 * 1024
/** By address: a whole commune may sit behind one. */
const REQUESTS_A_MINUTE = 1200

export type HttpOptions = {
  /** The folder of built pages; none in API tests. */
  readonly pages?: URL
  /** Behind a reverse proxy the caller's address stands in X-Forwarded-For. */
  readonly behindProxy?: boolean
  readonly log?: boolean
  readonly requestsAMinute?: number
}

export async function serveHttp(serving: Serving, options: HttpOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: options.behindProxy ?? false,
    logger: options.log ? { level: 'info', redact: ['req.headers.cookie'] } : false,
    logController: new LogController({ disableRequestLogging: true }),
  })
  await app.register(helmet, headers(serving.origin.startsWith('https:')))
  await app.register(rateLimit, {
    max: options.requestsAMinute ?? REQUESTS_A_MINUTE, timeWindow: 60_000,
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429, refused: 'request/too-many' }),
  })
  await app.register(compress, { threshold: 1024 })
  app.setErrorHandler((problem, request, reply) => sendProblem(problem as HttpProblem, request, reply))
  app.addHook('onRequest', async (request, reply) => refuseOtherOrigin(request, reply))

  for (const route of serving.routes) serveRoute(app, serving, route)
  serveDocumentation(app, serving)
  app.get('/api/health', async () => health(serving))
  app.all('/api/*', async (_, reply) => reply.code(404).send({ refused: 'access/no-such-route', because: {} }))
  await servePages(app, options.pages)
  return app
}

function serveRoute(app: FastifyInstance, serving: Serving, route: Route): void {
  app.route({
    method: route.kind === 'read' ? route.method.toUpperCase() : 'POST',
    url: route.path,
    handler: async (request, reply) => {
      const given = { ...(request.query as object), ...(request.body as object | undefined), ...(request.params as object) }
      send(reply, await answer(serving, route, { input: given, headers: headersOf(request) }))
      return reply
    },
  })
}

function send(reply: FastifyReply, done: Answered): void {
  reply.code(done.status).header('cache-control', 'no-store')
  for (const cookie of done.cookies ?? []) reply.header('set-cookie', cookie)
  if (done.file && isFile(done.file)) {
    reply.header('content-type', done.file.type).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(done.file.name)}`).send(Buffer.from(done.file.file))
  } else reply.send(done.body)
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value)
  headers.set('x-forwarded-for', request.ip)
  return headers
}

/** A page of another site may not write here, whatever its cookies. */
async function refuseOtherOrigin(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin } = request.headers
  if (request.method === 'GET' || !origin) return
  if (URL.canParse(origin) && new URL(origin).host === request.host) return
  await reply.code(403).send({ refused: 'access/other-origin', because: {} })
}

type HttpProblem = Error & { statusCode?: number; code?: string; refused?: string }

/** Never a stack trace: a stable code, and a ticket by which the log can be searched. */
function sendProblem(problem: HttpProblem, request: FastifyRequest, reply: FastifyReply): void {
  const said = (status: number, refused: string, because: object = {}) => void reply.code(status).header('cache-control', 'no-store').send({ refused, because })
  if (problem.statusCode === 413) return said(413, 'request/too-large', { limit: BODY_LIMIT })
  if (problem.statusCode === 429) return said(429, 'request/too-many')
  if (problem.statusCode === 415 || problem.statusCode === 400) return said(422, 'request/malformed')
  const ticket = request.id
  request.log.error({ ticket, err: problem }, 'request failed')
  if (problem.code === '53100' || /no space left|ENOSPC/i.test(problem.message)) return said(503, 'server/disk-full', { ticket })
  if (problem.code === 'database/timeout' || problem.code === '57014') return said(503, 'server/too-slow', { ticket })
  if (problem.code === 'ECONNREFUSED' || problem.code === '57P01') return said(503, 'server/no-database', { ticket })
  return said(500, 'server/unexpected', { ticket })
}

function serveDocumentation(app: FastifyInstance, serving: Serving): void {
  const described = openApi(serving.routes)
  const page = documentationPage(serving.routes)
  app.get('/api/openapi.json', async () => described)
  app.get('/api/docs', async (_, reply) => reply.type('text/html; charset=utf-8').send(page))
}

async function health(serving: Serving): Promise<object> {
  await serving.engine.db.selectFrom('setting').select('name').limit(1).execute()
  return { ok: true, engine: serving.engine.kind, today: serving.clock.today(), sample: serving.sample }
}

async function servePages(app: FastifyInstance, pages: URL | undefined): Promise<void> {
  if (!pages || !existsSync(pages)) return
  const [desk, phone] = await Promise.all(['index.html', 'clb.html'].map((name) => readFile(new URL(name, pages), 'utf8')))
  await app.register(serveFiles, { root: fileURLToPath(pages), preCompressed: true, index: false, maxAge: '365d', immutable: true, wildcard: false })
  // Every address of the phone is one page and every other one of the desk; their routers read the rest.
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!
    if (request.method !== 'GET' || /\.\w+$/.test(path)) return reply.code(404).send({ refused: 'access/no-such-route', because: {} })
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(/^\/clb(?:\/|$)/.test(path) ? phone : desk)
  })
}

const headers = (https: boolean) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"], connectSrc: ["'self'"],
      objectSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' as const },
  strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : (false as const),
  referrerPolicy: { policy: 'same-origin' as const },
  crossOriginEmbedderPolicy: false,
})
