/** `npm run demo`: the programme of 2018 in a fresh folder, with sample people, on a day that can be set. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { demoDay } from './demo-clock.ts'
import { DEMO_DAY } from './demo-clubs.ts'
import { fillDemo } from './demo-fill.ts'
import { demoRoutes } from './demo-routes.ts'
import { closeOnSignal, makeServer } from './start-server.ts'

async function start(): Promise<void> {
  const port = Number(process.env.PORT ?? 4100)
  const origin = `http://localhost:${port}`
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lien-the-he-demo-'))
  const clock = demoDay(DEMO_DAY)
  const clear = () => rmSync(folder, { recursive: true, force: true })
  try {
    const running = await makeServer({
      address: folder, secret: randomBytes(32).toString('base64url'), origin, clock, sample: true, more: demoRoutes((to) => clock.set(to)),
    })
    closeOnSignal(running, clear)
    await fillDemo(running)
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
