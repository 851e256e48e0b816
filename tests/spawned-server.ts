/** The real server in a process of its own, started from source, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

const running: ChildProcess[] = []
export function killSpawned(): void {
  for (const server of running.splice(0)) server.kill('SIGKILL')
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** Resolves with what it said when it is ready or has ended. */
export async function spawnServer(settings: Readonly<Record<string, string>>): Promise<{ said: string; port: number; server: ChildProcess; ended: boolean }> {
  const port = await freePort()
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/main/server.ts'], { env: { ...process.env, ...settings, PORT: String(port) } })
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
