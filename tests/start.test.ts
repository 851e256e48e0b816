/** `npm start` as the person who looks after the server meets it: the first code, a kill in the middle, and no demo's data. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { insertAccount } from '#features/accounts/account.db.ts'
import { openEngine } from '#server/database.ts'
import { migrate } from '#server/migrate.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'lth-start-'))
const running: ChildProcess[] = []
afterEach(() => {
  for (const server of running.splice(0)) server.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** Starts the server from source; resolves with what it said when it is ready or has ended. */
async function start(data: string): Promise<{ said: string; port: number; server: ChildProcess; ended: boolean }> {
  const port = await freePort()
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/main/server.ts'], { env: { ...process.env, DATA_DIR: data, DATABASE_URL: '', PORT: String(port) } })
  running.push(server)
  return new Promise((resolve) => {
    let said = ''
    const hear = (text: string) => {
      said += text
      if (said.includes('Ready:')) resolve({ said, port, server, ended: false })
    }
    server.stdout.setEncoding('utf8').on('data', hear)
    server.stderr.setEncoding('utf8').on('data', hear)
    server.once('exit', () => resolve({ said, port, server, ended: true }))
  })
}

test('the first start prints a code; what was acknowledged is there after kill -9, and no second code is given', async () => {
  const data = path.join(folder, 'real')
  const first = await start(data)
  const code = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/.exec(first.said)?.[0]
  expect(code).toBeDefined()
  const made = await fetch(`http://127.0.0.1:${first.port}/api/setup`, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), code, name: 'Người Quản Trị', phone: '0911222333', password: 'mot mat khau dai' }),
  })
  expect(made.status).toBe(201)
  const gone = new Promise((resolve) => first.server.once('exit', resolve))
  first.server.kill('SIGKILL')
  await gone

  const second = await start(data)
  expect(second.ended).toBe(false)
  expect(second.said).not.toMatch(/[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/)
  const entered = await fetch(`http://127.0.0.1:${second.port}/api/session`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ phone: '0911222333', password: 'mot mat khau dai' }),
  })
  expect(entered.status).toBe(201)
}, 90_000)

test('a database with accounts of the demo is never put to real work', async () => {
  const data = path.join(folder, 'sample')
  const engine = await openEngine(data)
  await migrate(engine)
  await insertAccount(engine.db, { id: randomUUID(), name: 'Người Mẫu', phone: '0900000001', passwordHash: 'x', mustChange: false, slipExpires: null, sample: true })
  await engine.close()
  const { said, ended, server } = await start(data)
  expect([ended, server.exitCode]).toEqual([true, 1])
  expect(said).toContain('tài khoản mẫu của bản trình diễn')
}, 60_000)
