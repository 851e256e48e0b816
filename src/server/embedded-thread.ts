import { Worker } from 'node:worker_threads'
import type { EmbeddedSession } from './embedded-session.ts'
import type { Answer, Request } from './embedded-worker.ts'

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
  let ticket = 0
  let worker = start()

  function start(): Worker {
    const fresh = new Worker(workerAddress(), { workerData: { place }, execArgv: runsFromSource() ? ['--import', 'tsx'] : [] })
    fresh.on('message', (answer: Answer) => {
      const one = waiting.get(answer.ticket)
      if (!one) return
      waiting.delete(answer.ticket)
      clearTimeout(one.timer)
      if ('problem' in answer) one.reject(Object.assign(new Error(answer.problem.message), answer.problem))
      else one.resolve(answer)
    })
    fresh.on('error', (problem) => failAll(problem))
    return fresh
  }

  function failAll(problem: Error): void {
    for (const one of waiting.values()) {
      clearTimeout(one.timer)
      one.reject(problem)
    }
    waiting.clear()
  }

  function ask(wanted: Wanted, limited: boolean): Promise<{ rows: unknown[]; affected: number }> {
    return new Promise((resolve, reject) => {
      const mine = ++ticket
      const one: Waiting = { resolve, reject }
      if (limited) one.timer = setTimeout(() => void endAndReopen(), limitMs)
      waiting.set(mine, one)
      worker.postMessage({ ticket: mine, ...wanted })
    })
  }

  async function endAndReopen(): Promise<void> {
    const old = worker
    failAll(new DatabaseTimeout(`A query ran longer than ${limitMs} ms`))
    await old.terminate()
    worker = start()
  }

  return {
    query: (sql, parameters) => ask({ do: 'query', sql, parameters }, true),
    script: async (sql) => void (await ask({ do: 'script', sql }, false)),
    async close() {
      await ask({ do: 'close' }, false)
      await worker.terminate()
    },
  }
}

const runsFromSource = (): boolean => import.meta.url.endsWith('.ts')
const workerAddress = (): URL => new URL(runsFromSource() ? './embedded-worker.ts' : './embedded-worker.js', import.meta.url)
