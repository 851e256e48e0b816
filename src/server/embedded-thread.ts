import { Worker } from 'node:worker_threads'
import type { EmbeddedSession } from './embedded-session.ts'
import type { Answer, Request } from './embedded-worker.ts'

/** The ticket of the message that says the database is open. */
const OPENED = 0

type Waiting = { resolve: (answer: { rows: unknown[]; affected: number }) => void; reject: (problem: Error) => void; timer?: NodeJS.Timeout }
type Wanted = Request extends infer Each ? (Each extends { ticket: number } ? Omit<Each, 'ticket'> : never) : never

/** A query ran longer than allowed; the database was ended and opened again, and whatever it had not committed is undone. */
export class DatabaseTimeout extends Error {
  readonly code = 'database/timeout'
}

/**
 * The embedded database behind a worker thread. `statement_timeout` never fires in the engine, so a query over
 * `limitMs` ends the thread; committed rows are there again when it reopens (about 0.3 s).
 */
export function openEmbeddedThread(place: string, limitMs = 30_000): EmbeddedSession {
  const waiting = new Map<number, Waiting>()
  let ticket = OPENED
  let opening = start()

  /** Resolves when the database is open: the time that takes (recovery after a power cut, say) is no query's. */
  function start(): Promise<Worker> {
    return new Promise((resolve, reject) => {
      const worker = runsFromSource() ? new Worker(FROM_SOURCE, { eval: true, workerData: { place } }) : new Worker(BUNDLED, { workerData: { place } })
      worker.on('message', (answer: Answer) => {
        if (answer.ticket !== OPENED) return settle(answer)
        if ('problem' in answer) reject(Object.assign(new Error(answer.problem.message), answer.problem))
        else resolve(worker)
      })
      worker.on('error', (problem) => {
        reject(problem)
        failAll(problem)
      })
    })
  }

  function settle(answer: Answer): void {
    const one = waiting.get(answer.ticket)
    if (!one) return
    waiting.delete(answer.ticket)
    clearTimeout(one.timer)
    if ('problem' in answer) one.reject(Object.assign(new Error(answer.problem.message), answer.problem))
    else one.resolve(answer)
  }

  function failAll(problem: Error): void {
    for (const one of waiting.values()) {
      clearTimeout(one.timer)
      one.reject(problem)
    }
    waiting.clear()
  }

  async function ask(wanted: Wanted, limited: boolean): Promise<{ rows: unknown[]; affected: number }> {
    const worker = await opening
    return new Promise((resolve, reject) => {
      const mine = ++ticket
      const one: Waiting = { resolve, reject }
      if (limited) one.timer = setTimeout(() => endAndReopen(worker), limitMs)
      waiting.set(mine, one)
      worker.postMessage({ ticket: mine, ...wanted })
    })
  }

  function endAndReopen(worker: Worker): void {
    opening = worker.terminate().then(start)
    opening.catch(() => {}) // told to whoever asks next
    failAll(new DatabaseTimeout(`A query ran longer than ${limitMs} ms`))
  }

  return {
    query: (sql, parameters) => ask({ do: 'query', sql, parameters }, true),
    script: async (sql) => void (await ask({ do: 'script', sql }, false)),
    async close() {
      await ask({ do: 'close' }, false)
      await (await opening).terminate()
    },
  }
}

const runsFromSource = (): boolean => import.meta.url.endsWith('.ts')
const BUNDLED = new URL('./embedded-worker.js', import.meta.url)
/** A thread does not inherit the way in which tests and development run TypeScript, so it is told. */
const FROM_SOURCE = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('./embedded-worker.ts', import.meta.url).href)}) })`
