/** Runs the embedded database in a thread of its own, so that a long query never freezes the server. */
import { parentPort, workerData } from 'node:worker_threads'
import { type EmbeddedSession, openEmbedded } from './embedded-session.ts'

export type Request = { ticket: number } & ({ do: 'query'; sql: string; parameters: readonly unknown[] } | { do: 'script'; sql: string } | { do: 'close' })
export type Answer = { ticket: number } & ({ rows: unknown[]; affected: number } | { problem: SqlProblem })
/** What the server needs of an SQL error; errors themselves lose their fields on the way between threads. */
export type SqlProblem = { message: string; code?: string; detail?: string; constraint?: string; table?: string }

const port = parentPort
if (!port) throw new Error('embedded-worker runs only as a worker thread')

const opening: Promise<EmbeddedSession> = openEmbedded((workerData as { place: string }).place)

opening.then(
  () => port.postMessage({ ticket: 0, rows: [], affected: 0 } satisfies Answer),
  (problem) => port.postMessage({ ticket: 0, problem: plain(problem) } satisfies Answer),
)

port.on('message', async (request: Request) => {
  try {
    const session = await opening
    const done = { rows: [] as unknown[], affected: 0 }
    if (request.do === 'query') Object.assign(done, await session.query(request.sql, request.parameters))
    else if (request.do === 'script') await session.script(request.sql)
    else await session.close()
    port.postMessage({ ticket: request.ticket, ...done } satisfies Answer)
  } catch (problem) {
    port.postMessage({ ticket: request.ticket, problem: plain(problem) } satisfies Answer)
  }
})

function plain(problem: unknown): SqlProblem {
  const { message, code, detail, constraint, table } = problem as SqlProblem
  return { message: message ?? String(problem), ...(code && { code }), ...(detail && { detail }), ...(constraint && { constraint }), ...(table && { table }) }
}
