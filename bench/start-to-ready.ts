/** P17: the built server from its command to its first answer, and its memory at rest. With BENCH_DATABASE=postgres://… on that server too. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildWhenStale } from '#main/build.ts'
import { median, print, timed } from './figure.ts'

const RUNS = 5

/** Starts, waits for the first good answer, and says how long that took. */
async function start(environment: Record<string, string>, port: number): Promise<{ ms: number; server: ChildProcess }> {
  const begun = performance.now()
  const server = spawn(process.execPath, ['dist/server/server.js'], { env: { ...process.env, ...environment, PORT: String(port) }, stdio: 'ignore' })
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined)
    if (answer?.ok) return { ms: performance.now() - begun, server }
    await new Promise((later) => setTimeout(later, 10))
  }
}

async function stop(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await gone
}

const memoryOf = (server: ChildProcess): number => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

async function measureOn(engine: string, environment: Record<string, string>, goals: { start: number; memory: number | null }): Promise<void> {
  const [times, memory] = [[] as number[], [] as number[]]
  const port = 4300 + (process.pid % 500)
  const floor: number[] = []
  for (let run = 0; run <= RUNS; run += 1) {
    floor.push(await timed(() => new Promise((done) => spawn(process.execPath, ['-e', '0']).once('exit', done))))
    const { ms, server } = await start(environment, port)
    if (run > 0) times.push(ms) // the first start makes the database
    memory.push(memoryOf(server))
    await stop(server)
  }
  print({ figure: 'P17', what: `start to ready, ${engine} (floor: Node alone)`, value: median(times), unit: 'ms', floor: median(floor), goal: goals.start })
  if (goals.memory !== null) print({ figure: 'P17', what: `memory at rest, ${engine}`, value: median(memory), unit: 'MB', floor: null, goal: goals.memory })
}

export async function measure(): Promise<void> {
  await buildWhenStale()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lth-bench-'))
  try {
    await measureOn('embedded engine', { DATA_DIR: folder, DATABASE_URL: '' }, { start: 3500, memory: null })
    const { BENCH_DATABASE } = process.env
    if (BENCH_DATABASE) await measureOn('PostgreSQL', { DATA_DIR: folder, DATABASE_URL: BENCH_DATABASE }, { start: 1500, memory: 150 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
