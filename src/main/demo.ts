/** `npm run demo`: the programme of 2018 in a fresh folder, with sample people, on a day that can be set. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { day } from '#kernel/day.ts'
import { demoDay } from './demo-clock.ts'
import { insertDemoPeople } from './demo-people.ts'
import { putInProgramme } from './demo-programme.ts'
import { demoRoutes } from './demo-routes.ts'
import { closeOnSignal, makeServer } from './start-server.ts'

async function start(): Promise<void> {
  const port = Number(process.env.PORT ?? 4100)
  const origin = `http://localhost:${port}`
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lien-the-he-demo-'))
  const clock = demoDay(day('2018-09-30'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  try {
    const running = await makeServer({
      address: folder, secret: randomBytes(32).toString('base64url'), origin, clock, sample: true, more: demoRoutes((to) => clock.set(to)),
    })
    closeOnSignal(running, clear)
    await running.engine.db.transaction().execute((tx) => insertDemoPeople(tx))
    await putInProgramme(running.app)
    await running.app.listen({ port, host: process.env.HOST ?? '127.0.0.1' })
    console.log(`Ready: ${origin}`)
  } catch (problem) {
    clear()
    throw problem
  }
}

start().catch((problem: NodeJS.ErrnoException) => {
  console.error(problem.code === 'EADDRINUSE' ? `Cổng ${process.env.PORT ?? 4100} đang có chương trình khác dùng. Hãy đặt PORT khác, ví dụ: PORT=4200 npm run demo` : problem)
  process.exit(1)
})
