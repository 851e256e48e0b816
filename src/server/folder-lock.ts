import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** The folder is in use by a living process: opening it twice would silently lose rows. */
export class FolderInUse extends Error {
  readonly folder: string
  constructor(folder: string) {
    super(`Thư mục dữ liệu ${folder} đang được một tiến trình khác sử dụng. Dữ liệu không bị ảnh hưởng; hãy dừng tiến trình kia rồi chạy lại.\nThe data folder is in use by another process. Nothing was changed; stop the other process and start again.`)
    this.folder = folder
  }
}

export type FolderLock = { release(): Promise<void> }
/** Answers one line asked over the lock's socket, e.g. a backup asked for while the server runs. */
export type Responder = (line: string) => Promise<string>

/** A lock that the kernel frees even after kill -9: a socket that listens as long as its process lives. */
export async function lockFolder(folder: string, respond: Responder = async () => ''): Promise<FolderLock> {
  fs.mkdirSync(folder, { recursive: true })
  const address = addressOf(folder)
  for (;;) {
    const server = await listen(address, respond)
    if (server) return { release: () => new Promise((done) => server.close(() => done())) }
    if (await answers(address)) throw new FolderInUse(folder)
    await clearStale(address, folder)
  }
}

/** Asks the process that holds the folder; undefined when nobody does. */
export function askHolder(folder: string, line: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = net.connect(addressOf(folder), () => socket.write(`${line}\n`))
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text
    })
    socket.on('end', () => resolve(answer))
    socket.on('error', (problem: NodeJS.ErrnoException) => (problem.code === 'ENOENT' || problem.code === 'ECONNREFUSED' ? resolve(undefined) : reject(problem)))
  })
}

/** In the folder itself, so that containers sharing it see each other; elsewhere when the path is too long for a socket. */
function addressOf(folder: string): string {
  const full = fs.existsSync(folder) ? fs.realpathSync(folder) : path.resolve(folder)
  const short = createHash('sha256').update(full).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\lien-the-he-${short}`
  const inside = path.join(full, '.lock')
  return Buffer.byteLength(inside) < 100 ? inside : path.join(os.tmpdir(), `lien-the-he-${short}.lock`)
}

function listen(address: string, respond: Responder): Promise<net.Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => {
      socket.setEncoding('utf8').on('error', () => socket.destroy())
      socket.once('data', (line: string) => {
        respond(line.trim()).then(
          (answer) => socket.end(answer),
          (problem: Error) => socket.end(`! ${problem.message}`),
        )
      })
    })
    server.once('error', (problem: NodeJS.ErrnoException) => (problem.code === 'EADDRINUSE' ? resolve(undefined) : reject(problem)))
    server.listen(address, () => {
      server.unref()
      resolve(server)
    })
  })
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(address, () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

/** Moves the dead socket aside before removing it, so that a lock which a third process has just taken is never removed. */
async function clearStale(address: string, folder: string): Promise<void> {
  const aside = `${address}.${randomUUID().slice(0, 8)}`
  try {
    fs.renameSync(address, aside)
  } catch {
    return // somebody else was clearing it
  }
  if (await answers(aside)) {
    fs.renameSync(aside, address)
    throw new FolderInUse(folder)
  }
  fs.rmSync(aside, { force: true })
}
