/** `npm start` as the person who looks after the server meets it: the first code, a kill in the middle, and no demo's data. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { insertAccount } from '#features/accounts/account.db.ts'
import { openEngine } from '#server/database.ts'
import { migrate } from '#server/migrate.ts'
import { killSpawned, spawnServer } from './spawned-server.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'lth-start-'))
afterEach(() => {
  killSpawned()
  rmSync(folder, { recursive: true, force: true })
})

const start = (data: string) => spawnServer({ DATA_DIR: data, DATABASE_URL: '' })

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
