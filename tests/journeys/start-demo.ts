/** `npm run demo` as a newcomer gets it, on a free port. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { buildWhenStale } from '#main/build.ts'

export async function startDemo(): Promise<{ address: string; stop(): Promise<void> }> {
  await buildWhenStale()
  const port = await freePort()
  const demo = spawn(process.execPath, ['dist/server/demo.js'], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    demo.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const ready = /Ready: (\S+)/.exec(said)
      if (ready) resolve(ready[1]!)
    })
    demo.once('exit', (code) => reject(new Error(`The demo ended with ${code}: ${said}`)))
  })
  return {
    address,
    async stop() {
      const gone = new Promise((resolve) => demo.once('exit', resolve))
      demo.kill('SIGTERM')
      await gone
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
