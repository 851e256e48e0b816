/** The embedded database has one holder, so a backup of a running server is asked of that server, over its lock. */
import { backUp } from '#server/backup.ts'
import type { Engine } from '#server/database.ts'
import type { Responder } from '#server/folder-lock.ts'

const ASK = 'backup '

export const askForBackup = (file: string): string => `${ASK}${file}`

export function backupResponder(secret: string): { respond: Responder; serve(engine: Engine): void } {
  let running: Engine | undefined
  return {
    serve(engine) {
      running = engine
    },
    async respond(line) {
      if (!line.startsWith(ASK)) return ''
      if (!running) throw new Error('starting')
      return JSON.stringify(await backUp(running, line.slice(ASK.length), secret, new Date().toISOString()))
    },
  }
}
